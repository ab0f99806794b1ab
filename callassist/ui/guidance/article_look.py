"""How an article looks: type, colours and distances, on the screen and on paper."""

from dataclasses import dataclass
from enum import Enum
from typing import NamedTuple

from PySide6.QtGui import (
    QBrush,
    QColor,
    QFont,
    QFontMetricsF,
    QTextBlockFormat,
    QTextCharFormat,
    QTextFormat,
)

from callassist.ui.palette import LIGHT, Palette, Role
from callassist.ui.sizes import BASE_POINTS, TYPE_SCALE, TextRole
from callassist.ui.theme import current_theme

READING_FACTOR = 1.15
"""Articles are read, not looked at: their text is this much larger than the window's."""

PLACES = QTextFormat.Property.UserProperty.value + 1
"""The property of a heading's block with the places it answers to, blanks between them."""

_NARROW_LINE = 1.5
_WIDE_LINE = 1.7
"""Distance of lines in em: Chinese characters fill their squares, so they need more room."""


class PartLook(NamedTuple):
    """The type of a block, and the room around it."""

    text_role: TextRole
    above: float
    below: float
    """In em of the text."""
    is_read: bool = True
    """Lines stand apart as reading needs it; those of a heading stay together."""


class Part(Enum):
    """What a block of an article is."""

    TITLE = PartLook(TextRole.TITLE, 0.0, 0.2, is_read=False)
    SUMMARY = PartLook(TextRole.BODY, 0.0, 0.3)
    HEADING = PartLook(TextRole.VERDICT, 1.0, 0.2, is_read=False)
    PARAGRAPH = PartLook(TextRole.BODY, 0.35, 0.35)
    ITEM = PartLook(TextRole.BODY, 0.15, 0.15)
    TALK = PartLook(TextRole.BODY, 0.1, 0.1)
    SMALL_HEADING = PartLook(TextRole.LABEL, 2.0, 0.1)
    SMALL = PartLook(TextRole.SMALL, 0.1, 0.1)


@dataclass(frozen=True, slots=True, kw_only=True)
class ArticleLook:
    """The type and the colours of an article."""

    families: tuple[str, ...]
    """Font families in the order they are tried."""
    points: float
    """Size of the text."""
    palette: Palette = LIGHT
    is_on_paper: bool = False
    """On paper links are only words, and what the window paints is part of the text."""

    def font(self, role: TextRole = TextRole.BODY) -> QFont:
        """The font of a text role, in step with the size of the text."""
        factor, is_bold = TYPE_SCALE[role]
        font = QFont(list(self.families))
        font.setPointSizeF(self.points * factor)
        font.setBold(is_bold)
        return font

    def em(self) -> float:
        """The width of a Chinese character of the text in pixels."""
        return QFontMetricsF(self.font()).horizontalAdvance("国")

    def brush(self, role: Role) -> QBrush:
        """The colour of a role."""
        return QBrush(QColor(self.palette[role]))

    def words(self, part: Part, role: Role = Role.TEXT) -> QTextCharFormat:
        """The format of plain words in a part of the article."""
        made = QTextCharFormat()
        made.setFont(self.font(part.value.text_role))
        made.setForeground(self.brush(role))
        return made

    def block(self, part: Part, *, is_chinese: bool) -> QTextBlockFormat:
        """The format of a block."""
        made = QTextBlockFormat()
        made.setTopMargin(part.value.above * self.em())
        made.setBottomMargin(part.value.below * self.em())
        if part.value.is_read:
            proportional = QTextBlockFormat.LineHeightTypes.ProportionalHeight
            made.setLineHeight(self._line_percent(part, is_chinese), proportional.value)
        return made

    def _line_percent(self, part: Part, is_chinese: bool) -> float:
        """The distance of lines in percent of what the face has by nature: faces differ much."""
        metrics = QFontMetricsF(self.font(part.value.text_role))
        wanted = metrics.horizontalAdvance("国") * (_WIDE_LINE if is_chinese else _NARROW_LINE)
        return max(100.0, 100 * wanted / metrics.height())


def screen_look(percent: int) -> ArticleLook:
    """The look in the window: its type, larger, and `percent` of that."""
    theme = current_theme()
    return ArticleLook(
        families=tuple(theme.font().families()),
        points=theme.base_points * READING_FACTOR * percent / 100,
        palette=theme.palette,
    )


def paper_look() -> ArticleLook:
    """The look for paper; the family and the ink of paper are chosen where it is painted."""
    return ArticleLook(
        families=tuple(current_theme().font().families()), points=BASE_POINTS, is_on_paper=True
    )
