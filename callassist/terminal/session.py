"""One run of the terminal program: what it works with, and how it answers."""

from collections.abc import Mapping
from contextlib import suppress
from datetime import datetime
from functools import cached_property
from time import monotonic
from typing import TYPE_CHECKING

from callassist.domain.clock import Clock
from callassist.domain.errors import CallAssistError
from callassist.services.engine import Engine
from callassist.settings import SettingsFile
from callassist.store.file_name import FILE_NAME
from callassist.terminal.streams import write_json, write_lines

if TYPE_CHECKING:
    from callassist.services.check_wording import CheckWording

_QUIET_SECONDS = 60.0
"""Calls that come one after the other are written down first."""


class Session(Engine):
    """The engine of one run, and its way to answer a person or a script."""

    def __init__(
        self, settings: SettingsFile, language: str, clock: Clock, *, as_json: bool
    ) -> None:
        super().__init__(settings, language, clock)
        self.as_json = as_json
        self.reads_phrase = False
        """Whether passphrases come from standard input, one a line."""
        self._quiet_since = monotonic()

    def say(self, key: str, **values: object) -> str:
        """A sentence of the terminal program."""
        return self.texts.sentence(key, **values)

    @cached_property
    def check_wording(self) -> "CheckWording":
        """The words for account checks."""
        from callassist.services.check_wording import CheckWording

        return CheckWording(self.wording)

    def labelled(self, key: str, value: str) -> str:
        """A line `label: value`."""
        return self.say("out.labelled", label=self.say(key), value=value)

    def moment(self, moment: datetime) -> str:
        """A point in time as one says it."""
        return self.wording.moment(moment, self.clock.now())

    def judge_waiting(self) -> None:
        """Judges what was written down while no list could be read; the rest waits further."""
        # A log that cannot be read is told by the command; one that can only be read is shown.
        with suppress(CallAssistError, OSError):
            if (self.folder / FILE_NAME).exists():
                for _ in self.judging.judge():
                    pass

    def back_up_if_due(self) -> None:
        """Makes an automatic backup that is due, once everything has been answered."""
        if self.has_changed and self.is_backup_due():
            self.back_up(self.backups.due_occasion())

    def back_up_in_between(self) -> None:
        """The same in a run that goes on: at most once in a while, so that no call waits long."""
        if monotonic() - self._quiet_since >= _QUIET_SECONDS:
            self.back_up_if_due()
            self._quiet_since = monotonic()

    def answer(self, document: Mapping[str, object], lines: list[str]) -> None:
        """Prints one JSON document, or the lines for a person."""
        if self.as_json:
            write_json(document)
        else:
            write_lines(lines)
