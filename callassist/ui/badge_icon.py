"""The icon of the program, and the same with the number of things that wait."""

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QFont, QIcon, QPainter, QPainterPath, QPixmap

from callassist.ui.icons import icon_pixmap
from callassist.ui.painting import fill
from callassist.ui.palette import Role
from callassist.ui.qt_values import CENTRE
from callassist.ui.sizes import TextRole
from callassist.ui.theme import colour, current_theme

_SIZES = (16, 24, 32, 48, 64, 128, 256)
_TRAY_SIZES = (16, 22, 24, 32, 48, 64)
_MOST = 9
"""More than that is shown as `9+`: two digits cannot be read in a tray."""


def application_icon() -> QIcon:
    """Return the icon of the program, sharp at every size a desktop asks for."""
    made = QIcon()
    for size in _SIZES:
        made.addPixmap(icon_pixmap("app", Role.ACTION, size))
    return made


def counted_icon(count: int) -> QIcon:
    """Return the icon for the tray, with a number in its corner; without one for 0."""
    made = QIcon()
    for size in _TRAY_SIZES:
        pixmap = QPixmap(icon_pixmap("app", Role.ACTION, size))
        if count:
            _paint_badge(pixmap, size, str(count) if count <= _MOST else f"{_MOST}+")
        made.addPixmap(pixmap)
    return made


def _paint_badge(pixmap: QPixmap, size: int, words: str) -> None:
    """A number in a disc at the right bottom, apart from the icon by a light ring."""
    diameter = size * 0.66
    place = QRectF(size - diameter, size - diameter, diameter, diameter)
    ring = max(size / 16, 1.0)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    fill(painter, _disc(place.center(), diameter / 2), Role.CARD)
    fill(painter, _disc(place.center(), diameter / 2 - ring), Role.DOUBT)
    font = QFont(current_theme().font(TextRole.STRONG))
    font.setPixelSize(round(diameter * (0.74 if len(words) == 1 else 0.52)))
    painter.setFont(font)
    painter.setPen(colour(Role.ON_ACTION))
    painter.drawText(place, CENTRE, words)
    painter.end()


def _disc(centre: QPointF, radius: float) -> QPainterPath:
    outline = QPainterPath()
    outline.addEllipse(centre, radius, radius)
    return outline
