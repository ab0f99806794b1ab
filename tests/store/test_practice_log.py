"""Results of practice are kept in their order, and a damaged one spoils no other."""

from datetime import timedelta
from pathlib import Path

import pytest

from callassist.domain.drill_run import Grade
from callassist.domain.practice import PracticeResult
from callassist.store.call_log import CallLog
from callassist.store.database import Store
from callassist.store.practice_log import PracticeLog
from store.made_calls import NOON
from store.other_connection import other_connection

MISSED = PracticeResult(
    drill_id="f08_frozen_account",
    done_at=NOON,
    grade=Grade.MISSED,
    slips=("code.read", "after.redial"),
)
RIGHT = PracticeResult(
    drill_id="h01_incoming_payment", done_at=NOON + timedelta(days=1), grade=Grade.RIGHT
)


@pytest.fixture
def practice(store: Store) -> PracticeLog:
    return PracticeLog(store)


def test_before_the_first_drill_there_is_nothing(practice: PracticeLog) -> None:
    assert practice.results() == []
    assert practice.last() is None


def test_what_was_stored_is_read_back_whole_after_the_file_was_closed(
    practice: PracticeLog, store: Store
) -> None:
    practice.add(MISSED)
    practice.add(RIGHT)
    store.close()

    assert practice.results() == [MISSED, RIGHT]
    assert practice.last() == RIGHT
    assert practice.results()[0].done_at.utcoffset() == timedelta(hours=8)


def test_the_order_is_that_of_storing_whatever_the_clock_said(practice: PracticeLog) -> None:
    practice.add(RIGHT)
    practice.add(MISSED)

    assert practice.last() == MISSED


@pytest.mark.parametrize(
    "change",
    [
        "grade = 'right'",
        "grade = 'excellent'",
        "done_at = '2036-01-01T00:00:00+08:00'",
        "drill_id = 'f01_card_upgrade'",
        "slips = '['",
    ],
)
def test_a_damaged_result_is_left_out_and_found(
    folder: Path, practice: PracticeLog, log: CallLog, change: str
) -> None:
    practice.add(MISSED)
    practice.add(RIGHT)
    with other_connection(folder) as other:
        other.execute(f"update drill_result set {change} where id = 1")  # noqa: S608

    assert practice.results() == [RIGHT]
    assert log.changed_rows() == [("drill_result", 1)]


def test_an_id_is_never_used_twice(folder: Path, practice: PracticeLog) -> None:
    practice.add(MISSED)
    with other_connection(folder) as other:
        other.execute("delete from drill_result")
    practice.add(RIGHT)

    with other_connection(folder) as other:
        assert [row[0] for row in other.execute("select id from drill_result")] == [2]
