"""The page for who is not alone at the computer: what to do now, one instruction at a time.

It needs neither the data file nor the list, only the words of the program and the guidance.
"""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from callassist.ui.page import Page
from callassist.ui.pages.grounds_button import GroundsButton
from callassist.ui.plain_text import plain_label, quiet_label
from callassist.ui.sizes import Space, TextRole
from callassist.ui.tone import Tone
from callassist.ui.widgets.buttons import PrimaryButton, QuietButton
from callassist.ui.widgets.card import Card
from callassist.ui.widgets.ends_layout import EndsLayout
from callassist.ui.widgets.flow_layout import FlowLayout
from callassist.ui.widgets.read_aloud_button import ReadAloudButton
from callassist.ui.widgets.step_button import StepButton, StepLine, StepState

if TYPE_CHECKING:
    from callassist.bundled.texts import Texts
    from callassist.domain.guidance import Guidance

STEPS = ("network", "program", "bank", "police", "name", "passwords", "forwarding")
"""What to do, in this order; the words are `steered.<step>.text` and `.why`."""
RESTS_ON = "first_aid_control#G2"
"""The part of the guidance that every step of it rests on."""


class SteeredPage(Page):
    """`begin` shows the first step."""

    reference_requested = Signal(str)
    """The person wants to read more: the place of the guidance."""
    log_call_requested = Signal()
    """The steps are done, and the person wants to write the call down."""

    def __init__(self, texts: "Callable[[], Texts]", guidance: "Callable[[], Guidance]") -> None:
        super().__init__(
            self.tr("有人在遥控我的电脑"),
            self.tr("一步一步来，先断网。错不在你，现在做的每一步都有用。"),
        )
        self._texts = texts
        self._at = 0
        self._card = Card(Tone.DANGER, tinted=False)
        self._count = quiet_label()
        self._text = plain_label("", TextRole.INSTRUCTION)
        self._why = plain_label()
        self._grounds = GroundsButton()
        spot = guidance().find(RESTS_ON)
        self._grounds.show_spots([spot] if spot is not None else [])
        self._grounds.reference_requested.connect(self.reference_requested)
        self._back = QuietButton(self.tr("上一步"), leading="chevron-left")
        self._next = PrimaryButton("", trailing="arrow-right")
        self._read_aloud = ReadAloudButton(lambda: texts().language)
        self._back.clicked.connect(self._go_back)
        self._next.clicked.connect(self._go_on)
        self._build()
        self.start_keyboard_at(self._next)
        self.begin()

    def _build(self) -> None:
        self._card.column.setSpacing(Space.MEDIUM)
        for widget in (self._count, self._text):
            self._card.add(widget)
        self._card.add_layout(EndsLayout(self._why, self._grounds))
        left, row = QWidget(), FlowLayout(Space.HAIR)
        row.addWidget(self._back)
        row.addWidget(self._read_aloud)
        left.setLayout(row)
        self._card.add_layout(EndsLayout(left, self._next, first_grows=False))
        self.add(self._card)
        lines = QWidget()
        column = QVBoxLayout(lines)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.HAIR)
        self._lines = [StepButton(at + 1, self._line(at)) for at in range(len(STEPS))]
        for at, line in enumerate(self._lines):
            line.clicked.connect(partial(self._show, at))
            line.neighbour_requested.connect(partial(self._move_focus, at))
            column.addWidget(line)
        lines.setAccessibleName(self.tr("所有步骤"))
        self.add(lines)
        self.end()

    def _line(self, at: int) -> StepLine:
        words = self._texts().sentence(f"steered.{STEPS[at]}.text")
        state = StepState.CURRENT if at == self._at else StepState.OPEN
        return StepLine(
            step_id=STEPS[at],
            words=words,
            state=StepState.DONE if at < self._at else state,
        )

    def begin(self) -> None:
        """Show the first step."""
        self._show(0)

    def _show(self, at: int) -> None:
        self._at = min(at, len(STEPS) - 1)
        step, texts = STEPS[self._at], self._texts()
        words = self.tr("第 {number} 步，共 {all} 步")
        self._count.setText(words.format(number=self._at + 1, all=len(STEPS)))
        self._text.setText(texts.sentence(f"steered.{step}.text"))
        self._why.setText(texts.sentence(f"steered.{step}.why"))
        self._read_aloud.show_text(f"{self._text.text()} {self._why.text()}")
        self._back.setVisible(self._at > 0)
        is_last = self._at == len(STEPS) - 1
        done = self.tr("都做完了，记下这通来电") if is_last else self.tr("做完了，下一步")
        self._next.setText(done)
        for number, line in enumerate(self._lines):
            line.show_line(self._line(number))

    @Slot()
    def _go_on(self) -> None:
        if self._at == len(STEPS) - 1:
            self.log_call_requested.emit()
        else:
            self._show(self._at + 1)

    @Slot()
    def _go_back(self) -> None:
        self._show(self._at - 1)

    def _move_focus(self, at: int, step: int) -> None:
        if 0 <= at + step < len(self._lines):
            self._lines[at + step].setFocus()

    # a change of language

    def draft(self) -> int:
        """Return which step is shown."""
        return self._at

    def resume(self, draft: object) -> None:
        """Show the same step."""
        if isinstance(draft, int):
            self._show(draft)
