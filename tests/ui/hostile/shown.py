"""Everything a window can say: each text with the place it was found in, and what is wrong with it.

A text is wrong where Qt would take it for more than characters (a page, a key of a menu), or where
something in it cannot be seen.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from PySide6 import QtGui
from PySide6.QtCore import QAbstractItemModel, QAbstractListModel, QModelIndex, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface, QAction, QTextDocument
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QComboBox,
    QGroupBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QTabBar,
    QTextBrowser,
    QTextEdit,
    QWidget,
)

from callassist.domain.visible_text import visible_text

_BREAK = "\u200b"
_LEFT_TO_RIGHT = "\u200e"
"""What the program itself puts into long words, and around letters that run to the left."""
_KEYCAP = "\ufe0f \u20e3"
"""A digit on a key, said character by character."""
_KEY = re.compile("&(?!&)")
_MOST_ROWS = 150
_OWN_LINKS = ("topic:", "dial:")
_FLOOD = re.compile(r"x{20}|1{20}")


@dataclass(frozen=True, slots=True)
class Seen:
    """One text somebody can come to see or to hear."""

    place: str
    text: str
    may_hold_keys: bool = False
    """Qt takes an `&` in it for a key."""
    may_be_page: bool = False
    """Qt takes it for a page where it looks like one."""
    is_typed: bool = False
    """It is what the person typed, in the field it was typed into: shown as it is."""
    is_page: bool = False
    """It is laid out as a page already."""

    def wrong(self) -> list[str]:
        """What is wrong with it, in words; empty if nothing is."""
        if self.is_page:
            return [f"{self.place} lays a text out: {_short(self.text)}"]
        found = []
        if self.may_be_page and QtGui.Qt.mightBeRichText(self.text):
            found.append(f"{self.place} would be laid out: {_short(self.text)}")
        if self.may_hold_keys and _KEY.search(self.text.replace("&&", "")):
            found.append(f"{self.place} takes a key from: {_short(self.text)}")
        if not self.is_typed and not _is_visible(self.text):
            found.append(f"{self.place} hides something: {_short(self.text)}")
        if _FLOOD.search(self.text) and "[U+200B]" in self.text:
            found.append(f"{self.place} was made visible twice: {_short(self.text)}")
        return found


def _short(text: str) -> str:
    return ascii(text if len(text) < 80 else f"{text[:80]}…")


def _is_visible(text: str) -> bool:
    own = text.replace(_BREAK, "").replace(_LEFT_TO_RIGHT, "").replace(_KEYCAP, "")
    return visible_text(own) == own


def wrong_in(*roots: QWidget) -> list[str]:
    """What is wrong in these widgets and all they hold, each once."""
    found = dict.fromkeys(word for root in roots for seen in seen_in(root) for word in seen.wrong())
    return list(found)


def seen_in(root: QWidget) -> Iterator[Seen]:
    """All texts of a widget, of those in it, of their menus, lists and tables."""
    for widget in (root, *root.findChildren(QWidget)):
        place = f"{type(widget).__name__} in {type(widget.window()).__name__}"
        yield from _said_of(widget, place)
        yield from _shown_by(widget, place)
        yield from _heard_from(widget, place)
    for action in root.findChildren(QAction):
        yield from _menu_words(action)


def _said_of(widget: QWidget, place: str) -> Iterator[Seen]:
    """What any widget has."""
    yield Seen(f"tool tip of {place}", widget.toolTip(), may_be_page=True)
    yield Seen(f"help of {place}", widget.whatsThis(), may_be_page=True)
    yield Seen(f"status of {place}", widget.statusTip())
    yield Seen(f"title of {place}", widget.windowTitle())
    yield Seen(f"name of {place}", widget.accessibleName())
    yield Seen(f"description of {place}", widget.accessibleDescription())


def _shown_by(widget: QWidget, place: str) -> Iterator[Seen]:  # noqa: C901 - a kind each
    """What a kind of widget shows."""
    match widget:
        case QLabel():
            is_plain = widget.textFormat() is Qt.TextFormat.PlainText
            has_buddy = widget.buddy() is not None
            yield Seen(place, widget.text(), is_page=not is_plain, may_hold_keys=has_buddy)
        case QAbstractButton():
            yield Seen(place, widget.text(), may_hold_keys=True)
        case QGroupBox():
            yield Seen(place, widget.title(), may_hold_keys=True)
        case QMenu():
            yield Seen(place, widget.title(), may_hold_keys=True)
        case QTabBar():
            for at in range(widget.count()):
                yield Seen(place, widget.tabText(at), may_hold_keys=True)
        case QLineEdit():
            yield Seen(f"hint of {place}", widget.placeholderText())
            yield Seen(place, widget.text(), is_typed=not widget.isReadOnly())
        case QPlainTextEdit():
            yield Seen(f"hint of {place}", widget.placeholderText())
            yield Seen(place, widget.toPlainText(), is_typed=not widget.isReadOnly())
        case QTextBrowser():
            yield from _laid_out(widget.document(), place)
        case QTextEdit():
            yield Seen(place, widget.toPlainText(), is_page=True)
        case QComboBox():
            yield from _listed(widget.model(), place)
        case QAbstractItemView() if not isinstance(widget, QHeaderView):
            yield from _listed(widget.model(), place)


def _laid_out(document: QTextDocument, place: str) -> Iterator[Seen]:
    """A document written character by character: no pictures, no links but our own."""
    yield Seen(place, document.toPlainText())
    block = document.begin()
    while block.isValid():
        for span in block.textFormats():
            link = span.format.anchorHref()
            if span.format.isImageFormat() or (link and not link.startswith(_OWN_LINKS)):
                yield Seen(place, link or block.text(), is_page=True)
        block = block.next()


def _listed(model: QAbstractItemModel | None, place: str) -> Iterator[Seen]:
    # A view without a model has None, which the stubs of Qt do not say.
    if model is None:
        return
    nothing = QModelIndex()
    # A list keeps the number of its columns to itself.
    is_list = isinstance(model, QAbstractListModel)
    columns = range(1 if is_list else model.columnCount(nothing))
    for column in columns:
        head = model.headerData(column, Qt.Orientation.Horizontal)
        yield Seen(f"head of {place}", str(head or ""))
    for row in range(min(model.rowCount(nothing), _MOST_ROWS)):
        for column in columns:
            yield from _cell(model, model.index(row, column, nothing), place)


def _cell(model: QAbstractItemModel, index: QModelIndex, place: str) -> Iterator[Seen]:
    tip = str(model.data(index, Qt.ItemDataRole.ToolTipRole) or "")
    yield Seen(f"tool tip of a cell of {place}", tip, may_be_page=True)
    spoken = str(model.data(index, Qt.ItemDataRole.AccessibleTextRole) or "")
    yield Seen(f"spoken cell of {place}", spoken)


def _menu_words(action: QAction) -> Iterator[Seen]:
    yield Seen("menu", action.text(), may_hold_keys=True)
    yield Seen("tool tip of a menu", action.toolTip(), may_be_page=True)
    if "\t" in action.text() or "\n" in action.text():
        yield Seen("a menu with columns", action.text(), is_page=True)


def _heard_from(widget: QWidget, place: str) -> Iterator[Seen]:
    """What a screen reader is told of a widget itself."""
    if not widget.isVisible() or isinstance(widget, (QLineEdit, QPlainTextEdit, QAbstractItemView)):
        return
    # For some widgets Qt answers None, which its stubs do not say.
    element: QAccessibleInterface | None = QAccessible.queryAccessibleInterface(widget)
    if element is None:
        return
    for kind in (QAccessible.Text.Name, QAccessible.Text.Description, QAccessible.Text.Help):
        yield Seen(f"{kind.name} heard of {place}", element.text(kind))
