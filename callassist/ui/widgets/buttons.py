"""Buttons by weight: one primary a page, secondary beside it, quiet for what is rarely needed."""

from callassist.ui.palette import Role
from callassist.ui.plain_hint import give_hint
from callassist.ui.plain_menu import PlainMenu
from callassist.ui.sizes import Space, TextRole
from callassist.ui.widgets.painted_button import ButtonLook, PaintedButton


class PrimaryButton(PaintedButton):
    """The one thing to do on this page."""

    edge_padding = Space.MEDIUM

    def __init__(
        self,
        words: str,
        *,
        leading: str | None = None,
        trailing: str | None = None,
        hint: str = "",
        danger: bool = False,
    ) -> None:
        """`danger=True` paints it red: for what stops a danger, such as having hung up."""
        self._is_danger = danger
        super().__init__(words, leading=leading, trailing=trailing, hint=hint)

    def look(self) -> ButtonLook:
        """Return a filled look, darker under the mouse."""
        is_strong = self.underMouse() or self.isDown()
        if self._is_danger:
            fill = Role.DANGER_STRONG if is_strong else Role.DANGER
            return ButtonLook(fill, None, Role.ON_DANGER, is_solid=True)
        fill = Role.ACTION_STRONG if is_strong else Role.ACTION
        return ButtonLook(fill, None, Role.ON_ACTION, is_solid=True)


class SecondaryButton(PaintedButton):
    """Something else one may do here."""

    edge_padding = Space.MEDIUM

    def look(self) -> ButtonLook:
        """Return an outlined look, tinted under the mouse."""
        fill = Role.ACTION_SOFT if self.isDown() else Role.CARD
        if self.underMouse() and not self.isDown():
            fill = Role.HOVER
        return ButtonLook(fill, Role.CONTROL_LINE, Role.TEXT)


class QuietButton(PaintedButton):
    """Something rarely needed; looks like a link, is as large as a button."""

    side_padding = Space.SMALL

    def look(self) -> ButtonLook:
        """Return words in the action colour, tinted under the mouse."""
        is_strong = self.underMouse() or self.isDown()
        return ButtonLook(Role.ACTION_SOFT if is_strong else None, None, Role.ACTION)


class LinkButton(QuietButton):
    """A way to read more, in the line of what it is about: lower than a button."""

    least_height = 24
    edge_padding = 0
    text_role = TextRole.LABEL
    text_role_measured = TextRole.LABEL


class IconButton(PaintedButton):
    """A square button with only an icon; its words are for the screen reader and the tooltip."""

    side_padding = Space.SMALL
    text_role = TextRole.BODY
    text_role_measured = TextRole.BODY

    def __init__(self, words: str, icon_name: str) -> None:
        super().__init__("", leading=icon_name)
        self.setAccessibleName(words)
        give_hint(self, words)

    def look(self) -> ButtonLook:
        """Return a bare icon, tinted under the mouse."""
        is_strong = self.underMouse() or self.isDown()
        return ButtonLook(Role.ACTION_SOFT if is_strong else None, None, Role.QUIET_TEXT)

    def room_for_icons(self) -> int:
        """Return the width of the icon alone."""
        return self.icon_size()


class MenuButton(SecondaryButton):
    """A button that opens a short menu; `choices` is the menu to fill."""

    def __init__(self, words: str, *, leading: str | None = None) -> None:
        super().__init__(words, leading=leading, trailing="chevron-down")
        self.choices = PlainMenu(self)
        self.setMenu(self.choices)
