"""Parts a paragraph where a page ends in the middle of it.

Of a paragraph that goes on from one page to the next Qt draws the last line of the first page on
the second one as well: unseen, above the edge, but found and copied twice.
"""

from collections.abc import Iterator

from PySide6.QtGui import QTextBlock, QTextBlockFormat, QTextCursor, QTextDocument

_MOST_PASSES = 4
"""Parting changes no line, but for a face whose lines differ in height."""


def part_at_page_ends(paper: QTextDocument) -> None:
    """Make several paragraphs of each that lies on several pages; it looks as before."""
    for _ in range(_MOST_PASSES):
        places = list(_where_pages_begin(paper))
        if not places:
            return
        # As one change, because Qt lays out anew after each.
        change = QTextCursor(paper)
        change.beginEditBlock()
        # From the end, so that the places before stay right.
        for place in reversed(places):
            _part(paper, place)
        change.endEditBlock()
        # Qt would lay out anew only what it takes to be touched, and lose the rest.
        paper.markContentsDirty(0, paper.characterCount())


def _where_pages_begin(paper: QTextDocument) -> Iterator[int]:
    """The positions inside paragraphs from which on they lie on another page."""
    layout, height = paper.documentLayout(), paper.pageSize().height()
    paper.pageCount()  # lays out to the end
    block = paper.begin()
    while block.isValid():
        lines = block.layout()
        if lines.lineCount() > 1:
            top = layout.blockBoundingRect(block).top()
            page: int | None = None
            for number in range(lines.lineCount()):
                line = lines.lineAt(number)
                its_page = int((top + line.y() + line.height() / 2) // height)
                if page is not None and its_page != page:
                    yield block.position() + line.textStart()
                page = its_page
        block = block.next()


def _part(paper: QTextDocument, place: int) -> None:
    block = paper.findBlock(place)
    rest = QTextBlockFormat(block.blockFormat())
    rest.setTopMargin(0)
    rest.setTextIndent(0)
    cursor = QTextCursor(paper)
    cursor.setPosition(place)
    cursor.insertBlock(rest)
    _leave_list(cursor, block, rest)
    end = QTextBlockFormat()
    end.setBottomMargin(0)
    QTextCursor(block).mergeBlockFormat(end)


def _leave_list(cursor: QTextCursor, item: QTextBlock, rest: QTextBlockFormat) -> None:
    """The rest of an item of a list has neither a number nor a dot of its own."""
    text_list = item.textList()
    if text_list is not None:
        text_list.remove(cursor.block())
        rest.setIndent(item.blockFormat().indent() + text_list.format().indent())
        rest.setObjectIndex(-1)
        cursor.setBlockFormat(rest)
