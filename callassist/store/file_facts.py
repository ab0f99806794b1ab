"""What is known about the data file from outside of it: a small file of its own beside it.

It tells an emptied data file from one that never had anything in it, an unclean end from a clean
one, and when the file was last looked through. Losing it loses nothing a person wrote.
"""

import json
from contextlib import suppress
from datetime import date, datetime
from pathlib import Path

from callassist.durable_files import replace_file

FACTS_NAME = "file_facts.json"


class FileFacts:
    """The facts about the data file of one folder. What cannot be written is left unsaid."""

    def __init__(self, folder: Path) -> None:
        self._path = folder / FACTS_NAME

    @property
    def has_rows(self) -> bool:
        """Something was stored in the data file at some time."""
        return self._known().get("has_rows") is True

    def note_rows(self) -> None:
        """Something is stored; written once for all times."""
        if not self.has_rows:
            self._change(has_rows=True)

    @property
    def was_left_open(self) -> bool:
        """A window has begun to use the data file and has not said that it ended."""
        return self._known().get("is_open") is True

    def note_open(self, *, is_open: bool) -> None:
        """A window begins to use the data file, or ends."""
        if self.was_left_open is not is_open:
            self._change(is_open=is_open)

    @property
    def is_locked(self) -> bool:
        """The data file was locked with a passphrase; its first bytes say whether it still is."""
        return self._known().get("is_locked") is True

    def note_locked(self, *, is_locked: bool) -> None:
        """The data file is about to be locked, or is not locked any more."""
        if self.is_locked is not is_locked:
            self._change(is_locked=is_locked)

    @property
    def locked_told_on(self) -> date | None:
        """The day on which a notice last said that the log is locked; None if never."""
        told = self._known().get("locked_told_on")
        with suppress(ValueError):
            return date.fromisoformat(told) if isinstance(told, str) else None
        return None

    def note_locked_told(self, day: date) -> None:
        """A notice said that the log is locked."""
        self._change(locked_told_on=day.isoformat())

    @property
    def checked_at(self) -> datetime | None:
        """When the whole file was last found to be sound; None if never."""
        told = self._known().get("checked_at")
        try:
            moment = datetime.fromisoformat(told) if isinstance(told, str) else None
        except ValueError:
            return None
        return moment if moment is not None and moment.tzinfo is not None else None

    def note_checked(self, moment: datetime) -> None:
        """The whole file was found to be sound."""
        self._change(checked_at=moment.isoformat())

    def _known(self) -> dict[str, object]:
        try:
            document = json.loads(self._path.read_bytes())
        except (OSError, ValueError, RecursionError):
            return {}
        return document if isinstance(document, dict) else {}

    def _change(self, **facts: object) -> None:
        text = json.dumps({**self._known(), **facts})
        with suppress(OSError):
            replace_file(self._path, text.encode())
