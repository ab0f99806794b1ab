"""What is due now: call-backs, account checks, practice; for a person and for scripts."""

from collections.abc import Iterator

from callassist.domain.callbacks import CallBack
from callassist.domain.reminders import DueKind, Reminder
from callassist.services.check_desk import CheckStanding
from callassist.services.reminder_desk import DueNow, callback_reminder, check_reminder
from callassist.terminal import answers, documents
from callassist.terminal.check_documents import reminder_document, standing_document
from callassist.terminal.session import Session

Document = documents.Document


def answer_due(session: Session) -> None:
    """Answers with everything that is due."""
    due = session.reminders.due()
    is_practice = session.practice.is_due()
    found = [_callback_document(each, session) for each in due.callbacks]
    found += [_check_document(each, session) for each in due.checks]
    if is_practice:
        found.append({"kind": "practice", "drills": session.practice.due_count()})
    lines = [*_callback_lines(due, session), *_check_lines(due, session)]
    if is_practice:
        lines.append(session.say("due.practice"))
    heading = session.say("out.due" if lines else "out.nothing_due")
    session.answer({"due": found}, [heading, *lines])


def shown_documents(shown: list[Reminder], due: DueNow, session: Session) -> list[Document]:
    """What is due as `due --json` tells it, each with the reminder that is shown of it."""
    told = {each.key: each for each in shown}
    found: list[tuple[Reminder, Document]] = []
    for callback in due.callbacks:
        found.append((callback_reminder(callback, due.at), _callback_document(callback, session)))
    for standing in due.checks:
        found.append((check_reminder(standing), _check_document(standing, session)))
    return [
        document | {"shown": reminder_document(told[each.key])}
        for each, document in found
        if each.key in told
    ]


def _callback_document(callback: CallBack, session: Session) -> Document:
    call = session.calls.find(callback.call_id)
    return {
        "kind": DueKind.CALLBACK.value,
        "call": documents.call_document(call, session.wording),
        "callback": documents.callback_document(callback),
    }


def _check_document(standing: CheckStanding, session: Session) -> Document:
    return {
        "kind": standing.check.kind.value,
        "check": standing_document(standing, session),
    }


def _callback_lines(due: DueNow, session: Session) -> Iterator[str]:
    for callback in due.callbacks:
        yield from answers.call_summary(session.calls.find(callback.call_id), session)
        yield from answers.callback_lines(callback, session)


def _check_lines(due: DueNow, session: Session) -> Iterator[str]:
    words = session.check_wording
    for standing in due.checks:
        day = words.day(standing.due_on, due.at.date()) if standing.due_on else ""
        name = words.name(standing.check)
        yield session.say("due.check", id=standing.check.id, name=name, day=day)
        yield from (f"  - {text}" for _, text in words.points(standing.check))
