from datetime import timedelta
from pathlib import Path

import pytest

from callassist.domain.callbacks import Outcome
from callassist.domain.retention import Retention
from callassist.services.retention_desk import RetentionDesk
from callassist.settings import SettingsFile
from callassist.store.call_log import CallLog
from callassist.store.database import Store
from callassist.store.old_calls import OldCallRows
from store.made_calls import NOON, SetClock, ended, promise, put

OLD = timedelta(days=200)


@pytest.fixture
def store(folder: Path) -> Store:
    return Store(folder)


@pytest.fixture
def settings(folder: Path) -> SettingsFile:
    return SettingsFile(folder)


@pytest.fixture
def noted() -> list[str]:
    return []


@pytest.fixture
def retention(
    store: Store, log: CallLog, settings: SettingsFile, clock: SetClock, noted: list[str]
) -> RetentionDesk:
    def note(action: str, /, **details: int | str) -> None:
        noted.append(action)

    return RetentionDesk(OldCallRows(store), log, settings, clock, note)


def fill(log: CallLog, *, old: int, new: int) -> None:
    for number in range(old):
        put(log, ended("13800001111", received_at=NOON - OLD - timedelta(minutes=number)))
    for number in range(new):
        put(log, ended("13800001111", received_at=NOON - timedelta(minutes=number)))


def numbers(log: CallLog) -> int:
    return log.tally.total()


def test_calls_are_kept_for_ever_unless_something_else_is_chosen(
    log: CallLog, retention: RetentionDesk
) -> None:
    fill(log, old=1, new=9)

    assert retention.look() is Retention.NOTHING
    assert list(retention.remove()) == []
    assert numbers(log) == 10


def test_an_old_call_goes_on_the_second_day_and_can_be_brought_back(
    log: CallLog, retention: RetentionDesk, clock: SetClock, noted: list[str]
) -> None:
    fill(log, old=1, new=9)
    retention.choose(6)

    assert retention.look() is Retention.NOTE_THE_DAY
    assert retention.look() is Retention.WAIT
    clock.advance(days=1)
    assert retention.look() is Retention.REMOVE
    assert list(retention.remove()) == [1]

    assert numbers(log) == 9
    gone = log.find(1)
    assert gone is not None
    assert gone.deleted_at == clock.now()
    log.set_deleted(1, None)
    assert numbers(log) == 10
    assert noted == ["old_calls_removed"]


def test_a_clock_ten_years_ahead_for_an_hour_removes_nothing(
    log: CallLog, retention: RetentionDesk, clock: SetClock
) -> None:
    fill(log, old=0, new=10)
    retention.choose(6)
    clock.advance(days=3650)
    assert retention.look() is Retention.NOTE_THE_DAY
    clock.moment = NOON

    assert retention.look() is Retention.NOTHING
    clock.advance(days=1)
    assert retention.look() is Retention.NOTHING
    assert numbers(log) == 10


def test_a_clock_that_stays_wrong_has_the_person_asked(
    log: CallLog, retention: RetentionDesk, clock: SetClock
) -> None:
    fill(log, old=0, new=10)
    retention.choose(6)
    clock.advance(days=3650)
    retention.look()
    clock.advance(days=1)

    assert retention.look() is Retention.ASK
    assert numbers(log) == 10


def test_a_call_that_waits_for_a_call_back_is_kept_however_old(
    log: CallLog, retention: RetentionDesk
) -> None:
    put(log, ended(received_at=NOON - OLD), promise())
    put(log, ended(received_at=NOON - OLD), promise(outcome=Outcome.NOT_REACHED, outcome_at=NOON))
    put(log, ended(received_at=NOON - OLD), promise(outcome=Outcome.BANK_CALLED, outcome_at=NOON))

    assert retention.older_than(6) == 1


def test_more_than_fit_one_step_all_go(log: CallLog, retention: RetentionDesk) -> None:
    fill(log, old=230, new=1)
    retention.choose(1)

    assert list(retention.remove()) == [100, 200, 230]
    assert numbers(log) == 1


def test_the_choice_outlives_the_program(retention: RetentionDesk, folder: Path) -> None:
    retention.choose(12)

    assert SettingsFile(folder).current.keep_months == 12
