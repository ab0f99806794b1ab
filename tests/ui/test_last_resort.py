import subprocess
import sys
import threading
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from callassist.ui.crash_window import CrashWindow
from callassist.ui.last_resort import SHOWN_PER_PLACE, LastResort
from callassist.ui.widgets.painted_button import PaintedButton
from ui.conftest import GoldenTree

IN_THE_NOTE = "6217000012345678"


class Setup:
    """A last resort that writes its log into a list."""

    def __init__(self) -> None:
        self.log: list[str] = []
        self.is_replaced = False
        self.last_resort = LastResort(
            self.log.append, lambda: "callassist 0.1.0", is_replaced=lambda: self.is_replaced
        )

    def fail(self) -> None:
        """Let one and the same place fail."""
        try:
            raise ValueError(IN_THE_NOTE)
        except ValueError as error:
            self.last_resort.take(type(error), error, error.__traceback__)
        QApplication.processEvents()


@pytest.fixture
def setup(qtbot: QtBot) -> Iterator[Setup]:
    made = Setup()
    yield made
    for window in windows():
        window.close()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def windows() -> list[CrashWindow]:
    tops = QApplication.topLevelWidgets()
    return [top for top in tops if isinstance(top, CrashWindow) and top.isVisible()]


def close_window() -> None:
    (window,) = windows()
    window.accept()
    QApplication.processEvents()


def test_an_error_is_logged_and_told_without_what_it_held(setup: Setup) -> None:
    setup.fail()
    (report,) = setup.log
    (window,) = windows()
    assert window.report() == report
    assert "ValueError" in report
    assert IN_THE_NOTE not in report


def test_further_errors_join_the_open_window(setup: Setup) -> None:
    setup.fail()
    setup.fail()
    (window,) = windows()
    assert window.report().count("builtins.ValueError") == 2


def test_the_window_comes_back_for_a_failure_after_it_was_closed(setup: Setup) -> None:
    setup.fail()
    close_window()
    setup.fail()
    assert len(windows()) == 1


def test_an_error_without_end_is_logged_and_no_longer_told(setup: Setup) -> None:
    for _ in range(SHOWN_PER_PLACE):
        setup.fail()
        close_window()
    setup.fail()
    assert windows() == []
    assert len(setup.log) == SHOWN_PER_PLACE + 1


def test_the_report_can_be_copied(setup: Setup) -> None:
    setup.fail()
    (window,) = windows()
    copy = next(
        button for button in window.findChildren(PaintedButton) if button.words() == "复制报告"
    )
    copy.click()
    assert QGuiApplication.clipboard().text() == window.report()


@pytest.mark.parametrize("is_replaced", [True, False])
def test_after_an_upgrade_it_says_what_puts_it_right(setup: Setup, is_replaced: bool) -> None:
    setup.is_replaced = is_replaced
    setup.fail()

    (window,) = windows()
    said = [label.text() for label in window.findChildren(QLabel)]
    assert any("退出再打开" in words for words in said) is is_replaced


def test_an_error_in_a_thread_is_told_in_the_window(setup: Setup, qtbot: QtBot) -> None:
    before = threading.excepthook
    setup.last_resort.install()
    try:
        thread = threading.Thread(target=[].pop)
        thread.start()
        thread.join()
    finally:
        threading.excepthook = before
        sys.excepthook = sys.__excepthook__
    qtbot.waitUntil(lambda: len(windows()) == 1)
    assert "IndexError" in setup.log[0]


SLOT_PROGRAM = f"""
import sys
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QLabel
from callassist.ui.last_resort import LastResort

application = QApplication([])
log = []
last_resort = LastResort(log.append, lambda: "0.1.0")
last_resort.install()

def fail():
    raise ValueError("{IN_THE_NOTE}")

def look():
    shown = [type(top).__name__ for top in application.topLevelWidgets() if top.isVisible()]
    print(shown, log)
    application.quit()

QTimer.singleShot(0, fail)
QTimer.singleShot(300, look)
application.exec()
"""


def test_an_exception_in_a_slot_reaches_the_person() -> None:
    run = subprocess.run(
        [sys.executable, "-c", SLOT_PROGRAM], check=True, capture_output=True, text=True
    )
    assert "CrashWindow" in run.stdout
    assert "ValueError" in run.stdout
    assert IN_THE_NOTE not in run.stdout + run.stderr


def test_ctrl_c_ends_the_program_and_is_no_error(setup: Setup, qapp: QApplication) -> None:
    def interrupt() -> None:
        setup.last_resort.take(KeyboardInterrupt, KeyboardInterrupt(), None)

    QTimer.singleShot(0, interrupt)
    assert qapp.exec() == 130
    assert setup.log == []


def test_what_a_screen_reader_finds(qtbot: QtBot, golden_tree: GoldenTree) -> None:
    window = CrashWindow(None)
    qtbot.addWidget(window)
    window.add_report("callassist 0.1.0")
    with qtbot.waitExposed(window):
        window.show()
    golden_tree(window, "crash_window")
