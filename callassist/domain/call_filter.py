"""Which calls of the log are wanted, and in which order."""

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from enum import StrEnum

from callassist.domain.assessment import Level
from callassist.domain.claims import ClaimedRole
from callassist.domain.numbering_plan import NumberClass


class CallbackStanding(StrEnum):
    """How a call stands with its call-back, for filters and figures."""

    NONE = "none"
    """Nothing to call back about, or nobody has taken it up."""
    OPEN = "open"
    BANK_CALLED = "bank_called"
    NOT_BANK = "not_bank"
    NOT_REACHED = "not_reached"


@dataclass(frozen=True, slots=True, kw_only=True)
class CallFilter:
    """Which calls to list; what is None or empty lets every call through."""

    text: str = ""
    """Part of a number (at least two digits), of a note or name, or of the claimed organisation."""
    organisations: tuple[str, ...] = ()
    """Ids of organisations whose name fits the text; found by whoever knows names."""
    level: Level | None = None
    number_class: NumberClass | None = None
    role: ClaimedRole | None = None
    """Who the caller claimed to be."""
    organisation: str | None = None
    """The id of the organisation the caller claimed."""
    standing: CallbackStanding | None = None
    family: str | None = None
    """Calls that imitate this listed number, written as the list writes it."""
    digits: str | None = None
    """Calls that showed exactly these digits."""
    import_id: int | None = None
    """Calls of one import."""
    since: datetime | None = None
    """Calls that came in at this moment or later."""
    until: datetime | None = None
    """Calls that came in before this moment."""
    oldest_first: bool = False
    limit: int | None = None
    offset: int = 0

    @property
    def is_everything(self) -> bool:
        """No condition leaves a call out."""
        return self == CallFilter(
            oldest_first=self.oldest_first, limit=self.limit, offset=self.offset
        )


@dataclass(frozen=True, slots=True)
class Period:
    """A time the calls of which are wanted."""

    since: datetime | None = None
    """The first moment; None for no beginning."""
    until: datetime | None = None
    """The first moment that is too late; None for no end."""


def last_days(days: int, now: datetime) -> Period:
    """The last days, today included, from midnight on."""
    return Period(since=_midnight(now.date() - timedelta(days=days - 1), now))


def days_between(first: date, last: date, now: datetime) -> Period:
    """From one day to another, both whole; the earlier one may be given as either."""
    begin, end = sorted((first, last))
    return Period(_midnight(begin, now), _midnight(end + timedelta(days=1), now))


def _midnight(day: date, now: datetime) -> datetime:
    return datetime.combine(day, time(), now.tzinfo)


@dataclass(frozen=True, slots=True)
class LogFigures:
    """How many calls the whole log holds, whatever the filter."""

    total: int
    recent: int
    """Those of the last days."""
    recent_severe: int
    """Those of them of level high or critical."""
