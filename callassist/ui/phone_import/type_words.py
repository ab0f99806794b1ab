"""What the words of a type column mean, each to be chosen."""

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from callassist.domain.phone_log import PhoneCallType
from callassist.ui.plain_text import plain_label
from callassist.ui.sizes import Space, TextRole
from callassist.ui.widgets.fields import CaptionedField, ChoiceField
from callassist.ui.widgets.flow_layout import FlowLayout

if TYPE_CHECKING:
    from callassist.ui.phone_import.import_words import ImportWords

_KINDS = tuple(PhoneCallType)


class TypeWords(QWidget):
    """One choice for each word; takes no room where there is no type column."""

    type_chosen = Signal(str, object)
    """The person says what a word means: the word and its PhoneCallType."""

    def __init__(self, words: "ImportWords") -> None:
        super().__init__()
        self._words = words
        self._shown: Sequence[tuple[str, PhoneCallType]] = ()
        self._row: QWidget | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(Space.SMALL)
        self._column.addWidget(plain_label(self.tr("类型列里的词是什么意思"), TextRole.STRONG))

    def show_words(self, told: Sequence[tuple[str, PhoneCallType]]) -> None:
        """Show these words with their meanings."""
        self.setVisible(bool(told))
        if list(told) == list(self._shown):
            return
        self._shown = tuple(told)
        if self._row is not None:
            self._row.hide()
            self._row.deleteLater()
        self._row = QWidget()
        layout = FlowLayout(gap=Space.LARGE, line_gap=Space.MEDIUM)
        for word, kind in told:
            layout.addWidget(self._choice(word, kind))
        self._row.setLayout(layout)
        self._column.addWidget(self._row)

    def _choice(self, word: str, kind: PhoneCallType) -> CaptionedField:
        field = ChoiceField()
        field.addItems([self._words.type(each) for each in _KINDS])
        field.setCurrentIndex(_KINDS.index(kind))
        field.activated.connect(partial(self._tell_type, word))
        return CaptionedField(word, field)

    def _tell_type(self, word: str, chosen: int) -> None:
        told = [(each, _KINDS[chosen] if each == word else kind) for each, kind in self._shown]
        self._shown = tuple(told)
        self.type_chosen.emit(word, _KINDS[chosen])
