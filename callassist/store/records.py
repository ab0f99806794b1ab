"""Calls, plans and call-backs as rows, and rows as calls, plans and call-backs.

A row that no longer has its checksum is still read, because the rest of the log must stay usable:
what cannot be understood falls back to the value that claims least, a changed verdict says nothing,
and a changed number is not offered for dialling.
"""

import json
import sqlite3
from collections.abc import Callable, Mapping
from datetime import UTC, datetime, timedelta
from functools import lru_cache
from typing import Any, TypeVar

from callassist.domain.advice import Call, PhoneSource, PlanEntry, StepState, Verdict
from callassist.domain.assessment import RULES, Level
from callassist.domain.callbacks import CallBack, Outcome
from callassist.domain.calls import CallPurpose, EndedCall, Given, Request, Situation
from callassist.domain.claims import Claim, ClaimedRole
from callassist.domain.families import family_of
from callassist.domain.folding import digits_of
from callassist.domain.numbering_plan import Detail, NumberClass
from callassist.domain.phone_log import PhoneCallType
from callassist.domain.verdict import ClaimMatch, Reason
from callassist.store.row_sums import is_intact

Row = dict[str, object]
Value = TypeVar("Value")

_encode_verdict = json.JSONEncoder(ensure_ascii=False, separators=(",", ":")).encode
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_MILLISECOND = timedelta(milliseconds=1)
_UNREADABLE = (ValueError, TypeError, KeyError, OverflowError, RecursionError, OSError)
"""What reading a damaged value can raise."""
_RULE_FOR_UNKNOWN = "R9"
"""The rule of a call whose number is unknown; stands in for one that cannot be read."""
_NOTHING_KNOWN = Verdict(
    number_class=NumberClass.UNKNOWN,
    detail=None,
    claim_match=ClaimMatch.NONE,
    reasons=(),
    imitates=None,
    list_version=0,
    list_edition="",
)
"""The verdict of a row that was changed: not what it says now, because that proves nothing."""


def storable(text: str) -> str:
    """The text with what UTF-8 cannot carry replaced: one half of a surrogate pair."""
    return text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")


def milliseconds_of(moment: datetime) -> int:
    """A moment in whole milliseconds since 1970 UTC."""
    return (moment - _EPOCH) // _MILLISECOND


def call_row(
    ended: EndedCall, verdict: Verdict, level: Level, rule: str, logged_at: datetime
) -> Row:
    """A call as the columns of table `call`, without id, place and checksum."""
    return {
        "number_text": ended.number_text,
        "digits": digits_of(ended.number_text),
        "is_hidden": int(ended.is_hidden),
        "received_at": ended.received_at.isoformat(),
        "received_utc": int(ended.received_at.timestamp()),
        "logged_at": logged_at.isoformat(),
        "claim_role": ended.claim.role.value,
        "claim_organisation": ended.claim.organisation_id,
        "purpose": ended.purpose.value,
        "requests": _tokens(ended.requests),
        "given": _tokens(ended.given),
        "situation": ended.situation.value,
        "still_connected": int(ended.still_connected),
        "is_abroad": int(ended.is_abroad),
        "note": ended.note,
        "number_class": verdict.number_class.value,
        "level": level.value,
        "rule": rule,
        "verdict": verdict_text(verdict),
        "deleted_at": None,
        "family": family_of(verdict),
        "import_id": None,
        "phone_type": None,
        "duration_seconds": None,
        "phone_name": "",
    }


def call_of(row: sqlite3.Row | Row) -> Call:
    """A row of table `call` as a call; `is_intact` tells whether its checksum holds."""
    values = dict(row)
    is_whole = is_intact("call", values)
    return Call(
        id=values["id"],
        ended=_ended_of(values),
        logged_at=moment_or(values["logged_at"], values["received_utc"]),
        verdict=_verdict_of(values["verdict"]) if is_whole else _NOTHING_KNOWN,
        level=_level_of(values["level"], is_whole),
        rule=values["rule"] if values["rule"] in {rule.id for rule in RULES} else _RULE_FOR_UNKNOWN,
        deleted_at=moment_of(values["deleted_at"]),
        family=values["family"] if is_whole else None,
        source=_source_of(values),
        is_intact=is_whole,
    )


def _source_of(row: Mapping[str, Any]) -> PhoneSource | None:
    if row["import_id"] is None:
        return None
    return PhoneSource(
        import_id=row["import_id"],
        type=_read(PhoneCallType, row["phone_type"], PhoneCallType.UNKNOWN),
        duration_seconds=row["duration_seconds"],
        name=row["phone_name"],
    )


def _level_of(text: str, is_whole: bool) -> Level:
    level = level_of(text)
    return Level.CAUTION if level is Level.LOW and not is_whole else level


def level_of(text: str) -> Level:
    """A stored level; `caution` for one that cannot be read."""
    return _read(Level, text, Level.CAUTION)


def _ended_of(row: Mapping[str, Any]) -> EndedCall:
    role = _read(ClaimedRole, row["claim_role"], ClaimedRole.UNKNOWN)
    return EndedCall(
        number_text=row["number_text"],
        is_hidden=bool(row["is_hidden"]),
        received_at=moment_or(row["received_at"], row["received_utc"]),
        claim=Claim(role, row["claim_organisation"]),
        purpose=_read(CallPurpose, row["purpose"], CallPurpose.OTHER),
        requests=_read(_requests_of, row["requests"], frozenset()),
        given=_read(_given_of, row["given"], frozenset()),
        situation=_read(Situation, row["situation"], Situation.ENDED),
        still_connected=bool(row["still_connected"]),
        is_abroad=bool(row["is_abroad"]),
        note=row["note"],
    )


def _requests_of(text: str) -> frozenset[Request]:
    return frozenset(Request(token) for token in json.loads(text))


def _given_of(text: str) -> frozenset[Given]:
    return frozenset(Given(token) for token in json.loads(text))


def verdict_text(verdict: Verdict) -> str:
    """A verdict as the text of column `verdict`."""
    document = {
        "class": verdict.number_class.value,
        "detail": verdict.detail.value if verdict.detail else None,
        "claim": verdict.claim_match.value,
        "reasons": [[reason.code, dict(reason.values)] for reason in verdict.reasons],
        "imitates": verdict.imitates,
        "list_version": verdict.list_version,
        "list_edition": verdict.list_edition,
    }
    return _encode_verdict(document)


def _verdict_of(text: str) -> Verdict:
    document = json.loads(text)
    return Verdict(
        number_class=NumberClass(document["class"]),
        detail=Detail(document["detail"]) if document["detail"] else None,
        claim_match=ClaimMatch(document["claim"]),
        reasons=tuple(_reason_of(code, values) for code, values in document["reasons"]),
        imitates=document["imitates"],
        list_version=document["list_version"],
        list_edition=document["list_edition"],
    )


def _reason_of(code: str, values: dict[str, str | list[str]]) -> Reason:
    frozen = {
        key: tuple(value) if isinstance(value, list) else value for key, value in values.items()
    }
    return Reason(code, frozen)


@lru_cache(maxsize=64)
def _dial_text(dial: tuple[str, ...]) -> str:
    return json.dumps(dial)


def plan_row(call_id: int, position: int, entry: PlanEntry) -> Row:
    """One step of a plan as the columns of table `plan_step`."""
    return {
        "call_id": call_id,
        "step_id": entry.step_id,
        "position": position,
        "dial": _dial_text(entry.dial),
        "state": entry.state.value,
        "changed_at": entry.changed_at.isoformat() if entry.changed_at else None,
    }


def plan_entry_of(row: sqlite3.Row) -> PlanEntry:
    """A row of table `plan_step` as a step of a plan."""
    is_whole = is_intact("plan_step", dict(row))
    return PlanEntry(
        row["step_id"],
        tuple(json.loads(row["dial"])) if is_whole else (),
        _read(StepState, row["state"], StepState.OPEN),
        moment_of(row["changed_at"]),
    )


def callback_row(callback: CallBack) -> Row:
    """A call-back as the columns of table `callback`."""
    return {
        "call_id": callback.call_id,
        "due_at": callback.due_at.isoformat(),
        "due_utc": int(callback.due_at.timestamp()),
        "dial": callback.dial,
        "outcome": callback.outcome.value if callback.outcome else None,
        "outcome_at": callback.outcome_at.isoformat() if callback.outcome_at else None,
        "acknowledged_at": (
            callback.acknowledged_at.isoformat() if callback.acknowledged_at else None
        ),
    }


def callback_of(row: sqlite3.Row) -> CallBack:
    """A row of table `callback` as a call-back."""
    return CallBack(
        call_id=row["call_id"],
        due_at=moment_or(row["due_at"], row["due_utc"]),
        dial=row["dial"] if is_intact("callback", dict(row)) else None,
        outcome=_read(Outcome, row["outcome"], None),
        outcome_at=moment_of(row["outcome_at"]),
        acknowledged_at=moment_of(row["acknowledged_at"]),
    )


@lru_cache(maxsize=64)
def _tokens(tokens: frozenset[str]) -> str:
    return json.dumps(sorted(str(token) for token in tokens))


def _read(kind: Callable[[str], Value], text: str, otherwise: Value) -> Value:
    try:
        return kind(text)
    except _UNREADABLE:
        return otherwise


def moment_of(text: str | None) -> datetime | None:
    """A stored moment, aware; None for none, and for one that cannot be read."""
    if not text:
        return None
    moment = _read(datetime.fromisoformat, text, None)
    return moment if moment is not None and moment.tzinfo is not None else None


def moment_or(text: str, seconds: int) -> datetime:
    """A stored moment, else the same one as it stands in another column, in seconds since 1970."""
    epoch = datetime.fromtimestamp(0, UTC)
    told = moment_of(text)
    return told or _read(lambda _: datetime.fromtimestamp(seconds, UTC), text, epoch)
