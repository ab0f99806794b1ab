"""The look through a file beside the work: it finds what is wrong and holds nobody up."""

import threading
import time
from datetime import timedelta
from pathlib import Path

import pytest

from callassist.domain.call_filter import CallFilter
from callassist.services.soundness import FULL_EVERY, SoundnessDesk
from callassist.store.call_log import CallLog
from callassist.store.data_file import set_aside_files
from callassist.store.database import Store
from callassist.store.file_check import Checked, FileCheck, Soundness
from callassist.store.file_name import FILE_NAME
from callassist.store.unclean_end import UNCLEAN
from store.made_calls import SetClock, ended, promise, put
from store.other_connection import other_connection


@pytest.fixture
def path(folder: Path, store: Store) -> Path:
    log = CallLog(store)
    for number in range(60):
        put(log, ended(f"1381234{number:04}", note="内容" * 20), promise())
    return folder / FILE_NAME


@pytest.mark.parametrize("is_full", [False, True])
def test_a_sound_file_is_found_sound(path: Path, is_full: bool) -> None:
    assert FileCheck(path).run(is_full=is_full) == Checked(Soundness.SOUND)


@pytest.mark.parametrize("is_full", [False, True])
def test_a_page_of_zeros_is_found(path: Path, store: Store, is_full: bool) -> None:
    store.close()
    content = bytearray(path.read_bytes())
    content[-4096:] = bytes(4096)
    path.write_bytes(content)

    assert FileCheck(path).run(is_full=is_full).soundness is Soundness.DAMAGED


def test_changed_rows_are_counted_by_the_full_look(path: Path, folder: Path) -> None:
    with other_connection(folder) as other:
        other.execute("update call set level = 'low' where id in (3, 5)")
        other.execute("update callback set dial = '170' where call_id = 9")

    assert FileCheck(path).run(is_full=False).soundness is Soundness.SOUND
    assert FileCheck(path).run(is_full=True) == Checked(Soundness.ROWS_CHANGED, 3)


def test_rows_whose_calls_are_gone_are_found(path: Path, folder: Path) -> None:
    with other_connection(folder) as other:
        other.execute("delete from call")

    assert FileCheck(path).run(is_full=True).soundness is Soundness.DAMAGED


def test_a_look_that_was_stopped_says_nothing(path: Path) -> None:
    check = FileCheck(path)
    check.stop()

    assert check.run(is_full=True).soundness is Soundness.UNKNOWN
    assert FileCheck(path.with_name("nothing")).run(is_full=True).soundness is Soundness.UNKNOWN


def test_whoever_saves_during_a_look_is_not_refused(path: Path, store: Store) -> None:
    store.wait_seconds = 0.08
    store.close()
    check = FileCheck(path)
    store.before_write = check.give_way
    log, found = CallLog(store), list[Checked]()

    looking = threading.Thread(target=lambda: found.append(check.run(is_full=True)))
    looking.start()
    for number in range(20):
        put(log, ended(f"1390000{number:04}"))
        time.sleep(0.01)
    looking.join()

    assert [each.soundness for each in found] == [Soundness.SOUND]
    assert log.count(CallFilter()) == 80
    assert log.changed_rows() == []


def test_a_sound_file_is_never_called_damaged_however_often_a_look_is_broken_off(
    path: Path, store: Store
) -> None:
    """An integrity check that is broken off may say that something is wrong."""
    check, ends = FileCheck(path), threading.Event()

    def break_off() -> None:
        while not ends.wait(0.0001):
            check.give_way()
            check._quiet_until = 0.0

    breaking = threading.Thread(target=break_off)
    breaking.start()
    try:
        found = {check.run(is_full=True).soundness for _ in range(4)}
    finally:
        ends.set()
        breaking.join()

    assert found <= {Soundness.SOUND, Soundness.UNKNOWN}


def test_all_of_it_is_looked_at_weekly_and_after_an_unclean_end(path: Path, folder: Path) -> None:
    clock = SetClock()

    def begins() -> bool:
        return SoundnessDesk(folder, clock).begin_use()

    desk = SoundnessDesk(folder, clock)
    assert desk.begin_use()
    assert desk.run(is_full=True).soundness is Soundness.SOUND
    desk.end_use()
    desk = SoundnessDesk(folder, clock)
    assert not desk.begin_use()
    assert begins(), "the desk before has not ended"
    desk.end_use()
    clock.advance(days=FULL_EVERY.days, hours=1)
    assert begins()
    desk.end_use()
    clock.advance(days=-30)
    assert begins(), "the clock was wrong, now or then"
    assert timedelta(days=7) == FULL_EVERY


def test_the_copy_of_an_unclean_end_goes_once_the_file_is_sound(path: Path, folder: Path) -> None:
    copy = folder / f"callassist.{UNCLEAN}-20261123-120000.sqlite3"
    copy.write_bytes(b"copy")
    desk = SoundnessDesk(folder, SetClock())

    assert desk.begin_use()
    desk.run(is_full=False)
    assert set_aside_files(folder, UNCLEAN) == [copy]
    desk.run(is_full=True)

    assert set_aside_files(folder, UNCLEAN) == []
