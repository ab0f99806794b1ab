"""One drill in the list of all: its name, and where it stands."""

from datetime import date

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter

from callassist.domain.practice import DrillProgress, Standing
from callassist.ui.painting import write
from callassist.ui.palette import Role
from callassist.ui.practice.practice_words import STANDING_ICONS, standing_words
from callassist.ui.qt_values import CENTRE
from callassist.ui.sizes import Space, TextRole
from callassist.ui.widgets.painted_button import ButtonLook, PaintedButton
from callassist.ui.word_sizes import word_sizes


class DrillRow(PaintedButton):
    """A name to press, with its standing at the right end."""

    side_padding = Space.MEDIUM
    words_at_left = True
    text_role = TextRole.BODY
    text_role_measured = TextRole.BODY

    def __init__(self, progress: DrillProgress, today: date) -> None:
        standing = progress.standing(today)
        self._standing = standing_words(progress, today)
        self._is_due = standing is Standing.DUE
        super().__init__(progress.drill.title, leading=STANDING_ICONS[standing])
        self.drill_id = progress.drill.id
        """The id of the drill it stands for."""
        self.setAccessibleName(self.tr("{}，{}").format(progress.drill.title, self._standing))

    def look(self) -> ButtonLook:
        """Return bare words, tinted under the mouse."""
        is_strong = self.underMouse() or self.isDown()
        return ButtonLook(Role.HOVER if is_strong else None, None, Role.TEXT)

    def _standing_width(self) -> int:
        return word_sizes(TextRole.SMALL).advance(self._standing) + Space.HAIR

    def room_for_icons(self) -> int:
        """Return the room of the icon and the standing."""
        return super().room_for_icons() + Space.MEDIUM + self._standing_width()

    def paint_inside(self, painter: QPainter, frame: QRectF, look: ButtonLook) -> None:
        """Add the standing at the right end."""
        super().paint_inside(painter, frame, look)
        width = self._standing_width()
        place = QRectF(frame.right() - self.side_padding - width, frame.top(), width, 0)
        place.setHeight(frame.height())
        ink = Role.ACTION if self._is_due else Role.QUIET_TEXT
        write(painter, place, CENTRE, self._standing, (TextRole.SMALL, ink))
