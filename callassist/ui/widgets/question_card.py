"""A question in the page itself, before something is removed: no window lies over another."""

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeyEvent

from callassist.ui.announcements import announce
from callassist.ui.guarded import guarded
from callassist.ui.plain_text import plain_label
from callassist.ui.tone import Tone
from callassist.ui.widgets.buttons import SecondaryButton
from callassist.ui.widgets.card import Card


class QuestionCard(Card):
    """What will change, in words, and two answers; leaving everything as it is comes first."""

    agreed = Signal()
    """The person wants it done."""
    declined = Signal()
    """The person wants everything left as it is: the first button, or Escape."""

    def __init__(self, question: str, leave: str, act: str) -> None:
        """`leave` and `act` are the words of the two buttons."""
        super().__init__(Tone.DOUBT)
        self._question = plain_label(question)
        self._leave = SecondaryButton(leave)
        self._act = SecondaryButton(act)
        self._leave.clicked.connect(self._decline)
        self._act.clicked.connect(self._agree)
        self.add(self._question)
        self.add_row(self._leave, self._act)
        self.hide()

    def ask(self, question: str | None = None) -> None:
        """Show the question, perhaps another one, with the keyboard at the answer no."""
        if question is not None:
            self._question.setText(question)
        self.show()
        # When everything has its place: whoever scrolls to what has the keyboard must find it.
        QTimer.singleShot(0, self._leave.setFocus)
        announce(self, self._question.text())

    @guarded
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Decline on Escape."""
        if event.key() == Qt.Key.Key_Escape:
            self._decline()
            return
        super().keyPressEvent(event)

    @Slot()
    def _agree(self) -> None:
        self.hide()
        self.agreed.emit()

    @Slot()
    def _decline(self) -> None:
        self.hide()
        self.declined.emit()
