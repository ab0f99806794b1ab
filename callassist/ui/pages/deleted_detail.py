"""The card beside the deleted calls: the selected one, and what can be done with it."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, QLocale, Signal, Slot

from callassist.ui.models.call_words import CallWords
from callassist.ui.plain_text import plain_label, quiet_label
from callassist.ui.sizes import TextRole
from callassist.ui.tone import Tone
from callassist.ui.widgets.big_number import BigNumber
from callassist.ui.widgets.buttons import PrimaryButton, QuietButton
from callassist.ui.widgets.message_card import MessageCard
from callassist.ui.widgets.question_card import QuestionCard
from callassist.ui.widgets.scrolled_card import ScrolledCard

if TYPE_CHECKING:
    from datetime import date

    from callassist.services.removal_desk import DeletedCall
    from callassist.ui.controllers.call_controller import CallController


def short_day(day: "date") -> str:
    """A day as one writes it shortly in the person's country."""
    written = QDate(day.year, day.month, day.day)
    return QLocale().toString(written, QLocale.FormatType.ShortFormat)


class DeletedDetail(ScrolledCard):
    """One deleted call: brought back with one button, removed for good after a question."""

    bring_back_requested = Signal(int)
    """The person wants this call back: its id."""
    question_requested = Signal()
    """The person thinks of removing this call; `ask` asks them."""
    remove_requested = Signal(int)
    """The person wants nothing left of this call, and has been asked: its id."""

    def __init__(self, controller: "CallController") -> None:
        super().__init__()
        self._words = CallWords(controller)
        self._call_id = 0
        self.setAccessibleName(self.tr("选中的已删来电"))
        self._moment = plain_label("", TextRole.HEADING)
        self._number = BigNumber("", TextRole.TITLE)
        self._verdict = MessageCard(Tone.NEUTRAL, "", large=False)
        self._claim = plain_label()
        self._note = plain_label()
        self._until = quiet_label()
        self._remove = QuietButton(self.tr("彻底删除…"), leading="trash")
        self._remove.clicked.connect(self.question_requested)
        self._question = QuestionCard("", self.tr("留着"), self.tr("彻底删除"))
        self._question.agreed.connect(self._tell_remove_wish)
        self._question.declined.connect(self._leave_it)
        for widget in (
            *(self._moment, self._number, self._verdict, self._claim, self._note, self._until),
            self._remove,
        ):
            self.lines.addWidget(widget)
        self.lines.addStretch(1)
        self._back = PrimaryButton(self.tr("找回这通来电"), leading="undo")
        self._back.clicked.connect(self._tell_wish_for_return)
        self.add_to_foot(self._back)
        self.hide()

    def show_deleted(self, deleted: "DeletedCall | None") -> None:
        """Show a deleted call; None shows nothing."""
        self.setVisible(deleted is not None)
        self.end_question()
        if deleted is None:
            return
        call = deleted.call
        self._call_id = call.id
        self._moment.setText(self._words.moment(call.ended.received_at))
        self._number.set_number(self._words.number(call.ended))
        verdict = self._words.verdict(call)
        self._verdict.say(verdict.tone, verdict.words)
        self._claim.setText(self._words.claim_of(call))
        self._note.setText(call.ended.note)
        self._note.setVisible(bool(call.ended.note))
        day = short_day(deleted.kept_until)
        self._until.setText(self.tr("能找回到 {day}").format(day=day))

    def ask(self, *, has_old_files: bool) -> None:
        """Ask whether nothing is to be left of this call, and say where some of it may be."""
        asked = self.tr(
            "彻底删除这通来电？号码、备注、附件都抹掉，不能再找回。"
            "自动备份里的那一份，要到旧备份被清理时才会消失。"
        )
        if has_old_files:
            asked += "\n" + self.tr("旧数据文件里可能也有，要在“设置”的“备份”里另外删。")
        self.ask_in_foot(self._question, asked)

    @Slot()
    def _leave_it(self) -> None:
        self.end_question()
        self._remove.setFocus()

    @Slot()
    def _tell_remove_wish(self) -> None:
        self.end_question()
        self.remove_requested.emit(self._call_id)

    @Slot()
    def _tell_wish_for_return(self) -> None:
        self.bring_back_requested.emit(self._call_id)
