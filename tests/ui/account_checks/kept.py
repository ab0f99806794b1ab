"""Checks as they would be kept after some weeks of use, with looks that were taken and left out."""

from datetime import date, datetime, time, timedelta

from callassist.domain.account_checks import AccountCheck, CheckKind, CheckOutcome
from callassist.domain.calls import EndedCall, Given, Request
from callassist.domain.schedules import Rhythm, Schedule
from callassist.services.check_desk import CheckStanding
from callassist.services.engine import Engine
from store.made_calls import BEIJING, SetClock

NOW = datetime(2026, 11, 22, 15, 42, tzinfo=BEIJING)
FINE, WRONG = CheckOutcome.FINE, CheckOutcome.WRONG


def evening(day: date) -> datetime:
    """Half past eight in Beijing."""
    return datetime.combine(day, time(20, 30), BEIJING)


def weekly_account(engine: Engine, clock: SetClock, looks: str, name: str = "经营账户") -> int:
    """A MYbank account that is looked at each Sunday; returns its id. The last look is due today.

    `looks` is what came of the Sundays before today: `+` fine, `!` wrong, `-` left out. What comes
    with an account, the credit report and the limits, is removed.
    """
    first = NOW.date() - timedelta(weeks=len(looks))
    clock.moment = evening(first - timedelta(days=1))
    schedule = Schedule(rhythm=Rhythm.WEEKLY, starts_on=first, number=7)
    check = engine.checks.add(name, schedule, organisation_id="mybank")
    for week, look in enumerate(looks):
        clock.moment = evening(first + timedelta(weeks=week))
        if look != "-":
            engine.checks.finish(check.id, WRONG if look == "!" else FINE, ("balance",))
    clock.moment = NOW
    _remove_the_rest(engine)
    return check.id


def monthly_account(engine: Engine, name: str = "储蓄卡", **told: object) -> AccountCheck:
    """An account of China Construction Bank that is looked at on the first of each month."""
    schedule = Schedule(rhythm=Rhythm.MONTHLY, starts_on=date(2026, 11, 2), number=1)
    values: dict[str, object] = {"organisation_id": "ccb", **told}
    check = engine.checks.add(name, schedule, **values)  # type: ignore[arg-type]
    _remove_the_rest(engine)
    return check


def account_with_the_rest(engine: Engine) -> dict[CheckKind, int]:
    """The first account, and what comes with it; returns the ids by kind."""
    schedule = Schedule(rhythm=Rhythm.MONTHLY, starts_on=NOW.date(), number=1)
    engine.checks.add("储蓄卡", schedule, organisation_id="ccb")
    return {each.check.kind: each.check.id for each in engine.checks.standings()}


def _remove_the_rest(engine: Engine) -> None:
    for standing in engine.checks.standings():
        if standing.check.kind in (CheckKind.CREDIT_REPORT, CheckKind.LIMITS):
            engine.checks.remove(standing.check.id)


def call_that_got_a_code(engine: Engine, clock: SetClock, days_ago: int) -> None:
    """A call to which a code was given away; its plan promises a week of looks."""
    clock.moment = NOW - timedelta(days=days_ago)
    engine.calls.take(
        EndedCall(
            number_text="+86 95188",
            received_at=clock.moment,
            requests=frozenset({Request.OTP}),
            given=frozenset({Given.OTP}),
        )
    )
    clock.moment = NOW


def standing_of(engine: Engine, check_id: int) -> CheckStanding:
    """Where a check stands now."""
    return engine.checks.standing(engine.checks.find(check_id))
