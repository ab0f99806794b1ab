import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from callassist.ui.palette import LIGHT, Role
from callassist.ui.sizes import TARGET
from callassist.ui.theme import Theme, apply_theme
from callassist.ui.widgets.buttons import (
    IconButton,
    MenuButton,
    PrimaryButton,
    QuietButton,
    SecondaryButton,
)
from callassist.ui.widgets.painted_button import PaintedButton

KINDS = [PrimaryButton, SecondaryButton, QuietButton, MenuButton]


def colours_in(image: QImage) -> set[str]:
    points = ((x, y) for x in range(image.width()) for y in range(image.height()))
    return {image.pixelColor(x, y).name().upper() for x, y in points}


def colours_of(widget: QWidget) -> set[str]:
    return colours_in(widget.grab().toImage())


def shown_beside_a_field(qtbot: QtBot, button: PaintedButton) -> QWidget:
    window = QWidget()
    column = QVBoxLayout(window)
    field = QLineEdit()
    column.addWidget(field)
    column.addWidget(button)
    qtbot.addWidget(window)
    with qtbot.waitExposed(window):
        window.show()
    window.activateWindow()
    field.setFocus()
    return window


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("percent", [100, 200])
def test_every_button_is_large_enough_for_a_finger(
    qtbot: QtBot, qapp: QApplication, kind: type[PaintedButton], percent: int
) -> None:
    apply_theme(qapp, Theme(text_percent=percent))
    button = kind("好")
    qtbot.addWidget(button)
    assert button.minimumSizeHint().height() >= TARGET
    assert button.minimumSizeHint().width() >= TARGET


def test_a_button_with_only_an_icon_has_a_name(qtbot: QtBot) -> None:
    button = IconButton("关闭", "close")
    qtbot.addWidget(button)
    assert QAccessible.queryAccessibleInterface(button).text(QAccessible.Text.Name) == "关闭"
    assert button.minimumSizeHint().width() >= TARGET


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space])
def test_enter_and_space_press_a_button(qtbot: QtBot, key: Qt.Key) -> None:
    button = SecondaryButton("复制号码")
    qtbot.addWidget(button)
    with qtbot.waitSignal(button.clicked):
        QTest.keyClick(button, key)


def test_an_ampersand_is_a_character_and_no_shortcut(qtbot: QtBot) -> None:
    button = SecondaryButton("中国银行 & 网商银行")
    qtbot.addWidget(button)
    name = QAccessible.queryAccessibleInterface(button).text(QAccessible.Text.Name)
    assert button.words() == name == "中国银行 & 网商银行"
    assert button.shortcut().isEmpty()


def test_words_that_do_not_fit_wrap_instead_of_being_cut(qtbot: QtBot) -> None:
    button = SecondaryButton("生成举报材料，交给警察或银行，也可以自己留着")
    qtbot.addWidget(button)
    one_line = button.sizeHint()
    assert button.heightForWidth(one_line.width()) == one_line.height()
    assert button.heightForWidth(one_line.width() // 2) > one_line.height()
    assert button.minimumSizeHint().width() < one_line.width()


def test_the_keyboard_shows_a_ring_and_the_mouse_does_not(qtbot: QtBot) -> None:
    button = SecondaryButton("复制号码")
    _window = shown_beside_a_field(qtbot, button)
    ring = LIGHT[Role.FOCUS]
    plain = sum(pixel == ring for pixel in pixels(button))
    button.setFocus(Qt.FocusReason.TabFocusReason)
    assert button.shows_focus()
    # More than the strokes of the words: a frame all around.
    assert sum(pixel == ring for pixel in pixels(button)) > plain + 2 * button.width()
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert not button.shows_focus()


def pixels(widget: QWidget) -> list[str]:
    image = widget.grab().toImage()
    points = ((x, y) for x in range(image.width()) for y in range(image.height()))
    return [image.pixelColor(x, y).name().upper() for x, y in points]


def test_the_ring_of_a_dark_button_is_light(qtbot: QtBot) -> None:
    button = PrimaryButton("打完了，下一步")
    _window = shown_beside_a_field(qtbot, button)
    light = LIGHT[Role.ON_ACTION]
    plain = pixels(button).count(light)
    button.setFocus(Qt.FocusReason.TabFocusReason)
    assert pixels(button).count(light) > plain + 2 * button.width()


@pytest.mark.parametrize(
    ("button", "role"),
    [
        (lambda: PrimaryButton("下一步"), Role.ACTION),
        (lambda: PrimaryButton("我挂断了", danger=True), Role.DANGER),
        (lambda: SecondaryButton("稍后"), Role.CONTROL_LINE),
        (lambda: QuietButton("删除"), Role.ACTION),
    ],
)
def test_each_weight_has_its_colour(qtbot: QtBot, button: type[PaintedButton], role: Role) -> None:
    made = button()  # type: ignore[call-arg] # a maker without arguments
    qtbot.addWidget(made)
    made.resize(made.sizeHint())
    assert LIGHT[role] in colours_of(made)


def test_the_mouse_over_a_button_is_seen(qtbot: QtBot) -> None:
    button = PrimaryButton("下一步")
    _window = shown_beside_a_field(qtbot, button)
    assert button.testAttribute(Qt.WidgetAttribute.WA_Hover)
    button.setDown(True)
    assert LIGHT[Role.ACTION_STRONG] in colours_of(button)


def test_a_button_that_cannot_be_pressed_looks_so(qtbot: QtBot) -> None:
    button = PrimaryButton("下一步")
    qtbot.addWidget(button)
    button.resize(button.sizeHint())
    button.setEnabled(False)
    assert LIGHT[Role.ACTION] not in colours_of(button)


def test_a_hint_stands_below_the_words_and_needs_room(qtbot: QtBot) -> None:
    plain = PrimaryButton("记一通来电", leading="plus")
    hinted = PrimaryButton("记一通来电", leading="plus", hint="Ctrl+N")
    qtbot.addWidget(plain)
    qtbot.addWidget(hinted)
    assert hinted.sizeHint().height() > plain.sizeHint().height()


def test_a_menu_button_tells_that_it_opens_a_menu(qtbot: QtBot) -> None:
    button = MenuButton("导出")
    qtbot.addWidget(button)
    button.choices.addAction("导出为表格")
    element = QAccessible.queryAccessibleInterface(button)
    assert element.role() is QAccessible.Role.ButtonMenu
    assert bool(element.state().hasPopup)
