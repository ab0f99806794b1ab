"""The command `delete`, and the list of what it deleted."""

from argparse import Namespace

from callassist.terminal import answers, documents
from callassist.terminal.asking import require_yes
from callassist.terminal.session import Session


def delete(options: Namespace, session: Session) -> int:
    """`delete ID` removes a call, `--restore` brings it back, `--for-good` leaves nothing of it."""
    if options.restore:
        call = session.calls.bring_back(options.id)
        session.answer({"restored": call.id}, [session.say("out.restored", id=call.id)])
    elif options.for_good:
        _remove(options.id, session, is_sure=options.yes)
    else:
        session.calls.find(options.id)
        require_yes("ask.delete", session, is_sure=options.yes, id=options.id)
        call = session.calls.delete(options.id)
        session.answer({"deleted": call.id}, [session.say("out.deleted", id=call.id)])
    return 0


def _remove(call_id: int, session: Session, *, is_sure: bool) -> None:
    session.removals.require(call_id)
    asked = "ask.remove_with_old_files" if session.removals.old_files() else "ask.remove"
    require_yes(asked, session, is_sure=is_sure, id=call_id)
    session.removals.remove(call_id)
    for _ in session.removals.finish():
        pass
    lines = [session.say("out.removed", id=call_id)]
    if session.removals.old_files():
        lines.append(session.say("out.removed_old_files"))
    session.answer({"removed": call_id}, lines)


def list_deleted(session: Session) -> None:
    """The calls that can be brought back, with the day until which they can."""
    found = session.removals.deleted()
    document = {
        "calls": [
            documents.call_document(each.call, session.wording)
            | {"kept_until": each.kept_until.isoformat()}
            for each in found
        ],
        "total": len(found),
    }
    lines = []
    for each in found:
        lines += answers.call_summary(each.call, session)
        lines.append("      " + session.say("out.kept_until", day=each.kept_until.isoformat()))
    lines.append(
        session.say("out.call_count", count=len(found)) if found else session.say("out.no_deleted")
    )
    session.answer(document, lines)
