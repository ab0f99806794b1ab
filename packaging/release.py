"""Makes a release: version, changelog, list of numbers, all packages, checksums.

    make release VERSION=0.2.0 ARGS='--key /media/stick-1/callassist-keys/active.pem --first'

Run again it makes the same release again; wheel and sdist are the same bytes then. What it changes
in the source is the version and one heading of each changelog: commit them and tag the commit when
everything is there.
"""

import argparse
import os
import re
import shutil
import subprocess
import sys
from datetime import UTC, date, datetime
from itertools import product
from pathlib import Path

from callassist.bundled.directory_file import load_directory
from callassist.bundled.signed_list import read_signed_list
from callassist.bundled.texts import LANGUAGES
from changelog import PATHS as CHANGELOGS
from changelog import UNRELEASED, releases, unreleased
from commands import NotAsExpectedError, run, sum_of
from list_bundle import known_keys
from make_pictures import picture_folder
from metainfo import ADDRESS, PICTURES, picture_name

ROOT = Path(__file__).resolve().parent.parent
DIST = ROOT / "dist"
VERSION_FILE = ROOT / "callassist" / "__init__.py"
_CHANGED = (*(path.name for path in CHANGELOGS.values()), "callassist/__init__.py")
"""What a release changes, and what may be changed already when it is made again."""
_VERSION = re.compile(r"(\d+)\.(\d+)\.(\d+)")


def main() -> int:
    """Make the release; return the exit status."""
    options = _options()
    try:
        _check_tree()
        _set_version(options.version)
        for line in _CHECKS:
            run([sys.executable, *line], cwd=ROOT)
        _make(options)
    except NotAsExpectedError as error:
        print(f"callassist: {error}", file=sys.stderr)
        return 1
    print(f"\n{DIST.relative_to(ROOT)} is complete. Now:")
    print(f"  git commit --all --message 'Release {options.version}'")
    print(f"  git tag v{options.version}")
    return 0


_CHECKS = (
    ("packaging/translations.py", "build"),
    ("packaging/search_index.py", "build"),
    ("packaging/translations.py", "check"),
    ("-m", "pytest", "-q", "tests/resources", "tests/test_man_page.py", "tests/packages"),
)
"""What has to hold of texts, list and packages; `make test` looks at everything."""


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("version", type=_version, metavar="VERSION", help="such as 0.2.0")
    parser.add_argument("--key", type=Path, help="what signs the list of numbers")
    parser.add_argument("--previous", type=Path, help="the list that was signed last")
    parser.add_argument("--first", action="store_true", help="no list was signed before")
    parser.add_argument("--without-list", action="store_true", help="make no list file")
    parser.add_argument("--pictures", metavar="URL", help="where dist/pictures will lie on the web")
    options = parser.parse_args()
    if bool(options.key) == options.without_list:
        parser.error("name the key that signs the list, --key FILE, or say --without-list")
    if options.key is not None and bool(options.previous) == options.first:
        parser.error("name the list that was signed last, --previous FILE, or say --first")
    return options


def _version(text: str) -> str:
    if not _VERSION.fullmatch(text):
        raise argparse.ArgumentTypeError(f"{text} is no version such as 0.2.0")
    return text


def _check_tree() -> None:
    """Raises NotAsExpectedError where something is not committed that a release does not change."""
    changed = run(["git", "status", "--porcelain"], cwd=ROOT).splitlines()
    if others := [line for line in changed if line[3:] not in _CHANGED]:
        raise NotAsExpectedError("\n".join(("commit this first:", *others)))


def _set_version(version: str) -> None:
    day = datetime.now(UTC).astimezone().date()
    # All before any is written: none has a release that another one refuses.
    made = {
        path: with_release(path.read_text(encoding="utf-8"), version, day, language)
        for language, path in CHANGELOGS.items()
    }
    for path, text in made.items():
        path.write_text(text, encoding="utf-8")
    written = VERSION_FILE.read_text(encoding="utf-8")
    VERSION_FILE.write_text(
        re.sub(r'^__version__ = ".*"$', f'__version__ = "{version}"', written, flags=re.MULTILINE),
        encoding="utf-8",
    )


def with_release(text: str, version: str, day: date, language: str = "en") -> str:
    """The changelog in which everything unreleased belongs to this version.

    One that has this version as its newest stays as it is. Raises NotAsExpectedError for a version
    that is not newer than the last one, and where nothing has changed.
    """
    known = releases(text, language)
    if known and known[0].version == version:
        if unreleased(text, language):
            raise NotAsExpectedError(f"{version} is made already, and there are changes after it")
        return text
    if known and _numbers(version) <= _numbers(known[0].version):
        raise NotAsExpectedError(f"{version} is not newer than {known[0].version}")
    if not unreleased(text, language):
        raise NotAsExpectedError("the changelog has nothing to release")
    return text.replace(UNRELEASED[language], f"## {version} - {day.isoformat()}", 1)


def _numbers(version: str) -> tuple[int, ...]:
    return tuple(map(int, version.split(".")))


def _make(options: argparse.Namespace) -> None:
    """All that goes out, and its sums."""
    environment = dict(os.environ) | ({ADDRESS: options.pictures} if options.pictures else {})
    line = [sys.executable, "packaging/package.py"]
    if subprocess.run(line, cwd=ROOT, env=environment, check=False).returncode != 0:
        raise NotAsExpectedError("the packages are not as they should be, see above")
    if options.key is not None:
        _sign_list(options)
    _paint()
    files = sorted(path for path in DIST.rglob("*") if path.is_file())
    sums = [f"{sum_of(path)}  {path.relative_to(DIST).as_posix()}\n" for path in files]
    (DIST / "SHA256SUMS").write_text("".join(sums), encoding="utf-8")


def _sign_list(options: argparse.Namespace) -> None:
    """Sign the list as of the day of the release; one that has not changed stays as it was signed.

    A version of the list exists once only: programs refuse another file with the same number.
    """
    if options.previous is not None and _version_of(options.previous) == load_directory().version:
        shutil.copy(options.previous, DIST)
        return
    line = [sys.executable, "packaging/list_bundle.py", "sign", "--key", str(options.key)]
    line += ["--day", releases()[0].day.isoformat()]
    line += ["--first"] if options.first else ["--previous", str(options.previous)]
    run(line, cwd=ROOT)


def _version_of(signed: Path) -> int:
    return read_signed_list(signed.read_bytes(), keys=known_keys()).terms.version


def _paint() -> None:
    """The pictures that software centres show, in each language."""
    painted = ROOT / "build" / "pictures"
    line = [sys.executable, "packaging/make_pictures.py", "--into", str(painted)]
    run([*line, "--look", "light", "--size", "100"], cwd=ROOT)
    for language, view in product(LANGUAGES, PICTURES):
        target = DIST / "pictures" / picture_name(view, language)
        target.parent.mkdir(exist_ok=True)
        # For everybody to read, which what the gallery paints is not.
        shutil.copyfile(painted / picture_folder((language, "light", 100)) / f"{view}.png", target)


if __name__ == "__main__":
    sys.exit(main())
