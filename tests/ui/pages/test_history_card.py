"""The settings list what was done to the data, and say it if somebody changed that list."""

import pytest
from pytestqt.qtbot import QtBot

from callassist.services.engine import Engine
from callassist.store.history_file import FILE_NAME
from callassist.ui.pages.history_card import HistoryCard
from ui.pages.hands import read, settle


@pytest.fixture
def card(qtbot: QtBot, engine: Engine) -> HistoryCard:
    made = HistoryCard(lambda: engine.history, lambda: engine.texts)
    qtbot.addWidget(made)
    return made


def shown(card: HistoryCard) -> str:
    card.hide()
    card.show()
    settle()
    return read(card)


def test_nothing_done_yet_is_said(card: HistoryCard) -> None:
    assert "还没有对数据做过这类改动。" in shown(card)


def test_the_newest_changes_come_first(card: HistoryCard, engine: Engine) -> None:
    for number in range(20):
        engine.history.note("call_deleted", id=number)
    words = shown(card)

    assert words.index("删除了来电 19") < words.index("删除了来电 18")
    assert "删除了来电 7" not in words
    assert "2026/11/23 15:42" in words
    assert "对不上" not in words


def test_a_history_that_was_edited_is_said_in_words(card: HistoryCard, engine: Engine) -> None:
    for number in range(3):
        engine.history.note("call_deleted", id=number)
    path = engine.folder / FILE_NAME
    path.write_text(path.read_text().replace('"id": 1', '"id": 2'))

    assert "改动记录对不上" in shown(card)
    assert "从第 2 行起" in read(card)
