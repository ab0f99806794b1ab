"""No room, no rights: nothing acknowledged that is not there, and the rest of the program works."""

import json
import os
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pytest

from callassist.store.file_name import FILE_NAME
from durability.hindered import on_read_only_disk, on_small_disk, why_not
from durability.verdict import faults
from terminal.limited import obeying_modes, with_room_for
from terminal.program import Answer, Program

LINES = b"".join(
    json.dumps({"number": f"138{number:08}", "note": "内容" * 30}).encode() + b"\n"
    for number in range(30)
)
NO_WAY_TO_DROP_RIGHTS = 77
POINTS = range(0, 300, 15)
"""Kilobytes at which the disk is full."""


def acknowledged(answer: Answer) -> dict[int, str]:
    calls = [document["call"] for document in answer.documents if "call" in document]
    return {call["id"]: call["number"] for call in calls}


def refused(answer: Answer) -> set[str]:
    return {document["error"]["code"] for document in answer.documents if "error" in document}


@pytest.mark.parametrize("kilobytes", POINTS)
def test_wherever_the_disk_is_full_only_what_is_stored_is_acknowledged(
    program: Program, kilobytes: int, private_umask: None
) -> None:
    answer = program.run("log", "-", stdin=LINES, wrapper=with_room_for(kilobytes * 1024))

    assert b"Traceback" not in answer.err
    assert refused(answer) <= {"disk_full", "disk_trouble", "read_only"}
    assert answer.status == (1 if refused(answer) else 0)
    taken = acknowledged(answer)
    if taken:
        assert faults(program.folder, taken) == []
    again = program.run("log", "-", stdin=LINES)
    assert again.status == 0, again.complaint
    assert faults(program.folder, {**taken, **acknowledged(again)}) == []


def test_on_a_small_disk_that_fills_up_nothing_is_lost_and_reading_goes_on(
    program: Program, tmp_path: Path
) -> None:
    program.folder.mkdir(parents=True)
    wrapper = on_small_disk(program.folder, 400)
    if (reason := why_not(wrapper)) is not None:
        pytest.skip(reason)
    script = (
        f"{sys.executable} -m callassist log - > {tmp_path}/taken;"
        f" {sys.executable} -m callassist calls --json > {tmp_path}/read;"
        f" {sys.executable} -m callassist check 95188 --json > {tmp_path}/checked"
    )
    done = subprocess.run(
        [*wrapper, "sh", "-c", script],
        input=LINES * 20,
        env={**program.environment(), "PYTHONDONTWRITEBYTECODE": "1"},
        capture_output=True,
        check=False,
        timeout=110,
    )

    assert b"Traceback" not in done.stderr, done.stderr
    answer = Answer(0, (tmp_path / "taken").read_bytes(), b"")
    assert refused(answer) <= {"disk_full", "disk_trouble"}
    assert refused(answer)
    total = json.loads((tmp_path / "read").read_bytes())["total"]
    assert total == len(acknowledged(answer)) > 0
    assert json.loads((tmp_path / "checked").read_bytes())["class"] == "listed"


def read_only_answers(program: Program, wrapper: Sequence[str]) -> None:
    """What can be read is read, nothing is acknowledged, and it is said why."""
    before = (program.folder / FILE_NAME).read_bytes()
    refused_call = program.run("log", "--number", "95588", wrapper=wrapper)
    if refused_call.status == NO_WAY_TO_DROP_RIGHTS:
        pytest.skip("root may not drop its own rights here")
    assert refused_call.has_failed_plainly(1)
    assert str(program.folder) in refused_call.complaint
    assert program.run("calls", "--json", wrapper=wrapper).document["total"] == 1
    assert program.run("show", "1", wrapper=wrapper).status == 0
    assert program.run("guide", wrapper=wrapper).status == 0
    checked = program.run("check", "95188", "--json", wrapper=wrapper)
    assert checked.document["class"] == "listed"
    doctor = program.run("doctor", "--json", wrapper=wrapper)
    assert b"Traceback" not in doctor.err
    assert "database_read_only" in {each["code"] for each in doctor.document["findings"]}
    assert (program.folder / FILE_NAME).read_bytes() == before


def test_on_a_read_only_disk_everything_can_be_read(program: Program) -> None:
    program.run("log", "--number", "95188")
    wrapper = on_read_only_disk(program.folder)
    if (reason := why_not(wrapper)) is not None:
        pytest.skip(reason)

    read_only_answers(program, wrapper)


@pytest.mark.parametrize("what", ["file", "folder"])
def test_without_the_right_to_write_everything_can_be_read(program: Program, what: str) -> None:
    program.run("log", "--number", "95188")
    path = program.folder / FILE_NAME if what == "file" else program.folder
    mode = path.stat().st_mode
    path.chmod(0o400 if what == "file" else 0o500)
    try:
        read_only_answers(program, obeying_modes())
    finally:
        path.chmod(mode)


def window_over(program: Program, wrapper: Sequence[str]) -> Any:  # noqa: ANN401 - JSON
    """What a window shows after somebody wanted to save a call."""
    tests = str(Path(__file__).parent.parent)
    script = str(Path(__file__).with_name("saving_window.py"))
    done = subprocess.run(
        [*wrapper, sys.executable, script, str(program.folder)],
        env={
            **program.environment(),
            "PYTHONPATH": tests,
            "QT_QPA_PLATFORM": "offscreen",
            "PYTHONDONTWRITEBYTECODE": "1",
            "HOME": os.environ["HOME"],
        },
        capture_output=True,
        check=False,
        timeout=110,
    )
    assert done.returncode == 0, done.stderr.decode()
    assert b"Traceback" not in done.stderr
    return json.loads(done.stdout)


def test_the_form_keeps_its_words_where_the_disk_is_full(program: Program) -> None:
    program.run("log", "-", stdin=LINES)
    size = (program.folder / FILE_NAME).stat().st_size

    told = window_over(program, with_room_for(size // 2))

    assert told["page"] == "log"
    assert "13812340000" in told["shown"]
    assert "磁盘" in told["shown"]
    assert "这次没有保存" in told["shown"]


def test_the_form_keeps_its_words_on_a_read_only_disk(program: Program) -> None:
    program.run("log", "--number", "95188")
    wrapper = on_read_only_disk(program.folder)
    if (reason := why_not(wrapper)) is not None:
        pytest.skip(reason)

    told = window_over(program, wrapper)

    assert told["page"] == "log"
    assert "13812340000" in told["shown"]
    assert "不能写入" in told["shown"]
    assert told["trouble"]
    assert not told["stands_in"]
    assert "防骗" in told["guidance"]


def test_a_first_start_without_any_room_checks_numbers_and_says_that_nothing_is_kept(
    program: Program,
) -> None:
    told = window_over(program, with_room_for(0))

    assert told["stands_in"]
    assert told["page"] == "steps"
    assert "暂存" in told["shown"]
    assert "13812340000" in told["verdict"]
