"""A full disk, a read-only folder, a second program: nothing acknowledged is lost."""

import json
import subprocess
from pathlib import Path

import pytest

from callassist.domain.call_filter import CallFilter
from callassist.store.call_log import CallLog
from callassist.store.database import Store
from callassist.store.file_name import FILE_NAME
from store.made_calls import ended, put
from terminal.limited import obeying_modes, with_room_for
from terminal.program import Answer, Program

NO_WAY_TO_DROP_RIGHTS = 77


def _line(number: int) -> bytes:
    return json.dumps({"number": f"138{number:08}", "note": "内容" * 30}).encode() + b"\n"


def _acknowledged(answer: Answer) -> set[int]:
    return {document["call"]["id"] for document in answer.documents if "call" in document}


def _stored(folder: Path) -> set[int]:
    store = Store(folder)
    try:
        log = CallLog(store)
        assert store.has_integrity()
        assert log.changed_rows() == []
        return {call.id for call in log.page(CallFilter())}
    finally:
        store.close()


@pytest.fixture
def program(folder: Path) -> Program:
    return Program(folder)


@pytest.mark.parametrize("kilobytes", [0, 4, 20, 44, 48, 52, 56, 60, 68, 80])
def test_on_a_full_disk_only_what_is_stored_is_acknowledged(
    program: Program, kilobytes: int
) -> None:
    lines = b"".join(map(_line, range(60)))

    answer = program.run("log", "-", stdin=lines, wrapper=with_room_for(kilobytes * 1024))

    assert answer.status == 1
    assert b"Traceback" not in answer.err
    refused = {each["error"]["code"] for each in answer.documents if "error" in each}
    assert refused
    assert refused <= {"disk_full", "disk_trouble", "read_only"}
    assert len(answer.documents) == 60
    assert _acknowledged(answer) <= _stored(program.folder)


def test_after_room_was_made_the_log_goes_on(program: Program) -> None:
    program.run("log", "-", stdin=_line(1) * 60, wrapper=with_room_for(100 * 1024))
    before = _stored(program.folder)

    answer = program.run("log", "-", stdin=_line(2))

    assert answer.status == 0
    assert _stored(program.folder) == before | _acknowledged(answer)


def test_on_a_full_disk_the_log_can_still_be_read(program: Program) -> None:
    program.run("log", "-", stdin=_line(1))

    answer = program.run("calls", "--json", wrapper=with_room_for(0))

    assert answer.status == 0
    assert answer.document["total"] == 1


def test_a_read_only_folder_is_told_and_its_calls_can_be_read(program: Program) -> None:
    program.run("log", "-", stdin=_line(1))
    (program.folder / FILE_NAME).chmod(0o400)
    program.folder.chmod(0o500)
    try:
        refused = program.run("log", "--number", "95188", wrapper=obeying_modes())
        read = program.run("calls", "--json", wrapper=obeying_modes())
        checked = program.run("check", "95188", "--json", wrapper=obeying_modes())
    finally:
        program.folder.chmod(0o700)
    if refused.status == NO_WAY_TO_DROP_RIGHTS:
        pytest.skip("root may not drop its own rights here")

    assert refused.has_failed_plainly(1)
    assert str(program.folder) in refused.complaint
    assert (read.status, read.document["total"]) == (0, 1)
    assert (checked.status, checked.document["class"]) == (0, "listed")


def test_where_no_folder_can_be_made_a_number_is_still_checked(
    program: Program, tmp_path: Path
) -> None:
    tmp_path.chmod(0o500)
    try:
        refused = program.run("log", "--number", "95188", wrapper=obeying_modes())
        checked = program.run("check", "95188", "--json", wrapper=obeying_modes())
    finally:
        tmp_path.chmod(0o700)
    if refused.status == NO_WAY_TO_DROP_RIGHTS:
        pytest.skip("root may not drop its own rights here")

    assert refused.has_failed_plainly(1)
    assert (checked.status, checked.document["class"]) == (0, "listed")


def test_programs_that_write_at_the_same_time_lose_nothing(
    folder: Path, program: Program, store: Store
) -> None:
    """Three programs begin in an empty folder at once, each with twenty calls."""
    command, environment = program.command("log", "-"), program.environment()
    pipe = subprocess.PIPE
    writers = [
        subprocess.Popen(command, env=environment, stdin=pipe, stdout=pipe, stderr=pipe)
        for _ in range(3)
    ]
    log = CallLog(store)
    for writer in writers:
        assert writer.stdin is not None
        writer.stdin.write(b"".join(map(_line, range(20))))
        writer.stdin.close()
        writer.stdin = None
    own = {put(log, ended("95188")).id for _ in range(20)}
    answers = []
    for writer in writers:
        out, err = writer.communicate(timeout=60)
        answers.append(Answer(writer.returncode, out, err))
    store.close()

    assert [(answer.status, answer.err) for answer in answers] == [(0, b"")] * 3
    acknowledged = [_acknowledged(answer) for answer in answers]
    assert [len(each) for each in acknowledged] == [20, 20, 20]
    assert len(own.union(*acknowledged)) == 80
    assert _stored(folder) == own.union(*acknowledged)
