"""What the program does to its data in one go, as a command that can be cut off anywhere.

Backups and their restore have tests of their own.
"""

import json
import shutil
import sys
from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from callassist.domain.call_filter import CallFilter
from callassist.domain.directory import Directory
from callassist.domain.errors import CallAssistError
from callassist.services.engine import Engine
from callassist.services.list_in_use import files_of, list_in_use
from callassist.settings import SettingsFile
from callassist.store.file_name import FILE_NAME
from number_list.made_lists import good_list
from services.made_phone_logs import phone_call, phone_log
from store.made_calls import BANK, SetClock, ended
from store.old_files import old_file, old_row
from terminal.program import Program

CALLS = 12
MOMENT = "2026-11-23T12:00:00+08:00"
WITH_OUR_KEYS = f"""
import sys
sys.path.insert(0, {str(Path(__file__).parent.parent)!r})
from number_list.made_lists import Clock, use_our_keys
use_our_keys(setattr)
from callassist import cli
cli.SystemClock = Clock
sys.exit(cli.main(sys.argv[1:]))
"""
"""The program with the keys of the tests in place of its own, on the day their lists are made."""

PHRASES = ("correct horse 电池", "another stable's horse")
"""What logs are locked with, and what they are locked with after that."""
_TOLD = [f"{each}\n".encode() for each in PHRASES]

State = Mapping[str, object]


@dataclass(frozen=True, slots=True)
class Place:
    """Where a change happens: a disk with a data folder, and files that lie beside the disk."""

    disk: Path
    beside: Path

    @property
    def data(self) -> Path:
        return self.disk / "data"

    @property
    def program(self) -> Program:
        return Program(self.data)


@dataclass(frozen=True, slots=True)
class Change:
    """One command, and what has to be there before it."""

    name: str
    words: Callable[[Place], list[str]]
    prepare: Callable[[Place], None]
    needs_our_keys: bool = False
    told: bytes = b""
    """What the command reads on its standard input."""

    def command(self, place: Place) -> list[str]:
        """The words of the process; it answers with one line of JSON when it is done."""
        start = ["-c", WITH_OUR_KEYS] if self.needs_our_keys else ["-m", "callassist"]
        return [sys.executable, *start, *self.words(place), "--json"]


def some_calls(place: Place) -> None:
    """A log with a dozen calls: some with a call-back, one edited, one deleted."""
    engine = Engine(SettingsFile(place.data), "en", SetClock())
    for number in range(CALLS):
        text = "95188" if number % 3 == 0 else f"1380000{number:04}"
        engine.calls.take(ended(text, note="内容" * 20))
    engine.calls.delete(2)
    engine.close()


def _import(place: Place) -> None:
    some_calls(place)
    calls = (phone_call(f"138{number:08}", number) for number in range(300))
    phone_log(place.beside / "calls.xml", calls)


def _written_down(place: Place) -> None:
    """A log, and an export of another one."""
    other = Place(place.beside / "other", place.beside)
    other.data.mkdir(parents=True)
    some_calls(other)
    assert other.program.run("export", str(place.beside / "calls.json")).status == 0
    shutil.rmtree(other.disk)
    some_calls(place)
    assert place.program.run("delete", "3", "--for-good", "--yes").status == 0


def _added_number(place: Place) -> None:
    some_calls(place)
    assert place.program.run("numbers", "add", "13912345678", "王经理").status == 0


def _attachment(place: Place) -> None:
    some_calls(place)
    (place.beside / "picture.png").write_bytes(b"\x89PNG" + bytes(range(256)) * 300)


def _old_file(place: Place) -> None:
    rows = (old_row(ended(f"1380000{number:04}"), id=number + 1) for number in range(CALLS))
    old_file(place.data, "0007_give_calls_a_place", *rows)
    (place.data / FILE_NAME).chmod(0o600)


def _without_list(place: Place) -> None:
    """A log, and one more call that was written down while no list could be read."""
    some_calls(place)
    engine = Engine(SettingsFile(place.data), "en", SetClock())
    engine.calls.directory = Directory.unreadable()
    engine.calls.take(ended("95188", claim=BANK, note="内容" * 20))
    engine.close()


def _locked(place: Place) -> None:
    some_calls(place)
    engine = Engine(SettingsFile(place.data), "en", SetClock())
    engine.lock.turn_on(PHRASES[0])
    engine.close()


def _new_list(place: Place) -> None:
    some_calls(place)
    (place.beside / "list.callist").write_bytes(good_list())


CHANGES = (
    Change("log", lambda _: ["log", "--number", "+8695188", "--at", MOMENT], some_calls),
    Change("edit", lambda _: ["edit", "1", "--note", "改过", "--asked", "otp"], some_calls),
    Change("step", lambda _: ["steps", "4", "--done", "N01"], some_calls),
    Change("call-back", lambda _: ["callback", "1", "--outcome", "not_bank"], some_calls),
    Change("delete", lambda _: ["delete", "1", "--yes"], some_calls),
    Change("remove for good", lambda _: ["delete", "1", "--for-good", "--yes"], some_calls),
    Change("add a number", lambda _: ["numbers", "add", "13912345678", "王经理"], some_calls),
    Change(
        "remove a number for good",
        lambda _: ["numbers", "remove", "1", "--for-good", "--yes"],
        _added_number,
    ),
    Change("attach", lambda p: ["attach", "1", str(p.beside / "picture.png")], _attachment),
    Change("import", lambda p: ["import", str(p.beside / "calls.xml")], _import),
    Change("take calls in", lambda p: ["import", str(p.beside / "calls.json")], _written_down),
    Change("judge later", lambda _: ["calls"], _without_list),
    Change("bring an old file up to date", lambda _: ["calls"], _old_file),
    Change(
        "renew the list",
        lambda p: ["directory", "update", str(p.beside / "list.callist"), "--yes"],
        _new_list,
        needs_our_keys=True,
    ),
    Change("lock", lambda _: ["lock", "on", "--passphrase-stdin"], some_calls, told=_TOLD[0]),
    Change(
        "change the passphrase",
        lambda _: ["lock", "change", "--passphrase-stdin"],
        _locked,
        told=b"".join(_TOLD),
    ),
    Change("unlock", lambda _: ["lock", "off", "--passphrase-stdin"], _locked, told=_TOLD[0]),
    Change(
        "log into a locked file",
        lambda _: ["log", "--number", "+8695188", "--at", MOMENT, "--passphrase-stdin"],
        _locked,
        told=_TOLD[0],
    ),
)


def state_of(place: Place) -> tuple[State, list[str]]:
    """What a person would find in a data folder, times left out, and what is wrong with it."""
    engine = Engine(SettingsFile(place.data), "en", SetClock())
    try:
        lock = _opened_with(engine)
        return _state(engine, place) | {"lock": lock}, _faults(engine)
    except CallAssistError as error:
        return {}, [f"cannot be read: {error.sentence}"]
    finally:
        engine.close()


def _opened_with(engine: Engine) -> str:
    """Opens a log that is locked with one of our passphrases; returns which; empty for none."""
    if not engine.lock.needs_phrase():
        return ""
    for phrase in PHRASES:
        with suppress(CallAssistError):
            engine.lock.open(phrase)
            return phrase
    raise CallAssistError("phrase_wrong")


def _state(engine: Engine, place: Place) -> dict[str, object]:
    log = engine.log
    deleted = [each.call for each in engine.removals.deleted()]
    kept = log.page(CallFilter())
    files = {call.id: _files(engine, call.id) for call in kept}
    return {
        "calls": {
            (
                call.id,
                call.ended.number_text,
                call.ended.note,
                call.level.value,
                call.deleted_at is None,
                tuple((entry.step_id, entry.state.value) for entry in log.plan_of(call.id)),
                _outcome(engine, call.id),
                files.get(call.id, ()),
            )
            for call in [*kept, *deleted]
        },
        "added": {(each.id, each.shown, each.name) for each in engine.added_numbers.numbers()},
        "list": list_in_use(files_of(place.data)).directory.version,
    }


def _files(engine: Engine, call_id: int) -> tuple[tuple[str, str], ...]:
    """The attached files of a call, and whether each is still whole."""
    checked = engine.attachments.verify(call_id)
    return tuple((each.attachment.file.kept_as, each.state.value) for each in checked)


def _outcome(engine: Engine, call_id: int) -> str:
    callback = engine.log.callback_of(call_id)
    return "none" if callback is None else str(callback.outcome)


def _faults(engine: Engine) -> list[str]:
    log = engine.log
    said = [f"changed: {table} {key}" for table, key in log.changed_rows()]
    said += [] if log.has_index_in_step() else ["the index says something else"]
    said += [] if engine.history.check() is None else ["history broken"]
    said += [] if engine.directory_trouble is None else ["the list has trouble"]
    return said


def answered(told: bytes) -> bool:
    """Whether the program said, with a whole line, that it was done."""
    return told.endswith(b"\n") and bool(json.loads(told.splitlines()[-1]))
