"""The card with the bars of the last weeks and the key to them."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from callassist.ui.plain_text import plain_label, quiet_label
from callassist.ui.sizes import Space, TextRole
from callassist.ui.widgets.card import Card
from callassist.ui.widgets.week_bars import BarSample, WeekBars

if TYPE_CHECKING:
    from callassist.domain.advice import WeekCount


class WeekCard(Card):
    """Calls by week; takes no room when there were none."""

    def __init__(self, weeks: int) -> None:
        """`weeks` is how many weeks are shown, for the words beside the bars."""
        super().__init__()
        self.column.setContentsMargins(Space.WIDE, Space.LARGE, Space.WIDE, Space.MEDIUM)
        row = QHBoxLayout()
        row.setSpacing(Space.PAGE)
        heading = self.tr("每周来电")
        row.addWidget(_Key(heading, self.tr("近 {} 周").format(weeks), self._kinds()))
        self._bars = WeekBars(heading)
        row.addWidget(self._bars, 1)
        self.add_layout(row)

    def _kinds(self) -> list[tuple[bool, str]]:
        return [(False, self.tr("全部")), (True, self.tr("高度可疑"))]

    def show_weeks(self, weeks: "Sequence[WeekCount]") -> None:
        """Show these weeks, the oldest first."""
        self._bars.show_weeks(weeks)
        self.setVisible(any(week.total for week in weeks))


class _Key(QWidget):
    """The words at the left of the bars."""

    def __init__(self, heading: str, span: str, kinds: list[tuple[bool, str]]) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.HAIR)
        column.addWidget(plain_label(heading, TextRole.STRONG, wraps=False))
        column.addWidget(quiet_label(span, wraps=False))
        row = QHBoxLayout()
        row.setSpacing(Space.HAIR)
        for is_severe, words in kinds:
            row.addWidget(BarSample(is_severe=is_severe), 0, Qt.AlignmentFlag.AlignVCenter)
            row.addWidget(quiet_label(words, wraps=False))
            row.addSpacing(Space.SMALL)
        column.addLayout(row)
        column.addStretch(1)
