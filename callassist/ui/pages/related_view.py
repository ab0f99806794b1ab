"""The other calls that belong beside one: of the same number, and of the same forgery."""

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from callassist.ui.models.call_words import CallWords
from callassist.ui.plain_text import plain_label
from callassist.ui.sizes import Space, TextRole
from callassist.ui.widgets.buttons import LinkButton
from callassist.ui.widgets.columns_layout import ColumnsLayout
from callassist.ui.widgets.top_column import TopColumn

if TYPE_CHECKING:
    from callassist.domain.related_calls import Family, RelatedCalls, SameNumber
    from callassist.ui.controllers.call_controller import CallController

_LEAST_WIDTH = 16  # Chinese characters in a line


class _Part(QWidget):
    """A sentence, ways to some calls, and one to all of them."""

    call_requested = Signal(int)
    all_requested = Signal()

    def __init__(self, words_for_all: str) -> None:
        super().__init__()
        self._sentence = plain_label()
        self._links: list[LinkButton] = []
        self._calls: list[int] = []
        self._all = LinkButton(words_for_all, trailing="arrow-right")
        self._all.clicked.connect(self._request_all)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(Space.HAIR)
        self._column.addWidget(self._sentence)
        self._column.addWidget(self._all, 0, Qt.AlignmentFlag.AlignLeft)

    def say(self, sentence: str, calls: Sequence[tuple[int, str]], *, has_all: bool) -> None:
        """Show a sentence, and the calls by id and words."""
        self._sentence.setText(sentence)
        while len(self._links) < len(calls):
            self._add_link()
        self._calls = [call_id for call_id, _ in calls]
        for link, (_, words) in zip(self._links, calls, strict=False):
            link.setText(words)
        for at, link in enumerate(self._links):
            link.setVisible(at < len(calls))
        self._all.setVisible(has_all)

    def _add_link(self) -> None:
        link = LinkButton("")
        link.clicked.connect(partial(self._request_call, len(self._links)))
        self._links.append(link)
        self._column.insertWidget(len(self._links), link, 0, Qt.AlignmentFlag.AlignLeft)

    def _request_call(self, at: int) -> None:
        if at < len(self._calls):
            self.call_requested.emit(self._calls[at])

    @Slot()
    def _request_all(self) -> None:
        self.all_requested.emit()


class RelatedView(QWidget):
    """Tells how often a number called, and what else imitates the same one."""

    call_requested = Signal(int)
    """The person wants to see another call: its id."""
    family_requested = Signal(str)
    """The person wants to see all that imitate a number: that number."""
    digits_requested = Signal(str)
    """The person wants to see all calls that showed these digits."""

    def __init__(self, controller: "CallController", *, is_wide: bool = False) -> None:
        """`is_wide=True` sets both kinds side by side where there is room."""
        super().__init__()
        self._controller = controller
        self._words = CallWords(controller)
        self._shown: RelatedCalls | None = None
        self._number = _Part(self.tr("看这个号码的全部来电"))
        self._family = _Part(self.tr("看这一族"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.SMALL)
        if is_wide:
            self._set_side_by_side(column)
        else:
            column.addWidget(plain_label(self.tr("相关的来电"), TextRole.STRONG))
            column.addWidget(self._number)
            column.addWidget(self._family)
        for part in (self._number, self._family):
            part.call_requested.connect(self.call_requested)
        self._number.all_requested.connect(self._request_digits)
        self._family.all_requested.connect(self._request_family)

    def _set_side_by_side(self, column: QVBoxLayout) -> None:
        both = QWidget()
        columns = ColumnsLayout(Space.PAGE)
        columns.add_column(TopColumn(self._number), 1, _LEAST_WIDTH)
        columns.add_column(TopColumn(self._family), 1, _LEAST_WIDTH)
        both.setLayout(columns)
        column.addWidget(both)

    def show_related(self, related: "RelatedCalls | None") -> None:
        """Show what there is; nothing takes no room."""
        self._shown = related
        number = related.same_number if related is not None else None
        family = related.family if related is not None else None
        has_family = family is not None and family.calls > 1
        self.setVisible(number is not None or has_family)
        self._number.setVisible(number is not None)
        self._family.setVisible(has_family)
        if number is not None:
            self._show_number(number)
        if family is not None and has_family:
            self._show_family(family)

    def _show_number(self, number: "SameNumber") -> None:
        if number.calls > 1:
            sentence = self.tr("这个号码一共记过 %n 次", "", number.calls)
        else:
            sentence = self.tr("这个号码只记过这一次")
        calls = [(call.id, self._words.in_short(call)) for call in number.others]
        self._number.say(sentence, calls, has_all=number.calls > len(calls) + 1)

    def _show_family(self, family: "Family") -> None:
        told = [self.tr("%n 次来电", "", family.calls), self._displays(family)]
        if family.names:
            told.append(self._names(family))
        listed = self._controller.wording.texts.join(told)
        sentence = self.tr("同一种冒充（都像 {number}）：{told}").format(
            number=family.number, told=listed
        )
        calls = [(call.id, self._words.in_short(call, with_number=True)) for call in family.others]
        self._family.say(sentence, calls, has_all=True)

    def _displays(self, family: "Family") -> str:
        if family.is_at_least:
            return self.tr("至少 %n 种写法", "", family.displays)
        return self.tr("%n 种写法", "", family.displays)

    def _names(self, family: "Family") -> str:
        if family.is_at_least:
            return self.tr("至少用过 %n 个机构或身份的名字", "", family.names)
        return self.tr("用过 %n 个机构或身份的名字", "", family.names)

    @Slot()
    def _request_digits(self) -> None:
        if self._shown is not None and self._shown.same_number is not None:
            self.digits_requested.emit(self._shown.same_number.digits)

    @Slot()
    def _request_family(self) -> None:
        if self._shown is not None and self._shown.family is not None:
            self.family_requested.emit(self._shown.family.number)
