"""The card: a white panel with round corners, or a tinted one with a bar at its left."""

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QLayout, QVBoxLayout, QWidget

from callassist.ui.guarded import guarded
from callassist.ui.painting import fill, rectangle, rounded, stroke
from callassist.ui.palette import Role
from callassist.ui.sizes import CARD_RADIUS, Space
from callassist.ui.tone import LOOKS, Tone
from callassist.ui.widgets.flow_layout import FlowLayout

BAR = 6
"""Width of the bar in pixels."""


class Card(QFrame):
    """A panel that holds a column of widgets."""

    def __init__(self, tone: Tone = Tone.NEUTRAL, *, tinted: bool = True) -> None:
        """A tone other than neutral adds the bar; `tinted=False` leaves the panel white."""
        super().__init__()
        self._tone = tone
        self._is_tinted = tinted
        self.column = QVBoxLayout(self)
        """Where the content goes."""
        self.column.setSpacing(Space.MEDIUM)
        # The distance to the bar; set once, so that a change of tone moves nothing.
        left = Space.WIDE if tone is Tone.NEUTRAL else Space.PAGE
        self.column.setContentsMargins(left, Space.WIDE, Space.WIDE, Space.WIDE)

    def tone(self) -> Tone:
        """Return the present tone."""
        return self._tone

    def set_tone(self, tone: Tone) -> None:
        """Change bar and tint; the content does not move."""
        self._tone = tone
        self.update()

    def add(self, widget: QWidget, stretch: int = 0) -> None:
        """Put a widget below the others."""
        self.column.addWidget(widget, stretch)

    def add_row(self, *widgets: QWidget) -> FlowLayout:
        """Put widgets side by side below the others, in more lines if need be."""
        row = FlowLayout()
        for widget in widgets:
            row.addWidget(widget)
        self.column.addLayout(row)
        return row

    def add_layout(self, layout: QLayout) -> None:
        """Put a layout below the others."""
        self.column.addLayout(layout)

    @guarded
    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint panel, edge and bar."""
        look = LOOKS[self._tone]
        is_tinted = self._is_tinted and self._tone is not Tone.NEUTRAL
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        outline = rounded(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), CARD_RADIUS)
        fill(painter, outline, look.soft if is_tinted else Role.CARD)
        if not is_tinted:
            stroke(painter, outline, Role.LINE)
        if self._tone is not Tone.NEUTRAL:
            painter.setClipPath(outline)
            fill(painter, rectangle(QRectF(0, 0, BAR, self.height())), look.text)
        painter.end()
