"""The phone: who seems to call, and everything said so far."""

from PySide6.QtCore import QRectF, Slot
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from callassist.domain.drill_run import DrillRun, Said, Voice
from callassist.ui.guarded import guarded
from callassist.ui.painting import fill, rounded
from callassist.ui.palette import Role
from callassist.ui.practice.phone_labels import Bubble, BubbleLine, PhoneLabel
from callassist.ui.sizes import CARD_RADIUS, Space, TextRole
from callassist.ui.widgets.scrolled_card import ScrolledColumn


class PhonePanel(QFrame):
    """A dark screen: the number as a phone shows it, and the talk below it."""

    def __init__(self) -> None:
        super().__init__()
        self._shown: tuple[Said, ...] = ()
        self._lines: list[QWidget] = []
        self.setAccessibleName(self.tr("手机屏幕"))
        self._number = PhoneLabel("", TextRole.INSTRUCTION)
        self.talk = ScrolledColumn()
        """The part that scrolls where there is too little room."""
        self.talk.lines.setContentsMargins(0, 0, 0, 0)
        self.talk.lines.setSpacing(Space.SMALL)
        self.talk.lines.addStretch(1)
        self.talk.verticalScrollBar().rangeChanged.connect(self._show_newest)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.WIDE, Space.PAGE, Space.WIDE, Space.WIDE)
        column.setSpacing(Space.SMALL)
        column.addWidget(PhoneLabel(self.tr("来电"), ink=Role.ON_PHONE_QUIET))
        column.addWidget(self._number)
        column.addSpacing(Space.SMALL)
        column.addWidget(self.talk, 1)

    def show_run(self, run: DrillRun) -> None:
        """Show the call as far as it has come."""
        number = run.drill.number_text
        self._number.setText(number if number is not None else self.tr("未显示号码"))
        read_out = " ".join(number.replace(" ", "")) if number is not None else ""
        self._number.setAccessibleName(read_out)
        self._show_talk(run.transcript)

    def turn_pages(self, pages: int) -> bool:
        """Scroll the talk by so many pages; whether there was anything to scroll."""
        bar = self.talk.verticalScrollBar()
        bar.setValue(bar.value() + pages * bar.pageStep())
        return bar.maximum() > 0

    def _show_talk(self, said: tuple[Said, ...]) -> None:
        """Add what is new; another call begins with an empty screen."""
        if said[: len(self._shown)] != self._shown:
            self._clear()
        for each in said[len(self._shown) :]:
            line = self._line(each)
            self._lines.append(line)
            self.talk.lines.insertWidget(self.talk.lines.count() - 1, line)
        self._shown = said
        self.talk.updateGeometry()

    def _clear(self) -> None:
        for line in self._lines:
            self.talk.lines.removeWidget(line)
            line.hide()
            line.deleteLater()
        self._lines, self._shown = [], ()

    def _line(self, said: Said) -> QWidget:
        if said.voice is Voice.SCENE:
            return PhoneLabel(said.text, ink=Role.ON_PHONE_QUIET)
        if said.voice is Voice.CALLER:
            bubble = Bubble(said.text, self.tr("对方："), Role.PHONE_BUBBLE)
            return BubbleLine(bubble, at_right=False)
        bubble = Bubble(said.text, self.tr("我："), Role.ACTION, Role.ON_ACTION)
        return BubbleLine(bubble, at_right=True)

    @Slot(int, int)
    def _show_newest(self, _least: int, most: int) -> None:
        self.talk.verticalScrollBar().setValue(most)

    @guarded
    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the screen."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        fill(painter, rounded(QRectF(self.rect()), CARD_RADIUS), Role.PHONE)
        painter.end()
