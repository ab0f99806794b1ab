"""The call that was half written down when the program ended, offered at the next start.

Beside a log that is locked with a passphrase it is kept in memory alone.
"""

from collections.abc import Callable
from dataclasses import replace

from callassist.domain.calls import EndedCall
from callassist.services.calls_document import told_document
from callassist.services.calls_reading import ended_call
from callassist.services.note_masking import mask_note
from callassist.settings import SettingsFile
from callassist.store.draft_file import DraftFile
from callassist.store.records import storable


class DraftDesk:
    """Keeps at most one unfinished call; none for who wants no log."""

    def __init__(
        self,
        file: DraftFile,
        settings: SettingsFile,
        is_locked: Callable[[], bool] = lambda: False,
    ) -> None:
        """`is_locked` says whether the log is locked: nothing is then written beside it."""
        self._file = file
        self._settings = settings
        self._is_locked = is_locked
        self._in_memory: dict[str, object] | None = None

    def keep(self, ended: EndedCall) -> None:
        """Keeps what has been told so far; what looks like a secret in the note is masked."""
        if not self._settings.current.keeps_log:
            self.forget()
            return
        number, note = storable(ended.number_text), mask_note(storable(ended.note)).text
        document = told_document(replace(ended, number_text=number, note=note))
        if self._is_locked():
            self._in_memory = document
            self._file.remove()
        else:
            self._file.write(document)

    def take_into_memory(self) -> None:
        """The log is being locked: what is kept stays in memory alone."""
        document = self._file.read()
        if isinstance(document, dict):
            self._in_memory = document
        self._file.remove()

    def found(self) -> EndedCall | None:
        """What was kept; None where there is nothing, or nothing that can be understood."""
        if not self._settings.current.keeps_log:
            self.forget()
            return None
        document = self._in_memory or self._file.read()
        if not isinstance(document, dict):
            return None
        try:
            ended = ended_call(document)
        except (ValueError, TypeError, KeyError):
            return None
        return ended if ended.received_at.tzinfo is not None else None

    def forget(self) -> None:
        """Keeps nothing any more: the call was stored, or is not wanted."""
        self._in_memory = None
        self._file.remove()
