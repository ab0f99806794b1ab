"""Finds what a person cannot see whole: words that do not fit, widgets beyond their parents."""

from collections.abc import Iterator

from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QLabel,
    QScrollArea,
    QStackedWidget,
    QWidget,
)

from callassist.ui.widgets.painted_button import PaintedButton
from callassist.ui.word_sizes import word_sizes

_TALL = 100_000
_DIRECT = Qt.FindChildOption.FindDirectChildrenOnly


def cut_off(window: QWidget) -> list[str]:
    """One line for each widget that is cut off, or whose words are."""
    return [fault for widget in _shown(window) for fault in _faults(widget)]


def _shown(widget: QWidget) -> Iterator[QWidget]:
    """All visible widgets below one; what a table or a text makes for itself is its own."""
    for child in widget.findChildren(QWidget, options=_DIRECT):
        if child.isVisible() and not child.isWindow() and not child.size().isEmpty():
            yield child
            if not isinstance(child, QAbstractItemView):
                yield from _shown(child)


def _faults(widget: QWidget) -> Iterator[str]:
    parent = widget.parentWidget()
    if parent is not None and not parent.rect().contains(widget.geometry()):
        if _is_scrolled(widget):
            if widget.width() > parent.width() and not _is_pushed_sideways(widget):
                yield _line(widget, f"is {widget.width()} wide in {parent.width()}")
        else:
            yield _line(widget, f"{_text(widget.geometry())} in {_text(parent.rect())}")
    if isinstance(widget, QLabel):
        yield from _label_faults(widget)
    elif isinstance(widget, PaintedButton):
        yield from _button_faults(widget)


def _button_faults(button: PaintedButton) -> Iterator[str]:
    longest_word = word_sizes(button.text_role_measured).wrapped(button.words(), 1).width()
    width = longest_word + button.room_around_words()
    height = button.heightForWidth(button.width())
    if button.width() < width or button.height() < height:
        yield _line(button, f"is {_size(button)}, needs {width}x{height}")


def _label_faults(label: QLabel) -> Iterator[str]:
    if not label.text():
        return
    inside = label.contentsRect()
    flags = label.alignment() | (
        Qt.TextFlag.TextWordWrap if label.wordWrap() else Qt.TextFlag.TextSingleLine
    )
    room = QRect(0, 0, inside.width(), _TALL)
    needed = label.fontMetrics().boundingRect(room, int(flags), label.text())
    if needed.width() > inside.width() + 1 or needed.height() > inside.height() + 1:
        words = f"is {inside.width()}x{inside.height()}, needs {needed.width()}x{needed.height()}"
        yield _line(label, words)


def _is_scrolled(widget: QWidget) -> bool:
    """The widget may be larger than what is seen of it."""
    area = _area_of(widget)
    return area is not None and area.widget() is widget


def _area_of(widget: QWidget) -> QScrollArea | None:
    viewport = widget.parentWidget()
    area = viewport.parentWidget() if viewport is not None else None
    return area if isinstance(area, QScrollArea) else None


def _is_pushed_sideways(widget: QWidget) -> bool:
    """A part of a page may have a bar to be pushed sideways; a whole page may not."""
    area = _area_of(widget)
    is_page = area is None or isinstance(area.parentWidget(), QStackedWidget)
    return not is_page and area is not None and area.horizontalScrollBar().isVisible()


def _line(widget: QWidget, words: str) -> str:
    name = widget.accessibleName() or getattr(widget, "text", str)() or ""
    above = widget.parentWidget()
    inside = type(above).__name__ if above is not None else ""
    return f"{type(widget).__name__} “{str(name)[:40]}” in {inside}: {words}"


def _text(place: QRect) -> str:
    return f"{place.width()}x{place.height()} at {place.x()},{place.y()}"


def _size(widget: QWidget) -> str:
    return f"{widget.width()}x{widget.height()}"
