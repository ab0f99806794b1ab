"""Keeps resources/translations: .ts files that people edit, .qm files that the window loads."""

import argparse
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "resources" / "translations"
SOURCE_LANGUAGE = "zh_CN"
LANGUAGES = ["en", "zh_TW"]


def ts_path(language: str, folder: Path = FOLDER) -> Path:
    """Return where the translation of `language` is kept."""
    return folder / f"callassist_{language}.ts"


def update(folder: Path = FOLDER) -> None:
    """Bring the texts of the code into each .ts file of `folder`, making the file if need be."""
    folder.mkdir(parents=True, exist_ok=True)
    # A folder instead of the list of files would find nothing, and say nothing.
    sources = sorted(str(path.relative_to(ROOT)) for path in ROOT.glob("callassist/**/*.py"))
    for language in LANGUAGES:
        languages = ["-source-language", SOURCE_LANGUAGE, "-target-language", language]
        options = ["-silent", "-no-obsolete", "-locations", "none", *languages]
        _run_qt_tool("lupdate", [*options, *sources, "-ts", str(ts_path(language, folder))])


def build() -> None:
    """Make the .qm file of each .ts file that has changed since."""
    for ts in sorted(FOLDER.glob("*.ts")):
        qm = ts.with_suffix(".qm")
        if not qm.exists() or qm.stat().st_mtime < ts.stat().st_mtime:
            _release(ts, qm)


def _release(ts: Path, qm: Path) -> None:
    # Written aside and moved, so that a window starting meanwhile never reads half a file.
    with tempfile.TemporaryDirectory(dir=FOLDER, prefix=".") as aside:
        fresh = Path(aside) / qm.name
        _run_qt_tool("lrelease", ["-silent", str(ts), "-qm", str(fresh)])
        fresh.replace(qm)


def findings() -> list[str]:
    """Return a sentence for each .ts file that is not what the code needs, or has gaps."""
    found = []
    with tempfile.TemporaryDirectory() as aside:
        for ts in FOLDER.glob("*.ts"):
            shutil.copy(ts, aside)
        update(Path(aside))
        for language in LANGUAGES:
            kept, fresh = ts_path(language), ts_path(language, Path(aside))
            if not kept.exists() or kept.read_bytes() != fresh.read_bytes():
                found.append(f"{kept.name} is older than the code: run make translations")
            elif b'type="unfinished"' in kept.read_bytes():
                found.append(f"{kept.name} has texts that are not translated yet")
    return found


def _run_qt_tool(name: str, words: Sequence[str]) -> None:
    """Run lupdate or lrelease of PySide6, whichever way its start scripts are installed."""
    start = f"from PySide6.scripts.pyside_tool import {name}; {name}()"
    subprocess.run([sys.executable, "-c", start, *words], check=True, cwd=ROOT)


def main() -> int:
    """Do what the command line names; return the exit status."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("command", choices=["update", "build", "check"])
    match parser.parse_args().command:
        case "update":
            update()
        case "build":
            build()
        case _:
            found = findings()
            print(*found, sep="\n", end="\n" if found else "", file=sys.stderr)
            return 1 if found else 0
    return 0


if __name__ == "__main__":
    sys.exit(main())
