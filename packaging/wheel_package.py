"""Builds wheel and sdist, twice, and an environment that has the wheel and what it depends on.

Two builds, in two folders and as of two days, have to be the same bytes; so has the wheel that is
built from the sdist.
"""

import shutil
import sys
import tarfile
import zipfile
from collections.abc import Sequence
from pathlib import Path

from commands import NotAsExpectedError, only, run, sum_of

ROOT = Path(__file__).resolve().parent.parent
_NOT_SOURCE = shutil.ignore_patterns(
    ".git", ".venv", "build", "dist", "__pycache__", ".*_cache", "*.qm", "index.json"
)
_LATER = ("faketime", "+1 day")
"""What lets a command believe that it is tomorrow."""
_SHARED = (
    "applications/callassist.desktop",
    "bash-completion/completions/callassist",
    "icons/hicolor/scalable/apps/callassist.svg",
    "man/zh_CN/man1/callassist.1",
    "metainfo/local.callassist.callassist.metainfo.xml",
    "mime/packages/callassist.xml",
)


def build(place: Path, into: Path, environment: dict[str, str]) -> Path:
    """Build in two copies of the source, and once more from the sdist; return the wheel.

    Raises NotAsExpectedError where they differ.
    """
    first = _built(_copy(place / "a"), place / "a.dist", environment)
    second = _built(_copy(place / "other"), place / "other.dist", environment, clock=_LATER)
    _expect_equal(first, second, "*")
    with tarfile.open(only(first, "*.tar.gz")) as sdist:
        sdist.extractall(place / "sdist", filter="data")
    unpacked = only(place / "sdist", "*")
    from_sdist = _built(unpacked, place / "sdist.dist", environment, ["--target", "wheel"])
    _expect_equal(first, from_sdist, "*.whl")
    run([sys.executable, "-m", "twine", "check", "--strict", *map(str, first.iterdir())])
    shutil.copytree(first, into, dirs_exist_ok=True)
    return only(into, "*.whl")


def install(wheel: Path, environment: Path) -> Path:
    """Make an environment that has the wheel and the versions that were tested; return a program.

    Raises NotAsExpectedError where something that the system is told is not in the wheel.
    """
    run([sys.executable, "-m", "venv", environment])
    pip: list[str | Path] = [environment / "bin" / "python", "-m", "pip", "install", "--quiet"]
    run([*pip, "--require-hashes", "--requirement", ROOT / "requirements.txt"])
    run([*pip, "--no-deps", wheel])
    for place in _SHARED:
        if not (environment / "share" / place).exists():
            raise NotAsExpectedError(f"not in the wheel: {place}")
    return environment / "bin" / "callassist"


def shared(wheel: Path, place: Path) -> Path:
    """What a system is told, unpacked from the wheel below `place`: a `share` folder."""
    begin = f"{'-'.join(wheel.name.split('-')[:2])}.data/data/"
    with zipfile.ZipFile(wheel) as archive:
        for name in archive.namelist():
            if name.startswith(f"{begin}share/"):
                archive.extract(name, place)
    return place / begin / "share"


def _copy(target: Path) -> Path:
    return Path(shutil.copytree(ROOT, target, ignore=_NOT_SOURCE))


def _built(
    source: Path,
    into: Path,
    environment: dict[str, str],
    words: Sequence[str] = (),
    clock: Sequence[str] = (),
) -> Path:
    line = [sys.executable, "-m", "hatchling", "build", "--directory", str(into), *words]
    run([*clock, *line], cwd=source, environment={**environment, "QT_QPA_PLATFORM": "offscreen"})
    return into


def _expect_equal(one: Path, other: Path, pattern: str) -> None:
    sums = [{path.name: sum_of(path) for path in each.glob(pattern)} for each in (one, other)]
    if sums[0] != sums[1]:
        raise NotAsExpectedError(f"two builds differ: {sums[0]} {sums[1]}")
