"""The button after a call of one's own."""

from callassist.ui.palette import Role
from callassist.ui.widgets.buttons import PrimaryButton
from callassist.ui.widgets.painted_button import ButtonLook


class DoneButton(PrimaryButton):
    """The button after the call; only one on the page is painted as the main one."""

    _is_main = True

    def set_main(self, is_main: bool) -> None:
        """Be the main button of the page, or one beside it."""
        self._is_main = is_main
        self.update()

    def look(self) -> ButtonLook:
        """Return a filled look for the main one, an outlined one for the others."""
        if self._is_main:
            return super().look()
        fill = Role.HOVER if self.underMouse() else Role.CARD
        return ButtonLook(fill, Role.CONTROL_LINE, Role.TEXT)
