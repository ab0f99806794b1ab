"""The icon of the program, as a drawing and as pictures."""

from PySide6.QtCore import QByteArray, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

from callassist.resources import read_text
from callassist.ui.palette import LIGHT, Role


def icon() -> bytes:
    """The icon in its own colour; in the program it takes that of what is around it."""
    return read_text("icons/app.svg").replace("currentColor", LIGHT[Role.ACTION]).encode()


def painted(size: int) -> QImage:
    """The icon as a picture of so many pixels."""
    image = QImage(size, size, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    QSvgRenderer(QByteArray(icon())).render(painter)
    painter.end()
    return image
