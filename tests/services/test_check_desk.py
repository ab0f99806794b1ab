"""Account checks come round, stay due until somebody looked, and follow a call that went wrong."""

from dataclasses import replace
from datetime import date, datetime, time, timedelta
from pathlib import Path

import pytest

from callassist.domain.account_checks import AccountCheck, CheckKind, CheckOutcome
from callassist.domain.calls import Given
from callassist.domain.errors import CallAssistError
from callassist.domain.schedules import Rhythm, Schedule
from callassist.services.call_desk import CallDesk
from callassist.services.check_desk import CheckDesk
from callassist.settings import SettingsFile
from callassist.store.call_log import CallLog
from callassist.store.check_log import CheckLog
from callassist.store.database import Store
from store.made_calls import BEIJING, NOON, SetClock, directory, ended

MONDAY = date(2026, 11, 23)
SUNDAY = date(2026, 11, 29)
CARD = "6222021234567890128"
FINE = CheckOutcome.FINE


@pytest.fixture
def settings(folder: Path) -> SettingsFile:
    return SettingsFile(folder)


@pytest.fixture
def checks(store: Store, clock: SetClock, settings: SettingsFile) -> CheckDesk:
    return CheckDesk(CheckLog(store), clock, settings)


@pytest.fixture
def calls(store: Store, clock: SetClock, checks: CheckDesk) -> CallDesk:
    return CallDesk(directory(), CallLog(store), clock, follow=checks.follow)


def at(day: date, hour: int = 20, minute: int = 0) -> datetime:
    return datetime.combine(day, time(hour, minute), BEIJING)


def weekly(number: int = 7) -> Schedule:
    return Schedule(rhythm=Rhythm.WEEKLY, starts_on=MONDAY, number=number)


def daily() -> Schedule:
    return Schedule(rhythm=Rhythm.EVERY_DAYS, starts_on=MONDAY)


def due_ids(checks: CheckDesk) -> list[int]:
    """Without the credit report and the limits, which come by themselves."""
    own = (CheckKind.ACCOUNT, CheckKind.AFTERCARE)
    return [each.check.id for each in checks.due() if each.check.kind in own]


def aftercare(checks: CheckDesk) -> list[AccountCheck]:
    kept = (each.check for each in checks.standings())
    return [each for each in kept if each.kind is CheckKind.AFTERCARE]


# what is due


def test_a_look_is_due_on_the_evening_of_its_day_and_stays_due(
    checks: CheckDesk, clock: SetClock
) -> None:
    check = checks.add("工资卡", weekly())

    clock.moment = at(SUNDAY, 19, 59)
    assert due_ids(checks) == []
    clock.moment = at(SUNDAY)
    assert due_ids(checks) == [check.id]
    clock.moment = at(SUNDAY + timedelta(days=3), 7)
    assert due_ids(checks) == [check.id]
    assert checks.due()[0].due_at == at(SUNDAY)


def test_the_evening_is_the_one_that_was_chosen(
    checks: CheckDesk, clock: SetClock, settings: SettingsFile
) -> None:
    checks.add("工资卡", weekly())
    settings.change(evening=time(9, 30))

    clock.moment = at(SUNDAY, 9, 30)

    assert [each.due_at for each in checks.due()] == [at(SUNDAY, 9, 30)]


def test_looks_that_were_left_out_are_one_look(checks: CheckDesk, clock: SetClock) -> None:
    check = checks.add("工资卡", weekly())

    clock.moment = at(SUNDAY + timedelta(days=15))
    standing = checks.standing(check)

    assert (standing.since, standing.due_on) == (SUNDAY, SUNDAY + timedelta(days=14))
    assert standing.next_on == SUNDAY + timedelta(days=21)
    assert standing.history.gaps == 2

    checks.finish(check.id, FINE)
    assert due_ids(checks) == []


def test_what_yesterday_left_out_stays_due_until_this_evening(
    checks: CheckDesk, clock: SetClock
) -> None:
    check = checks.add("工资卡", daily())

    clock.moment = at(MONDAY + timedelta(days=2), 9)
    standing = checks.standing(check)
    assert standing.is_due(clock.moment)
    assert (standing.since, standing.due_on) == (MONDAY, MONDAY + timedelta(days=1))
    assert standing.next_on == MONDAY + timedelta(days=2)

    clock.moment = at(MONDAY + timedelta(days=2))
    assert checks.standing(check).due_on == MONDAY + timedelta(days=2)


def test_before_its_first_evening_a_look_waits_for_it(checks: CheckDesk) -> None:
    standing = checks.standing(checks.add("工资卡", daily()))

    assert (standing.due_on, standing.due_at) == (MONDAY, at(MONDAY))
    assert not standing.is_due(NOON)
    assert checks.next_moments()[0] == at(MONDAY + timedelta(days=1))


def test_a_journey_moves_the_evening_along(checks: CheckDesk, clock: SetClock) -> None:
    checks.add("工资卡", weekly())

    clock.moment = datetime.fromisoformat("2026-11-29T19:00:00+01:00")
    assert due_ids(checks) == []
    clock.moment = datetime.fromisoformat("2026-11-29T20:00:00+01:00")
    assert len(due_ids(checks)) == 1


def test_the_most_urgent_comes_first(checks: CheckDesk, clock: SetClock) -> None:
    later, sooner, waiting = (
        checks.add("一", weekly(3)),
        checks.add("二", weekly(2)),
        checks.add("三", weekly(6)),
    )
    clock.moment = at(MONDAY + timedelta(days=3))

    kept = [each.check.id for each in checks.standings()]
    assert kept[:3] == [sooner.id, later.id, waiting.id]


# how a look went


def test_a_look_before_the_day_leaves_the_day_due(checks: CheckDesk, clock: SetClock) -> None:
    check = checks.add("工资卡", weekly())

    clock.moment = at(SUNDAY - timedelta(days=1))
    checks.finish(check.id, FINE)

    clock.moment = at(SUNDAY)
    assert due_ids(checks) == [check.id]


def test_a_look_in_the_morning_of_the_day_counts(checks: CheckDesk, clock: SetClock) -> None:
    check = checks.add("工资卡", weekly())
    clock.moment = at(SUNDAY, 9)
    assert checks.finish(check.id, FINE).due_on is None

    clock.moment = at(SUNDAY)
    assert due_ids(checks) == []
    assert checks.standing(check).next_on == SUNDAY + timedelta(days=7)


def test_a_late_look_counts_for_the_day_it_was_due(checks: CheckDesk, clock: SetClock) -> None:
    check = checks.add("工资卡", weekly())
    clock.moment = at(SUNDAY + timedelta(days=4))

    standing = checks.finish(check.id, CheckOutcome.WRONG, ("balance", " "))

    done = standing.history.occurrences[0].result
    assert done is not None
    assert (done.due_on, done.outcome, done.points) == (SUNDAY, CheckOutcome.WRONG, ("balance",))
    assert standing.next_on == SUNDAY + timedelta(days=7)


def test_the_streak_is_what_was_looked_at_in_a_row(checks: CheckDesk, clock: SetClock) -> None:
    check = checks.add("工资卡", weekly())
    for week in range(8):
        clock.moment = at(SUNDAY + timedelta(weeks=week, hours=1))
        if week not in (0, 3, 7):
            checks.finish(check.id, FINE)

    history = checks.standing(check).history
    done = [each.result is not None for each in history.occurrences]
    assert done == [False, True, True, False, True, True, True, False]
    assert (history.streak, history.gaps) == (3, 2)

    checks.finish(check.id, FINE)
    assert checks.standing(check).history.streak == 4


def test_without_a_day_so_far_there_is_no_streak_and_no_gap(checks: CheckDesk) -> None:
    history = checks.standing(checks.add("工资卡", weekly())).history

    assert (history.occurrences, history.streak, history.gaps) == ((), 0, 0)


@pytest.mark.parametrize("years", [-56, 10, 74])
def test_a_look_noted_with_a_wrong_clock_answers_for_nothing_else(
    checks: CheckDesk, clock: SetClock, years: int
) -> None:
    check = checks.add("工资卡", weekly())
    clock.moment = at(SUNDAY).replace(year=2026 + years)
    checks.finish(check.id, FINE)

    clock.moment = at(SUNDAY)

    assert due_ids(checks)[:1] == [check.id]


# tomorrow


def test_tomorrow_means_tomorrow_evening(checks: CheckDesk, clock: SetClock) -> None:
    check = checks.add("工资卡", weekly())
    clock.moment = at(SUNDAY, 21)

    standing = checks.put_off(check.id)
    assert standing.due_at == at(SUNDAY + timedelta(days=1))
    assert due_ids(checks) == []

    clock.moment = at(SUNDAY + timedelta(days=1), 19, 59)
    assert due_ids(checks) == []
    clock.moment = at(SUNDAY + timedelta(days=1))
    assert due_ids(checks) == [check.id]
    assert checks.standing(check).due_on == SUNDAY


def test_each_putting_off_is_another_reminder(checks: CheckDesk, clock: SetClock) -> None:
    check = checks.add("工资卡", weekly())
    seen = set()
    for days in range(3):
        clock.moment = at(SUNDAY + timedelta(days=days))
        seen.add(checks.standing(checks.find(check.id)).occurrence)
        checks.put_off(check.id)

    assert len(seen) == 3


def test_what_was_put_off_is_over_with_the_look(checks: CheckDesk, clock: SetClock) -> None:
    check = checks.add("工资卡", daily())
    clock.moment = at(MONDAY, 21)
    checks.put_off(check.id)
    checks.finish(check.id, FINE)

    assert checks.find(check.id).postponed_to is None
    clock.moment = at(MONDAY + timedelta(days=1))
    assert due_ids(checks) == [check.id]


def test_what_was_put_off_with_a_clock_that_was_ahead_is_due(
    checks: CheckDesk, clock: SetClock
) -> None:
    check = checks.add("工资卡", weekly())
    clock.moment = at(SUNDAY).replace(year=2100)
    checks.put_off(check.id)

    clock.moment = at(SUNDAY)

    assert due_ids(checks) == [check.id]


# keeping them


def test_a_card_number_is_kept_in_no_name_and_no_point(checks: CheckDesk) -> None:
    check = checks.add(f" 工资卡 {CARD} ", weekly(), own_points=(f"看 {CARD}", " "))

    kept = checks.find(check.id)
    assert kept.name.startswith("工资卡")
    assert len(kept.own_points) == 1
    changed = checks.change(replace(kept, name=CARD, own_points=(CARD,)))
    done = checks.finish(check.id, FINE, (CARD,)).history
    for text in (kept.name, *kept.own_points, changed.name, *changed.own_points, str(done)):
        assert CARD not in text


def test_the_first_account_brings_the_credit_report_and_the_limits(
    checks: CheckDesk, clock: SetClock
) -> None:
    checks.add("工资卡", weekly())

    standing = {each.check.kind: each for each in checks.standings()}
    assert set(standing) == {CheckKind.ACCOUNT, CheckKind.CREDIT_REPORT, CheckKind.LIMITS}
    assert standing[CheckKind.CREDIT_REPORT].check.schedule.rule == (
        "FREQ=MONTHLY;INTERVAL=6;BYMONTHDAY=28,29,30;BYSETPOS=-1"
    )
    assert standing[CheckKind.LIMITS].check.schedule.number == 12
    assert {standing[kind].next_on for kind in (CheckKind.CREDIT_REPORT, CheckKind.LIMITS)} == {
        MONDAY + timedelta(days=7)
    }


def test_what_somebody_removed_does_not_come_with_the_next_account(checks: CheckDesk) -> None:
    checks.add("工资卡", weekly())
    report = next(
        each.check for each in checks.standings() if each.check.kind is CheckKind.CREDIT_REPORT
    )
    checks.remove(report.id)

    checks.add("房贷", weekly())

    kinds = [each.check.kind for each in checks.standings()]
    assert sorted(kinds) == [CheckKind.ACCOUNT, CheckKind.ACCOUNT, CheckKind.LIMITS]


def test_a_removed_check_is_never_due_and_comes_back_as_it_was(
    checks: CheckDesk, clock: SetClock
) -> None:
    check = checks.add("工资卡", weekly())
    clock.moment = at(SUNDAY)
    checks.remove(check.id)

    assert due_ids(checks) == []
    with pytest.raises(CallAssistError, match="no_check"):
        checks.finish(check.id, FINE)
    with pytest.raises(CallAssistError, match="no_check"):
        checks.remove(check.id)

    assert checks.bring_back(check.id) == check
    assert due_ids(checks) == [check.id]


def test_a_check_that_never_was_is_told(checks: CheckDesk) -> None:
    for use in (checks.find, checks.remove, checks.bring_back, checks.put_off):
        with pytest.raises(CallAssistError, match="no_check"):
            use(99)


def test_another_schedule_holds_from_then_on(checks: CheckDesk, clock: SetClock) -> None:
    check = checks.add("工资卡", weekly())
    monthly = Schedule(rhythm=Rhythm.MONTHLY, starts_on=MONDAY, number=31)

    checks.change(replace(check, schedule=monthly))

    assert checks.standing(checks.find(check.id)).next_on == date(2026, 11, 30)


# aftercare


def test_after_something_was_given_the_account_is_looked_at_for_a_week(
    calls: CallDesk, checks: CheckDesk, clock: SetClock
) -> None:
    call = calls.take(ended("+8695188", given=frozenset({Given.OTP}))).call

    check = aftercare(checks)[0]
    assert check.call_id == call.id
    seen = []
    for days in range(12):
        clock.moment = at(MONDAY + timedelta(days=days))
        if due_ids(checks):
            seen.append(days)
            checks.finish(check.id, FINE)
    assert seen == list(range(8))
    assert aftercare(checks) == []


def test_after_a_doubtful_call_the_account_is_looked_at_once(
    calls: CallDesk, checks: CheckDesk, clock: SetClock
) -> None:
    calls.take(ended("+8695188"))

    check = aftercare(checks)[0]
    clock.moment = at(MONDAY + timedelta(days=9))
    assert due_ids(checks) == [check.id]
    checks.finish(check.id, FINE)
    assert aftercare(checks) == []


def test_a_second_call_makes_the_aftercare_longer_and_not_double(
    calls: CallDesk, checks: CheckDesk, clock: SetClock
) -> None:
    calls.take(ended("+8695188"))
    clock.advance(days=1)
    calls.take(ended("+8695188", given=frozenset({Given.OTP})))
    clock.advance(days=2)
    calls.take(ended("+8695188"))

    only = aftercare(checks)
    assert [each.schedule.ends_on for each in only] == [MONDAY + timedelta(days=8)]
    assert only[0].schedule.starts_on == MONDAY


def test_aftercare_left_undone_for_months_begins_anew_with_the_next_call(
    calls: CallDesk, checks: CheckDesk, clock: SetClock
) -> None:
    calls.take(ended("+8695188"))
    clock.advance(days=100)
    second = calls.take(ended("+8695188")).call

    check = aftercare(checks)[0]
    assert len(aftercare(checks)) == 1
    assert (check.call_id, check.schedule.starts_on) == (second.id, MONDAY + timedelta(days=100))
    assert checks.standing(check).history.gaps == 0


def test_a_call_after_the_look_of_the_day_brings_another_look(
    calls: CallDesk, checks: CheckDesk, clock: SetClock
) -> None:
    calls.take(ended("+8695188"))
    checks.finish(aftercare(checks)[0].id, FINE)
    clock.moment = at(MONDAY, 21)

    calls.take(ended("+8695188"))

    assert len(due_ids(checks)) == 1


def test_a_call_that_cannot_be_stored_promises_no_looks(
    calls: CallDesk, checks: CheckDesk, store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(check: AccountCheck) -> AccountCheck:
        raise OSError

    monkeypatch.setattr(checks._log, "add", fail)
    with pytest.raises(CallAssistError):
        calls.take(ended("+8695188"))

    assert calls.log.find(1) is None


def _monthly(checks: CheckDesk, calls: CallDesk) -> list[AccountCheck]:
    call = calls.take(ended("13812345678")).call
    for each in aftercare(checks):
        checks.remove(each.id)
    checks.follow(call.id, ["N01", "F04"])
    return aftercare(checks)


def test_after_a_harmless_call_a_monthly_look_begins_next_month(
    calls: CallDesk, checks: CheckDesk, clock: SetClock
) -> None:
    check = _monthly(checks, calls)[0]
    assert check.schedule.rule == "FREQ=MONTHLY;BYMONTHDAY=23"
    assert checks.standing(check).next_on == date(2026, 12, 23)

    checks.follow(1, ["F04"])
    assert aftercare(checks) == [check]


def test_an_account_of_ones_own_ends_the_monthly_look(calls: CallDesk, checks: CheckDesk) -> None:
    assert len(_monthly(checks, calls)) == 1

    checks.add("工资卡", weekly())
    assert aftercare(checks) == []
    checks.follow(1, ["F04"])
    assert aftercare(checks) == []
