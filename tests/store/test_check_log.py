"""Account checks are read back whole, and a damaged one spoils no other."""

from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest

from callassist.domain.account_checks import CheckKind, CheckOutcome
from callassist.domain.schedules import Rhythm, Schedule
from callassist.services.doctor import examine
from callassist.store.call_log import CallLog
from callassist.store.check_log import CheckLog
from callassist.store.database import Store
from store.made_calls import NOON, directory, ended, put
from store.made_checks import made_check, made_result
from store.other_connection import other_connection


@pytest.fixture
def checks(store: Store) -> CheckLog:
    return CheckLog(store)


def test_before_the_first_account_there_is_nothing(checks: CheckLog) -> None:
    assert checks.checks() == []
    assert checks.results_of(1) == []
    assert checks.find(1) is None
    assert checks.last_done() is None


@pytest.mark.parametrize(
    "changes",
    [
        {},
        {"organisation_id": None, "name": "", "own_points": ()},
        {"kind": CheckKind.AFTERCARE, "call_id": 1},
        {"postponed_to": date(2026, 11, 24)},
        {"name": "“储蓄”\\ \x00 100% 😀", "own_points": ("a,b", '["x"]', "")},
        *(
            {
                "schedule": Schedule(
                    rhythm=rhythm, starts_on=date(2028, 2, 29), number=1, ends_on=end
                )
            }
            for rhythm in Rhythm
            for end in (None, date(2028, 3, 31))
        ),
    ],
)
def test_what_was_stored_is_read_back_whole_after_the_file_was_closed(
    checks: CheckLog, store: Store, log: CallLog, changes: dict[str, object]
) -> None:
    put(log, ended())
    added = checks.add(made_check(**changes))
    store.close()

    assert added == made_check(id=1, **changes)
    assert checks.checks() == [added]
    assert log.changed_rows() == []


def test_half_a_character_in_a_name_is_stored_as_a_mark(checks: CheckLog) -> None:
    checks.add(made_check(name="工\ud83d资", own_points=("\udc00",)))

    assert (checks.checks()[0].name, checks.checks()[0].own_points) == ("工\ufffd资", ("\ufffd",))


def test_a_change_is_stored_and_the_others_stay(checks: CheckLog, log: CallLog) -> None:
    first, second = checks.add(made_check()), checks.add(made_check(name="还信用卡"))
    changed = replace(first, name="工资", postponed_to=date(2026, 11, 24))

    checks.put(changed)

    assert checks.checks() == [changed, second]
    assert log.changed_rows() == []


def test_a_removed_check_is_in_no_list_and_can_be_found(checks: CheckLog) -> None:
    check = checks.add(made_check())
    removed = replace(check, removed_at=NOON)

    checks.put(removed)

    assert checks.checks() == []
    assert checks.find(check.id) == removed


def test_looks_are_kept_in_the_order_they_were_stored(checks: CheckLog) -> None:
    check, other = checks.add(made_check()), checks.add(made_check())
    later = made_result(done_at=NOON + timedelta(days=1), outcome=CheckOutcome.WRONG)

    checks.add_result(later)
    checks.add_result(made_result(points=()))
    checks.add_result(made_result(check_id=other.id))

    assert checks.results_of(check.id) == [later, made_result(points=())]
    assert checks.last_done() == NOON


@pytest.mark.parametrize(
    "change",
    [
        "rule = 'FREQ=WEEKLY;BYDAY=MO'",
        "rule = 'FREQ=HOURLY'",
        "starts_on = '2036-01-01'",
        "kind = 'gift'",
        "name = '安全账户'",
        "own_points = '['",
        "removed_at = '2026-11-23T12:00:00+08:00'",
    ],
)
def test_a_damaged_check_is_left_out_and_found_by_the_doctor(
    folder: Path, checks: CheckLog, log: CallLog, change: str
) -> None:
    checks.add(made_check())
    whole = checks.add(made_check(name="还信用卡"))
    with other_connection(folder) as other:
        other.execute(f"update account_check set {change} where id = 1")  # noqa: S608

    assert checks.find(1) is None
    assert checks.checks() == [whole]
    assert log.changed_rows() == [("account_check", 1)]
    assert "rows_changed" in {each.code for each in examine(folder, directory(), NOON.date())}


def test_no_later_use_makes_a_damaged_check_pass_for_whole(
    folder: Path, checks: CheckLog, log: CallLog
) -> None:
    check = checks.add(made_check())
    with other_connection(folder) as other:
        other.execute("update account_check set name = 'x'")

    checks.put(replace(check, postponed_to=date(2026, 11, 24)))

    assert log.changed_rows() == [("account_check", 1)]


@pytest.mark.parametrize(
    "change",
    [
        "outcome = 'wrong'",
        "outcome = 'safe'",
        "due_on = '2036-01-01'",
        "points = '['",
        "done_utc = 0",
    ],
)
def test_a_damaged_look_counts_as_not_taken_and_is_found(
    folder: Path, checks: CheckLog, log: CallLog, change: str
) -> None:
    checks.add(made_check())
    checks.add_result(made_result())
    checks.add_result(made_result(points=()))
    with other_connection(folder) as other:
        other.execute(f"update check_result set {change} where id = 1")  # noqa: S608

    assert checks.results_of(1) == [made_result(points=())]
    assert log.changed_rows() == [("check_result", 1)]


def test_an_id_is_never_used_twice(folder: Path, checks: CheckLog) -> None:
    checks.add(made_check())
    with other_connection(folder) as other:
        other.execute("delete from account_check")

    assert checks.add(made_check()).id == 2
