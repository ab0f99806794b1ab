"""What the tests of reports share: a filled data folder, and the controller on it."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from callassist.domain.errors import CallAssistError
from callassist.ui.controllers.report_controller import ReportController
from services.made_reports import Desk, made_desk


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    with made_desk(tmp_path) as desk:
        yield desk


@pytest.fixture
def reports(desk: Desk) -> Iterator[ReportController]:
    controller = ReportController(lambda: desk.engine)
    yield controller
    controller.deleteLater()


@pytest.fixture
def failures(reports: ReportController) -> list[CallAssistError]:
    """Every failure the person is told about."""
    told: list[CallAssistError] = []
    reports.request_failed.connect(told.append)
    return told
