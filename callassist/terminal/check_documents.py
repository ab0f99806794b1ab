"""Account checks and reminders as JSON documents."""

from datetime import date

from callassist.domain.account_checks import AccountCheck, CheckHistory
from callassist.domain.reminders import Reminder
from callassist.domain.schedules import Schedule
from callassist.services.check_desk import CheckStanding
from callassist.terminal.documents import Document
from callassist.terminal.session import Session


def standing_document(standing: CheckStanding, session: Session) -> Document:
    """One account check and where it stands."""
    check = standing.check
    words = session.check_wording
    return {
        "id": check.id,
        "kind": check.kind.value,
        "name": words.name(check),
        "organisation": check.organisation_id,
        "schedule": schedule_document(check.schedule),
        "due_on": _day(standing.due_on),
        "since": _day(standing.since),
        "due_at": standing.due_at.isoformat() if standing.due_at else None,
        "next_on": _day(standing.next_on),
        "put_off_to": _day(check.postponed_to),
        "streak": standing.history.streak,
        "gaps": standing.history.gaps,
        "points": point_documents(check, session),
        "call": check.call_id,
    }


def schedule_document(schedule: Schedule) -> Document:
    """A schedule with its RFC 5545 rule."""
    return {
        "rhythm": schedule.rhythm.value,
        "number": schedule.number,
        "starts_on": schedule.starts_on.isoformat(),
        "ends_on": _day(schedule.ends_on),
        "rule": schedule.rule,
    }


def point_documents(check: AccountCheck, session: Session) -> list[Document]:
    """What to look for."""
    return [
        {"id": identifier, "text": text} for identifier, text in session.check_wording.points(check)
    ]


def history_documents(history: CheckHistory) -> list[Document]:
    """The days a look was due, and what came of each; `outcome` is null where it was left out."""
    return [
        {
            "due_on": each.due_on.isoformat(),
            "outcome": each.result.outcome.value if each.result else None,
            "done_at": each.result.done_at.isoformat() if each.result else None,
        }
        for each in history.occurrences
    ]


def reminder_document(reminder: Reminder) -> Document:
    """What tells a reminder from every other."""
    return {
        "kind": reminder.kind.value,
        "id": reminder.id,
        "occurrence": reminder.occurrence,
        "due_at": reminder.due_at.isoformat(),
    }


def _day(day: date | None) -> str | None:
    return day.isoformat() if day else None
