"""What can be pressed or written into, in sight and from above."""

from collections.abc import Iterator

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QWidget,
)

_KINDS = (
    QAbstractButton,
    QComboBox,
    QAbstractSpinBox,
    QLineEdit,
    QPlainTextEdit,
    QAbstractItemView,
)
_LEAST = 8
"""Pixels of a control that have to be in sight; less is a line at the edge."""


def controls_in_sight(window: QWidget) -> list[QWidget]:
    """Return the controls of a window of which something can be seen, as one reads."""
    found = list(_controls(window))
    return sorted(found, key=lambda each: _corner(each, window))


def _controls(parent: QWidget) -> Iterator[QWidget]:
    for child in parent.children():
        if not isinstance(child, QWidget) or child.isWindow() or not child.isVisible():
            continue
        if isinstance(child, _KINDS) and child.focusPolicy() != Qt.FocusPolicy.NoFocus:
            # What a field is made of belongs to it.
            if child.isEnabled() and is_in_sight(child):
                yield child
        else:
            yield from _controls(child)


def is_in_sight(control: QWidget) -> bool:
    """Whether enough of it can be seen to know what it is."""
    seen = control.visibleRegion().boundingRect()
    return min(seen.width(), seen.height()) >= _LEAST


def seen_part(control: QWidget, window: QWidget) -> QRect:
    """Return the part of it that can be seen, as the window counts."""
    seen = control.visibleRegion().boundingRect()
    return seen.translated(control.mapTo(window, QPoint(0, 0)))


def _corner(control: QWidget, window: QWidget) -> tuple[int, int]:
    part = seen_part(control, window)
    return part.top(), part.left()


def use(control: QWidget) -> None:
    """Press a button, open a list, give the keyboard to anything else."""
    control.setFocus()
    if isinstance(control, QAbstractButton):
        control.click()
    elif isinstance(control, QComboBox) and not control.isEditable():
        control.showPopup()
