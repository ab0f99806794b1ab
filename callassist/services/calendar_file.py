"""What is to be done as an iCalendar file (RFC 5545), for the calendar of a phone.

Account checks are events that come back by their own rule, call-backs that are open are tasks.
Each keeps its UID, and every later file has a higher sequence number: a calendar that reads a new
file changes what it has instead of having it twice. Of a call nothing is in it but the hotline.

An evening is a floating time, without a zone: eight o'clock wherever the person is, as the program
itself has it, and without any table of summer times. A call-back is due at a moment, and in UTC.
"""

import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, datetime, time, timedelta
from typing import TYPE_CHECKING
from uuid import UUID, uuid5

from callassist import __version__
from callassist.domain.account_checks import AccountCheck, CheckKind
from callassist.domain.callbacks import CallBack
from callassist.domain.schedules import Schedule
from callassist.services.check_wording import CheckWording
from callassist.services.recurrence import first_day_after
from callassist.services.wording import Wording

if TYPE_CHECKING:
    from icalendar import Alarm, Calendar, Component, Event, Todo, vRecur

_LENGTH = timedelta(minutes=10)
"""About how long a look at an account takes."""
_FIRST_SECOND = datetime(2026, 1, 1, tzinfo=UTC)
_MOST = 2**31 - 1
_URGENT = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class CalendarFrame:
    """What all entries of a file share."""

    id: UUID
    """Of this person's data: so that the files of two people never change each other's entries."""
    evening: time
    """The hour at which a day's looks are due."""
    now: datetime
    """When the file is made; aware."""

    @property
    def sequence(self) -> int:
        """A number that grows with time: what a calendar goes by to see what is newer."""
        seconds = int((self.now - _FIRST_SECOND).total_seconds())
        return min(max(seconds, 0), _MOST)

    def uid(self, kind: str, number: int) -> str:
        """The same for the same thing in every file."""
        return str(uuid5(self.id, f"{kind} {number}"))


def calendar_of(
    checks: Iterable[AccountCheck],
    callbacks: Iterable[CallBack],
    wording: Wording,
    frame: CalendarFrame,
) -> bytes:
    """The file of these checks and open call-backs; a check that is over is left out."""
    calendar = _calendar(wording)
    words = CheckWording(wording)
    for check in checks:
        event = _event(check, words, wording, frame)
        if event is not None:
            calendar.add_component(event)
    for callback in callbacks:
        calendar.add_component(_task(callback, wording, frame))
    return bytes(calendar.to_ical())


def _calendar(wording: Wording) -> "Calendar":
    from icalendar import Calendar

    name = wording.texts.sentence("calendar.name")
    calendar = Calendar()
    calendar.add("prodid", f"-//callassist//callassist {__version__}//{wording.language}")
    calendar.add("version", "2.0")
    calendar.add("calscale", "GREGORIAN")
    calendar.add("name", name)
    calendar.add("x-wr-calname", name)
    return calendar


def _event(
    check: AccountCheck, words: CheckWording, wording: Wording, frame: CalendarFrame
) -> "Event | None":
    from icalendar import Event

    first_day = first_day_after(check.schedule, None)
    if first_day is None:
        return None
    event = Event()
    _begin(event, frame.uid("check", check.id), frame)
    event.add("dtstart", datetime.combine(first_day, frame.evening))
    event.add("duration", _LENGTH)
    event.add("rrule", _rule(check.schedule, frame.evening))
    name = words.name(check)
    if check.kind is CheckKind.ACCOUNT:
        name = wording.texts.sentence("calendar.account", name=name)
    points = [f"- {text}" for _, text in words.points(check)]
    _say(event, name, [*points, wording.texts.sentence("calendar.note_it")])
    # The time stays free: nobody who shares the calendar takes it for an appointment.
    event.add("transp", "TRANSPARENT")
    event.add_component(_alarm(name))
    return event


def _rule(schedule: Schedule, evening: time) -> "vRecur":
    """The rule of a schedule; its end is an evening too, as RFC 5545 wants it."""
    from icalendar import vRecur

    rule: vRecur = vRecur.from_ical(schedule.rule.partition(";UNTIL=")[0])
    if schedule.ends_on is not None:
        rule["UNTIL"] = [datetime.combine(schedule.ends_on, evening)]
    return rule


def _task(callback: CallBack, wording: Wording, frame: CalendarFrame) -> "Todo":
    from icalendar import Todo

    task = Todo()
    _begin(task, frame.uid("callback", callback.call_id), frame)
    task.add("due", callback.due_at.astimezone(UTC))
    key = "calendar.callback" if callback.dial else "calendar.callback_card"
    name = wording.texts.sentence(key, number=callback.dial or "")
    _say(task, name, [wording.texts.sentence("calendar.own_call")])
    task.add("status", "NEEDS-ACTION")
    task.add("priority", _URGENT)
    alarm = _alarm(name)
    # A task without a beginning has its alarm at the time it is due.
    alarm["TRIGGER"].params["RELATED"] = "END"
    task.add_component(alarm)
    return task


def _begin(component: "Component", uid: str, frame: CalendarFrame) -> None:
    now = frame.now.astimezone(UTC)
    component.add("uid", uid)
    component.add("dtstamp", now)
    component.add("last-modified", now)
    component.add("sequence", frame.sequence)
    component.add("class", "PRIVATE")


def _say(component: "Component", name: str, lines: list[str]) -> None:
    component.add("summary", _plain(name))
    component.add("description", "\n".join(map(_plain, lines)))


def _alarm(name: str) -> "Alarm":
    from icalendar import Alarm

    alarm = Alarm()
    alarm.add("action", "DISPLAY")
    alarm.add("description", _plain(name))
    alarm.add("trigger", timedelta(0))
    return alarm


def _plain(text: str) -> str:
    """One line, without the characters that no calendar file may hold."""
    return " ".join("".join(map(_kept, text)).split())


def _kept(character: str) -> str:
    return " " if unicodedata.category(character) in ("Cc", "Zl", "Zp") else character
