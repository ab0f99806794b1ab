"""A place in the rail, with the number of things that wait there."""

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter

from callassist.ui.painting import fill, rounded, stroke, write
from callassist.ui.palette import Role
from callassist.ui.qt_values import CENTRE
from callassist.ui.sizes import Space, TextRole
from callassist.ui.widgets.asking_button import AskingButton
from callassist.ui.widgets.painted_button import ButtonLook
from callassist.ui.word_sizes import word_sizes


class RailButton(AskingButton):
    """One place to go to; the one shown is tinted and bold."""

    side_padding = Space.MEDIUM
    edge_padding = 10
    text_role = TextRole.BODY
    words_at_left = True

    def __init__(self, words: str, icon_name: str | None = None) -> None:
        self._count = 0
        self._key = ""
        super().__init__(words, leading=icon_name)
        self.setAutoExclusive(True)

    def setText(self, text: str) -> None:
        """Put other words on the button."""
        super().setText(text)
        if self._key:
            # Qt takes the key of a button from its words, and forgets it with them.
            self.setShortcut(self._key)
        self._name_for_reader()

    def set_key(self, key: str) -> None:
        """Go there by this key too; a tip and a screen reader tell it."""
        from PySide6.QtGui import QKeySequence

        from callassist.ui.plain_hint import give_hint

        self._key = key
        self.setShortcut(key)
        give_hint(self, self.shortcut().toString(QKeySequence.SequenceFormat.NativeText))

    def set_count(self, count: int) -> None:
        """Show how many things wait there; 0 shows nothing."""
        self._count = count
        self._name_for_reader()
        self.updateGeometry()
        self.update()

    def _name_for_reader(self) -> None:
        waiting = self.tr("%n 项", "", self._count)
        self.setAccessibleName(f"{self.words()} {waiting}" if self._count else self.words())

    def look(self) -> ButtonLook:
        """Return the tint of the place shown, or of the mouse."""
        if self.isChecked():
            return ButtonLook(Role.ACTION_SOFT, None, Role.ACTION)
        return ButtonLook(Role.HOVER if self.underMouse() else None, None, Role.TEXT)

    def text_role_shown(self) -> TextRole:
        """Return bold words for the place shown."""
        return TextRole.STRONG if self.isChecked() else TextRole.BODY

    def room_for_icons(self) -> int:
        """Return the width of icon and count."""
        return super().room_for_icons() + self._count_width()

    def _count_width(self) -> int:
        if not self._count:
            return 0
        digits = word_sizes(TextRole.STRONG).advance(str(self._count))
        return digits + 2 * Space.SMALL + Space.MEDIUM

    def paint_inside(self, painter: QPainter, frame: QRectF, look: ButtonLook) -> None:
        """Paint icon and words, and the count at the right end."""
        super().paint_inside(painter, frame, look)
        if not self._count:
            return
        width = self._count_width() - Space.MEDIUM
        height = word_sizes(TextRole.STRONG).line_height
        left = frame.right() - Space.MEDIUM - width
        pill = QRectF(left, frame.center().y() - height / 2, width, height)
        fill(painter, rounded(pill, height / 2), Role.DOUBT_SOFT)
        stroke(painter, rounded(pill, height / 2), Role.DOUBT_LINE)
        write(painter, pill, CENTRE, str(self._count), (TextRole.STRONG, Role.DOUBT))
