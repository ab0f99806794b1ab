"""What was shown is kept so that two programs never show the same, and nothing is forgotten."""

from collections.abc import Iterator, Mapping
from datetime import datetime, timedelta
from pathlib import Path
from threading import Barrier, Thread

import pytest

from callassist.domain.reminders import (
    AGAIN,
    GIVEN_UP,
    Key,
    QuietHours,
    Reminder,
    Shown,
    to_show,
)
from callassist.store.call_log import CallLog
from callassist.store.database import Store
from callassist.store.reminder_log import ReminderLog
from store.made_calls import NOON
from store.made_checks import made_reminder
from store.other_connection import other_connection

FIRST, SECOND = made_reminder(), made_reminder(id=2)


@pytest.fixture
def reminders(store: Store) -> ReminderLog:
    return ReminderLog(store)


@pytest.fixture
def other_program(folder: Path) -> Iterator[ReminderLog]:
    """A second program with a connection of its own."""
    store = Store(folder)
    yield ReminderLog(store)
    store.close()


def claim(log: ReminderLog, *due: Reminder, now: datetime = NOON) -> list[Reminder]:
    def choose(shown: Mapping[Key, Shown]) -> list[Reminder]:
        return to_show(due, shown, now, QuietHours())

    return log.claim(list(due), choose, now)


def test_what_was_never_shown_is_not_known(reminders: ReminderLog) -> None:
    assert reminders.shown([FIRST]) == {}
    assert reminders.last_shown() is None


def test_a_showing_goes_from_begun_to_told_to_acknowledged(
    reminders: ReminderLog, store: Store
) -> None:
    later, last = NOON + timedelta(seconds=1), NOON + timedelta(minutes=1)

    assert claim(reminders, FIRST, SECOND) == [FIRST, SECOND]
    assert reminders.shown([FIRST]) == {FIRST.key: Shown(begun_at=NOON, is_told=False)}
    assert reminders.last_shown() is None

    reminders.mark_told([FIRST], later)
    assert reminders.shown([FIRST]) == {FIRST.key: Shown(begun_at=later, is_told=True)}

    reminders.acknowledge([FIRST], last)
    store.close()
    assert reminders.shown([FIRST, SECOND]) == {
        FIRST.key: Shown(begun_at=later, is_told=True, acknowledged_at=last),
        SECOND.key: Shown(begun_at=NOON, is_told=False),
    }
    assert reminders.last_shown() == later


def test_another_occurrence_is_another_reminder(reminders: ReminderLog) -> None:
    reminders.acknowledge([FIRST], NOON)
    tomorrow = made_reminder(occurrence="2026-11-24")

    assert claim(reminders, FIRST, tomorrow) == [tomorrow]


def test_what_one_program_set_out_to_show_no_other_shows(
    reminders: ReminderLog, other_program: ReminderLog
) -> None:
    assert claim(reminders, FIRST) == [FIRST]
    assert claim(other_program, FIRST) == []
    assert claim(other_program, FIRST, SECOND) == [SECOND]

    reminders.mark_told([FIRST], NOON)
    assert claim(other_program, FIRST, now=NOON + GIVEN_UP) == []
    assert claim(other_program, FIRST, now=NOON - timedelta(days=1)) == []


def test_what_a_crash_kept_from_the_screen_the_next_program_shows(
    reminders: ReminderLog, store: Store, other_program: ReminderLog
) -> None:
    claim(reminders, FIRST)
    store.close()

    assert claim(other_program, FIRST, now=NOON + GIVEN_UP - timedelta(seconds=1)) == []
    assert claim(other_program, FIRST, now=NOON + GIVEN_UP) == [FIRST]


def test_a_person_may_be_quicker_than_the_program_that_told(
    reminders: ReminderLog, other_program: ReminderLog
) -> None:
    claim(reminders, FIRST)
    other_program.acknowledge([FIRST], NOON)

    reminders.mark_told([FIRST], NOON)

    assert reminders.shown([FIRST])[FIRST.key].acknowledged_at == NOON


def test_two_programs_that_look_at_the_same_moment_show_it_once(folder: Path) -> None:
    shown: list[Reminder] = []
    due = [made_reminder(id=number) for number in range(1, 21)]

    def look(barrier: Barrier) -> None:
        store = Store(folder)
        barrier.wait()
        shown.extend(claim(ReminderLog(store), *due))
        store.close()

    for day in range(10):
        due = [made_reminder(id=each.id, occurrence=f"{day}") for each in due]
        shown.clear()
        barrier = Barrier(3)
        threads = [Thread(target=look, args=(barrier,)) for _ in range(3)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        assert sorted(each.id for each in shown) == list(range(1, 21))


def test_an_idle_look_writes_nothing(
    folder: Path, reminders: ReminderLog, other_program: ReminderLog
) -> None:
    reminders.acknowledge([FIRST], NOON)
    with other_connection(folder) as other:
        other.execute("begin immediate")

        assert claim(other_program, FIRST) == []
        other.rollback()


@pytest.mark.parametrize(
    "change",
    [
        "acknowledged_at = '2026-11-23T12:00:00+08:00'",
        "is_told = 1",
        "begun_at = ''",
        "begun_utc = 0",
    ],
)
def test_a_damaged_showing_counts_as_none_and_is_found(
    folder: Path, reminders: ReminderLog, log: CallLog, change: str
) -> None:
    claim(reminders, FIRST)
    with other_connection(folder) as other:
        other.execute(f"update shown_reminder set {change}")  # noqa: S608

    assert log.changed_rows() == [("shown_reminder", 1)]
    assert reminders.shown([FIRST]) == {}
    assert claim(reminders, FIRST) == [FIRST]
    assert log.changed_rows() == []


def test_what_nobody_acknowledged_is_claimed_again_after_hours(reminders: ReminderLog) -> None:
    claim(reminders, FIRST)
    reminders.mark_told([FIRST], NOON)

    assert claim(reminders, FIRST, now=NOON + AGAIN - timedelta(minutes=1)) == []
    assert claim(reminders, FIRST, now=NOON + timedelta(days=1)) == [FIRST]
