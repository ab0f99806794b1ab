"""The page of pictures: every picture is painted, read by keyboard, told as a table, and saved."""

import xml.etree.ElementTree as ET
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from callassist.domain.call_figures import Unit
from callassist.domain.calls import Request
from callassist.services.engine import Engine
from callassist.services.figure_words import FigureTable, Picture
from callassist.settings import SettingsFile
from callassist.ui.charts.chart_file import picture_size, png_bytes, svg_bytes
from callassist.ui.charts.chart_look import LOOKS_OF_LEVELS, paint_part
from callassist.ui.charts.charts import CHARTS
from callassist.ui.charts.charts_page import ChartsPage
from callassist.ui.controllers.figures_controller import FiguresController
from store.made_calls import BANK, NOON, SetClock, ended

FOOT = "来电守护 · 2026-11-23"


@pytest.fixture
def engine(tmp_path: Path) -> Engine:
    return Engine(SettingsFile(tmp_path / "data"), "zh_CN", SetClock())


@pytest.fixture
def filled(engine: Engine) -> Engine:
    """Calls of several weeks, classes and levels."""
    for number, days in (("95188", 0), ("+8695188", 8), ("13812345678", 30), ("+8695588", 31)):
        received_at = NOON - timedelta(days=days)
        engine.calls.take(ended(number, claim=BANK, received_at=received_at))
    engine.calls.take(ended("1", requests=frozenset({Request.OTP})))
    return engine


Show = Callable[[Engine], ChartsPage]


@pytest.fixture
def show(qtbot: QtBot) -> Show:
    def show(engine: Engine) -> ChartsPage:
        page = ChartsPage(FiguresController(lambda: engine))
        qtbot.addWidget(page)
        page.resize(900, 900)
        page.show()
        return page

    return show


def _tables(engine: Engine, unit: Unit = Unit.WEEK) -> dict[Picture, FigureTable]:
    return dict(FiguresController(lambda: engine).tables(unit))


def _painted(table: FigureTable, width: int = 600) -> QImage:
    height = round(CHARTS[table.picture].height(table, width))
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    CHARTS[table.picture].paint(painter, QRectF(image.rect()), table)
    painter.end()
    return image


def test_an_empty_log_says_what_to_do(engine: Engine, show: Show) -> None:
    page = show(engine)

    for picture in Picture:
        page.show_picture(picture)
        assert not page._view.isVisible()
        assert "还没有" in page._nothing.text()


@pytest.mark.parametrize("picture", [each for each in Picture if each is not Picture.PRACTICE])
def test_every_picture_is_shown_with_its_table(
    filled: Engine, show: Show, picture: Picture
) -> None:
    page = show(filled)
    page.show_picture(picture)

    table = _tables(filled)[picture]
    assert page._view.isVisible()
    assert page._view.accessibleName() == table.title
    model = page._figures.model()
    shown = [
        [model.index(row, column).data() for column in range(model.columnCount())]
        for row in range(model.rowCount())
    ]
    assert shown == [[name, *map(str, counts)] for name, counts in table.rows]


def test_all_calls_are_in_the_picture_of_time(filled: Engine) -> None:
    for unit in Unit:
        assert _tables(filled, unit)[Picture.OVER_TIME].total == 5


def test_the_arrow_keys_read_bar_by_bar(filled: Engine, show: Show) -> None:
    page = show(filled)
    view = page._view
    last = view.accessibleDescription()

    QTest.keyClick(view, Qt.Key.Key_Home)
    first = view.accessibleDescription()
    QTest.keyClick(view, Qt.Key.Key_Right)
    second = view.accessibleDescription()
    QTest.keyClick(view, Qt.Key.Key_End)

    assert first.startswith("2026-10-19：")
    assert second.startswith("2026-10-26：")
    assert view.accessibleDescription() == last
    assert last.startswith("2026-11-23：")


@pytest.mark.parametrize("width", [200, 600, 1_600])
@pytest.mark.parametrize("picture", [each for each in Picture if each is not Picture.PRACTICE])
def test_a_picture_is_painted_in_any_width(filled: Engine, picture: Picture, width: int) -> None:
    image = _painted(_tables(filled)[picture], width)

    colours = {image.pixel(x, y) for x in range(0, width, 3) for y in range(0, image.height(), 3)}
    assert len(colours) > 3


def test_levels_are_told_apart_without_colour() -> None:
    greys = set()
    for look in LOOKS_OF_LEVELS:
        image = QImage(40, 40, QImage.Format.Format_RGB32)
        painter = QPainter(image)
        paint_part(painter, QRectF(0, 0, 40, 40), look)
        painter.end()
        dark = [
            (x, y)
            for x in range(5, 35)
            for y in range(5, 35)
            if abs(image.pixelColor(x, y).lightness() - image.pixelColor(20, 21).lightness()) > 30
        ]
        greys.add(frozenset(dark))
    assert len(greys) == len(LOOKS_OF_LEVELS)


def test_many_weeks_show_the_latest_ones(engine: Engine) -> None:
    rows = tuple((f"week {number}", (1, 0, 0, 0)) for number in range(1_000))
    heads = ("week", "low", "caution", "high", "critical")
    table = FigureTable(Picture.OVER_TIME, "many", heads, rows)
    chart = CHARTS[Picture.OVER_TIME]
    place = QRectF(0, 0, 600, 200)

    assert chart.place_of(table, place, 0).isEmpty()
    assert place.contains(chart.place_of(table, place, 999).center())
    _painted(table)


def test_a_png_has_the_size_of_its_picture(filled: Engine) -> None:
    table = _tables(filled)[Picture.CLASSES]

    image = QImage.fromData(png_bytes(table, FOOT))

    assert image.width() == picture_size(table).width() * 2
    assert image.height() == picture_size(table).height() * 2


@pytest.mark.parametrize("picture", [each for each in Picture if each is not Picture.PRACTICE])
def test_an_svg_names_itself_and_can_be_parsed(filled: Engine, picture: Picture) -> None:
    table = _tables(filled)[picture]

    root = ET.fromstring(svg_bytes(table, FOOT))  # noqa: S314 - written by ourselves

    assert root.tag.endswith("svg")
    assert root.findtext("{http://www.w3.org/2000/svg}title") == table.title


def test_a_picture_is_saved_where_the_person_wants_it(
    filled: Engine, show: Show, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = show(filled)
    for ending, save in (("png", page.save_png), ("svg", page.save_svg)):
        path = tmp_path / f"picture.{ending}"
        monkeypatch.setattr(
            "callassist.ui.charts.charts_page.ask_for_place", lambda *_, path=path: path
        )
        save()
        assert path.stat().st_size > 1_000


def test_a_place_that_cannot_be_written_is_told(
    filled: Engine, qtbot: QtBot, tmp_path: Path
) -> None:
    controller = FiguresController(lambda: filled)

    with qtbot.waitSignal(controller.request_failed) as told:
        assert not controller.save(tmp_path / "gone" / "picture.png", b"")

    assert told.args is not None
    assert told.args[0].sentence == "folder_gone"
