"""The button for the phone's calendar writes the file and says where it lies."""

from pathlib import Path

import pytest
from icalendar import Calendar
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from callassist.domain.errors import CallAssistError
from callassist.ui.account_checks import calendar_export
from callassist.ui.account_checks.calendar_export import export_calendar
from callassist.ui.controllers.check_controller import CheckController


@pytest.fixture
def parent(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    return made


def chosen(monkeypatch: pytest.MonkeyPatch, path: Path | None) -> None:
    monkeypatch.setattr(calendar_export, "calendar_place", lambda _parent: path)


def test_the_file_is_written_where_the_person_wants_it(
    parent: QWidget, checks: CheckController, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    chosen(monkeypatch, tmp_path / "待办.ics")

    said = export_calendar(parent, checks)

    assert said is not None
    assert str(tmp_path / "待办.ics") in said.sentence
    assert Calendar.from_ical((tmp_path / "待办.ics").read_bytes()).name == "VCALENDAR"


def test_who_changes_their_mind_writes_nothing(
    parent: QWidget, checks: CheckController, monkeypatch: pytest.MonkeyPatch
) -> None:
    chosen(monkeypatch, None)

    assert export_calendar(parent, checks) is None


def test_a_folder_that_is_gone_is_told(
    parent: QWidget, checks: CheckController, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[CallAssistError] = []
    checks.request_failed.connect(told.append)
    chosen(monkeypatch, tmp_path / "gone" / "待办.ics")

    assert export_calendar(parent, checks) is None
    assert [each.sentence for each in told] == ["folder_gone"]
