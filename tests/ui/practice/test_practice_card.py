import subprocess
import sys
from pathlib import Path

from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from callassist.domain.drills import ChoiceVerdict
from callassist.ui.controllers.practice_controller import PracticeController
from callassist.ui.practice.practice_card import PracticeCard
from store.made_calls import SetClock
from ui.pages.hands import click, read, settle
from ui.practice.test_practice_controller import done

PROGRAM = """
import sys
from PySide6.QtWidgets import QApplication
from callassist.ui.practice import practice_card
import PySide6.QtCore
print("Qt" in vars(PySide6.QtCore), sorted(set(sys.modules) & {
    "fsrs", "callassist.domain.practice", "callassist.services.practice_desk", "sqlite_utils",
    "callassist.ui.practice.practice_page",
}))
"""


def shown_in_a_page(qtbot: QtBot, controller: PracticeController) -> tuple[QWidget, PracticeCard]:
    page = QWidget()
    column = QVBoxLayout(page)
    card = PracticeCard(controller)
    column.addWidget(card)
    qtbot.addWidget(page)
    page.resize(700, 300)
    page.show()
    settle()
    return page, card


def miss(controller: PracticeController, drill_id: str) -> None:
    controller.record(done(controller.run(drill_id), ChoiceVerdict.WRONG))


def test_the_card_is_there_only_while_practice_is_due(
    qtbot: QtBot, controller: PracticeController, clock: SetClock
) -> None:
    _, card = shown_in_a_page(qtbot, controller)
    assert not card.isVisible()
    miss(controller, "f08_frozen_account")
    miss(controller, "f01_card_upgrade")
    assert not card.isVisible()
    clock.advance(days=1)
    controller.look()
    assert card.isVisible()
    assert "练一练：2 题该再练了" in read(card)
    controller.choose_reminder(False)
    assert not card.isVisible()


def test_it_is_there_at_once_where_something_is_due(
    qtbot: QtBot, controller: PracticeController, clock: SetClock
) -> None:
    miss(controller, "f08_frozen_account")
    clock.advance(days=1)
    page, card = shown_in_a_page(qtbot, controller)
    assert card.isVisible()
    with qtbot.waitSignal(card.practice_requested):
        click(page, "开始")


def test_new_drills_are_offered_in_other_words(
    qtbot: QtBot, controller: PracticeController
) -> None:
    controller.choose_reminder(True)
    _, card = shown_in_a_page(qtbot, controller)
    assert "练一练：还有没练过的电话" in read(card)


def test_the_card_loads_next_to_nothing() -> None:
    root = Path(__file__).parents[3]
    run = subprocess.run(
        [sys.executable, "-c", PROGRAM], cwd=root, check=True, capture_output=True, text=True
    )
    assert run.stdout.strip() == "False []"
