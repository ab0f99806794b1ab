from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QWidget
from pytestqt.qtbot import QtBot

from callassist.settings import SettingsFile
from callassist.ui.closing_question import ClosingAnswer, ClosingQuestion
from callassist.ui.controllers.settings_controller import SettingsController
from callassist.ui.leaving import Leaving
from callassist.ui.tray import Tray
from callassist.ui.unkept_question import UnkeptQuestion
from ui.conftest import GoldenTree
from ui.pages.hands import click, settle
from ui.recording_tray import RecordingTray

STAY, STAY_THIS_TIME = ClosingAnswer(True, True), ClosingAnswer(True, False)
QUIT = ClosingAnswer(False, True)


class Asked:
    """Answers the question as told, and counts how often it was asked."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.answer: ClosingAnswer | None = STAY
        self.times = 0
        monkeypatch.setattr(ClosingQuestion, "ask", self._ask)

    def _ask(self, _parent: QWidget | None) -> ClosingAnswer | None:
        self.times += 1
        return self.answer


@pytest.fixture(autouse=True)
def usual_end(qapp: QApplication) -> Iterator[None]:
    yield
    QGuiApplication.setQuitOnLastWindowClosed(True)


@pytest.fixture
def asked(monkeypatch: pytest.MonkeyPatch) -> Asked:
    return Asked(monkeypatch)


@pytest.fixture
def settings(tmp_path: Path) -> SettingsController:
    return SettingsController(SettingsFile(tmp_path), lambda: None)


@pytest.fixture
def leaving(qtbot: QtBot, settings: SettingsController) -> Leaving:
    window = QWidget()
    qtbot.addWidget(window)
    leaving = Leaving(window, settings)
    leaving.tray = Tray(window, RecordingTray(), lambda: True)
    return leaving


def ends_with_the_window() -> bool:
    return QGuiApplication.quitOnLastWindowClosed()


def test_it_is_asked_once_and_remembered(tmp_path: Path, leaving: Leaving, asked: Asked) -> None:
    assert leaving.may_close()
    assert not ends_with_the_window()
    assert leaving.may_close()
    assert asked.times == 1
    assert SettingsFile(tmp_path).current.stays_in_tray is True


def test_to_end_the_program_is_remembered_too(
    tmp_path: Path, leaving: Leaving, asked: Asked
) -> None:
    asked.answer = QUIT
    assert leaving.may_close()
    assert leaving.may_close()
    assert ends_with_the_window()
    assert asked.times == 1
    assert SettingsFile(tmp_path).current.stays_in_tray is False


def test_an_answer_for_this_time_is_asked_again(
    settings: SettingsController, leaving: Leaving, asked: Asked
) -> None:
    asked.answer = STAY_THIS_TIME
    assert leaving.may_close()
    assert leaving.may_close()
    assert asked.times == 2
    assert settings.stays_in_tray is None


def test_without_an_answer_the_window_stays_open(leaving: Leaving, asked: Asked) -> None:
    asked.answer = None
    assert not leaving.may_close()


def test_without_a_tray_nothing_is_asked_and_the_program_ends(
    settings: SettingsController, leaving: Leaving, asked: Asked
) -> None:
    settings.choose_stays_in_tray(True)
    leaving.tray = None
    assert leaving.may_close()
    assert ends_with_the_window()
    assert asked.times == 0


def test_a_tray_that_has_gone_holds_no_program(
    qtbot: QtBot, settings: SettingsController, leaving: Leaving, asked: Asked
) -> None:
    settings.choose_stays_in_tray(True)
    window = QWidget()
    qtbot.addWidget(window)
    leaving.tray = Tray(window, RecordingTray(), lambda: False)
    assert leaving.may_close()
    assert ends_with_the_window()


def test_who_quits_is_asked_nothing(
    leaving: Leaving, asked: Asked, monkeypatch: pytest.MonkeyPatch
) -> None:
    ended: list[bool] = []
    monkeypatch.setattr(QCoreApplication, "quit", lambda: ended.append(True))
    leaving.quit()
    assert ended == [True]
    assert leaving.may_close()
    assert ends_with_the_window()
    assert asked.times == 0


def test_the_end_of_the_session_is_not_held_up(leaving: Leaving, asked: Asked) -> None:
    leaving.end_session()
    assert leaving.may_close()
    assert asked.times == 0


@pytest.mark.parametrize(("words", "answer"), [("留在托盘", STAY), ("退出程序", QUIT)])
def test_the_question_is_answered_by_its_buttons(
    qtbot: QtBot, words: str, answer: ClosingAnswer
) -> None:
    question = ClosingQuestion()
    qtbot.addWidget(question)
    question.show()
    settle()
    click(question, words)
    assert question.answer() == answer


def test_the_box_says_whether_it_is_for_good_and_escape_is_no_answer(qtbot: QtBot) -> None:
    question = ClosingQuestion()
    qtbot.addWidget(question)
    question.show()
    settle()
    click(question, "记住，下次不再问")
    click(question, "留在托盘")
    assert question.answer() == STAY_THIS_TIME

    question.reject()
    assert question.answer() is None


def test_the_question_reads_well(qtbot: QtBot, golden_tree: GoldenTree) -> None:
    question = ClosingQuestion()
    qtbot.addWidget(question)
    question.show()
    qtbot.waitActive(question)
    settle()
    golden_tree(question, "closing_question")


def test_tree_of_the_question_about_unkept_calls(qtbot: QtBot, golden_tree: GoldenTree) -> None:
    dialog = UnkeptQuestion(2)
    qtbot.addWidget(dialog)
    dialog.show()

    golden_tree(dialog, "unkept_question")


def test_unkept_calls_stay_unless_the_person_says_otherwise(qtbot: QtBot) -> None:
    dialog = UnkeptQuestion(2)
    qtbot.addWidget(dialog)
    dialog.show()

    QTest.keyClick(dialog, Qt.Key.Key_Return)

    assert dialog.result() == QDialog.DialogCode.Rejected
