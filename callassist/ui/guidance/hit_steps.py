"""Which of the marked words in an article is shown now, and the way to the others."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QWidget

from callassist.ui.announcements import announce
from callassist.ui.plain_text import quiet_label
from callassist.ui.sizes import Space
from callassist.ui.widgets.buttons import IconButton


class HitSteps(QWidget):
    """Which of how many, and two buttons; not there where nothing is marked."""

    step_requested = Signal(int)
    """The person wants the next marked words (1) or those before (-1)."""

    def __init__(self) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.HAIR)
        self._count = quiet_label(wraps=False)
        before = IconButton(self.tr("上一处（Shift+F3）"), "chevron-up")
        before.clicked.connect(self._step_before)
        after = IconButton(self.tr("下一处（F3）"), "chevron-down")
        after.clicked.connect(self._step_after)
        row.addWidget(self._count)
        row.addWidget(before)
        row.addWidget(after)
        self.hide()

    def show_number(self, number: int, count: int) -> None:
        """Show which one it is, from 1, of how many."""
        self._count.setText(f"{number} / {count}")
        self._count.setAccessibleName(self._words(number, count))
        self.setVisible(count > 0)

    def tell(self, number: int, count: int) -> None:
        """Tell a screen reader where one is now."""
        announce(self, self._words(number, count))

    def _words(self, number: int, count: int) -> str:
        return self.tr("第 {number} 处，共 {count} 处").format(number=number, count=count)

    @Slot()
    def _step_before(self) -> None:
        self.step_requested.emit(-1)

    @Slot()
    def _step_after(self) -> None:
        self.step_requested.emit(1)
