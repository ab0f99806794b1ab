"""What the tests of imports share: an engine, its controllers, and the failures that were told."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from callassist.domain.errors import CallAssistError
from callassist.services.engine import Engine
from callassist.ui.controllers.controllers import Controllers
from services.made_phone_logs import phone_call, phone_log

FORGED = "+8695188"


@pytest.fixture
def controllers(engine: Engine) -> Iterator[Controllers]:
    controllers = Controllers(engine)
    yield controllers
    controllers.imports.cancel()
    controllers.imports.deleteLater()
    controllers.deleteLater()


@pytest.fixture
def failures(controllers: Controllers) -> list[CallAssistError]:
    """Every failure the person is told about."""
    told: list[CallAssistError] = []
    controllers.request_failed.connect(told.append)
    return told


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """Two that came in, one missed, one made, one twice, and a line without a time."""
    return phone_log(
        tmp_path / "calls-1.xml",
        [
            phone_call(FORGED, 1, duration=35),
            phone_call("13812345678", 2),
            phone_call("0095588", 3, kind=3),
            phone_call("10086", 4, kind=2),
            phone_call(FORGED, 1, duration=35),
            '<call number="1" type="1" date="never" />',
        ],
    )


@pytest.fixture
def table(tmp_path: Path) -> Path:
    """A table nobody could know."""
    path = tmp_path / "table.csv"
    rows = ["编号,对方,什么时候,怎样", "A1,95188,2026/11/23 12:00,打进来"]
    rows.append("A2,+8695188,2026/11/23 13:00,打出去")
    path.write_text("\n".join(rows) + "\n", encoding="utf-8")
    return path
