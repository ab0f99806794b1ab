"""A name somebody gave to a number is these characters and no more, wherever it is shown."""

from contextlib import suppress

import pytest
from pytestqt.qtbot import QtBot

from callassist.domain.errors import CallAssistError
from callassist.services.engine import Engine
from callassist.ui.added_numbers.added_page import AddedPage
from callassist.ui.added_numbers.number_dialog import NumberDialog
from callassist.ui.controllers.controllers import Controllers
from callassist.ui.main_window import ADDED, CALL_LOG, MainWindow
from hostile_texts import HOSTILE_TEXTS
from store.made_calls import ended
from ui.hostile.shown import wrong_in
from ui.pages.hands import settle

SOME = HOSTILE_TEXTS[::4]


@pytest.fixture
def added(engine: Engine) -> list[int]:
    """Numbers with hostile names, notes and digits, as far as they can be kept."""
    ids = []
    for at, text in enumerate(SOME):
        for number, name in ((f"1391234{at:04}", text[:40]), (f"{text[:40]} 95588", "名字")):
            with suppress(CallAssistError):
                kept = engine.added_numbers.add(number, name, text[:400], is_agreed=True)
                ids.append(kept.number.id)
    assert len(ids) > len(SOME)
    return ids


def test_every_name_is_shown_as_characters(window: MainWindow, added: list[int]) -> None:
    window.show_page(ADDED)
    page = window.page(ADDED)
    assert isinstance(page, AddedPage)
    wrong: dict[str, None] = {}
    for number_id in added:
        page.show_number(number_id)
        settle()
        wrong |= dict.fromkeys(wrong_in(page))
    page._remove(added[0])
    page._remove(added[1])
    settle()
    assert list(wrong | dict.fromkeys(wrong_in(page))) == []


def test_a_name_under_a_verdict_is_shown_as_characters(
    window: MainWindow, engine: Engine, added: list[int]
) -> None:
    wrong: dict[str, None] = {}
    for number_id in added[::2]:
        number = engine.added_numbers.find(number_id)
        call = engine.calls.take(ended(number.number_text)).call
        window.show_logged_call(call.id)
        settle()
        page = window.page(CALL_LOG)
        assert page is not None
        wrong |= dict.fromkeys(wrong_in(page))
    assert list(wrong) == []


def test_the_dialog_shows_a_number_as_characters(
    qtbot: QtBot, controllers: Controllers, engine: Engine, added: list[int]
) -> None:
    wrong: dict[str, None] = {}
    for text, number_id in zip(SOME, added, strict=False):
        kept = engine.added_numbers.find(number_id)
        for dialog in (
            NumberDialog(controllers.added_numbers, None, text),
            NumberDialog(controllers.added_numbers, None, "", kept),
        ):
            qtbot.addWidget(dialog)
            wrong |= dict.fromkeys(wrong_in(dialog))
    assert list(wrong) == []
