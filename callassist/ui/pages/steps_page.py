"""The page that leads through the plan of one call, one instruction at a time."""

from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import QRect, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QComboBox,
    QLayoutItem,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from callassist.domain.advice import CallOutcome, StepState
from callassist.domain.callbacks import Later, Outcome
from callassist.ui.announcements import announce
from callassist.ui.controllers.call_controller import CallController
from callassist.ui.guarded import guarded
from callassist.ui.labels import LEVEL_TONES, level_badge
from callassist.ui.page import Page
from callassist.ui.pages.claim_choice import organisations_found
from callassist.ui.pages.dial_view import bank_number
from callassist.ui.pages.instruction_card import InstructionCard
from callassist.ui.pages.level_line import LevelLine
from callassist.ui.pages.plan_card import PlanCard
from callassist.ui.pages.plan_end import PlanEnd
from callassist.ui.pages.plan_view import PlanView
from callassist.ui.pages.related_card import RelatedCard
from callassist.ui.plain_text import quiet_label
from callassist.ui.sizes import Space
from callassist.ui.tone import Tone
from callassist.ui.widgets.badge import Badge
from callassist.ui.widgets.banner import Banner
from callassist.ui.widgets.columns_layout import ColumnsLayout
from callassist.ui.widgets.search_choice import Choice

_FIELDS = (QLineEdit, QAbstractSpinBox, QComboBox)
"""What Enter means something else in."""

_END = None
"""The place behind the last step."""


class InstructionFirst(ColumnsLayout):
    """The list at the left; where there is no room for that, below the instruction."""

    _is_turned = False

    def place_items(self, area: QRect, *, really: bool) -> int:
        """Place the columns, the last one on top where they are stacked."""
        self._is_turned = not self.is_side_by_side(area.width())
        needed = super().place_items(area, really=really)
        self._is_turned = False
        return needed

    def shown_items(self) -> list[QLayoutItem]:
        """Return the items that take room now, the topmost first."""
        items = super().shown_items()
        return items[::-1] if self._is_turned else items


@dataclass(frozen=True, slots=True)
class StepsDraft:
    """Which call and which step are shown."""

    call_id: int
    step_id: str | None


class StepsPage(Page):
    """`show_call` opens a plan at its first open step; ticks are stored at once."""

    to_do_requested = Signal()
    call_log_requested = Signal()
    reference_requested = Signal(str)
    """The person wants to read what a step rests on: the place of the guidance."""

    def __init__(self, controller: CallController) -> None:
        self._badge = Badge(Tone.DOUBT, "")
        self._progress = quiet_label(wraps=False)
        super().__init__("")
        self.header.set_title(self.tr("现在这样做"))
        self.setAccessibleName(self.tr("现在这样做"))
        self.header.add_right(self._badge)
        self.header.add_right(self._progress)
        self._controller = controller
        self._view: PlanView | None = None
        self._step_id: str | None = _END
        self._masked: Banner | None = None
        self._level = LevelLine()
        self._plan = PlanCard()
        self._card = InstructionCard(controller)
        self._end = PlanEnd()
        self._build()
        self._offer_banks()
        self._connect()

    def _build(self) -> None:
        self.add(self._level)
        right = QWidget()
        column = QVBoxLayout(right)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._card)
        column.addWidget(self._end)
        body = QWidget()
        columns = InstructionFirst(Space.PAGE)
        columns.add_column(self._plan, 10, 13)
        columns.add_column(right, 20, 24)
        body.setLayout(columns)
        self.add(body, 1)
        self._earlier = RelatedCard(self._controller)
        self.related = self._earlier.related
        """The earlier calls beside one that was just written down."""
        self.add(self._earlier)
        self.start_keyboard_at(self._card.next)

    def _offer_banks(self) -> None:
        directory, wording = self._controller.directory, self._controller.wording
        with_hotline = [
            Choice(each.id, wording.organisation(each.id))
            for each in directory.organisations
            if each.category.startswith("bank_") and directory.hotline_of(each.id) is not None
        ]
        self._card.dial.offer_banks(
            with_hotline,
            lambda text: organisations_found(directory, wording, text, with_hotline=True),
        )

    def _connect(self) -> None:
        self._plan.step_requested.connect(self._show_step)
        self._card.done_requested.connect(self._take_done)
        self._card.skip_requested.connect(self._take_skip)
        self._card.reopen_requested.connect(self._take_reopen)
        self._card.back_requested.connect(self._go_back)
        self._card.grounds.reference_requested.connect(self.reference_requested)
        self._card.dial.bank_chosen.connect(self._take_bank)
        self._card.callback.outcome_chosen.connect(self._take_outcome)
        self._card.callback.moment_chosen.connect(self._take_moment)
        self._card.callback.later_chosen.connect(self._take_later)
        self._card.callback.reference_requested.connect(self.reference_requested)
        self._card.later.later_chosen.connect(self._take_later)
        self._end.back_requested.connect(self._go_back)
        self._end.to_do_requested.connect(self.to_do_requested)
        self._end.call_log_requested.connect(self.call_log_requested)
        self._controller.call_changed.connect(self._look_again)
        QShortcut(QKeySequence("Alt+Right"), self).activated.connect(self._take_done)
        QShortcut(QKeySequence("Alt+Left"), self).activated.connect(self._go_back)

    # what is shown

    def show_call(self, call_id: int) -> None:
        """Show the plan of a stored call at its first open step, at its end if all are done.

        An imported call that has none yet gets one.
        """
        self._forget_masked()
        self._earlier.hide()
        story = self._controller.story(call_id)
        if story is not None and story.waits_for_plan:
            self._controller.take_up(call_id)
        if self._load(call_id) and self._view is not None:
            self._show_step(self._view.first_open())

    def show_outcome(self, outcome: CallOutcome) -> None:
        """Show the plan of a call just stored, earlier calls, and what was masked in its note."""
        self.show_call(outcome.call.id)
        self._earlier.show_beside(outcome.call.id)
        if outcome.masked:
            texts = self._controller.wording.texts
            kinds = texts.join([texts.sentence(f"kind.{kind}") for kind in outcome.masked])
            self._masked = Banner(Tone.LISTED, texts.sentence("out.masked", kinds=kinds))
            self._masked.dismissed.connect(self._drop_masked)
            self.column.insertWidget(1, self._masked)
            announce(self, self._masked.sentence)

    def draft(self) -> StepsDraft | None:
        """Return which step of which call is shown, None if none is."""
        if self._view is None:
            return None
        return StepsDraft(self._view.story.call.id, self._step_id)

    def resume(self, draft: object) -> None:
        """Show the step `draft` of an earlier page returned."""
        if isinstance(draft, StepsDraft) and self._load(draft.call_id):
            self._show_step(draft.step_id)

    def _load(self, call_id: int) -> bool:
        """Read the call anew; whether there is one."""
        controller = self._controller
        story = controller.story(call_id)
        if story is None:
            return False
        self._view = PlanView(story, controller.wording, controller.directory, controller.now())
        self.header.set_subtitle(self._view.facts())
        tone = LEVEL_TONES[self._view.level()]
        self._badge.show_badge(tone, level_badge(self._view.level()))
        self._level.say(tone, self._view.level_line(), self._view.comfort())
        self._plan.show_lines(self._view.lines_beside())
        return True

    @Slot(str)
    def _show_step(self, step_id: str | None) -> None:
        """Show one step, or the end; the first open step instead of one that is gone."""
        view = self._view
        if view is not None and step_id is not _END and not view.has(step_id):
            step_id = view.first_open()
        is_other = step_id != self._step_id
        self._step_id = step_id
        self._refresh()
        if is_other and self.isVisible():
            self._start_here()
        self.bring_in_sight(self._card.next, self._card.instruction)

    def _refresh(self) -> None:
        view = self._view
        if view is None:
            return
        self._plan.show_plan(view.lines(), self._step_id)
        is_end = self._step_id is _END
        self._card.setVisible(not is_end)
        self._end.setVisible(is_end)
        if self._step_id is not _END:
            number, total = view.position(self._step_id)
            self._progress.setText(self.tr("第 {} 步，共 {} 步").format(number, total))
            self._card.show_step(view.step(self._step_id), view.reminder())
        else:
            self._progress.setText(self.tr("都走完了"))
            self._end.show_end(view.skipped(), view.reminder())

    def _start_here(self) -> None:
        """Give the keyboard to what goes on, and have a reader say the instruction."""
        button = self._end.to_do if self._step_id is _END else self._card.next
        self.start_keyboard_at(button)
        button.setFocus(Qt.FocusReason.OtherFocusReason)
        if self._view is not None and self._step_id is not _END:
            step = self._view.step(self._step_id)
            announce(self, self.tr("{} {}").format(step.text, step.why))

    @Slot(int)
    def _look_again(self, call_id: int) -> None:
        """Show what has changed; a page nobody sees is shown anew by `show_call`."""
        view = self._view
        if view is None or view.story.call.id != call_id:
            return
        if not self.isVisible():
            self._view = None
        elif self._load(call_id):
            self._show_step(self._step_id)

    # what the person does

    @Slot()
    def _take_done(self) -> None:
        self._mark_and_go_on(StepState.DONE)

    @Slot()
    def _take_skip(self) -> None:
        self._mark_and_go_on(StepState.SKIPPED)

    def _mark_and_go_on(self, state: StepState) -> None:
        """Tick an open step and go on; a step that could not be stored stays where it is."""
        view, step_id = self._view, self._step_id
        if view is None or step_id is _END:
            return
        if view.state_of(step_id) is not StepState.OPEN:
            self._show_step(view.behind(step_id) or view.first_open())
            return
        self._controller.mark_step(view.story.call.id, step_id, state)
        if self._view is not None and self._view.state_of(step_id) is state:
            self._show_step(self._view.next_open(step_id))

    @Slot()
    def _take_reopen(self) -> None:
        if self._view is not None and self._step_id is not _END:
            self._controller.mark_step(self._view.story.call.id, self._step_id, StepState.OPEN)

    @Slot()
    def _go_back(self) -> None:
        if self._view is None:
            return
        at_end = self._step_id is _END
        earlier = self._view.last() if at_end else self._view.before(self._step_id or "")
        if earlier is not None:
            self._show_step(earlier)

    @Slot(str)
    def _take_bank(self, organisation_id: str) -> None:
        view = self._view
        if view is None or self._step_id is _END:
            return
        dial = view.step(self._step_id).dial
        if organisation_id:
            wording, directory = self._controller.wording, self._controller.directory
            dial = bank_number(organisation_id, directory, wording)
        if dial is not None:
            self._card.dial.show_bank(dial)

    @Slot(object)
    def _take_outcome(self, outcome: Outcome) -> None:
        """Note what came of the call; a call that got through is a step done."""
        if self._view is None or self._step_id is _END:
            return
        call_id = self._view.story.call.id
        self._controller.record_outcome(call_id, outcome)
        if outcome is not Outcome.NOT_REACHED:
            self._controller.mark_step(call_id, self._step_id, StepState.DONE)

    @Slot(object)
    def _take_later(self, choice: Later) -> None:
        if self._view is not None:
            self._controller.remind_later(self._view.story.call.id, choice)
            self._card.callback.say_reminder()

    @Slot(object)
    def _take_moment(self, moment: datetime) -> None:
        if self._view is not None:
            self._controller.remind_at(self._view.story.call.id, moment)
            self._card.callback.say_reminder()

    @guarded
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go on with Enter, unless it was meant for a field."""
        is_enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        is_in_field = isinstance(self.focusWidget(), _FIELDS)
        if is_enter and not is_in_field and not event.isAutoRepeat():
            self._take_done()
            return
        super().keyPressEvent(event)

    # the banner about the note

    def _forget_masked(self) -> None:
        if self._masked is not None:
            self._masked.dismiss()

    @Slot()
    def _drop_masked(self) -> None:
        self._masked = None
