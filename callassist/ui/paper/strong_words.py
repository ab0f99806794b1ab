"""Strong words on paper in a face without a bold of its own: plain letters, and a line around them.

Qt would imitate the bold by writing every word twice, and then it is found and copied twice.
"""

from collections.abc import Iterator

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import (
    QFont,
    QPainter,
    QPainterPath,
    QPen,
    QTextBlock,
    QTextCharFormat,
    QTextDocument,
    QTextFormat,
    QTransform,
)

SWELL = 0.028
"""Width of the line around a letter, in em."""

_IS_STRONG = QTextFormat.Property.UserProperty + 71


def mark_strong(shown: QTextCharFormat, ink: QTextCharFormat) -> None:
    """Make words plain that are bold, and mark them for `draw_outlines`."""
    if shown.fontWeight() > QFont.Weight.Normal:
        ink.setFontWeight(QFont.Weight.Normal)
        ink.setProperty(_IS_STRONG, True)


def draw_outlines(painter: QPainter, document: QTextDocument, shown: QRectF) -> None:
    """Draw the lines around the marked words in a part of the document."""
    block = document.begin()
    while block.isValid():
        place = document.documentLayout().blockBoundingRect(block)
        if place.intersects(shown):
            for letter, em in _strong_letters(block, place.topLeft()):
                if shown.contains(letter.boundingRect().center()):
                    painter.strokePath(letter, QPen(painter.pen().color(), em * SWELL))
        block = block.next()


def _strong_letters(block: QTextBlock, origin: QPointF) -> Iterator[tuple[QPainterPath, float]]:
    """The outline of each letter where it stands, and the size of its type."""
    for span in block.textFormats():
        if not span.format.hasProperty(_IS_STRONG):
            continue
        for run in block.layout().glyphRuns(span.start, span.length):
            face = run.rawFont()
            for glyph, at in zip(run.glyphIndexes(), run.positions(), strict=True):
                corner = origin + at
                moved = QTransform.fromTranslate(corner.x(), corner.y())
                yield moved.map(face.pathForGlyph(glyph)), face.pixelSize()
