"""The lock of the log: turned on, changed, turned off; what stays readable, and what does not."""

import random
import string
import sys
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

import pytest

from callassist.domain.backups import Occasion
from callassist.domain.call_filter import CallFilter
from callassist.domain.errors import CallAssistError
from callassist.services.doctor import examine
from callassist.services.engine import Engine
from callassist.services.lock_desk import LockDesk
from callassist.settings import SettingsFile
from callassist.store.connecting import is_plain
from callassist.store.file_name import FILE_NAME
from callassist.store.phrase import Phrase
from quick_keys import quick_keys
from secrets_scan import found_below
from services.made_backups import made_engine, members_of, numbers_in
from store.made_calls import NOON, SetClock, directory, ended

OLD, NEW = "correct horse 电池", "another stable's horse"
NOTE, CODED_NOTE, NUMBER = "他说账户有问题要核对", "kanarienvogel im keller", "+8613912340987"
"""Notes and a number that stand nowhere else."""


@pytest.fixture(autouse=True)
def quickly() -> Iterator[None]:
    with quick_keys():
        yield


@pytest.fixture
def engine(folder: Path, clock: SetClock) -> Iterator[Engine]:
    """A log of some calls, which is not locked."""
    engine = made_engine(folder, clock)
    yield engine
    engine.close()


@pytest.fixture
def locked(engine: Engine) -> Engine:
    engine.lock.turn_on(OLD)
    return engine


def again(folder: Path, clock: SetClock, words: str = "") -> Engine:
    """The program, started again; `words` is the passphrase, if one is given."""
    engine = Engine(SettingsFile(folder), "zh_CN", clock)
    if words:
        engine.lock.open(words)
    return engine


def failure(act: Callable[[], object]) -> str:
    with pytest.raises(CallAssistError) as told:
        act()
    return told.value.sentence


# on, change, off


def test_a_locked_log_opens_with_its_passphrase_and_with_nothing_else(
    folder: Path, clock: SetClock, locked: Engine
) -> None:
    numbers = numbers_in(locked)
    locked.close()

    assert again(folder, clock).lock.needs_phrase()
    assert failure(lambda: numbers_in(again(folder, clock))) == "phrase_needed"
    assert failure(lambda: again(folder, clock, NEW)) == "phrase_wrong"
    opened = again(folder, clock, OLD)
    assert numbers_in(opened) == numbers
    assert opened.log.changed_rows() == []
    assert {each.code for each in examine(folder, directory(), NOON.date(), opened.phrase)} >= {
        "locked"
    }
    opened.close()


def test_ten_wrong_passphrases_change_nothing(
    folder: Path, clock: SetClock, locked: Engine
) -> None:
    locked.close()
    before = (folder / FILE_NAME).read_bytes()
    generator = random.Random(95188)

    for _ in range(10):
        words = "".join(generator.choices(string.printable + "密码口令", k=12))
        assert failure(partial(again, folder, clock, words)) == "phrase_wrong"
    assert (folder / FILE_NAME).read_bytes() == before
    assert numbers_in(again(folder, clock, OLD))


def test_a_changed_passphrase_opens_and_the_old_one_no_more(
    folder: Path, clock: SetClock, locked: Engine
) -> None:
    numbers = numbers_in(locked)

    locked.lock.change(OLD, NEW)

    assert numbers_in(locked) == numbers
    locked.close()
    assert failure(lambda: again(folder, clock, OLD)) == "phrase_wrong"
    assert numbers_in(again(folder, clock, NEW)) == numbers


def test_an_unlocked_log_is_an_ordinary_file_again(
    folder: Path, clock: SetClock, locked: Engine
) -> None:
    numbers = numbers_in(locked)

    locked.lock.turn_off(OLD)

    assert numbers_in(locked) == numbers
    locked.close()
    assert is_plain(folder / FILE_NAME)
    assert not again(folder, clock).lock.is_locked
    assert numbers_in(again(folder, clock)) == numbers


@pytest.mark.parametrize(
    ("act", "sentence"),
    [
        (lambda lock: lock.turn_on(NEW), "lock_is_on"),
        (lambda lock: lock.change(NEW, OLD), "phrase_wrong"),
        (lambda lock: lock.change(OLD, "short"), "phrase_short"),
        (lambda lock: lock.turn_off(NEW), "phrase_wrong"),
    ],
)
def test_what_cannot_be_done_leaves_the_lock_as_it_is(
    folder: Path, clock: SetClock, locked: Engine, act: Callable[[LockDesk], None], sentence: str
) -> None:
    assert failure(lambda: act(locked.lock)) == sentence
    locked.close()
    assert len(numbers_in(again(folder, clock, OLD))) == 3


def test_a_log_that_is_not_locked_has_nothing_to_unlock(engine: Engine) -> None:
    assert failure(lambda: engine.lock.turn_off(OLD)) == "lock_is_off"
    assert failure(lambda: engine.lock.change(OLD, NEW)) == "lock_is_off"
    assert failure(lambda: engine.lock.turn_on("seven77")) == "phrase_short"


def test_a_log_that_does_not_exist_yet_can_be_locked(folder: Path, clock: SetClock) -> None:
    engine = Engine(SettingsFile(folder), "zh_CN", clock)
    engine.lock.turn_on(OLD)
    engine.calls.take(ended("95188"))
    engine.close()

    assert numbers_in(again(folder, clock, OLD)) == ["95188"]


def test_without_the_library_a_locked_log_says_so(
    folder: Path, clock: SetClock, locked: Engine, monkeypatch: pytest.MonkeyPatch
) -> None:
    locked.close()
    monkeypatch.setitem(sys.modules, "sqlcipher3", None)

    assert not again(folder, clock).lock.is_available
    assert failure(lambda: again(folder, clock, OLD)) == "lock_missing"


def test_calls_written_down_before_the_log_was_opened_come_along(
    folder: Path, clock: SetClock, locked: Engine
) -> None:
    locked.close()
    engine = again(folder, clock)
    trouble = engine.recovery.look()
    assert trouble is not None
    assert trouble.kind == "phrase_needed"
    assert not trouble.is_recoverable
    engine.calls.take(ended("10086"))

    engine.lock.open(OLD)
    assert engine.come_back_to_file() == 1

    assert numbers_in(engine) == ["95188", "+8695188", "13800001111", "10086"]


def test_a_locked_log_keeps_its_history_and_edits_and_goes_on(
    folder: Path, clock: SetClock, locked: Engine
) -> None:
    locked.calls.take(ended("10086", note=NOTE))
    locked.calls.delete(1)
    locked.close()

    opened = again(folder, clock, OLD)
    assert opened.log.changed_rows() == []
    assert opened.log.has_index_in_step()
    assert opened.history.check() is None
    assert next(each.action for each in opened.history.entries()) == "log_locked"
    assert opened.log.page(CallFilter(text="账户有问题"))
    opened.close()


# what is on the disk


def _write_canaries(engine: Engine) -> list[str]:
    """Puts texts that stand nowhere else into everything that is stored."""
    engine.calls.take(ended(NUMBER, note=NOTE))
    engine.calls.take(ended("95588", note=CODED_NOTE))
    engine.drafts.keep(ended("10010", note=f"draft of {CODED_NOTE}"))
    return [NOTE, CODED_NOTE, NUMBER, NUMBER.removeprefix("+86")]


def test_after_locking_nothing_written_stands_on_the_disk(
    folder: Path, clock: SetClock, engine: Engine
) -> None:
    canaries = _write_canaries(engine)
    assert set(found_below(folder, canaries)) != set()

    engine.lock.turn_on(OLD)
    engine.backups.remove_plain()
    more = "gelber wellensittich am fenster"
    engine.calls.take(ended("95533", note=more))
    engine.drafts.keep(ended("10010", note=more))
    engine.back_up(Occasion.AFTER_CHANGES)
    engine.lock.change(OLD, NEW)
    engine.back_up(Occasion.AFTER_CHANGES)

    assert set(found_below(folder, [*canaries, more, OLD, NEW])) == set()
    draft = engine.drafts.found()
    assert draft is not None
    assert draft.note == more
    engine.close()
    assert set(found_below(folder, [*canaries, more, OLD, NEW])) == set()


@pytest.mark.torture("P8")
def test_fifty_random_passphrases_leave_nothing_plain(tmp_path: Path, clock: SetClock) -> None:
    generator = random.Random(95188)
    letters = string.ascii_letters + string.digits + string.punctuation + " 密碼口令ñß🐎"
    tried = 0
    for number in range(50):
        words = "".join(generator.choices(letters, k=generator.randrange(8, 40)))
        if not Phrase(words).is_long_enough:
            continue
        folder = tmp_path / str(number)
        engine = made_engine(folder, clock)
        canaries = _write_canaries(engine)
        numbers = numbers_in(engine)
        engine.lock.turn_on(words)
        engine.backups.remove_plain()
        engine.close()
        assert set(found_below(folder, [*canaries, words])) == set()
        opened = again(folder, clock, words)
        assert numbers_in(opened) == numbers
        opened.close()
        tried += 1
    print(f"\nrandom passphrases: {tried}, plain texts left: 0")


def test_what_is_still_readable_is_named(
    folder: Path, clock: SetClock, engine: Engine, tmp_path: Path
) -> None:
    backup = engine.back_up(Occasion.AFTER_CHANGES)
    assert backup is not None
    clock.advance(days=1)
    picture = tmp_path / "picture.png"
    picture.write_bytes(b"\x89PNG" + bytes(99))
    engine.attachments.add(1, picture)
    (folder / "callassist.damaged-20260101-000000.sqlite3").write_bytes(b"SQLite format 3\x00")

    engine.lock.turn_on(OLD)

    remnants = engine.plain_remnants()
    assert backup.path in remnants.backups
    assert len(remnants.old_files) == 1
    assert remnants.attachments == 1
    assert engine.backups.remove_plain() == len(remnants.backups)
    assert engine.plain_remnants().backups == ()
    assert [each.is_locked for each in engine.backups.list()] != []


def test_what_a_killed_change_left_behind_goes_with_the_next_opening(
    folder: Path, clock: SetClock, locked: Engine
) -> None:
    locked.close()
    left = folder / ".locking-abcdef"
    left.mkdir()
    (left / FILE_NAME).write_bytes(b"SQLite format 3\x00" + NOTE.encode())

    again(folder, clock, OLD).close()

    assert not left.exists()


# backups


def test_a_backup_of_a_locked_log_is_locked_and_has_no_table(locked: Engine) -> None:
    backup = locked.back_up(Occasion.AFTER_CHANGES)
    assert backup is not None
    members = members_of(backup.path)

    assert backup.is_locked
    assert "calls.csv" not in members
    assert not members[FILE_NAME].startswith(b"SQLite")
    assert "SQLCipher" in members["README.txt"].decode("utf-8-sig")
    assert locked.backups.preview(backup.path).calls == 3


@pytest.mark.parametrize("backup_words", ["", OLD, NEW])
@pytest.mark.parametrize("log_words", ["", OLD])
def test_a_restored_log_is_locked_if_it_was_before_or_if_the_backup_was(
    folder: Path, clock: SetClock, tmp_path: Path, backup_words: str, log_words: str
) -> None:
    other = made_engine(tmp_path / "other", clock, calls=2)
    if backup_words:
        other.lock.turn_on(backup_words)
    stick = other.backups.make(tmp_path / "stick.zip").path
    other.close()
    engine = made_engine(folder, clock)
    if log_words:
        engine.lock.turn_on(log_words)

    if backup_words and backup_words != log_words:
        assert failure(lambda: engine.restore_backup(stick)) == "backup_phrase_needed"
        wrong = Phrase("some other words")
        assert failure(lambda: engine.backups.prepare(stick, phrase=wrong)) == "phrase_wrong"
    phrase = Phrase(backup_words) if backup_words else None
    with engine.backups.prepared(stick, phrase=phrase) as prepared:
        engine.put_backup_in_place(prepared, None)

    assert numbers_in(engine) == ["95188", "+8695188"]
    engine.close()
    words = log_words or backup_words
    assert is_plain(folder / FILE_NAME) is not bool(words)
    assert numbers_in(again(folder, clock, words)) == ["95188", "+8695188"]


def test_a_damaged_locked_log_comes_back_from_its_backup(
    folder: Path, clock: SetClock, locked: Engine
) -> None:
    backup = locked.back_up(Occasion.AFTER_CHANGES)
    assert backup is not None
    locked.close()
    path = folder / FILE_NAME
    content = bytearray(path.read_bytes())
    for position in range(4096 * 3, len(content), 4096):
        content[position] ^= 255
    path.write_bytes(content)
    engine = again(folder, clock)
    assert engine.recovery.look() is not None
    engine.phrase.take(Phrase(OLD))

    done = engine.recovery.recover(backup)
    engine.come_back_to_file()

    assert done.calls == 3
    assert len(numbers_in(engine)) == 3
    assert not is_plain(path)
    engine.close()


def test_who_forgot_the_passphrase_can_still_restore_a_backup_they_can_open(
    folder: Path, clock: SetClock, engine: Engine, tmp_path: Path
) -> None:
    plain = engine.backups.make(tmp_path / "stick.zip")
    engine.lock.turn_on(OLD)
    engine.close()
    forgetful = again(folder, clock)

    restored = forgetful.restore_backup(plain.path)

    assert restored.set_aside is not None
    assert not is_plain(restored.set_aside)
    assert len(numbers_in(forgetful)) == 3
    forgetful.close()
