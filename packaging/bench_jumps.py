"""Jumps to any place of the call log, in the real table of the real page."""

import os
import random
from pathlib import Path
from typing import cast

from bench_scale import Spread, seconds_of
from callassist.domain.clock import SystemClock
from callassist.services.engine import Engine
from callassist.settings import SettingsFile

_SEED = 95188


def jumps(folder: Path, count: int) -> Spread:
    """How long the window works for each of so many jumps: the rows read, worded and painted."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    from PySide6.QtWidgets import QApplication

    application = cast(QApplication, QApplication.instance() or QApplication([]))
    from callassist.ui.controllers.controllers import Controllers
    from callassist.ui.models.call_log_model import CallLogModel
    from callassist.ui.pages.call_log_page import CallLogPage
    from callassist.ui.theme import Theme, apply_theme
    from callassist.ui.widgets.fitted_table import FittedTable

    apply_theme(application, Theme())
    controllers = Controllers(Engine(SettingsFile(folder), "zh_CN", SystemClock()))
    page = CallLogPage(controllers.calls)
    page.resize(1000, 720)
    page.show()
    table = cast(FittedTable, page.findChild(FittedTable))
    model = cast(CallLogModel, table.model())
    while not model.is_at_rest():
        application.processEvents()
    generator = random.Random(_SEED)  # noqa: S311 - any places will do

    def jump() -> None:
        row = generator.randrange(model.rowCount())
        table.scrollTo(model.index(row, 0), table.ScrollHint.PositionAtTop)
        table.viewport().repaint()

    spread = Spread(tuple(seconds_of(jump) for _ in range(count)))
    page.close()
    page.deleteLater()
    application.processEvents()
    return spread
