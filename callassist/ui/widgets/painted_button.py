"""The button all our buttons are made of: it paints itself, wraps its words, shows its focus."""

from typing import NamedTuple

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import (
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
)
from PySide6.QtWidgets import QPushButton, QSizePolicy, QStylePainter

from callassist.ui.guarded import guarded
from callassist.ui.icons import paint_icon
from callassist.ui.painting import fill, rounded, stroke, write
from callassist.ui.palette import Role
from callassist.ui.qt_values import CENTRE, MIDDLE_LEFT, WRAP_WORDS
from callassist.ui.shown_text import shown_text
from callassist.ui.sizes import CONTROL_RADIUS, TARGET, Space, TextRole
from callassist.ui.word_sizes import WordSizes, word_sizes


class ButtonLook(NamedTuple):
    """How a button looks in one state."""

    fill: Role | None
    line: Role | None
    text: Role
    line_width: float = 1.0
    is_solid: bool = False
    """A dark frame: its focus ring is light and lies inside."""


class PaintedButton(QPushButton):
    """A push button with our look; `look` says which colours in which state.

    Still a QPushButton, so keyboard, click on release and screen reader work as everywhere.
    Enter presses it too. It takes the height its wrapped words need, never less than 44 pixels
    unless it is a link inside a text.
    """

    radius: float = CONTROL_RADIUS
    least_height: int = TARGET
    """Pixels; less only for what nobody has to hit."""
    side_padding: int = Space.WIDE
    edge_padding: int = Space.SMALL
    edge_inset: int = 0
    """Pixels above and below the frame that can be clicked and are not painted."""
    text_role: TextRole = TextRole.STRONG
    text_role_measured: TextRole = TextRole.STRONG
    """The widest role the words ever have: room is kept for it."""
    icon_gap: int = Space.SMALL
    """Pixels between an icon and the words."""
    words_at_left: bool = False
    least_line: int = 6
    """So many heights of a line is the least width in which longer words are wrapped."""
    enter_presses: bool = True

    def __init__(
        self, words: str, *, leading: str | None = None, trailing: str | None = None, hint: str = ""
    ) -> None:
        """`leading` and `trailing` name icons; `hint` is a second, smaller line (a key)."""
        super().__init__()
        self._words = ""
        self._leading = leading
        self._trailing = trailing
        self._hint = hint
        self._focus_shown = False
        self.setText(words)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    # what it says

    def words(self) -> str:
        """Return the words on the button as they are read."""
        return self._words

    def setText(self, text: str) -> None:
        """Put other words on the button; `&` is shown, not taken as a shortcut mark.

        Hidden characters become visible.
        """
        self._words = shown_text(text)
        super().setText(self._words.replace("&", "&&"))
        self.setAccessibleName(self._words)
        self.updateGeometry()

    def look(self) -> ButtonLook:
        """Return the colours of the present state; subclasses say more."""
        return ButtonLook(Role.CARD, Role.CONTROL_LINE, Role.TEXT)

    def text_role_shown(self) -> TextRole:
        """Return the role of the words in the present state."""
        return self.text_role

    # how large it is

    def icon_size(self) -> int:
        """Return the side of an icon in pixels, in step with the text."""
        return round(self._sizes().line_height * 0.8)

    def room_for_icons(self) -> int:
        """Return the width icons and what stands beside the words take."""
        each = self.icon_size() + self.icon_gap
        return each * sum(name is not None for name in (self._leading, self._trailing))

    def natural_words_width(self) -> int:
        """Return the width of the words on one line."""
        return self._sizes().advance(self._words) + 2

    def room_around_words(self) -> int:
        """Return the width of all that stands beside the words."""
        return 2 * self.side_padding + self.room_for_icons()

    def _sizes(self) -> WordSizes:
        return word_sizes(self.text_role_measured)

    def set_hint(self, hint: str) -> None:
        """Show another second line; none where empty."""
        self._hint = hint
        self.updateGeometry()
        self.update()

    def _hint_height(self) -> int:
        return word_sizes(TextRole.SMALL).line_height if self._hint else 0

    def sizeHint(self) -> QSize:
        """Return the size with all words on one line."""
        width = max(self.natural_words_width() + self.room_around_words(), TARGET)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """Return the size below which a word would be cut."""
        few = self.least_line * self._sizes().line_height
        widest_word = self._sizes().wrapped(self._words, 1).width()
        width = max(widest_word, min(self.natural_words_width(), few)) + self.room_around_words()
        return QSize(max(width, TARGET), self.heightForWidth(self.sizeHint().width()))

    def hasHeightForWidth(self) -> bool:
        """Say that wrapped words need more height."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height the words need in this width."""
        words = self._sizes().wrapped(self._words, width - self.room_around_words()).height()
        inside = words + self._hint_height() + 2 * (self.edge_padding + self.edge_inset)
        return max(inside, self.least_height)

    # what it reacts to

    @guarded
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Enter press the button, as people expect."""
        from PySide6.QtCore import Qt

        self._show_focus(True)
        if self.enter_presses and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
            return
        super().keyPressEvent(event)

    @guarded
    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show the ring; a click, which comes after the focus it brings, takes it away again."""
        self._show_focus(True)
        super().focusInEvent(event)

    @guarded
    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Show no ring: the mouse shows itself where it is."""
        self._show_focus(False)
        super().mousePressEvent(event)

    def _show_focus(self, is_shown: bool) -> None:
        self._focus_shown = is_shown
        self.update()

    def shows_focus(self) -> bool:
        """Say whether the focus ring is to be seen now."""
        return self.hasFocus() and self._focus_shown

    # how it is painted

    def frame(self) -> QRectF:
        """Return the painted frame: the natural height, in the middle of a taller place."""
        height = min(self.height(), self.heightForWidth(self.width()))
        top = (self.height() - height) / 2
        inset = self.edge_inset
        return QRectF(0, top, self.width(), height).adjusted(0, inset, 0, -inset)

    @guarded
    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint frame, words and focus ring."""
        look = self.look() if self.isEnabled() else ButtonLook(None, Role.LINE, Role.QUIET_TEXT)
        painter = QStylePainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        frame = self.frame()
        self._paint_frame(painter, frame, look)
        if self.shows_focus():
            self._paint_ring(painter, frame, look)
        self.paint_inside(painter, frame, look)
        painter.end()

    def _paint_frame(self, painter: QPainter, frame: QRectF, look: ButtonLook) -> None:
        half = look.line_width / 2 if look.line else 0.0
        outline = rounded(frame.adjusted(half, half, -half, -half), self.radius)
        if look.fill:
            fill(painter, outline, look.fill)
        if look.line:
            stroke(painter, outline, look.line, look.line_width)

    def _paint_ring(self, painter: QPainter, frame: QRectF, look: ButtonLook) -> None:
        distance = 4.0 if look.is_solid else 1.25
        ring = frame.adjusted(distance, distance, -distance, -distance)
        role = look.text if look.is_solid else Role.FOCUS
        stroke(painter, rounded(ring, self.radius - distance), role, 2.5)

    def paint_inside(self, painter: QPainter, frame: QRectF, look: ButtonLook) -> None:
        """Paint icons, words and hint."""
        room = frame.adjusted(self.side_padding, 0, -self.side_padding, 0)
        words_width = min(self.natural_words_width(), room.width() - self.room_for_icons())
        left = room.left()
        if not self.words_at_left:
            left += (room.width() - words_width - self.room_for_icons()) / 2
        side = self.icon_size()
        hint_height = self._hint_height()
        line = QRectF(left, frame.top(), side, frame.height() - hint_height)
        if self._leading:
            paint_icon(painter, self._leading, look.text, line)
            line.translate(side + self.icon_gap, 0)
        line.setWidth(words_width)
        flags = WRAP_WORDS | (MIDDLE_LEFT if self.words_at_left else CENTRE)
        write(painter, line, flags, self._words, (self.text_role_shown(), look.text))
        if self._trailing:
            after = QRectF(line.right() + self.icon_gap, line.top(), side, line.height())
            paint_icon(painter, self._trailing, look.text, after)
        self._paint_hint(painter, frame, look)

    def _paint_hint(self, painter: QPainter, frame: QRectF, look: ButtonLook) -> None:
        if not self._hint:
            return
        height = self._hint_height()
        top = frame.bottom() - height - self.edge_padding
        place = QRectF(frame.left(), top, frame.width(), height)
        write(painter, place, CENTRE, self._hint, (TextRole.SMALL, look.text))
