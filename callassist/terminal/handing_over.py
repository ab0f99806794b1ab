"""The commands around what is handed to somebody: `report`, `attach`."""

from argparse import Namespace
from pathlib import Path

from callassist.domain.attachments import CheckedAttachment
from callassist.domain.errors import WrongUsageError
from callassist.services.report_record import record_document, record_sum
from callassist.services.report_text import report_text
from callassist.terminal.documents import Document
from callassist.terminal.session import Session

_TEXT = ".txt"


def report(options: Namespace, session: Session) -> int:
    """`report ID …`: what is known of some calls, to read, as a file, or as JSON with its sum."""
    path = None if options.to is None else Path(options.to)
    if path is not None and path.suffix.lower() != _TEXT:
        raise WrongUsageError("report_ending")
    made = session.reports.report(options.ids, is_masked=options.masked)
    words = session.reports.document(made, session.wording)
    document: Document = {"record": record_document(made), "sha256": record_sum(made)}
    if path is None:
        session.answer(document, report_text(words).decode("utf-8-sig").splitlines())
        return 0
    session.reports.save_text(words, path)
    line = session.say("out.report_saved", path=path, calls=len(made.records))
    session.answer(document | {"file": str(path)}, [line])
    return 0


def attach(options: Namespace, session: Session) -> int:
    """`attach ID [FILE]`: the files of a call, after one was added, taken off or brought back."""
    call_id = session.calls.find(options.id).id
    if options.remove is not None:
        removed = session.attachments.remove(options.remove)
        lines = [session.say("out.attachment_removed", name=removed.name, id=removed.id)]
        session.answer({"removed": removed.id}, lines)
        return 0
    if options.restore is not None:
        session.attachments.bring_back(options.restore)
    if options.file is not None:
        session.attachments.add(call_id, Path(options.file))
    checked = session.attachments.verify(call_id)
    document = {"call": call_id, "attachments": [_document(each) for each in checked]}
    none = [session.say("out.no_attachments")]
    session.answer(document, [_line(each, session) for each in checked] or none)
    return 0


def _document(checked: CheckedAttachment) -> Document:
    attachment = checked.attachment
    return {
        "id": attachment.id,
        "name": attachment.name,
        "size": attachment.file.size,
        "sha256": attachment.file.sha256,
        "added_at": attachment.added_at.isoformat(),
        "state": checked.state.value,
    }


def _line(checked: CheckedAttachment, session: Session) -> str:
    attachment = checked.attachment
    size = session.say("report.bytes", size=f"{attachment.file.size:,}")
    return session.say(
        f"out.attachment_{checked.state}", id=attachment.id, name=attachment.name, size=size
    )
