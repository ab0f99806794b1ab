import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QAccessible, QEnterEvent
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from callassist.ui.plain_text import caption_for, plain_label, quiet_label
from callassist.ui.sizes import TextRole
from callassist.ui.tone import Tone

HOSTILE = ["<b>官方</b>", "<img src='file:///etc/passwd'>", "<a href='x'>95188</a>", "&lt;"]


@pytest.mark.parametrize("text", HOSTILE)
def test_a_label_shows_markup_as_characters(qtbot: QtBot, text: str) -> None:
    label = plain_label(text)
    qtbot.addWidget(label)
    element = QAccessible.queryAccessibleInterface(label)
    assert label.textFormat() is Qt.TextFormat.PlainText
    assert element.text(QAccessible.Text.Name) == text


def test_markup_takes_the_room_of_its_characters(qtbot: QtBot) -> None:
    label = plain_label("<b>x</b>", wraps=False)
    qtbot.addWidget(label)
    as_written = label.fontMetrics().horizontalAdvance("<b>x</b>")
    assert abs(label.sizeHint().width() - as_written) <= 2


def test_text_set_later_is_made_visible_too(qtbot: QtBot) -> None:
    label = plain_label("")
    qtbot.addWidget(label)
    label.setText("95\u202e188")
    assert label.text() == "95[U+202E]188"


def test_a_label_can_be_selected_once_the_mouse_is_there_and_does_not_move(qtbot: QtBot) -> None:
    label = plain_label("官方热线是 95188，来电在前面多了“+86”。", TextRole.VERDICT)
    qtbot.addWidget(label)
    label.resize(160, 400)
    before = (label.sizeHint(), label.minimumSizeHint(), label.heightForWidth(160))
    middle = QPointF(10, 10)
    QApplication.sendEvent(label, QEnterEvent(middle, middle, middle))
    assert label.textInteractionFlags() & Qt.TextInteractionFlag.TextSelectableByMouse
    assert (label.sizeHint(), label.minimumSizeHint(), label.heightForWidth(160)) == before


def test_a_word_of_5000_letters_does_not_widen_the_page(qtbot: QtBot) -> None:
    label = plain_label("x" * 5000)
    qtbot.addWidget(label)
    assert label.minimumSizeHint().width() < 600


def test_a_caption_names_its_field(qtbot: QtBot) -> None:
    field = QLineEdit()
    caption = caption_for(field, "来电号码")
    qtbot.addWidget(field)
    qtbot.addWidget(caption)
    element = QAccessible.queryAccessibleInterface(field)
    assert caption.buddy() is field
    assert element.text(QAccessible.Text.Name) == "来电号码"


def test_a_caption_of_any_text_takes_no_key(qtbot: QtBot) -> None:
    field = QLineEdit()
    caption = caption_for(field, "A&T \u202e")
    qtbot.addWidget(field)
    qtbot.addWidget(caption)
    assert caption.text() == "A&&T [U+202E]"
    assert field.accessibleName() == "A&T [U+202E]"


def test_tone_can_change(qtbot: QtBot) -> None:
    label = quiet_label("等一等")
    qtbot.addWidget(label)
    label.ensurePolished()
    quiet = label.palette().windowText().color().name()
    label.set_tone(Tone.DANGER)
    assert label.palette().windowText().color().name().upper() == "#B42318" != quiet
