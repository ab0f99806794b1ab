"""A table of no known kind: the person says which column is what."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from callassist.ui.phone_import.column_grid import ColumnGrid
from callassist.ui.phone_import.import_words import ImportWords
from callassist.ui.phone_import.type_words import TypeWords
from callassist.ui.plain_text import plain_label, quiet_label
from callassist.ui.sizes import Space, TextRole
from callassist.ui.tone import Tone
from callassist.ui.widgets.buttons import PrimaryButton, SecondaryButton
from callassist.ui.widgets.card import Card
from callassist.ui.widgets.fields import CaptionedField, ChoiceField
from callassist.ui.widgets.flow_layout import FlowLayout
from callassist.ui.widgets.message_card import MessageCard
from callassist.ui.widgets.switch_line import SwitchLine

if TYPE_CHECKING:
    from callassist.domain.phone_log import PhoneCallType
    from callassist.phone_logs.column_words import Role
    from callassist.services.mapping_draft import MappingDraft, TimeExample
    from callassist.services.wording import Wording

_NARROW = ChoiceField.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon

Attempt = Callable[[Callable[[], None]], bool]
"""Does something that may fail; says whether it did not. Who gives it tells the failure."""


class MappingCard(Card):
    """Shows a draft and changes it; what is known already is chosen beforehand."""

    mapped = Signal()
    """The person has said enough: `draft.mapping()` is there."""
    cancel_requested = Signal()
    """The person wants another file, or none."""

    def __init__(self, wording: "Wording", attempt: Attempt) -> None:
        super().__init__()
        self._attempt = attempt
        self.draft: MappingDraft | None = None
        """What the person has said so far; None before a table is shown."""
        self._name = plain_label("", TextRole.HEADING)
        self.add(self._name)
        self.add(plain_label(self.tr("认不出这是哪种表格。请在每一列上面选它是什么。")))
        self._grid = ColumnGrid()
        self._grid.role_chosen.connect(self._take_role)
        self.add(self._grid)
        self._header = SwitchLine(self.tr("第一行是列的名字"))
        self._header.switched.connect(self._take_header)
        self.add_row(self._header)
        self._build_ways()
        self._types = TypeWords(ImportWords(wording))
        self._types.type_chosen.connect(self._take_type)
        self.add(self._types)
        self._missing = MessageCard(Tone.DOUBT, "", large=False)
        self.add(self._missing)
        self.add(quiet_label(self.tr("下一步先数一遍给你看，还不会存下什么。")))
        self._build_buttons()

    def _build_ways(self) -> None:
        self._time = ChoiceField()
        # With large type its entries are wider than the page.
        self._time.setSizeAdjustPolicy(_NARROW)
        self._time.activated.connect(self._take_time)
        self._time_field = CaptionedField(self.tr("时间这样读"), self._time)
        self._delimiter = ChoiceField()
        self._delimiter.activated.connect(self._take_reading)
        self._encoding = ChoiceField()
        self._encoding.activated.connect(self._take_reading)
        self.add(self._time_field)
        ways = QWidget()
        layout = FlowLayout(gap=Space.LARGE, line_gap=Space.MEDIUM)
        layout.addWidget(CaptionedField(self.tr("用什么隔开"), self._delimiter))
        layout.addWidget(CaptionedField(self.tr("文字编码"), self._encoding))
        ways.setLayout(layout)
        self.add(ways)

    def _build_buttons(self) -> None:
        self._next = PrimaryButton(self.tr("数一遍"), trailing="arrow-right")
        self._next.clicked.connect(self._tell_mapped)
        cancel = SecondaryButton(self.tr("取消"))
        cancel.clicked.connect(self._tell_cancel)
        self.add_row(self._next, cancel)

    # what is shown

    def show_draft(self, draft: "MappingDraft") -> None:
        """Show a table."""
        self.draft = draft
        self._name.setText(draft.path.name)
        self._show_table(draft)

    def keyboard_start(self) -> QWidget | None:
        """What has the keyboard first."""
        return self._grid.first_field()

    def _show_table(self, draft: "MappingDraft") -> None:
        from callassist.services.mapping_draft import DELIMITERS, ENCODINGS

        self._grid.show_table(draft, self._roles())
        self._header.show_on(draft.has_header)
        self._delimiter.clear()
        for delimiter in DELIMITERS:
            self._delimiter.addItem(self._delimiter_words(delimiter), delimiter)
        self._delimiter.setCurrentIndex(self._delimiter.findData(draft.delimiter))
        self._encoding.clear()
        for encoding in dict.fromkeys((*ENCODINGS, draft.encoding)):
            self._encoding.addItem(_encoding_words(encoding), encoding)
        self._encoding.setCurrentIndex(self._encoding.findData(draft.encoding))
        self._show_choices(draft)

    def _roles(self) -> "list[tuple[Role | None, str]]":
        return [
            (None, self.tr("不用")),
            ("number", self.tr("号码")),
            ("time", self.tr("时间")),
            ("type", self.tr("类型")),
            ("duration", self.tr("时长")),
            ("name", self.tr("姓名")),
        ]

    def _delimiter_words(self, delimiter: str) -> str:
        return {
            ",": self.tr("逗号 ,"),
            ";": self.tr("分号 ;"),
            "\t": self.tr("制表符"),
            "|": self.tr("竖线 |"),
        }[delimiter]

    def _show_choices(self, draft: "MappingDraft") -> None:
        """Show what follows from the columns."""
        self._grid.show_roles(draft)
        examples = draft.time_examples
        self._time.clear()
        for example in examples:
            self._time.addItem(self._example_words(example), example.time_format)
        self._time.setCurrentIndex(self._time.findData(draft.time_format))
        self._time_field.setVisible(bool(examples))
        self._types.show_words(draft.type_words)
        self._show_missing(draft)

    def _example_words(self, example: "TimeExample") -> str:
        words = self.tr("{text} 是 {moment}")
        return words.format(text=example.text, moment=f"{example.moment:%Y-%m-%d %H:%M}")

    def _show_missing(self, draft: "MappingDraft") -> None:
        missing = draft.missing
        self._next.setEnabled(not missing)
        self._missing.setVisible(bool(missing))
        if missing == ("time",):
            self._missing.say(
                Tone.DOUBT,
                self.tr("还不知道时间"),
                self.tr("请选哪一列是时间。选过了还这样，就是那一列的时间看不懂。"),
            )
        elif missing == ("number",):
            self._missing.say(
                Tone.DOUBT, self.tr("还不知道号码"), self.tr("请选哪一列是对方的号码。")
            )
        elif missing:
            self._missing.say(
                Tone.DOUBT,
                self.tr("还不知道号码和时间"),
                self.tr("请选哪一列是对方的号码，哪一列是时间。"),
            )

    # what the person says

    def _change(self, act: "Callable[[MappingDraft], None]", *, shows_anew: bool) -> None:
        draft = self.draft
        if draft is None:
            return
        self._attempt(lambda: act(draft))
        # Also after a failure: the fields then say again what holds.
        if shows_anew:
            self._show_table(draft)
        else:
            self._show_choices(draft)

    @Slot(int, object)
    def _take_role(self, column: int, role: "Role | None") -> None:
        self._change(lambda draft: draft.set_role(column, role), shows_anew=False)

    @Slot()
    def _take_header(self) -> None:
        is_on = self._header.isChecked()
        self._change(lambda draft: draft.set_header(is_on), shows_anew=True)

    @Slot()
    def _take_reading(self) -> None:
        delimiter = str(self._delimiter.currentData())
        encoding = str(self._encoding.currentData())
        self._change(lambda draft: draft.read_as(delimiter, encoding), shows_anew=True)

    @Slot()
    def _take_time(self) -> None:
        chosen = str(self._time.currentData())
        self._change(lambda draft: draft.set_time_format(chosen), shows_anew=False)

    @Slot(str, object)
    def _take_type(self, word: str, kind: "PhoneCallType") -> None:
        self._change(lambda draft: draft.set_type(word, kind), shows_anew=False)

    @Slot()
    def _tell_mapped(self) -> None:
        self.mapped.emit()

    @Slot()
    def _tell_cancel(self) -> None:
        self.cancel_requested.emit()


def _encoding_words(encoding: str) -> str:
    return {
        "utf-8": "UTF-8",
        "gb18030": "GBK / GB 18030",
        "big5": "Big5",
        "cp1252": "Windows-1252",
    }.get(encoding, encoding.upper())
