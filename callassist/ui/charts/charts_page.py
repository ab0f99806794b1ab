"""The page of pictures: one at a time, as a picture and as a table."""

from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHeaderView

from callassist.domain.time_cut import Cut, Span, Unit
from callassist.services.figure_words import FigureTable, Picture
from callassist.ui.announcements import announce
from callassist.ui.charts.chart_file import png_bytes, svg_bytes
from callassist.ui.charts.chart_view import ChartView
from callassist.ui.charts.figures_model import FiguresModel
from callassist.ui.charts.piece_names import PieceNames
from callassist.ui.guarded import guarded
from callassist.ui.page import Page
from callassist.ui.place_to_save import FileKind, ask_for_place, suggested_place
from callassist.ui.plain_text import plain_label, quiet_label
from callassist.ui.sizes import Space, TextRole
from callassist.ui.widgets.buttons import QuietButton
from callassist.ui.widgets.card import Card
from callassist.ui.widgets.chip_group import ChipGroup
from callassist.ui.widgets.flow_layout import FlowLayout
from callassist.ui.widgets.quiet_menu_button import QuietMenuButton
from callassist.ui.widgets.row_table import RowTable, row_height

if TYPE_CHECKING:
    from callassist.ui.controllers.figures_controller import FiguresController

_ROWS_IN_SIGHT = 12
_OVER_TIME = (Picture.OVER_TIME, Picture.PRACTICE)
"""The pictures that are cut into weeks or months."""


class ChartsPage(Page):
    """Every picture has a table with the same figures below it."""

    call_log_requested = Signal()
    """The person wants back to the log."""

    def __init__(self, controller: "FiguresController") -> None:
        back = QuietButton(self.tr("回到来电记录"), leading="chevron-left")
        super().__init__(self.tr("看图"), self.tr("看看都是什么时候、什么样的来电。"), back)
        back.clicked.connect(self.call_log_requested)
        self._controller = controller
        self._tables: Mapping[Picture, FigureTable] = {}
        self._pictures = self._picture_choice()
        self._spans = self._span_choice()
        self._units = self._unit_choice()
        self.add(self._pictures)
        row = FlowLayout(gap=Space.PAGE)
        for choice in (self._spans, self._units):
            row.addWidget(choice)
        self.add_layout(row)
        self.add(self._picture_card())
        self.add(self._table_card())
        self.end()
        self.start_keyboard_at(self._pictures)

    def _picture_choice(self) -> ChipGroup:
        choice = ChipGroup(self.tr("看什么"), exclusive=True)
        for picture, words in (
            (Picture.OVER_TIME, self.tr("时间")),
            (Picture.HOURS, self.tr("星期和钟点")),
            (Picture.CLASSES, self.tr("号码种类")),
            (Picture.FAMILIES, self.tr("冒充了谁")),
            (Picture.STANDINGS, self.tr("回拨结果")),
            (Picture.PRACTICE, self.tr("练习")),
        ):
            choice.add_chip(picture, words)
        choice.choose([Picture.OVER_TIME])
        choice.choice_changed.connect(self._show_chosen)
        return choice

    def _span_choice(self) -> ChipGroup:
        choice = ChipGroup(self.tr("多久的"), exclusive=True)
        choice.add_chip(Span.THREE_MONTHS, self.tr("近三个月"))
        choice.add_chip(Span.YEAR, self.tr("近一年"))
        choice.add_chip(Span.ALL, self.tr("全部"))
        choice.choose([Span.THREE_MONTHS])
        choice.choice_changed.connect(self._read)
        return choice

    def _unit_choice(self) -> ChipGroup:
        choice = ChipGroup(self.tr("一根柱子是"), exclusive=True)
        choice.add_chip(Unit.WEEK, self.tr("一周"))
        choice.add_chip(Unit.MONTH, self.tr("一个月"))
        choice.choose([Unit.WEEK])
        choice.choice_changed.connect(self._read)
        return choice

    def _picture_card(self) -> Card:
        card = Card()
        self._title = plain_label("", TextRole.HEADING)
        self._note = quiet_label()
        self._view = ChartView()
        # What is being resized may be being shown, and must not be hidden meanwhile.
        self._view.room_changed.connect(self._read, Qt.ConnectionType.QueuedConnection)
        self._save = QuietMenuButton(self.tr("存为图片…"))
        self._save.choices.offer(self.tr("PNG，发消息用")).triggered.connect(self.save_png)
        self._save.choices.offer(self.tr("SVG，打印用")).triggered.connect(self.save_svg)
        self._saved = quiet_label()
        for widget in (self._title, self._note, self._view):
            card.add(widget)
        card.add_row(self._save)
        card.add(self._saved)
        return card

    def _table_card(self) -> Card:
        self._rows = Card()
        self._rows.add(plain_label(self.tr("同样的数字，列成表"), TextRole.HEADING))
        self._model = FiguresModel()
        self._figures = RowTable(self.tr("同样的数字，列成表"))
        self._figures.setModel(self._model)
        self._rows.add(self._figures)
        return self._rows

    @guarded
    def showEvent(self, event: QShowEvent) -> None:
        """Read the figures anew: calls may have come since."""
        super().showEvent(event)
        self._read()

    @property
    def picture(self) -> Picture:
        """The picture shown."""
        return Picture(next(iter(self._pictures.chosen()), Picture.OVER_TIME))

    def show_picture(self, picture: Picture, unit: Unit = Unit.WEEK, span: Span = Span.ALL) -> None:
        """Show a picture; `unit` is a week or a month."""
        self._pictures.choose([picture])
        self._units.choose([unit])
        self._spans.choose([span])
        self._read()

    @Slot()
    def _read(self) -> None:
        (unit,) = self._units.chosen() or (Unit.WEEK,)
        (span,) = self._spans.chosen() or (Span.ALL,)
        self._tables = self._controller.tables(Cut(Unit(unit), Span(span), self._view.room))
        self._show_chosen()

    @Slot()
    def _show_chosen(self) -> None:
        for choice in (self._spans, self._units):
            choice.setVisible(self.picture in _OVER_TIME)
        self._saved.setVisible(False)
        table = self._tables.get(self.picture)
        has_figures = table is not None and table.total > 0
        for widget in (self._view, self._save, self._rows):
            widget.setVisible(has_figures)
        if table is None:
            return
        self._title.setText(table.title)
        note = table.note if has_figures else table.nothing
        self._note.setText(note)
        self._note.setVisible(bool(note))
        if has_figures:
            self._view.show_table(table)
            self._model.show_table(table)
            self._fit_table(len(table.rows))

    def _fit_table(self, rows: int) -> None:
        """Every row in sight, of many only the first ones; the columns as wide as there is room."""
        figures, head = self._figures, self._figures.horizontalHeader()
        head.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        name, *others = (
            max(head.sectionSizeHint(at), figures.sizeHintForColumn(at))
            for at in range(head.count())
        )
        if name + max(others) * len(others) <= self._view.width():
            for at in range(1, head.count()):
                head.setSectionResizeMode(at, QHeaderView.ResizeMode.Stretch)
        bar = figures.horizontalScrollBar().sizeHint().height()
        height = head.sizeHint().height() + min(rows, _ROWS_IN_SIGHT) * row_height()
        figures.setFixedHeight(height + bar)

    # saving

    @Slot()
    def save_png(self) -> None:
        """Save the picture as PNG where the person wants it."""
        self._save_as(FileKind("png", self.tr("图片")))

    @Slot()
    def save_svg(self) -> None:
        """Save the picture as SVG where the person wants it."""
        self._save_as(FileKind("svg", self.tr("矢量图")))

    def _save_as(self, kind: FileKind) -> None:
        table = self._tables.get(self.picture)
        if table is None:
            return
        suggested = suggested_place(table.title, kind.ending)
        path = ask_for_place(self, self.tr("存为图片"), suggested, kind)
        if path is None:
            return
        foot = self.tr("来电守护 · {day}").format(day=PieceNames().day(self._controller.today()))
        content = png_bytes(table, foot) if kind.ending == "png" else svg_bytes(table, foot)
        if self._controller.save(path, content):
            self._tell(self.tr("已存为 {path}。").format(path=path))

    def _tell(self, words: str) -> None:
        self._saved.setText(words)
        self._saved.setVisible(True)
        announce(self._saved, words)
