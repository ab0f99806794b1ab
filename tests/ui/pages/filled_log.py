"""Calls in a log as they would be after some weeks of use, written down through the controller."""

from datetime import datetime, timedelta

from callassist.domain.advice import CallOutcome
from callassist.domain.calls import EndedCall
from callassist.domain.claims import Claim
from callassist.store.call_log import CallLog
from callassist.ui.controllers.call_controller import CallController
from store.made_calls import directory, put


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
