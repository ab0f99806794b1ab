"""The card of the to-do page that says what to practise.

It may stand on the first page of the window, so it loads next to nothing.
"""

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from callassist.ui.plain_text import plain_label, quiet_label
from callassist.ui.sizes import Space, TextRole
from callassist.ui.widgets.buttons import SecondaryButton
from callassist.ui.widgets.card import Card
from callassist.ui.widgets.ends_layout import EndsLayout

if TYPE_CHECKING:
    from callassist.ui.controllers.practice_controller import PracticeController


class PracticeCard(QWidget):
    """Shown while practice is due; `PracticeController.look` finds out when a day begins."""

    practice_requested = Signal()
    """The person wants to practise now."""

    def __init__(self, controller: "PracticeController") -> None:
        super().__init__()
        self._controller = controller
        self._words = plain_label("", TextRole.STRONG)
        self._start = SecondaryButton(self.tr("开始"))
        self._start.clicked.connect(self.practice_requested)
        self.setFocusProxy(self._start)
        said = QWidget()
        lines = QVBoxLayout(said)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(0)
        lines.addWidget(self._words)
        lines.addWidget(quiet_label(self.tr("几分钟就好。选错了没关系。")))
        card = Card()
        card.add_layout(EndsLayout(said, self._start))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.MEDIUM)
        column.addWidget(card)
        controller.due_changed.connect(self._follow)
        is_due = controller.is_due()
        self._say()
        if not is_due:
            # Only hidden, never shown, from here: without a parent it would be a window.
            self.hide()

    @Slot(bool)
    def _follow(self, is_due: bool) -> None:
        self._say()
        self.setVisible(is_due)

    def _say(self) -> None:
        count = self._controller.due_count()
        if count:
            self._words.setText(self.tr("练一练：%n 题该再练了", "", count))
        else:
            self._words.setText(self.tr("练一练：还有没练过的电话"))
        self.setAccessibleName(self._words.text())
