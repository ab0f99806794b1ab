"""A field to choose one of many things by typing a part of its name, or from its list."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QStringListModel, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QFocusEvent, QWheelEvent
from PySide6.QtWidgets import QComboBox, QCompleter, QLineEdit, QListView

from callassist.ui.guarded import guarded
from callassist.ui.widgets.fields import ChoiceField

_LONGEST_LIST = 12
_WIDTH = 8  # characters that must always be seen


@dataclass(frozen=True, slots=True)
class Choice:
    """Something to choose: what it stands for, and how it is called."""

    value: str
    words: str


class SearchChoice(ChoiceField):
    """An editable list: what is typed is searched for, and a name typed whole is chosen.

    Before `fill` the field is there and empty; what is typed then is kept. The wheel scrolls the
    page and never changes the choice.
    """

    choice_changed = Signal()
    """Another thing is chosen, or nothing any more, by a person."""

    def __init__(self, hint: str = "") -> None:
        """`hint` stands in the empty field."""
        super().__init__()
        self._values: dict[str, str] = {}
        self._search: Callable[[str], Sequence[Choice]] | None = None
        self._told: str | None = None
        self.setEditable(True)
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(_WIDTH)
        self.setMaxVisibleItems(_LONGEST_LIST)
        self._line = QLineEdit()
        # The frame is the field's; the sheet of the window would give the line a second one.
        self._line.setStyleSheet("QLineEdit { border: 0; padding: 0; min-height: 0; }")
        self.setLineEdit(self._line)
        self._line.setPlaceholderText(hint)
        self._build_completer()
        self._select_all = QTimer(self)
        self._select_all.setSingleShot(True)
        self._select_all.setInterval(0)
        self._select_all.timeout.connect(self._line.selectAll)
        self.activated.connect(self._tell_if_changed)

    def _build_completer(self) -> None:
        self._found = QStringListModel(self)
        self._completer = QCompleter(self._found, self)
        # The search has found them already; the completer only shows them.
        self._completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        self._completer.setMaxVisibleItems(_LONGEST_LIST)
        self._popup = QListView()
        self._completer.setPopup(self._popup)
        self._line.setCompleter(self._completer)
        self._line.textEdited.connect(self._find)
        self._line.returnPressed.connect(self._take_first)
        self._line.editingFinished.connect(self._end_typing)
        self._completer.activated.connect(self._end_typing)

    def fill(self, choices: Sequence[Choice], search: Callable[[str], Sequence[Choice]]) -> None:
        """Offer these in the list; `search` finds those a typed text may mean, best first."""
        text = self._line.text()
        self._values = {choice.words: choice.value for choice in reversed(choices)}
        self._search = search
        self.clear()
        self.addItems([choice.words for choice in choices])
        self.setCurrentIndex(-1)
        self._line.setText(text)

    def offer_too(self, choice: Choice) -> None:
        """Know one more thing by its name; the list does not show it."""
        if choice.value not in self._values.values():
            self._values[choice.words] = choice.value

    def value(self) -> str | None:
        """Return what is chosen, None if nothing is or if the text names nothing."""
        return self._values.get(self._line.text().strip())

    def unknown_text(self) -> str:
        """Return what was typed where it names nothing; empty otherwise."""
        return "" if self.value() is not None else self._line.text().strip()

    def text(self) -> str:
        """Return what stands in the field."""
        return self._line.text()

    def set_hint(self, hint: str) -> None:
        """Show other words in the empty field."""
        self._line.setPlaceholderText(hint)

    def choose(self, value: str | None, text: str = "") -> None:
        """Choose this value, or put a text into the field; nothing is signalled."""
        words = next((words for words, each in self._values.items() if each == value), text)
        self._put(words)
        self._told = self.value()

    def setAccessibleName(self, name: str) -> None:
        """Name the line too: it is what a screen reader meets."""
        super().setAccessibleName(name)
        self._line.setAccessibleName(name)

    @guarded
    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to the page."""
        event.ignore()

    @guarded
    def focusInEvent(self, event: QFocusEvent) -> None:
        """Select everything when the field is entered, so that typing replaces it."""
        super().focusInEvent(event)
        # A popup that closes gives the focus back in the middle of a word.
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self._select_all.start()

    @Slot(str)
    def _find(self, text: str) -> None:
        wanted = text.strip()
        found = self._search(wanted) if self._search is not None and wanted else ()
        self._found.setStringList([choice.words for choice in found])
        self._values.update({choice.words: choice.value for choice in found})
        if found:
            self._completer.complete()
        else:
            self._popup.hide()
        self._tell_if_changed()

    @Slot()
    def _take_first(self) -> None:
        """Enter takes the first thing found, as in every search."""
        found = self._found.stringList()
        if self.value() is None and found and self._line.text().strip():
            self._put(found[0])
        self._found.setStringList([])
        self._popup.hide()

    def _put(self, words: str) -> None:
        """Put a name into the line, its beginning in sight."""
        self._line.setText(words)
        self._line.setCursorPosition(0)

    @Slot()
    def _end_typing(self) -> None:
        self._line.setCursorPosition(0)
        self._tell_if_changed()

    @Slot()
    def _tell_if_changed(self) -> None:
        value = self.value()
        if value != self._told:
            self._told = value
            self._tell_change()

    def _tell_change(self) -> None:
        self.choice_changed.emit()
