"""What a person does and sees: types Chinese, clicks words, reads the page."""

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget
from pytestqt.qtbot import QtBot

from callassist.ui.page import Page
from ui.accessibility_tree import tree_of


def settle() -> None:
    """Let everything happen that is to happen "as soon as possible"."""
    for _ in range(5):
        QApplication.processEvents()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def open_page(qtbot: QtBot, page: Page) -> None:
    """Show a page as the whole window, as large as the window opens."""
    qtbot.addWidget(page)
    page.resize(968, 760)
    page.show()
    qtbot.waitActive(page)
    page.take_keyboard()
    settle()


def type_text(text: str) -> None:
    """Type where the keyboard is; QTest cannot type Chinese."""
    for character in text:
        key = QKeyEvent(QEvent.Type.KeyPress, 0, Qt.KeyboardModifier.NoModifier, character)
        QCoreApplication.sendEvent(_focused(), key)
    settle()


def press(key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    """Press a key where the keyboard is: an open list gets it first."""
    popup = QApplication.activePopupWidget()
    QTest.keyClick(popup if popup is not None else _focused(), key, modifier)
    settle()


def click(page: QWidget, words: str) -> None:
    """Click the visible button or chip that says exactly this."""
    QTest.mouseClick(button(page, words), Qt.MouseButton.LeftButton, pos=QPoint(12, 12))
    settle()


def button(page: QWidget, words: str) -> QAbstractButton:
    """The one visible button that says exactly this."""
    all_buttons = page.findChildren(QAbstractButton)
    found = [each for each in all_buttons if each.isVisible() and each.accessibleName() == words]
    assert len(found) == 1, f"{words}: {[each.accessibleName() for each in all_buttons]}"
    return found[0]


def walk_to(page: QWidget, words: str) -> None:
    """Press Tab and the arrows until the keyboard is at the button that says this."""
    wanted = button(page, words)
    for _ in range(60):
        focused = QApplication.focusWidget()
        if focused is wanted:
            return
        is_beside = focused is not None and focused.parentWidget() is wanted.parentWidget()
        press(Qt.Key.Key_Right if is_beside else Qt.Key.Key_Tab)
    pytest.fail(f"the keyboard does not reach {words}")


def read(page: QWidget) -> str:
    """Everything a screen reader finds on the page."""
    return tree_of(page)


def _focused() -> QWidget:
    focused = QApplication.focusWidget()
    assert focused is not None, "nothing has the keyboard"
    return focused
