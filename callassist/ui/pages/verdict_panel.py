"""The right side of the log page: what the number and the wishes say, while they are typed."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from callassist.ui.announcements import announce
from callassist.ui.plain_text import PlainLabel, plain_label, quiet_label
from callassist.ui.sizes import Space, TextRole
from callassist.ui.tone import Tone
from callassist.ui.widgets.buttons import LinkButton
from callassist.ui.widgets.card import Card
from callassist.ui.widgets.chip import Chip
from callassist.ui.widgets.ends_layout import EndsLayout
from callassist.ui.widgets.message_card import MessageCard

if TYPE_CHECKING:
    from callassist.domain.advice import Advice
    from callassist.services.wording import Wording


class VerdictPanel(QWidget):
    """Cards and reasons for the call in the form; before there is one, what to do first."""

    abroad_changed = Signal(bool)
    """The person says that the phone was abroad, or takes it back."""
    reference_requested = Signal(str)
    """The person wants to read what such a number proves: the place of the guidance."""

    def __init__(self) -> None:
        super().__init__()
        self._empty = self._empty_card()
        self._number = MessageCard(Tone.DOUBT, "")
        self._call = MessageCard(Tone.DANGER, "")
        self._said: tuple[str, ...] = ()
        self._lines: list[PlainLabel] = []
        self._forged = quiet_label()
        self._abroad = Chip(self.tr("接电话时我在境外"))
        self._abroad.toggled.connect(self._tell_abroad)
        self._reference = ""
        self._more = LinkButton(self.tr("这种号码说明什么"))
        self._more.clicked.connect(self._request_reference)
        self._reasons = self._reasons_card()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.LARGE)
        for card in (self._empty, self._number, self._call, self._reasons):
            column.addWidget(card)
        column.addStretch(1)
        self.setAccessibleName(self.tr("判断"))
        self.show_nothing()

    def _empty_card(self) -> Card:
        card = Card()
        card.column.setSpacing(Space.SMALL)
        card.add(plain_label(self.tr("输入号码，这里就说它能看出什么"), TextRole.HEADING))
        for words in (
            self.tr("照手机上显示的写：前面有 +86、00 或区号，也一起写上。"),
            self.tr("只填号码就能保存，别的可以空着。"),
            self.tr("电话还通着的话，先挂断，再来记。"),
        ):
            card.add(quiet_label(words))
        return card

    def _reasons_card(self) -> Card:
        card = Card()
        card.column.setSpacing(Space.SMALL)
        heading = plain_label(self.tr("为什么这样判断"), TextRole.HEADING)
        card.add_layout(EndsLayout(heading, self._more, least_characters=7))
        # A box of their own: a screen reader meets them before what stands below them.
        lines = QWidget()
        self._list = QVBoxLayout(lines)
        self._list.setContentsMargins(0, 0, 0, 0)
        self._list.setSpacing(Space.HAIR)
        card.add(lines)
        card.add(self._forged)
        card.column.addWidget(self._abroad, 0, Qt.AlignmentFlag.AlignLeft)
        return card

    def is_abroad(self) -> bool:
        """Say whether the phone was abroad."""
        return self._abroad.isChecked()

    def set_abroad(self, *, is_abroad: bool) -> None:
        """Choose whether the phone was abroad."""
        self._abroad.setChecked(is_abroad)

    def show_nothing(self) -> None:
        """Show what to do first, because there is nothing to judge yet."""
        self._empty.show()
        for card in (self._number, self._call, self._reasons):
            card.hide()
        self._said = ()

    def show_advice(self, advice: "Advice", wording: "Wording", edition: str) -> None:
        """Show the verdict; `edition` is the month of the list."""
        from callassist.ui.pages.verdict_words import VerdictWords

        words = VerdictWords(advice, wording, edition)
        number, call = words.number_card(), words.call_card()
        self._number.say(number.tone, number.heading, number.sentence)
        if call is not None:
            self._call.say(call.tone, call.heading, call.sentence)
        self._show_reasons(words.reasons(), words.forged_display())
        self._reference = f"number#{advice.check.number_class}"
        self._empty.hide()
        self._number.show()
        self._call.setVisible(call is not None)
        self._reasons.show()
        self._announce_new((number.heading, call.heading if call else ""))

    def _show_reasons(self, reasons: list[str], forged: str) -> None:
        while len(self._lines) < len(reasons):
            line = plain_label()
            self._lines.append(line)
            self._list.addWidget(line)
        for number, (line, words) in enumerate(zip(self._lines, reasons, strict=False), start=1):
            line.setText(f"{number}. {words}")
        for index, line in enumerate(self._lines):
            line.setVisible(index < len(reasons))
        self._forged.setText(forged)

    def _announce_new(self, said: tuple[str, ...]) -> None:
        """Have a reader say a verdict that is not the one before, and no other."""
        if said != self._said:
            self._said = said
            announce(self, " ".join(words for words in said if words))

    @Slot()
    def _request_reference(self) -> None:
        self.reference_requested.emit(self._reference)

    @Slot(bool)
    def _tell_abroad(self, is_abroad: bool) -> None:
        self.abroad_changed.emit(is_abroad)
