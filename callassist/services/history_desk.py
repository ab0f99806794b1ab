"""What was done to the data: noted as it happens, read back in order, held against its chain."""

from callassist.domain.clock import Clock
from callassist.domain.errors import CallAssistError
from callassist.domain.history import MUST_BE_NOTED, Detail, HistoryBreak, HistoryEntry
from callassist.store.history_file import HistoryFile


class HistoryDesk:
    """The history of one data folder."""

    def __init__(self, file: HistoryFile, clock: Clock) -> None:
        self._file = file
        self._clock = clock

    def note(self, action: str, /, **details: Detail) -> None:
        """Notes something that was done: a token, and ids, counts or versions; no text of a person.

        A history that cannot be written stops nothing but the actions of `MUST_BE_NOTED`: note
        those before they take effect, because here they raise CallAssistError.
        """
        try:
            self._file.append(self._clock.now(), action, details)
        except OSError as error:
            if action in MUST_BE_NOTED:
                raise CallAssistError("history_not_written") from error

    def entries(self) -> list[HistoryEntry]:
        """All entries that can be read, the oldest first; none where the file cannot be."""
        try:
            return self._file.entries()
        except OSError:
            return []

    def check(self) -> HistoryBreak | None:
        """Where the history is no longer what was written; None where it is whole.

        Raises CallAssistError where it cannot be read.
        """
        try:
            return self._file.check()
        except OSError as error:
            raise CallAssistError("history_unreadable") from error
