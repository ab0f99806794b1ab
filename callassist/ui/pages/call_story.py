"""The rest of the form for one call: who, when, what about, what was wanted and given, a note."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from callassist.ui.pages.claim_choice import ClaimChoice
from callassist.ui.pages.given_part import GivenPart
from callassist.ui.pages.note_hint import NoteHint
from callassist.ui.pages.story_chips import PurposeChips, RequestChips
from callassist.ui.pages.time_choice import TimeChoice
from callassist.ui.sizes import Space
from callassist.ui.widgets.buttons import PrimaryButton
from callassist.ui.widgets.columns_layout import ColumnsLayout
from callassist.ui.widgets.ends_layout import EndsLayout
from callassist.ui.widgets.fields import CaptionedField
from callassist.ui.widgets.top_column import TopColumn


class CallStory(QWidget):
    """Everything about a call that may be left out; built after the first paint."""

    changed = Signal()
    """Something that the verdict depends on is not what it was."""
    submit_requested = Signal()
    """The person wants to save, by the button."""

    def __init__(self) -> None:
        super().__init__()
        self.claim = ClaimChoice()
        """Who the caller said they were."""
        self.time = TimeChoice()
        """When the call came in."""
        self.purpose = PurposeChips(self.tr("对方说是为了"))
        """What the caller said it was about."""
        self.requests = RequestChips(self.tr("对方要你做什么（可多选）"))
        """What the caller wanted."""
        self.given = GivenPart()
        """What the person already gave, and whether the call is still on."""
        self.note = QLineEdit()
        """A note of the person's own."""
        self.note_hint = NoteHint(self.note)
        """What in it will be masked."""
        self._save = PrimaryButton(self.tr("保存，看下一步"), trailing="arrow-right")
        self._build()
        for part in (self.claim, self.purpose, self.requests):
            part.choice_changed.connect(self._tell_change)
        self.given.part_changed.connect(self._tell_change)
        self._save.clicked.connect(self._request_submit)

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.MEDIUM)
        who_and_when = QWidget()
        columns = ColumnsLayout(Space.SMALL)
        columns.add_column(TopColumn(CaptionedField(self.tr("对方自称是"), self.claim)), 1, 10)
        when = CaptionedField(self.tr("什么时候"), self.time)
        when.caption.setBuddy(self.time.choice)
        columns.add_column(when, 1, 10)
        who_and_when.setLayout(columns)
        for part in (who_and_when, self.purpose, self.requests, self.given):
            column.addWidget(part)
        self.note.setPlaceholderText(self.tr("备注（可选）：别写密码和验证码"))
        self.note.setAccessibleName(self.tr("备注，可以不写。别写密码和验证码"))
        column.addLayout(EndsLayout(self.note, self._save, least_characters=10))
        column.addWidget(self.note_hint)

    def set_save_words(self, words: str) -> None:
        """Say something else on the button that saves."""
        self._save.setText(words)

    def clear(self) -> None:
        """Be empty, as for the next call."""
        self.claim.choose(None)
        self.time.choose_now()
        self.purpose.answer(())
        self.requests.answer(())
        self.given.clear()
        self.note.clear()

    @Slot()
    def _tell_change(self) -> None:
        self.changed.emit()

    @Slot()
    def _request_submit(self) -> None:
        self.submit_requested.emit()
