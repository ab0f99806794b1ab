"""The strip of bars: how many calls came each week, and how many of them were dangerous."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QHelpEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from callassist.ui.guarded import guarded, guarded_filter
from callassist.ui.palette import Role
from callassist.ui.plain_hint import show_hint
from callassist.ui.sizes import Space, TextRole
from callassist.ui.theme import colour, current_theme

if TYPE_CHECKING:
    from callassist.domain.advice import WeekCount

_LINES_HIGH = 4
_WIDEST_BAR = 28.0
_HATCH = 5  # pixels from one stroke of the hatching to the next


def paint_bar(painter: QPainter, place: QRectF, *, is_severe: bool) -> None:
    """Paint a piece of a bar: an outlined block, hatched and red where the calls were dangerous."""
    inside = place.adjusted(0.5, 0.5, -0.5, -0.5)
    painter.fillRect(inside, colour(Role.DANGER if is_severe else Role.LINE))
    if is_severe:
        _hatch(painter, inside)
    painter.setPen(QPen(colour(Role.DANGER if is_severe else Role.CONTROL_LINE), 1))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRect(inside)


def _hatch(painter: QPainter, place: QRectF) -> None:
    painter.save()
    painter.setClipRect(place)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(colour(Role.DANGER_SOFT), 1))
    reach = int(place.height() + place.width()) + _HATCH
    for start in range(0, reach, _HATCH):
        foot = QPointF(place.left() + start, place.bottom())
        painter.drawLine(foot, foot + QPointF(-place.height(), -place.height()))
    painter.restore()


class BarSample(QWidget):
    """A small piece of a bar, beside the word that explains it."""

    def __init__(self, *, is_severe: bool) -> None:
        super().__init__()
        self._is_severe = is_severe
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Return the size of a character."""
        side = round(QFontMetrics(current_theme().font(TextRole.SMALL)).height() * 0.7)
        return QSize(side, side)

    @guarded
    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the piece."""
        painter = QPainter(self)
        paint_bar(painter, QRectF(self.rect()), is_severe=self._is_severe)
        painter.end()


class WeekBars(QWidget):
    """One bar a week, the latest at the right; its figures are in its description."""

    def __init__(self, words: str) -> None:
        """`words` name the chart for a screen reader."""
        super().__init__()
        self._weeks: Sequence[WeekCount] = ()
        self.setAccessibleName(words)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

    def show_weeks(self, weeks: "Sequence[WeekCount]") -> None:
        """Show these weeks, the oldest first."""
        self._weeks = weeks
        told = [self.figures_of(week) for week in weeks if week.total]
        self.setAccessibleDescription(self.tr("；").join(told))
        self.update()

    def figures_of(self, week: "WeekCount") -> str:
        """Return the figures of one week in words."""
        words = self.tr("{monday} 起的一周：{calls}").format(
            monday=f"{week.monday:%m-%d}", calls=self.tr("%n 通来电", "", week.total)
        )
        if not week.severe:
            return words
        return self.tr("{week}，其中 {severe}").format(
            week=words, severe=self.tr("%n 通高度可疑", "", week.severe)
        )

    def sizeHint(self) -> QSize:
        """Return a height in step with the text; the width is whatever there is."""
        height = QFontMetrics(current_theme().font()).height() * _LINES_HIGH
        return QSize(height * 4, height)

    def minimumSizeHint(self) -> QSize:
        """Return the same height in less width."""
        return QSize(self.sizeHint().height(), self.sizeHint().height())

    @guarded_filter
    def event(self, event: QEvent) -> bool:
        """Show the figures of the week under the mouse."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            show_hint(event.globalPos(), self._figures_at(event.pos().x()), self)
            return True
        return super().event(event)

    def _figures_at(self, left: float) -> str:
        if not self._weeks:
            return ""
        at = int((left - self._left_edge()) // self._step())
        return self.figures_of(self._weeks[at]) if 0 <= at < len(self._weeks) else ""

    def _step(self) -> float:
        return min(self.width() / max(len(self._weeks), 1), _WIDEST_BAR)

    def _left_edge(self) -> float:
        return self.width() - self._step() * len(self._weeks)

    @guarded
    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the bars on their ground line."""
        painter = QPainter(self)
        ground = self.height() - 1.0
        painter.setPen(QPen(colour(Role.CONTROL_LINE), 1))
        painter.drawLine(QPointF(self._left_edge(), ground), QPointF(self.width(), ground))
        highest = max((week.total for week in self._weeks), default=0)
        for at, week in enumerate(self._weeks):
            if week.total:
                self._paint_week(painter, at, week, (ground - 1) / highest)
        painter.end()

    def _paint_week(self, painter: QPainter, at: int, week: "WeekCount", unit: float) -> None:
        step, ground = self._step(), self.height() - 1.0
        gap = min(Space.HAIR, step / 4)
        left, width = self._left_edge() + at * step + gap / 2, step - gap
        whole, severe = week.total * unit, week.severe * unit
        paint_bar(painter, QRectF(left, ground - whole, width, whole), is_severe=False)
        if severe:
            paint_bar(painter, QRectF(left, ground - severe, width, severe), is_severe=True)
