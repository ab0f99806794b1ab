"""The record behind a report as one canonical JSON text, and its checksum.

Canonical means: the keys of every object sorted by code point, no spaces, nothing escaped that JSON
does not force one to escape, in UTF-8. Whoever has the record (`callassist report --json`) can make
the text and its SHA-256 anew and compare it with the one in a PDF or a text file. Neither the
language of the report nor the moment it was made is part of it.
"""

import json
from datetime import datetime
from hashlib import sha256

from callassist.domain.advice import Call
from callassist.domain.report import CallRecord, Report
from callassist.domain.verdict import Reason

VERSION = 1
"""Goes up when the record is made in another way."""

Document = dict[str, object]


def record_document(report: Report) -> Document:
    """The facts of a report, language-neutral."""
    return {
        "record": "callassist-report",
        "version": VERSION,
        "masked": report.is_masked,
        "calls": [_record(each) for each in report.records],
    }


def canonical_text(document: Document) -> bytes:
    """The one text of a document that its checksum is made of."""
    text = json.dumps(document, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    return text.encode()


def record_sum(report: Report) -> str:
    """The SHA-256 of the record, in hexadecimal digits."""
    return sha256(canonical_text(record_document(report))).hexdigest()


def _record(record: CallRecord) -> Document:
    callback = record.callback
    return {
        "intact": record.is_intact,
        "call": _call(record.call),
        "plan": [
            {
                "step": entry.step_id,
                "dial": list(entry.dial),
                "state": entry.state.value,
                "changed_at": _moment(entry.changed_at),
            }
            for entry in record.plan
        ],
        "callback": None
        if callback is None
        else {
            "due_at": _moment(callback.due_at),
            "dial": callback.dial,
            "outcome": callback.outcome.value if callback.outcome else None,
            "outcome_at": _moment(callback.outcome_at),
        },
        "edits": [
            {"edited_at": _moment(each.edited_at), "undone_at": _moment(each.undone_at)}
            for each in record.edits
        ],
        "looks": [
            {
                "due_on": each.due_on.isoformat(),
                "done_at": _moment(each.done_at),
                "outcome": each.outcome.value,
            }
            for each in record.looks
        ],
        "attachments": [
            {
                "name": each.attachment.name,
                "size": each.attachment.file.size,
                "sha256": each.attachment.file.sha256,
                "added_at": _moment(each.attachment.added_at),
                "state": each.state.value,
            }
            for each in record.attachments
        ],
    }


def _call(call: Call) -> Document:
    ended, verdict, source = call.ended, call.verdict, call.source
    return {
        "id": call.id,
        "number": ended.number_text,
        "hidden": ended.is_hidden,
        "received_at": _moment(ended.received_at),
        "logged_at": _moment(call.logged_at),
        "claimed_role": ended.claim.role.value,
        "claimed_organisation": ended.claim.organisation_id,
        "purpose": ended.purpose.value,
        "asked": sorted(ended.requests),
        "given": sorted(ended.given),
        "situation": ended.situation.value,
        "connected": ended.still_connected,
        "abroad": ended.is_abroad,
        "note": ended.note,
        "level": call.level.value,
        "rule": call.rule,
        "class": verdict.number_class.value,
        "detail": verdict.detail.value if verdict.detail else None,
        "claim": verdict.claim_match.value,
        "imitates": verdict.imitates,
        "reasons": [_reason(each) for each in verdict.reasons],
        "directory": {"version": verdict.list_version, "edition": verdict.list_edition},
        "phone": None
        if source is None
        else {
            "type": source.type.value,
            "duration_seconds": source.duration_seconds,
            "name": source.name,
        },
    }


def _reason(reason: Reason) -> Document:
    values = {
        key: list(value) if isinstance(value, tuple) else value
        for key, value in reason.values.items()
    }
    return {"code": reason.code, "values": values}


def _moment(moment: datetime | None) -> str | None:
    return None if moment is None else moment.isoformat()
