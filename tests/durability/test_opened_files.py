"""The data file is opened by SQLite alone: as a plain file it would lose SQLite's locks."""

import json
import os
import subprocess
import sys
from pathlib import Path

from callassist.store.file_name import FILE_NAME


def test_a_whole_session_never_opens_the_data_file_as_a_plain_file(tmp_path: Path) -> None:
    tests = Path(__file__).parent.parent
    folder = tmp_path / "data"
    done = subprocess.run(
        [sys.executable, str(Path(__file__).with_name("watched_session.py")), str(folder)],
        env={**os.environ, "PYTHONPATH": str(tests), "QT_QPA_PLATFORM": "offscreen", "LANG": "C"},
        capture_output=True,
        check=False,
        timeout=110,
    )
    assert done.returncode == 0, done.stderr.decode()
    told = json.loads(done.stdout)

    names = {Path(each).name for each in told["opened"] if Path(each).parent == folder}
    assert names, "the hook has seen nothing at all"
    forbidden = {FILE_NAME, *(f"{FILE_NAME}{ending}" for ending in ("-journal", "-wal", "-shm"))}
    assert names.isdisjoint(forbidden)
    assert "PySide6.QtSql" not in told["modules"]
    assert (folder / FILE_NAME).exists()
