"""The question after the person's own call: what the hotline said."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QGroupBox, QVBoxLayout

from callassist.domain.callbacks import Outcome
from callassist.ui.plain_text import plain_label
from callassist.ui.sizes import Space, TextRole
from callassist.ui.widgets.buttons import QuietButton, SecondaryButton
from callassist.ui.widgets.flow_layout import FlowLayout

if TYPE_CHECKING:
    from callassist.services.wording import Wording

_ORDER = (Outcome.NOT_BANK, Outcome.BANK_CALLED, Outcome.NOT_REACHED)
"""The keyboard starts at the first answer: a slip there makes nobody careless."""


class OutcomeQuestion(QGroupBox):
    """Three answers, and a way back."""

    outcome_chosen = Signal(object)
    """The person answered: the Outcome."""
    cancelled = Signal()
    """The person has not called yet after all."""

    def __init__(self, wording: "Wording") -> None:
        super().__init__()
        question = self.tr("客服怎么说？")
        self.setAccessibleName(question)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.SMALL)
        column.addWidget(plain_label(question, TextRole.STRONG))
        row = FlowLayout()
        for outcome in _ORDER:
            button = SecondaryButton(wording.texts.word(f"outcome.{outcome}"))
            button.setProperty("outcome", outcome.value)
            button.clicked.connect(self._choose)
            row.addWidget(button)
            if self.focusProxy() is None:
                self.setFocusProxy(button)
        back = QuietButton(self.tr("还没打"))
        back.clicked.connect(self._cancel)
        row.addWidget(back)
        column.addLayout(row)

    @Slot()
    def _choose(self) -> None:
        self._tell_outcome(Outcome(self.sender().property("outcome")))

    @Slot()
    def _cancel(self) -> None:
        self.cancelled.emit()

    def _tell_outcome(self, outcome: Outcome) -> None:
        self.outcome_chosen.emit(outcome)
