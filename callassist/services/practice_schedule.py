"""When a drill comes back: by the library fsrs, from the stored results alone.

What the library keeps about a drill is never stored. It is replayed from the results, so that a
newer version of it schedules everything anew. Days are whole: a drill done in the afternoon may
come back on a morning.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time
from functools import cache
from typing import TYPE_CHECKING

from callassist.domain.drill_run import Grade
from callassist.domain.practice import PracticeResult

if TYPE_CHECKING:
    from fsrs import Card, Scheduler

RETENTION = 0.85
"""How likely a drill is still known on the day it comes back.

A first right one comes back after 4 days, then 31; a missed one the next day, then after 4, 17, 61.
"""
LONGEST_WAIT_DAYS = 180
"""Twice a year even what is known by heart: the tricks change."""


@dataclass(frozen=True, slots=True)
class Wait:
    """How long a drill stays away."""

    due_on: date
    days: int


def waits(results: Iterable[PracticeResult], today: date) -> Mapping[str, Wait]:
    """By the id of each drill ever done: when it comes back.

    The results are in the order they were stored. The clock may have been wrong meanwhile: no
    result counts as later than the one after it, and a drill last done in the future comes back
    at once.
    """
    by_drill: dict[str, list[PracticeResult]] = {}
    for result in results:
        by_drill.setdefault(result.drill_id, []).append(result)
    return {drill_id: _wait(done, today) for drill_id, done in by_drill.items()}


def _wait(done: Sequence[PracticeResult], today: date) -> Wait:
    if done[-1].is_ahead_of(today):
        return Wait(today, 0)
    days = [result.done_at.date() for result in done]
    for at in range(len(days) - 2, -1, -1):
        days[at] = min(days[at], days[at + 1])
    card = _new_card()
    for day, result in zip(days, done, strict=True):
        card = _reviewed(card, result.grade, day)
    away = (card.due.date() - days[-1]).days
    return Wait(card.due.date(), away)


def _new_card() -> "Card":
    from fsrs import Card

    # Ids are of no use here, and the library waits for the clock to make one.
    return Card(card_id=0)


def _reviewed(card: "Card", grade: Grade, day: date) -> "Card":
    from fsrs import Rating

    ratings = {Grade.RIGHT: Rating.Good, Grade.NEARLY: Rating.Hard, Grade.MISSED: Rating.Again}
    moment = datetime.combine(day, time(), UTC)
    return _scheduler().review_card(card, ratings[grade], moment)[0]


@cache
def _scheduler() -> "Scheduler":
    from fsrs import Scheduler

    return Scheduler(
        desired_retention=RETENTION,
        # No steps of minutes: a drill comes back on another day.
        learning_steps=(),
        relearning_steps=(),
        maximum_interval=LONGEST_WAIT_DAYS,
        enable_fuzzing=False,
    )
