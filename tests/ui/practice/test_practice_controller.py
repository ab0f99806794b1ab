from collections.abc import Callable
from contextlib import AbstractContextManager

import pytest

from callassist.domain.drill_run import DrillRun, Grade
from callassist.domain.drills import ChoiceVerdict
from callassist.domain.errors import CallAssistError
from callassist.services.engine import Engine
from callassist.ui.controllers.practice_controller import PracticeController
from store.made_calls import SetClock


def done(run: DrillRun, verdict: ChoiceVerdict) -> DrillRun:
    """The drill to its end with choices of one worth, where there are any."""
    while not run.is_over:
        choices = run.choices()
        fitting = [choice for choice in choices if choice.verdict is verdict]
        run = run.choose((fitting or list(choices))[0].id).go_on()
    return run


@pytest.fixture
def told(controller: PracticeController) -> list[bool]:
    """Every word that practice has come into the to-do list or gone out of it."""
    said: list[bool] = []
    controller.due_changed.connect(said.append)
    return said


def test_a_finished_drill_is_told_with_its_day(controller: PracticeController) -> None:
    told: list[object] = []
    controller.drill_done.connect(told.append)

    progress = controller.record(done(controller.run("f08_frozen_account"), ChoiceVerdict.WRONG))

    assert progress is not None
    assert progress.last is not None
    assert progress.last.grade is Grade.MISSED
    assert told == [progress]


def test_a_new_day_is_told_once(
    controller: PracticeController, clock: SetClock, told: list[bool]
) -> None:
    controller.record(done(controller.run("f08_frozen_account"), ChoiceVerdict.WRONG))
    controller.look()
    assert told == [False]
    clock.advance(days=1)
    controller.look()
    controller.look()
    assert told == [False, True]
    controller.choose_reminder(False)
    assert told == [False, True, False]


def test_what_was_practised_elsewhere_is_told_too(
    controller: PracticeController, clock: SetClock, told: list[bool]
) -> None:
    for drill_id in ("f08_frozen_account", "f01_card_upgrade"):
        controller.record(done(controller.run(drill_id), ChoiceVerdict.WRONG))
    clock.advance(days=1)
    controller.look()
    controller.record(done(controller.run("f01_card_upgrade"), ChoiceVerdict.RIGHT))
    assert told[-2:] == [True, True]
    assert controller.due_count() == 1


def test_a_file_held_by_another_program_is_told_when_asked_and_not_by_a_look(
    controller: PracticeController,
    failures: list[CallAssistError],
    locked_file: Callable[[], AbstractContextManager[None]],
) -> None:
    with locked_file():
        controller.look()
        assert failures == []
        assert controller.session() == []
        assert controller.progress() == []
        assert controller.figures(4) is None
        assert not controller.is_due()
    assert {each.sentence for each in failures} == {"database_locked"}


def test_the_language_is_the_present_one(controller: PracticeController, engine: Engine) -> None:
    engine.language = "zh_TW"
    run = controller.run("f08_frozen_account")

    assert run.drill == controller.drill("f08_frozen_account")
    assert run.drill.title == engine.practice.drill("f08_frozen_account").title
    assert "帳" in run.drill.title
