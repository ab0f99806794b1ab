"""The section of the directory page about the person's own numbers, apart from the list."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from callassist.ui.added_numbers.own_mark import OwnMark
from callassist.ui.guarded import guarded
from callassist.ui.plain_text import plain_label, quiet_label
from callassist.ui.sizes import Space, TextRole
from callassist.ui.widgets.buttons import QuietButton
from callassist.ui.widgets.card import Card
from callassist.ui.widgets.ends_layout import EndsLayout
from callassist.ui.widgets.flow_layout import FlowLayout

if TYPE_CHECKING:
    from callassist.ui.controllers.added_number_controller import AddedNumberController


class AddedSection(Card):
    """A heading with a mark of its own, how many there are, and the way to them."""

    numbers_requested = Signal()
    """The person wants to see their own numbers."""
    add_requested = Signal(str)
    """The person wants to add a number: an empty text, they will write it."""

    def __init__(self, controller: "AddedNumberController") -> None:
        super().__init__()
        self._controller = controller
        heading = self.tr("你添加的号码")
        self.setAccessibleName(heading)
        self.column.setContentsMargins(Space.WIDE, Space.SMALL, Space.SMALL, Space.SMALL)
        self._count = quiet_label()
        self._show = QuietButton(self.tr("看你添加的"), trailing="chevron-right")
        self._show.clicked.connect(self._request_numbers)
        add = QuietButton(self.tr("添加号码…"), leading="plus")
        add.clicked.connect(self._request_add)
        buttons = QWidget()
        row = FlowLayout(gap=0)
        row.addWidget(add)
        row.addWidget(self._show)
        buttons.setLayout(row)
        self.add_layout(EndsLayout(self._words(heading), buttons, least_characters=10))
        controller.numbers_changed.connect(self._look_again)

    def _words(self, heading: str) -> QWidget:
        words = QWidget()
        row = QHBoxLayout(words)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.SMALL)
        lines = QVBoxLayout()
        lines.setSpacing(0)
        lines.addWidget(plain_label(heading, TextRole.STRONG))
        lines.addWidget(self._count)
        row.addWidget(OwnMark(TextRole.STRONG))
        row.addLayout(lines, 1)
        return words

    @guarded
    def showEvent(self, event: QShowEvent) -> None:
        """Count again."""
        super().showEvent(event)
        self._look_again()

    @Slot()
    def _look_again(self) -> None:
        if not self.isVisible():
            return
        count = len(self._controller.numbers())
        words = self.tr("%n 个，不是官方号码，和下面的号码表分开。", "", count)
        if count == 0:
            words = self.tr("卡背面的电话、网点经理、家人的号码，可以自己记在这里。")
        self._count.setText(words)

    @Slot()
    def _request_numbers(self) -> None:
        self.numbers_requested.emit()

    @Slot()
    def _request_add(self) -> None:
        self.add_requested.emit("")
