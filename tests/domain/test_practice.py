"""What comes next in practice, and when it is worth a reminder."""

from datetime import date, datetime, timedelta, timezone
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from callassist.domain.drill_run import Grade
from callassist.domain.practice import (
    SESSION_LENGTH,
    DrillProgress,
    PracticeResult,
    PracticeWeek,
    Standing,
    choose_session,
    is_reminded,
    is_to_do,
    weeks_of,
)
from domain.made_drills import made_drill

TODAY = date(2026, 11, 23)
BEIJING = timezone(timedelta(hours=8))


def result(drill_id: str = "one", days_ago: int = 0, grade: Grade = Grade.RIGHT) -> PracticeResult:
    done_at = datetime(2026, 11, 23, 15, 42, tzinfo=BEIJING) - timedelta(days=days_ago)
    return PracticeResult(drill_id=drill_id, done_at=done_at, grade=grade)


def waiting(
    order: int,
    due_in: int | None = None,
    *,
    grade: Grade = Grade.RIGHT,
    is_scam: bool = True,
    wait_days: int = 4,
) -> DrillProgress:
    """A drill that comes back in so many days; None for one never done."""
    drill = made_drill(f"d{order}", order, is_scam=is_scam)
    if due_in is None:
        return DrillProgress(drill=drill)
    return DrillProgress(
        drill=drill,
        last=result(drill.id, grade=grade),
        due_on=TODAY + timedelta(days=due_in),
        wait_days=wait_days,
    )


def session(*progress: DrillProgress, seed: int = 0) -> list[str]:
    return [drill.id for drill in choose_session(progress, TODAY, Random(seed))]


@pytest.mark.parametrize(
    ("progress", "standing"),
    [
        (waiting(1), Standing.NEW),
        (waiting(1, 0), Standing.DUE),
        (waiting(1, -30, wait_days=60), Standing.DUE),
        (waiting(1, 1), Standing.WAITING),
        (waiting(1, 1, wait_days=31), Standing.LEARNT),
    ],
)
def test_where_a_drill_stands(progress: DrillProgress, standing: Standing) -> None:
    assert progress.standing(TODAY) is standing


def test_due_ones_go_first_the_missed_before_the_others() -> None:
    due = [waiting(order, -1) for order in range(1, 5)]
    missed = [waiting(order, 0, grade=Grade.MISSED) for order in range(5, 8)]
    new = [waiting(order) for order in range(8, 12)]

    assert set(session(*due, *missed, *new)) == {"d1", "d2", "d5", "d6", "d7"}


def test_new_ones_follow_in_their_order_and_waiting_ones_last() -> None:
    progress = [waiting(9, 0), waiting(2), waiting(1), waiting(3, 8), waiting(4, 2), waiting(5, 9)]

    assert set(session(*progress)) == {"d9", "d1", "d2", "d4", "d3"}


def test_a_session_may_be_done_although_nothing_is_due() -> None:
    assert len(session(*(waiting(order, order) for order in range(1, 9)))) == SESSION_LENGTH


def test_few_drills_make_a_short_session() -> None:
    assert session() == []
    assert session(waiting(1)) == ["d1"]


def test_harmless_calls_are_taken_before_their_turn() -> None:
    scams = [waiting(order, -order, grade=Grade.MISSED) for order in range(1, 9)]
    harmless = [waiting(order, order, is_scam=False) for order in range(9, 12)]

    chosen = session(*scams, *harmless)

    assert {"d9", "d10"} <= set(chosen)
    assert len(chosen) == SESSION_LENGTH


def test_the_same_chance_makes_the_same_session_and_another_one_another_mix() -> None:
    progress = [waiting(order) for order in range(1, 12)]

    assert session(*progress, seed=1) == session(*progress, seed=1)
    assert len({tuple(session(*progress, seed=seed)) for seed in range(20)}) > 1


@st.composite
def standings(draw: st.DrawFn) -> list[DrillProgress]:
    days = draw(st.lists(st.none() | st.integers(-400, 400), max_size=20))
    return [
        waiting(
            order,
            due_in,
            grade=draw(st.sampled_from(Grade)),
            is_scam=draw(st.booleans()),
            wait_days=draw(st.integers(0, 180)),
        )
        for order, due_in in enumerate(days)
    ]


@given(standings(), st.integers(0, 99))
def test_every_session_is_mixed_and_repeats_nothing(
    progress: list[DrillProgress], seed: int
) -> None:
    drills = choose_session(progress, TODAY, Random(seed))

    assert len({drill.id for drill in drills}) == len(drills) == min(len(progress), SESSION_LENGTH)
    harmless = sum(not drill.is_scam for drill in drills)
    there_are = sum(not each.drill.is_scam for each in progress)
    assert harmless * 3 >= len(drills) or harmless == there_are


@given(standings(), st.integers(0, 99))
def test_a_missed_one_that_is_due_waits_only_for_other_due_ones_and_for_the_mix(
    progress: list[DrillProgress], seed: int
) -> None:
    drills = choose_session(progress, TODAY, Random(seed))
    chosen = {drill.id for drill in drills}
    left = [
        each
        for each in progress
        if each.drill.id not in chosen and each.was_missed and each.standing(TODAY) is Standing.DUE
    ]
    taken = [each for each in progress if each.drill.id in chosen]
    if left:
        assert all(
            (each.standing(TODAY) is Standing.DUE and each.was_missed) or not each.drill.is_scam
            for each in taken
        )


# the to-do list


@pytest.mark.parametrize(
    ("wanted", "has_practised", "is_shown"),
    [
        (None, False, False),
        (None, True, True),
        (True, False, True),
        (False, True, False),
    ],
)
def test_without_a_choice_the_reminder_begins_with_the_first_drill(
    wanted: bool | None, has_practised: bool, is_shown: bool
) -> None:
    assert is_reminded(wanted, has_practised=has_practised) is is_shown


@pytest.mark.parametrize(
    ("progress", "days_ago", "is_wanted"),
    [
        ([waiting(1, 0), waiting(2)], 0, True),
        ([waiting(1, 1), waiting(2)], 6, False),
        ([waiting(1, 1), waiting(2)], 7, True),
        ([waiting(1, 1)], 70, False),
        ([waiting(1)], None, True),
        ([waiting(1, 1), waiting(2)], -3, True),
    ],
)
def test_practice_is_to_do_when_something_is_due_or_new_after_a_week(
    progress: list[DrillProgress], days_ago: int | None, is_wanted: bool
) -> None:
    last = None if days_ago is None else result(days_ago=days_ago)

    assert is_to_do(progress, last, TODAY) is is_wanted


def test_weeks_count_what_was_done_and_what_was_right() -> None:
    results = [
        result(),
        result(grade=Grade.MISSED),
        result(days_ago=1),
        result(days_ago=8, grade=Grade.NEARLY),
        result(days_ago=60),
        result(days_ago=-60),
    ]

    assert weeks_of(results, TODAY, 3) == [
        PracticeWeek(date(2026, 11, 9), 1, 0),
        PracticeWeek(date(2026, 11, 16), 1, 1),
        PracticeWeek(date(2026, 11, 23), 2, 1),
    ]
