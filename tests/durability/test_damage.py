"""Whatever happened to the data file: an answer, nothing acknowledged in vain, nothing lost."""

import hashlib
import shutil
from pathlib import Path

import pytest

from callassist.bundled.directory_file import load_directory
from callassist.domain.errors import CallAssistError
from callassist.services.doctor import examine
from callassist.store.file_name import FILE_NAME
from durability.damage import CALLS, KINDS, Kind, kinds
from store.made_calls import NOON
from terminal.in_process import Run, in_this_process
from terminal.program import Answer, Program

COMMANDS = (
    ("doctor",),
    ("doctor", "--json"),
    ("calls",),
    ("calls", "--search", "账户"),
    ("show", "1"),
    ("due",),
    ("log", "--number", "95188"),
    ("calls", "--json"),
    ("show", "150", "--json"),
)
NEVER_ALL_WELL = "No problem was found"


def digest(path: Path) -> str | None:
    """What tells the content of a file; None for what is no file."""
    return hashlib.sha256(path.read_bytes()).hexdigest() if path.is_file() else None


def survives(folder: Path, content: str | None) -> bool:
    """Whether some file still has this content."""
    return content is None or any(digest(each) == content for each in folder.parent.rglob("*"))


def answers_well(run: Run, kind: Kind, folder: Path) -> str:
    """Runs every command, and says what became of the call that was to be logged."""
    kind.act(folder / FILE_NAME)
    content = digest(folder / FILE_NAME)
    checked: Answer = run("check", "95188", "--json")
    assert (checked.status, checked.document["class"]) == (0, "listed")
    assert run("guide").status == 0
    told = {words: run(*words) for words in COMMANDS}
    for words, answer in told.items():
        assert answer.status in (0, 1), (words, answer.complaint)
        assert b"Traceback" not in answer.err, (words, answer.complaint)
        assert answer.status == 0 or answer.err.strip() or answer.out.strip(), words
    is_acknowledged = told["log", "--number", "95188"].status == 0
    if not kind.is_sound:
        assert told["doctor",].status == 1, told["doctor",].text
        assert NEVER_ALL_WELL not in told["doctor",].text
    if is_acknowledged:
        assert told["calls", "--json"].document["total"] == CALLS + 1
    else:
        assert survives(folder, content)
    return "acknowledged" if is_acknowledged else "refused"


STAY_IN_USE = frozenset({"one bit", "bytes as text", "row changed"})
"""Damage in single rows: the rest of the file is used on, and the doctor names the rows."""


@pytest.mark.parametrize("kind", kinds(is_quick=True), ids=str)
def test_every_command_answers_and_what_is_damaged_stays_as_it_is(
    kind: Kind,
    folder: Path,
    monkeypatch: pytest.MonkeyPatch,
    capfdbinary: pytest.CaptureFixture[bytes],
) -> None:
    run = in_this_process(folder, monkeypatch, capfdbinary)

    became = answers_well(run, kind, folder)

    assert became == "refused" or kind.is_sound or kind.name in STAY_IN_USE


@pytest.mark.torture("C1")
def test_every_kind_of_damage_is_answered_by_the_program(whole: Path, tmp_path: Path) -> None:
    became: dict[str, list[str]] = {"refused": [], "acknowledged": []}
    for number, kind in enumerate(KINDS):
        folder = tmp_path / str(number) / "data"
        shutil.copytree(whole, folder)
        became[answers_well(Program(folder).run, kind, folder)].append(kind.name)
    print(f"\n{len(KINDS)} kinds of damage, {len(COMMANDS) + 2} commands each: 0 tracebacks")
    print(f"log refused: {len(became['refused'])}, taken: {', '.join(became['acknowledged'])}")
    sound = {kind.name for kind in KINDS if kind.is_sound}
    assert set(became["acknowledged"]) <= sound | STAY_IN_USE


def problems(folder: Path) -> list[str]:
    """The codes of all problems the doctor finds."""
    try:
        found = examine(folder, load_directory(), NOON.date())
    except CallAssistError as error:
        return [error.sentence]
    return [each.code for each in found if each.is_problem]


def test_the_whole_log_has_no_problem_before(folder: Path) -> None:
    assert problems(folder) == []
