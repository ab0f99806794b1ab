"""What the parts of a picture look like: a colour and a pattern each, told apart without colour."""

from dataclasses import dataclass
from math import ceil

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPen

from callassist.ui.palette import Role
from callassist.ui.theme import colour


@dataclass(frozen=True, slots=True)
class PartLook:
    """How one kind of calls is painted: ground, pattern on it, edge."""

    ground: Role
    ink: Role
    strokes: tuple[int, ...]
    """The directions of the strokes: 1 rises, -1 falls, 0 is level; none is plain."""

    @property
    def edge(self) -> Role:
        """The colour of the outline, which stands out from the card."""
        return Role.DANGER if self.ground is Role.DANGER else self.ink


LOOKS_OF_LEVELS = (
    PartLook(Role.LISTED_SOFT, Role.LISTED, ()),
    PartLook(Role.DOUBT_LINE, Role.DOUBT, (0,)),
    PartLook(Role.DANGER_LINE, Role.DANGER, (1,)),
    PartLook(Role.DANGER, Role.ON_DANGER, (1, -1)),
)
"""Low, caution, high, critical: the more strokes, the more danger."""

LOOKS_OF_SHARES = (
    PartLook(Role.LINE, Role.CONTROL_LINE, ()),
    PartLook(Role.DANGER_LINE, Role.DANGER, (1,)),
)
"""Other calls, and those of level high or critical."""

LOOKS_OF_PRACTICE = (
    PartLook(Role.ACTION_SOFT, Role.ACTION, ()),
    PartLook(Role.DOUBT_LINE, Role.DOUBT, (1,)),
)
"""All right, and with slips."""

_STEP = 6.0
"""Pixels from one stroke to the next."""


def paint_part(painter: QPainter, place: QRectF, look: PartLook) -> None:
    """Paint a piece of a bar."""
    inside = place.adjusted(0.5, 0.5, -0.5, -0.5)
    if inside.width() <= 0 or inside.height() <= 0:
        inside = place
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.fillRect(inside, QBrush(colour(look.ground)))
    painter.setPen(QPen(colour(look.ink), 1))
    painter.setClipRect(inside)
    for direction in look.strokes:
        _strokes(painter, inside, direction)
    painter.setClipping(False)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(colour(look.edge), 1))
    painter.drawRect(inside)
    painter.restore()


def _strokes(painter: QPainter, place: QRectF, direction: int) -> None:
    if direction == 0:
        at = place.bottom() - _STEP
        while at > place.top():
            painter.drawLine(QPointF(place.left(), at), QPointF(place.right(), at))
            at -= _STEP
        return
    reach = place.width() + place.height()
    at = 0.0
    while at < reach:
        foot = QPointF(place.left() + at if direction > 0 else place.right() - at, place.bottom())
        across = -place.height() if direction > 0 else place.height()
        painter.drawLine(foot, foot + QPointF(across, -place.height()))
        at += _STEP


_HEATS = (0.0, 0.12, 0.3, 0.47, 1.0)
"""How much of the colour of action is in a field: nothing, a quarter, …, all of the highest count.

There is no step between 0.47 and 1, because neither dark nor light figures could be read on it.
"""


def heat_step(count: int, highest: int) -> int:
    """Which of the five grounds a field of the matrix has: 0 for none, 4 for the fullest."""
    last = len(_HEATS) - 1
    return min(ceil(count * last / highest), last) if highest else 0


def heat(step: int) -> QColor:
    """The ground of a field: the fuller, the nearer the colour of action."""
    low, high, part = colour(Role.CARD), colour(Role.ACTION), _HEATS[step]
    return QColor.fromRgbF(
        low.redF() + (high.redF() - low.redF()) * part,
        low.greenF() + (high.greenF() - low.greenF()) * part,
        low.blueF() + (high.blueF() - low.blueF()) * part,
    )


def ink_on_heat(step: int) -> QColor:
    """The colour of a figure on that ground."""
    return colour(Role.ON_ACTION if _HEATS[step] == 1.0 else Role.TEXT)
