"""The command `reminders`: whether the system reminds while the program is closed."""

from argparse import Namespace
from datetime import datetime

from callassist.domain.errors import CallAssistError
from callassist.system.reminder_timer import choose_timer, timer_of
from callassist.system.reminder_timer.timer import (
    EVERY_MINUTES,
    ReminderTimer,
    TimerMethod,
    TimerStatus,
)
from callassist.terminal.session import Session


def reminders(options: Namespace, session: Session) -> int:
    """`reminders install`, `reminders remove`, `reminders status`; alone it tells the status."""
    method = getattr(options, "method", None)
    timer = timer_of(TimerMethod(method)) if method else choose_timer()
    if options.action == "install":
        timer.install(session.folder)
        _remember(session, is_wanted=True)
    elif options.action == "remove":
        timer.remove()
        _remember(session, is_wanted=False)
    _answer(timer, session)
    return 0


def _remember(session: Session, *, is_wanted: bool) -> None:
    """Keeps what the person wants, so that a timer that got lost is noticed."""
    try:
        session.settings.change(reminders_wanted=is_wanted)
    except OSError as error:
        path = str(session.settings.path)
        raise CallAssistError("read_only", path=path) from error


def _answer(timer: ReminderTimer, session: Session) -> None:
    status = timer.status()
    document = {
        "installed": status.is_installed,
        "method": status.method.value,
        "command": list(status.command),
        "broken": status.is_broken,
        "last_run": _told(status.last_run),
        "next_run": _told(status.next_run),
    }
    session.answer(document, _lines(status, session))


def _lines(status: TimerStatus, session: Session) -> list[str]:
    if not status.is_installed:
        return [session.say("reminders.off")]
    key = "resident" if status.method.is_resident else "on"
    method = status.method.value
    lines = [session.say(f"reminders.{key}", method=method, minutes=EVERY_MINUTES)]
    if status.is_broken:
        lines.append(session.say("doctor.timer_broken", path=status.command[0]))
    for name, moment in (("last_run", status.last_run), ("next_run", status.next_run)):
        if moment is not None:
            lines.append(session.say(f"reminders.{name}", when=session.moment(moment)))
    return lines


def _told(moment: datetime | None) -> str | None:
    return moment.isoformat() if moment else None
