"""What a report tells of calls: what happened when, and who may want to have it."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from callassist.domain.account_checks import CheckResult
from callassist.domain.advice import Call, PlanEntry, StepState, Verdict
from callassist.domain.assessment import CRITICAL_GIVEN
from callassist.domain.attachments import CheckedAttachment
from callassist.domain.call_edits import CallEdit
from callassist.domain.callbacks import CallBack
from callassist.domain.calls import Given
from callassist.domain.directory import Directory, Entry
from callassist.domain.folding import digits_of

MOST_CALLS = 200
"""Calls in one report."""

_MONEY_GIVEN = frozenset({Given.TRANSFER, Given.NFC_TAP})


@dataclass(frozen=True, slots=True, kw_only=True)
class CallRecord:
    """Everything a report tells of one call."""

    call: Call
    plan: tuple[PlanEntry, ...] = ()
    callback: CallBack | None = None
    edits: tuple[CallEdit, ...] = ()
    looks: tuple[CheckResult, ...] = ()
    """The looks at the account that were taken because of the call."""
    attachments: tuple[CheckedAttachment, ...] = ()
    is_intact: bool = True
    """False where any stored row of it no longer is what was stored."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Report:
    """Some calls, to be handed to somebody."""

    records: tuple[CallRecord, ...]
    """The earliest call first."""
    made_at: datetime
    is_masked: bool
    """Numbers that are nobody's published ones are shown in part only."""


class HappeningKind(StrEnum):
    """What can happen around a call."""

    RECEIVED = "received"
    ENDED = "ended"
    """The call was over, as far as the phone's log tells."""
    LOGGED = "logged"
    IMPORTED = "imported"
    STEP_DONE = "step_done"
    STEP_SKIPPED = "step_skipped"
    CALLED_BACK = "called_back"
    LOOKED = "looked"
    ATTACHED = "attached"
    EDITED = "edited"
    UNDONE = "undone"


@dataclass(frozen=True, slots=True)
class Happening:
    """One thing that happened, and what it was about."""

    at: datetime
    kind: HappeningKind
    about: str = ""
    """The id of a step, an outcome, a file's name; empty where the kind says it all."""
    number: str | None = None
    """The hotline that was dialled; None for the number on the card."""


def time_line(record: CallRecord) -> tuple[Happening, ...]:
    """What happened, in the order of time."""
    found = [*_of_the_call(record.call), *_of_the_plan(record), *_of_the_record(record)]
    return tuple(sorted(found, key=lambda each: each.at))


def _of_the_call(call: Call) -> Iterable[Happening]:
    received_at, source = call.ended.received_at, call.source
    yield Happening(received_at, HappeningKind.RECEIVED)
    if source is not None and source.duration_seconds:
        length = timedelta(seconds=source.duration_seconds)
        yield Happening(received_at + length, HappeningKind.ENDED)
    kind = HappeningKind.LOGGED if source is None else HappeningKind.IMPORTED
    yield Happening(call.logged_at, kind)


def _of_the_plan(record: CallRecord) -> Iterable[Happening]:
    kinds = {
        StepState.DONE: HappeningKind.STEP_DONE,
        StepState.SKIPPED: HappeningKind.STEP_SKIPPED,
    }
    for entry in record.plan:
        if entry.changed_at is not None and entry.state in kinds:
            yield Happening(entry.changed_at, kinds[entry.state], entry.step_id)
    callback = record.callback
    if callback is not None and callback.outcome is not None and callback.outcome_at is not None:
        kind, outcome = HappeningKind.CALLED_BACK, callback.outcome
        yield Happening(callback.outcome_at, kind, outcome.value, callback.dial)


def _of_the_record(record: CallRecord) -> Iterable[Happening]:
    for look in record.looks:
        yield Happening(look.done_at, HappeningKind.LOOKED, look.outcome.value)
    for each in record.attachments:
        attachment = each.attachment
        yield Happening(attachment.added_at, HappeningKind.ATTACHED, attachment.name)
    for edit in record.edits:
        yield Happening(edit.edited_at, HappeningKind.EDITED)
        if edit.undone_at is not None:
            yield Happening(edit.undone_at, HappeningKind.UNDONE)


# who may want to have it


class HandInReason(StrEnum):
    """Why a number stands among those a report can be handed to."""

    POLICE_NOW = "police_now"
    """Money is gone."""
    POLICE = "police"
    ANTI_FRAUD = "anti_fraud"
    NUISANCE = "nuisance"
    REGULATOR = "regulator"
    FREEZE = "freeze"
    """The hotline of the claimed organisation, once something was given."""
    ASK = "ask"
    """The same hotline, to ask whether they called."""


@dataclass(frozen=True, slots=True)
class HandIn:
    """One number of the list, and what for."""

    entry: Entry
    reason: HandInReason


_LINES = {
    HandInReason.POLICE_NOW: "110",
    HandInReason.POLICE: "110",
    HandInReason.ANTI_FRAUD: "96110",
    HandInReason.NUISANCE: "12321",
    HandInReason.REGULATOR: "12378",
}


def hand_in(records: Iterable[CallRecord], directory: Directory) -> tuple[HandIn, ...]:
    """The numbers a report can be handed to, the most pressing first; each in the list, or out."""
    calls = tuple(records)
    reasons = HandInReason
    if is_money_gone(calls):
        order = (reasons.POLICE_NOW, reasons.FREEZE, reasons.ANTI_FRAUD)
    elif any(not CRITICAL_GIVEN.isdisjoint(each.call.ended.given) for each in calls):
        order = (reasons.FREEZE, reasons.ANTI_FRAUD, reasons.POLICE)
    else:
        order = (reasons.ANTI_FRAUD, reasons.ASK, reasons.POLICE)
    found: dict[str, HandIn] = {}
    for reason in (*order, reasons.NUISANCE, reasons.REGULATOR):
        for entry in _entries(reason, calls, directory):
            found.setdefault(entry.digits, HandIn(entry, reason))
    return tuple(found.values())


def is_money_gone(records: Iterable[CallRecord]) -> bool:
    """Whether money was given in any of the calls."""
    return any(not _MONEY_GIVEN.isdisjoint(each.call.ended.given) for each in records)


def _entries(
    reason: HandInReason, records: tuple[CallRecord, ...], directory: Directory
) -> list[Entry]:
    fixed = _LINES.get(reason)
    if fixed is not None:
        entry = directory.entry_for(fixed)
        return [entry] if entry is not None and entry.is_confirmed else []
    public = set(_LINES.values())
    hotlines = [_hotline(each, directory) for each in records]
    return [each for each in hotlines if each is not None and each.digits not in public]


def _hotline(record: CallRecord, directory: Directory) -> Entry | None:
    """The published hotline of whoever the caller claimed to be."""
    organisation_id = record.call.ended.claim.organisation_id
    if organisation_id is not None:
        return directory.hotline_of(organisation_id)
    dial = record.callback.dial if record.callback is not None else None
    entry = directory.entry_for(digits_of(dial)) if dial is not None else None
    return entry if entry is not None and entry.may_be_dialled else None


def cited_entries(verdict: Verdict, directory: Directory) -> tuple[Entry, ...]:
    """The entries of the list that a verdict speaks of, each once."""
    told = [verdict.imitates] if verdict.imitates is not None else []
    for reason in verdict.reasons:
        number = reason.values.get("number")
        told += [number] if isinstance(number, str) else []
    entries = (directory.entry_for(digits_of(each)) for each in told)
    return tuple({each.digits: each for each in entries if each is not None}.values())
