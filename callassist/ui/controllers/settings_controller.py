"""The Qt face of the settings: what the person chose, and who is told when it changes."""

import errno
from collections.abc import Callable
from datetime import datetime, time
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QObject, Signal

from callassist.domain.claims import ClaimedRole
from callassist.domain.errors import CallAssistError
from callassist.settings import LOCK_MINUTES, TEXT_PERCENTS

if TYPE_CHECKING:
    from callassist.domain.directory import Organisation
    from callassist.settings import SettingsFile

_HOLDS_MONEY = frozenset({ClaimedRole.MYBANK, ClaimedRole.ALIPAY_ANT, ClaimedRole.OTHER_BANK})


class SettingsController(QObject):
    """Changes the settings and writes them down at once."""

    language_changed = Signal(str)
    """The window is to speak this language: one of `zh_CN`, `zh_TW`, `en`."""
    look_changed = Signal()
    """The window is to have another text size or other colours."""
    own_banks_changed = Signal()
    """The person added or removed one of their banks."""
    hours_changed = Signal()
    """What is due is due at another hour, or is shown at another."""
    log_choice_changed = Signal(bool)
    """Calls are kept from now on, or no longer."""
    discretion_changed = Signal(bool)
    """Titles and notices are to say nothing of what waits, or may say it again."""
    request_failed = Signal(object)
    """A choice could not be written down: the CallAssistError. It holds until the program ends."""

    def __init__(
        self, settings: "SettingsFile", last_answered: Callable[[], datetime | None]
    ) -> None:
        """`last_answered` says when the person last answered a reminder; None if never."""
        super().__init__()
        self._settings = settings
        self._last_answered = last_answered

    @property
    def language(self) -> str | None:
        """The chosen language; None follows the system."""
        return self._settings.current.language

    @property
    def shown_language(self) -> str:
        """The language of the window: the chosen one, or that of the system."""
        return self.language or system_language()

    @property
    def text_percent(self) -> int:
        """The size of all text, in percent of what the system has."""
        return self._settings.current.text_percent

    @property
    def appearance(self) -> str | None:
        """How the window looks: one of `APPEARANCES`; None follows the system."""
        return self._settings.current.appearance

    @property
    def own_banks(self) -> tuple[str, ...]:
        """The ids of the organisations the person keeps accounts with, in the order added."""
        return self._settings.current.own_banks

    @property
    def reading_percent(self) -> int:
        """The size of the guidance's text beside that of the window, in percent."""
        return self._settings.current.reading_percent

    @property
    def practice_reminder(self) -> bool | None:
        """Whether "practise" stands in the to-do list; None: from the first practice call on."""
        return self._settings.current.practice_reminder

    @property
    def evening(self) -> time:
        """The hour at which a day's looks at the accounts become due."""
        return self._settings.current.evening

    @property
    def quiet_hours(self) -> tuple[time, time]:
        """From when to when nothing is shown unasked; equal hours for never."""
        return self._settings.current.quiet_from, self._settings.current.quiet_to

    @property
    def reminders_wanted(self) -> bool | None:
        """Whether the system reminds while the program is closed; None: not decided yet."""
        return self._settings.current.reminders_wanted

    @property
    def stays_in_tray(self) -> bool | None:
        """Whether closing the window leaves the program in the tray; None: to be asked."""
        return self._settings.current.stays_in_tray

    @property
    def keeps_log(self) -> bool:
        """Whether calls are kept when the program ends."""
        return self._settings.current.keeps_log

    @property
    def is_discreet(self) -> bool:
        """Whether titles and notices say nothing of what waits."""
        return self._settings.current.is_discreet

    @property
    def lock_minutes(self) -> int | None:
        """After how many minutes without use a log with a passphrase locks itself; None: never."""
        minutes = self._settings.current.lock_minutes
        return minutes if minutes in LOCK_MINUTES else None

    @property
    def wants_global_key(self) -> bool:
        """Whether a key of the whole desktop is to open the companion of a call."""
        return self._settings.current.wants_global_key

    @property
    def data_folder(self) -> Path:
        """Where everything the person wrote lies."""
        return self._settings.folder

    def last_answered(self) -> datetime | None:
        """When the person last answered a reminder; None if never, or if it cannot be read."""
        try:
            return self._last_answered()
        except CallAssistError as error:
            self._tell_failure(error)
            return None

    def can_be_own_bank(self, organisation: "Organisation") -> bool:
        """Whether the organisation keeps people's money, so that one can have an account there."""
        return organisation.role in _HOLDS_MONEY

    def choose_language(self, language: str | None) -> None:
        """Speaks another language from now on; None takes that of the system."""
        self._change(language=language)
        self.language_changed.emit(self.shown_language)

    def choose_text_size(self, percent: int) -> None:
        """Shows all text in another size from now on: one of `TEXT_PERCENTS`."""
        if percent != self.text_percent:
            self._change(text_percent=percent)
            self.look_changed.emit()

    def step_text_size(self, steps: int) -> None:
        """Shows all text so many sizes larger, or smaller where negative; 0 is the first size."""
        at = TEXT_PERCENTS.index(self.text_percent) + steps if steps else 0
        self.choose_text_size(TEXT_PERCENTS[max(0, min(at, len(TEXT_PERCENTS) - 1))])

    def choose_appearance(self, appearance: str | None) -> None:
        """Has other colours from now on; None follows the system."""
        if appearance != self.appearance:
            self._change(appearance=appearance)
            self.look_changed.emit()

    def note_begun(self) -> None:
        """The questions of the first start are not asked again."""
        if not self._settings.current.has_begun:
            self._change(has_begun=True)

    def choose_reading_size(self, percent: int) -> None:
        """Shows the guidance's text in another size from now on."""
        self._change(reading_percent=percent)

    def choose_practice_reminder(self, wanted: bool) -> None:
        """Puts "practise" into the to-do list, or leaves it out."""
        self._change(practice_reminder=wanted)

    def choose_evening(self, hour: time) -> None:
        """Makes a day's looks due at another hour."""
        self._change(evening=hour)
        self.hours_changed.emit()

    def choose_quiet_hours(self, begin: time, end: time) -> None:
        """Shows nothing unasked in these hours; equal hours for never."""
        self._change(quiet_from=begin, quiet_to=end)
        self.hours_changed.emit()

    def choose_reminders_wanted(self, wanted: bool) -> None:
        """Notes whether the system is to remind while the program is closed."""
        self._change(reminders_wanted=wanted)

    def choose_stays_in_tray(self, stays: bool) -> None:
        """Settles what closing the window means, where there is a tray."""
        self._change(stays_in_tray=stays)

    def choose_keeps_log(self, wanted: bool) -> None:
        """Keeps calls from now on, or forgets each when the program ends."""
        self._change(keeps_log=wanted)
        self.log_choice_changed.emit(wanted)

    def choose_lock_minutes(self, minutes: int | None) -> None:
        """Has a log with a passphrase lock itself after so long, or never."""
        self._change(lock_minutes=minutes)

    def choose_global_key(self, wanted: bool) -> None:
        """Asks the desktop for a key at each start from now on, or no longer."""
        self._change(wants_global_key=wanted)

    def choose_discreet(self, wanted: bool) -> None:
        """Says nothing of what waits where others may see it, from now on."""
        self._change(is_discreet=wanted)
        self.discretion_changed.emit(wanted)

    def add_bank(self, organisation_id: str) -> None:
        """Counts an organisation among the person's banks."""
        if organisation_id not in self.own_banks:
            self._change_banks((*self.own_banks, organisation_id))

    def remove_bank(self, organisation_id: str) -> None:
        """Takes an organisation out of the person's banks."""
        if organisation_id in self.own_banks:
            self._change_banks(tuple(each for each in self.own_banks if each != organisation_id))

    def _change_banks(self, banks: tuple[str, ...]) -> None:
        self._change(own_banks=banks)
        self.own_banks_changed.emit()

    def _change(self, **choices: object) -> None:
        # Another window, or the terminal, may have chosen something else meanwhile.
        self._settings.refresh()
        try:
            self._settings.change(**choices)
        except OSError as error:
            is_full = error.errno in (errno.ENOSPC, errno.EDQUOT)
            sentence = "disk_full" if is_full else "read_only"
            self._tell_failure(CallAssistError(sentence, path=str(self.data_folder)))

    def _tell_failure(self, error: CallAssistError) -> None:
        self.request_failed.emit(error)


def system_language() -> str:
    """The language of the window that fits the system's."""
    from callassist.bundled.texts import match_language

    return match_language(QLocale.system().name())
