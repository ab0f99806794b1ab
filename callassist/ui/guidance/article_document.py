"""Writes a topic of the guidance as Qt's own text document, for the screen and for paper.

The blocks are written one by one and not through Qt's reader of Markdown: nothing in a text can
then be misread as markup, and a line of a talk stays a line.
"""

import re
from collections.abc import Iterable
from itertools import groupby
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import (
    QFont,
    QTextBlock,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFrameFormat,
    QTextLength,
    QTextListFormat,
    QTextOption,
    QTextTableCellFormat,
    QTextTableFormat,
)

from callassist.domain.guidance import GuidanceSource, Section, Topic
from callassist.domain.guidance_text import is_talk
from callassist.ui.guidance.article_look import PLACES, ArticleLook, Part
from callassist.ui.guidance.article_pieces import Piece, PieceKind, pieces_of
from callassist.ui.palette import Role
from callassist.ui.sizes import Space

if TYPE_CHECKING:
    from callassist.services.wording import Wording

TOPIC_LINK = "topic:"
DIAL_LINK = "dial:"
"""How the address of a link begins: to a place of the guidance, or to a number of the list."""

TALK_BAR = 6
"""Width in pixels of the bar beside a talk."""

READING_MARGIN = Space.MEDIUM
"""Pixels around the text of an article in its view; the ring of the focus lies in it."""

_NUMBERED = re.compile(r"^[0-9]+\. ")
_SPEAKER = re.compile(r"[^：:]{1,12}(：|: )")


def article_document(topic: Topic, wording: "Wording", look: ArticleLook) -> QTextDocument:
    """The whole topic: title, summary, its parts with their places, its sources and its date."""
    writer = _Writer(wording, look)
    writer.write_topic(topic)
    return writer.document


def place_position(document: QTextDocument, place: str) -> int | None:
    """Where the heading of a place begins in an article; None if it has no such place."""
    block = document.begin()
    while block.isValid():
        if place in places_of(block):
            return block.position()
        block = block.next()
    return None


def places_of(block: QTextBlock) -> list[str]:
    """The places a block is the heading of; none for any other block."""
    return str(block.blockFormat().property(PLACES) or "").split()


class _Writer:
    """Writes at the end of a document."""

    def __init__(self, wording: "Wording", look: ArticleLook) -> None:
        self.document = QTextDocument()
        self.document.setUndoRedoEnabled(False)
        self.document.setDefaultFont(look.font())
        self.document.setDocumentMargin(0 if look.is_on_paper else READING_MARGIN)
        self.document.setIndentWidth(look.em() * 1.7)
        wrapping = QTextOption()
        wrapping.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.document.setDefaultTextOption(wrapping)
        self._wording = wording
        self._look = look
        self._cursor = QTextCursor(self.document)
        self._is_at_empty_block = True

    # the parts of an article

    def write_topic(self, topic: Topic) -> None:
        """Write all of it."""
        self._cursor.beginEditBlock()
        self._line(Part.TITLE, topic.title, level=1)
        self._line(Part.SUMMARY, topic.summary, Role.QUIET_TEXT)
        for section in topic.sections:
            self._write_section(section)
        self._write_sources(topic)
        self._cursor.endEditBlock()

    def _write_section(self, section: Section) -> None:
        if section.title:
            self._line(Part.HEADING, section.title, level=2, places=section.places)
        lines = [line for line in section.text.split("\n") if line.strip()]
        for kind, run in groupby(lines, _kind_of):
            if kind == "talk":
                self._write_talk(line.removeprefix("> ") for line in run)
            elif kind == "paragraph":
                for line in run:
                    self._start_block(self._block(Part.PARAGRAPH), Part.PARAGRAPH)
                    self._write_pieces(Part.PARAGRAPH, pieces_of(line))
            else:
                self._write_list(run, is_numbered=kind == "numbered")

    def _write_list(self, lines: Iterable[str], *, is_numbered: bool) -> None:
        styles = QTextListFormat.Style
        list_format = QTextListFormat()
        list_format.setStyle(styles.ListDecimal if is_numbered else styles.ListDisc)
        text_list = None
        for line in lines:
            self._start_block(self._block(Part.ITEM), Part.ITEM)
            if text_list is None:
                text_list = self._cursor.createList(list_format)
            else:
                text_list.add(self._cursor.block())
            self._write_pieces(Part.ITEM, pieces_of(_NUMBERED.sub("", line.removeprefix("- "), 1)))

    def _write_talk(self, lines: Iterable[str]) -> None:
        """A calm block with a bar at its left; a table with one cell, which Qt also prints."""
        table = self._cursor.insertTable(1, 1, self._talk_format())
        cell = table.cellAt(0, 0)
        self._cursor = cell.firstCursorPosition()
        self._is_at_empty_block = True
        for line in lines:
            self._start_block(self._block(Part.TALK), Part.TALK)
            self._write_talk_line(line)
        # Last, because Qt keeps it where the first block of the cell keeps its own.
        cell.setFormat(self._talk_cell_format())
        self._cursor = QTextCursor(self.document)
        self._cursor.movePosition(QTextCursor.MoveOperation.End)
        self._is_at_empty_block = True

    def _talk_format(self) -> QTextTableFormat:
        table_format = QTextTableFormat()
        table_format.setBorder(0)
        table_format.setBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_None)
        table_format.setCellSpacing(0)
        table_format.setTopMargin(self._look.em() * 0.5)
        table_format.setBottomMargin(self._look.em() * 0.5)
        table_format.setWidth(QTextLength(QTextLength.Type.PercentageLength, 100))
        return table_format

    def _talk_cell_format(self) -> QTextTableCellFormat:
        cell_format = QTextTableCellFormat()
        padding = self._look.em() * 0.6
        cell_format.setPadding(padding)
        cell_format.setLeftPadding(padding + TALK_BAR)
        if self._look.is_on_paper:
            # In the window the view paints bar and ground.
            cell_format.setLeftBorder(TALK_BAR / 2)
            cell_format.setLeftBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_Solid)
            cell_format.setLeftBorderBrush(self._look.brush(Role.CONTROL_LINE))
        return cell_format

    def _write_talk_line(self, line: str) -> None:
        """Who speaks in strong words, then what is said."""
        speaker = _SPEAKER.match(line)
        said = line
        if speaker is not None:
            said = line[speaker.end() :]
            self._write_pieces(Part.TALK, [Piece(PieceKind.WORDS, speaker[0], is_strong=True)])
        self._write_pieces(Part.TALK, pieces_of(said))

    def _write_sources(self, topic: Topic) -> None:
        if topic.is_about_program:
            return
        if topic.sources:
            heading = QCoreApplication.translate("article", "来源")
            self._line(Part.SMALL_HEADING, heading, Role.QUIET_TEXT)
        for source in topic.sources:
            self._line(Part.SMALL, source_line(source), Role.QUIET_TEXT)
        part = Part.SMALL if topic.sources else Part.SMALL_HEADING
        checked = QCoreApplication.translate("article", "这一篇里的事实，{date} 核对过一遍。")
        self._line(part, checked.format(date=topic.dated.isoformat()), Role.QUIET_TEXT)

    # blocks and words

    def _block(self, part: Part) -> QTextBlockFormat:
        return self._look.block(part, is_chinese=self._wording.language.startswith("zh"))

    def _line(
        self,
        part: Part,
        words: str,
        role: Role = Role.TEXT,
        *,
        level: int = 0,
        places: tuple[str, ...] = (),
    ) -> None:
        """A block of plain words; `level` makes it a heading, `places` what it can be found by."""
        block_format = self._block(part)
        block_format.setHeadingLevel(level)
        if places:
            block_format.setProperty(PLACES, " ".join(places))
        self._start_block(block_format, part)
        self._cursor.insertText(words, self._look.words(part, role))

    def _start_block(self, block_format: QTextBlockFormat, part: Part) -> None:
        if self._is_at_empty_block:
            self._cursor.setBlockFormat(block_format)
            self._cursor.setBlockCharFormat(self._look.words(part))
        else:
            self._cursor.insertBlock(block_format, self._look.words(part))
        self._is_at_empty_block = False

    def _write_pieces(self, part: Part, pieces: Iterable[Piece]) -> None:
        for piece in pieces:
            words = self._look.words(part)
            if piece.is_strong:
                words.setFontWeight(QFont.Weight.Bold)
            self._write_piece(piece, words)

    def _write_piece(self, piece: Piece, words: QTextCharFormat) -> None:
        match piece.kind:
            case PieceKind.WORDS:
                self._cursor.insertText(piece.words, words)
            case PieceKind.LINK:
                self._write_link(piece.words, TOPIC_LINK + piece.target, words)
            case PieceKind.DIAL:
                self._write_link(piece.words, DIAL_LINK + piece.words, words)
            case PieceKind.FORGERY:
                self._write_forgery(piece.words, words)

    def _write_link(self, text: str, address: str, words: QTextCharFormat) -> None:
        if not self._look.is_on_paper:
            words.setForeground(self._look.brush(Role.ACTION))
            words.setFontUnderline(True)
            words.setAnchor(True)
            words.setAnchorHref(address)
        self._cursor.insertText(text, words)

    def _write_forgery(self, number: str, words: QTextCharFormat) -> None:
        """The number struck through in the colour of danger, and the word that says it too."""
        words.setForeground(self._look.brush(Role.DANGER))
        text = self._wording.texts.word("guide.forgery").format(number=number)
        before, _, after = text.partition(number)
        struck = QTextCharFormat(words)
        struck.setFontStrikeOut(True)
        self._cursor.insertText(before, words)
        self._cursor.insertText(number, struck)
        self._cursor.insertText(after, words)


def _kind_of(line: str) -> str:
    if is_talk(line):
        return "talk"
    if _NUMBERED.match(line):
        return "numbered"
    return "bulleted" if line.startswith("- ") else "paragraph"


def source_line(source: GuidanceSource) -> str:
    """A source in words: its name, whether it is a copy, its day, its address to copy."""
    copy = QCoreApplication.translate("article", "转载")
    parts = [source.name]
    if source.is_copy and copy not in source.name:
        parts.append(copy)
    parts += filter(None, (source.date, source.url))
    return " · ".join(parts)
