"""Looks after the data: whether everything is where and how it should be."""

import os
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

from callassist.domain.attachments import FileState
from callassist.domain.directory import Directory
from callassist.domain.errors import CallAssistError
from callassist.domain.numbering_plan import NumberClass
from callassist.store.attachment_files import AttachmentFiles
from callassist.store.attachment_log import AttachmentLog
from callassist.store.call_log import CallLog
from callassist.store.call_tally import CLASS
from callassist.store.database import Store, expected_settings
from callassist.store.file_name import FILE_NAME
from callassist.store.old_files import old_files
from callassist.store.opening import had_rows
from callassist.store.phrase import Phrase
from callassist.store.unclean_end import drop_copies, kept


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing the doctor saw: the key of its sentence, and what fills it."""

    code: str
    values: dict[str, object] = field(default_factory=dict)
    is_problem: bool = True


def examine(
    folder: Path, directory: Directory, today: date, phrase: Phrase | None = None
) -> list[Finding]:
    """Every finding, problems and facts; `phrase` opens a log that is locked.

    Raises CallAssistError where the file cannot be opened for another reason than damage.
    """
    return [*_list_age(directory, today), *_data_findings(folder, phrase)]


def _list_age(directory: Directory, today: date) -> Iterator[Finding]:
    if directory.may_be_out_of_date(today):
        months = directory.age_in_months(today)
        yield Finding("list_old", {"edition": directory.edition, "months": months})


_OF_NO_USE = {
    "database_damaged": "integrity_bad",
    "database_foreign": "database_foreign",
    "database_gone": "database_gone",
}
"""Why a file cannot be opened, and the finding that says so; anything else is no finding."""


def _data_findings(folder: Path, phrase: Phrase | None) -> Iterator[Finding]:
    path = folder / FILE_NAME
    if not os.path.lexists(path) and not had_rows(folder):
        yield Finding("database_missing", is_problem=False)
        return
    if path.exists():
        yield from _permissions(folder)
    store = Store(folder, phrase=phrase)
    try:
        # As a list: a file that breaks off halfway through gets the one finding that matters.
        found = list(_file_findings(store))
        if store.phrase.is_given:
            found.append(Finding("locked", is_problem=False))
        is_sound = not any(each.is_problem for each in found)
        found += [
            *_row_findings(CallLog(store), may_write=is_sound),
            *_unjudged_findings(CallLog(store)),
            *_attachment_findings(AttachmentLog(store), AttachmentFiles(folder)),
        ]
    except CallAssistError as error:
        if error.sentence not in _OF_NO_USE:
            raise
        found = [Finding(_OF_NO_USE[error.sentence], {"path": str(path)})]
    finally:
        store.close()
    if not any(each.is_problem for each in found):
        drop_copies(folder)
    yield from [*found, *_set_aside_findings(folder)]


def _permissions(folder: Path) -> Iterator[Finding]:
    for path in (folder, folder / FILE_NAME):
        if path.stat().st_mode & 0o077:
            yield Finding("permissions", {"path": str(path)})


def _set_aside_findings(folder: Path) -> Iterator[Finding]:
    """Old files that are kept, and may hold calls that were deleted since."""
    for file in old_files(folder):
        values: dict[str, object] = {
            "path": str(file.path),
            "day": file.day.isoformat(),
            "size": size_words(file.size),
        }
        yield Finding("set_aside" if file.is_damaged else "replaced", values, is_problem=False)
    for copy in kept(folder):
        yield Finding("unclean", {"path": str(copy)}, is_problem=False)


def size_words(size: int) -> str:
    """A size in bytes as one says it."""
    return f"{size / 1_000_000:,.1f} MB" if size >= 1_000_000 else f"{size / 1_000:,.0f} kB"


def _file_findings(store: Store) -> Iterator[Finding]:
    if not store.has_integrity():
        yield Finding("integrity_bad")
    settings = store.settings()
    if store.is_read_only:
        yield Finding("database_read_only", {"path": str(store.path)})
    elif settings != expected_settings():
        yield Finding("journal_mode_weak", {"mode": settings["journal_mode"]})


def _row_findings(log: CallLog, *, may_write: bool) -> Iterator[Finding]:
    changed = log.changed_rows()
    if changed:
        yield Finding("rows_changed", {"count": len(changed)})
    elif may_write and not log.has_index_in_step():
        # It follows from the rows, and these are whole.
        log.rebuild_index()
        yield Finding("index_made_anew", is_problem=False)


def _unjudged_findings(log: CallLog) -> Iterator[Finding]:
    waiting = log.tally.total(CLASS, NumberClass.UNJUDGED.value)
    if waiting:
        yield Finding("unjudged", {"count": waiting}, is_problem=False)


def _attachment_findings(log: AttachmentLog, files: AttachmentFiles) -> Iterator[Finding]:
    states = [files.state(each.file) for each in log.all()]
    for state in (FileState.MISSING, FileState.CHANGED):
        if state in states:
            values = {"count": states.count(state), "path": str(files.folder)}
            yield Finding(f"attachments_{state}", values)
