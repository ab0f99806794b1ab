"""The made-up person of the gallery: some weeks of calls, accounts, numbers and backups."""

from dataclasses import dataclass
from datetime import date, datetime, timedelta, timezone
from pathlib import Path

from callassist.domain.advice import StepState
from callassist.domain.backups import Occasion
from callassist.domain.calls import CallPurpose, EndedCall, Given, Request, Situation
from callassist.domain.claims import Claim, ClaimedRole
from callassist.domain.schedules import Rhythm, Schedule
from callassist.services.engine import Engine
from callassist.system.reminder_timer.timer import TimerMethod, TimerStatus

NOW = datetime(2026, 11, 23, 15, 42, tzinfo=timezone(timedelta(hours=8)))
PHONE_LOG = "calls-20261101.xml"
"""The log of a phone in a form we know."""
TABLE = "bill.csv"
"""A table whose columns have to be named."""

MYBANK = Claim(ClaimedRole.MYBANK, "mybank")
ICBC = Claim(ClaimedRole.OTHER_BANK, "icbc")
POLICE = Claim(ClaimedRole.POLICE_COURT, None)

HALF_WRITTEN = EndedCall(
    number_text="0571-95188",
    received_at=NOW,
    claim=MYBANK,
    requests=frozenset({Request.OTP, Request.SCREEN_SHARE}),
)


class SetClock:
    """A clock that stands still."""

    def __init__(self, moment: datetime) -> None:
        self._moment = moment

    def now(self) -> datetime:
        """The moment it was set to."""
        return self._moment

    def put(self, moment: datetime) -> None:
        """Sets it."""
        self._moment = moment


class NoTimer:
    """A timer of the system that is not installed, and stays so."""

    method = TimerMethod.SYSTEMD

    def install(self, folder: Path) -> None:
        """Nothing is installed."""

    def remove(self) -> None:
        """Nothing was there."""

    def status(self) -> TimerStatus:
        """Not installed."""
        return TimerStatus(
            method=self.method, is_installed=False, command=(), last_run=None, next_run=None
        )


@dataclass(frozen=True, slots=True)
class Story:
    """What is to be found where."""

    forged: int
    """The call with the most to say."""
    to_call_back: int
    phone_import: int


def fill(engine: Engine, folder: Path) -> Story:
    """Lives some weeks with the program; files to import are put into `folder`."""
    _write_files(folder)
    for days, number, claim, purpose in _EARLIER:
        _take(engine, days, number, claim, purpose=purpose)
    deleted = _take(engine, 4, "13812345678", Claim.nobody())
    engine.calls.delete(deleted)
    to_call_back = _take(engine, 0.1, "95188", MYBANK, requests=frozenset({Request.OTP}))
    forged = _take(
        engine,
        0.02,
        "+8695188",
        MYBANK,
        requests=frozenset({Request.OTP, Request.SCREEN_SHARE, Request.SAFE_ACCOUNT}),
        given=frozenset({Given.OTP}),
        situation=Situation.GIVEN,
        note="说账户涉嫌洗钱，要我开屏幕共享，还要我别告诉家里人。",
    )
    engine.calls.mark_step(forged, engine.calls.story(forged).plan[0].step_id, StepState.DONE)
    engine.settings.change(own_banks=("mybank", "icbc"))
    engine.added_numbers.add("13900001111", "网商银行客户经理 小李", "名片上抄的")
    engine.checks.add(
        "工资卡", Schedule(rhythm=Rhythm.WEEKLY, starts_on=date(2026, 11, 1), number=7)
    )
    engine.backups.make_automatic(Occasion.FIRST_CALL_OF_DAY)
    job = engine.imports.open(folder / PHONE_LOG)
    for _ in job.take():
        pass
    return Story(forged, to_call_back, engine.imports.imports()[0].id)


_EARLIER = (
    (30, "95588", ICBC, CallPurpose.PROMOTION),
    (21, "40095188", MYBANK, None),
    (14, "0571-95188", MYBANK, None),
    (9, "+85295188", MYBANK, None),
    (6, "", POLICE, None),
    (2, "17012345678", ICBC, None),
)


def _take(engine: Engine, days: float, number: str, claim: Claim, **told: object) -> int:
    received_at = NOW - timedelta(days=days)
    values = {key: value for key, value in told.items() if value is not None}
    ended = EndedCall(
        number_text=number,
        is_hidden=not number,
        received_at=received_at,
        claim=claim,
        **values,  # type: ignore[arg-type]
    )
    return engine.calls.take(ended).call.id


def _write_files(folder: Path) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    calls = []
    for number, text in enumerate(("+8695188", "95188", "13812345678", "075595555", "0044207")):
        moment = NOW - timedelta(days=40 + 3 * number)
        calls.append(
            f'<call number="{text}" duration="{20 * number}" type="{1 + 2 * (number % 2)}"'
            f' date="{round(moment.timestamp() * 1000)}" presentation="1" contact_name="" />'
        )
    (folder / PHONE_LOG).write_text(f"<calls>{''.join(calls)}</calls>", encoding="utf-8")
    rows = ["对方,什么时候,多久", "95188,2026-10-01 10:00:00,30", "+8695188,2026-10-02 11:30:00,12"]
    (folder / TABLE).write_text("\n".join(rows), encoding="utf-8")
