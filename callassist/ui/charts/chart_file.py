"""A picture as a file: PNG for a message, SVG for print, both with their title and date."""

from math import ceil

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRectF, QSizeF
from PySide6.QtGui import QBrush, QColor, QImage, QImageWriter, QPainter

from callassist.services.figure_words import FigureTable
from callassist.ui.charts.chart_parts import LEFT, line_height
from callassist.ui.charts.charts import CHARTS
from callassist.ui.palette import Role
from callassist.ui.sizes import Space, TextRole
from callassist.ui.theme import colour, current_theme
from callassist.ui.word_sizes import word_sizes

_LINES_WIDE = 48
"""A picture is as wide as so many lines are high: with larger text it is a larger picture."""
_SCALE = 2
"""A PNG has so many points in each direction for one pixel: it is sharp on paper too."""


def picture_size(table: FigureTable) -> QSizeF:
    """The natural size of a saved picture in pixels."""
    width = round(line_height() * _LINES_WIDE)
    inside = width - 2 * Space.PAGE
    height = CHARTS[table.picture].height(table, inside) + _head_height() + 2 * Space.PAGE
    return QSizeF(width, ceil(height))


def _head_height() -> float:
    title, small = (word_sizes(role).line_height for role in (TextRole.HEADING, TextRole.SMALL))
    return title + small + Space.LARGE


def paint_picture(painter: QPainter, table: FigureTable, foot: str) -> None:
    """Paint title, the line below it (when it was made), and the picture on a card."""
    size = picture_size(table)
    painter.fillRect(QRectF(0, 0, size.width(), size.height()), QBrush(colour(Role.CARD)))
    place = QRectF(0, 0, size.width(), size.height()).adjusted(
        Space.PAGE, Space.PAGE, -Space.PAGE, -Space.PAGE
    )
    top = place.top()
    for words, text_role, role in (
        (table.title, TextRole.HEADING, Role.TEXT),
        (foot, TextRole.SMALL, Role.QUIET_TEXT),
    ):
        height = word_sizes(text_role).line_height
        painter.setFont(current_theme().font(text_role))
        painter.setPen(colour(role))
        painter.drawText(QRectF(place.left(), top, place.width(), height), int(LEFT), words)
        top += height
    place.setTop(top + Space.LARGE)
    CHARTS[table.picture].paint(painter, place, table)


def png_bytes(table: FigureTable, foot: str) -> bytes:
    """The picture as PNG."""
    size = picture_size(table)
    image = QImage((size * _SCALE).toSize(), QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(_SCALE)
    image.fill(QColor(colour(Role.CARD)))
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    paint_picture(painter, table, foot)
    painter.end()
    content = QByteArray()
    buffer = QBuffer(content)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(buffer, QByteArray(b"png")).write(image)
    return bytes(content.data())


def svg_bytes(table: FigureTable, foot: str) -> bytes:
    """The picture as SVG."""
    from PySide6.QtSvg import QSvgGenerator

    size = picture_size(table)
    content = QByteArray()
    buffer = QBuffer(content)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    generator = QSvgGenerator()
    generator.setOutputDevice(buffer)
    generator.setSize(size.toSize())
    generator.setViewBox(QRectF(0, 0, size.width(), size.height()))
    generator.setTitle(table.title)
    generator.setDescription(foot)
    painter = QPainter(generator)
    paint_picture(painter, table, foot)
    painter.end()
    return bytes(content.data())
