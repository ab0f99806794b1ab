"""Painting with roles: fill, stroke, write.

Written so that nothing touches Qt's enums (see `qt_values`): a bare `painter.setPen(colour)` or
`fillRect` would make PySide6 build them all while it looks for the right overload.
"""

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPainterPath, QPalette, QPen
from PySide6.QtWidgets import QStylePainter

from callassist.ui.palette import Role
from callassist.ui.sizes import TextRole
from callassist.ui.theme import colour, current_theme


def rounded(place: QRectF, radius: float) -> QPainterPath:
    """Return the outline of a rectangle with round corners, never rounder than half its height."""
    outline = QPainterPath()
    fitting = min(radius, place.height() / 2)
    outline.addRoundedRect(place, fitting, fitting)
    return outline


def rectangle(place: QRectF) -> QPainterPath:
    """Return the outline of a rectangle."""
    outline = QPainterPath()
    outline.addRect(place)
    return outline


def fill(painter: QPainter, outline: QPainterPath, role: Role) -> None:
    """Fill an outline."""
    painter.fillPath(outline, current_theme().ink(role).windowText())


def stroke(painter: QPainter, outline: QPainterPath, role: Role, width: float = 1.0) -> None:
    """Draw an outline, `width` pixels thick."""
    pen = QPen()
    pen.setColor(colour(role))
    pen.setWidthF(width)
    painter.strokePath(outline, pen)


def write(
    painter: QPainter, place: QRectF, flags: int, words: str, look: tuple[TextRole, Role]
) -> None:
    """Write words in the font of a text role and the colour of a role.

    `flags` are alignment and wrapping, numbers of `qt_values`.
    """
    text_role, role = look
    painter.setFont(current_theme().font(text_role))
    if isinstance(painter, QStylePainter):
        ink = current_theme().ink(role)
        ink_role = QPalette.ColorRole.WindowText
        painter.drawItemText(place.toAlignedRect(), flags, ink, True, words, ink_role)
    else:
        painter.setPen(colour(role))
        painter.drawText(place, flags, words)
