"""A sheet of paper under a painter: all of it, measured in millimetres or in dots."""

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPagedPaintDevice, QPageLayout, QPainter

from callassist.domain.errors import CallAssistError

MILLIMETRES_PER_INCH = 25.4
POINTS_PER_INCH = 72


@contextmanager
def painter_on(device: QPagedPaintDevice) -> Iterator[QPainter]:
    """A painter whose origin is the corner of the paper, not that of the printable part.

    Raises CallAssistError where nothing can be painted.
    """
    layout = device.pageLayout()
    layout.setMode(QPageLayout.Mode.FullPageMode)
    device.setPageLayout(layout)
    painter = QPainter()
    if not painter.begin(device):
        raise CallAssistError("not_printed")
    try:
        yield painter
    finally:
        painter.end()


def whole_sheet(device: QPagedPaintDevice) -> QRectF:
    """The paper in dots of the device."""
    return QRectF(device.pageLayout().fullRectPixels(device.logicalDpiX()))
