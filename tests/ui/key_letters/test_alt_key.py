"""Everything in sight is pressed by Alt and a letter."""

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from callassist.services.engine import Engine
from callassist.ui.closing_question import ClosingQuestion
from callassist.ui.controllers.controllers import Controllers
from callassist.ui.key_letters.alt_key import AltKey
from callassist.ui.key_letters.letter_overlay import LetterOverlay
from callassist.ui.main_window import LOG, SETTINGS, MainWindow
from callassist.ui.theme import Theme, apply_theme
from callassist.ui.widgets.painted_button import PaintedButton
from ui.pages.hands import button, press, read, settle, type_text


@pytest.fixture
def window(qapp: QApplication, qtbot: QtBot, engine: Engine) -> MainWindow:
    made = MainWindow(Controllers(engine), lambda error: error.sentence)
    qtbot.addWidget(made)
    made.resize(1180, 760)
    made.show_page(LOG)
    made.show()
    qtbot.waitActive(made)
    made.begin_keys()
    qtbot.waitUntil(lambda: "保存，看下一步" in read(made))
    return made


def to_window(key: Qt.Key) -> None:
    """Press a key as the window system hands it over: to the window that has the keyboard."""
    focused = QApplication.focusWindow()
    assert focused is not None
    QTest.keyPress(focused, key)
    QTest.keyRelease(focused, key)
    settle()


def overlay(window: QWidget) -> LetterOverlay | None:
    return next((each for each in window.findChildren(LetterOverlay) if each.isVisible()), None)


def letters_of(window: QWidget, control: QWidget) -> str:
    shown = overlay(window)
    assert shown is not None
    return next(code for code, each in shown.codes().items() if each is control)


def type_letters(letters: str) -> None:
    for letter in letters:
        press(Qt.Key(ord(letter)))
    settle()


def test_alt_and_a_letter_press_a_button(window: MainWindow) -> None:
    to_window(Qt.Key.Key_Alt)
    type_letters(letters_of(window, button(window, "设置")))

    assert window.current_page_id() == SETTINGS
    assert overlay(window) is None


def test_every_button_in_sight_has_a_letter(window: MainWindow) -> None:
    to_window(Qt.Key.Key_Alt)
    shown = overlay(window)
    assert shown is not None
    in_sight = {
        each
        for each in window.findChildren(PaintedButton)
        if each.isEnabled() and not each.visibleRegion().isEmpty()
    }
    assert in_sight <= set(shown.codes().values())


def test_a_field_gets_the_keyboard_and_no_letter(window: MainWindow) -> None:
    button(window, "保存，看下一步").setFocus()
    to_window(Qt.Key.Key_Alt)
    field = next(
        each for each in window.findChildren(QWidget) if each.accessibleName() == "来电号码"
    )
    type_letters(letters_of(window, field))
    type_text("95188")

    assert "95188" in read(window)


@pytest.mark.parametrize("key", [Qt.Key.Key_Escape, Qt.Key.Key_Alt, Qt.Key.Key_5])
def test_any_other_key_ends_it_and_the_keyboard_is_where_it_was(
    window: MainWindow, key: Qt.Key
) -> None:
    before = QApplication.focusWidget()
    to_window(Qt.Key.Key_Alt)
    assert overlay(window) is not None

    to_window(key)

    assert overlay(window) is None
    assert QApplication.focusWidget() is before


def test_what_has_gone_meanwhile_is_not_pressed(window: MainWindow) -> None:
    to_window(Qt.Key.Key_Alt)
    gone = button(window, "电话还没挂？")
    letters = letters_of(window, gone)
    shown = overlay(window)
    assert shown is not None
    gone.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    for letter in letters:
        QTest.keyClick(shown, Qt.Key(ord(letter)))
    settle()

    assert overlay(window) is None


def test_a_click_ends_it_and_does_what_it_does(window: MainWindow) -> None:
    to_window(Qt.Key.Key_Alt)
    focused = QApplication.focusWindow()
    assert focused is not None
    place = button(window, "设置")
    QTest.mouseClick(
        focused,
        Qt.MouseButton.LeftButton,
        pos=place.mapTo(window, place.rect().center()),
    )
    settle()

    assert window.current_page_id() == SETTINGS
    assert overlay(window) is None


def test_alt_with_another_key_is_a_shortcut_as_ever(window: MainWindow) -> None:
    focused = QApplication.focusWindow()
    assert focused is not None
    QTest.keyPress(focused, Qt.Key.Key_Alt)
    QTest.keyClick(focused, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    QTest.keyRelease(focused, Qt.Key.Key_Alt)
    settle()

    assert overlay(window) is None


def test_a_dialog_has_letters_of_its_own(
    window: MainWindow, qtbot: QtBot, qapp: QApplication
) -> None:
    dialog = ClosingQuestion(window)
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.activateWindow()
    qtbot.waitUntil(lambda: QApplication.focusWindow() is dialog.windowHandle())
    to_window(Qt.Key.Key_Alt)

    with qtbot.waitSignal(dialog.finished):
        type_letters(letters_of(dialog, button(dialog, "退出程序")))


@pytest.mark.parametrize("percent", [100, 250])
def test_letters_stand_within_the_window(
    window: MainWindow, qapp: QApplication, percent: int
) -> None:
    apply_theme(qapp, Theme(text_percent=percent))
    window.resize(1024, 700)
    settle()
    to_window(Qt.Key.Key_Alt)
    shown = overlay(window)
    assert shown is not None
    assert shown.geometry() == window.rect()
    assert len(shown.codes()) > 5


def test_it_listens_to_the_window_that_is_left_no_more(window: MainWindow, qtbot: QtBot) -> None:
    listener = window.findChild(AltKey)
    assert listener is not None
    dialog = ClosingQuestion(window)
    dialog.show()
    dialog.activateWindow()
    qtbot.waitUntil(lambda: QApplication.focusWindow() is dialog.windowHandle())
    dialog.close()
    dialog.deleteLater()
    settle()
    window.activateWindow()
    qtbot.waitUntil(lambda: QApplication.focusWindow() is window.windowHandle())
    to_window(Qt.Key.Key_Alt)
    assert overlay(window) is not None
