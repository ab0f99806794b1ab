"""A task of the Task Scheduler of Windows, for the person alone."""

import subprocess
import tempfile
from datetime import UTC, datetime
from pathlib import Path
from xml.etree import ElementTree

from callassist.domain.errors import CallAssistError
from callassist.system.reminder_timer.scheduler import answers, ask
from callassist.system.reminder_timer.timer import (
    EVERY_MINUTES,
    NAME,
    TimerMethod,
    TimerStatus,
    notify_command,
)

NAMESPACE = "http://schemas.microsoft.com/windows/2004/02/mit/task"
_SOME_DAY = "2026-01-01T00:00:00"
"""From when it counts; any day in the past."""
_TIMES = (
    f"$found = Get-ScheduledTaskInfo -TaskName '{NAME}';"
    " foreach ($each in @($found.LastRunTime, $found.NextRunTime))"
    " { if ($each) { $each.ToUniversalTime().ToString('o') } else { '-' } }"
)
_NEVER_BEFORE = 2000
"""A task that never ran is said to have run in 1999."""


class ScheduledTask:
    """A task that starts when it can: what was missed while the computer was off comes at once."""

    method = TimerMethod.TASK_SCHEDULER

    def install(self, folder: Path) -> None:
        """Registers the task, in place of one that is there."""
        with tempfile.TemporaryDirectory() as temporary:
            path = Path(temporary, f"{NAME}.xml")
            path.write_bytes(task(notify_command(folder)))
            ask(("schtasks", "/Create", "/TN", NAME, "/XML", str(path), "/F"))

    def remove(self) -> None:
        """Takes the task away, if it is there."""
        if answers(("schtasks", "/Query", "/TN", NAME)):
            ask(("schtasks", "/Delete", "/TN", NAME, "/F"))

    def status(self) -> TimerStatus:
        """How it stands."""
        try:
            written = ask(("schtasks", "/Query", "/TN", NAME, "/XML", "ONE"))
        except CallAssistError:
            return TimerStatus(method=self.method, is_installed=False)
        last_run, next_run = _times()
        return TimerStatus(
            method=self.method,
            is_installed=True,
            command=tuple(command_of(written)),
            last_run=last_run,
            next_run=next_run,
        )


def task(command: list[str]) -> bytes:
    """The task as XML (Task Scheduler schema 1.2), in UTF-16 as the system wants it."""
    root = ElementTree.Element("Task", {"version": "1.2", "xmlns": NAMESPACE})
    _fill(root, "RegistrationInfo", {"Description": "callassist: reminders"})
    trigger = _fill(_fill(root, "Triggers", {}), "TimeTrigger", {})
    _fill(trigger, "Repetition", {"Interval": f"PT{EVERY_MINUTES}M", "StopAtDurationEnd": "false"})
    _fill_in(trigger, {"StartBoundary": _SOME_DAY, "Enabled": "true"})
    principal = _fill(_fill(root, "Principals", {}), "Principal", {})
    principal.set("id", "Author")
    _fill_in(principal, {"LogonType": "InteractiveToken", "RunLevel": "LeastPrivilege"})
    _fill(root, "Settings", _SETTINGS)
    actions = _fill(root, "Actions", {})
    actions.set("Context", "Author")
    words = {"Command": command[0], "Arguments": subprocess.list2cmdline(command[1:])}
    _fill(actions, "Exec", words)
    ElementTree.indent(root)
    return bytes(ElementTree.tostring(root, encoding="utf-16", xml_declaration=True))


_SETTINGS = {
    "MultipleInstancesPolicy": "IgnoreNew",
    "DisallowStartIfOnBatteries": "false",
    "StopIfGoingOnBatteries": "false",
    "AllowHardTerminate": "true",
    "StartWhenAvailable": "true",
    "RunOnlyIfNetworkAvailable": "false",
    "AllowStartOnDemand": "true",
    "Enabled": "true",
    "Hidden": "false",
    "RunOnlyIfIdle": "false",
    "WakeToRun": "false",
    "ExecutionTimeLimit": "PT1H",
}


def _fill(parent: ElementTree.Element, name: str, values: dict[str, str]) -> ElementTree.Element:
    element = ElementTree.SubElement(parent, name)
    _fill_in(element, values)
    return element


def _fill_in(element: ElementTree.Element, values: dict[str, str]) -> None:
    for name, text in values.items():
        ElementTree.SubElement(element, name).text = text


def command_of(written: str) -> list[str]:
    """The program a task starts, and its arguments as one; empty where it names none."""
    begin = written.find("<Task")
    try:
        # What the system itself answers about our own task.
        root = ElementTree.fromstring(written[begin:] if begin >= 0 else "")  # noqa: S314
    except ElementTree.ParseError:
        return []
    names = (f".//{{{NAMESPACE}}}{name}" for name in ("Command", "Arguments"))
    return [text for name in names if (text := root.findtext(name))]


def _times() -> tuple[datetime | None, datetime | None]:
    words = ("-NoProfile", "-NonInteractive", "-Command", _TIMES)
    try:
        said = ask(("powershell", *words)).split()
    except CallAssistError:
        return None, None
    last, following, *_ = [*map(_moment, said), None, None]
    return last, following


def _moment(said: str) -> datetime | None:
    try:
        found = datetime.fromisoformat(said)
    except ValueError:
        return None
    return found.astimezone(UTC) if found.year >= _NEVER_BEFORE else None
