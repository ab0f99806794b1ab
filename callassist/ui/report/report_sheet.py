"""Writes a report as Qt's own text document, for the screen and for paper."""

from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtGui import (
    QTextBlockFormat,
    QTextCursor,
    QTextDocument,
    QTextFrameFormat,
    QTextLength,
    QTextOption,
    QTextTable,
    QTextTableCell,
    QTextTableCellFormat,
    QTextTableFormat,
)

from callassist.services.report_document import (
    ReportChapter,
    ReportDocument,
    ReportRow,
    ReportSection,
    ReportTable,
)
from callassist.ui.guidance.article_look import ArticleLook, Part
from callassist.ui.palette import Role
from callassist.ui.sizes import TextRole

_LABEL_PERCENT = 20
_OVERVIEW_PERCENT = (8, 22, 30, 28, 12)
_LINE = 0.3  # pixels
_BAR = 3.0  # pixels


def report_sheet(report: ReportDocument, look: ArticleLook) -> QTextDocument:
    """Everything but the head of the pages; on the screen the title and the time as well."""
    writer = _Writer(look, is_chinese=report.language.startswith("zh"))
    if not look.is_on_paper:
        writer.write_line(Part.TITLE, report.title, level=1)
        writer.write_line(Part.SMALL, report.made, Role.QUIET_TEXT)
    if report.overview is not None:
        writer.write_overview(report.overview)
    for chapter in report.chapters:
        writer.write_chapter(chapter)
    for number, line in enumerate(report.closing):
        writer.write_line(Part.SMALL_HEADING if number == 0 else Part.SMALL, line, Role.QUIET_TEXT)
    return writer.document


class _Writer:
    """Writes at the end of a document."""

    def __init__(self, look: ArticleLook, *, is_chinese: bool) -> None:
        self.document = QTextDocument()
        self.document.setUndoRedoEnabled(False)
        self.document.setDefaultFont(look.font())
        self.document.setDocumentMargin(0)
        wrapping = QTextOption()
        wrapping.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        # Whatever letters a number came with, the words around it run to the right.
        wrapping.setTextDirection(Qt.LayoutDirection.LeftToRight)
        self.document.setDefaultTextOption(wrapping)
        self._look = look
        self._is_chinese = is_chinese
        self._cursor = QTextCursor(self.document)
        self._is_at_empty_block = True

    def write_chapter(self, chapter: ReportChapter) -> None:
        """Write everything about one call."""
        if chapter.title:
            self.write_line(Part.HEADING, chapter.title, level=2)
        if chapter.warning:
            self._write_framed([chapter.warning], Role.DANGER)
        for section in chapter.sections:
            self._write_section(section)

    def _write_section(self, section: ReportSection) -> None:
        if section.title:
            self.write_line(Part.HEADING, section.title, level=3)
        for line in section.lines:
            self.write_line(Part.PARAGRAPH, line)
        if section.rows:
            self._write_rows(section.rows)
        if section.quotes:
            self._write_framed(section.quotes, Role.TEXT)

    def write_line(self, part: Part, words: str, role: Role = Role.TEXT, *, level: int = 0) -> None:
        """Write a block of plain words; `level` makes it a heading."""
        block = self._look.block(part, is_chinese=self._is_chinese)
        block.setHeadingLevel(level)
        form = self._look.words(part, role)
        if self._is_at_empty_block:
            self._cursor.setBlockFormat(block)
            self._cursor.setBlockCharFormat(form)
        else:
            self._cursor.insertBlock(block, form)
        self._is_at_empty_block = False
        self._cursor.insertText(words, form)

    # tables

    def write_overview(self, overview: ReportTable) -> None:
        """Write one line for each call, under its heads."""
        table = self._begin_table(len(overview.lines) + 1, _OVERVIEW_PERCENT)
        repeated = table.format()
        repeated.setHeaderRowCount(1)
        table.setFormat(repeated)
        for column, head in enumerate(overview.heads):
            self._fill(table.cellAt(0, column), head, Role.QUIET_TEXT)
        for row, line in enumerate(overview.lines, start=1):
            for column, words in enumerate(line):
                self._fill(table.cellAt(row, column), words)
        self._end_table()

    def _write_rows(self, rows: tuple[ReportRow, ...]) -> None:
        table = self._begin_table(len(rows), (_LABEL_PERCENT, 100 - _LABEL_PERCENT))
        for number, row in enumerate(rows):
            role = Role.TEXT if row.is_strong else Role.QUIET_TEXT
            self._fill(table.cellAt(number, 0), row.label, role, is_strong=row.is_strong)
            self._fill(table.cellAt(number, 1), row.value)
        self._end_table()

    def _begin_table(self, rows: int, percents: Iterable[float]) -> QTextTable:
        made = self._table_format()
        lengths = [QTextLength(QTextLength.Type.PercentageLength, each) for each in percents]
        made.setColumnWidthConstraints(lengths)
        return self._cursor.insertTable(rows, len(lengths), made)

    def _table_format(self) -> QTextTableFormat:
        made = QTextTableFormat()
        made.setBorder(0)
        made.setBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_None)
        made.setCellSpacing(0)
        made.setTopMargin(self._look.em() * 0.3)
        # Qt leaves out the room above a block that follows a table.
        made.setBottomMargin(self._look.em() * 1.1)
        made.setWidth(QTextLength(QTextLength.Type.PercentageLength, 100))
        return made

    def _end_table(self) -> None:
        self._cursor = QTextCursor(self.document)
        self._cursor.movePosition(QTextCursor.MoveOperation.End)
        self._is_at_empty_block = True

    def _fill(
        self,
        cell: QTextTableCell,
        words: str,
        role: Role = Role.TEXT,
        *,
        is_strong: bool = False,
    ) -> None:
        cursor = cell.firstCursorPosition()
        form = self._look.words(Part.PARAGRAPH, role)
        if is_strong:
            form.setFont(self._look.font(TextRole.STRONG))
            form.setForeground(self._look.brush(role))
        cursor.setBlockFormat(QTextBlockFormat())
        cursor.setBlockCharFormat(form)
        cursor.insertText(words, form)
        # Last, because Qt keeps it where the first block of the cell keeps its own.
        cell.setFormat(self._cell_format())

    def _cell_format(self) -> QTextTableCellFormat:
        made = QTextTableCellFormat()
        padding = self._look.em() * 0.45
        made.setTopPadding(padding)
        made.setBottomPadding(padding)
        made.setRightPadding(padding)
        made.setBottomBorder(_LINE)
        made.setBottomBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_Solid)
        made.setBottomBorderBrush(self._look.brush(Role.LINE))
        return made

    def _write_framed(self, lines: Iterable[str], role: Role) -> None:
        """Lines with a bar at their left; a table with one cell, which Qt also prints."""
        table = self._cursor.insertTable(1, 1, self._table_format())
        cell = table.cellAt(0, 0)
        self._cursor = cell.firstCursorPosition()
        self._is_at_empty_block = True
        for line in lines:
            self.write_line(Part.TALK, line, role)
        made = QTextTableCellFormat()
        padding = self._look.em() * 0.6
        made.setPadding(padding)
        made.setLeftPadding(padding + _BAR)
        made.setLeftBorder(_BAR)
        made.setLeftBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_Solid)
        made.setLeftBorderBrush(self._look.brush(Role.CONTROL_LINE))
        cell.setFormat(made)
        self._end_table()
