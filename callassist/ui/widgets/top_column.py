"""A column beside others, in which a widget keeps its height whatever its neighbours need."""

from PySide6.QtWidgets import QVBoxLayout, QWidget


class TopColumn(QWidget):
    """Holds one widget at its top, or none yet."""

    def __init__(self, widget: QWidget | None = None) -> None:
        super().__init__()
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.addStretch(1)
        if widget is not None:
            self.put(widget)

    def put(self, widget: QWidget) -> None:
        """Put the widget there that comes later."""
        self._layout.insertWidget(0, widget)
