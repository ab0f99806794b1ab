"""The line in large type, apart from the other inputs because the first paint needs it."""

from PySide6.QtWidgets import QLineEdit


class LargeField(QLineEdit):
    """A line in large type, for the one thing that must be typed."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("kind", "large")
