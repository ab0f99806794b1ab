"""Account checks and reminders made up for the tests."""

from datetime import date

from callassist.domain.account_checks import AccountCheck, CheckKind, CheckOutcome, CheckResult
from callassist.domain.reminders import DueKind, Reminder
from callassist.domain.schedules import Rhythm, Schedule
from store.made_calls import NOON

SUNDAYS = Schedule(rhythm=Rhythm.WEEKLY, starts_on=date(2026, 11, 23), number=7)


def made_check(**changes: object) -> AccountCheck:
    """An account that is looked at every Sunday; the log gives the id."""
    values: dict[str, object] = {
        "id": 0,
        "kind": CheckKind.ACCOUNT,
        "organisation_id": "icbc",
        "name": "工资卡",
        "schedule": SUNDAYS,
        "own_points": ("房贷扣款",),
        "created_at": NOON,
        **changes,
    }
    return AccountCheck(**values)  # type: ignore[arg-type]


def made_result(**changes: object) -> CheckResult:
    """A look at noon in which nothing strange was seen."""
    values: dict[str, object] = {
        "check_id": 1,
        "due_on": date(2026, 11, 22),
        "done_at": NOON,
        "outcome": CheckOutcome.FINE,
        "points": ("balance", "房贷扣款"),
        **changes,
    }
    return CheckResult(**values)  # type: ignore[arg-type]


def made_reminder(**changes: object) -> Reminder:
    """The reminder of a look that is due at noon."""
    values: dict[str, object] = {
        "kind": DueKind.ACCOUNT,
        "id": 1,
        "occurrence": "2026-11-23",
        "due_at": NOON,
        **changes,
    }
    return Reminder(**values)  # type: ignore[arg-type]
