"""What the tests of looking back share: an engine with one import, and its controllers."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from callassist.services.engine import Engine
from callassist.ui.controllers.controllers import Controllers
from services.made_phone_logs import phone_log


@pytest.fixture
def controllers(engine: Engine) -> Iterator[Controllers]:
    controllers = Controllers(engine)
    yield controllers
    controllers.imports.deleteLater()
    controllers.deleteLater()


Take = Callable[..., int]


@pytest.fixture
def take(engine: Engine, tmp_path: Path) -> Take:
    """Imports these calls, and tells the id of the import."""

    def take(*calls: str) -> int:
        job = engine.imports.open(phone_log(tmp_path / "calls.xml", calls))
        for _ in job.take():
            pass
        assert job.done is not None
        return job.done.id

    return take
