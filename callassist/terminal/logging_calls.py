"""The commands that write to the call log: `log`, `log -`, `steps`, `callback`."""

import json
import sys
from argparse import Namespace
from collections.abc import Iterator

from callassist.domain.advice import CallOutcome, StepState
from callassist.domain.callbacks import Outcome
from callassist.domain.errors import CallAssistError, WrongUsageError
from callassist.terminal import answers, documents
from callassist.terminal.interview import ask_for_call
from callassist.terminal.judging import FROM_INPUT, require_number_or_hidden, words_of
from callassist.terminal.session import Session
from callassist.terminal.streams import write_json
from callassist.terminal.tokens import CallWords, call_words, ended_call, moment

Document = documents.Document


def log(options: Namespace, session: Session) -> int:
    """`log`: stores one call, asks for it at a terminal, or reads many from standard input."""
    if options.source == FROM_INPUT:
        return _log_lines(session)
    if options.number is None and not (options.hidden or session.as_json) and sys.stdin.isatty():
        words = ask_for_call(session)
    else:
        require_number_or_hidden(options)
        words = words_of(options)
    outcome = _take(words, session)
    saved = session.say("out.saved", id=outcome.call.id)
    document = outcome_document(outcome, session)
    session.answer(document, [saved, *outcome_lines(outcome, session)])
    return 0


def _take(words: CallWords, session: Session) -> CallOutcome:
    return session.calls.take(ended_call(words, session.directory, session.clock))


def _log_lines(session: Session) -> int:
    """Stores one call a line, and answers each after it is on the disk."""
    failures = 0
    for position, line in enumerate(sys.stdin.buffer, start=1):
        if not line.strip():
            continue
        try:
            answer = _log_line(line, position, session)
        except CallAssistError as error:
            failures += 1
            answer = _failure_document(error, position, session)
        write_json(answer)
        session.back_up_in_between()
    return 1 if failures else 0


def _log_line(line: bytes, position: int, session: Session) -> Document:
    try:
        words = call_words(json.loads(line))
    except (ValueError, RecursionError) as error:
        raise CallAssistError("bad_line", line=position) from error
    if (words.number is None) is not words.hidden:
        raise WrongUsageError("number_or_hidden")
    return outcome_document(_take(words, session), session)


def _failure_document(error: CallAssistError, position: int, session: Session) -> Document:
    text = session.say(f"error.{error.sentence}", **error.values)
    return {"line": position, "error": {"code": error.sentence, "text": text}}


def outcome_document(outcome: CallOutcome, session: Session) -> Document:
    """The JSON of a call that was stored: its level, its steps and its call-back."""
    wording = session.wording
    return {
        "call": documents.call_document(outcome.call, wording),
        "level": outcome.call.level.value,
        "rule": outcome.call.rule,
        "line": wording.level_line(outcome.advice.assessment),
        "comfort": wording.comfort(outcome.advice),
        "steps": [documents.plan_document(entry, wording) for entry in outcome.plan],
        "callback": documents.callback_document(outcome.callback),
        "masked": list(outcome.masked),
    }


def outcome_lines(outcome: CallOutcome, session: Session) -> list[str]:
    """The same for a person: what was masked, the advice, the call-back."""
    text = outcome.call.ended.number_text
    lines = [*_masked_lines(outcome.masked, session)]
    lines += ["", *answers.advice_lines(text, outcome.advice, session), ""]
    return lines + answers.callback_lines(outcome.callback, session)


def _masked_lines(kinds: tuple[str, ...], session: Session) -> Iterator[str]:
    if kinds:
        names = session.texts.join([session.say(f"kind.{kind}") for kind in kinds])
        yield session.say("out.masked", kinds=names)


def steps(options: Namespace, session: Session) -> int:
    """`steps ID`: the plan of a call, or the tick of one of its steps."""
    session.calls.find(options.id)
    plan = session.log.plan_of(options.id)
    for step, state in (
        (options.done, StepState.DONE),
        (options.skip, StepState.SKIPPED),
        (options.reopen, StepState.OPEN),
    ):
        if step is not None:
            plan = session.calls.mark_step(options.id, step, state)
    document: Document = {
        "call": options.id,
        "steps": [documents.plan_document(entry, session.wording) for entry in plan],
    }
    session.answer(document, answers.plan_lines(plan, session))
    return 0


def callback(options: Namespace, session: Session) -> int:
    """`callback ID`: the promise of a call, its outcome, or another time for its reminder."""
    desk = session.callbacks
    remind_at = moment(options.remind_at, session.clock.now()) if options.remind_at else None
    if options.outcome is not None:
        found = desk.record(options.id, Outcome(options.outcome), remind_at)
    elif remind_at is not None:
        found = desk.remind_at(options.id, remind_at)
    else:
        found = desk.find(options.id)
    document = {"call": options.id, "callback": documents.callback_document(found)}
    session.answer(document, answers.callback_lines(found, session))
    return 0
