"""The files of a call: added, listed as they are called, taken off with a way back."""

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from callassist.domain.errors import CallAssistError
from callassist.ui.controllers.report_controller import ReportController
from callassist.ui.report import attachment_list
from callassist.ui.report.attachment_list import AttachmentList
from services.made_reports import Desk
from ui.pages.hands import click, read, settle


@pytest.fixture
def files(qtbot: QtBot, reports: ReportController, desk: Desk) -> AttachmentList:
    files = AttachmentList(reports)
    qtbot.addWidget(files)
    files.show_call(desk.lookalike)
    files.resize(300, 400)
    files.show()
    settle()
    return files


def choose(monkeypatch: pytest.MonkeyPatch, *paths: Path) -> None:
    monkeypatch.setattr(attachment_list, "files_to_attach", lambda _parent: list(paths))


def test_the_files_of_the_call_are_listed(files: AttachmentList, desk: Desk) -> None:
    assert "截图 13912345678.png" in read(files)

    files.show_call(desk.hidden)
    settle()
    assert "截图" not in read(files).replace("添加截图或文件…", "")


def test_files_are_added(
    files: AttachmentList, desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("a<b>.txt", "b.mp3"):
        (tmp_path / name).write_text(name)
    choose(monkeypatch, tmp_path / "a<b>.txt", tmp_path / "b.mp3")

    click(files, "添加截图或文件…")

    assert "a<b>.txt" in read(files)
    assert len(desk.engine.attachments.files(desk.lookalike)) == 3


def test_a_file_taken_off_can_come_back(files: AttachmentList, desk: Desk) -> None:
    click(files, "去掉 截图 13912345678.png")
    assert desk.engine.attachments.files(desk.lookalike) == []
    assert "去掉了 截图 13912345678.png" in read(files)

    click(files, "恢复")

    assert len(desk.engine.attachments.files(desk.lookalike)) == 1
    assert "去掉了" not in read(files)


def test_a_folder_is_refused_and_told(
    files: AttachmentList,
    failures: list[CallAssistError],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    choose(monkeypatch, tmp_path)

    click(files, "添加截图或文件…")

    assert [each.sentence for each in failures] == ["attachment_no_file"]
