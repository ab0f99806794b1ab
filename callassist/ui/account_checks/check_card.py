"""The card of one account check: its checklist while it is looked at, else two lines."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from callassist.domain.account_checks import CheckOutcome
from callassist.ui.account_checks.check_state import CheckState, found_wrong_on, state_of
from callassist.ui.account_checks.check_words import CheckWords
from callassist.ui.account_checks.look_view import LookView
from callassist.ui.plain_text import plain_label, quiet_label
from callassist.ui.shown_text import shown_text
from callassist.ui.sizes import Space, TextRole
from callassist.ui.widgets.badge import Badge
from callassist.ui.widgets.buttons import SecondaryButton
from callassist.ui.widgets.card import Card
from callassist.ui.widgets.ends_layout import EndsLayout
from callassist.ui.widgets.flow_layout import FlowLayout
from callassist.ui.widgets.quiet_menu_button import QuietMenuButton
from callassist.ui.widgets.reading_order import read_as_laid_out
from callassist.ui.widgets.tab_order import follow_layout

if TYPE_CHECKING:
    from callassist.services.check_desk import CheckStanding
    from callassist.ui.account_checks.found_wrong import FoundWrong
    from callassist.ui.account_checks.history_view import HistoryView
    from callassist.ui.controllers.check_controller import CheckController


class CheckCard(Card):
    """One check. It asks for changes and makes none."""

    finished = Signal(int, object, tuple)
    """The look was taken: the id of the check, the CheckOutcome, the points that were ticked."""
    put_off_requested = Signal(int)
    """The person wants to be asked tomorrow: the id of the check."""
    change_requested = Signal(int)
    """The person wants to change the check: its id."""
    remove_requested = Signal(int)
    """The person wants to keep the check no more: its id."""
    reference_requested = Signal(str)
    """The person wants to read a place of the guidance."""

    def __init__(self, controller: "CheckController", standing: "CheckStanding") -> None:
        super().__init__()
        self.standing = standing
        """What is shown."""
        self._controller = controller
        self._words = CheckWords(controller)
        self._is_due = state_of(standing) is CheckState.DUE
        self._is_first = False
        self._look: LookView | None = None
        self._wrong: FoundWrong | None = None
        self._history: HistoryView | None = None
        self.column.setSpacing(Space.SMALL)
        self._build_head()
        self._build_ways()

    def _build_head(self) -> None:
        name, badge = self._words.name(self.standing), self._words.badge(self.standing)
        self.setAccessibleName(shown_text(name))
        title = QWidget()
        lines = QVBoxLayout(title)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(0)
        lines.addWidget(plain_label(name, TextRole.STRONG))
        lines.addWidget(quiet_label(self._words.line(self.standing)))
        right = QWidget()
        row = QHBoxLayout(right)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.HAIR)
        row.addWidget(Badge(badge.tone, badge.words))
        row.addWidget(self._build_menu(name))
        self.add_layout(EndsLayout(title, right, least_characters=8))

    def _build_menu(self, name: str) -> QuietMenuButton:
        menu = QuietMenuButton(self.tr("更多"))
        menu.setAccessibleName(self.tr("更多：{}").format(shown_text(name)))
        self._record = menu.choices.offer(self.tr("看记录"))
        self._record.triggered.connect(self._fold_or_unfold_history)
        if not self._is_due:
            menu.choices.offer(self.tr("现在查")).triggered.connect(self.look_now)
        menu.choices.offer(self.tr("改一改…")).triggered.connect(self._tell_change)
        menu.choices.offer(self.tr("不再提醒")).triggered.connect(self._tell_remove)
        self.setFocusProxy(menu)
        return menu

    def _build_ways(self) -> None:
        """What can be done at once with a check that is folded."""
        self._ways = QWidget()
        row = FlowLayout()
        ways = []
        if self._is_due:
            ways += [
                (self.tr("现在查"), self.look_now),
                (self.tr("明天再说"), self._tell_put_off),
            ]
        elif found_wrong_on(self.standing) is not None:
            ways += [(self.tr("看怎么办"), self._show_advice)]
        for words, take in ways:
            button = SecondaryButton(words)
            button.clicked.connect(take)
            row.addWidget(button)
        self._ways.setLayout(row)
        self._has_ways = bool(ways)
        # Only shown or hidden from here: without a parent it would be a window.
        self.add(self._ways)
        self._ways.setVisible(self._has_ways)

    # a look

    def lead(self, is_first: bool) -> None:
        """Be the first card: what is due is unfolded. The others unfold when they are asked to."""
        self._is_first = is_first
        if is_first and self._is_due and self._look is None:
            self._unfold_look()
        if self._look is not None:
            self._look.lead(is_first)

    def open_points(self) -> int:
        """Return how many points are not ticked."""
        return self._look.points.open_count() if self._look is not None else 0

    def ticked(self) -> tuple[str, ...]:
        """Return the points that are ticked."""
        return self._look.points.ticked() if self._look is not None else ()

    def tick(self, points: tuple[str, ...]) -> None:
        """Go on with a look that was begun on another card."""
        if points:
            self._unfold_look().points.tick(points)

    @Slot()
    def look_now(self) -> None:
        """Show the checklist, and give it the keyboard."""
        self._leave_wrong()
        self._give_keyboard(self._unfold_look())

    def _unfold_look(self) -> LookView:
        self._ways.hide()
        if self._look is None:
            look = LookView(self._controller, self.standing.check, is_due=self._is_due)
            look.lead(self._is_first)
            look.fine.connect(self._tell_fine)
            look.wrong.connect(self._ask_what_is_wrong)
            look.later.connect(self._look_later)
            look.reference_requested.connect(self.reference_requested)
            self._look = look
            self.add(look)
            self.setFocusProxy(look)
            follow_layout(self)
        self._look.show()
        return self._look

    @Slot()
    def _look_later(self) -> None:
        """Put off what is due; fold what is not, with its ticks kept."""
        if self._is_due:
            self._tell_put_off()
        elif self._look is not None:
            self._look.hide()
            self._ways.setVisible(self._has_ways)

    # something is wrong

    @Slot()
    def _ask_what_is_wrong(self) -> None:
        if self._look is not None:
            self._look.hide()
        self._show_wrong(is_noted=False)

    @Slot()
    def _show_advice(self) -> None:
        self._ways.hide()
        self._show_wrong(is_noted=True)

    def _show_wrong(self, *, is_noted: bool) -> None:
        from callassist.ui.account_checks.found_wrong import FoundWrong

        wrong = FoundWrong(self._controller, self.standing.check, is_noted=is_noted)
        wrong.recorded.connect(self._tell_wrong)
        wrong.left.connect(self._go_back)
        wrong.reference_requested.connect(self.reference_requested)
        self._wrong = wrong
        self.add(wrong)
        follow_layout(self)
        self._give_keyboard(wrong)

    @Slot()
    def _go_back(self) -> None:
        self._leave_wrong()
        if self._look is not None:
            self._look.show()
            self._give_keyboard(self._look)
        else:
            self._ways.setVisible(self._has_ways)
            self._give_keyboard(self)

    def _leave_wrong(self) -> None:
        if self._wrong is not None:
            self._wrong.hide()
            self._wrong.deleteLater()
            self._wrong = None

    # the record

    def has_history(self) -> bool:
        """Return whether the record is unfolded."""
        return self._history is not None

    def unfold_history(self) -> None:
        """Show the record below the head."""
        from callassist.ui.account_checks.history_view import HistoryView

        if self._history is None:
            self._history = HistoryView(self._controller, self.standing)
            self.column.insertWidget(1, self._history)
            read_as_laid_out(self)
            self._record.setText(self.tr("收起记录"))

    @Slot()
    def _fold_or_unfold_history(self) -> None:
        if self._history is None:
            self.unfold_history()
            return
        self._history.hide()
        self._history.deleteLater()
        self._history = None
        self._record.setText(self.tr("看记录"))

    # what the person does

    def _give_keyboard(self, widget: QWidget) -> None:
        if self.isVisible():
            widget.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _tell_fine(self) -> None:
        self._tell_finished(CheckOutcome.FINE)

    @Slot()
    def _tell_wrong(self) -> None:
        self._tell_finished(CheckOutcome.WRONG)

    def _tell_finished(self, outcome: CheckOutcome) -> None:
        self.finished.emit(self.standing.check.id, outcome, self.ticked())

    @Slot()
    def _tell_put_off(self) -> None:
        self.put_off_requested.emit(self.standing.check.id)

    @Slot()
    def _tell_change(self) -> None:
        self.change_requested.emit(self.standing.check.id)

    @Slot()
    def _tell_remove(self) -> None:
        self.remove_requested.emit(self.standing.check.id)
