"""The card beside the added numbers: the selected one, and what can be done with it."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout

from callassist.ui.added_numbers.own_mark import OwnMark
from callassist.ui.labels import CLASS_TONES
from callassist.ui.pages.deleted_detail import short_day
from callassist.ui.plain_text import plain_label, quiet_label
from callassist.ui.sizes import Space, TextRole
from callassist.ui.tone import Tone
from callassist.ui.widgets.big_number import BigNumber
from callassist.ui.widgets.buttons import PrimaryButton, QuietButton, SecondaryButton
from callassist.ui.widgets.message_card import MessageCard
from callassist.ui.widgets.question_card import QuestionCard
from callassist.ui.widgets.scrolled_card import ScrolledCard

if TYPE_CHECKING:
    from callassist.ui.added_numbers.added_model import ShownNumber
    from callassist.ui.controllers.added_number_controller import AddedNumberController


class AddedDetail(ScrolledCard):
    """What the check says of the number comes before what the person calls it."""

    rename_requested = Signal(int)
    """The person wants another name or note for this number: its id."""
    remove_requested = Signal(int)
    """The person wants this number removed: its id."""
    bring_back_requested = Signal(int)
    """The person wants this removed number back: its id."""
    erase_requested = Signal(int)
    """The person wants nothing left of this number, and has been asked: its id."""

    def __init__(self, controller: "AddedNumberController") -> None:
        super().__init__()
        self._controller = controller
        self._number_id = 0
        self.setAccessibleName(self.tr("选中的号码"))
        self._name = plain_label("", TextRole.TITLE)
        self._number = BigNumber("", TextRole.VERDICT)
        self._verdict = MessageCard(Tone.NEUTRAL, "", large=False)
        self._label = quiet_label()
        self._note = plain_label()
        self._until = quiet_label()
        head = QHBoxLayout()
        head.setSpacing(Space.SMALL)
        head.addWidget(OwnMark(TextRole.TITLE))
        head.addWidget(self._name, 1)
        self.lines.addLayout(head)
        for widget in (self._number, self._verdict, self._label, self._note, self._until):
            self.lines.addWidget(widget)
        self._build_ways_on()
        self.hide()

    def _build_ways_on(self) -> None:
        self._remove = QuietButton(self.tr("移除这个号码"), leading="trash")
        self._erase = QuietButton(self.tr("彻底移除…"), leading="trash")
        self._rename = SecondaryButton(self.tr("改名字或备注…"), leading="pencil")
        self._back = PrimaryButton(self.tr("找回这个号码"), leading="undo")
        self._question = QuestionCard(
            self.tr(
                "彻底移除这个号码？号码、名字、备注都抹掉，不能再找回。"
                "自动备份里的那一份，要到旧备份被清理时才会消失。"
            ),
            self.tr("留着"),
            self.tr("彻底移除"),
        )
        self._remove.clicked.connect(self._request_remove)
        self._erase.clicked.connect(self._ask)
        self._rename.clicked.connect(self._request_rename)
        self._back.clicked.connect(self._request_return)
        self._question.agreed.connect(self._request_erase)
        self._question.declined.connect(self._leave_it)
        for quiet in (self._remove, self._erase):
            self.lines.addWidget(quiet, 0, Qt.AlignmentFlag.AlignLeft)
        self.lines.addStretch(1)
        for button in (self._rename, self._back):
            self.add_to_foot(button)

    def show_number(self, shown: "ShownNumber | None") -> None:
        """Show a number; None shows nothing."""
        self.end_question()
        self.setVisible(shown is not None)
        if shown is None:
            return
        number = shown.number
        self._number_id = number.id
        self._name.setText(number.name)
        self._number.set_number(number.number_text)
        self._show_verdict(shown)
        self._label.setText(self._controller.words.label(number, shown.number_class))
        self._note.setText(number.note)
        self._note.setVisible(bool(number.note))
        is_removed = shown.kept_until is not None
        if shown.kept_until is not None:
            day = short_day(shown.kept_until)
            self._until.setText(self.tr("能找回到 {day}").format(day=day))
        for widget in (self._until, self._erase, self._back):
            widget.setVisible(is_removed)
        self._remove.setVisible(not is_removed)
        self._rename.setVisible(not is_removed)

    def _show_verdict(self, shown: "ShownNumber") -> None:
        number_class = shown.number_class
        self._verdict.setVisible(number_class is not None)
        if number_class is not None:
            heading = self._controller.wording.texts.word(f"class.{number_class}")
            self._verdict.say(CLASS_TONES[number_class], heading)

    @Slot()
    def _ask(self) -> None:
        self.ask_in_foot(self._question)

    @Slot()
    def _leave_it(self) -> None:
        self.end_question()
        self._back.show()
        self._rename.hide()
        self._erase.setFocus()

    @Slot()
    def _request_erase(self) -> None:
        self.end_question()
        self.erase_requested.emit(self._number_id)

    @Slot()
    def _request_remove(self) -> None:
        self.remove_requested.emit(self._number_id)

    @Slot()
    def _request_rename(self) -> None:
        self.rename_requested.emit(self._number_id)

    @Slot()
    def _request_return(self) -> None:
        self.bring_back_requested.emit(self._number_id)
