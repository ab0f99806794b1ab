"""The page to tell more about a stored call, or to correct it, with the verdict beside it."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut

from callassist.ui.page import Page
from callassist.ui.pages.call_columns import CallColumns
from callassist.ui.pages.call_form import CallDraft, CallForm
from callassist.ui.pages.verdict_panel import VerdictPanel
from callassist.ui.widgets.buttons import SecondaryButton

if TYPE_CHECKING:
    from callassist.domain.advice import CallStory
    from callassist.domain.calls import EndedCall
    from callassist.ui.controllers.call_controller import CallController


@dataclass(frozen=True, slots=True)
class EditDraft:
    """A page with changes that are not saved yet."""

    call_id: int
    form: CallDraft
    is_abroad: bool


class EditPage(Page):
    """`show_call` fills the form; what is not touched stays as it is stored."""

    saved = Signal(object)
    """The changes were stored: the EditOutcome."""
    left = Signal(int)
    """The person is done without anything to store: the id of the call."""
    reference_requested = Signal(str)
    """The person wants to read more: the place of the guidance."""
    add_number_requested = Signal(str)
    """The person wants to keep this number as one of theirs."""

    def __init__(
        self, controller: "CallController", own_banks: Callable[[], Iterable[str]]
    ) -> None:
        """`own_banks` returns the ids of the organisations the person keeps accounts with."""
        super().__init__(
            self.tr("补记或改正"), self.tr("只动要改的，别的照旧。已经打过的勾和回拨结果都会留着。")
        )
        self._controller = controller
        self._own_banks = own_banks
        self._shown: CallStory | None = None
        self._as_stored: tuple[CallDraft | None, bool] = (None, False)
        self._form = CallForm()
        self._verdict = VerdictPanel()
        self._judging = QTimer(self)
        self._judging.setSingleShot(True)
        self._judging.setInterval(0)
        self._build()
        self._connect()

    def _build(self) -> None:
        self._form.story.set_save_words(self.tr("保存改动"))
        self._cancel = SecondaryButton(self.tr("取消，不改"))
        self.header.add_right(self._cancel)
        self._body = CallColumns(self._form)
        self._body.put_verdict(self._verdict)
        self.add(self._body, 1)
        self.start_keyboard_at(self._form.number.field)

    def _connect(self) -> None:
        self._form.changed.connect(self._judging.start)
        self._verdict.abroad_changed.connect(self._judging.start)
        self._judging.timeout.connect(self._judge)
        self._form.submit_requested.connect(self._save)
        self._body.sight_wanted.connect(self.show_parts)
        self._cancel.clicked.connect(self._leave)
        self._verdict.reference_requested.connect(self.reference_requested)
        self._verdict.names_wanted.connect(self._show_names)
        self._verdict.add_number_requested.connect(self.add_number_requested)
        self._controller.names_changed.connect(self._show_names)
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(keys), self).activated.connect(self._save)
        QShortcut(QKeySequence("Esc"), self).activated.connect(self._leave)

    def show_call(self, call_id: int) -> None:
        """Fill the form with a stored call; nothing happens if there is none."""
        controller = self._controller
        story = controller.story(call_id)
        if story is None:
            return
        self._shown = story
        ended = story.call.ended
        self._form.offer(controller.directory, controller.wording, self._own_banks())
        self._form.clear()
        self._form.tell(ended, controller.now(), controller.wording)
        self._verdict.set_abroad(is_abroad=ended.is_abroad)
        self._as_stored = self._present()
        self._judge()

    def _present(self) -> tuple[CallDraft | None, bool]:
        return self._form.draft(), self._verdict.is_abroad()

    def _ended(self) -> "EndedCall":
        now = self._controller.now()
        return self._form.ended_call(now, is_abroad=self._verdict.is_abroad())

    @Slot()
    def _judge(self) -> None:
        if not self._form.says_something():
            self._verdict.show_nothing()
            return
        controller = self._controller
        advice = controller.advise(self._ended())
        if advice is not None:
            self._verdict.show_advice(advice, controller.wording, controller.edition)

    @Slot()
    def _show_names(self) -> None:
        """Show how the person calls the number, if they have a name for it."""
        advice = self._verdict.advice
        if advice is not None:
            names = self._controller.names_of(advice.call, advice.check.number_class)
            self._verdict.show_names(names)

    @Slot()
    def _save(self) -> None:
        """Store the changes; a form that could not be stored stays as it is."""
        story = self._shown
        if story is None or not self._form.has_what_is_needed():
            return
        if story.plan and self._present() == self._as_stored:
            self._leave()
            return
        outcome = self._controller.edit(story.call.id, self._ended())
        if outcome is not None:
            self._shown = None
            self.saved.emit(outcome)

    @Slot()
    def _leave(self) -> None:
        story, self._shown = self._shown, None
        if story is not None:
            self.left.emit(story.call.id)

    # a change of language

    def draft(self) -> EditDraft | None:
        """Return the changes that are not saved yet, None if no call is shown."""
        form = self._form.draft()
        if self._shown is None or form is None:
            return None
        return EditDraft(self._shown.call.id, form, self._verdict.is_abroad())

    def resume(self, draft: object) -> None:
        """Go on with what `draft` of an earlier page returned."""
        if not isinstance(draft, EditDraft):
            return
        self.show_call(draft.call_id)
        self._form.resume(draft.form)
        self._verdict.set_abroad(is_abroad=draft.is_abroad)
