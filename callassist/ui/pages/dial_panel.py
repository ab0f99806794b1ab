"""The number to dial: large, with its sources, to copy, and as a code for the phone's camera."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QLayout, QVBoxLayout, QWidget

from callassist.ui.pages.dial_view import DialView, NumberView
from callassist.ui.plain_text import plain_label, quiet_label
from callassist.ui.sizes import Space, TextRole
from callassist.ui.widgets.big_number import BigNumber
from callassist.ui.widgets.chip_group import ChipGroup
from callassist.ui.widgets.copy_button import CopyButton
from callassist.ui.widgets.ends_layout import EndsLayout
from callassist.ui.widgets.fields import CaptionedField
from callassist.ui.widgets.qr_code import QrCode
from callassist.ui.widgets.search_choice import Choice, SearchChoice

_MODULE = 5  # pixels of one square: the code of a short number is as tall as the words beside it


class NumberCard(QWidget):
    """One number to dial, with everything that is known about it."""

    def __init__(self, view: NumberView) -> None:
        super().__init__()
        words = QWidget()
        column = QVBoxLayout(words)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.HAIR)
        copy = CopyButton(self.tr("复制号码"), view.number)
        column.addLayout(EndsLayout(BigNumber(view.number), copy, first_grows=False))
        column.addWidget(plain_label(self.tr("{} · {}").format(view.owners, view.purpose)))
        for note in view.notes:
            column.addWidget(plain_label(note, TextRole.STRONG))
        column.addWidget(quiet_label(view.sources))
        column.addWidget(quiet_label(self.tr("不要拨来电里显示的、对方给的号码。")))
        self.setLayout(EndsLayout(words, self._code(view), least_characters=14))

    def _code(self, view: NumberView) -> QWidget:
        code = QWidget()
        column = QVBoxLayout(code)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.HAIR)
        words = self.tr("手机扫码拨打")
        picture = QrCode(
            f"tel:{view.digits}", self.tr("手机扫码拨打 {}").format(view.number), _MODULE
        )
        column.addWidget(picture, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(quiet_label(words, wraps=False), 0, Qt.AlignmentFlag.AlignHCenter)
        return code


class DialPanel(QWidget):
    """The number of a step, a choice of several, or the question which bank it is."""

    bank_chosen = Signal(str)
    """The person named the bank that holds the money: the id of the organisation."""

    def __init__(self) -> None:
        super().__init__()
        self._view: DialView | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(Space.MEDIUM)
        self._choice: ChipGroup | None = None
        self._wanted = ""
        self._number: QWidget | None = None
        self._bank = SearchChoice(self.tr("输入银行名字"))
        self._bank_field = CaptionedField("", self._bank)
        self._bank.choice_changed.connect(self._tell_bank)
        self._place = QVBoxLayout()
        self._column.addWidget(self._bank_field)
        self._column.addLayout(self._place)

    def offer_banks(
        self, banks: Sequence[Choice], search: Callable[[str], Sequence[Choice]]
    ) -> None:
        """Fill the choice of banks."""
        self._bank.fill(banks, search)

    def show_dial(self, view: DialView) -> None:
        """Show what a step tells to dial; the same again changes nothing."""
        if view == self._view:
            return
        self._view = view
        self._bank.choose(None)
        self._bank_field.caption.setText(view.bank_question)
        self._bank.setAccessibleName(view.bank_question)
        self._bank_field.setVisible(bool(view.bank_question))
        self._build(view.numbers)

    def show_bank(self, view: DialView) -> None:
        """Show the number of the bank that was chosen."""
        self._build(view.numbers)

    def _build(self, numbers: Sequence[NumberView]) -> None:
        self._numbers = numbers
        self._replace_choice(numbers)
        self._replace_number(NumberCard(numbers[0]) if numbers else self._card_back())

    def _replace_choice(self, numbers: Sequence[NumberView]) -> None:
        if self._choice is not None:
            _take_away(self._column, self._choice)
            self._choice = None
        if len(numbers) < 2:
            return
        self._choice = ChipGroup(self.tr("打给哪一家？"), exclusive=True)
        for number in numbers:
            words = self.tr("{} {}").format(number.number, number.owners)
            self._choice.add_chip(number.digits, words)
        self._wanted = numbers[0].digits
        self._choice.choose([self._wanted])
        self._choice.choice_changed.connect(self._take_choice)
        self._column.insertWidget(1, self._choice)

    def _replace_number(self, widget: QWidget) -> None:
        if self._number is not None:
            _take_away(self._place, self._number)
        self._number = widget
        self._place.addWidget(widget)

    def _card_back(self) -> QWidget:
        place = QWidget()
        column = QVBoxLayout(place)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.HAIR)
        column.addWidget(plain_label(self.tr("银行卡背面的电话"), TextRole.VERDICT))
        words = self.tr("卡上的号码骗子改不了。网上搜到的、对方给的，都不要拨。")
        column.addWidget(quiet_label(words))
        return place

    @Slot(tuple)
    def _take_choice(self, values: tuple[str, ...]) -> None:
        """Show the number chosen; one of them always is."""
        if values:
            self._wanted = values[0]
            number = next(each for each in self._numbers if each.digits == self._wanted)
            self._replace_number(NumberCard(number))
        elif self._choice is not None:
            self._choice.choose([self._wanted])

    @Slot()
    def _tell_bank(self) -> None:
        self.bank_chosen.emit(self._bank.value() or "")


def _take_away(layout: QLayout, widget: QWidget) -> None:
    # Hidden at once: a number that is only to be deleted later would still be read and dialled.
    layout.removeWidget(widget)
    widget.hide()
    widget.deleteLater()
