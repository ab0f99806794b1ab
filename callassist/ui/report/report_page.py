"""The page of a report: how it will read at the left, what may be chosen and done at the right."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from callassist.domain.errors import CallAssistError
from callassist.ui.guarded import guarded
from callassist.ui.guidance.article_look import screen_look
from callassist.ui.page import Page
from callassist.ui.paper.outcome_card import OutcomeCard, column_of
from callassist.ui.place_to_save import FileKind, ask_for_place, suggested_place
from callassist.ui.plain_text import plain_label, quiet_label
from callassist.ui.report.report_paper import ReportPaper
from callassist.ui.report.report_sheet import report_sheet
from callassist.ui.report.report_view import ReportView
from callassist.ui.sizes import Space, TextRole
from callassist.ui.tone import Tone
from callassist.ui.widgets.buttons import PrimaryButton, QuietButton, SecondaryButton
from callassist.ui.widgets.card import Card
from callassist.ui.widgets.chip_group import ChipGroup
from callassist.ui.widgets.first_at_right import FirstAtRight
from callassist.ui.widgets.switch_line import SwitchLine

if TYPE_CHECKING:
    from PySide6.QtGui import QShowEvent

    from callassist.services.report_document import ReportDocument
    from callassist.ui.controllers.report_controller import ReportController

_THIS, _NUMBER, _FAMILY = "this", "number", "family"


class ReportPage(Page):
    """A report of one call, or of several, on its way to a file or to paper."""

    call_log_requested = Signal()
    """The person wants back to the log."""

    def __init__(self, controller: "ReportController") -> None:
        back = QuietButton(self.tr("回到来电记录"), leading="chevron-left")
        super().__init__(
            self.tr("整理成一份材料"),
            self.tr("可以存下来、打印出来，交给警察、银行或家里人。"),
            back,
        )
        back.clicked.connect(self._request_call_log)
        self._controller = controller
        self._sets: dict[str, tuple[int, ...]] = {}
        self._report: ReportDocument | None = None
        left, right = QVBoxLayout(), QVBoxLayout()
        left.addWidget(self._sheet_card())
        right.addWidget(self._output_card())
        right.addWidget(self._choice_card())
        columns = QWidget()
        layout = FirstAtRight(Space.PAGE)
        layout.add_column(column_of(right), 2, 12)
        layout.add_column(column_of(left), 5, 16)
        columns.setLayout(layout)
        self.add(columns)
        self.end()
        self.start_keyboard_at(self._save)

    def _sheet_card(self) -> Card:
        card = Card()
        card.setAccessibleName(self.tr("材料的内容"))
        self._view = ReportView()
        card.add(self._view)
        return card

    def _output_card(self) -> Card:
        card = Card()
        heading = self.tr("存下来或打印")
        card.setAccessibleName(heading)
        card.add(plain_label(heading, TextRole.HEADING))
        self._save = PrimaryButton(self.tr("存为 PDF"), leading="export")
        self._save.clicked.connect(self._save_pdf)
        self._print = SecondaryButton(self.tr("打印"), leading="printer")
        self._print.clicked.connect(self._print_out)
        self._text = SecondaryButton(self.tr("存为文本"), leading="export")
        self._text.clicked.connect(self._save_text)
        for button in (self._save, self._print, self._text):
            card.add(button)
        self._outcome = OutcomeCard()
        card.add(self._outcome)
        return card

    def _choice_card(self) -> Card:
        self._choices = Card()
        heading = self.tr("写哪些内容")
        self._choices.setAccessibleName(heading)
        self._choices.add(plain_label(heading, TextRole.HEADING))
        self._which = ChipGroup(self.tr("写哪几通"))
        self._choices.add(self._which)
        self._mask = SwitchLine(self.tr("遮住号码的中间几位"))
        self._mask.switched.connect(self._show_report)
        self._choices.add(self._mask)
        self._choices.add(
            quiet_label(self.tr("给警察和银行，写完整的；发给别人看，可以遮住。官方号码不遮。"))
        )
        return self._choices

    # what is reported

    def show_call(self, call_id: int) -> None:
        """Show the report of one call; those like it can be taken along."""
        sets = {
            _THIS: (call_id,),
            _NUMBER: self._controller.same_number(call_id),
            _FAMILY: self._controller.same_family(call_id),
        }
        self._begin({each: ids for each, ids in sets.items() if each == _THIS or len(ids) > 1})

    def show_calls(self, call_ids: tuple[int, ...]) -> None:
        """Show one report of several calls."""
        self._begin({_THIS: call_ids})

    def draft(self) -> object | None:
        """Return which calls the report is of."""
        return self._sets or None

    def resume(self, draft: object) -> None:
        """Show the report of the same calls again."""
        if isinstance(draft, dict):
            self._begin(draft)

    def _begin(self, sets: dict[str, tuple[int, ...]]) -> None:
        self._sets = sets
        self._offer_sets()
        self._outcome.hide()
        self._show_report()

    def _offer_sets(self) -> None:
        """The ways to choose calls; a new group, because chips once added stay."""
        words = {
            _THIS: self.tr("只这一通"),
            _NUMBER: self.tr("这个号码的 %n 通", "", len(self._sets.get(_NUMBER, ()))),
            _FAMILY: self.tr("冒充同一号码的 %n 通", "", len(self._sets.get(_FAMILY, ()))),
        }
        group = ChipGroup(self.tr("写哪几通"), exclusive=True)
        for each in self._sets:
            group.add_chip(each, words[each])
        group.choose([_THIS])
        group.choice_changed.connect(self._show_report)
        group.setVisible(len(self._sets) > 1)
        self._choices.column.replaceWidget(self._which, group)
        self._which.hide()
        self._which.deleteLater()
        self._which = group

    @Slot()
    def _show_report(self) -> None:
        chosen = self._which.chosen() or (_THIS,)
        report = self._controller.report(
            self._sets.get(chosen[0], ()), is_masked=self._mask.isChecked()
        )
        self._report = report
        for button in (self._save, self._print, self._text):
            button.setEnabled(report is not None)
        if report is not None:
            self._view.show_document(report_sheet(report, screen_look(100)), report.title)

    @guarded
    def showEvent(self, event: "QShowEvent") -> None:
        """Make it anew: the call may have changed since the last time."""
        super().showEvent(event)
        if self._sets:
            self._show_report()

    # what is done with it

    @Slot()
    def _save_pdf(self) -> None:
        self._put_out(lambda report: ReportPaper(report).save(self.window()))

    @Slot()
    def _print_out(self) -> None:
        self._put_out(lambda report: ReportPaper(report).print_out(self.window()))

    @Slot()
    def _save_text(self) -> None:
        self._put_out(self._save_as_text)

    def _save_as_text(self, report: "ReportDocument") -> bool:
        words = self.tr("存为文本")
        place = suggested_place(report.file_name, "txt")
        path = ask_for_place(self.window(), words, place, FileKind("txt", self.tr("文本文件")))
        return path is not None and self._controller.save_text(report, path)

    def _put_out(self, act: "Callable[[ReportDocument], bool]") -> None:
        self._outcome.hide()
        if self._report is None:
            return
        try:
            is_done = act(self._report)
        except CallAssistError as error:
            texts = self._controller.wording.texts
            sentence = texts.sentence(f"error.{error.sentence}", **error.values)
            self._outcome.tell(Tone.DOUBT, self.tr("这份材料没有做成"), sentence)
            return
        if is_done:
            self._outcome.tell(Tone.NEUTRAL, self.tr("这份材料做好了。"))

    @Slot()
    def _request_call_log(self) -> None:
        self.call_log_requested.emit()
