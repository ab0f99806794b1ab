"""Makes resources/search/index.json: the guidance prepared for searching, so that no start has to.

The program takes it while it fits the guidance, and makes its own where it does not.
"""

import argparse
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
FILE = ROOT / "resources" / "search" / "index.json"


def build() -> None:
    """Write the index of the present content."""
    # Run while a wheel is built, too, where the package is not installed.
    sys.path.insert(0, str(ROOT))
    from callassist.bundled.search_files import build_index, index_data, written

    text = written(index_data(build_index()))
    # Written aside and moved, so that a program starting meanwhile never reads half a file.
    with tempfile.TemporaryDirectory(dir=FILE.parent, prefix=".") as aside:
        fresh = Path(aside) / FILE.name
        fresh.write_text(text, encoding="utf-8")
        fresh.replace(FILE)


def ensure() -> None:
    """Write it only if something in resources/guidance or the readings is newer."""
    folders = [ROOT / "resources" / "guidance", FILE.with_name("readings.json")]
    made_of = [path for folder in folders for path in (folder, *folder.rglob("*"))]
    if not FILE.exists() or FILE.stat().st_mtime < max(each.stat().st_mtime for each in made_of):
        build()


def main() -> int:
    """Do what the command line names; return the exit status."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("command", choices=["build"])
    parser.parse_args()
    build()
    return 0


if __name__ == "__main__":
    sys.exit(main())
