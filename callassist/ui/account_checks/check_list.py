"""The account checks on the to-do page: their cards, and ways to add one and to take them along."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from callassist.domain.account_checks import CheckKind, CheckOutcome
from callassist.ui.account_checks.check_card import CheckCard
from callassist.ui.account_checks.check_state import CheckState, state_of
from callassist.ui.account_checks.check_words import CheckWords
from callassist.ui.announcements import announce
from callassist.ui.guarded import guarded
from callassist.ui.pages.empty_card import EmptyCard
from callassist.ui.sizes import Space
from callassist.ui.tone import Tone
from callassist.ui.widgets.banner import Banner
from callassist.ui.widgets.buttons import SecondaryButton
from callassist.ui.widgets.flow_layout import FlowLayout
from callassist.ui.widgets.reading_order import read_as_laid_out
from callassist.ui.widgets.tab_order import follow_layout

if TYPE_CHECKING:
    from callassist.domain.account_checks import AccountCheck
    from callassist.services.check_desk import CheckStanding
    from callassist.ui.controllers.check_controller import CheckController

Ticks = dict[int, tuple[str, ...]]
"""The points ticked in looks that are not finished, by the id of the check."""


class CheckList(QWidget):
    """Every account check, the most urgent first; a card stays while nothing about it changes."""

    reference_requested = Signal(str)
    """The person wants to read a place of the guidance."""
    calendar_requested = Signal()
    """The person wants the account checks in the calendar of their phone."""

    def __init__(self, controller: "CheckController") -> None:
        super().__init__()
        self._controller = controller
        self._words = CheckWords(controller)
        self._cards: dict[int, CheckCard] = {}
        self._said: Banner | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(Space.MEDIUM)
        self._build_ends()
        controller.checks_changed.connect(self.refresh)

    def _build_ends(self) -> None:
        self._empty = EmptyCard(self.tr("添加账户"))
        self._empty.say(
            self.tr("还没有要定期看的账户"),
            self.tr(
                "骗子会先扣几块钱试一试。自己常看，就能早一点发现。"
                "每月看一次，是我们的建议；到了日子会提醒，一条一条照着看就行。"
            ),
            has_action=True,
        )
        self._empty.action_requested.connect(self.add_account)
        self._add = SecondaryButton(self.tr("添加账户"), leading="plus")
        self._add.clicked.connect(self.add_account)
        self._calendar = SecondaryButton(self.tr("导出到手机日历 (.ics)"), leading="export")
        self._calendar.clicked.connect(self._tell_calendar)
        self._ways = QWidget()
        row = FlowLayout()
        row.addWidget(self._add)
        row.addWidget(self._calendar)
        self._ways.setLayout(row)
        self._column.addWidget(self._empty)
        self._column.addWidget(self._ways)

    @guarded
    def showEvent(self, event: QShowEvent) -> None:
        """Look again: another day may have begun since the last time."""
        super().showEvent(event)
        self.refresh()

    def has_due(self) -> bool:
        """Return whether a look waits to be taken."""
        return any(state_of(card.standing) is CheckState.DUE for card in self._cards.values())

    def ticks(self) -> Ticks:
        """Return what is ticked in looks that are not finished."""
        ticks = {check_id: card.ticked() for check_id, card in self._cards.items()}
        return {check_id: points for check_id, points in ticks.items() if points}

    def tick(self, ticks: Ticks) -> None:
        """Go on with looks that were begun on another page."""
        for check_id, points in ticks.items():
            if check_id in self._cards:
                self._cards[check_id].tick(points)

    @Slot()
    def refresh(self) -> None:
        """Show the checks as they stand now; nothing moves that has not changed."""
        standings = self._controller.standings()
        for check_id in self._cards.keys() - {each.check.id for each in standings}:
            self._drop(check_id)
        for position, standing in enumerate(standings):
            self._show_card(position, standing)
        has_account = any(each.check.kind is CheckKind.ACCOUNT for each in standings)
        self._empty.setVisible(not has_account)
        self._add.setVisible(has_account)
        self._calendar.setVisible(bool(standings))
        self._ways.setVisible(bool(standings))
        self._put_in_order()
        first = self._cards[standings[0].check.id] if standings else self._empty
        self.setFocusProxy(first)

    def _drop(self, check_id: int) -> None:
        card = self._cards.pop(check_id)
        self._column.removeWidget(card)
        card.hide()
        card.deleteLater()

    def _show_card(self, position: int, standing: "CheckStanding") -> None:
        check_id = standing.check.id
        card = self._cards.get(check_id)
        if card is None or card.standing != standing:
            card = self._replace_card(standing)
        card.lead(position == 0)
        self._column.removeWidget(card)
        begin = 0 if self._said is None else self._column.indexOf(self._said) + 1
        self._column.insertWidget(begin + position, card)

    def _replace_card(self, standing: "CheckStanding") -> CheckCard:
        """Make the card of a check, with the record unfolded where it was."""
        check_id = standing.check.id
        has_history = check_id in self._cards and self._cards[check_id].has_history()
        if check_id in self._cards:
            self._drop(check_id)
        card = CheckCard(self._controller, standing)
        if has_history:
            card.unfold_history()
        card.finished.connect(self._finish)
        card.put_off_requested.connect(self._put_off)
        card.change_requested.connect(self._change)
        card.remove_requested.connect(self._remove)
        card.reference_requested.connect(self.reference_requested)
        self._cards[check_id] = card
        return card

    # what the person does

    @Slot()
    def add_account(self) -> None:
        """Ask which account, and keep it."""
        from callassist.ui.account_checks.account_dialog import AccountDialog

        draft = AccountDialog.ask(self._controller, self.window())
        if draft is None:
            return
        kept = self._controller.add(
            draft.name,
            draft.schedule,
            organisation_id=draft.organisation_id,
            own_points=draft.own_points,
        )
        if kept is not None:
            name = self._controller.words.name(kept)
            self._tell_kept(self.tr("加好了：{}。").format(name), kept, draft.name)

    @Slot(int)
    def _change(self, check_id: int) -> None:
        from callassist.ui.account_checks.account_dialog import AccountDialog

        check = self._cards[check_id].standing.check
        draft = AccountDialog.ask(self._controller, self.window(), check)
        if draft is None:
            return
        changed = replace(
            check,
            organisation_id=draft.organisation_id,
            name=draft.name,
            schedule=draft.schedule,
            own_points=draft.own_points,
        )
        kept = self._controller.change(changed)
        if kept is not None:
            self._tell_kept(self.tr("改好了。"), kept, draft.name)

    def _tell_kept(self, sentence: str, kept: "AccountCheck", wanted_name: str) -> None:
        if kept.name != wanted_name.strip():
            masked = self.tr("名字里像卡号或密码的内容，已经遮住，原文没有保存。")
            sentence = self._both(sentence, masked)
        self._say(sentence)

    @Slot(int, object, tuple)
    def _finish(self, check_id: int, outcome: CheckOutcome, points: tuple[str, ...]) -> None:
        unticked = self._cards[check_id].open_points()
        standing = self._controller.finish(check_id, outcome, points)
        if standing is None:
            return
        if outcome is CheckOutcome.WRONG:
            self._say(self.tr("记下了：发现异常。该怎么做，点“看怎么办”还能再看。"))
            return
        sentence = self.tr("记下了：查完了，没发现异常。")
        if unticked:
            sentence = self._both(sentence, self.tr("有 %n 条没打勾。", "", unticked))
        next_time = self._words.next_time(standing)
        if next_time:
            sentence = self._both(sentence, self.tr("{}。").format(next_time))
        self._say(sentence)

    def _both(self, sentence: str, other: str) -> str:
        """Two sentences one after the other, as the language does it."""
        return self.tr("{}{}").format(sentence, other)

    @Slot(int)
    def _put_off(self, check_id: int) -> None:
        standing = self._controller.put_off(check_id)
        if standing is not None and standing.due_at is not None:
            wording, now = self._controller.wording, self._controller.now()
            when = wording.moment(standing.due_at, now)
            self._say(self.tr("{when} 再提醒。").format(when=when))

    @Slot(int)
    def _remove(self, check_id: int) -> None:
        name = self._words.name(self._cards[check_id].standing)
        if self._controller.remove(check_id) is not None:
            sentence = self.tr("不再提醒：{}。").format(name)
            self._say(sentence, self.tr("恢复"), partial(self._bring_back, check_id))

    def _bring_back(self, check_id: int) -> None:
        if self._controller.bring_back(check_id) is not None and self._said is not None:
            self._said.dismiss()

    @Slot()
    def _tell_calendar(self) -> None:
        self.calendar_requested.emit()

    # what is said

    def _say(self, sentence: str, action: str = "", take: Callable[[], None] | None = None) -> None:
        if self._said is not None:
            self._said.dismiss()
        self._said = Banner(Tone.NEUTRAL, sentence, action)
        self._said.dismissed.connect(self._forget_said)
        if take is not None:
            self._said.action_requested.connect(take)
        self._column.insertWidget(0, self._said)
        self._put_in_order()
        announce(self._said, sentence)
        self.setFocus()

    def _put_in_order(self) -> None:
        """Let the Tab key and a screen reader go from top to bottom."""
        follow_layout(self)
        read_as_laid_out(self)

    @Slot()
    def _forget_said(self) -> None:
        self._said = None
