"""Keeps a data folder as a version of the program leaves it, for the tests of those after it.

    python packaging/data_sample.py INTO.zip [PROGRAM WORD ...]

The program does what it knows of the list below; without one named it is the present one. Beside
the folder `data/` the file holds `calls.json` and `steps.json`: what that program said of it.
"""

import argparse
import os
import subprocess
import sys
import tempfile
import zipfile
from collections.abc import Sequence
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
PHONE_LOG = ROOT / "tests" / "phone_logs" / "samples" / "any_table.csv"
DONE = (
    *(("log", "--number", "+8695188", "--claimed", "mybank", "--at", "2026-11-20T09:30:00+08:00"),),
    ("log", "--hidden", "--asked", "otp,transfer", "--given", "otp", "--note", "她说密码是abc123"),
    ("log", "--number", "95588", "--claimed", "icbc", "--purpose", "loan_credit", "--connected"),
    ("log", "--number", "17012345678", "--note", "三点 又打来 ☎"),
    ("steps", "1", "--done", "V03"),
    ("callback", "1", "--outcome", "not_bank"),
    ("callback", "3", "--outcome", "not_reached"),
    ("delete", "4"),
    ("checks", "add", "工资卡", "--monthly", "15", "--point", "有没有没见过的扣款"),
    ("checks", "done", "1"),
    ("numbers", "add", "13912345678", "王经理"),
    ("edit", "1", "--note", "补记：又问了卡号"),
    ("import", str(PHONE_LOG), "--map", "number=1,time=2"),
    ("attach", "1", "picture.png"),
)
"""What is done, in this order; words that a version does not know are left out."""
TOLD = {"calls.json": ("calls", "--json", "--limit", "50"), "steps.json": ("steps", "1", "--json")}


def make(into: Path, program: Sequence[str]) -> None:
    """Let the program fill a folder, and keep it."""
    with tempfile.TemporaryDirectory() as place:
        folder = Path(place)
        (folder / "picture.png").write_bytes(b"\x89PNG\r\n\x1a\n")
        for words in DONE:
            _run(program, folder, words)
        told = {name: _run(program, folder, words) for name, words in TOLD.items()}
        with zipfile.ZipFile(into, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as archive:
            for name, said in told.items():
                archive.writestr(name, said)
            for path in sorted((folder / "data").rglob("*")):
                # Backups are copies of what is there; the lock says nothing.
                if path.is_file() and "backups" not in path.parts:
                    archive.write(path, path.relative_to(folder))


def _run(program: Sequence[str], folder: Path, words: Sequence[str]) -> bytes:
    environment = {**os.environ, "LANG": "zh_CN.UTF-8", "HOME": str(folder)}
    line = [*program, "--data-dir", str(folder / "data"), *words]
    done = subprocess.run(
        line,
        cwd=folder,
        env=environment,
        stdin=subprocess.DEVNULL,
        capture_output=True,
        check=False,
    )
    if done.returncode != 0:
        print(f"left out: {' '.join(words)}: {done.stderr.decode().strip()}", file=sys.stderr)
    return done.stdout


def main() -> int:
    """Make a sample; return the exit status."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("into", type=Path, metavar="INTO.zip")
    parser.add_argument("program", nargs=argparse.REMAINDER, metavar="PROGRAM")
    options = parser.parse_args()
    make(options.into.absolute(), options.program or [sys.executable, "-m", "callassist"])
    return 0


if __name__ == "__main__":
    sys.exit(main())
