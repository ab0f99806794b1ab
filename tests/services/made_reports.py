"""A call with everything a report can tell, kept in a real data folder."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime, timedelta, timezone
from pathlib import Path

from callassist.domain.advice import StepState
from callassist.domain.callbacks import Outcome
from callassist.domain.calls import CallPurpose, Given, Request
from callassist.domain.claims import Claim, ClaimedRole
from callassist.services.engine import Engine
from callassist.services.report_document import ReportDocument
from callassist.settings import SettingsFile
from store.made_calls import BANK, BEIJING, SetClock, ended

CALLED_AT = datetime(2026, 11, 22, 15, 42, tzinfo=BEIJING)
LOOKALIKE = ended(
    "+86 95188",
    received_at=CALLED_AT,
    claim=BANK,
    purpose=CallPurpose.RISK_ALERT,
    requests=frozenset({Request.OTP, Request.URGENT_THREAT}),
    note="说账户异常。\n留的电话 13912345678",
)
ABROAD = ended(
    "13812345678",
    received_at=datetime(2026, 11, 21, 8, 5, tzinfo=timezone(timedelta(hours=1))),
    claim=Claim(ClaimedRole.POLICE_COURT, None),
    requests=frozenset({Request.TRANSFER, Request.KEEP_SECRET}),
    given=frozenset({Given.TRANSFER}),
)
HIDDEN = ended("", received_at=datetime(2026, 11, 20, 9, 5, tzinfo=BEIJING), is_hidden=True)


@dataclass(slots=True)
class Desk:
    """A data folder with three calls."""

    engine: Engine
    clock: SetClock
    lookalike: int
    abroad: int
    hidden: int
    screenshot: Path

    @property
    def ids(self) -> tuple[int, ...]:
        return (self.lookalike, self.abroad, self.hidden)

    def document(self, *ids: int, language: str = "zh_CN", masked: bool = False) -> ReportDocument:
        self.engine.language = language
        report = self.engine.reports.report(ids, is_masked=masked)
        return self.engine.reports.document(report, self.engine.wording)


@contextmanager
def made_desk(folder: Path) -> Iterator[Desk]:
    """The folder, filled: one call called back about, with a step done and a file kept."""
    clock = SetClock(datetime(2026, 11, 22, 15, 46, tzinfo=BEIJING))
    engine = Engine(SettingsFile(folder / "data"), "zh_CN", clock)
    lookalike = engine.calls.take(LOOKALIKE)
    clock.advance(minutes=5)
    engine.callbacks.record(lookalike.call.id, Outcome.NOT_BANK)
    step = next(entry for entry in lookalike.plan if entry.step_id == "V01")
    engine.calls.mark_step(lookalike.call.id, step.step_id, StepState.DONE)
    screenshot = folder / "截图 13912345678.png"
    screenshot.write_bytes(b"\x89PNG made up")
    engine.attachments.add(lookalike.call.id, screenshot)
    clock.advance(minutes=13)
    abroad, hidden = engine.calls.take(ABROAD), engine.calls.take(HIDDEN)
    yield Desk(engine, clock, lookalike.call.id, abroad.call.id, hidden.call.id, screenshot)
    engine.close()
