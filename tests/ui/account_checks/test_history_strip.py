from datetime import date, timedelta

import pytest
from PySide6.QtCore import QPoint, QPointF, QRectF
from PySide6.QtGui import QHelpEvent, QImage, QPainter
from PySide6.QtWidgets import QApplication, QToolTip
from pytestqt.qtbot import QtBot

from callassist.domain.schedules import Rhythm, Schedule
from callassist.services.engine import Engine
from callassist.ui.account_checks.history_cells import CellState, cells_of
from callassist.ui.account_checks.history_marks import paint_mark
from callassist.ui.account_checks.history_strip import HistoryStrip
from callassist.ui.account_checks.history_view import HistoryView
from callassist.ui.controllers.check_controller import CheckController
from store.made_calls import SetClock
from ui.account_checks.kept import (
    FINE,
    NOW,
    call_that_got_a_code,
    evening,
    standing_of,
    weekly_account,
)
from ui.pages.hands import read, settle

DONE, WRONG, LEFT_OUT, OPEN = (
    CellState.DONE,
    CellState.WRONG,
    CellState.LEFT_OUT,
    CellState.OPEN,
)


def states(engine: Engine, check_id: int) -> list[CellState]:
    return [cell.state for cell in cells_of(standing_of(engine, check_id)).cells]


def test_each_look_has_its_state_and_the_open_one_is_not_left_out(
    engine: Engine, clock: SetClock
) -> None:
    account = weekly_account(engine, clock, "+-!")
    assert states(engine, account) == [DONE, LEFT_OUT, WRONG, OPEN]


def test_weekly_check_shows_the_last_half_year(engine: Engine, clock: SetClock) -> None:
    account = weekly_account(engine, clock, "+" * 60)
    cells = cells_of(standing_of(engine, account))
    assert cells.is_by_week
    assert len(cells.cells) == 26
    assert [cell.column for cell in cells.cells] == list(range(26))
    assert cells.cells[0].day == date(2026, 5, 31)


def test_daily_check_stands_in_weeks_and_weekdays(engine: Engine, clock: SetClock) -> None:
    clock.moment = evening(date(2026, 11, 1))
    daily = Schedule(rhythm=Rhythm.EVERY_DAYS, starts_on=date(2026, 11, 4))
    account = engine.checks.add("零钱", daily).id
    clock.moment = NOW
    cells = cells_of(standing_of(engine, account)).cells
    assert {cell.day: (cell.column, cell.row) for cell in cells}[date(2026, 11, 8)] == (0, 6)
    assert {cell.day: (cell.column, cell.row) for cell in cells}[date(2026, 11, 9)] == (1, 0)


def test_rare_check_shows_its_last_twelve_looks(engine: Engine, clock: SetClock) -> None:
    clock.moment = evening(date(2024, 1, 1))
    monthly = Schedule(rhythm=Rhythm.MONTHLY, starts_on=date(2024, 1, 2), number=15)
    account = engine.checks.add("工资卡", monthly).id
    clock.moment = NOW
    engine.checks.finish(account, FINE)
    cells = cells_of(standing_of(engine, account))
    assert not cells.is_by_week
    assert len(cells.cells) == 12
    assert [cell.state for cell in cells.cells] == [LEFT_OUT] * 11 + [DONE]


def test_days_after_a_call_stand_in_one_row(engine: Engine, clock: SetClock) -> None:
    call_that_got_a_code(engine, clock, 2)
    (standing,) = engine.checks.standings()
    cells = cells_of(standing)
    assert {cell.row for cell in cells.cells} == {0}
    assert len(cells.cells) == 3


@pytest.fixture
def strip(qtbot: QtBot, engine: Engine, clock: SetClock, checks: CheckController) -> HistoryStrip:
    account = weekly_account(engine, clock, "+-!")
    made = HistoryStrip(checks.words, cells_of(standing_of(engine, account)))
    qtbot.addWidget(made)
    made.resize(400, made.sizeHint().height())
    made.show()
    settle()
    return made


def test_screen_reader_is_told_every_look(strip: HistoryStrip) -> None:
    assert strip.accessibleDescription() == (
        "2026-11-01 周日：查了，没发现异常；2026-11-08 周日：漏了；"
        "2026-11-15 周日：查了，发现异常；2026-11-22 周日：还没查"
    )


def test_mouse_is_told_the_look_under_it(strip: HistoryStrip) -> None:
    cell = strip.cell_at(QPointF(25, 5))
    assert cell is not None
    assert strip.words_of(cell) == "2026-11-08 周日：漏了"
    event = QHelpEvent(QHelpEvent.Type.ToolTip, QPoint(25, 5), strip.mapToGlobal(QPoint(25, 5)))
    QApplication.sendEvent(strip, event)
    assert QToolTip.text() == "2026-11-08 周日：漏了"
    QToolTip.hideText()


def test_beside_the_marks_there_is_nothing_to_be_told(strip: HistoryStrip) -> None:
    assert strip.cell_at(QPointF(390, 5)) is None


def test_marks_are_told_apart_without_colour() -> None:
    pictures = [_grey(state) for state in CellState]
    for number, picture in enumerate(pictures):
        others = pictures[:number] + pictures[number + 1 :]
        assert all(_differing(picture, other) > 20 for other in others)


def _grey(state: CellState) -> QImage:
    """The mark as black on white: only its shape is left."""
    picture = QImage(20, 20, QImage.Format.Format_RGB32)
    picture.fill(0xFFFFFFFF)
    painter = QPainter(picture)
    paint_mark(painter, QRectF(2, 2, 16, 16), state)
    painter.end()
    return picture.convertToFormat(QImage.Format.Format_Mono)


def _differing(one: QImage, other: QImage) -> int:
    return sum(
        one.pixelIndex(x, y) != other.pixelIndex(x, y)
        for x in range(one.width())
        for y in range(one.height())
    )


def test_figures_and_meanings_are_written_beside_the_marks(
    qtbot: QtBot, engine: Engine, clock: SetClock, checks: CheckController
) -> None:
    account = weekly_account(engine, clock, "++-+")
    view = HistoryView(checks, standing_of(engine, account))
    qtbot.addWidget(view)
    view.show()
    shown = read(view)
    assert "近半年：查了 3 次，漏了 1 次" in shown
    assert '"还没查"' in shown
    assert '"发现异常"' not in shown


def test_check_that_was_never_due_says_so(
    qtbot: QtBot, engine: Engine, checks: CheckController
) -> None:
    later = Schedule(rhythm=Rhythm.MONTHLY, starts_on=NOW.date() + timedelta(days=1), number=1)
    account = engine.checks.add("新账户", later).id
    view = HistoryView(checks, standing_of(engine, account))
    qtbot.addWidget(view)
    view.show()
    assert "还没到过日子" in read(view)
