"""Where systemd does not look after the session: a program that the desktop starts and that stays.

An entry in the autostart folder (Desktop Application Autostart Specification). It ends by itself
when the entry is taken away or changed.
"""

import re
from collections.abc import Callable, Sequence
from pathlib import Path

from callassist.domain.errors import CallAssistError
from callassist.system.own_program import own_command, start_detached
from callassist.system.reminder_timer.files import encoded, read_file, remove_file, write_file
from callassist.system.reminder_timer.timer import NAME, TimerMethod, TimerStatus, config_folder

BEAT_SECONDS = 10
"""Six looks a minute; the system tells of sleep and of a clock that is set without them."""
_IN_QUOTES = {each: f"\\{each}" for each in '\\"`$'} | {"%": "%%"}
_IN_VALUES = {"\\": "\\\\", "\n": "\\n", "\r": "\\r", "\t": "\\t"}
_VALUE_ESCAPE = re.compile(r"\\[\\nrt]")
_QUOTED = re.compile(r'"((?:[^"\\]|\\.)*)"')
_WORD_ESCAPE = re.compile(r"\\.|%%")


class Autostart:
    """An entry of the desktop that starts `due --watch --notify` with the session."""

    method = TimerMethod.AUTOSTART

    def __init__(self, start: Callable[[Sequence[str]], None] = start_detached) -> None:
        """`start` starts the program for the session that is running now."""
        self._start = start

    def install(self, folder: Path) -> None:
        """Writes the entry, and starts what it names if it did not run yet."""
        path = _path()
        command = watch_command(folder, path)
        if self.status().command == tuple(command):
            return
        # One that runs for other data ends when it sees another file.
        write_file(path, encoded(desktop_entry(command), folder))
        try:
            self._start(command)
        except OSError as error:
            raise CallAssistError("not_started", problem=error.strerror or "") from error

    def remove(self) -> None:
        """Takes the entry away; what runs notices that and ends."""
        remove_file(_path())

    def status(self) -> TimerStatus:
        """How it stands; desktops do not tell when they started something."""
        entry = read_file(_path())
        command = tuple(command_of(entry)) if entry is not None else ()
        return TimerStatus(method=self.method, is_installed=entry is not None, command=command)


def watch_command(folder: Path, entry: Path) -> list[str]:
    """The command that stays as long as the entry does."""
    words = ["due", "--watch", "--notify", "--every", str(BEAT_SECONDS), "--while", str(entry)]
    return [*own_command(), "--data-dir", str(folder.absolute()), *words]


def desktop_entry(command: list[str]) -> str:
    """The entry of the autostart folder."""
    return "\n".join(
        (
            "[Desktop Entry]",
            "Type=Application",
            "Name=callassist",
            "Name[zh_CN]=来电守护",
            "Name[zh_TW]=來電守護",
            "Comment=Reminders while the window is closed",
            "Comment[zh_CN]=窗口关着的时候也提醒",
            "Comment[zh_TW]=視窗關著的時候也提醒",
            # Once the program was taken away, nothing is started.
            f"TryExec={_escaped(command[0])}",
            f"Exec={_escaped(' '.join(map(quoted, command)))}",
            "Terminal=false",
            "NoDisplay=true",
            "StartupNotify=false",
            "",
        )
    )


def quoted(word: str) -> str:
    """One word of a command line, as the Desktop Entry Specification quotes it."""
    return '"' + "".join(_IN_QUOTES.get(each, each) for each in word) + '"'


def _escaped(value: str) -> str:
    """A value of a desktop entry: it has escapes of its own over those of the command line."""
    return "".join(_IN_VALUES.get(each, each) for each in value)


def command_of(entry: str) -> list[str]:
    """The words an entry of ours starts; empty where it names none."""
    line = next((each for each in entry.splitlines() if each.startswith("Exec=")), "")
    meant = {written: each for each, written in _IN_VALUES.items()}
    value = _VALUE_ESCAPE.sub(lambda found: meant[found[0]], line)
    return [_WORD_ESCAPE.sub(lambda found: found[0][1:], word) for word in _QUOTED.findall(value)]


def _path() -> Path:
    return config_folder() / "autostart" / f"{NAME}.desktop"
