"""Text on the screen of the phone: what is told, and what is said in bubbles."""

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from callassist.ui.guarded import guarded
from callassist.ui.painting import fill, rounded
from callassist.ui.palette import Role
from callassist.ui.plain_text import PlainLabel
from callassist.ui.shown_text import shown_text
from callassist.ui.sizes import CARD_RADIUS, Space, TextRole
from callassist.ui.theme import current_theme
from callassist.ui.widgets.item_layout import ItemLayout, height_in
from callassist.ui.word_sizes import word_sizes

_WIDEST_PERCENT = 88
"""Of the screen: a bubble leaves room at the side of the other one who speaks."""


class PhoneLabel(PlainLabel):
    """Centred plain text in a light colour on the dark screen."""

    def __init__(
        self, text: str, text_role: TextRole = TextRole.BODY, ink: Role = Role.ON_PHONE
    ) -> None:
        super().__init__(text, text_role)
        self._ink = ink
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._take_ink()

    def _take_ink(self) -> None:
        self.setPalette(current_theme().ink(self._ink))

    @guarded
    def changeEvent(self, event: QEvent) -> None:
        """Take the colour of another theme."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._take_ink()


class Bubble(PhoneLabel):
    """What somebody says: the caller at the left, the person at the right."""

    def __init__(self, text: str, speaker: str, ground: Role, ink: Role = Role.ON_PHONE) -> None:
        """`speaker` says for a screen reader who speaks."""
        super().__init__(text, ink=ink)
        self._ground = ground
        self._words = shown_text(text)
        self.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self.setContentsMargins(Space.MEDIUM, Space.SMALL, Space.MEDIUM, Space.SMALL)
        self.setAccessibleName(f"{speaker}{text}")

    def natural_width(self) -> int:
        """Return the width of the words on one line, with the room around them."""
        return word_sizes(TextRole.BODY).advance(self._words) + 2 * Space.MEDIUM + 4

    @guarded
    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the bubble below the words."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        fill(painter, rounded(QRectF(self.rect()), CARD_RADIUS), self._ground)
        painter.end()
        super().paintEvent(event)


class BubbleLine(QWidget):
    """A line of the screen with one bubble at its side."""

    def __init__(self, bubble: Bubble, *, at_right: bool) -> None:
        super().__init__()
        self.setLayout(_SideLayout(bubble, at_right=at_right))


class _SideLayout(ItemLayout):
    """One bubble as wide as its words need, at most most of the line."""

    def __init__(self, bubble: Bubble, *, at_right: bool) -> None:
        super().__init__()
        self._bubble = bubble
        self._is_at_right = at_right
        self.addWidget(bubble)

    def sizeHint(self) -> QSize:
        """Return the size of the bubble in one line."""
        return QSize(self._bubble.natural_width(), self._bubble.sizeHint().height())

    def place_items(self, area: QRect, *, really: bool) -> int:
        """Place the bubble at its side."""
        item = self.all_items()[0]
        widest = max(area.width() * _WIDEST_PERCENT // 100, item.minimumSize().width())
        width = min(self._bubble.natural_width(), widest)
        height = height_in(item, width)
        if really:
            left = area.left() + (area.width() - width if self._is_at_right else 0)
            item.setGeometry(QRect(left, area.top(), width, height))
        return height
