"""The commands that only read calls: `calls`, `show`."""

from argparse import Namespace

from callassist.domain.advice import Call
from callassist.domain.assessment import Level
from callassist.domain.call_filter import CallFilter
from callassist.terminal import answers, documents
from callassist.terminal.added_labels import label_documents, names_beside
from callassist.terminal.session import Session
from callassist.terminal.tokens import moment


def calls(options: Namespace, session: Session) -> int:
    """`calls`: the newest calls that fit; `calls --deleted`: those that can be brought back."""
    if options.deleted:
        from callassist.terminal.removing import list_deleted

        list_deleted(session)
        return 0
    wanted = CallFilter(
        text=options.search or "",
        level=Level(options.level) if options.level else None,
        since=moment(options.since, session.clock.now()) if options.since else None,
        limit=options.limit,
    )
    found = session.calls.calls(wanted)
    total = session.calls.count(wanted)
    lines = [line for call in found for line in answers.call_summary(call, session)]
    empty = "out.no_match" if options.search or options.level or options.since else "out.no_calls"
    lines.append(session.say("out.call_count", count=total) if found else session.say(empty))
    document = {
        "calls": _with_callbacks(found, session) if session.as_json else [],
        "total": total,
    }
    session.answer(document, lines)
    return 0


def _with_callbacks(calls: list[Call], session: Session) -> list[documents.Document]:
    callbacks = session.log.callbacks_of(tuple(call.id for call in calls))
    return [
        documents.call_document(call, session.wording)
        | {"callback": documents.callback_document(callbacks.get(call.id))}
        for call in calls
    ]


def show(options: Namespace, session: Session) -> int:
    """`show ID`: one call with its plan and call-back."""
    call = session.calls.find(options.id)
    plan = session.log.plan_of(call.id)
    callback = session.log.callback_of(call.id)
    related = session.related.beside(call.id)
    added = () if call.ended.is_hidden else names_beside(call.ended.number_text, session)
    document = {
        "call": documents.call_document(call, session.wording),
        "level": call.level.value,
        "rule": call.rule,
        "steps": [documents.plan_document(entry, session.wording) for entry in plan],
        "callback": documents.callback_document(callback),
        "related": documents.related_document(related),
        **label_documents(added),
    }
    lines = [
        *answers.call_lines(call, session, added),
        *answers.related_lines(related, session),
        "",
    ]
    lines += [*answers.plan_lines(plan, session), ""]
    session.answer(document, lines + answers.callback_lines(callback, session))
    return 0
