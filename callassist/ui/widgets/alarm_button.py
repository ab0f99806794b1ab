"""The button for the worst case: always in sight, quiet until it is needed."""

from callassist.ui.palette import Role
from callassist.ui.sizes import Space, TextRole
from callassist.ui.widgets.painted_button import ButtonLook, PaintedButton


class AlarmButton(PaintedButton):
    """Red words with a shape on a plain ground."""

    side_padding = Space.MEDIUM
    text_role = TextRole.BODY
    text_role_measured = TextRole.BODY

    def look(self) -> ButtonLook:
        """Return an outlined look, tinted under the mouse."""
        is_strong = self.underMouse() or self.isDown()
        return ButtonLook(Role.DANGER_SOFT if is_strong else None, Role.DANGER_LINE, Role.DANGER)
