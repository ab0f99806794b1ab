"""The command `checks`: the account checks, kept, looked at and finished from the terminal."""

from argparse import Namespace
from collections.abc import Callable
from datetime import date

from callassist.domain.account_checks import CheckOutcome, Occurrence
from callassist.domain.errors import WrongUsageError
from callassist.domain.schedules import Rhythm, Schedule
from callassist.services.check_desk import CheckStanding
from callassist.terminal.check_documents import history_documents, standing_document
from callassist.terminal.session import Session

_WEEKDAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
_UNITS = {
    "day": Rhythm.EVERY_DAYS,
    "week": Rhythm.EVERY_WEEKS,
    "month": Rhythm.EVERY_MONTHS,
}
_SHOWN_LOOKS = 12


def checks(options: Namespace, session: Session) -> int:
    """`checks`: all of them; `checks add|show|done|later|remove|restore`."""
    action = _ACTIONS.get(options.action, _list)
    action(options, session)
    return 0


def _list(options: Namespace, session: Session) -> None:
    standings = session.checks.standings()
    documents = [standing_document(each, session) for each in standings]
    lines = [_summary(each, session) for each in standings]
    session.answer({"checks": documents}, lines or [session.say("checks.none")])


def _add(options: Namespace, session: Session) -> None:
    schedule = schedule_of(options, session.clock.now().date())
    bank = options.bank
    if bank is not None and session.directory.organisation(bank) is None:
        raise WrongUsageError("unknown_claim", text=bank)
    check = session.checks.add(
        options.name, schedule, organisation_id=bank, own_points=tuple(options.point)
    )
    standing = session.checks.standing(check)
    lines = [session.say("checks.added", id=check.id), _summary(standing, session)]
    session.answer({"check": standing_document(standing, session)}, lines)


def schedule_of(options: Namespace, today: date) -> Schedule:
    """The schedule the options of `checks add` name. Raises WrongUsageError for none there is."""
    if options.weekly is not None:
        return _schedule(Rhythm.WEEKLY, today, _weekday(options.weekly), options.weekly)
    if options.monthly is not None:
        return _schedule(Rhythm.MONTHLY, today, options.monthly, str(options.monthly))
    if options.last_day:
        return _schedule(Rhythm.LAST_DAY, today, 1, "")
    number, unit = options.every
    rhythm = _UNITS.get(unit.lower().removesuffix("s"))
    if rhythm is None or not (number.isascii() and number.isdecimal()):
        raise WrongUsageError("bad_schedule", text=f"{number} {unit}")
    return _schedule(rhythm, today, int(number[:9]), f"{number} {unit}")


def _schedule(rhythm: Rhythm, today: date, number: int, text: str) -> Schedule:
    try:
        return Schedule(rhythm=rhythm, starts_on=today, number=number)
    except ValueError as error:
        raise WrongUsageError("bad_schedule", text=text) from error


def _weekday(text: str) -> int:
    try:
        return _WEEKDAYS.index(text.lower()[:3]) + 1
    except ValueError as error:
        raise WrongUsageError("bad_schedule", text=text) from error


def _show(options: Namespace, session: Session) -> None:
    standing = session.checks.standing(session.checks.find(options.id))
    history = standing.history
    document = standing_document(standing, session)
    document["history"] = history_documents(history)
    lines = [_summary(standing, session)]
    lines += [f"  - {text}" for _, text in session.check_wording.points(standing.check)]
    lines.append(session.say("checks.streak", streak=history.streak, gaps=history.gaps))
    lines += [_look(each, session) for each in history.occurrences[-_SHOWN_LOOKS:]]
    session.answer({"check": document}, lines)


def _look(occurrence: Occurrence, session: Session) -> str:
    words = session.texts.word
    result = occurrence.result
    outcome = words(f"check_outcome.{result.outcome}") if result else session.say("checks.not_done")
    return session.say("checks.look", day=_day(occurrence.due_on, session), outcome=outcome)


def _done(options: Namespace, session: Session) -> None:
    outcome = CheckOutcome.WRONG if options.wrong else CheckOutcome.FINE
    points = tuple(each.strip() for each in options.points.split(","))
    standing = session.checks.finish(options.id, outcome, points)
    lines = [session.say(f"checks.done_{outcome}")]
    if outcome is CheckOutcome.WRONG:
        lines.append(_hotline(standing, session))
    lines.append(_summary(standing, session))
    session.answer({"check": standing_document(standing, session)}, lines)


def _hotline(standing: CheckStanding, session: Session) -> str:
    """Whom to call now: the bank's published number, else the one on the card."""
    bank = standing.check.organisation_id
    entry = session.directory.hotline_of(bank) if bank else None
    return session.say("out.dial", number=entry.number) if entry else session.say("out.no_dial")


def _later(options: Namespace, session: Session) -> None:
    standing = session.checks.put_off(options.id)
    lines = [_summary(standing, session)]
    session.answer({"check": standing_document(standing, session)}, lines)


def _remove(options: Namespace, session: Session) -> None:
    check = session.checks.remove(options.id)
    session.answer({"removed": check.id}, [session.say("checks.removed", id=check.id)])


def _restore(options: Namespace, session: Session) -> None:
    check = session.checks.bring_back(options.id)
    session.answer({"restored": check.id}, [session.say("out.restored", id=check.id)])


def _summary(standing: CheckStanding, session: Session) -> str:
    """One check in one line: its id, name, how often, and when it is next."""
    words, today = session.check_wording, session.clock.now().date()
    check = standing.check
    values = {
        "id": check.id,
        "name": words.name(check),
        "rhythm": words.rhythm(check.schedule, today),
    }
    if standing.due_at is not None:
        when = session.moment(standing.due_at)
        return session.say("checks.due", when=when, **values)
    if standing.next_on is None:
        return session.say("checks.over", **values)
    return session.say("checks.next", day=_day(standing.next_on, session), **values)


def _day(day: date, session: Session) -> str:
    return session.check_wording.day(day, session.clock.now().date())


_ACTIONS: dict[str | None, Callable[[Namespace, Session], None]] = {
    "add": _add,
    "show": _show,
    "done": _done,
    "later": _later,
    "remove": _remove,
    "restore": _restore,
}
