"""Builds wheel and sdist twice, and tries the wheel where nothing of the checkout can be seen.

Two builds in two folders have to be the same bytes; so has the wheel that is built from the sdist.
"""

import hashlib
import json
import os
import shutil
import subprocess
import sys
import tarfile
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
DIST = ROOT / "dist"
LANGUAGES = ("zh_CN", "zh_TW", "en")
_NOT_SOURCE = shutil.ignore_patterns(
    ".git", ".venv", "build", "dist", "__pycache__", ".*_cache", "*.qm", "index.json"
)


class NotAsExpectedError(Exception):
    """A package does not do what it should; the message says which and what."""


def main() -> int:
    """Build, compare, install, try; return the exit status."""
    with tempfile.TemporaryDirectory(prefix="callassist-package-") as folder:
        place = Path(folder)
        try:
            _build_twice(place)
            _try_wheel(place, _only(DIST, "*.whl"))
        except NotAsExpectedError as error:
            print(f"callassist: {error}", file=sys.stderr)
            return 1
    for path in sorted(DIST.iterdir()):
        print(f"{path.stat().st_size / 1e6:7.2f} MB  {_sum_of(path)}  {path.name}")
    return 0


def _build_twice(place: Path) -> None:
    """Build in two copies of the source, and once more from the sdist; all have to be equal."""
    first, second = (_built(_copy(place / name), place / f"{name}.dist") for name in ("a", "other"))
    _expect_equal(first, second, "*")
    with tarfile.open(_only(first, "*.tar.gz")) as sdist:
        sdist.extractall(place / "sdist", filter="data")
    (unpacked,) = (place / "sdist").iterdir()
    _expect_equal(first, _built(unpacked, place / "sdist.dist", "--target", "wheel"), "*.whl")
    shutil.rmtree(DIST, ignore_errors=True)
    shutil.copytree(first, DIST)


def _copy(target: Path) -> Path:
    return Path(shutil.copytree(ROOT, target, ignore=_NOT_SOURCE))


def _built(source: Path, into: Path, *words: str) -> Path:
    line = [sys.executable, "-m", "hatchling", "build", "--directory", str(into), *words]
    _run(line, cwd=source)
    return into


def _expect_equal(one: Path, other: Path, pattern: str) -> None:
    sums = [{path.name: _sum_of(path) for path in each.glob(pattern)} for each in (one, other)]
    if sums[0] != sums[1]:
        raise NotAsExpectedError(f"two builds differ: {sums[0]} {sums[1]}")


def _sum_of(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()


def _only(folder: Path, pattern: str) -> Path:
    (found,) = folder.glob(pattern)
    return found


def _try_wheel(place: Path, wheel: Path) -> None:
    """Install it into an environment of its own, with the versions that were tested."""
    environment = place / "environment"
    _run([sys.executable, "-m", "venv", str(environment)])
    pip = [str(environment / "bin" / "python"), "-m", "pip", "install", "--quiet"]
    _run([*pip, "--require-hashes", "--requirement", str(ROOT / "requirements.txt")])
    _run([*pip, "--no-deps", str(wheel)])
    _try_program(environment / "bin" / "callassist", place)
    _expect_shared(environment / "share")


def _try_program(program: Path, place: Path) -> None:
    """What everybody does first, in a folder that knows nothing of the checkout."""

    def run(*words: str) -> str:
        return _run([str(program), "--data-dir", str(place / "data"), *words], cwd=place)

    document = json.loads(run("check", "95188", "--claimed", "mybank", "--json"))
    if document["class"] != "listed":
        raise NotAsExpectedError(f"95188 is not listed: {document}")
    run("doctor")
    helps = {language: run("--lang", language, "--help") for language in LANGUAGES}
    if len(set(helps.values())) != len(LANGUAGES):
        raise NotAsExpectedError("two languages say the same")
    run("guide", "use_call")
    run("--exit-at-first-paint")


def _expect_shared(share: Path) -> None:
    for place in (
        "applications/callassist.desktop",
        "icons/hicolor/scalable/apps/callassist.svg",
        "man/zh_CN/man1/callassist.1",
        "mime/packages/callassist.xml",
    ):
        if not (share / place).exists():
            raise NotAsExpectedError(f"not in the wheel: {place}")


def _run(line: list[str], cwd: Path | None = None) -> str:
    """What a command prints; raises NotAsExpectedError with its words if it fails."""
    environment = {
        name: value
        for name, value in os.environ.items()
        if name not in ("PYTHONPATH", "VIRTUAL_ENV", "CALLASSIST_DATA_DIR")
    }
    environment |= {"QT_QPA_PLATFORM": "offscreen", "SOURCE_DATE_EPOCH": "1577836800"}
    done = subprocess.run(
        line, cwd=cwd, env=environment, capture_output=True, text=True, check=False
    )
    if done.returncode != 0:
        told = (done.stderr or done.stdout).strip()
        raise NotAsExpectedError(f"{' '.join(line)}\n{told}")
    return done.stdout


if __name__ == "__main__":
    sys.exit(main())
