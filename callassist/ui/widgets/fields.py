"""Inputs that Qt leaves without an arrow under a style sheet, and captions above inputs."""

from PySide6.QtCore import QRectF
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QComboBox, QDateTimeEdit, QVBoxLayout, QWidget

from callassist.ui.guarded import guarded
from callassist.ui.icons import paint_icon
from callassist.ui.palette import Role
from callassist.ui.plain_text import caption_for
from callassist.ui.sizes import Space

_ARROW_ROOM = 36  # as wide as the style sheet keeps the words away


class ChoiceField(QComboBox):
    """A list to choose one entry from."""

    def say_what_for(self, words: str) -> None:
        """Have a screen reader say what is chosen here, where no caption does.

        On Linux the name of a list is what is chosen in it; only the description is left.
        """
        self.setAccessibleName(words)
        self.setAccessibleDescription(words)

    def showPopup(self) -> None:
        """Open the list, with entries as high as the style sheet says."""
        # Qt's own delegate for such lists does not ask the style sheet.
        from PySide6.QtWidgets import QStyledItemDelegate

        if not isinstance(self.itemDelegate(), QStyledItemDelegate):
            self.setItemDelegate(QStyledItemDelegate(self))
        super().showPopup()

    @guarded
    def paintEvent(self, event: QPaintEvent) -> None:
        """Add the arrow."""
        super().paintEvent(event)
        _paint_arrow(self)


class MomentField(QDateTimeEdit):
    """A day and a time, with a calendar to choose the day from."""

    def __init__(self) -> None:
        super().__init__()
        self.setCalendarPopup(True)

    @guarded
    def paintEvent(self, event: QPaintEvent) -> None:
        """Add the arrow."""
        super().paintEvent(event)
        _paint_arrow(self)


def _paint_arrow(field: QWidget) -> None:
    painter = QPainter(field)
    side = min(round(QFontMetrics(field.font()).height() * 0.75), _ARROW_ROOM - Space.HAIR)
    left = field.width() - (_ARROW_ROOM + side) / 2
    role = Role.TEXT if field.isEnabled() else Role.QUIET_TEXT
    paint_icon(painter, "chevron-down", role, QRectF(left, 0, side, field.height()))
    painter.end()


class CaptionedField(QWidget):
    """An input with its caption above; the caption names it for a screen reader."""

    def __init__(self, caption: str, field: QWidget) -> None:
        super().__init__()
        self.caption = caption_for(field, caption)
        """The label above."""
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.HAIR)
        column.addWidget(self.caption)
        column.addWidget(field)
        self.setFocusProxy(field)
