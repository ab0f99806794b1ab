"""The form of a dialog, scrolled where the screen is too low for it."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QScrollArea, QWidget

from callassist.ui.screen_room import screen_room
from callassist.ui.sizes import Space
from callassist.ui.word_sizes import character_width

_CHARACTERS = 28
"""Chinese characters in a line of the form."""
_PART_OF_SCREEN = 0.85


class FormArea(QScrollArea):
    """Holds a form that has a layout of its own."""

    def __init__(self, form: QWidget) -> None:
        super().__init__()
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        # Its height follows from its width; what it would need at its narrowest does not count.
        form.setMinimumHeight(1)
        self.setWidget(form)
        self._form = form

    def sizeHint(self) -> QSize:
        """Return the size at which nothing of the form is hidden, as far as the screen allows."""
        screen = screen_room(self)
        width = min(_CHARACTERS * character_width() + 2 * Space.PAGE, screen.width())
        layout = self._form.layout()
        height = layout.heightForWidth(width) if layout is not None else 0
        return QSize(width, min(height, round(screen.height() * _PART_OF_SCREEN)))

    def minimumSizeHint(self) -> QSize:
        """Return the least width in which nothing is cut, not even by the bar."""
        bar = self.verticalScrollBar().sizeHint().width()
        return QSize(self._form.minimumSizeHint().width() + bar, 0)
