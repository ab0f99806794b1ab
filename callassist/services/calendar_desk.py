"""Takes the account checks and open call-backs along in a calendar file."""

from dataclasses import dataclass
from pathlib import Path
from uuid import UUID, uuid4

from callassist.domain.clock import Clock
from callassist.domain.errors import CallAssistError
from callassist.domain.history import Note, unnoted
from callassist.services.calendar_file import CalendarFrame, calendar_of
from callassist.services.call_desk import CallbackDesk
from callassist.services.check_desk import CheckDesk
from callassist.services.saved_file import save_file
from callassist.services.wording import Wording
from callassist.settings import SettingsFile


@dataclass(frozen=True, slots=True)
class SavedCalendar:
    """What a file that was written holds."""

    checks: int
    callbacks: int


class CalendarDesk:
    """Makes the calendar file of one data folder, in one language."""

    def __init__(
        self,
        checks: CheckDesk,
        callbacks: CallbackDesk,
        wording: Wording,
        settings: SettingsFile,
        clock: Clock,
    ) -> None:
        self._checks = checks
        self._callbacks = callbacks
        self._wording = wording
        self._settings = settings
        self._clock = clock
        self.note: Note = unnoted
        """Keeps in the history what was taken along."""

    def save(self, path: Path) -> SavedCalendar:
        """Writes the file, in place of one of that name.

        Raises CallAssistError where it cannot be written; an older file is then still there.
        """
        checks = [each.check for each in self._checks.standings()]
        callbacks = self._callbacks.open()
        frame = CalendarFrame(
            id=self._calendar_id(),
            evening=self._settings.current.evening,
            now=self._clock.now(),
        )
        save_file(path, calendar_of(checks, callbacks, self._wording, frame))
        self.note("calendar_exported", checks=len(checks), callbacks=len(callbacks))
        return SavedCalendar(len(checks), len(callbacks))

    def _calendar_id(self) -> UUID:
        """What tells the entries of this data from all others; kept from the first file on."""
        kept = self._settings.current.calendar_id
        try:
            return UUID(kept)
        except (TypeError, ValueError):
            return self._new_id()

    def _new_id(self) -> UUID:
        made = uuid4()
        try:
            self._settings.change(calendar_id=str(made))
        except OSError as error:
            raise CallAssistError("read_only", path=str(self._settings.folder)) from error
        return made
