"""What an import shows when one looks back at it: which calls deserve a second look, and why."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from callassist.domain.advice import Call, WeekCount
from callassist.domain.numbering_plan import NumberClass
from callassist.domain.phone_import import PhoneImport
from callassist.domain.related_calls import display_of

ATTENTION: tuple[NumberClass, ...] = (
    NumberClass.LOOKALIKE,
    NumberClass.INBOUND_ONLY,
    NumberClass.INTERNATIONAL,
    NumberClass.INVALID,
    NumberClass.AREA_PREFIXED,
    NumberClass.VIRTUAL_OPERATOR,
    NumberClass.HIDDEN,
)
"""The classes worth a second look, the most dangerous first.

The first two are displays nobody but a forger can have sent. The others mean little by themselves,
and are common among forgers.
"""

FORGED = frozenset({NumberClass.LOOKALIKE, NumberClass.INBOUND_ONLY})
"""Displays no caller can have by right."""

RECENT = timedelta(days=7)
"""How far back a call counts as one to call back about today."""

MOST_WEEKS = 104


@dataclass(frozen=True, slots=True, kw_only=True)
class Shown:
    """All calls of an import that showed and named the same, as one."""

    number_class: NumberClass
    number_text: str
    digits: str
    family: str | None
    """The listed number imitated, None if none is."""
    name: str
    """The name the phone had for the number; never evidence."""
    claimed: str | None
    """The organisation or role the person says the caller claimed; None where nobody was."""
    calls: int
    latest_at: datetime
    latest_id: int
    """The id of the latest of these calls."""


@dataclass(frozen=True, slots=True)
class Display:
    """One way a number was written, with its calls."""

    number_text: str
    """As the phone showed it; empty where no number was shown."""
    calls: int
    latest_at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Suspect:
    """Calls that belong together: all that imitate one number, or all of one number."""

    number_class: NumberClass
    number: str
    """The latest display; empty where no number was shown."""
    family: str | None
    """The listed number imitated, None if none is."""
    displays: tuple[Display, ...]
    """The ways it was written, the latest first."""
    calls: int
    names: int
    """How many organisations and roles lent their name."""
    latest_at: datetime
    latest_id: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Imitated:
    """An organisation whose numbers were shown by others."""

    organisation_id: str
    suspect: Suspect
    """All such calls as one; its `family` is the number imitated last."""
    numbers: tuple[str, ...]
    """The listed numbers that were imitated, the latest first."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Answered:
    """A forged call somebody spoke with: one to call back about."""

    call: Call
    suspect: Suspect
    """The group it belongs to."""
    is_recent: bool
    """It came in the last days, or the person says something was given."""


@dataclass(frozen=True, slots=True, kw_only=True)
class LookBack:
    """One import, looked back at."""

    done: PhoneImport
    calls: int
    """The calls of the import that are in the log now."""
    suspects: tuple[Suspect, ...]
    """What deserves a second look, the most dangerous first."""
    imitated: tuple[Imitated, ...]
    answered: tuple[Answered, ...]
    """The forged calls that were answered and not called back about, the latest first."""
    weeks: tuple[WeekCount, ...]
    """Week by week from the first call to the last one, the newest `MOST_WEEKS` of them."""
    is_cut: bool
    """There are more different displays than were looked at."""


def suspects_of(rows: Iterable[Shown]) -> tuple[Suspect, ...]:
    """The calls put together: look-alikes by what they imitate, the others by their digits.

    The most dangerous class comes first, in it the group with the most calls.
    """
    groups: dict[tuple[NumberClass, str], list[Shown]] = {}
    for row in rows:
        key = group_key(row.family, row.digits, row.number_text)
        groups.setdefault((row.number_class, key), []).append(row)
    found = [merged(group) for group in groups.values()]
    return tuple(sorted(found, key=_danger))


def group_key(family: str | None, digits: str, number_text: str) -> str:
    """What the calls of a group have in common, beside their class."""
    return family or digits or display_of(number_text)


def _danger(suspect: Suspect) -> tuple[int, int, float]:
    rank = ATTENTION.index(suspect.number_class)
    return rank, -suspect.calls, -suspect.latest_at.timestamp()


def merged(rows: Sequence[Shown]) -> Suspect:
    """Several rows as one group; there is at least one."""
    latest = max(rows, key=lambda row: row.latest_at)
    names = {row.claimed for row in rows} - {None}
    return Suspect(
        number_class=latest.number_class,
        number=latest.number_text,
        family=latest.family,
        displays=_displays(rows),
        calls=sum(row.calls for row in rows),
        names=len(names),
        latest_at=latest.latest_at,
        latest_id=latest.latest_id,
    )


def _displays(rows: Sequence[Shown]) -> tuple[Display, ...]:
    by_display: dict[str, list[Shown]] = {}
    for row in rows:
        by_display.setdefault(display_of(row.number_text), []).append(row)
    found = []
    for alike in by_display.values():
        latest = max(alike, key=lambda row: row.latest_at)
        calls = sum(row.calls for row in alike)
        found.append(Display(latest.number_text, calls, latest.latest_at))
    return tuple(sorted(found, key=lambda each: -each.latest_at.timestamp()))


def weeks_of(totals: dict[date, int], severe: dict[date, int]) -> tuple[WeekCount, ...]:
    """The weeks from the first one with a call to the last one, at most `MOST_WEEKS`.

    The counts are by the Monday a week begins with.
    """
    if not totals:
        return ()
    last, first = max(totals), min(totals)
    number = min((last - first).days // 7 + 1, MOST_WEEKS)
    mondays = [last - timedelta(weeks=back) for back in reversed(range(number))]
    return tuple(WeekCount(day, totals.get(day, 0), severe.get(day, 0)) for day in mondays)
