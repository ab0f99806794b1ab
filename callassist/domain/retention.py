"""How long calls are kept, and when one that is older may go.

A computer whose clock is wrong for an hour must not cost anybody their log. So what is too old is
first only noted; it goes when it still is too old on a later day, and where that would be much of
the log the person is asked.
"""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

CHOICES: tuple[int | None, ...] = (None, 12, 6, 1)
"""The months to choose from; None is for ever, and what holds unless something else is chosen."""
LARGEST_SHARE = 0.2
"""What goes without a question is at most this part of the log."""


class Retention(StrEnum):
    """What to do about calls that are older than they are to be kept."""

    NOTHING = "nothing"
    """There are none."""
    NOTE_THE_DAY = "note_the_day"
    """They are seen for the first time, or the clock has gone back since."""
    WAIT = "wait"
    """They were first seen today."""
    ASK = "ask"
    """They are much of the log."""
    REMOVE = "remove"


@dataclass(frozen=True, slots=True, kw_only=True)
class OldCalls:
    """What the log holds that is older than calls are to be kept."""

    old: int
    """Calls that are older."""
    all: int
    """Calls in the log."""
    seen_on: date | None
    """The day on which older calls were first seen; None if that was never."""


def retention_of(calls: OldCalls, today: date) -> Retention:
    """What is to be done about them on this day."""
    if calls.old == 0:
        return Retention.NOTHING
    if calls.seen_on is None or calls.seen_on > today:
        return Retention.NOTE_THE_DAY
    if calls.seen_on == today:
        return Retention.WAIT
    return Retention.ASK if calls.old > calls.all * LARGEST_SHARE else Retention.REMOVE
