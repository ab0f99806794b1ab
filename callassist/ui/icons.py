"""The bundled icons, drawn in the colour of a role.

An icon is never alone: a word stands beside it, or the control has an accessible name.
"""

from functools import lru_cache
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QPointF, QRectF, QSize
from PySide6.QtGui import QColor, QPainter, QPixmap

from callassist import resources
from callassist.ui.palette import Role
from callassist.ui.theme import current_theme

if TYPE_CHECKING:
    from PySide6.QtGui import QIcon

_RATIOS = (1.0, 2.0)


class _Drawing:
    """Whether icons are drawn; a holder, because every painter asks for it."""

    is_on = True


def hold_back() -> None:
    """Leave the places of icons empty, so that the first paint need not load QtSvg."""
    _Drawing.is_on = False


def draw_from_now_on() -> None:
    """Draw icons again; what is on the screen has to be painted anew."""
    _Drawing.is_on = True


def icon_pixmap(name: str, role: Role, size: int, pixel_ratio: float = 1.0) -> QPixmap:
    """Return a picture of `size` logical pixels; raises FileNotFoundError for an unknown name."""
    return _rendered(name, current_theme().palette[role], size, pixel_ratio)


def paint_icon(painter: QPainter, name: str, role: Role, place: QRectF) -> None:
    """Paint an icon into the square at the middle of `place`."""
    if not _Drawing.is_on:
        return
    size = int(min(place.width(), place.height()))
    device = painter.device()
    ratio = device.devicePixelRatio()
    corner = QPointF(place.center().x() - size / 2, place.center().y() - size / 2)
    painter.drawPixmap(corner, icon_pixmap(name, role, size, ratio))


def icon(name: str, role: Role = Role.TEXT, size: int = 20) -> "QIcon":
    """Return an icon for Qt's own widgets, which choose the resolution themselves."""
    from PySide6.QtGui import QIcon

    made = QIcon()
    for ratio in _RATIOS:
        made.addPixmap(icon_pixmap(name, role, size, ratio))
    return made


@lru_cache(maxsize=256)
def _rendered(name: str, colour: str, size: int, pixel_ratio: float) -> QPixmap:
    # Imported here so that a window without icons starts without it.
    from PySide6.QtSvg import QSvgRenderer

    drawing = resources.read_bytes(f"icons/{name}.svg").replace(b"currentColor", colour.encode())
    pixmap = QPixmap(QSize(size, size) * pixel_ratio)
    pixmap.setDevicePixelRatio(pixel_ratio)
    pixmap.fill(QColor(0, 0, 0, 0))
    painter = QPainter(pixmap)
    QSvgRenderer(QByteArray(drawing)).render(painter, QRectF(0, 0, size, size))
    painter.end()
    return pixmap
