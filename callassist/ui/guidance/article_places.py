"""Where parts of a shown article lie: talks, and the lines of a link."""

from collections.abc import Iterator

from PySide6.QtCore import QRectF
from PySide6.QtGui import QTextBlock, QTextCursor, QTextDocument, QTextTable


def talk_places(document: QTextDocument) -> Iterator[QRectF]:
    """The ground of each talk, in the coordinates of the document."""
    for frame in document.rootFrame().childFrames():
        if isinstance(frame, QTextTable):
            yield _talk_place(document, frame)


def _talk_place(document: QTextDocument, table: QTextTable) -> QRectF:
    # Not the layout's own answer for a frame: for a table it is the place of its first cell.
    cell = table.cellAt(0, 0)
    padding = cell.format().toTableCellFormat()
    layout = document.documentLayout()
    first = layout.blockBoundingRect(cell.firstCursorPosition().block())
    last = layout.blockBoundingRect(cell.lastCursorPosition().block())
    left = first.left() - padding.leftPadding()
    right = document.textWidth() - document.documentMargin()
    top = first.top() - padding.topPadding()
    return QRectF(left, top, right - left, last.bottom() + padding.bottomPadding() - top)


def selected_lines(document: QTextDocument, cursor: QTextCursor) -> Iterator[QRectF]:
    """The place of each line of what a cursor has selected, in one block."""
    block = document.findBlock(cursor.selectionStart())
    corner = document.documentLayout().blockBoundingRect(block).topLeft()
    begin = cursor.selectionStart() - block.position()
    end = cursor.selectionEnd() - block.position()
    for place in _lines_of(block, begin, end):
        yield place.translated(corner)


def _lines_of(block: QTextBlock, begin: int, end: int) -> Iterator[QRectF]:
    layout = block.layout()
    for number in range(layout.lineCount()):
        line = layout.lineAt(number)
        first = max(begin, line.textStart())
        last = min(end, line.textStart() + line.textLength())
        if first < last:
            left, right = _across(line.cursorToX(first)), _across(line.cursorToX(last))
            yield QRectF(left, line.y(), right - left, line.height())


def _across(answer: object) -> float:
    # PySide answers with the place and the position it was asked for.
    return float(answer[0] if isinstance(answer, tuple | list) else answer)  # type: ignore[arg-type]
