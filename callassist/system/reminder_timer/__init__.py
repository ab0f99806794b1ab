"""Has the system start the reminders while the program is closed: the way that fits it."""

import sys

from callassist.system.reminder_timer.timer import ReminderTimer, TimerMethod


def timer_of(method: TimerMethod) -> ReminderTimer:
    """One way, whether it fits this system or not."""
    match method:
        case TimerMethod.SYSTEMD:
            from callassist.system.reminder_timer.systemd import SystemdTimer

            return SystemdTimer()
        case TimerMethod.AUTOSTART:
            from callassist.system.reminder_timer.autostart import Autostart

            return Autostart()
        case TimerMethod.LAUNCHD:
            from callassist.system.reminder_timer.launchd import LaunchAgent

            return LaunchAgent()
        case TimerMethod.TASK_SCHEDULER:
            from callassist.system.reminder_timer.task_scheduler import ScheduledTask

            return ScheduledTask()
        case TimerMethod.PORTAL:
            from callassist.system.reminder_timer.background import BackgroundPortal

            return BackgroundPortal()


def choose_timer() -> ReminderTimer:
    """The way that is in use, else the best one of this system."""
    ways = [timer_of(method) for method in _methods()]
    return next((way for way in ways if way.status().is_installed), None) or _best(ways)


def remove_timers() -> list[TimerMethod]:
    """Takes back every way that is in use, and what is left of others; returns those in use.

    Raises CallAssistError where one cannot be taken back.
    """
    ways = [timer_of(method) for method in _methods()]
    in_use = [way.method for way in ways if way.status().is_installed]
    for way in ways:
        way.remove()
    return in_use


def _methods() -> tuple[TimerMethod, ...]:
    """The ways this system may have."""
    if sys.platform == "win32":
        return (TimerMethod.TASK_SCHEDULER,)
    if sys.platform == "darwin":
        return (TimerMethod.LAUNCHD,)
    from callassist.system.reminder_timer.background import is_in_sandbox

    if is_in_sandbox():
        return (TimerMethod.PORTAL,)
    return (TimerMethod.SYSTEMD, TimerMethod.AUTOSTART)


def _best(ways: list[ReminderTimer]) -> ReminderTimer:
    """The first one; autostart where systemd does not look after the session."""
    from callassist.system.reminder_timer.systemd import SystemdTimer

    first = ways[0]
    if isinstance(first, SystemdTimer) and not first.is_available():
        return ways[-1]
    return first
