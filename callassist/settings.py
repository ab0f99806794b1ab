"""What the person chose: a small file beside the data, written whole or not at all."""

import json
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass, field, replace
from datetime import date, time
from pathlib import Path
from types import UnionType
from typing import TypeVar, cast

from callassist.durable_files import make_folder, replace_file

FILE_NAME = "settings.json"
DAMAGED_NAME = "settings.damaged.json"

LOCK_MINUTES = (5, 15, 60)
"""After so many minutes without use a log may lock itself."""

TEXT_PERCENTS = (100, 110, 125, 150, 175, 200, 225, 250)
"""The sizes text can have, in percent."""
APPEARANCES = ("light", "dark", "contrast")
"""How the window can look, whatever the system asks for."""

_WINDOW_SIDE = range(1, 100_000)
"""The pixels a side of a window may have; a toolkit cannot even hold any number."""

Value = TypeVar("Value")


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """The choices; None and empty mean that nothing was chosen yet."""

    has_begun: bool = False
    """Whether the questions of the first start were asked; they are not asked again."""
    language: str | None = None
    """`zh_CN`, `zh_TW` or `en`; None follows the system."""
    text_percent: int = 100
    """The size of all text, in percent of what the system has: one of `TEXT_PERCENTS`."""
    appearance: str | None = None
    """`light`, `dark` or `contrast`; None follows the system."""
    own_banks: tuple[str, ...] = ()
    """Ids of the organisations the person keeps accounts with."""
    reading_percent: int = 100
    """The size of the guidance's text beside that of the window, in percent."""
    practice_reminder: bool | None = None
    """Whether "practise" stands in the to-do list; None: from the first practice call on."""
    evening: time = time(20, 0)
    """The hour at which what is due on a day becomes due."""
    quiet_from: time = time(22, 0)
    """From then on nothing is shown unasked; equal to `quiet_to` for never."""
    quiet_to: time = time(8, 0)
    reminders_wanted: bool | None = None
    """Whether the system reminds while the program is closed; None: not decided yet."""
    stays_in_tray: bool | None = None
    """Whether closing the window leaves the program in the tray; None: to be asked."""
    calendar_id: str | None = None
    """A random UUID that tells our entries in a calendar from those of others; None: none yet."""
    keeps_log: bool = True
    """Whether new calls stay in the log; if not, each is forgotten once it is settled."""
    keep_months: int | None = None
    """So many months a call is kept; None for ever."""
    overdue_seen_on: date | None = None
    """The day on which calls were first seen to be older than that; None if none was."""
    is_discreet: bool = False
    """Whether titles and notices say nothing of what waits, not even that it is about a call."""
    lock_minutes: int | None = None
    """After so many minutes without use a log with a passphrase locks itself; None for never."""
    wants_global_key: bool = False
    """Whether a key of the whole desktop is to open the companion of a call."""
    window_size: tuple[int, int] | None = None
    """The width and height the window was left at, in pixels; None if it was left as it opened."""
    is_maximized: bool = False
    """Whether the window was left maximized."""
    unknown: dict[str, object] = field(default_factory=dict, compare=False)
    """What other versions of the program keep in the file; written back untouched."""


class SettingsFile:
    """Reads and writes the settings of one data folder."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        """The folder of all data."""
        self.path = folder / FILE_NAME
        self.was_damaged = False
        """The file could not be understood: the defaults hold, and the person has to be told."""
        self._stamp = self._stamp_of_file()
        self.current = self._load()

    def change(self, **choices: object) -> Settings:
        """Changes some settings and writes them down. Raises OSError where that is impossible."""
        self.current = replace(self.current, **choices)  # type: ignore[arg-type]
        self._write(self.current)
        return self.current

    def refresh(self) -> Settings:
        """Reads them again if another program has written them; what is damaged changes nothing."""
        stamp = self._stamp_of_file()
        if stamp != self._stamp:
            self._stamp = stamp
            with suppress(OSError, ValueError, TypeError, RecursionError):
                self.current = _settings_of(json.loads(self.path.read_text(encoding="utf-8")))
        return self.current

    def _stamp_of_file(self) -> tuple[int, int] | None:
        """What changes with every writing of the file; None where there is none."""
        try:
            found = self.path.stat()
        except OSError:
            return None
        return found.st_mtime_ns, found.st_ino

    def _load(self) -> Settings:
        """The stored settings; a damaged file is set aside and the defaults hold."""
        try:
            document = json.loads(self.path.read_text(encoding="utf-8"))
            return _settings_of(document)
        except OSError:
            # Not there, or not to be read just now: nothing says that its content is damaged.
            return Settings()
        except (ValueError, TypeError, RecursionError):
            self.was_damaged = True
            self._set_aside()
            return Settings()

    def _set_aside(self) -> None:
        try:
            self.path.replace(self.path.with_name(DAMAGED_NAME))
        except OSError:
            return

    def _write(self, settings: Settings) -> None:
        document = settings.unknown | {
            "has_begun": settings.has_begun,
            "language": settings.language,
            "text_percent": settings.text_percent,
            "appearance": settings.appearance,
            "own_banks": list(settings.own_banks),
            "reading_percent": settings.reading_percent,
            "practice_reminder": settings.practice_reminder,
            "evening": f"{settings.evening:%H:%M}",
            "quiet_from": f"{settings.quiet_from:%H:%M}",
            "quiet_to": f"{settings.quiet_to:%H:%M}",
            "reminders_wanted": settings.reminders_wanted,
            "stays_in_tray": settings.stays_in_tray,
            "calendar_id": settings.calendar_id,
            "keeps_log": settings.keeps_log,
            "keep_months": settings.keep_months,
            "overdue_seen_on": settings.overdue_seen_on and f"{settings.overdue_seen_on}",
            "is_discreet": settings.is_discreet,
            "lock_minutes": settings.lock_minutes,
            "wants_global_key": settings.wants_global_key,
            "window_size": settings.window_size and list(settings.window_size),
            "is_maximized": settings.is_maximized,
        }
        make_folder(self.path.parent)
        text = json.dumps(document, ensure_ascii=False, indent=2) + "\n"
        replace_file(self.path, text.encode())


def _settings_of(document: object) -> Settings:
    if not isinstance(document, dict):
        raise TypeError("settings are not an object")
    own_banks: list[object] = _taken(document, "own_banks", list, [])
    return Settings(
        has_begun=_taken(document, "has_begun", bool, False),
        language=_taken(document, "language", str | None, None),
        text_percent=_near(TEXT_PERCENTS, _taken(document, "text_percent", int, 100)),
        appearance=_one_of(APPEARANCES, _taken(document, "appearance", str | None, None)),
        own_banks=tuple(str(each) for each in own_banks),
        reading_percent=_taken(document, "reading_percent", int, 100),
        practice_reminder=_taken(document, "practice_reminder", bool | None, None),
        evening=_hour(document, "evening", "20:00"),
        quiet_from=_hour(document, "quiet_from", "22:00"),
        quiet_to=_hour(document, "quiet_to", "08:00"),
        reminders_wanted=_taken(document, "reminders_wanted", bool | None, None),
        stays_in_tray=_taken(document, "stays_in_tray", bool | None, None),
        calendar_id=_taken(document, "calendar_id", str | None, None),
        keeps_log=_taken(document, "keeps_log", bool, True),
        keep_months=_taken(document, "keep_months", int | None, None),
        overdue_seen_on=_day(document, "overdue_seen_on"),
        is_discreet=_taken(document, "is_discreet", bool, False),
        lock_minutes=_taken(document, "lock_minutes", int | None, None),
        wants_global_key=_taken(document, "wants_global_key", bool, False),
        window_size=_size(document, "window_size"),
        is_maximized=_taken(document, "is_maximized", bool, False),
        unknown=document,
    )


def _near(offered: Sequence[int], wanted: int) -> int:
    """The nearest of what is offered: another version may offer other sizes."""
    return min(offered, key=lambda each: abs(each - wanted))


def _one_of(offered: Sequence[str], wanted: str | None) -> str | None:
    """What is wanted, if it is offered; None otherwise."""
    return wanted if wanted in offered else None


def _hour(document: dict[str, object], key: str, otherwise: str) -> time:
    """Takes an hour of the day out of the document."""
    text: str = _taken(document, key, str, otherwise)
    return time.fromisoformat(text).replace(tzinfo=None)


def _day(document: dict[str, object], key: str) -> date | None:
    """Takes a day out of the document."""
    text: str | None = _taken(document, key, str | None, None)
    return None if text is None else date.fromisoformat(text)


def _size(document: dict[str, object], key: str) -> tuple[int, int] | None:
    """Takes a width and a height out of the document; None if they are not two lengths."""
    lengths: list[object] | None = _taken(document, key, list | None, None)
    match lengths:
        case [int(width), int(height)] if width in _WINDOW_SIDE and height in _WINDOW_SIDE:
            return width, height
        case _:
            return None


def _taken(
    document: dict[str, object], key: str, kind: type | UnionType, otherwise: Value
) -> Value:
    """Takes a value out of the document; raises TypeError if it is of another kind."""
    value = document.pop(key, otherwise)
    if not isinstance(value, kind):
        raise TypeError(f"{key} of a wrong kind")
    return cast("Value", value)
