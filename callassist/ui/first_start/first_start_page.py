"""The first start: three short parts, one after another, each of which can be passed over."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from callassist.ui.announcements import announce
from callassist.ui.first_start.look_part import LookPart
from callassist.ui.page import Page
from callassist.ui.plain_text import plain_label, quiet_label
from callassist.ui.sizes import Space, TextRole
from callassist.ui.widgets.buttons import PrimaryButton, QuietButton, SecondaryButton
from callassist.ui.widgets.card import Card
from callassist.ui.widgets.ends_layout import EndsLayout
from callassist.ui.widgets.flow_layout import FlowLayout
from callassist.ui.widgets.reading_order import read_as_laid_out
from callassist.ui.widgets.tab_order import follow_layout

if TYPE_CHECKING:
    from collections.abc import Callable

    from callassist.ui.controllers.call_controller import CallController
    from callassist.ui.controllers.reminder_health import ReminderHealth
    from callassist.ui.controllers.settings_controller import SettingsController
    from callassist.ui.first_start.banks_part import BanksPart
    from callassist.ui.first_start.reminder_part import ReminderPart

    Part = LookPart | BanksPart | ReminderPart

PARTS = 3


class FirstStartPage(Page):
    """What is chosen holds at once; leaving the page in whatever way is the end of it."""

    log_call_requested = Signal()
    """The person has chosen or wants no choice: to the form for a call."""

    def __init__(
        self,
        controller: "CallController",
        settings: "SettingsController",
        health: "Callable[[], ReminderHealth]",
    ) -> None:
        super().__init__(
            self.tr("先做三件小事"),
            self.tr("不到一分钟，也可以跳过，以后在“设置”里都能改。"),
        )
        self._controller = controller
        self._settings = settings
        self._health = health
        self._at = 0
        self._part: Part = LookPart(settings)
        self._card = Card()
        self._count = quiet_label()
        self._heading = plain_label("", TextRole.TITLE)
        self._purpose = plain_label()
        self._skip = QuietButton(self.tr("跳过，直接记来电"))
        self._back = SecondaryButton(self.tr("上一步"), leading="chevron-left")
        self._next = PrimaryButton("", trailing="arrow-right")
        self._build()
        self._show(0)

    def _build(self) -> None:
        self._card.column.setSpacing(Space.MEDIUM)
        for widget in (self._count, self._heading, self._purpose, self._part):
            self._card.add(widget)
        self._skip.clicked.connect(self.log_call_requested)
        self._back.clicked.connect(self._go_back)
        self._next.clicked.connect(self._go_on)
        ways, last_row = QWidget(), QWidget()
        row = FlowLayout()
        row.addWidget(self._back)
        row.addWidget(self._next)
        ways.setLayout(row)
        last_row.setLayout(EndsLayout(self._skip, ways, first_grows=False))
        self._card.add(last_row)
        self.add(self._card)
        self.end()

    def draft(self) -> int:
        """Return the part that is shown: another language does not begin again."""
        return self._at

    def resume(self, draft: object) -> None:
        """Go on at the part that was shown."""
        if isinstance(draft, int):
            self._show(draft)

    def take_keyboard(self) -> None:
        """Begin with the first question of the part."""
        self._part.take_keyboard()

    def _show(self, at: int) -> None:
        self._at = at
        words = self.tr("第 {number} 步，共 {all} 步")
        self._count.setText(words.format(number=at + 1, all=PARTS))
        heading, purpose = self._words()[at]
        self._heading.setText(heading)
        self._purpose.setText(purpose)
        self._put(self._part_at(at))
        self._back.setVisible(at > 0)
        self._next.setText(self.tr("好了，开始用") if at == PARTS - 1 else self.tr("下一步"))
        follow_layout(self._card)
        read_as_laid_out(self._card)

    def _words(self) -> tuple[tuple[str, str], ...]:
        return (
            (self.tr("看得清吗？"), self.tr("选好语言和字号，这一页马上就变。")),
            (
                self.tr("你的钱在哪几家？"),
                self.tr("来电号码和它们只差一位，会提醒你留意。可以选几家，也可以一家都不选。"),
            ),
            (
                self.tr("到时候提醒你吗？"),
                self.tr("约好自己回拨的时间、该看一眼账户的日子，到点提醒一声。"),
            ),
        )

    def _part_at(self, at: int) -> "Part":
        if at == 0:
            return LookPart(self._settings)
        if at == 1:
            from callassist.ui.first_start.banks_part import BanksPart

            return BanksPart(self._controller, self._settings)
        from callassist.ui.first_start.reminder_part import ReminderPart

        return ReminderPart(self._controller, self._settings, self._health())

    def _put(self, part: "Part") -> None:
        """Puts a part in the place of the one before."""
        self._part.hide()
        self._card.column.replaceWidget(self._part, part)
        self._part.deleteLater()
        self._part = part

    @Slot()
    def _go_back(self) -> None:
        self._turn(self._at - 1)

    @Slot()
    def _go_on(self) -> None:
        if self._at == PARTS - 1:
            self.log_call_requested.emit()
        else:
            self._turn(self._at + 1)

    def _turn(self, at: int) -> None:
        self._show(at)
        self.take_keyboard()
        announce(self, f"{self._count.text()} {self._heading.text()} {self._purpose.text()}")
