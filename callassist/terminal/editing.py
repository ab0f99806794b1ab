"""`edit`: tells more about a stored call, corrects it, or takes the last change back."""

from argparse import Namespace
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime

from callassist.domain.calls import CallPurpose, EndedCall, Given, Request, Situation
from callassist.domain.errors import CallAssistError, WrongUsageError
from callassist.terminal import documents
from callassist.terminal.logging_calls import outcome_document, outcome_lines
from callassist.terminal.session import Session
from callassist.terminal.tokens import claim, moment, token, tokens

_OPTIONS = (
    *("number", "hidden", "situation", "connected", "claimed", "purpose", "asked", "given"),
    *("abroad", "at", "note"),
)


def edit(options: Namespace, session: Session) -> int:
    """`edit ID` with options changes what they say; `edit ID --undo` takes that back."""
    told = {name: value for name in _OPTIONS if (value := getattr(options, name)) is not None}
    if options.undo is bool(told):
        raise WrongUsageError("what_to_edit")
    return _undo(options.id, session) if options.undo else _edit(options.id, told, session)


def _edit(call_id: int, told: dict[str, object], session: Session) -> int:
    call = session.calls.find(call_id)
    edited = session.edits.edit(call_id, _changed(call.ended, told, session))
    effect = edited.effect
    word = session.texts.word
    document = outcome_document(edited.outcome, session) | {
        "edit": edited.edit_id,
        "level_before": effect.level_before.value,
        "new_steps": list(effect.new_steps),
    }
    said = session.say(
        "out.edited",
        id=call_id,
        before=word(f"level.{effect.level_before}"),
        level=word(f"level.{effect.level}"),
    )
    session.answer(document, [said, *outcome_lines(edited.outcome, session)])
    return 0


def _undo(call_id: int, session: Session) -> int:
    session.calls.find(call_id)
    standing = [each for each in session.edits.edits_of(call_id) if each.undone_at is None]
    if not standing:
        raise CallAssistError("no_edit")
    call = session.edits.undo(standing[-1].id, call_id)
    document = {
        "call": documents.call_document(call, session.wording),
        "level": call.level.value,
        "undone": standing[-1].id,
    }
    level = session.texts.word(f"level.{call.level}")
    session.answer(document, [session.say("out.edit_undone", id=call_id, level=level)])
    return 0


def _changed(ended: EndedCall, told: dict[str, object], session: Session) -> EndedCall:
    """The call with what was told; raises WrongUsageError for a word nobody knows."""
    now = session.clock.now()
    texts = {name: value for name, value in told.items() if isinstance(value, str)}
    values: dict[str, object] = {
        _FIELDS[name]: value for name, value in told.items() if isinstance(value, bool)
    }
    values |= {_FIELDS[name]: _READ[name](value, now) for name, value in texts.items()}
    if "claimed" in texts:
        values["claim"] = claim(texts["claimed"], session.directory)
    changed = replace(ended, **values)  # type: ignore[arg-type]
    return _with_one_number(changed, told)


def _with_one_number(ended: EndedCall, told: dict[str, object]) -> EndedCall:
    """A number that is told was shown; where none was shown there is none."""
    if "number" in told and "hidden" not in told:
        ended = replace(ended, is_hidden=False)
    elif ended.is_hidden and "number" not in told:
        ended = replace(ended, number_text="")
    if ended.is_hidden is bool(ended.number_text):
        raise WrongUsageError("number_or_hidden")
    return ended


_FIELDS = {
    "number": "number_text",
    "hidden": "is_hidden",
    "situation": "situation",
    "connected": "still_connected",
    "claimed": "claim",
    "purpose": "purpose",
    "asked": "requests",
    "given": "given",
    "abroad": "is_abroad",
    "at": "received_at",
    "note": "note",
}
"""The part of a call each option changes."""


def _as_it_is(text: str, _now: datetime) -> str:
    return text


_READ: dict[str, Callable[[str, datetime], object]] = {
    "number": _as_it_is,
    "note": _as_it_is,
    "claimed": _as_it_is,
    "situation": lambda text, _now: token(Situation, text),
    "purpose": lambda text, _now: token(CallPurpose, text),
    "asked": lambda text, _now: tokens(Request, text),
    "given": lambda text, _now: tokens(Given, text),
    "at": moment,
}
