"""Calls in a log as they would be after some weeks of use, written down through the controller."""

from datetime import datetime, timedelta
from pathlib import Path

from callassist.domain.advice import CallOutcome
from callassist.domain.calls import EndedCall
from callassist.domain.claims import Claim
from callassist.services.import_desk import ImportDesk
from callassist.store.call_log import CallLog
from callassist.store.import_log import ImportLog
from callassist.ui.controllers.call_controller import CallController
from services.made_phone_logs import phone_log
from store.made_calls import BEIJING, SetClock, directory, put


def write_down(
    controller: CallController,
    number: str = "95188",
    *,
    claimed: str | None = "mybank",
    minutes_ago: float = 0,
    **told: object,
) -> CallOutcome:
    """Store a call that came in some minutes before the clock's now."""
    claim = directory().claim_for(claimed) if claimed else Claim.nobody()
    values: dict[str, object] = {
        "number_text": number,
        "received_at": controller.now() - timedelta(minutes=minutes_ago),
        "claim": claim,
        **told,
    }
    outcome = controller.submit(EndedCall(**values))  # type: ignore[arg-type]
    assert outcome is not None
    return outcome


def fill(log: CallLog, count: int, newest: datetime) -> None:
    """Store many calls, a minute apart, in one go and without plans."""
    with log._store.transaction():
        for number in range(count):
            received_at = newest - timedelta(minutes=number)
            put(log, EndedCall(number_text="95533", received_at=received_at), plan=())


def imported(log: CallLog, folder: Path, *calls: str) -> None:
    """Store calls from the log of a phone (`phone_call`), as an import does."""
    file = phone_log(folder / "calls.xml", calls)
    desk = ImportDesk(ImportLog(log._store), directory(), SetClock(), zone=BEIJING)
    for _ in desk.open(file).take():
        pass
