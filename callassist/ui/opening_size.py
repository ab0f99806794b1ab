"""How large the window opens: as it was left, else as its words need; never beyond the screen."""

from PySide6.QtCore import QSize

USUAL = QSize(1180, 760)
"""With text of the usual size; larger text wants as much more."""
_FRAME = QSize(16, 48)
"""Left for what the desktop puts around a window; how much that is, is not known before."""


def opening_size(room: QSize, text_percent: int, left_at: tuple[int, int] | None) -> QSize:
    """Return the size for a screen with so much `room`; `left_at` is what the person left it at."""
    wanted = QSize(*left_at) if left_at is not None else USUAL * (text_percent / 100)
    return wanted.boundedTo(room - _FRAME)
