"""Looks after the reminders: whether they were shown, what comes next, who starts them."""

from collections.abc import Iterator

from callassist.domain.errors import CallAssistError
from callassist.services.doctor import Finding
from callassist.services.reminder_desk import ReminderDesk
from callassist.system.reminder_timer.timer import TimerStatus


def examine_reminders(
    desk: ReminderDesk | None, timer: TimerStatus, *, is_wanted: bool
) -> list[Finding]:
    """Every finding. `desk` is None where there is no data file yet.

    `is_wanted`: the person has the system remind while the program is closed.
    """
    return [*_shown(desk), *_timer(timer, is_wanted=is_wanted)]


def _shown(desk: ReminderDesk | None) -> Iterator[Finding]:
    if desk is None:
        return
    try:
        last, following = desk.last_shown(), desk.next_due()
    except CallAssistError:
        # What is wrong with the file is told by whoever looks at the file.
        return
    if last is None:
        yield Finding("no_reminder_yet", is_problem=False)
    else:
        yield Finding("last_reminder", {"when": last}, is_problem=False)
    if following is not None:
        yield Finding("next_reminder", {"when": following}, is_problem=False)


def _timer(timer: TimerStatus, *, is_wanted: bool) -> Iterator[Finding]:
    if not timer.is_installed:
        yield Finding("timer_lost" if is_wanted else "timer_none", is_problem=is_wanted)
    elif timer.is_broken:
        yield Finding("timer_broken", {"path": timer.command[0]})
    elif timer.last_run is None:
        yield Finding("timer_installed", {"method": timer.method.value}, is_problem=False)
    else:
        yield Finding(
            "timer_ran",
            {"method": timer.method.value, "when": timer.last_run},
            is_problem=False,
        )
