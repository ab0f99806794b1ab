from datetime import date, timedelta
from itertools import pairwise

import pytest
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from callassist.domain.advice import WeekCount
from callassist.ui.widgets.week_bars import WeekBars

MONDAY = date(2026, 11, 23)


def weeks(*counts: tuple[int, int]) -> list[WeekCount]:
    """Weeks that end with this one, each with all its calls and the severe ones among them."""
    back = range(len(counts) - 1, -1, -1)
    return [
        WeekCount(MONDAY - timedelta(weeks=ago), total, severe)
        for ago, (total, severe) in zip(back, counts, strict=True)
    ]


@pytest.fixture
def bars(qtbot: QtBot) -> WeekBars:
    made = WeekBars("每周来电")
    qtbot.addWidget(made)
    made.resize(300, 100)
    return made


def greys(bars: WeekBars) -> QImage:
    """What is painted, for somebody who sees no colour."""
    return bars.grab().toImage().convertToFormat(QImage.Format.Format_Grayscale8)


def changes_down(picture: QImage, x: int) -> int:
    """How often the grey changes from one pixel to the next, down the middle of a bar."""
    column = [picture.pixelColor(x, y).red() for y in range(10, picture.height() - 10)]
    return sum(above != below for above, below in pairwise(column))


def test_figures_of_every_week_with_calls_are_described(bars: WeekBars) -> None:
    bars.show_weeks(weeks((3, 1), (0, 0), (2, 0)))
    assert bars.accessibleDescription() == (
        "11-09 起的一周：3 通来电，其中 1 通高度可疑；11-23 起的一周：2 通来电"
    )


def test_week_of_most_calls_reaches_highest(bars: WeekBars) -> None:
    bars.show_weeks(weeks((2, 0), (4, 0)))
    picture = greys(bars)
    ground = picture.pixelColor(5, 5)
    half, whole = 300 - 42, 300 - 14  # the middles of the last two bars
    assert picture.pixelColor(half, 5) == ground
    assert picture.pixelColor(whole, 5) != ground


def test_severe_calls_are_hatched_so_that_they_differ_without_colour(bars: WeekBars) -> None:
    bars.show_weeks(weeks((4, 0), (4, 4)))
    picture = greys(bars)
    assert changes_down(picture, 300 - 42) == 0
    assert changes_down(picture, 300 - 14) > 20


def test_chart_without_weeks_is_painted_empty(bars: WeekBars) -> None:
    bars.show_weeks([])
    assert bars.accessibleDescription() == ""
    assert not bars.grab().isNull()
