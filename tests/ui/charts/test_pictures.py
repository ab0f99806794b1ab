"""Every figure is in the picture, at any width; the files of a picture are whole."""

import xml.etree.ElementTree as ET
from collections.abc import Iterable

import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QApplication

from callassist.domain.time_cut import MOST_PIECES, Cut, Span, Unit
from callassist.services.engine import Engine
from callassist.services.figure_words import FigureTable, Picture
from callassist.ui.charts.chart_file import picture_size, png_bytes, svg_bytes
from callassist.ui.charts.charts import CHARTS
from callassist.ui.theme import Theme, apply_theme
from store.made_calls import ended
from ui.charts.conftest import Tables, TablesOf

FOOT = "来电守护 · 2026-11-23"
_SVG = "{http://www.w3.org/2000/svg}"
_OF_SHARES = (Picture.CLASSES, Picture.FAMILIES, Picture.STANDINGS)
_OVER_TIME = (Picture.OVER_TIME, Picture.PRACTICE)


def painted(table: FigureTable, width: int = 600) -> QImage:
    height = round(CHARTS[table.picture].height(table, width))
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    CHARTS[table.picture].paint(painter, QRectF(image.rect()), table)
    painter.end()
    return image


def svg_of(table: FigureTable) -> ET.Element:
    return ET.fromstring(svg_bytes(table, FOOT))  # noqa: S314 - written by ourselves


def words_in(table: FigureTable) -> list[str]:
    return [(each.text or "").strip() for each in svg_of(table).iter(f"{_SVG}text")]


def figures_of(table: FigureTable) -> Iterable[str]:
    """What is written at the spots."""
    for _, counts in table.rows:
        if table.picture is Picture.HOURS:
            yield from (f"{count:,}" for count in counts if count)
        elif sum(counts):
            severe = f" ({counts[-1]:,})" if table.picture in _OF_SHARES and counts[-1] else ""
            yield f"{sum(counts):,}{severe}"


def missing(words: list[str], wanted: Iterable[str]) -> list[str]:
    left = list(words)
    absent = []
    for each in wanted:
        if each in left:
            left.remove(each)
        else:
            absent.append(each)
    return absent


@pytest.mark.parametrize("picture", Picture)
def test_every_figure_and_head_is_written(tables: Tables, picture: Picture) -> None:
    table = tables[picture]
    words = words_in(table)

    assert missing(words, figures_of(table)) == []
    if picture not in _OVER_TIME:
        assert missing(words, [name for name, _ in table.rows]) == []
    if picture is not Picture.HOURS:
        assert all(any(head in each for each in words) for head in table.heads[1:])


@pytest.mark.parametrize("percent", [100, 200])
@pytest.mark.parametrize("picture", [each for each in Picture if each is not Picture.PRACTICE])
def test_every_figure_of_ten_years_is_written(
    ten_years: Engine, tables_of: TablesOf, qapp: QApplication, picture: Picture, percent: int
) -> None:
    apply_theme(qapp, Theme(text_percent=percent))
    table = tables_of(ten_years, Cut(Unit.WEEK, Span.YEAR, MOST_PIECES))[picture]

    assert missing(words_in(table), figures_of(table)) == []


def test_one_call_makes_a_picture(engine: Engine, tables_of: TablesOf) -> None:
    engine.calls.take(ended("+8695188"))
    tables = tables_of(engine, Cut(Unit.WEEK))

    for picture in Picture:
        if tables[picture].total:
            assert missing(words_in(tables[picture]), figures_of(tables[picture])) == []


@pytest.mark.parametrize("width", [120, 600, 1_600])
@pytest.mark.parametrize("picture", Picture)
def test_a_picture_is_painted_in_any_width(tables: Tables, picture: Picture, width: int) -> None:
    image = painted(tables[picture], width)

    colours = {image.pixel(x, y) for x in range(0, width, 3) for y in range(0, image.height(), 3)}
    assert len(colours) > 3


@pytest.mark.parametrize("width", [420, 900])
@pytest.mark.parametrize("picture", Picture)
def test_the_spots_lie_side_by_side_in_the_picture(
    tables: Tables, picture: Picture, width: int
) -> None:
    table, chart = tables[picture], CHARTS[picture]
    place = QRectF(0, 0, width, chart.height(table, width))
    spots = [chart.place_of(table, place, spot) for spot in range(chart.spots(table))]

    for spot in spots:
        assert place.adjusted(-1, -1, 1, 1).contains(spot)
    for at, one in enumerate(spots):
        for other in spots[:at]:
            shared = one.intersected(other)
            assert min(shared.width(), shared.height()) < 0.01


@pytest.mark.parametrize("width", [420, 900])
@pytest.mark.parametrize("picture", Picture)
def test_the_keys_reach_every_spot_and_stay_within(
    tables: Tables, picture: Picture, width: int
) -> None:
    table, chart = tables[picture], CHARTS[picture]
    place = QRectF(0, 0, width, 400)
    reached, waiting = {0}, [0]
    while waiting:
        spot = waiting.pop()
        for step in ((1, 0), (-1, 0), (0, 1), (0, -1)):
            after = chart.walk(table, place, spot, step)
            if after not in reached:
                reached.add(after)
                waiting.append(after)

    assert reached == set(range(chart.spots(table)))


@pytest.mark.parametrize("picture", Picture)
def test_every_figure_can_be_read_out(tables: Tables, picture: Picture) -> None:
    table, chart = tables[picture], CHARTS[picture]

    told = [chart.told(table, spot) for spot in range(chart.spots(table))]

    assert sum(count for _, figures in told for _, count in figures) == table.total


def test_a_png_has_the_size_of_its_picture(tables: Tables) -> None:
    table = tables[Picture.CLASSES]

    image = QImage.fromData(png_bytes(table, FOOT))

    assert image.width() == picture_size(table).width() * 2
    assert image.height() == picture_size(table).height() * 2


@pytest.mark.parametrize("picture", Picture)
def test_an_svg_names_itself(tables: Tables, picture: Picture) -> None:
    root = svg_of(tables[picture])

    assert root.tag == f"{_SVG}svg"
    assert root.findtext(f"{_SVG}title") == tables[picture].title
    assert root.findtext(f"{_SVG}desc") == FOOT
