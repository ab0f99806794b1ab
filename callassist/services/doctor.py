"""Looks after the data: whether everything is where and how it should be."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

from callassist.domain.attachments import FileState
from callassist.domain.directory import Directory
from callassist.domain.errors import CallAssistError
from callassist.store.attachment_files import AttachmentFiles
from callassist.store.attachment_log import AttachmentLog
from callassist.store.call_log import CallLog
from callassist.store.database import Store, expected_settings
from callassist.store.file_name import FILE_NAME

OLD_AFTER_MONTHS = 18
"""The list's age from which every verdict must be taken as possibly out of date."""


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing the doctor saw: the key of its sentence, and what fills it."""

    code: str
    values: dict[str, object] = field(default_factory=dict)
    is_problem: bool = True


def examine(folder: Path, directory: Directory, today: date) -> list[Finding]:
    """Every finding, problems and facts.

    Raises CallAssistError where the file cannot be opened for another reason than damage.
    """
    return [*_list_age(directory, today), *_data_findings(folder)]


def _list_age(directory: Directory, today: date) -> Iterator[Finding]:
    compiled = directory.compiled_on
    months = (today.year - compiled.year) * 12 + today.month - compiled.month
    if months > OLD_AFTER_MONTHS:
        yield Finding("list_old", {"edition": directory.edition, "months": months})


def _data_findings(folder: Path) -> Iterator[Finding]:
    if not (folder / FILE_NAME).exists():
        yield Finding("database_missing", is_problem=False)
        return
    yield from _permissions(folder)
    store = Store(folder)
    try:
        # As a list: a file that breaks off halfway through gets the one finding that matters.
        yield from [
            *_file_findings(store),
            *_row_findings(CallLog(store)),
            *_attachment_findings(AttachmentLog(store), AttachmentFiles(folder)),
        ]
    except CallAssistError as error:
        if error.sentence != "database_damaged":
            raise
        yield Finding("integrity_bad")
    finally:
        store.close()


def _permissions(folder: Path) -> Iterator[Finding]:
    for path in (folder, folder / FILE_NAME):
        if path.stat().st_mode & 0o077:
            yield Finding("permissions", {"path": str(path)})


def _file_findings(store: Store) -> Iterator[Finding]:
    if not store.has_integrity():
        yield Finding("integrity_bad")
    settings = store.settings()
    if settings != expected_settings():
        yield Finding("journal_mode_weak", {"mode": settings["journal_mode"]})


def _row_findings(log: CallLog) -> Iterator[Finding]:
    changed = log.changed_rows()
    if changed:
        yield Finding("rows_changed", {"count": len(changed)})
    elif not log.has_index_in_step():
        # It follows from the rows, and these are whole.
        log.rebuild_index()
        yield Finding("index_made_anew", is_problem=False)


def _attachment_findings(log: AttachmentLog, files: AttachmentFiles) -> Iterator[Finding]:
    states = [files.state(each.file) for each in log.all()]
    for state in (FileState.MISSING, FileState.CHANGED):
        if state in states:
            values = {"count": states.count(state), "path": str(files.folder)}
            yield Finding(f"attachments_{state}", values)
