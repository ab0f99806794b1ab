"""The page of a report: what is chosen, what is written, what is said when it fails."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from callassist.ui.controllers.report_controller import ReportController
from callassist.ui.paper import questions
from callassist.ui.report import report_page
from callassist.ui.report.report_page import ReportPage
from callassist.ui.report.report_view import ReportView
from callassist.ui.theme import Theme, apply_theme
from services.made_reports import Desk
from store.made_calls import ended
from ui.pages.hands import click, open_page, press, read, settle
from ui.paper.read_pdf import text_of


@pytest.fixture
def page(qtbot: QtBot, reports: ReportController, desk: Desk) -> ReportPage:
    page = ReportPage(reports)
    open_page(qtbot, page)
    page.show_call(desk.lookalike)
    settle()
    return page


def shown(page: ReportPage) -> str:
    (view,) = page.findChildren(ReportView)
    return view.toPlainText()


def test_what_can_be_done_comes_before_the_long_text(page: ReportPage) -> None:
    heard = read(page)

    parts = ["存为 PDF", "存为文本", "遮住号码的中间几位", "材料的内容"]
    places = [heard.index(each) for each in parts]
    assert places == sorted(places)


def test_the_page_shows_what_will_be_handed_over(page: ReportPage) -> None:
    assert "+86 95188（按显示原样）" in shown(page)
    assert "SHA-256" in shown(page)


def test_numbers_can_be_masked(page: ReportPage) -> None:
    click(page, "遮住号码的中间几位")

    assert "+86 95188" not in shown(page)
    assert "13912345678" not in shown(page)
    assert "遮住了中间几位" in shown(page)


def test_calls_of_the_same_kind_can_be_taken_along(page: ReportPage, desk: Desk) -> None:
    desk.engine.calls.take(ended("0086 95188"))
    page.show_call(desk.lookalike)
    settle()

    click(page, "冒充同一号码的 2 通")

    assert "0086 95188" in shown(page)
    assert "第 2 通" in shown(page)


def test_a_call_like_no_other_has_nothing_to_choose(page: ReportPage, desk: Desk) -> None:
    page.show_call(desk.hidden)
    settle()

    assert "只这一通" not in read(page)
    assert "没有显示号码" in shown(page)


def test_it_is_saved_as_pdf_by_keyboard(
    page: ReportPage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    names: list[str] = []
    path = tmp_path / "材料.pdf"

    def chosen(_parent: object, name: str) -> Path:
        names.append(name)
        return path

    monkeypatch.setattr(questions, "file_to_save", chosen)
    page.take_keyboard()
    press(Qt.Key.Key_Return)

    assert "95188" in text_of(path.read_bytes())
    assert names == ["可疑来电记录 2026-11-22"]
    assert "这份材料做好了。" in read(page)


def test_it_is_saved_as_text(
    page: ReportPage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "材料.txt"
    monkeypatch.setattr(report_page, "ask_for_place", lambda *_asked: path)

    click(page, "存为文本")

    assert "+86 95188" in path.read_text("utf-8-sig")
    assert "这份材料做好了。" in read(page)


def test_a_folder_that_is_gone_is_told_on_the_page(
    page: ReportPage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(questions, "file_to_save", lambda *_asked: tmp_path / "gone" / "a.pdf")

    click(page, "存为 PDF")

    assert "这份材料没有做成" in read(page)
    assert "gone" in read(page)


def test_who_changes_their_mind_is_told_nothing(
    page: ReportPage, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(questions, "file_to_save", lambda *_asked: None)

    click(page, "存为 PDF")

    assert "做好了" not in read(page)


def test_it_is_made_anew_when_the_page_is_shown_again(page: ReportPage, desk: Desk) -> None:
    page.hide()
    desk.engine.attachments.remove(desk.engine.attachments.files(desk.lookalike)[0].id)

    page.show()
    settle()

    assert "截图" not in shown(page)


@pytest.mark.parametrize("percent", [100, 200])
def test_nothing_is_cut_at_the_side(
    qapp: QApplication, qtbot: QtBot, reports: ReportController, desk: Desk, percent: int
) -> None:
    apply_theme(qapp, Theme(text_percent=percent))
    page = ReportPage(reports)
    open_page(qtbot, page)
    page.show_call(desk.lookalike)
    settle()

    (view,) = page.findChildren(ReportView)
    assert view.document().idealWidth() <= view.viewport().width() + 1
    assert view.height() >= view.document().size().height()


def test_the_way_back_leads_to_the_log(page: ReportPage, qtbot: QtBot) -> None:
    with qtbot.waitSignal(page.call_log_requested):
        click(page, "回到来电记录")
