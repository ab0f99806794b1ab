"""An import that is killed leaves the log as it was, or is there as a whole."""

import random
import subprocess
import sys
import time
from pathlib import Path

import pytest

from callassist.domain.call_filter import CallFilter
from callassist.store.call_log import CallLog
from callassist.store.database import Store
from services.made_phone_logs import phone_call, phone_log
from store.made_calls import ended, put

CALLS = 6_000
TAKE = """
import sys
from pathlib import Path
from callassist.domain.clock import SystemClock
from callassist.services.engine import Engine
from callassist.settings import SettingsFile
engine = Engine(SettingsFile(Path(sys.argv[1])), "en", SystemClock())
for number, _ in enumerate(engine.imports.open(Path(sys.argv[2])).take()):
    if number == 0:
        print("begun", flush=True)
print("done", flush=True)
"""


@pytest.mark.parametrize("trial", range(6))
def test_a_killed_import_is_whole_or_not_there(tmp_path: Path, trial: int) -> None:
    folder = tmp_path / "data"
    store = Store(folder)
    mine = put(CallLog(store), ended("95588"))
    store.close()
    file = phone_log(
        tmp_path / "calls.xml", (phone_call(f"138{n:08}", n, kind=1) for n in range(CALLS))
    )

    was_told = _killed_import(folder, file, random.Random(trial).uniform(0, 0.5))

    log = CallLog(Store(folder))
    count = log.count(CallFilter())
    assert count in ({CALLS + 1} if was_told else {1, CALLS + 1})
    assert log.find(mine.id) == mine
    assert log.changed_rows() == []
    assert log.has_index_in_step()


def _killed_import(folder: Path, file: Path, seconds: float) -> bool:
    """Begins an import and kills it so long after its first step; whether it said it was done."""
    command = [sys.executable, "-c", TAKE, str(folder), str(file)]
    with subprocess.Popen(command, stdout=subprocess.PIPE) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == b"begun\n"
        time.sleep(seconds)
        process.kill()
        return b"done" in process.stdout.read()
