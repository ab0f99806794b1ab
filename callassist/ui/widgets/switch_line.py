"""A choice that is on or off: a box with a check mark or without, and what it means."""

from PySide6.QtCore import Signal

from callassist.ui.palette import Role
from callassist.ui.sizes import Space, TextRole
from callassist.ui.widgets.painted_button import ButtonLook, PaintedButton


class SwitchLine(PaintedButton):
    """A box and the words beside it; both can be clicked."""

    side_padding = Space.SMALL
    words_at_left = True
    text_role = TextRole.BODY
    text_role_measured = TextRole.BODY

    switched = Signal(bool)
    """A person turned it on or off, by mouse, by keyboard or through a screen reader."""

    def __init__(self, words: str) -> None:
        self._is_told = False
        super().__init__(words, leading="box-open")
        self.setCheckable(True)
        self.toggled.connect(self._show_mark)

    def show_on(self, is_on: bool) -> None:
        """Show it turned on or off; nobody is told."""
        self._is_told = True
        self.setChecked(is_on)
        self._is_told = False

    def _show_mark(self, is_on: bool) -> None:
        self._leading = "box-checked" if is_on else "box-open"
        self.update()
        if not self._is_told:
            self.switched.emit(is_on)

    def look(self) -> ButtonLook:
        """Return bare words, tinted under the mouse."""
        fill = Role.HOVER if self.underMouse() else None
        return ButtonLook(fill, None, Role.ACTION if self.isChecked() else Role.TEXT)
