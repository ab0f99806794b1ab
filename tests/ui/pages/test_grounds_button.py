"""The button that leads from an instruction to its grounds, used for one plan after the other."""

from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from callassist.bundled.guidance_files import load_guidance
from callassist.ui.pages.grounds_button import GroundsButton
from ui.pages.hands import settle


def test_a_button_keeps_no_menu_it_had_for_another_plan(qtbot: QtBot) -> None:
    button = GroundsButton()
    qtbot.addWidget(button)
    spots = [spot for spot in map(load_guidance("zh_CN").find, ("B1", "B2")) if spot is not None]
    assert len(spots) == 2

    for _ in range(5):
        button.show_spots(spots)
        settle()

    assert len(button.findChildren(QMenu)) == 1
    button.show_spots(spots[:1])
    settle()
    assert button.findChildren(QMenu) == []
