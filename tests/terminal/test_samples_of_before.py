"""Data folders as earlier versions left them are opened, with everything that was in them.

Each sample was made by the program of that time (`packaging/data_sample.py`); its name is the last
step of the schema it had. `0014.zip` and those after it are added with a release.
"""

import json
import zipfile
from pathlib import Path
from typing import Any

import pytest

from callassist.store.database import STEPS
from changelog import releases
from terminal.in_process import Run

SAMPLES = sorted(Path(__file__).with_name("samples").glob("*.zip"))
COMPARED = (
    *("id", "number", "hidden", "received_at", "logged_at", "claimed", "purpose", "asked"),
    *("given", "situation", "connected", "abroad", "note", "class", "level", "rule"),
)
"""What of a call must be as it was; words of reasons follow the list of today."""
Document = dict[str, Any]


@pytest.fixture(params=SAMPLES, ids=lambda path: path.stem)
def told(request: pytest.FixtureRequest, tmp_path: Path) -> Document:
    """What the program of that time said of the folder that lies where `run` finds it now."""
    with zipfile.ZipFile(request.param) as sample:
        sample.extractall(tmp_path)
    return {
        name: json.loads((tmp_path / f"{name}.json").read_bytes()) for name in ("calls", "steps")
    }


def test_there_is_a_sample_of_every_schema_that_went_out() -> None:
    steps = {step[:4] for step in STEPS}

    assert {path.stem for path in SAMPLES} >= {"0003", "0004", "0006", "0011", "0013", "0014"}
    assert {path.stem for path in SAMPLES} <= steps
    if releases():
        assert STEPS[-1][:4] in {path.stem for path in SAMPLES}


def test_every_call_is_as_it_was(run: Run, told: Document) -> None:
    now = run("calls", "--json", "--lang", "zh_CN").document["calls"]

    def compared(calls: list[Document]) -> list[Document]:
        return [{key: call[key] for key in COMPARED if key in call} for call in calls]

    assert compared(now) == compared(told["calls"]["calls"])
    assert len(now) >= 3


def test_what_was_done_stays_done(run: Run, told: Document) -> None:
    now = run("steps", "1", "--json", "--lang", "zh_CN").document["steps"]

    def ticks(steps: list[Document]) -> dict[str, object]:
        return {step["id"]: (step["state"], step["changed_at"]) for step in steps}

    assert ticks(now) == ticks(told["steps"]["steps"])
    assert "done" in {step["state"] for step in now}


def test_what_was_promised_is_still_owed(run: Run, told: Document) -> None:
    assert run("callback", "1", "--json").document["callback"]["outcome"] == "not_bank"
    again = run("callback", "3", "--json").document["callback"]
    assert (again["outcome"], again["dial"]) == ("not_reached", "95588")
    due = run("due", "--json").document["due"]
    assert 2 in [each["call"]["id"] for each in due if each["kind"] == "callback"]


def test_a_deleted_call_can_be_brought_back(run: Run, told: Document) -> None:
    assert run("delete", "4", "--restore").status == 0
    assert run("show", "4", "--json").document["call"]["number"] == "17012345678"


def test_nothing_is_wrong_with_it_and_it_goes_on(run: Run, told: Document) -> None:
    before = {call["id"] for call in run("calls", "--json").document["calls"]}
    new = run("log", "--number", "95188", "--json").document["call"]["id"]

    assert new not in before
    doctor = run("doctor", "--json")
    problems = [each for each in doctor.document["findings"] if each["problem"]]
    assert (doctor.status, problems) == (0, []), doctor.text


def test_a_copy_of_how_it_was_is_kept_before_it_is_changed(
    run: Run, told: Document, request: pytest.FixtureRequest
) -> None:
    run("calls")

    backups = run("backup", "--list", "--json").document["backups"]
    is_older = request.node.callspec.id != STEPS[-1][:4]
    assert ("before_migration" in {each["occasion"] for each in backups}) is is_older
