"""A choice that is on or off: a box with a check mark or without, and what it means."""

from callassist.ui.palette import Role
from callassist.ui.sizes import Space, TextRole
from callassist.ui.widgets.painted_button import ButtonLook, PaintedButton


class SwitchLine(PaintedButton):
    """A box and the words beside it; both can be clicked."""

    side_padding = Space.SMALL
    words_at_left = True
    text_role = TextRole.BODY
    text_role_measured = TextRole.BODY

    def __init__(self, words: str) -> None:
        super().__init__(words, leading="box-open")
        self.setCheckable(True)
        self.toggled.connect(self._show_mark)

    def _show_mark(self, is_on: bool) -> None:
        self._leading = "box-checked" if is_on else "box-open"
        self.update()

    def look(self) -> ButtonLook:
        """Return bare words, tinted under the mouse."""
        fill = Role.HOVER if self.underMouse() else None
        return ButtonLook(fill, None, Role.ACTION if self.isChecked() else Role.TEXT)
