"""Paints the page for the fridge: on paper, in a PDF, or as a picture on the screen."""

from PySide6.QtCore import QPointF, QRectF, QSize
from PySide6.QtGui import QColor, QImage, QPagedPaintDevice, QPainter, QPainterPath, QPen

from callassist.ui.paper.fridge_layout import PAPER, Bar, Code, Frame, Item, Writing, fridge_layout
from callassist.ui.paper.lettering import UNITS
from callassist.ui.paper.sheet_of_paper import painter_on, whole_sheet
from callassist.ui.paper.sheet_words import SheetWords
from callassist.ui.qr_squares import squares

_INK = QColor("black")
_QUIET_ZONE = 4  # modules of white around a code
_FRAME = 0.7  # millimetres


def paint_sheet(words: SheetWords, device: QPagedPaintDevice) -> None:
    """Paint the page on one sheet of paper; smaller where the paper is smaller than A4.

    Raises CallAssistError where the device cannot be painted on.
    """
    with painter_on(device) as painter:
        _paint(painter, whole_sheet(device), fridge_layout(words))


def sheet_picture(words: SheetWords, size: QSize) -> QImage:
    """The same page as a picture of so many pixels."""
    picture = QImage(size, QImage.Format.Format_RGB32)
    picture.fill(QColor("white"))
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setRenderHint(QPainter.RenderHint.TextAntialiasing)
    _paint(painter, QRectF(picture.rect()), fridge_layout(words))
    painter.end()
    return picture


def _paint(painter: QPainter, sheet: QRectF, items: list[Item]) -> None:
    """Paint in the middle of a sheet, as large as it allows."""
    scale = min(sheet.width() / PAPER.width(), sheet.height() / PAPER.height()) / UNITS
    left = (sheet.width() - PAPER.width() * UNITS * scale) / 2
    top = (sheet.height() - PAPER.height() * UNITS * scale) / 2
    painter.translate(sheet.left() + left, sheet.top() + top)
    painter.scale(scale, scale)
    painter.setPen(QPen(_INK))
    for item in items:
        _paint_item(painter, item)


def _paint_item(painter: QPainter, item: Item) -> None:
    match item:
        case Writing():
            _write(painter, item)
        case Code():
            painter.fillPath(_squares(item.content, _in_units(item.place)), _INK)
        case Bar():
            painter.fillRect(_in_units(item.place), _INK)
        case Frame():
            outline = QPainterPath()
            outline.addRoundedRect(_in_units(item.place), 3 * UNITS, 3 * UNITS)
            painter.strokePath(outline, QPen(_INK, _FRAME * UNITS))


def _write(painter: QPainter, line: Writing) -> None:
    corner = QPointF(line.place.left(), line.baseline) * UNITS
    painter.setFont(line.block.font)
    painter.drawText(corner, line.words)
    if line.block.outline:
        letters = QPainterPath()
        letters.addText(corner, line.block.font, line.words)
        painter.strokePath(letters, QPen(_INK, line.block.outline * UNITS))


def _squares(content: str, place: QRectF) -> QPainterPath:
    """The dark squares of a code in one path, so that no seam shows between neighbours."""
    rows = squares(content, version=1)
    module = place.width() / (len(rows) + 2 * _QUIET_ZONE)
    path = QPainterPath()
    for y, row in enumerate(rows, _QUIET_ZONE):
        for x, is_dark in enumerate(row, _QUIET_ZONE):
            if is_dark:
                left, top = place.left() + x * module, place.top() + y * module
                path.addRect(QRectF(left, top, module, module))
    return path.simplified()


def _in_units(place: QRectF) -> QRectF:
    return QRectF(place.topLeft() * UNITS, place.size() * UNITS)
