"""The form for a number of one's own: which number, what it is called, a note."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from callassist.domain.added_numbers import LONGEST_NAME
from callassist.domain.errors import CallAssistError
from callassist.domain.numbers import LONGEST_TEXT
from callassist.ui.labels import tone_of_verdict
from callassist.ui.plain_text import caption_for, plain_label, quiet_label
from callassist.ui.sizes import Space, TextRole
from callassist.ui.tone import Tone
from callassist.ui.widgets.few_lines_field import FewLinesField
from callassist.ui.widgets.message_card import MessageCard

if TYPE_CHECKING:
    from callassist.domain.added_numbers import AddedNumber
    from callassist.domain.verdict import NumberCheck
    from callassist.ui.controllers.added_number_controller import AddedNumberController

_PAUSE = 150
"""Milliseconds without a key, then the number is checked."""


class NumberForm(QWidget):
    """What the dialog asks; a number that is kept already keeps its digits."""

    verdict_shown = Signal()
    """What the number check says is shown now: the form is taller than before."""

    def __init__(self, controller: "AddedNumberController", kept: "AddedNumber | None") -> None:
        super().__init__()
        self._controller = controller
        self._kept = kept
        self.number = QLineEdit()
        """The number, as the person sees it written."""
        self.name = QLineEdit()
        """What the person calls it."""
        self.note = FewLinesField()
        """Whatever else they want to remember of it."""
        self._verdict = MessageCard(Tone.DOUBT, "", large=False)
        self._effect = quiet_label()
        self._checking = QTimer(self)
        self._checking.setSingleShot(True)
        self._checking.setInterval(_PAUSE)
        self._checking.timeout.connect(self._check)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(Space.PAGE, Space.PAGE, Space.PAGE, Space.SMALL)
        self._column.setSpacing(Space.HAIR)
        self._build()
        self.number.textChanged.connect(self._checking.start)

    def _build(self) -> None:
        if self._kept is None:
            hint = self.tr("照你看到的写，例如银行卡背面的电话。别写卡号。")
            self._add(self.tr("号码"), self.number, hint)
        else:
            self.number.setParent(self)
            self.number.hide()
            self._column.addWidget(plain_label(self._kept.number_text, TextRole.VERDICT))
            self._column.addSpacing(Space.MEDIUM)
        for widget in (self._verdict, self._effect):
            self._column.addWidget(widget)
            widget.hide()
        self._column.addSpacing(Space.SMALL)
        self._add(self.tr("名字"), self.name)
        self._add(self.tr("备注（可以不写）"), self.note)
        self._column.addStretch(1)
        self.number.setMaxLength(LONGEST_TEXT)
        self.name.setMaxLength(LONGEST_NAME)
        self.name.setPlaceholderText(self.tr("例如 建行王经理"))
        if self._kept is not None:
            self.name.setText(self._kept.name)
            self.note.setPlainText(self._kept.note)

    def _add(self, caption: str, field: QWidget, hint: str = "") -> None:
        self._column.addWidget(caption_for(field, caption))
        self._column.addWidget(field)
        if hint:
            field.setAccessibleDescription(hint)
            self._column.addWidget(quiet_label(hint))
        self._column.addSpacing(Space.MEDIUM)

    def put_number(self, text: str) -> None:
        """Begin with a number that is known already."""
        self.number.setText(text[:LONGEST_TEXT])
        self._check()

    def start_keyboard(self) -> None:
        """Give the keyboard to the first thing that is still to be said."""
        is_known = self._kept is not None or bool(self.number.text().strip())
        (self.name if is_known else self.number).setFocus()

    @Slot()
    def _check(self) -> None:
        """Say what the number check says; of half a number nothing is said."""
        self._checking.stop()
        try:
            check = self._controller.check(self.number.text())
        except CallAssistError:
            self._verdict.hide()
            self._effect.hide()
            return
        if check is not None:
            self._show_verdict(check)
        self._verdict.setVisible(check is not None)
        number_class = check.number_class if check is not None else None
        self._effect.setText(self._controller.words.before_adding(number_class))
        self._effect.show()
        self.verdict_shown.emit()

    def _show_verdict(self, check: "NumberCheck") -> None:
        wording = self._controller.wording
        tone = tone_of_verdict(check.number_class, check.claim_match)
        heading = wording.texts.word(f"class.{check.number_class}")
        self._verdict.say(tone, heading, self.reasons(check))

    def reasons(self, check: "NumberCheck") -> str:
        """Return why the number is what the check says it is."""
        return "\n".join(self._controller.wording.number_reasons(check.reasons))
