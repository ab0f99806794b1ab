"""The same answers in lines a person reads in a terminal of 80 columns."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from callassist.domain.added_numbers import AddedNumber
from callassist.domain.advice import Advice, Call, PhoneSource, PlanEntry, StepState
from callassist.domain.callbacks import CallBack
from callassist.domain.directory import Citation, Entry
from callassist.domain.verdict import NumberCheck
from callassist.terminal.added_labels import label_lines
from callassist.terminal.session import Session

if TYPE_CHECKING:
    from callassist.domain.related_calls import RelatedCalls

_TICKS = {StepState.OPEN: "[ ]", StepState.DONE: "[x]", StepState.SKIPPED: "[-]"}


def check_lines(
    text: str, check: NumberCheck, session: Session, added: Sequence[AddedNumber] = ()
) -> list[str]:
    """A number check: the number, its class, every reason, and last the person's own names."""
    word = session.texts.word
    lines = [
        session.labelled("out.shown", text or session.say("out.no_number")),
        session.labelled("out.class", word(f"class.{check.number_class}")),
    ]
    if check.detail is not None:
        lines.append(session.labelled("out.detail", word(f"detail.{check.detail}")))
    region = session.wording.region(check)
    if region is not None:
        lines.append(session.labelled("out.region", region))
    lines += ["", session.say("out.reasons")]
    reasons = session.wording.number_reasons(check.reasons)
    lines += [f"  {position}. {reason}" for position, reason in enumerate(reasons, start=1)]
    lines += _age_lines(session)
    if check.entry is not None:
        lines += ["", *entry_lines(check.entry, session)]
    return lines + label_lines(added, check.number_class, session)


def _age_lines(session: Session) -> list[str]:
    """That the list is old, where it is so old that every verdict may be."""
    directory, today = session.directory, session.clock.now().date()
    if not directory.may_be_out_of_date(today):
        return []
    return ["", session.say("list.may_be_old", months=directory.age_in_months(today))]


def check_summary(text: str, check: NumberCheck, session: Session) -> str:
    """A number check in one line, for lists."""
    return f"{text}\t{session.texts.word(f'class.{check.number_class}')}"


def entry_lines(entry: Entry, session: Session) -> list[str]:
    """One number of the directory with its owners and sources."""
    word = session.texts.word
    lines = [
        session.labelled("out.number", entry.number),
        session.labelled("out.organisations", session.wording.owners(entry)),
        session.labelled("out.purpose", word(f"entry_purpose.{entry.purpose}")),
        session.labelled("out.can_call_out", word(f"can_call_out.{entry.can_call_out}")),
        session.labelled("out.standing", word(f"standing.{entry.standing}")),
        session.labelled("out.checked_on", entry.verified_on.isoformat()),
        session.say("out.sources"),
    ]
    # A source that names several owners says it once.
    return [*lines, *dict.fromkeys(_source_line(each, session) for each in entry.citations_of())]


def _source_line(citation: Citation, session: Session) -> str:
    parts = (citation.source.name(session.texts.language), citation.source.seen_on, citation.link)
    return "  " + " · ".join(part for part in parts if part)


def advice_lines(
    text: str, advice: Advice, session: Session, added: Sequence[AddedNumber] = ()
) -> list[str]:
    """The check, the level with its reasons, and the steps in order."""
    wording = session.wording
    lines = check_lines(text, advice.check, session, added)
    lines += ["", f"[{_level(advice.assessment.level, session)}] {_headline(advice, session)}"]
    lines += [f"  {reason}" for reason in wording.call_reasons(advice.assessment)]
    lines += ["", session.say("out.steps")]
    for position, planned in enumerate(advice.steps, start=1):
        lines.append(f"  {position}. {wording.texts.step_text(planned.step.id)}")
        if planned.number is not None:
            lines.append(f"     {session.say('out.dial', number=planned.number)}")
    return lines


def _headline(advice: Advice, session: Session) -> str:
    parts = (session.wording.level_line(advice.assessment), session.wording.comfort(advice))
    return " ".join(part for part in parts if part)


def _level(level: str, session: Session) -> str:
    return session.texts.word(f"level.{level}")


def call_summary(call: Call, session: Session) -> list[str]:
    """One call of the log in one line, and another one if its row was changed."""
    warning = [] if call.is_intact else [f"      {session.say('out.row_changed')}"]
    return [_call_line(call, session), *warning]


def _call_line(call: Call, session: Session) -> str:
    number = call.ended.number_text or session.say("out.no_number")
    parts = (
        f"{call.id:>4}",
        session.moment(call.ended.received_at),
        number,
        session.wording.claim(call.ended.claim),
        session.wording.badge(call.verdict),
        f"[{_level(call.level, session)}]",
    )
    return "  ".join(parts)


def call_lines(call: Call, session: Session, added: Sequence[AddedNumber] = ()) -> list[str]:
    """One call of the log in full, and last the person's own names for its number."""
    ended, word = call.ended, session.texts.word
    asked = session.texts.join([word(f"request.{token}") for token in sorted(ended.requests)])
    given = session.texts.join([word(f"given.{token}") for token in sorted(ended.given)])
    lines = [
        session.labelled("out.id", str(call.id)),
        session.labelled("out.received_at", session.moment(ended.received_at)),
        session.labelled("out.shown", ended.number_text or session.say("out.no_number")),
        session.labelled("out.claim", session.wording.claim(ended.claim)),
        session.labelled("out.class", word(f"class.{call.verdict.number_class}")),
        session.labelled("out.level", _level(call.level, session)),
        session.labelled("out.about", word(f"purpose.{ended.purpose}")),
        session.labelled("out.asked", asked or _nothing("out.nothing_asked", call, session)),
        session.labelled("out.given", given or _nothing("out.nothing_given", call, session)),
    ]
    lines += _note_lines(ended.note, session)
    lines += _phone_lines(call.source, session)
    if not call.is_intact:
        lines.append(session.say("out.row_changed"))
    lines += ["", session.say("out.reasons")]
    lines += [f"  {each}" for each in session.wording.number_reasons(call.verdict.reasons)]
    return lines + label_lines(added, call.verdict.number_class, session)


def _nothing(key: str, call: Call, session: Session) -> str:
    return session.say("out.not_told" if call.is_untold else key)


def _note_lines(note: str, session: Session) -> list[str]:
    """The note; what it says on further lines is set in, so that it cannot pass for an answer."""
    first, *others = note.splitlines() or [""]
    return [session.labelled("out.note", first), *(f"  {line}" for line in others)] if note else []


def _phone_lines(source: PhoneSource | None, session: Session) -> list[str]:
    """What the phone noted of an imported call."""
    if source is None:
        return []
    kind = session.say(f"import.type.{source.type}")
    if source.duration_seconds:
        kind = session.say("out.phone_seconds", kind=kind, seconds=source.duration_seconds)
    lines = [session.labelled("out.phone_kind", kind)]
    return [*lines, session.labelled("out.phone_name", source.name)] if source.name else lines


def related_lines(related: "RelatedCalls", session: Session) -> list[str]:
    """The calls beside one, with the ids of the newest; nothing where there are none."""
    lines = []
    if related.same_number is not None and related.same_number.calls > 1:
        lines.append(session.say("out.same_number", calls=related.same_number.calls))
        lines += [_short_line(call, session) for call in related.same_number.others]
    family = related.family
    if family is not None and family.calls > 1:
        key = "out.family_at_least" if family.is_at_least else "out.family"
        told = {"displays": family.displays, "names": family.names}
        lines.append(session.say(key, number=family.number, calls=family.calls, **told))
        lines += [_short_line(call, session) for call in family.others]
    return ["", *lines] if lines else []


def _short_line(call: Call, session: Session) -> str:
    claimed = session.wording.claim(call.ended.claim)
    parts = (session.moment(call.ended.received_at), call.ended.number_text, claimed)
    return f"  {call.id:>4}  " + "  ".join(parts)


def plan_lines(plan: tuple[PlanEntry, ...], session: Session) -> list[str]:
    """A stored plan with its ticks."""
    done = sum(entry.state is StepState.DONE for entry in plan)
    lines = [session.say("out.steps_progress", done=done, total=len(plan))]
    for entry in plan:
        text = session.texts.step_text(entry.step_id)
        lines.append(f"  {_TICKS[entry.state]} {entry.step_id}  {text}")
        if len(entry.dial) == 1:
            lines.append(f"           {session.say('out.dial', number=entry.dial[0])}")
    return lines


def callback_lines(callback: CallBack | None, session: Session) -> list[str]:
    """The promise to call back: when, and what came of it."""
    if callback is None:
        return [session.say("out.no_callback")]
    state = session.texts.word(f"callback_state.{callback.state(session.clock.now())}")
    dial = (
        session.say("out.dial", number=callback.dial)
        if callback.dial
        else session.say("out.no_dial")
    )
    lines = [session.labelled("out.callback", state), f"  {dial}"]
    if callback.is_open:
        lines.append("  " + session.say("out.callback_due", when=session.moment(callback.due_at)))
    if callback.outcome is not None:
        lines.append(
            session.labelled("out.outcome", session.texts.word(f"outcome.{callback.outcome}"))
        )
    return lines
