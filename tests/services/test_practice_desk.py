"""Practice over weeks on a real file: what comes back when, whatever the clock does."""

from collections.abc import Iterator
from datetime import date, datetime, timedelta
from pathlib import Path
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from callassist.bundled.drill_files import load_drills
from callassist.domain.drill_run import DrillRun, Grade
from callassist.domain.drills import Choice, ChoiceVerdict, Drill
from callassist.domain.practice import PracticeResult, Standing
from callassist.services.doctor import examine
from callassist.services.practice_desk import PracticeDesk
from callassist.services.practice_schedule import LONGEST_WAIT_DAYS, waits
from callassist.store.database import Store
from callassist.store.practice_log import PracticeLog
from store.made_calls import BEIJING, NOON, SetClock, directory
from store.other_connection import other_connection

VERDICTS = {
    Grade.RIGHT: ChoiceVerdict.RIGHT,
    Grade.NEARLY: ChoiceVerdict.ACCEPTABLE,
    Grade.MISSED: ChoiceVerdict.WRONG,
}


@pytest.fixture
def practice(folder: Path) -> Iterator[PracticeLog]:
    store = Store(folder)
    yield PracticeLog(store)
    store.close()


@pytest.fixture
def desk(practice: PracticeLog, clock: SetClock) -> PracticeDesk:
    return desk_on(practice, clock)


def desk_on(
    practice: PracticeLog, clock: SetClock, *, wanted: bool | None = None, seed: int = 1
) -> PracticeDesk:
    return PracticeDesk(practice, clock, shipped, lambda: wanted, Random(seed))


def shipped() -> tuple[Drill, ...]:
    return load_drills("zh_CN")


def done(run: DrillRun, grade: Grade = Grade.RIGHT) -> DrillRun:
    """The drill to its end; the first line where it is possible decides the grade."""
    while not run.is_over:
        wanted = VERDICTS[grade] if run.grade is not grade else ChoiceVerdict.RIGHT
        run = run.choose(_choice(run, wanted).id).go_on()
    return run


def _choice(run: DrillRun, wanted: ChoiceVerdict) -> Choice:
    found = [choice for choice in run.choices() if choice.verdict is wanted]
    right = [choice for choice in run.choices() if choice.verdict is ChoiceVerdict.RIGHT]
    return (found or right)[0]


def do(desk: PracticeDesk, drill_id: str, grade: Grade = Grade.RIGHT) -> int:
    """Does a drill now; after how many days it comes back."""
    progress = desk.record(done(desk.run(drill_id), grade))
    assert progress.due_on is not None
    return (progress.due_on - desk.today).days


# what is stored


def test_a_finished_drill_is_kept_with_its_slips(desk: PracticeDesk, practice: PracticeLog) -> None:
    run = desk.run("f08_frozen_account")
    run = run.choose("what").go_on().choose("read").go_on().choose("stay").go_on()
    desk.record(run.choose("call").go_on())

    assert practice.results() == [
        PracticeResult(
            drill_id="f08_frozen_account",
            done_at=NOON,
            grade=Grade.MISSED,
            slips=("alarm.what", "code.read"),
        )
    ]


def test_a_drill_left_halfway_cannot_be_kept(desk: PracticeDesk, practice: PracticeLog) -> None:
    with pytest.raises(ValueError, match="not over"):
        desk.record(desk.run("f08_frozen_account").choose("app"))

    assert practice.results() == []


def test_an_unknown_drill_is_told(desk: PracticeDesk) -> None:
    with pytest.raises(KeyError):
        desk.run("f99")


# when it comes back


def test_a_missed_drill_comes_back_the_next_day_and_then_at_growing_intervals(
    desk: PracticeDesk, clock: SetClock
) -> None:
    gaps = [do(desk, "f08_frozen_account", Grade.MISSED)]
    for _ in range(4):
        clock.advance(days=gaps[-1])
        gaps.append(do(desk, "f08_frozen_account"))

    assert gaps[0] == 1
    assert gaps == sorted(gaps)
    assert len(set(gaps)) == len(gaps)


def test_the_better_it_went_the_later_it_comes_back(desk: PracticeDesk) -> None:
    missed = do(desk, "f08_frozen_account", Grade.MISSED)
    nearly = do(desk, "f01_card_upgrade", Grade.NEARLY)
    right = do(desk, "f02_million_guarantee")

    assert missed < nearly < right


def test_even_what_is_known_by_heart_comes_back(desk: PracticeDesk, clock: SetClock) -> None:
    gap = 0
    for _ in range(12):
        clock.advance(days=gap)
        gap = do(desk, "h01_incoming_payment")

    assert gap == LONGEST_WAIT_DAYS
    assert desk.progress()[2].standing(desk.today) is Standing.LEARNT


def test_a_drill_is_due_from_the_morning_of_its_day(desk: PracticeDesk, clock: SetClock) -> None:
    clock.moment = NOON.replace(hour=23)
    do(desk, "f08_frozen_account", Grade.MISSED)
    assert desk.due_count() == 0

    clock.moment = (NOON + timedelta(days=1)).replace(hour=0, minute=5)
    assert desk.due_count() == 1


def test_a_missed_drill_is_in_the_next_days_session(desk: PracticeDesk, clock: SetClock) -> None:
    do(desk, "f15_money_back", Grade.MISSED)
    clock.advance(days=1)

    assert "f15_money_back" in [run.drill.id for run in desk.session()]


def test_the_first_sessions_meet_every_drill(desk: PracticeDesk) -> None:
    met: list[str] = []
    for number in range(6):
        for run in desk.session():
            met.append(run.drill.id)
            desk.record(done(run))
        # From the fifth on there are no new harmless ones left, and each session has some.
        assert number > 3 or len(met) == len(set(met))

    assert set(met) == {drill.id for drill in shipped()}


def test_each_session_of_a_beginner_has_harmless_calls(desk: PracticeDesk) -> None:
    for _ in range(4):
        runs = desk.session()
        assert sum(not run.drill.is_scam for run in runs) >= 2
        for run in runs:
            desk.record(done(run))


def test_the_language_of_a_session_is_the_present_one(
    practice: PracticeLog, clock: SetClock
) -> None:
    language = "zh_CN"
    desk = PracticeDesk(practice, clock, lambda: load_drills(language))
    language = "en"

    assert desk.drill("f01_card_upgrade").title == "A higher card limit"


# the to-do list


def test_practice_comes_into_the_to_do_list_once_somebody_has_begun(
    desk: PracticeDesk, clock: SetClock
) -> None:
    assert not desk.is_due()
    do(desk, "f08_frozen_account", Grade.MISSED)
    assert not desk.is_due()
    clock.advance(days=1)
    assert desk.is_due()


def test_it_can_be_switched_on_and_off(practice: PracticeLog, clock: SetClock) -> None:
    assert desk_on(practice, clock, wanted=True).is_due()
    do(desk_on(practice, clock), "f08_frozen_account", Grade.MISSED)
    clock.advance(days=30)

    assert not desk_on(practice, clock, wanted=False).is_due()
    assert desk_on(practice, clock).is_due()


def test_new_drills_are_worth_a_reminder_after_a_week(desk: PracticeDesk, clock: SetClock) -> None:
    do(desk, "h01_incoming_payment")
    clock.advance(days=4)
    do(desk, "h01_incoming_payment")  # away for a month now
    clock.advance(days=6)
    assert not desk.is_due()
    clock.advance(days=1)
    assert desk.is_due()
    assert desk.due_count() == 0


def test_figures_count_what_was_done(desk: PracticeDesk, clock: SetClock) -> None:
    do(desk, "h01_incoming_payment")
    do(desk, "f08_frozen_account", Grade.MISSED)
    clock.advance(days=7)
    do(desk, "f08_frozen_account")

    figures = desk.figures(2)

    assert (figures.done, figures.right) == (3, 2)
    assert [(week.done, week.right) for week in figures.weeks] == [(2, 1), (1, 1)]


# damage, and clocks that jump


def test_a_damaged_result_does_not_count_and_is_found(
    desk: PracticeDesk, clock: SetClock, folder: Path
) -> None:
    do(desk, "f08_frozen_account", Grade.MISSED)
    with other_connection(folder) as other:
        other.execute("update drill_result set grade = 'right'")
    clock.advance(days=1)

    assert desk.due_count() == 0
    assert {each.standing(desk.today) for each in desk.progress()} == {Standing.NEW}
    findings = {each.code: each.values for each in examine(folder, directory(), desk.today)}
    assert findings["rows_changed"] == {"count": 1}


def test_a_result_from_the_future_comes_back_at_once(desk: PracticeDesk, clock: SetClock) -> None:
    clock.moment = NOON.replace(year=2036)
    do(desk, "f08_frozen_account")
    clock.moment = NOON

    assert desk.due_count() == 1
    assert do(desk, "f08_frozen_account") in range(1, LONGEST_WAIT_DAYS + 1)
    assert desk.due_count() == 0


def test_a_few_hours_back_change_nothing(desk: PracticeDesk, clock: SetClock) -> None:
    do(desk, "f08_frozen_account")
    clock.advance(hours=-16)

    assert desk.due_count() == 0


moments = st.datetimes(datetime(1980, 1, 1), datetime(2200, 1, 1)).map(  # noqa: DTZ001
    lambda moment: moment.replace(tzinfo=BEIJING)
)
histories = st.lists(
    st.builds(
        PracticeResult,
        drill_id=st.sampled_from(["a", "b", "c"]),
        done_at=moments,
        grade=st.sampled_from(Grade),
    ),
    max_size=40,
)


@settings(deadline=None)
@given(histories, st.dates(date(1980, 1, 1), date(2200, 1, 1)))
def test_any_history_under_any_clock_leads_to_a_day_within_half_a_year(
    results: list[PracticeResult], today: date
) -> None:
    waiting = waits(results, today)

    assert waiting.keys() == {result.drill_id for result in results}
    for wait in waiting.values():
        assert 0 <= wait.days <= LONGEST_WAIT_DAYS
        assert wait.due_on <= today + timedelta(days=LONGEST_WAIT_DAYS + 1)


@settings(deadline=None)
@given(histories, st.sampled_from(Grade), st.dates(date(1980, 1, 1), date(2200, 1, 1)))
def test_whatever_happened_before_a_drill_done_today_waits_until_another_day(
    results: list[PracticeResult], grade: Grade, today: date
) -> None:
    now = datetime(today.year, today.month, today.day, 12, tzinfo=BEIJING)
    latest = PracticeResult(drill_id="a", done_at=now, grade=grade)

    assert waits([*results, latest], today)["a"].due_on > today
