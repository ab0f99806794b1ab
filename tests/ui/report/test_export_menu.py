"""The menu writes the calls as they are filtered, and says where they lie."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from callassist.domain.assessment import Level
from callassist.domain.call_filter import CallFilter
from callassist.domain.errors import CallAssistError
from callassist.ui.controllers.export_controller import ExportController
from callassist.ui.paper import questions
from callassist.ui.report import export_menu
from callassist.ui.report.export_menu import ExportMenu
from services.made_reports import Desk
from store.made_calls import ended
from ui.paper.read_pdf import folded, pages_of, text_of


@pytest.fixture
def exports(desk: Desk) -> Iterator[ExportController]:
    controller = ExportController(lambda: desk.engine)
    yield controller
    controller.deleteLater()


@pytest.fixture
def said() -> list[str]:
    return []


@pytest.fixture
def menu(qtbot: QtBot, exports: ExportController, said: list[str]) -> ExportMenu:
    menu = ExportMenu(lambda: exports, lambda: CallFilter(level=Level.CRITICAL))
    menu.exported.connect(said.append)
    qtbot.addWidget(menu)
    return menu


def choose(menu: ExportMenu, words: str) -> None:
    (action,) = [each for each in menu.choices.actions() if words in each.text()]
    action.trigger()


@pytest.mark.parametrize(("words", "ending"), [("CSV", "csv"), ("JSON", "json")])
def test_the_calls_that_fit_are_written(
    menu: ExportMenu,
    said: list[str],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    words: str,
    ending: str,
) -> None:
    path = tmp_path / f"calls.{ending}"
    monkeypatch.setattr(export_menu, "ask_for_place", lambda *_asked: path)

    choose(menu, words)

    content = path.read_text("utf-8-sig")
    assert "13812345678" in content
    assert "+86 95188" not in content
    assert said == [f"已存为 {path}：1 通来电。"]


def test_a_list_is_written_as_pdf(
    menu: ExportMenu, said: list[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "calls.pdf"
    monkeypatch.setattr(questions, "file_to_save", lambda *_asked: path)

    choose(menu, "PDF")

    text = text_of(path.read_bytes())
    assert "13812345678" in text
    assert folded("第 1 页，共 1 页") in text
    assert said == ["清单存好了：1 通来电。"]


def test_every_page_of_a_list_has_its_heads(
    qtbot: QtBot,
    exports: ExportController,
    desk: Desk,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    for _ in range(60):
        desk.engine.calls.take(ended("95588", received_at=desk.clock.now()))
    menu = ExportMenu(lambda: exports, CallFilter)
    qtbot.addWidget(menu)
    path = tmp_path / "calls.pdf"
    monkeypatch.setattr(questions, "file_to_save", lambda *_asked: path)

    choose(menu, "PDF")

    pages = pages_of(path.read_bytes())
    assert len(pages) > 2
    for page in pages[:-1]:
        assert folded("序号来电时间来电显示对方自称风险") in page


def test_who_changes_their_mind_is_told_nothing(
    menu: ExportMenu, said: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(export_menu, "ask_for_place", lambda *_asked: None)
    monkeypatch.setattr(questions, "file_to_save", lambda *_asked: None)

    for words in ("CSV", "JSON", "PDF"):
        choose(menu, words)

    assert said == []


@pytest.mark.parametrize("words", ["CSV", "JSON", "PDF"])
def test_a_folder_that_is_gone_is_told(
    menu: ExportMenu,
    exports: ExportController,
    said: list[str],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    words: str,
) -> None:
    told: list[CallAssistError] = []
    exports.request_failed.connect(told.append)
    path = tmp_path / "gone" / "calls"
    monkeypatch.setattr(export_menu, "ask_for_place", lambda *_asked: path)
    monkeypatch.setattr(questions, "file_to_save", lambda *_asked: path)

    choose(menu, words)

    assert [each.sentence for each in told] == ["folder_gone"]
    assert said == []


def test_one_report_of_all_that_fits_can_be_asked_for(qtbot: QtBot, menu: ExportMenu) -> None:
    with qtbot.waitSignal(menu.report_requested) as asked:
        choose(menu, "材料")

    assert asked.args == [CallFilter(level=Level.CRITICAL)]
