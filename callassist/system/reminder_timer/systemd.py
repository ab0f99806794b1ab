"""A timer of systemd for this person: it catches up after the computer was off (`Persistent`)."""

import re
from datetime import UTC, datetime
from pathlib import Path

from callassist.domain.errors import CallAssistError
from callassist.system.reminder_timer.files import encoded, read_file, remove_file, write_file
from callassist.system.reminder_timer.scheduler import answers, ask
from callassist.system.reminder_timer.timer import (
    EVERY_MINUTES,
    NAME,
    TimerMethod,
    TimerStatus,
    config_folder,
    notify_command,
    state_folder,
)

_SYSTEMCTL = ("systemctl", "--user")
_TIMER = f"{NAME}.timer"
_SERVICE = f"{NAME}.service"
_MOMENT = re.compile(r"(\d{4}-\d\d-\d\d \d\d:\d\d:\d\d) UTC")
_SHELL = ("/bin/sh", "-c", 'exec "$0" "$@"')
_ESCAPES = {"\\": "\\\\", '"': '\\"', "\n": "\\n", "\r": "\\r", "\t": "\\t", "%": "%%"}
_ESCAPED = {written: meant for meant, written in _ESCAPES.items()}
_QUOTED = re.compile(r'"((?:[^"\\]|\\.)*)"')
_ANY_ESCAPE = re.compile(r"\\.|%%")


class SystemdTimer:
    """A service and its timer among the units of the person."""

    method = TimerMethod.SYSTEMD

    @staticmethod
    def is_available() -> bool:
        """Whether systemd looks after this person's session."""
        return answers((*_SYSTEMCTL, "show-environment"))

    def install(self, folder: Path) -> None:
        """Writes the two units and lets the timer begin."""
        command = notify_command(folder)
        service, timer = _unit(_SERVICE), _unit(_TIMER)
        content = encoded(service_unit(command), folder)
        try:
            write_file(service, content)
            write_file(timer, timer_unit().encode())
            ask((*_SYSTEMCTL, "daemon-reload"))
            ask((*_SYSTEMCTL, "enable", "--now", _TIMER))
        except CallAssistError:
            self.remove()
            raise

    def remove(self) -> None:
        """Ends the timer and takes its units away, and the mark of its last run."""
        _try("disable", "--now", _TIMER)
        # A notice that waits for its answer would still write into the log when it comes.
        _try("stop", _SERVICE)
        for name in (_TIMER, _SERVICE):
            remove_file(_unit(name))
        # Where nobody answered, the link of an enabled timer is still there.
        remove_file(config_folder() / "systemd/user/timers.target.wants" / _TIMER)
        remove_file(state_folder() / "systemd/timers" / f"stamp-{_TIMER}")
        _try("daemon-reload")
        _try("reset-failed", _SERVICE)

    def status(self) -> TimerStatus:
        """How it stands; when it runs is known where systemd answers."""
        service = read_file(_unit(_SERVICE))
        if service is None or not _unit(_TIMER).is_file():
            return TimerStatus(method=self.method, is_installed=False)
        told = _properties()
        return TimerStatus(
            method=self.method,
            is_installed=True,
            command=tuple(command_of(service)),
            last_run=_moment(told.get("LastTriggerUSec", "")),
            next_run=_moment(told.get("NextElapseUSecRealtime", "")),
        )


def service_unit(command: list[str]) -> str:
    """The service: one run of `due --notify`."""
    return "\n".join(
        (
            "[Unit]",
            "Description=callassist: reminders",
            *_condition(command),
            "",
            "[Service]",
            "Type=oneshot",
            # The colon: no variables are looked for in the words.
            f"ExecStart=:{' '.join(map(quoted, _startable(command)))}",
            # A window that was opened from the notice stays open when the run ends.
            "KillMode=process",
            "UMask=0077",
            "",
        )
    )


def _condition(command: list[str]) -> list[str]:
    """Lets the service rest, not fail again and again, once the program was taken away.

    A path that a line of a unit cannot hold as it is has no such condition.
    """
    name = command[0]
    is_line = name.startswith("/") and name.isprintable() and name == name.strip()
    return [f"ConditionFileIsExecutable={name.replace('%', '%%')}"] if is_line else []


def _startable(command: list[str]) -> list[str]:
    """The command; by way of a shell where systemd would not start a program of that name."""
    name = command[0]
    is_plain = name.isprintable() and not set(name) & set("\"'\\")
    return command if is_plain else [*_SHELL, *command]


def timer_unit() -> str:
    """The timer: soon after the session begins, then by the clock, and at once after a gap."""
    return "\n".join(
        (
            "[Unit]",
            "Description=callassist: reminders while the program is closed",
            "",
            "[Timer]",
            f"OnCalendar=*:0/{EVERY_MINUTES}",
            "OnStartupSec=2min",
            "Persistent=true",
            "RandomizedDelaySec=20",
            "",
            "[Install]",
            "WantedBy=timers.target",
            "",
        )
    )


def quoted(word: str) -> str:
    """One word of a command line in a unit, exactly as it is."""
    return '"' + "".join(_ESCAPES.get(each, each) for each in word) + '"'


def command_of(unit: str) -> list[str]:
    """The words a service of ours starts; empty where it names none."""
    line = next((each for each in unit.splitlines() if each.startswith("ExecStart=:")), "")
    words = [
        _ANY_ESCAPE.sub(lambda found: _ESCAPED.get(found[0], found[0]), word)
        for word in _QUOTED.findall(line)
    ]
    return words[len(_SHELL) :] if tuple(words[: len(_SHELL)]) == _SHELL else words


def _unit(name: str) -> Path:
    return config_folder() / "systemd/user" / name


def _try(*words: str) -> None:
    """Asks for what does no harm if it fails: there is nothing to end where nothing runs."""
    answers((*_SYSTEMCTL, *words))


def _properties() -> dict[str, str]:
    names = "LastTriggerUSec,NextElapseUSecRealtime"
    try:
        said = ask((*_SYSTEMCTL, "show", _TIMER, f"--property={names}"), {"TZ": "UTC"})
    except CallAssistError:
        return {}
    pairs = (line.partition("=") for line in said.splitlines())
    return {name: value for name, _, value in pairs}


def _moment(said: str) -> datetime | None:
    found = _MOMENT.search(said)
    return datetime.fromisoformat(found[1]).replace(tzinfo=UTC) if found else None
