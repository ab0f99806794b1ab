"""A window over a damaged data file, led back to a log that works by the keyboard alone."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from unittest.mock import patch

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from callassist.domain.call_filter import CallFilter
from callassist.services.engine import Engine
from callassist.settings import SettingsFile
from callassist.ui.controllers.recovery_controller import RecoveryController
from callassist.ui.desktop import Desktop
from callassist.ui.main_window import LOG, STEPS
from callassist.ui.recovery.trouble_banner import TroubleBanner
from callassist.ui.unkept_question import UnkeptQuestion
from callassist.ui.widgets.buttons import PrimaryButton
from store.made_calls import NOON, SetClock
from ui.pages.hands import press, settle, type_text

PATIENCE = 60_000
"""Milliseconds, on a computer that is busy with other tests."""


@contextmanager
def window_over(folder: Path, qapp: QApplication, qtbot: QtBot) -> Iterator[tuple[Desktop, Engine]]:
    """The running program, from its start to its end in order."""
    engine = Engine(SettingsFile(folder), "zh_CN", SetClock(NOON))
    desktop = Desktop(qapp, engine)
    qtbot.addWidget(desktop.window)
    desktop.open(has_due=False)
    desktop.begin()
    qtbot.waitUntil(lambda: QApplication.focusWidget() is not None, timeout=PATIENCE)
    try:
        # Nobody is there to be asked whether calls in memory may go.
        with patch.object(UnkeptQuestion, "may_go", return_value=True):
            yield desktop, engine
    finally:
        desktop.end()
        desktop.window.close()
        # What it had put off must not come in the middle of the next test.
        desktop.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def banner_of(desktop: Desktop) -> TroubleBanner | None:
    """The notice about the data file, if it is shown."""
    shown = [each for each in desktop.window.findChildren(TroubleBanner) if each.isVisible()]
    return shown[-1] if shown else None


def one_button(widget: QWidget) -> PrimaryButton:
    """The one button of the notice."""
    (button,) = [each for each in widget.findChildren(PrimaryButton) if each.isVisible()]
    return button


def walk_to(wanted: QWidget, *, most: int = 80) -> None:
    """Press Tab until the keyboard is there."""
    for _ in range(most):
        if QApplication.focusWidget() is wanted:
            return
        press(Qt.Key.Key_Tab)
    pytest.fail("the keyboard does not reach the button")


def recover_by_keyboard(desktop: Desktop, qtbot: QtBot) -> None:
    """Tab to the one button, Enter; that is all."""
    controller: RecoveryController = desktop.controllers.recovery
    banner = banner_of(desktop)
    assert banner is not None
    walk_to(one_button(banner))
    press(Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: not controller.is_recovering, timeout=PATIENCE)
    settle()


def log_a_call(desktop: Desktop, engine: Engine, qtbot: QtBot) -> None:
    """The main job works: a number, Enter, the steps."""
    desktop.window.show_page(LOG)
    qtbot.waitUntil(lambda: desktop.window.page(LOG) is not None)
    settle()
    before = engine.calls.count(CallFilter())
    type_text("95188")
    press(Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: desktop.window.current_page_id() == STEPS, timeout=PATIENCE)
    assert engine.calls.count(CallFilter()) == before + 1
