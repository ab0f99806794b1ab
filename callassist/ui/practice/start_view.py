"""Before a session: what is due, and all drills by name."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from callassist.domain import practice
from callassist.domain.practice import DrillProgress
from callassist.ui.controllers.practice_controller import PracticeController
from callassist.ui.plain_text import plain_label, quiet_label
from callassist.ui.practice.drill_row import DrillRow
from callassist.ui.practice.go_on_button import GoOnButton
from callassist.ui.practice.practice_words import when
from callassist.ui.sizes import Space, TextRole
from callassist.ui.widgets.card import Card
from callassist.ui.widgets.columns_layout import ColumnsLayout


class StartView(QWidget):
    """A session to begin, or one drill to choose."""

    session_requested = Signal()
    """The person wants a session."""
    drill_requested = Signal(str)
    """The person wants one drill: its id."""

    def __init__(self, controller: PracticeController) -> None:
        super().__init__()
        self._controller = controller
        self._rows: QWidget | None = None
        self._heading = plain_label("", TextRole.HEADING)
        self._sentence = plain_label()
        self._figures = quiet_label()
        self.start = GoOnButton(self.tr("练 5 题"))
        """Begins a session."""
        self.start.clicked.connect(self.session_requested)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.LARGE)
        column.addWidget(self._due_card())
        self._list = self._list_card()
        column.addWidget(self._list)
        column.addStretch(1)

    def _due_card(self) -> Card:
        card = Card()
        card.column.setSpacing(Space.SMALL)
        card.add(self._heading)
        card.add(self._sentence)
        card.add_row(self.start)
        card.add(self._figures)
        return card

    def _list_card(self) -> Card:
        card = Card()
        card.column.setSpacing(Space.SMALL)
        card.setAccessibleName(self.tr("全部题目"))
        card.add(plain_label(self.tr("全部题目"), TextRole.HEADING))
        card.add(quiet_label(self.tr("想再练哪一通，就点哪一通。")))
        return card

    def refresh(self) -> None:
        """Show where everything stands now."""
        progress, today = self._controller.progress(), self._controller.today
        self._say_due(progress, today)
        self._show_rows(progress, today)
        figures = self._controller.figures(1)
        has_any = figures is not None and figures.done > 0
        self._figures.setVisible(has_any)
        if figures is not None and has_any:
            self._figures.setText(
                self.tr("练过{done}，其中{right}每一步都对。").format(
                    done=self.tr(" %n 次", "", figures.done),
                    right=self.tr(" %n 次", "", figures.right),
                )
            )

    def _say_due(self, progress: Sequence[DrillProgress], today: date) -> None:
        due = len(practice.due(progress, today))
        new = sum(each.last is None for each in progress)
        days = [each.due_on for each in progress if each.due_on is not None]
        if due:
            self._heading.setText(self.tr("%n 题该再练了", "", due))
        elif not days:
            self._heading.setText(self.tr("电话来之前，先练一遍"))
        elif new:
            self._heading.setText(self.tr("还有 %n 题没练过", "", new))
        else:
            self._heading.setText(self.tr("现在没有到期的题"))
        self._sentence.setText(self._explanation(due, days, today))

    def _explanation(self, due: int, days: Sequence[date], today: date) -> str:
        if due or not days:
            return self.tr(
                "一题是一通电话：看显示的号码，听对方怎么说，选自己会怎么做。"
                "有的是骗子，有的只是平常的电话。选错了没关系，过几天再来一次。"
            )
        words = self.tr("最早的一题，{when}再来。现在想练，也可以练。")
        return words.format(when=when(min(days), today))

    def _show_rows(self, progress: Sequence[DrillProgress], today: date) -> None:
        if self._rows is not None:
            self._list.column.removeWidget(self._rows)
            self._rows.hide()
            self._rows.deleteLater()
        self._rows = QWidget()
        layout = ColumnsLayout(Space.LARGE)
        half = (len(progress) + 1) // 2
        for part in (progress[:half], progress[half:]):
            layout.add_column(self._column_of(part, today), 1, 14)
        self._rows.setLayout(layout)
        self._list.add(self._rows)

    def _column_of(self, part: Sequence[DrillProgress], today: date) -> QWidget:
        column = QWidget()
        lines = QVBoxLayout(column)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(0)
        for each in part:
            row = DrillRow(each, today)
            row.clicked.connect(self._request_drill)
            lines.addWidget(row)
        lines.addStretch(1)
        return column

    @Slot()
    def _request_drill(self) -> None:
        row = self.sender()
        if isinstance(row, DrillRow):
            self._tell_drill(row.drill_id)

    def _tell_drill(self, drill_id: str) -> None:
        self.drill_requested.emit(drill_id)
