"""Asks what the person already gave or did, and whether the call is still on."""

from collections.abc import Iterable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from callassist.domain.calls import Given, Situation
from callassist.ui.announcements import announce
from callassist.ui.plain_text import plain_label
from callassist.ui.sizes import Space
from callassist.ui.tone import Tone
from callassist.ui.widgets.chip_group import ChipGroup
from callassist.ui.widgets.flow_layout import FlowLayout

if TYPE_CHECKING:
    from callassist.services.wording import Wording

_NOTHING = "nothing"
_SOMETHING = "something"
_ON = "on"


class GivenPart(QWidget):
    """Nothing, or a choice that opens below; and a chip for a call that is still on."""

    part_changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._whether = ChipGroup(self.tr("你已经给了对方什么"), exclusive=True)
        self._whether.add_chip(_NOTHING, self.tr("什么都没给"))
        self._whether.add_chip(_SOMETHING, self.tr("有，我选一下…"), danger=True)
        self._live = ChipGroup(self.tr("电话还通着吗"))
        self._live.add_chip(_ON, self.tr("还在通话"), danger=True)
        self._what = ChipGroup(self.tr("给了什么，做了什么？拿不准也算"))
        self._has_words = False
        self._sentence = plain_label(tone=Tone.DOUBT)
        self._build()
        self.clear()
        self._whether.choice_changed.connect(self._take_whether)
        self._live.choice_changed.connect(self._tell_change)
        self._what.choice_changed.connect(self._take_what)

    def _build(self) -> None:
        first = FlowLayout(gap=Space.PAGE, line_gap=Space.MEDIUM)
        first.addWidget(self._whether)
        first.addWidget(self._live)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.SMALL)
        column.addLayout(first)
        column.addWidget(self._what)
        column.addWidget(self._sentence)

    def offer(self, wording: "Wording") -> None:
        """Fill the choice of what can be given."""
        for token in () if self._has_words else Given:
            words = wording.texts.word(f"given.{token}")
            self._what.add_chip(token, words, danger=True)
        self._has_words = True

    def given(self) -> frozenset[Given]:
        """Return what was given; empty while "nothing" is chosen."""
        if not self._is_open():
            return frozenset()
        return frozenset(Given(value) for value in self._what.chosen())

    def is_live(self) -> bool:
        """Say whether the call is still on."""
        return _ON in self._live.chosen()

    def situation(self) -> Situation:
        """Return where the person stands."""
        if self.given():
            return Situation.GIVEN
        return Situation.ONGOING if self.is_live() else Situation.ENDED

    def is_unfinished(self) -> bool:
        """Say whether something was given and it is not said what."""
        return self._is_open() and not self._what.chosen()

    def ask_what(self) -> None:
        """Say calmly what is missing, and give the choice the keyboard."""
        words = self.tr("选一下给了什么；要是没给，就选“什么都没给”。")
        self._sentence.setText(words)
        self._sentence.show()
        self._what.setFocus(Qt.FocusReason.TabFocusReason)
        announce(self, words)

    def clear(self) -> None:
        """Be as for the next call."""
        self.resume((), is_open=False, is_live=False)

    def marks(self) -> tuple[tuple[str, ...], bool, bool]:
        """Return what is chosen, whether the choice is open, whether the call is still on."""
        return self._what.chosen(), self._is_open(), self.is_live()

    def resume(self, given: Iterable[str], *, is_open: bool, is_live: bool) -> None:
        """Choose what `marks` returned; what can be given must have been offered for that."""
        self._whether.choose([_SOMETHING if is_open else _NOTHING])
        self._live.choose([_ON] if is_live else [])
        self._what.choose(given)
        self._what.setVisible(is_open)
        self._sentence.hide()

    def _is_open(self) -> bool:
        return _SOMETHING in self._whether.chosen()

    @Slot(tuple)
    def _take_whether(self, values: tuple[str, ...]) -> None:
        if not values:
            self._whether.choose([_NOTHING])
        self._what.setVisible(self._is_open())
        self._sentence.hide()
        self._tell_change()

    @Slot(tuple)
    def _take_what(self, _values: tuple[str, ...]) -> None:
        self._sentence.hide()
        self._tell_change()

    @Slot()
    def _tell_change(self) -> None:
        self.part_changed.emit()
