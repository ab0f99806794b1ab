"""Logs to paint: none, a few calls, and ten years of sums."""

from collections import Counter
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

import pytest

from callassist.domain.calls import Request
from callassist.domain.drill_run import Grade
from callassist.domain.practice import PracticeResult
from callassist.domain.time_cut import Cut, Unit
from callassist.services.engine import Engine
from callassist.services.figure_words import FigureTable, Picture
from callassist.store.call_tally import CallTally, Line
from callassist.store.database import Store
from callassist.store.practice_log import PracticeLog
from callassist.ui.controllers.figures_controller import FiguresController
from store.made_calls import BANK, NOON, ended

Tables = dict[Picture, FigureTable]
TablesOf = Callable[[Engine, Cut], Tables]


@pytest.fixture
def filled(engine: Engine, tmp_path: Path) -> Engine:
    """Calls of several weeks, classes and levels, and two drills."""
    for number, days in (("95188", 0), ("+8695188", 8), ("13812345678", 30), ("+8695588", 31)):
        received_at = NOON - timedelta(days=days)
        engine.calls.take(ended(number, claim=BANK, received_at=received_at))
    engine.calls.take(ended("1", requests=frozenset({Request.OTP})))
    engine.close()
    store = Store(tmp_path / "data")
    for grade, days in ((Grade.RIGHT, 9), (Grade.MISSED, 1)):
        done_at = NOON - timedelta(days=days)
        PracticeLog(store).add(PracticeResult(drill_id="f07_police", done_at=done_at, grade=grade))
    store.close()
    return engine


@pytest.fixture
def ten_years(engine: Engine, tmp_path: Path) -> Engine:
    """The sums of some 200,000 calls, without the calls."""
    engine.log.tally.total()
    engine.close()
    sums: Counter[Line] = Counter()
    for back in range(3_650):
        day = NOON - timedelta(days=back)
        for level, calls in (("low", 9), ("caution", 30), ("high", 12), ("critical", back % 7)):
            sums["day", day.date().isoformat(), level] += calls
            sums["hour", f"{day.weekday()}-{back % 24}", level] += calls
            sums["class", ("mobile", "lookalike", "hidden")[back % 3], level] += calls
            sums["standing", ("none", "open", "not_bank")[back % 3], level] += calls
            sums["family", f"955{back % 40:02d}", level] += calls
    store = Store(tmp_path / "data")
    with store.transaction():
        CallTally(store).add(sums)
    store.close()
    return engine


@pytest.fixture
def tables_of() -> TablesOf:
    def tables(engine: Engine, cut: Cut) -> Tables:
        return dict(FiguresController(lambda: engine).tables(cut))

    return tables


@pytest.fixture
def tables(filled: Engine, tables_of: TablesOf) -> Tables:
    """The tables of the filled log, by week."""
    return tables_of(filled, Cut(Unit.WEEK))
