"""Calls and all that belongs to them as JSON values: what a file of them is made of.

The fields are described by the schema in `resources/export`. What can be worked out from the rest
(the digits of a number, its place in the order of time, its family) is left out.
"""

import json
from collections.abc import Iterable, Iterator, Mapping
from contextlib import suppress
from datetime import datetime

from callassist.domain.account_checks import AccountCheck, CheckResult
from callassist.domain.added_numbers import AddedNumber
from callassist.domain.advice import PlanEntry, Verdict
from callassist.domain.attachments import Attachment
from callassist.domain.callbacks import CallBack
from callassist.domain.calls import EndedCall
from callassist.domain.practice import PracticeResult
from callassist.store.call_export import Columns, KeptCall
from callassist.store.records import verdict_text

Document = dict[str, object]


def call_document(kept: KeptCall) -> Document:
    """One call with its plan, call-back, edits and attachments."""
    call, source = kept.call, kept.call.source
    return {
        "id": call.id,
        **_told(call.ended, call.verdict, call.level.value, call.rule),
        "logged_at": call.logged_at.isoformat(),
        "import": source.import_id if source else None,
        "phone_type": source.type.value if source else None,
        "duration_seconds": source.duration_seconds if source else None,
        "phone_name": source.name if source else "",
        "intact": call.is_intact,
        "plan": [_step(entry, is_intact=is_intact) for entry, is_intact in kept.plan],
        "callback": _callback(*kept.callback) if kept.callback else None,
        "edits": list(_edits(kept.edits)),
        "attachments": [_attachment(each) for each in kept.attachments if each.is_intact],
    }


def told_document(ended: EndedCall) -> Document:
    """What a person told of a call."""
    return {
        "number": ended.number_text,
        "hidden": ended.is_hidden,
        "received_at": ended.received_at.isoformat(),
        "claimed_role": ended.claim.role.value,
        "claimed_organisation": ended.claim.organisation_id,
        "purpose": ended.purpose.value,
        "asked": sorted(ended.requests),
        "given": sorted(ended.given),
        "situation": ended.situation.value,
        "connected": ended.still_connected,
        "abroad": ended.is_abroad,
        "note": ended.note,
    }


def _told(ended: EndedCall, verdict: Verdict, level: str, rule: str) -> Document:
    """The same with what follows from it."""
    return {
        **told_document(ended),
        "level": level,
        "rule": rule,
        "verdict": json.loads(verdict_text(verdict)),
    }


def _step(entry: PlanEntry, *, is_intact: bool) -> Document:
    return {
        "step": entry.step_id,
        "dial": list(entry.dial),
        "state": entry.state.value,
        "changed_at": _moment(entry.changed_at),
        "intact": is_intact,
    }


def _callback(callback: CallBack, is_intact: bool) -> Document:
    return {
        "due_at": callback.due_at.isoformat(),
        "dial": callback.dial,
        "outcome": callback.outcome.value if callback.outcome else None,
        "outcome_at": _moment(callback.outcome_at),
        "acknowledged_at": _moment(callback.acknowledged_at),
        "intact": is_intact,
    }


def _edits(rows: Iterable[Columns]) -> Iterator[Document]:
    for row in rows:
        # What was damaged before it was changed cannot be told.
        with suppress(ValueError, TypeError, KeyError, RecursionError):
            yield _edit(row)


def _edit(row: Columns) -> Document:
    before = json.loads(str(row["before"]))
    return {
        "edited_at": row["edited_at"],
        "undone_at": row["undone_at"],
        "before": {
            "call": _columns(before["call"]),
            "plan": [{"step": step, "dial": dial} for step, dial in before["plan"]],
            "had_callback": before["had_callback"],
        },
    }


def _columns(columns: Mapping[str, object]) -> Document:
    """The columns an edit keeps of a call, as the fields of a call."""
    return {
        "number": columns["number_text"],
        "hidden": bool(columns["is_hidden"]),
        "received_at": columns["received_at"],
        "claimed_role": columns["claim_role"],
        "claimed_organisation": columns["claim_organisation"],
        "purpose": columns["purpose"],
        "asked": json.loads(str(columns["requests"])),
        "given": json.loads(str(columns["given"])),
        "situation": columns["situation"],
        "connected": bool(columns["still_connected"]),
        "abroad": bool(columns["is_abroad"]),
        "note": columns["note"],
        "level": columns["level"],
        "rule": columns["rule"],
        "verdict": json.loads(str(columns["verdict"])),
    }


def _attachment(attachment: Attachment) -> Document:
    return {
        "name": attachment.name,
        "kept_as": attachment.file.kept_as,
        "size": attachment.file.size,
        "sha256": attachment.file.sha256,
        "added_at": attachment.added_at.isoformat(),
        "removed_at": _moment(attachment.removed_at),
    }


def import_document(row: Columns) -> Document:
    """One import of a phone's log."""
    return {
        "id": row["id"],
        "file_name": row["file_name"],
        "format": row["format"],
        "done_at": row["done_at"],
        "counts": json.loads(str(row["counts"])),
        "undone_at": row["undone_at"],
    }


def practice_document(result: PracticeResult) -> Document:
    """One practice call that was done."""
    return {
        "drill": result.drill_id,
        "done_at": result.done_at.isoformat(),
        "grade": result.grade.value,
        "slips": list(result.slips),
    }


def check_document(
    check: AccountCheck, call_id: int | None, results: Iterable[CheckResult]
) -> Document:
    """One account check with its looks; `call_id` is the call it follows, if that is in the log."""
    return {
        "kind": check.kind.value,
        "organisation": check.organisation_id,
        "name": check.name,
        "rule": check.schedule.rule,
        "starts_on": check.schedule.starts_on.isoformat(),
        "own_points": list(check.own_points),
        "postponed_to": check.postponed_to.isoformat() if check.postponed_to else None,
        "call": call_id,
        "created_at": check.created_at.isoformat(),
        "removed_at": _moment(check.removed_at),
        "results": [
            {
                "due_on": each.due_on.isoformat(),
                "done_at": each.done_at.isoformat(),
                "outcome": each.outcome.value,
                "points": list(each.points),
            }
            for each in results
        ],
    }


def added_number_document(number: AddedNumber) -> Document:
    """One number the person added; what it is compared by follows from it."""
    return {
        "number": number.number_text,
        "name": number.name,
        "note": number.note,
        "added_at": number.added_at.isoformat(),
    }


def _moment(moment: datetime | None) -> str | None:
    return None if moment is None else moment.isoformat()
