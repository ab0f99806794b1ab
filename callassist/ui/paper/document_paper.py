"""Paints a text document on paper: A4 pages, black on white, with a quiet line at the foot."""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import product

from PySide6.QtCore import QCoreApplication, QRectF, QSizeF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QPagedPaintDevice,
    QPainter,
    QPen,
    QTextBlock,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
    QTextFrame,
    QTextTable,
    QTextTableCell,
    QTextTableCellFormat,
)

from callassist.ui.paper.faces import draws_bold, paper_font
from callassist.ui.paper.page_ends import part_at_page_ends
from callassist.ui.paper.sheet_of_paper import MILLIMETRES_PER_INCH, painter_on, whole_sheet
from callassist.ui.paper.strong_words import draw_outlines, mark_strong
from callassist.ui.theme import current_theme

_BODY_POINTS = 12.0
_FOOT_POINTS = 9.0
_MARGIN = 18.0  # millimetres
_FOOT = 8.0  # millimetres below the text, inside the margin
_HEAD_POINTS = 16.0
_HEAD = 12.0  # millimetres, the line below it included
_HEAD_LINE = 0.5  # millimetres
_BELOW_HEAD = 4.0  # millimetres
_INK = QColor("black")
_QUIET_INK = QColor("#444444")


@dataclass(frozen=True, slots=True)
class PageHead:
    """What stands at the right on top of every page, beside the title."""

    words: str
    """With the places {page} and {pages}."""


def paint_document(
    document: QTextDocument, title: str, device: QPagedPaintDevice, head: PageHead | None = None
) -> None:
    """Paint all pages; the document itself is left as it is.

    With a `head` each page has a title above the text, without one a quiet line at its foot.
    Raises CallAssistError where the device cannot be painted on.
    """
    with painter_on(device) as painter:
        dots = device.logicalDpiX() / MILLIMETRES_PER_INCH
        text_place = whole_sheet(device).adjusted(*(dots * _MARGIN * n for n in (1, 1, -1, -1)))
        head_place = QRectF(text_place.left(), text_place.top(), text_place.width(), dots * _HEAD)
        if head is not None:
            text_place.setTop(head_place.bottom() + dots * _BELOW_HEAD)
        paper = _on_paper(document, device, text_place.size())
        pages = paper.pageCount()
        for page in range(pages):
            if page:
                device.newPage()
            _paint_page(painter, paper, text_place, page)
            if head is not None:
                words = head.words.format(page=page + 1, pages=pages)
                _paint_head(painter, head_place, title, words)
                continue
            foot = QRectF(text_place.left(), text_place.bottom(), text_place.width(), dots * _FOOT)
            _paint_foot(painter, foot, title, (page + 1, pages))


def _on_paper(
    document: QTextDocument, device: QPagedPaintDevice, text_size: QSizeF
) -> QTextDocument:
    """A copy in the type of paper, broken into pages of this size."""
    paper = document.clone()
    shown_points = document.defaultFont().pointSizeF()
    scale = _BODY_POINTS / shown_points if shown_points > 0 else 1.0
    font = paper_font(current_theme().language)
    font.setPointSizeF(_BODY_POINTS)
    paper.setDefaultFont(font)
    for fragment in list(_fragments(paper)):
        fragment.mergeCharFormat(_ink(fragment.charFormat(), font, scale))
        fragment.mergeBlockCharFormat(_ink(fragment.blockCharFormat(), font, scale))
    for cell in list(_cells(paper.rootFrame())):
        cell.setFormat(_black_borders(cell.format().toTableCellFormat()))
    paper.documentLayout().setPaintDevice(device)
    paper.setDocumentMargin(0)
    paper.setPageSize(text_size)
    _keep_headings_with_their_text(paper)
    part_at_page_ends(paper)
    return paper


def _fragments(document: QTextDocument) -> Iterator[QTextCursor]:
    """A cursor over each run of equal format."""
    block = document.begin()
    while block.isValid():
        for span in block.textFormats():
            cursor = QTextCursor(block)
            cursor.setPosition(block.position() + span.start)
            end = min(span.start + span.length, block.length() - 1)
            cursor.setPosition(block.position() + end, QTextCursor.MoveMode.KeepAnchor)
            yield cursor
        block = block.next()


def _cells(frame: QTextFrame) -> Iterator[QTextTableCell]:
    """Every cell of every table in a frame."""
    for child in frame.childFrames():
        if isinstance(child, QTextTable):
            places = product(range(child.rows()), range(child.columns()))
            yield from (child.cellAt(row, column) for row, column in places)
        yield from _cells(child)


def _black_borders(shown: QTextTableCellFormat) -> QTextTableCellFormat:
    shown.setBorderBrush(_INK)
    shown.setBackground(Qt.BrushStyle.NoBrush)
    return shown


def _ink(shown: QTextCharFormat, font: QFont, scale: float) -> QTextCharFormat:
    """What changes on paper: black, no link to follow, another family, another size."""
    ink = QTextCharFormat()
    ink.setForeground(_INK)
    ink.setBackground(Qt.BrushStyle.NoBrush)
    ink.setFontUnderline(False)
    ink.setFontFamilies(font.families())
    ink.setFontHintingPreference(font.hintingPreference())
    if shown.hasProperty(QTextFormat.Property.FontPointSize):
        ink.setFontPointSize(shown.fontPointSize() * scale)
    if not draws_bold(current_theme().language):
        mark_strong(shown, ink)
    return ink


def _keep_headings_with_their_text(paper: QTextDocument) -> None:
    """Send a heading to the next page where its text begins there."""
    block = paper.begin()
    while block.isValid():
        following = block.next()
        if _is_heading(block) and following.isValid() and not _is_heading(block.previous()):
            last = following
            while _is_heading(last) and last.next().isValid():
                last = last.next()
            if _page_of(paper, block) != _page_of(paper, last):
                _begin_page_at(block)
                # Qt would lay out anew only what it takes to be touched, and lose the rest.
                paper.markContentsDirty(0, paper.characterCount())
        block = following


def _is_heading(block: QTextBlock) -> bool:
    return block.isValid() and block.blockFormat().headingLevel() > 0


def _page_of(paper: QTextDocument, block: QTextBlock) -> int:
    """The page on which the block has its first line."""
    top = paper.documentLayout().blockBoundingRect(block).top()
    lines = block.layout()
    if lines.lineCount():
        first = lines.lineAt(0)
        top += first.y() + first.height() / 2
    return int(top // paper.pageSize().height())


def _begin_page_at(block: QTextBlock) -> None:
    change = block.blockFormat()
    change.setPageBreakPolicy(QTextFormat.PageBreakFlag.PageBreak_AlwaysBefore)
    QTextCursor(block).mergeBlockFormat(change)


def _paint_page(painter: QPainter, paper: QTextDocument, place: QRectF, page: int) -> None:
    painter.save()
    painter.translate(place.left(), place.top() - page * place.height())
    shown = QRectF(0, page * place.height(), place.width(), place.height())
    # Less by a dot: Qt draws a line that only touches the edge as well, unseen, but copied.
    paper.drawContents(painter, shown.adjusted(0, 1, 0, -1))
    painter.setPen(QPen(_INK))
    if not draws_bold(current_theme().language):
        draw_outlines(painter, paper, shown)
    painter.restore()


def _paint_foot(painter: QPainter, place: QRectF, title: str, page_of: tuple[int, int]) -> None:
    """The title and the program at the left, the page at the right, in one line."""
    font = paper_font(current_theme().language)
    font.setPointSizeF(_FOOT_POINTS)
    painter.setFont(font)
    painter.setPen(QPen(_QUIET_INK))
    page, pages = page_of
    program = QCoreApplication.translate("document_paper", "来电守护")
    counted = QCoreApplication.translate("document_paper", "第 {page} 页，共 {pages} 页")
    right = counted.format(page=page, pages=pages)
    bottom = Qt.AlignmentFlag.AlignBottom
    painter.drawText(place, bottom | Qt.AlignmentFlag.AlignRight, right)
    room = place.width() - painter.fontMetrics().horizontalAdvance(right + "    ")
    left = painter.fontMetrics().elidedText(
        f"{title} · {program}", Qt.TextElideMode.ElideRight, int(room)
    )
    painter.drawText(place, bottom | Qt.AlignmentFlag.AlignLeft, left)


def _paint_head(painter: QPainter, place: QRectF, title: str, words: str) -> None:
    """The title at the left, the words at the right, a line below both."""
    language = current_theme().language
    thickness = place.height() * _HEAD_LINE / _HEAD
    painter.fillRect(
        QRectF(place.left(), place.bottom() - thickness, place.width(), thickness), _INK
    )
    middle = Qt.AlignmentFlag.AlignVCenter
    quiet = paper_font(language)
    quiet.setPointSizeF(_FOOT_POINTS)
    painter.setFont(quiet)
    painter.setPen(QPen(_QUIET_INK))
    painter.drawText(place, middle | Qt.AlignmentFlag.AlignRight, words)
    room = place.width() - painter.fontMetrics().horizontalAdvance(words + "    ")
    strong = paper_font(language, is_strong=True)
    strong.setPointSizeF(_HEAD_POINTS)
    painter.setFont(strong)
    painter.setPen(QPen(_INK))
    shown = painter.fontMetrics().elidedText(title, Qt.TextElideMode.ElideRight, int(room))
    painter.drawText(place, middle | Qt.AlignmentFlag.AlignLeft, shown)
