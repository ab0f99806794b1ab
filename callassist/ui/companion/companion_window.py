"""The small window beside a call that is still going on: one instruction, and what they ask for."""

from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QMainWindow, QScrollArea, QVBoxLayout, QWidget

from callassist.domain.calls import EndedCall, Request, Situation
from callassist.domain.companion import BREATH, Company, needs_breath
from callassist.ui.announcements import announce
from callassist.ui.companion.companion_head import CompanionHead
from callassist.ui.labels import request_words
from callassist.ui.pages.story_chips import REQUESTS_SHOWN
from callassist.ui.plain_text import plain_label, quiet_label
from callassist.ui.screen_room import screen_room
from callassist.ui.sizes import Space, TextRole
from callassist.ui.widgets.buttons import PrimaryButton, SecondaryButton
from callassist.ui.widgets.chip_group import ChipGroup
from callassist.ui.widgets.read_aloud_button import ReadAloudButton
from callassist.ui.widgets.switch_line import SwitchLine
from callassist.ui.word_sizes import character_width

if TYPE_CHECKING:
    from callassist.ui.controllers.call_controller import CallController

BREATH_MILLISECONDS = 4_000
"""As long as one slow breath in; whoever presses the button goes on at once."""

ASKED = (*REQUESTS_SHOWN, Request.FACE_VIDEO, Request.URGENT_THREAT, Request.KEEP_SECRET)
"""What can be pressed while somebody talks: what the form shows first, and what rushes a person."""

_CHARACTERS = 22
"""Chinese characters in a line of the window."""
_TALL = 1.95
"""The height of the window beside its width."""


class CompanionWindow(QMainWindow):
    """Stays above other windows; what is pressed is told on, and nothing is stored here."""

    hung_up = Signal(object)
    """The call has ended: the EndedCall as far as it was told."""

    def __init__(
        self,
        controller: "CallController",
        began: datetime,
        asked: frozenset[Request] = frozenset(),
    ) -> None:
        """`began` is when the call came in, or when the person asked for company.

        `asked` is what was asked for before that.
        """
        super().__init__()
        self._controller = controller
        self._began = began
        self._company = Company()
        self._breathed = False
        self.setWindowTitle(self.tr("电话还没挂"))
        self.setAccessibleName(self.tr("电话还没挂？跟着做"))
        self.setWindowFlag(Qt.WindowType.WindowStaysOnTopHint)
        self._breath = QTimer(self)
        self._breath.setSingleShot(True)
        self._breath.setInterval(BREATH_MILLISECONDS)
        self._breath.timeout.connect(self._end_breath)
        self._build()
        self._asked.choose([each.value for each in ASKED if each in asked])
        self._take_requests()
        self._end.setFocus()

    # the parts

    def _build(self) -> None:
        everything = QWidget()
        self.setCentralWidget(everything)
        column = QVBoxLayout(everything)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(CompanionHead(self.tr("电话还没挂？跟着做")))
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setWidget(self._lines())
        column.addWidget(area, 1)
        column.addWidget(self._foot())
        width = _CHARACTERS * character_width() + 2 * Space.PAGE
        self.resize(QSize(width, round(width * _TALL)).boundedTo(screen_room(self)))

    def _lines(self) -> QWidget:
        lines = QWidget()
        column = QVBoxLayout(lines)
        column.setContentsMargins(Space.PAGE, Space.WIDE, Space.PAGE, Space.SMALL)
        column.setSpacing(Space.MEDIUM)
        self._count = quiet_label()
        self._text = plain_label("", TextRole.INSTRUCTION)
        self._why = plain_label()
        self._asked = ChipGroup(self.tr("他要这些了吗？点一下"))
        for request in ASKED:
            self._asked.add_chip(request.value, request_words(request), danger=True)
        self._asked.choice_changed.connect(self._take_requests)
        for widget in (self._count, self._text, self._why, self._asked):
            column.addWidget(widget)
        column.addStretch(1)
        return lines

    def _foot(self) -> QWidget:
        foot = QWidget()
        column = QVBoxLayout(foot)
        column.setContentsMargins(Space.PAGE, Space.SMALL, Space.PAGE, Space.MEDIUM)
        column.setSpacing(Space.SMALL)
        self._end = PrimaryButton(self.tr("我挂断了"), danger=True)
        self._next = SecondaryButton("")
        self._read_aloud = ReadAloudButton(lambda: self._controller.wording.language)
        self._on_top = SwitchLine(self.tr("一直显示在最前面"))
        self._on_top.show_on(True)
        self._end.clicked.connect(self._hang_up)
        self._next.clicked.connect(self._go_on)
        self._on_top.switched.connect(self._stay_on_top)
        for widget in (self._end, self._next, self._read_aloud, self._on_top):
            column.addWidget(widget)
        return foot

    # what is told

    def call(self) -> EndedCall:
        """The call as far as it was told."""
        return EndedCall(
            received_at=self._began,
            requests=frozenset(Request(each) for each in self._asked.chosen()),
            situation=Situation.ONGOING,
        )

    @Slot()
    def _take_requests(self) -> None:
        """Something else is asked for: what to do may be something else, too."""
        advice = self._controller.advise(self.call())
        if advice is not None:
            self._company = self._company.following(advice)
        self._show()

    @Slot()
    def _go_on(self) -> None:
        if self._breath.isActive():
            self._end_breath()
            return
        current = self._company.current
        if current is not None:
            self._company = self._company.past([current])
        else:
            # They are still talking: from the top once more.
            self._company = Company(self._company.steps)
        self._show()

    @Slot()
    def _hang_up(self) -> None:
        self.hung_up.emit(self.call())
        self.close()

    # what is shown

    def _show(self) -> None:
        current = self._company.current
        if current is not None and needs_breath(current) and not self._breathed:
            self._breathed = True
            self._breath.start()
            self._say(BREATH)
            self._count.setText(self.tr("先停几秒"))
            return
        self._breath.stop()
        self._say(current or self._company.steps[-1])
        self._count.setText(
            self.tr("第 {number} 步，共 {all} 步").format(
                number=self._company.number, all=len(self._company.steps)
            )
        )

    def _say(self, step_id: str) -> None:
        texts = self._controller.wording.texts
        words, why = texts.step_text(step_id), texts.step_why(step_id)
        is_last = self._company.current is None and not self._breath.isActive()
        again = self.tr("还在通话，从头再看一遍")
        self._next.setText(again if is_last else self.tr("还在通话，下一步"))
        if self._text.text() != words:
            self._text.setText(words)
            self._why.setText(why)
            self._read_aloud.show_text(f"{words} {why}")
            announce(self, f"{words} {why}")

    @Slot()
    def _end_breath(self) -> None:
        self._breath.stop()
        self._show()

    @Slot(bool)
    def _stay_on_top(self, wanted: bool) -> None:
        self.setWindowFlag(Qt.WindowType.WindowStaysOnTopHint, wanted)
        self.show()
