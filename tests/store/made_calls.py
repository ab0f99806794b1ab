"""Calls made up for the tests, judged by the real directory and kept in a real file."""

from dataclasses import dataclass
from datetime import datetime, timedelta, timezone
from functools import cache

from callassist.bundled.directory_file import load_directory
from callassist.domain.advice import Call, PlanEntry, StepState, Verdict, advise
from callassist.domain.callbacks import CallBack
from callassist.domain.calls import EndedCall, Given, Request, Situation
from callassist.domain.claims import Claim, ClaimedRole
from callassist.domain.directory import Directory
from callassist.store.call_log import CallLog
from callassist.store.records import call_row

BEIJING = timezone(timedelta(hours=8))
NOON = datetime(2026, 11, 23, 12, 0, tzinfo=BEIJING)

BANK = Claim(ClaimedRole.MYBANK, "mybank")


@dataclass(slots=True)
class SetClock:
    """A clock that shows what the test sets."""

    moment: datetime = NOON

    def now(self) -> datetime:
        return self.moment

    def advance(self, **by: float) -> datetime:
        self.moment += timedelta(**by)
        return self.moment


@cache
def directory() -> Directory:
    return load_directory()


def ended(number: str = "95188", **told: object) -> EndedCall:
    """A call that ended at noon, as a person tells it."""
    values: dict[str, object] = {"number_text": number, "received_at": NOON, **told}
    return EndedCall(**values)  # type: ignore[arg-type]


FULL = ended(
    "+8695188 转 3",
    claim=BANK,
    requests=frozenset({Request.OTP, Request.TRANSFER}),
    given=frozenset({Given.OTP}),
    situation=Situation.GIVEN,
    still_connected=True,
    is_abroad=True,
    note="说我的账户“异常”\n要我转账 \\ 100% _",
)
"""A call with something in every column."""


def put(
    log: CallLog,
    call: EndedCall,
    callback: CallBack | None = None,
    plan: tuple[PlanEntry, ...] | None = None,
) -> Call:
    """Stores a call as the call desk would, with a plan and call-back of the test's choice."""
    advice = advise(call, directory())
    verdict = Verdict.of(advice.check, directory())
    row = call_row(call, verdict, advice.assessment.level, advice.assessment.rule, NOON)
    steps = tuple(
        PlanEntry(each.step.id, tuple(entry.number for entry in each.dial)) for each in advice.steps
    )
    stored = log.find(log.add(row, steps if plan is None else plan, callback))
    assert stored is not None
    return stored


def promise(**changes: object) -> CallBack:
    """A call-back that is due at noon; the log fills in the call."""
    values: dict[str, object] = {"call_id": 0, "due_at": NOON, "dial": "95188", **changes}
    return CallBack(**values)  # type: ignore[arg-type]


DONE = StepState.DONE
