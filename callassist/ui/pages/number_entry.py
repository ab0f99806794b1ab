"""Asks which number the phone showed, or whether it showed none."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from callassist.ui.announcements import announce
from callassist.ui.plain_text import caption_for, plain_label
from callassist.ui.sizes import Space
from callassist.ui.tone import Tone
from callassist.ui.widgets.buttons import QuietButton
from callassist.ui.widgets.chip import Chip
from callassist.ui.widgets.ends_layout import EndsLayout
from callassist.ui.widgets.large_field import LargeField

LONGEST_OFFER = 40
"""Characters; a longer text on the clipboard is not a number somebody copied."""


def copied_number() -> str | None:
    """Return the one plain number on the clipboard as it would be shown, None if there is none."""
    text = QGuiApplication.clipboard().text()
    if not text.strip() or len(text) > LONGEST_OFFER:
        return None
    # Loaded when there is something to read, not for the first paint.
    from callassist.domain.number_rules import SHORTEST_NUMBER
    from callassist.domain.numbers import PhoneNumber

    number = PhoneNumber.parse(text)
    if len(number.readings) != 1 or number.label:
        return None
    reading = number.readings[0]
    is_plain = reading.flaw is None and reading.menu is None
    return text.strip() if is_plain and len(reading.digits) >= SHORTEST_NUMBER else None


class NumberEntry(QWidget):
    """The large field for the number, and a chip for a call that showed none."""

    number_changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.field = LargeField()
        """The line for the number."""
        self._hidden = Chip(self.tr("没有显示号码"))
        self.last_control: QWidget = self._hidden
        """What the keyboard comes to last."""
        self._offered = ""
        self._offer = QuietButton("", leading="copy")
        self._sentence = plain_label(tone=Tone.DOUBT)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.HAIR)
        column.addWidget(caption_for(self.field, self.tr("来电号码")))
        column.addLayout(EndsLayout(self.field, self._hidden, least_characters=9))
        for below in (self._offer, self._sentence):
            row = QHBoxLayout()
            row.addWidget(below)
            row.addStretch(1)
            column.addLayout(row)
            below.hide()
        self.setFocusProxy(self.field)
        self._connect()

    def _connect(self) -> None:
        self.field.textChanged.connect(self._take_change)
        self._hidden.toggled.connect(self._take_hidden)
        self._offer.clicked.connect(self._take_offer)

    def say_how(self) -> None:
        """Say in the empty field what to type."""
        self.field.setPlaceholderText(self.tr("照手机上的写"))

    def text(self) -> str:
        """Return the number as typed; empty when none was shown."""
        return "" if self.is_hidden() else self.field.text()

    def is_hidden(self) -> bool:
        """Say whether the person said that no number was shown."""
        return self._hidden.isChecked()

    def is_missing(self) -> bool:
        """Say whether there is neither a number nor the word that none was shown."""
        return not self.is_hidden() and not self.field.text().strip()

    def put(self, text: str, *, is_hidden: bool) -> None:
        """Put this into the field."""
        self.field.setText(text)
        self._hidden.setChecked(is_hidden)

    def clear(self) -> None:
        """Be empty, as for the next call."""
        self.put("", is_hidden=False)
        for below in (self._offer, self._sentence):
            self._keep_room(below, is_kept=False)
            below.hide()

    @Slot()
    def offer_copied(self) -> None:
        """Offer the number on the clipboard, if there is one and the field is still empty."""
        number = copied_number() if self.is_missing() else None
        if number is None:
            self._offer.hide()
            return
        self._offered = number
        self._offer.setText(self.tr("剪贴板里有 {}，用它？").format(number))
        self._show_below(self._offer)

    def ask_for_number(self) -> None:
        """Say calmly that the number is missing, and give the field the keyboard."""
        words = self.tr("还没有填号码。手机上没有显示的话，点“没有显示号码”。")
        self._sentence.setText(words)
        self._show_below(self._sentence)
        self.field.setFocus()
        announce(self, words)

    def _show_below(self, widget: QWidget) -> None:
        self._keep_room(widget, is_kept=True)
        widget.show()

    def _keep_room(self, widget: QWidget, *, is_kept: bool) -> None:
        # What has once been shown keeps its room, so that nothing jumps while typing.
        policy = widget.sizePolicy()
        policy.setRetainSizeWhenHidden(is_kept)
        widget.setSizePolicy(policy)

    @Slot()
    def _take_change(self) -> None:
        if self.field.text():
            self._offer.hide()
            self._sentence.hide()
        self._tell_change()

    @Slot(bool)
    def _take_hidden(self, is_hidden: bool) -> None:
        self.field.setEnabled(not is_hidden)
        self._take_change()
        if is_hidden:
            self._offer.hide()
            self._sentence.hide()

    @Slot()
    def _take_offer(self) -> None:
        self.field.setText(self._offered)
        self.field.setFocus()

    def _tell_change(self) -> None:
        self.number_changed.emit()
