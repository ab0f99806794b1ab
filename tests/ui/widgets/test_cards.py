import pytest
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from callassist.ui.palette import LIGHT, Role
from callassist.ui.plain_text import plain_label
from callassist.ui.tone import LOOKS, Tone
from callassist.ui.widgets.badge import Badge, badge_size
from callassist.ui.widgets.banner import Banner
from callassist.ui.widgets.card import BAR, Card
from callassist.ui.widgets.message_card import MessageCard
from callassist.ui.widgets.painted_button import PaintedButton
from ui.conftest import GoldenTree

SERIOUS = [tone for tone in Tone if tone is not Tone.NEUTRAL]


def colour_at(widget: QWidget, x: int, y: int) -> str:
    return widget.grab().toImage().pixelColor(x, y).name().upper()


def shown(qtbot: QtBot, widget: QWidget, width: int = 400, height: int = 160) -> None:
    qtbot.addWidget(widget)
    widget.resize(width, height)
    widget.show()
    QApplication.processEvents()


@pytest.mark.parametrize("tone", SERIOUS)
def test_a_card_with_a_tone_has_a_bar_and_a_tint(qtbot: QtBot, tone: Tone) -> None:
    card = Card(tone)
    shown(qtbot, card)
    assert colour_at(card, BAR // 2, 80) == LIGHT[LOOKS[tone].text]
    assert colour_at(card, 200, 80) == LIGHT[LOOKS[tone].soft]


def test_a_card_can_have_a_bar_on_white(qtbot: QtBot) -> None:
    card = Card(Tone.DANGER, tinted=False)
    shown(qtbot, card)
    assert colour_at(card, BAR // 2, 80) == LIGHT[Role.DANGER]
    assert colour_at(card, 200, 80) == LIGHT[Role.CARD]


def test_an_ordinary_card_is_white_with_an_edge(qtbot: QtBot) -> None:
    card = Card()
    shown(qtbot, card)
    assert colour_at(card, 200, 80) == LIGHT[Role.CARD]
    assert colour_at(card, 0, 80) == LIGHT[Role.LINE]


def test_another_tone_moves_nothing(qtbot: QtBot) -> None:
    card = Card()
    label = plain_label("要验证码")
    card.add(label)
    shown(qtbot, card)
    before = label.geometry()
    card.set_tone(Tone.DANGER)
    QApplication.processEvents()
    assert card.tone() is Tone.DANGER
    assert label.geometry() == before


def test_a_row_in_a_card_goes_on_below_when_it_is_full(qtbot: QtBot) -> None:
    card = Card()
    badges = [Badge(Tone.LISTED, "两处来源"), Badge(Tone.DOUBT, "明天 09:00")]
    card.add_row(*badges)
    shown(qtbot, card, width=160)
    assert badges[1].y() > badges[0].y()


def test_a_message_can_change_without_moving_its_heading(qtbot: QtBot) -> None:
    card = MessageCard(Tone.DOUBT, "表中没有这个号码", "自己打回去问。")
    shown(qtbot, card)
    heading = card.findChildren(type(plain_label("")))[0]
    before = heading.geometry().topLeft()
    card.say(Tone.ACT_NOW, "冒充：很像 95188，但不是", "前面多了“+86”。")
    QApplication.processEvents()
    assert heading.text() == "冒充：很像 95188，但不是"
    assert heading.geometry().topLeft() == before
    assert colour_at(card, BAR // 2, 80) == LIGHT[Role.DANGER]


def test_a_message_without_a_heading_is_only_its_sentence(
    qtbot: QtBot, golden_tree: GoldenTree
) -> None:
    card = MessageCard(Tone.LISTED, "", "问：“是你们打的吗？”")
    shown(qtbot, card)
    golden_tree(card, "message_card_without_heading")


def test_a_badge_is_read_as_its_word(qtbot: QtBot) -> None:
    badge = Badge(Tone.DANGER, "冒充 95188")
    shown(qtbot, badge)
    element = QAccessible.queryAccessibleInterface(badge)
    assert element.text(QAccessible.Text.Name) == "冒充 95188"
    badge.show_badge(Tone.LISTED, "在号码表中")
    assert element.text(QAccessible.Text.Name) == "在号码表中"


@pytest.mark.parametrize("tone", SERIOUS)
def test_a_badge_has_room_for_its_shape(tone: Tone) -> None:
    assert badge_size(tone, "冒充").width() > badge_size(Tone.NEUTRAL, "冒充").width()


@pytest.mark.parametrize("tone", SERIOUS)
def test_a_badge_is_painted_in_its_tone(qtbot: QtBot, tone: Tone) -> None:
    badge = Badge(tone, "冒充")
    qtbot.addWidget(badge)
    badge.resize(badge.sizeHint())
    image = badge.grab().toImage()
    points = ((x, y) for x in range(image.width()) for y in range(image.height()))
    colours = {image.pixelColor(x, y).name().upper() for x, y in points}
    assert {LIGHT[LOOKS[tone].text], LIGHT[LOOKS[tone].soft]} <= colours


def test_a_banner_asks_and_stays(qtbot: QtBot) -> None:
    banner = Banner(Tone.DOUBT, "有 2 个回拨提醒到点了。", "去看看")
    shown(qtbot, banner)
    action, _cross = banner.findChildren(PaintedButton)
    with qtbot.waitSignal(banner.action_requested):
        action.click()
    assert banner.isVisible()


def test_a_banner_goes_when_its_cross_is_pressed(qtbot: QtBot) -> None:
    banner = Banner(Tone.NEUTRAL, "已删除。")
    shown(qtbot, banner)
    (cross,) = banner.findChildren(PaintedButton)
    with qtbot.waitSignal(banner.dismissed):
        cross.click()
    assert not banner.isVisible()
