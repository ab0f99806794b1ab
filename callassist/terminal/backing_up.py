"""The commands `backup` and `restore`."""

import sys
from argparse import Namespace
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING

from callassist.domain.backups import (
    BackedUpCall,
    BackupContents,
    BackupFile,
    MissingFromBackup,
    RestoredBackup,
)
from callassist.domain.errors import CallAssistError, WrongUsageError
from callassist.domain.visible_text import visible_text
from callassist.terminal.asking import says_yes
from callassist.terminal.documents import Document
from callassist.terminal.phrase_asking import backup_phrase, open_log
from callassist.terminal.session import Session

if TYPE_CHECKING:
    from callassist.services.backup_restoring import PreparedBackup


def backup(options: Namespace, session: Session) -> int:
    """`backup FILE` makes one by hand, `backup --list` names the automatic ones."""
    if options.list:
        return _list(session)
    if options.file is None:
        raise WrongUsageError("backup_which")
    made = session.backups.make(Path(options.file))
    lines = [session.say("out.backup_made", path=made.path, calls=made.calls)]
    if made.damaged_rows:
        lines.append(session.say("out.backup_made_damaged", count=made.damaged_rows))
    session.answer({"backup": _file_document(made)}, lines)
    return 0


def _list(session: Session) -> int:
    found = session.backups.list()
    document: Document = {
        "folder": str(session.backups.folder.path),
        "backups": [_file_document(each) for each in found],
    }
    lines = [_file_line(each, session) for each in found]
    session.answer(document, lines or [session.say("out.backup_none")])
    return 0


def _file_document(file: BackupFile) -> Document:
    return {
        "path": str(file.path),
        "made_at": file.made_at.isoformat(),
        "occasion": file.occasion.value if file.occasion else None,
        "automatic": file.is_automatic,
        "readable": file.is_readable,
        "calls": file.calls,
        "damaged_rows": file.damaged_rows,
        "locked": file.is_locked,
        "size": file.size,
    }


def _file_line(file: BackupFile, session: Session) -> str:
    if file.occasion is None:
        told = [session.say("out.backup_cannot_be_read")]
    else:
        occasion = session.say(f"backup.occasion.{file.occasion}")
        told = [session.say("out.backup_calls", calls=file.calls), occasion]
    return "  ".join((session.moment(file.made_at), *told, file.path.name))


def restore(options: Namespace, session: Session) -> int:
    """`restore FILE`: what the backup holds, then, if the person agrees, the backup itself."""
    path = Path(options.file)
    with closing(_prepared(path, session)) as prepared:
        contents = prepared.contents
        shown = _contents_lines(contents, session)
        if options.dry_run:
            session.answer(_document(contents, None), shown)
            return 0
        if not _agrees(options, session, shown):
            session.answer(_document(contents, None), [])
            raise CallAssistError("backup_not_agreed")
        before = session.backups.back_up_before_restore(path)
        restored = session.put_backup_in_place(prepared, before)
    session.answer(_document(contents, restored), _restored_lines(restored, session))
    return 0


def _prepared(path: Path, session: Session) -> "PreparedBackup":
    """The backup, made ready; asks for its passphrase where that of the log does not open it."""
    _try_to_open_log(session)
    try:
        return session.backups.prepare(path)
    except CallAssistError as error:
        if error.sentence != "backup_phrase_needed":
            raise
    return session.backups.prepare(path, phrase=backup_phrase(session))


def _try_to_open_log(session: Session) -> None:
    """Whoever has forgotten the passphrase of the log can restore a backup all the same."""
    try:
        open_log(session)
    except CallAssistError as error:
        if error.sentence not in ("phrase_needed", "phrase_wrong", "database_damaged"):
            raise


def _agrees(options: Namespace, session: Session, shown: list[str]) -> bool:
    """Whether the backup may be restored; without a person to ask it may not."""
    if options.yes:
        return True
    if session.as_json:
        return False
    session.answer({}, shown)
    return sys.stdin.isatty() and says_yes("ask.restore", session)


# what a backup holds


def _document(contents: BackupContents, restored: RestoredBackup | None) -> Document:
    missing = contents.missing
    return {
        "backup": _file_document(contents.file),
        "program": contents.program_version,
        "migrations": contents.schema_steps,
        "older": contents.is_older,
        "calls": contents.calls,
        "first_call": contents.first_call.isoformat() if contents.first_call else None,
        "last_call": contents.last_call.isoformat() if contents.last_call else None,
        "newest_calls": _call_documents(contents.newest_calls),
        "account_checks": contents.account_checks,
        "added_numbers": contents.added_numbers,
        "attachments": contents.attachments if contents.has_attachments else None,
        "missing": None if missing is None else _missing_document(missing),
        "restored": None if restored is None else _restored_document(restored),
    }


def _missing_document(missing: MissingFromBackup) -> Document:
    return {
        "calls": missing.calls,
        "newest_calls": _call_documents(missing.newest_calls),
        "changed_calls": missing.changed_calls,
        "account_checks": missing.account_checks,
        "added_numbers": missing.added_numbers,
    }


def _call_documents(calls: tuple[BackedUpCall, ...]) -> list[Document]:
    return [
        {"received_at": each.received_at.isoformat(), "number": each.number_text} for each in calls
    ]


def _restored_document(restored: RestoredBackup) -> Document:
    before = restored.backup_before
    return {
        "set_aside": str(restored.set_aside) if restored.set_aside else None,
        "backup_before": str(before.path) if before else None,
        "attachments": restored.attachments,
    }


def _contents_lines(contents: BackupContents, session: Session) -> list[str]:
    return [*_held_lines(contents, session), *_missing_lines(contents.missing, session)]


def _held_lines(contents: BackupContents, session: Session) -> Iterator[str]:
    file = contents.file
    yield session.say(
        "out.backup_of",
        when=session.moment(file.made_at),
        occasion=session.say(f"backup.occasion.{file.occasion}"),
        version=contents.program_version,
    )
    if contents.is_older:
        yield session.say("out.backup_older")
    if file.is_locked:
        yield session.say("out.backup_is_locked")
    yield session.say(
        "out.backup_holds",
        calls=contents.calls,
        checks=contents.account_checks,
        attachments=contents.attachments,
    )
    if contents.added_numbers:
        yield session.say("out.backup_numbers", numbers=contents.added_numbers)
    if contents.first_call is not None and contents.last_call is not None:
        first, last = session.moment(contents.first_call), session.moment(contents.last_call)
        yield session.say("out.backup_span", first=first, last=last)
    yield from _call_lines(contents.newest_calls, session)
    if not contents.has_attachments:
        yield session.say("out.backup_without_attachments")
    if file.damaged_rows:
        yield session.say("out.backup_damaged", count=file.damaged_rows)


def _missing_lines(missing: MissingFromBackup | None, session: Session) -> Iterator[str]:
    if missing is None:
        yield session.say("out.backup_missing_unknown")
        return
    if missing.is_nothing:
        yield session.say("out.backup_missing_nothing")
        return
    if missing.calls or missing.account_checks:
        counts = {"calls": missing.calls, "checks": missing.account_checks}
        yield session.say("out.backup_missing", **counts)
        yield from _call_lines(missing.newest_calls, session)
    if missing.added_numbers:
        yield session.say("out.backup_missing_numbers", numbers=missing.added_numbers)
    if missing.changed_calls:
        yield session.say("out.backup_changed", calls=missing.changed_calls)


def _call_lines(calls: tuple[BackedUpCall, ...], session: Session) -> Iterator[str]:
    for each in calls:
        number = visible_text(each.number_text.strip()) or session.say("out.no_number")
        when = session.moment(each.received_at)
        yield f"  {when}  {number}"


def _restored_lines(restored: RestoredBackup, session: Session) -> list[str]:
    contents = restored.contents
    when = session.moment(contents.file.made_at)
    lines = [session.say("out.backup_restored", when=when, calls=contents.calls)]
    if restored.attachments:
        lines.append(session.say("out.backup_attachments_back", count=restored.attachments))
    if restored.set_aside is not None:
        lines.append(session.say("out.backup_set_aside", path=restored.set_aside))
    return lines
