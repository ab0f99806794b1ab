"""The command `lock`, and every other command beside a log that is locked."""

import os
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from callassist.domain.clock import SystemClock
from callassist.services.engine import Engine
from callassist.settings import SettingsFile
from callassist.store.connecting import is_plain
from callassist.store.file_name import FILE_NAME
from quick_keys import quick_keys
from terminal.in_process import Run
from terminal.program import Document, Program

OLD, NEW = b"correct horse \xe7\x94\xb5\xe6\xb1\xa0\n", b"another stable's horse\n"
PHRASE = "--passphrase-stdin"


@dataclass(frozen=True, slots=True)
class Quick:
    """The program in this process, with keys that are quickly made."""

    folder: Path
    run: Run

    def json(self, *words: str, stdin: bytes = b"") -> Document:
        """The document of a run that must end well."""
        answer = self.run(*words, "--json", stdin=stdin)
        assert answer.status == 0, answer.complaint
        return answer.document


@pytest.fixture
def quick(run: Run, tmp_path: Path) -> Iterator[Quick]:
    with quick_keys():
        yield Quick(tmp_path / "data", run)


@pytest.fixture
def locked(quick: Quick) -> Quick:
    """A locked log of one call."""
    quick.json("log", "--number", "95188")
    quick.json("lock", "on", PHRASE, stdin=OLD)
    return quick


def refused(program: Quick, *words: str, stdin: bytes = b"") -> str:
    """What a command that is refused says; nothing was printed."""
    answer = program.run(*words, stdin=stdin)
    assert answer.has_failed_plainly(1), (answer.out, answer.complaint)
    return answer.complaint


def test_the_lock_is_turned_on_changed_and_off_and_the_calls_stay(quick: Quick) -> None:
    quick.json("log", "--number", "95188", "--note", "正常")
    assert quick.json("lock")["locked"] is False

    told = quick.json("lock", "on", PHRASE, stdin=OLD)
    assert told["locked"] is True
    assert [Path(each).suffix for each in told["plain_backups"]] in ([], [".zip"])
    assert quick.json("lock")["locked"] is True
    quick.json("lock", "change", PHRASE, stdin=OLD + NEW)
    assert len(quick.json("calls", PHRASE, stdin=NEW)["calls"]) == 1
    quick.json("lock", "off", PHRASE, stdin=NEW)

    assert is_plain(quick.folder / FILE_NAME)
    assert len(quick.json("calls")["calls"]) == 1


def test_lock_on_can_take_the_old_backups_away(quick: Quick) -> None:
    quick.json("log", "--number", "95188")
    told = quick.json("lock", "on", "--remove-backups", PHRASE, stdin=OLD)

    assert told["plain_backups"] == []
    listed = quick.json("backup", "--list")["backups"]
    assert [each["locked"] for each in listed] == [True] * len(listed)
    assert listed


@pytest.mark.parametrize(
    "words",
    [
        ("calls",),
        ("show", "1"),
        ("log", "--number", "95588"),
        ("due",),
        ("export", "calls.csv"),
        ("doctor",),
        ("backup", "copy.zip"),
    ],
)
def test_without_the_passphrase_what_needs_the_log_says_so_in_one_sentence(
    locked: Quick, words: tuple[str, ...]
) -> None:
    before = (locked.folder / FILE_NAME).read_bytes()

    assert "The call log is locked." in refused(locked, *words)
    assert "That is not the passphrase." in refused(locked, *words, PHRASE, stdin=NEW)
    assert (locked.folder / FILE_NAME).read_bytes() == before


@pytest.mark.parametrize(
    "words",
    [
        ("check", "+8695188"),
        ("advise", "--number", "+8695188", "--asked", "otp"),
        ("guide",),
        ("directory",),
        ("history",),
        ("backup", "--list"),
        ("lock",),
    ],
)
def test_what_needs_no_log_works_without_asking(locked: Quick, words: tuple[str, ...]) -> None:
    assert locked.json(*words)


def test_calls_can_be_streamed_after_the_passphrase(locked: Quick) -> None:
    lines = b'{"number": "95588"}\n{"number": "10086"}\n'

    answer = locked.run("log", "-", PHRASE, "--json", stdin=OLD + lines)

    assert [each["call"]["number"] for each in answer.documents] == ["95588", "10086"]
    assert len(locked.json("calls", PHRASE, stdin=OLD)["calls"]) == 3


def test_a_locked_backup_is_restored_with_its_own_passphrase(locked: Quick, tmp_path: Path) -> None:
    stick = tmp_path / "stick.zip"
    made = locked.json("backup", str(stick), PHRASE, stdin=OLD)
    assert made["backup"]["locked"] is True
    locked.json("lock", "change", PHRASE, stdin=OLD + NEW)

    assert "This backup is locked" in refused(
        locked, "restore", str(stick), "--yes", PHRASE, stdin=NEW
    )
    told = locked.json("restore", str(stick), "--yes", PHRASE, stdin=NEW + OLD)

    assert told["calls"] == 1
    assert len(locked.json("calls", PHRASE, stdin=NEW)["calls"]) == 1


def test_the_history_says_what_was_done_and_never_with_what(locked: Quick) -> None:
    locked.json("lock", "change", PHRASE, stdin=OLD + NEW)

    told = locked.run("history").text

    assert "Locked the call log" in told
    assert "Changed the passphrase" in told
    assert "horse" not in told + (locked.folder / "history.jsonl").read_text()


@pytest.mark.parametrize(
    ("words", "stdin", "said"),
    [
        (("lock", "on", PHRASE), b"seven77\n", "at least 8 characters"),
        (("lock", "on", PHRASE), b"", "No passphrase was given"),
        (("lock", "on"), b"", "No passphrase was given"),
        (("lock", "off", PHRASE), OLD, "is not locked"),
        (("lock", "change", PHRASE), OLD + NEW, "is not locked"),
    ],
)
def test_what_cannot_be_done_is_said_and_nothing_changes(
    quick: Quick, words: tuple[str, ...], stdin: bytes, said: str
) -> None:
    quick.json("log", "--number", "95188")

    assert said in refused(quick, *words, stdin=stdin)
    assert is_plain(quick.folder / FILE_NAME)


def _at_a_terminal(program: Program, *words: str, typed: bytes) -> bytes:
    """Runs a command at a terminal of its own, types into it, and tells what stood there."""
    script = (
        "import os, pty, sys\n"
        "number, handle = pty.fork()\n"
        "if not number: os.execv(sys.argv[1], sys.argv[1:])\n"
        "told = b''\n"
        "lines = iter(sys.stdin.buffer.read().splitlines(keepends=True))\n"
        "try:\n"
        "    while data := os.read(handle, 4096):\n"
        "        told += data\n"
        "        if told.endswith((b': ', b'] ')): os.write(handle, next(lines, b'\\n'))\n"
        "except OSError: pass\n"
        "os.waitpid(number, 0)\n"
        "sys.stdout.buffer.write(told)\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", script, *program.command(*words)],
        input=typed,
        capture_output=True,
        env=program.environment({"TERM": "dumb"}),
        timeout=60,
        check=True,
    )
    return done.stdout


@pytest.mark.skipif(os.name != "posix", reason="needs a terminal made by hand")
def test_at_a_terminal_it_asks_and_shows_nothing_that_is_typed(program: Program) -> None:
    program.json("log", "--number", "95188")

    told = _at_a_terminal(program, "lock", "on", typed=b"y\n" + OLD + OLD + b"n\n")
    assert b"no way back in" in told
    assert b"is locked" in told
    listed = _at_a_terminal(program, "calls", typed=NEW + OLD)

    assert b"That is not the passphrase." in listed
    assert b"95188" in listed
    assert b"horse" not in told + listed


def test_two_different_passphrases_are_not_taken(program: Program) -> None:
    program.json("log", "--number", "95188")

    told = _at_a_terminal(program, "lock", "on", typed=b"y\n" + OLD + NEW)

    assert b"not the same" in told
    assert is_plain(program.folder / FILE_NAME)


def test_a_lock_taken_away_by_another_program_is_followed(locked: Quick) -> None:
    engine = Engine(SettingsFile(locked.folder), "en", SystemClock())
    engine.lock.open(OLD.decode().strip())
    engine.calls.find(1)

    locked.json("lock", "off", PHRASE, stdin=OLD)

    assert engine.calls.find(1).ended.number_text == "95188"
    assert not engine.phrase.is_given
    engine.close()
