"""The choices at one line, one below the other."""

from collections.abc import Sequence

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QGroupBox, QVBoxLayout

from callassist.domain.drills import Choice
from callassist.ui.plain_text import plain_label
from callassist.ui.practice.choice_button import ChoiceButton
from callassist.ui.sizes import Space, TextRole


class ChoiceList(QGroupBox):
    """A question and its choices; arrow keys walk, Enter and the number of a choice take it."""

    choice_made = Signal(str)
    """The person wants this choice: its id. `show_choices` then shows it as taken."""

    def __init__(self) -> None:
        super().__init__()
        self._buttons: list[ChoiceButton] = []
        self._shown: tuple[Choice, ...] = ()
        question = self.tr("你会怎么做？")
        self.setAccessibleName(question)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(Space.MEDIUM)
        self._column.addWidget(plain_label(question, TextRole.HEADING))

    def show_choices(self, choices: Sequence[Choice], taken: str | None) -> None:
        """Show these choices, and which one was taken."""
        if tuple(choices) != self._shown:
            self._shown = tuple(choices)
            self._build()
        for button in self._buttons:
            button.show_taken(taken)

    def take_number(self, number: int) -> bool:
        """Take the choice with this number, from 1 up; whether there is one to take."""
        if not 1 <= number <= len(self._buttons) or not self._buttons[number - 1].isEnabled():
            return False
        self._buttons[number - 1].click()
        return True

    def first(self) -> ChoiceButton:
        """Return the topmost choice; there is always one while a line is shown."""
        return self._buttons[0]

    def _build(self) -> None:
        for button in self._buttons:
            self._column.removeWidget(button)
            button.hide()
            button.deleteLater()
        self._buttons = []
        for number, choice in enumerate(self._shown, start=1):
            button = ChoiceButton(number, choice)
            button.clicked.connect(self._take_click)
            button.neighbour_requested.connect(self._walk)
            self._buttons.append(button)
            self._column.addWidget(button)
            # At once, not when Qt comes to it: only what is shown can have the keyboard.
            button.show()

    @Slot()
    def _take_click(self) -> None:
        button = self.sender()
        if isinstance(button, ChoiceButton) and not button.isChecked():
            self._tell_choice(button.choice.id)

    @Slot(int)
    def _walk(self, step: int) -> None:
        button = self.sender()
        if isinstance(button, ChoiceButton) and not button.isChecked():
            at = self._buttons.index(button)
            self._buttons[(at + step) % len(self._buttons)].setFocus()

    def _tell_choice(self, choice_id: str) -> None:
        self.choice_made.emit(choice_id)
