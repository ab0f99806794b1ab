"""From the call log to a report, to files, and back; in the whole window."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from callassist.ui.controllers.controllers import Controllers
from callassist.ui.main_window import CALL_LOG, REPORT, MainWindow
from callassist.ui.report import attachment_list, export_menu
from callassist.ui.report.report_view import ReportView
from services.made_reports import Desk
from ui.pages.hands import click, read, settle


@pytest.fixture
def window(qtbot: QtBot, desk: Desk) -> Iterator[MainWindow]:
    controllers = Controllers(desk.engine)
    window = MainWindow(controllers, lambda error: error.sentence)
    qtbot.addWidget(window)
    window.resize(1280, 800)
    window.show()
    window.show_page(CALL_LOG)
    settle()
    yield window
    controllers.deleteLater()


def shown(window: MainWindow) -> str:
    page = window.page(REPORT)
    assert page is not None
    (view,) = page.findChildren(ReportView)
    return view.toPlainText()


def test_the_selected_call_becomes_a_report(window: MainWindow) -> None:
    click(window, "整理成一份材料…")

    assert window.current_page_id() == REPORT
    assert "+86 95188" in shown(window)

    click(window, "回到来电记录")
    assert window.current_page_id() == CALL_LOG


def test_a_report_outlives_a_change_of_language(window: MainWindow, qapp: QApplication) -> None:
    click(window, "整理成一份材料…")

    qapp.sendEvent(window, QEvent(QEvent.Type.LanguageChange))
    settle()

    assert window.current_page_id() == REPORT
    assert "+86 95188" in shown(window)


def test_a_file_is_added_to_the_selected_call(
    window: MainWindow, desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "录音.mp3").write_bytes(b"made up")
    monkeypatch.setattr(attachment_list, "files_to_attach", lambda _w: [tmp_path / "录音.mp3"])

    click(window, "添加截图或文件…")

    assert "录音.mp3" in read(window)
    assert len(desk.engine.attachments.files(desk.lookalike)) == 2


def test_a_refused_file_is_told_in_the_window(
    window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(attachment_list, "files_to_attach", lambda _w: [tmp_path])

    click(window, "添加截图或文件…")

    assert "attachment_no_file" in read(window)


def test_the_log_is_exported_from_its_page(
    window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "calls.csv"
    monkeypatch.setattr(export_menu, "ask_for_place", lambda *_asked: path)
    (menu,) = window.findChildren(export_menu.ExportMenu)

    menu.choices.actions()[0].trigger()
    settle()

    assert len(path.read_text("utf-8-sig").splitlines()) >= 4
    assert str(path) in read(window).replace("\u200b", "")
