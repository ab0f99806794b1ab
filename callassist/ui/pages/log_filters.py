"""The row above the call log that says which calls to list, and in which order."""

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from callassist.domain.assessment import Level
from callassist.domain.call_filter import CallbackStanding, CallFilter
from callassist.domain.numbering_plan import NumberClass
from callassist.ui.labels import level_badge
from callassist.ui.pages.filter_choice import FilterChoice
from callassist.ui.pages.period_choice import PeriodChoice
from callassist.ui.shown_text import shown_text
from callassist.ui.widgets.buttons import QuietButton
from callassist.ui.widgets.flow_layout import FlowLayout
from callassist.ui.widgets.search_choice import Choice

if TYPE_CHECKING:
    from callassist.ui.controllers.call_controller import CallController

_LEVELS = (Level.CRITICAL, Level.HIGH, Level.CAUTION, Level.LOW)
_OLDEST_FIRST = "oldest"


class LogFilters(QWidget):
    """Lists to choose from, what was asked for beside a call, and a way back to everything."""

    filter_changed = Signal()

    def __init__(self, controller: "CallController") -> None:
        super().__init__()
        self._controller = controller
        self._family: str | None = None
        self._digits: str | None = None
        self._build()
        self._listen()

    def _build(self) -> None:
        self._level = FilterChoice(self.tr("全部风险"), self.tr("只看哪一级风险"), self._levels)
        self._class = FilterChoice(self.tr("全部号码"), self.tr("只看哪一类号码"), self._classes)
        self._claim = FilterChoice(self.tr("全部自称"), self.tr("只看自称是谁的"), self._claims)
        self._standing = FilterChoice(
            self.tr("全部回拨"), self.tr("只看回拨核实的哪一种结果"), self._standings
        )
        self._period = PeriodChoice()
        self._order = FilterChoice(self.tr("最新的在前"), self.tr("按时间排序"), self._orders)
        self._beside = QuietButton("", trailing="close")
        self._clear = QuietButton(self.tr("清除筛选"), leading="undo")
        row = FlowLayout()
        for widget in (*self._choices(), self._period, self._order, self._beside, self._clear):
            row.addWidget(widget)
        self.setLayout(row)
        self._beside.hide()
        self._clear.hide()

    def _choices(self) -> tuple[FilterChoice, ...]:
        return self._level, self._class, self._claim, self._standing

    def _listen(self) -> None:
        for choice in (*self._choices(), self._order):
            choice.currentIndexChanged.connect(self._tell_change)
        self._period.period_changed.connect(self._tell_change)
        self._beside.clicked.connect(self._forget_beside)
        self._clear.clicked.connect(self.clear)

    # what is offered

    def _levels(self) -> list[Choice]:
        return [Choice(level, level_badge(level)) for level in _LEVELS]

    def _classes(self) -> list[Choice]:
        texts = self._controller.wording.texts
        return [Choice(each, texts.word(f"class.{each}")) for each in self._controller.classes()]

    def _claims(self) -> list[Choice]:
        wording = self._controller.wording
        return [
            Choice(claim.organisation_id or claim.role, wording.claim(claim))
            for claim in self._controller.claims()
        ]

    def _standings(self) -> list[Choice]:
        texts = self._controller.wording.texts
        return [Choice(each, texts.word(f"callback_standing.{each}")) for each in CallbackStanding]

    def _orders(self) -> list[Choice]:
        return [Choice(_OLDEST_FIRST, self.tr("最早的在前"))]

    def look_again(self) -> None:
        """Offer what the log holds now, the next time a list is entered."""
        for choice in self._choices():
            choice.forget_offer()

    # what is chosen

    def wanted(self) -> CallFilter:
        """Return the filter, without a text to search for."""
        period = self._period.period(self._controller.now())
        level, number_class = self._level.value(), self._class.value()
        standing, claim = self._standing.value(), self._claim.value()
        wanted = CallFilter(
            level=Level(level) if level else None,
            number_class=NumberClass(number_class) if number_class else None,
            standing=CallbackStanding(standing) if standing else None,
            family=self._family,
            digits=self._digits,
            since=period.since,
            until=period.until,
            oldest_first=self._order.value() == _OLDEST_FIRST,
        )
        return self._with_claim(wanted, claim) if claim else wanted

    def _with_claim(self, wanted: CallFilter, token: str) -> CallFilter:
        claim = self._controller.directory.claim_for(token)
        if claim is None:
            return wanted
        if claim.organisation_id is not None:
            return replace(wanted, organisation=claim.organisation_id)
        return replace(wanted, role=claim.role)

    def show_clearing(self, *, is_needed: bool) -> None:
        """Offer to clear everything, or not."""
        self._clear.setVisible(is_needed)

    def show_family(self, number: str) -> None:
        """List only the calls that imitate this number, and nothing else that was chosen."""
        self._show_beside(number, None, self.tr("只看冒充 {} 的").format(number))

    def show_digits(self, digits: str) -> None:
        """List only the calls that showed these digits, and nothing else that was chosen."""
        self._show_beside(None, digits, self.tr("只看 {} 打来的").format(digits))

    def _show_beside(self, family: str | None, digits: str | None, words: str) -> None:
        self._choose_everything()
        self._family, self._digits = family, digits
        self._beside.setText(words)
        self._beside.setAccessibleName(self.tr("{}，点一下取消").format(shown_text(words)))
        self._beside.show()
        self._tell_change()

    @Slot()
    def turn_order(self) -> None:
        """Turn the order of time around."""
        self._order.choose("" if self._order.value() else _OLDEST_FIRST)

    @Slot()
    def clear(self) -> None:
        """Leave nothing out; the order stays."""
        self._choose_everything()
        self._tell_change()

    def _choose_everything(self) -> None:
        was_blocked = self.blockSignals(True)
        for choice in self._choices():
            choice.choose("")
        self._period.clear()
        self._family = self._digits = None
        self._beside.hide()
        self.blockSignals(was_blocked)

    @Slot()
    def _forget_beside(self) -> None:
        self._family = self._digits = None
        self._beside.hide()
        self._tell_change()

    @Slot()
    def _tell_change(self) -> None:
        self.filter_changed.emit()
