"""The right side of the log page: what the number and the wishes say, while they are typed."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from callassist.ui.added_numbers.name_lines import NameLines
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
    from collections.abc import Sequence

    from callassist.domain.advice import Advice
    from callassist.services.wording import Wording
    from callassist.ui.pages.verdict_words import CardWords

_PAUSE = 250
"""Milliseconds without another verdict; then it is looked whether the person knows the number."""


class VerdictPanel(QWidget):
    """Cards and reasons for the call in the form; before there is one, what to do first."""

    abroad_changed = Signal(bool)
    """The person says that the phone was abroad, or takes it back."""
    reference_requested = Signal(str)
    """The person wants to read what such a number proves: the place of the guidance."""
    names_wanted = Signal()
    """A verdict is shown for a moment: the person's own names may come under it."""
    add_number_requested = Signal(str)
    """The person wants to keep this number as one of theirs."""
    judged = Signal()
    """`cards` says something, what it said before or something else, or nothing any more."""

    def __init__(self) -> None:
        super().__init__()
        self.cards: tuple[CardWords, ...] = ()
        """What the cards say; none while there is nothing to judge."""
        self._empty = self._empty_card()
        self._number = MessageCard(Tone.DOUBT, "")
        self._call = MessageCard(Tone.DANGER, "")
        self._lines: list[PlainLabel] = []
        self._forged = quiet_label()
        self._abroad = Chip(self.tr("接电话时我在境外"))
        self._abroad.toggled.connect(self._tell_abroad)
        self._reference = ""
        self._more = LinkButton(self.tr("这种号码说明什么"))
        self._more.clicked.connect(self._request_reference)
        self._names = NameLines()
        self.advice: Advice | None = None
        """What is shown; None while there is nothing to judge."""
        self._number_text = ""
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE)
        self._pause.timeout.connect(self.names_wanted)
        self._add = LinkButton(self.tr("把这个号码记为我的…"), leading="pencil")
        self._add.clicked.connect(self._request_add)
        self._reasons = self._reasons_card()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.LARGE)
        for card in (self._empty, self._number, self._names, self._call, self._reasons):
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
        for below in (self._abroad, self._add):
            card.column.addWidget(below, 0, Qt.AlignmentFlag.AlignLeft)
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
        self._pause.stop()
        self.advice = None
        self.show_names(())
        self._tell_judged()

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
        self._wait_for_names(advice)
        self._tell_judged(number, *([call] if call else []))

    def take_keyboard(self) -> QWidget:
        """Give the keyboard to what can be pressed here; what is to be seen then."""
        self._more.setFocus()
        return self._number

    def _tell_judged(self, *cards: "CardWords") -> None:
        """Tell the cards; a reader says headings that are not those before, and no others."""
        said, before = ([each.heading for each in told] for told in (cards, self.cards))
        self.cards = cards
        if said and said != before:
            announce(self, " ".join(said))
        self.judged.emit()

    def _wait_for_names(self, advice: "Advice") -> None:
        """Let the names come once nothing was typed for a moment; never those of another number."""
        self.advice = advice
        number_text = "" if advice.call.is_hidden else advice.call.number_text
        if number_text != self._number_text:
            self._number_text = number_text
            self.show_names(())
        self._add.setVisible(advice.check.reading is not None)
        self._pause.start()

    def show_names(self, sentences: "Sequence[str]") -> None:
        """Show the person's own names for the number under its verdict."""
        self._names.show_names(sentences)
        if sentences:
            self._add.hide()

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

    @Slot()
    def _request_reference(self) -> None:
        self.reference_requested.emit(self._reference)

    @Slot()
    def _request_add(self) -> None:
        self.add_number_requested.emit(self._number_text)

    @Slot(bool)
    def _tell_abroad(self, is_abroad: bool) -> None:
        self.abroad_changed.emit(is_abroad)
