"""The history of changes shows what was done to it: every edit, every line that is missing."""

import json
import os
from collections.abc import Callable
from datetime import timedelta
from io import FileIO
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from callassist.domain.history import HistoryBreak, plain_details
from callassist.store import history_file
from callassist.store.file_lock import locked
from callassist.store.history_file import FILE_NAME, HEAD_NAME, HistoryFile
from store.made_calls import NOON


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "data"


def written(folder: Path, count: int = 5) -> HistoryFile:
    history = HistoryFile(folder)
    for number in range(count):
        history.append(NOON + timedelta(minutes=number), "call_deleted", {"id": number + 1})
    return history


def lines_of(folder: Path) -> list[bytes]:
    return (folder / FILE_NAME).read_bytes().splitlines(keepends=True)


def put_lines(folder: Path, lines: list[bytes]) -> None:
    (folder / FILE_NAME).write_bytes(b"".join(lines))


def edited(line: bytes, **changes: object) -> bytes:
    return json.dumps({**json.loads(line), **changes}).encode() + b"\n"


def test_what_was_noted_is_read_back_in_order(folder: Path) -> None:
    history = written(folder)

    assert [each.seq for each in history.entries()] == [1, 2, 3, 4, 5]
    assert [each.details["id"] for each in history.entries()] == [1, 2, 3, 4, 5]
    assert history.entries()[0].at == NOON
    assert history.check() is None


def test_nothing_noted_yet_is_whole(folder: Path) -> None:
    assert HistoryFile(folder).check() is None
    assert HistoryFile(folder).entries() == []


@pytest.mark.parametrize("at", range(5))
@pytest.mark.parametrize(
    "changes",
    [
        {"action": "call_removed"},
        {"details": {"id": 99}},
        {"details": {}},
        {"at": "2026-11-23T13:00:00+08:00"},
        {"at": "nonsense"},
        {"seq": 7},
        {"link": "0" * 64},
        {"more": 1},
    ],
    ids=str,
)
def test_an_edited_line_is_noticed(folder: Path, at: int, changes: dict[str, Any]) -> None:
    history = written(folder)
    lines = lines_of(folder)
    lines[at] = edited(lines[at], **changes)
    put_lines(folder, lines)

    assert history.check() == HistoryBreak(at + 1)


@pytest.mark.parametrize("at", range(4))
def test_a_removed_line_is_noticed(folder: Path, at: int) -> None:
    history = written(folder)
    lines = lines_of(folder)
    del lines[at]
    put_lines(folder, lines)

    assert history.check() == HistoryBreak(at + 1)


@pytest.mark.parametrize("kept", range(5))
def test_a_missing_tail_is_noticed(folder: Path, kept: int) -> None:
    history = written(folder)
    put_lines(folder, lines_of(folder)[:kept])

    assert history.check() == HistoryBreak(kept + 1)


def test_a_removed_file_is_noticed(folder: Path) -> None:
    history = written(folder)
    (folder / FILE_NAME).unlink()

    assert history.check() == HistoryBreak(1)


def test_lines_in_another_order_are_noticed(folder: Path) -> None:
    history = written(folder)
    lines = lines_of(folder)
    lines[1], lines[2] = lines[2], lines[1]
    put_lines(folder, lines)

    assert history.check() == HistoryBreak(2)


@pytest.mark.parametrize("damage", [b"", b"{}", b"\x00" * 20, b"[1]", b'{"seq": "5", "link": 3}'])
def test_a_newest_entry_that_is_named_nowhere_is_noticed(folder: Path, damage: bytes) -> None:
    history = written(folder)
    (folder / HEAD_NAME).write_bytes(damage)

    assert history.check() is not None


@pytest.mark.parametrize(
    "tamper",
    [
        lambda folder: put_lines(folder, lines_of(folder)[:3]),
        lambda folder: put_lines(folder, lines_of(folder)[:1] + lines_of(folder)[2:]),
        lambda folder: (folder / FILE_NAME).unlink(),
        lambda folder: (folder / HEAD_NAME).unlink(),
        lambda folder: put_lines(folder, [*lines_of(folder)[:4], lines_of(folder)[4][:-9]]),
    ],
    ids=["tail", "middle", "all", "head", "half a line"],
)
def test_going_on_does_not_heal_what_was_broken(
    folder: Path, tamper: Callable[[Path], object]
) -> None:
    history = written(folder)
    tamper(folder)
    assert history.check() is not None

    for number in range(3):
        history.append(NOON, "exported", {"calls": number})

    assert history.check() is not None
    assert history.entries()[-1].details == {"calls": 2}


@given(cut=st.integers(min_value=1, max_value=400))
def test_a_line_torn_by_a_power_cut_is_cut_off_and_is_no_tampering(
    tmp_path_factory: pytest.TempPathFactory, cut: int
) -> None:
    """The line was being written: the second file does not name it yet."""
    folder = tmp_path_factory.mktemp("torn")
    history = written(folder, 3)
    head = (folder / HEAD_NAME).read_bytes()
    history.append(NOON, "exported", {"calls": 7})
    (folder / HEAD_NAME).write_bytes(head)
    lines = lines_of(folder)
    put_lines(folder, [*lines[:3], lines[3][: len(lines[3]) - cut % len(lines[3])]])

    assert history.check() is None
    history.append(NOON, "exported", {"calls": 8})
    assert history.check() is None
    assert history.entries()[-1].details == {"calls": 8}


@pytest.mark.parametrize("rest", [b"\x00" * 200, b"\x00" * 100 + b'x"}\n', b"{\n"])
def test_a_line_of_which_only_the_room_was_kept_is_no_tampering(folder: Path, rest: bytes) -> None:
    history = written(folder, 3)
    put_lines(folder, [*lines_of(folder), rest])

    assert history.check() is None
    history.append(NOON, "exported", {"calls": 1})
    assert history.check() is None
    assert [each.seq for each in history.entries()] == [1, 2, 3, 4]


def test_two_power_cuts_between_line_and_head_are_no_tampering(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    history = written(folder, 3)
    write = history._write_head

    def cut_before(head: history_file._Head) -> None:
        if head.seq == len(history.entries()) and head.seq > newest:
            raise KeyboardInterrupt
        write(head)

    for newest in (3, 4):
        with monkeypatch.context() as patched:
            patched.setattr(history, "_write_head", cut_before)
            with pytest.raises(KeyboardInterrupt):
                history.append(NOON, "exported", {"calls": 1})
        assert len(history.entries()) == newest + 1
        assert history.check() is None

    history.append(NOON, "exported", {"calls": 2})
    assert history.check() is None


def test_a_cut_after_the_very_first_line_is_no_tampering(folder: Path) -> None:
    history = written(folder, 1)
    (folder / HEAD_NAME).unlink()

    assert history.check() is None
    history.append(NOON, "exported", {"calls": 1})
    assert history.check() is None
    assert len(history.entries()) == 2


def test_a_line_that_could_not_be_written_whole_leaves_nothing_behind(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    history = written(folder, 2)

    def full(_path: Path, _content: bytes) -> None:
        raise OSError(28, "No space left on device")

    with monkeypatch.context() as patched:
        patched.setattr(history_file, "replace_file", full)
        for _ in range(3):
            with pytest.raises(OSError, match="No space"):
                history.append(NOON, "exported", {"calls": 1})

    assert history.check() is None
    assert len(history.entries()) == 2


def test_only_tokens_and_numbers_are_kept() -> None:
    told = plain_details(
        {"id": 3, "version": "2026.11+2", "name": "说我的账户异常", "path": "/home/li/calls.xml"}
    )

    assert told == {"id": 3, "version": "2026.11+2", "name": "?", "path": "?"}


def test_several_programs_may_note_at_once(folder: Path) -> None:
    """Each takes the lock, so that no two lines have the same place."""
    histories = [HistoryFile(folder) for _ in range(4)]
    for number in range(40):
        histories[number % 4].append(NOON, "call_deleted", {"id": number})

    assert histories[0].check() is None
    assert [each.details["id"] for each in histories[0].entries()] == list(range(40))


def test_a_program_that_holds_the_file_for_long_is_not_waited_for(folder: Path) -> None:
    history = written(folder, 1)
    handle = os.open(folder / FILE_NAME, os.O_RDWR)
    with FileIO(handle, "r+") as other, locked(other), pytest.raises(TimeoutError):
        history.append(NOON, "call_deleted", {"id": 2})

    assert history.check() is None


@pytest.mark.skipif(os.name != "posix", reason="has other rights")
def test_nobody_else_may_read_it(folder: Path) -> None:
    before = os.umask(0o022)
    try:
        written(folder)
    finally:
        os.umask(before)

    assert {(folder / name).stat().st_mode & 0o077 for name in (FILE_NAME, HEAD_NAME)} == {0}
