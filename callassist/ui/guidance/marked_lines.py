"""Words with marked places, laid out in lines of a width: measured and painted."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF
from PySide6.QtGui import QFont, QPainter, QTextCharFormat, QTextLayout, QTextOption

from callassist.ui.palette import Role
from callassist.ui.shown_text import shown_text
from callassist.ui.sizes import TextRole
from callassist.ui.theme import colour, current_theme


class MarkedLines:
    """A text in as many lines as it needs. A mark is a ground, bold words and dots below."""

    def __init__(
        self, text: str, marks: Sequence[tuple[int, int]], role: TextRole, width: float
    ) -> None:
        """`marks` are begins and ends in the text; `width` is in pixels."""
        shown = shown_text(text)
        self._layout = QTextLayout(shown, current_theme().font(role))
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self._layout.setTextOption(option)
        # Where hidden characters are shown by their codes, the marks would lie elsewhere.
        if shown == text:
            self._layout.setFormats([_marked(begin, end) for begin, end in marks])
        self.height = self._lay_out(width)
        """Height of all lines in pixels."""

    def _lay_out(self, width: float) -> float:
        top = 0.0
        self._layout.beginLayout()
        while (line := self._layout.createLine()).isValid():
            line.setLineWidth(max(width, 1.0))
            line.setPosition(QPointF(0, top))
            top += line.height()
        self._layout.endLayout()
        return top

    def paint(self, painter: QPainter, corner: QPointF, role: Role) -> None:
        """Paint the lines in the colour of a role."""
        painter.setPen(colour(role))
        self._layout.draw(painter, corner)


def _marked(begin: int, end: int) -> QTextLayout.FormatRange:
    marked = QTextLayout.FormatRange()
    marked.start = begin
    marked.length = end - begin
    look = QTextCharFormat()
    look.setBackground(colour(Role.DOUBT_LINE))
    look.setForeground(colour(Role.TEXT))
    look.setFontWeight(QFont.Weight.Bold)
    look.setUnderlineStyle(QTextCharFormat.UnderlineStyle.DotLine)
    marked.format = look
    return marked
