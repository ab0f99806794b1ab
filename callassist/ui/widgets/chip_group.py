"""Chips under one question: at most one of them, or several."""

from collections.abc import Iterable

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QGroupBox, QVBoxLayout, QWidget

from callassist.ui.plain_text import plain_label
from callassist.ui.qt_values import CLICK_FOCUS, STRONG_FOCUS
from callassist.ui.sizes import Space, TextRole
from callassist.ui.widgets.chip import Chip
from callassist.ui.widgets.flow_layout import FlowLayout


class ChipGroup(QGroupBox):
    """A question and chips to answer it.

    One stop for the Tab key; arrow keys walk along the chips, Space chooses. In an exclusive
    group the chosen chip can be taken back by choosing it again: no answer is a good answer.
    """

    choice_changed = Signal(tuple)
    """A person chose or took back: the chosen values, in the order shown."""

    def __init__(self, question: str, *, exclusive: bool = False) -> None:
        super().__init__()
        self._is_exclusive = exclusive
        self._chips: dict[str, Chip] = {}
        self._lone_values: set[str] = set()
        self._chosen: tuple[str, ...] = ()
        self._before: tuple[str, ...] = ()
        self.setAccessibleName(question)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.HAIR)
        self._question = plain_label(question, TextRole.STRONG)
        column.addWidget(self._question)
        self._row = QWidget()
        self._flow = FlowLayout(gap=Space.SMALL, line_gap=Space.SMALL - 2 * Chip.edge_inset)
        self._row.setLayout(self._flow)
        column.addWidget(self._row)

    def add_chip(
        self, value: str, words: str, *, danger: bool = False, alone: bool = False
    ) -> Chip:
        """Add a chip that stands for `value`.

        `alone=True` is for "none of these": choosing it takes the others back, and choosing any
        other takes it back.
        """
        chip = Chip(words, danger=danger)
        chip.setProperty("value", value)
        chip.setAutoExclusive(self._is_exclusive)
        chip.pressed.connect(self._remember)
        chip.toggled.connect(self._take_toggle)
        chip.clicked.connect(self._take_back)
        chip.neighbour_requested.connect(self._walk)
        chip.focus_arrived.connect(self._make_tab_stop)
        self._chips[value] = chip
        if alone:
            self._lone_values.add(value)
        self._flow.addWidget(chip)
        self._set_tab_stop(next(iter(self._chips.values())))
        return chip

    def chosen(self) -> tuple[str, ...]:
        """Return the values of the chosen chips, in the order shown."""
        return tuple(value for value, chip in self._chips.items() if chip.isChecked())

    def choose(self, values: Iterable[str]) -> None:
        """Choose exactly these; nothing is signalled. Raises KeyError for an unknown value."""
        wanted = set(values)
        for unknown in wanted - self._chips.keys():
            raise KeyError(unknown)
        for value, chip in self._chips.items():
            self._set_checked(chip, value in wanted)
        self._chosen = self.chosen()

    def chip(self, value: str) -> Chip:
        """Return the chip of a value; raises KeyError if there is none."""
        return self._chips[value]

    @Slot()
    def _remember(self) -> None:
        self._before = self._chosen

    @Slot(bool)
    def _take_toggle(self, is_chosen: bool) -> None:
        """Not the click is listened to: a screen reader turns a chip over without one."""
        value = self._value_of_sender()
        if self._is_exclusive and not is_chosen:
            return  # It makes way for another one, which tells it.
        if value in self._lone_values:
            self._uncheck(set(self._chips) - {value})
        elif is_chosen:
            self._uncheck(self._lone_values)
        self._take_choice()

    @Slot()
    def _take_back(self) -> None:
        """A click on the chosen one of an exclusive group, which Qt itself does not turn over."""
        value = self._value_of_sender()
        if self._is_exclusive and self._before == (value,):
            self._set_checked(self._chips[value], False)
            self._take_choice()

    def _take_choice(self) -> None:
        self._chosen = self.chosen()
        self._tell_choice(self._chosen)

    def _uncheck(self, values: set[str]) -> None:
        for value in values:
            self._set_checked(self._chips[value], False)

    def _set_checked(self, chip: Chip, is_chosen: bool) -> None:
        # Qt does not let the chosen one of exclusive buttons go.
        chip.setAutoExclusive(False)
        chip.blockSignals(True)
        chip.setChecked(is_chosen)
        chip.blockSignals(False)
        chip.setAutoExclusive(self._is_exclusive)

    @Slot(int)
    def _walk(self, step: int) -> None:
        chips = [chip for chip in self._chips.values() if chip.isEnabled()]
        here = chips.index(self._chips[self._value_of_sender()])
        chips[(here + step) % len(chips)].setFocus()

    @Slot()
    def _make_tab_stop(self) -> None:
        self._set_tab_stop(self._chips[self._value_of_sender()])

    def _set_tab_stop(self, stop: Chip) -> None:
        for chip in self._chips.values():
            chip.setProperty("focusPolicy", STRONG_FOCUS if chip is stop else CLICK_FOCUS)
        self.setFocusProxy(stop)

    def _value_of_sender(self) -> str:
        return str(self.sender().property("value"))

    def _tell_choice(self, values: tuple[str, ...]) -> None:
        self.choice_changed.emit(values)
