"""The end of a drill: how the call went on, what to look at again, when it comes back."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from callassist.domain.drill_run import DrillRun, Turn
from callassist.domain.guidance import Spot
from callassist.ui.pages.verdict_words import CardWords
from callassist.ui.plain_text import plain_label, quiet_label
from callassist.ui.practice.go_on_button import GoOnButton
from callassist.ui.practice.ground_links import GroundLinks
from callassist.ui.practice.number_line import NumberLine
from callassist.ui.practice.practice_words import (
    GRADE_TONES,
    comes_back,
    grade_badge,
    grade_heading,
)
from callassist.ui.practice.slip_line import SlipLine
from callassist.ui.sizes import Space, TextRole
from callassist.ui.tone import Tone
from callassist.ui.widgets.badge import Badge
from callassist.ui.widgets.card import Card
from callassist.ui.widgets.ends_layout import EndsLayout


class DrillEnd(Card):
    """What is worth remembering of one call."""

    next_requested = Signal()
    """The person wants to go on."""
    reference_requested = Signal(str)
    """The person wants to read about such calls: the place of the guidance."""

    def __init__(self) -> None:
        super().__init__()
        self.next = GoOnButton("")
        """The way on."""
        self.next.clicked.connect(self.next_requested)
        self._title = plain_label("", TextRole.HEADING)
        self._grade = Badge(Tone.NEUTRAL, "")
        self.heading = plain_label("", TextRole.STRONG)
        """How it went, in a few words."""
        self._ending = plain_label()
        self._harmless = plain_label(
            self.tr("这通电话没有要密码、验证码，也没有要钱。光看显示，还是分不出是谁打的。")
        )
        self._back = quiet_label()
        self._number = NumberLine()
        # A box of their own: a screen reader meets them before what stands below them.
        self._slip_box = QWidget()
        self._slips = QVBoxLayout(self._slip_box)
        self._slips.setContentsMargins(0, 0, 0, 0)
        self._slips.setSpacing(Space.MEDIUM)
        self._shown: list[QWidget] = []
        self._topic = GroundLinks(self.tr("这类电话，指南里有："))
        self._topic.reference_requested.connect(self.reference_requested)
        self._build()

    def _build(self) -> None:
        self.column.setSpacing(Space.LARGE)
        self.add_layout(EndsLayout(self._title, self._grade))
        told = QVBoxLayout()
        told.setSpacing(Space.SMALL)
        for words in (self.heading, self._ending, self._harmless):
            told.addWidget(words)
        self.add_layout(told)
        self.add(self._slip_box)
        self.add(self._number)
        self.add(self._topic)
        self.column.addStretch(1)
        foot = QHBoxLayout()
        foot.setSpacing(Space.LARGE)
        foot.addWidget(self._back, 1)
        foot.addWidget(self.next)
        self.add_layout(foot)

    def show_end(
        self, run: DrillRun, number: CardWords, spots: Sequence[Spot], *, is_last: bool
    ) -> str:
        """Show how a drill went; returns the words of it for a screen reader."""
        drill, heading = run.drill, grade_heading(run.grade)
        self._title.setText(drill.title)
        self._grade.show_badge(GRADE_TONES[run.grade], grade_badge(run.grade))
        self.heading.setText(heading)
        self._ending.setText(drill.ending)
        self._harmless.setVisible(not drill.is_scam)
        self._number.show_words(number)
        self._topic.show_spots(spots)
        self.next.setText(self.tr("看这次的结果") if is_last else self.tr("下一题"))
        self._show_slips(run.slips)
        return f"{heading} {drill.ending}"

    def show_return(self, due_on: date | None, today: date) -> None:
        """Say when the drill comes back; None if that could not be kept."""
        self._back.setText(comes_back(due_on, today) if due_on is not None else "")

    def _show_slips(self, slips: Sequence[Turn]) -> None:
        for shown in self._shown:
            self._slips.removeWidget(shown)
            shown.hide()
            shown.deleteLater()
        self._shown = [SlipLine(turn) for turn in slips]
        for shown in self._shown:
            self._slips.addWidget(shown)
        self._slip_box.setVisible(bool(slips))
