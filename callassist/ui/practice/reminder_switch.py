"""The switch for the reminder to practise."""

from callassist.ui.palette import Role
from callassist.ui.sizes import Space, TextRole
from callassist.ui.widgets.painted_button import ButtonLook, PaintedButton


class ReminderSwitch(PaintedButton):
    """A box with a check mark, or without, and what it means."""

    side_padding = Space.SMALL
    words_at_left = True
    text_role = TextRole.BODY
    text_role_measured = TextRole.BODY

    def __init__(self) -> None:
        super().__init__(self.tr("到时间提醒我练"), leading="box-open")
        self.setCheckable(True)
        self.toggled.connect(self._show_mark)

    def _show_mark(self, is_on: bool) -> None:
        self._leading = "box-checked" if is_on else "box-open"
        self.update()

    def look(self) -> ButtonLook:
        """Return bare words, tinted under the mouse."""
        fill = Role.HOVER if self.underMouse() else None
        return ButtonLook(fill, None, Role.ACTION if self.isChecked() else Role.TEXT)
