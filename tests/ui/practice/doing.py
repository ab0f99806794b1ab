"""How a person does drills in the tests: by keys, choosing by what a choice is worth."""

from PySide6.QtCore import Qt

from callassist.domain.drill_run import DrillRun
from callassist.domain.drills import ChoiceVerdict
from callassist.ui.practice.practice_page import PracticePage
from ui.pages.hands import press

RIGHT, ACCEPTABLE, WRONG = ChoiceVerdict.RIGHT, ChoiceVerdict.ACCEPTABLE, ChoiceVerdict.WRONG
ENTER = Qt.Key.Key_Return


def run_of(page: PracticePage) -> DrillRun:
    """The drill being done."""
    assert page._session is not None
    return page._session.run


def choose(page: PracticePage, *wanted: ChoiceVerdict) -> None:
    """Take the first choice that is worth one of these, by its key."""
    verdicts = [choice.verdict for choice in run_of(page).choices()]
    number = next(verdicts.index(each) for each in wanted if each in verdicts)
    press(Qt.Key(Qt.Key.Key_1 + number))


def finish(page: PracticePage, *wanted: ChoiceVerdict) -> None:
    """Do the drill to its end, with Enter after each answer."""
    while not run_of(page).is_over:
        choose(page, *wanted)
        press(ENTER)
