"""After a session: how each drill went, and when it comes back."""

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from callassist.domain.drill_run import Grade
from callassist.ui.controllers.practice_controller import PracticeController
from callassist.ui.plain_text import plain_label, quiet_label
from callassist.ui.practice.practice_session import DrillDone, PracticeSession
from callassist.ui.practice.practice_words import GRADE_TONES, comes_back, grade_badge
from callassist.ui.practice.reminder_switch import ReminderSwitch
from callassist.ui.sizes import Space, TextRole
from callassist.ui.widgets.badge import Badge
from callassist.ui.widgets.buttons import PrimaryButton, SecondaryButton
from callassist.ui.widgets.card import Card
from callassist.ui.widgets.ends_layout import EndsLayout


class SessionEnd(Card):
    """One line a drill, one calm sentence, the switch for the reminder."""

    finished = Signal()
    """The person has seen enough."""
    session_requested = Signal()
    """The person wants another session."""

    def __init__(self, controller: PracticeController) -> None:
        super().__init__()
        self._controller = controller
        self._shown: list[QWidget] = []
        self._heading = plain_label("", TextRole.VERDICT)
        self._counts = plain_label()
        # A box of their own: a screen reader meets them before what stands below them.
        drills = QWidget()
        self._lines = QVBoxLayout(drills)
        self._lines.setContentsMargins(0, 0, 0, 0)
        self._lines.setSpacing(Space.MEDIUM)
        self._switch = ReminderSwitch()
        self._switch.switched.connect(controller.choose_reminder)
        self.done = PrimaryButton(self.tr("好了"))
        """Leaves the session."""
        self.done.clicked.connect(self.finished)
        again = SecondaryButton(self.tr("再练 5 题"))
        again.clicked.connect(self.session_requested)
        self.add(self._heading)
        self.add(self._counts)
        self.add(drills)
        self.add(plain_label(self.tr("拿不准的时候，挂断，自己拨官方号码问。这一句记住就够了。")))
        self.add(self._reminder())
        self.add_row(self.done, again)

    def _reminder(self) -> QWidget:
        box = QWidget()
        lines = QVBoxLayout(box)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(0)
        row = QHBoxLayout()
        row.addWidget(self._switch)
        row.addStretch(1)
        lines.addLayout(row)
        explanation = quiet_label(self.tr("有题到期时写在待办里，不弹窗，也不响。"))
        explanation.setContentsMargins(Space.SMALL, 0, 0, 0)
        lines.addWidget(explanation)
        return box

    def show_session(self, session: PracticeSession) -> str:
        """Show how a session went; returns the words of it for a screen reader."""
        heading = self.tr("这次练了 %n 题", "", len(session.done))
        counts = self._count_words(session)
        self._heading.setText(heading)
        self._counts.setText(counts)
        self._show_lines(session.done)
        self._switch.show_on(self._controller.is_reminded)
        return f"{heading} {counts}"

    def _count_words(self, session: PracticeSession) -> str:
        right = self.tr("%n 题每一步都对", "", session.count(Grade.RIGHT))
        nearly = self.tr("%n 题还能更稳", "", session.count(Grade.NEARLY))
        missed = self.tr("%n 题要小心", "", session.count(Grade.MISSED))
        told = [
            words
            for grade, words in zip(Grade, (right, nearly, missed), strict=True)
            if session.count(grade)
        ]
        return self.tr("{}。").format(self._controller.wording.texts.join(told))

    def _show_lines(self, done: list[DrillDone]) -> None:
        for shown in self._shown:
            self._lines.removeWidget(shown)
            shown.hide()
            shown.deleteLater()
        today = self._controller.today
        self._shown = [_line(each, today) for each in done]
        for shown in self._shown:
            self._lines.addWidget(shown)


def _line(done: DrillDone, today: date) -> QWidget:
    """One drill: its name, when it comes back, how it went."""
    words = QWidget()
    lines = QVBoxLayout(words)
    lines.setContentsMargins(0, 0, 0, 0)
    lines.setSpacing(0)
    lines.addWidget(plain_label(done.run.drill.title, TextRole.STRONG))
    if done.due_on is not None:
        lines.addWidget(quiet_label(comes_back(done.due_on, today)))
    grade = done.run.grade
    line = QWidget()
    line.setLayout(EndsLayout(words, Badge(GRADE_TONES[grade], grade_badge(grade))))
    return line
