"""The page on which one makes the page for the fridge."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from callassist.domain.errors import CallAssistError
from callassist.domain.fridge_page import BankLine, FridgeSheet, fridge_sheet
from callassist.ui.page import Page
from callassist.ui.pages.own_banks import OwnBanks
from callassist.ui.paper.fridge_sheet import paint_sheet
from callassist.ui.paper.outcome_card import OutcomeCard, column_of
from callassist.ui.paper.output import print_pages, save_pdf
from callassist.ui.paper.sheet_preview import SheetPreview
from callassist.ui.paper.sheet_words import SheetWords, sheet_words
from callassist.ui.plain_text import plain_label
from callassist.ui.sizes import Space, TextRole
from callassist.ui.tone import Tone
from callassist.ui.widgets.buttons import PrimaryButton, QuietButton, SecondaryButton
from callassist.ui.widgets.card import Card
from callassist.ui.widgets.first_at_right import FirstAtRight

if TYPE_CHECKING:
    from PySide6.QtGui import QPagedPaintDevice

    from callassist.ui.controllers.call_controller import CallController
    from callassist.ui.controllers.settings_controller import SettingsController


class FridgePage(Page):
    """The sheet at the left, as it will be printed; at the right the banks, print and PDF."""

    guidance_requested = Signal()
    """The person wants back to the guidance."""

    def __init__(self, calls: "CallController", settings: "SettingsController") -> None:
        self._title = self.tr("冰箱上的一页")
        back = QuietButton(self.tr("回到防骗指南"), leading="chevron-left")
        super().__init__(
            self._title, self.tr("打印出来贴在冰箱上。接到电话，照着说，照着打。"), back
        )
        self._calls = calls
        self._settings = settings
        back.clicked.connect(self._request_guidance)
        self._preview = SheetPreview()
        left, right = QVBoxLayout(), QVBoxLayout()
        right.addWidget(self._output_card())
        right.addWidget(OwnBanks(calls, settings))
        left.addWidget(self._preview)
        columns = QWidget()
        layout = FirstAtRight(Space.PAGE)
        layout.add_column(column_of(right), 1, 16)
        layout.add_column(column_of(left), 1, 16)
        columns.setLayout(layout)
        self.add(columns)
        self.end()
        self.start_keyboard_at(self._print)
        settings.own_banks_changed.connect(self._show_sheet)
        self._show_sheet()

    def _output_card(self) -> Card:
        card = Card()
        heading = self.tr("打印或保存")
        card.setAccessibleName(heading)
        card.add(plain_label(heading, TextRole.HEADING))
        self._note = plain_label()
        card.add(self._note)
        self._print = PrimaryButton(self.tr("打印"), leading="printer")
        self._print.clicked.connect(self._print_sheet)
        save = SecondaryButton(self.tr("存为 PDF"), leading="export")
        save.clicked.connect(self._save_sheet)
        card.add_row(self._print, save)
        self._outcome = OutcomeCard()
        card.add(self._outcome)
        return card

    # what is on the sheet

    @Slot()
    def _show_sheet(self) -> None:
        sheet = self._sheet()
        self._preview.show_sheet(self._words())
        self._note.setText(self._note_for(sheet))
        self._outcome.hide()

    def _sheet(self) -> FridgeSheet:
        return fridge_sheet(self._settings.own_banks, self._calls.directory)

    def _words(self) -> SheetWords:
        return sheet_words(self._sheet(), self._calls.wording)

    def _note_for(self, sheet: FridgeSheet) -> str:
        """What the person should know about this sheet before it goes to paper."""
        if not sheet.banks:
            return self.tr("还没有选银行。在下面选好，电话就写上去了；不选，就留空行自己写。")
        without = [each for each in sheet.banks if each.entry is None]
        sentences = [self._sentence_about(without)] if without else []
        if sheet.left_out:
            sentences.append(self.tr("一页写不下，少了 %n 家。", "", sheet.left_out))
        return "\n".join(sentences) or self.tr("一张 A4 纸，黑白打印就行。")

    def _sentence_about(self, without: list[BankLine]) -> str:
        wording = self._calls.wording
        names = wording.organisations(id_ for each in without for id_ in each.organisation_ids)
        words = self.tr("号码表里没有{names}的热线，页上留了空行。照着银行卡背面写上。")
        return words.format(names=names)

    # what is done with it

    @Slot()
    def _print_sheet(self) -> None:
        self._put_out(lambda: print_pages(self.window(), self._title, self._paint))

    @Slot()
    def _save_sheet(self) -> None:
        self._put_out(lambda: save_pdf(self.window(), self._title, self._title, self._paint))

    def _paint(self, device: "QPagedPaintDevice") -> None:
        paint_sheet(self._words(), device)

    def _put_out(self, act: Callable[[], bool]) -> None:
        self._outcome.hide()
        try:
            is_done = act()
        except CallAssistError as error:
            sentence = self._calls.wording.texts.sentence(f"error.{error.sentence}", **error.values)
            self._outcome.tell(Tone.DOUBT, self.tr("这一页没有做成"), sentence)
            return
        if is_done:
            self._outcome.tell(Tone.NEUTRAL, self.tr("这一页做好了。"))

    @Slot()
    def _request_guidance(self) -> None:
        self.guidance_requested.emit()
