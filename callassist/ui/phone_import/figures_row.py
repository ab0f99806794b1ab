"""A few figures side by side: each a number, and below it what it counts."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from callassist.ui.plain_text import plain_label, quiet_label
from callassist.ui.sizes import Space, TextRole
from callassist.ui.tone import Tone
from callassist.ui.widgets.flow_layout import FlowLayout


class Figure(QWidget):
    """One number with its caption."""

    def __init__(self, caption: str, tone: Tone = Tone.NEUTRAL) -> None:
        """A number in a tone other than neutral has that colour unless it is 0."""
        super().__init__()
        self._tone = tone
        self._number = plain_label("", TextRole.TITLE, wraps=False)
        self._caption = quiet_label(caption, wraps=False)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._number)
        column.addWidget(self._caption)

    def show_number(self, number: int) -> None:
        """Show a number, with its thousands apart."""
        self._number.set_tone(self._tone if number else Tone.NEUTRAL)
        self._number.setText(f"{number:,}")
        self._number.setAccessibleName(f"{self._caption.text()} {number}")


class FiguresRow(QWidget):
    """Figures in as many lines as they need."""

    def __init__(self, *figures: Figure) -> None:
        super().__init__()
        layout = FlowLayout(gap=Space.PAGE + Space.MEDIUM, line_gap=Space.MEDIUM)
        for figure in figures:
            layout.addWidget(figure)
        self.setLayout(layout)
