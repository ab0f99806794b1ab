"""A list of what the call log can be narrowed to, filled when it is looked into."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QSize, Slot
from PySide6.QtGui import QFocusEvent, QFontMetrics

from callassist.ui.guarded import guarded
from callassist.ui.pages.time_choice import CalmChoiceField
from callassist.ui.plain_hint import give_hint
from callassist.ui.shown_text import shown_text
from callassist.ui.widgets.search_choice import Choice

_LONGEST_LIST = 12
_MOST_CHARACTERS = 14
_SIDES = 64  # pixels: what the style sheet keeps free beside the words, the arrow included


class FilterChoice(CalmChoiceField):
    """The first entry leaves nothing out; the others are asked for when the list is entered."""

    def __init__(
        self, everything: str, what_for: str, offer: Callable[[], Sequence[Choice]]
    ) -> None:
        """`what_for` says to a screen reader what the list narrows."""
        super().__init__()
        self._offer = offer
        self._is_stale = True
        # On Linux the name of a list is what is chosen in it, so what it is for is the description.
        self.setAccessibleDescription(what_for)
        give_hint(self, what_for)
        self.setMaxVisibleItems(_LONGEST_LIST)
        self.addItem(everything, "")
        self.currentTextChanged.connect(self._take_other_width)

    def value(self) -> str:
        """Return what is chosen; empty for everything."""
        return str(self.currentData())

    def choose(self, value: str) -> None:
        """Choose a value, or everything where it is not offered."""
        self._fill_if_stale()
        self.setCurrentIndex(max(self.findData(value), 0))

    def forget_offer(self) -> None:
        """Ask again what there is to choose, the next time the list is entered."""
        self._is_stale = True

    def sizeHint(self) -> QSize:
        """Return room for what is chosen; the open list is as wide as it needs."""
        metrics = QFontMetrics(self.font())
        most = _MOST_CHARACTERS * metrics.horizontalAdvance("国")
        width = min(metrics.horizontalAdvance(self.currentText()), most)
        return QSize(width + _SIDES, super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        """Return the same: nothing of what is chosen is cut."""
        return self.sizeHint()

    @Slot(str)
    def _take_other_width(self, _text: str) -> None:
        self.updateGeometry()

    @guarded
    def focusInEvent(self, event: QFocusEvent) -> None:
        """Fill the list before an arrow key can walk through it."""
        self._fill_if_stale()
        super().focusInEvent(event)

    def showPopup(self) -> None:
        """Fill the list before it opens."""
        self._fill_if_stale()
        self.view().setMinimumWidth(self.view().sizeHintForColumn(0) + _SIDES)
        super().showPopup()

    def _fill_if_stale(self) -> None:
        if not self._is_stale:
            return
        self._is_stale = False
        chosen = Choice(self.value(), self.currentText())
        offered = list(self._offer())
        if chosen.value and all(each.value != chosen.value for each in offered):
            offered.append(chosen)
        was_blocked = self.blockSignals(True)  # what is chosen stays the same
        while self.count() > 1:
            self.removeItem(1)
        for each in offered:
            self.addItem(shown_text(each.words), each.value)
        self.setCurrentIndex(max(self.findData(chosen.value), 0))
        self.blockSignals(was_blocked)
