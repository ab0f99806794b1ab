"""The page to write a call down: the form, and beside it the verdict while it is filled in."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtWidgets import QWidget

from callassist.domain.calls import Situation
from callassist.ui.guarded import guarded
from callassist.ui.page import A_FRAME_LATER, Page
from callassist.ui.pages.call_columns import CallColumns
from callassist.ui.pages.call_form import CallDraft, CallForm

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent, QShowEvent

    from callassist.domain.calls import EndedCall
    from callassist.ui.controllers.call_controller import CallController
    from callassist.ui.pages.verdict_panel import VerdictPanel


@dataclass(frozen=True, slots=True)
class LogDraft:
    """A half-written page."""

    form: CallDraft
    is_abroad: bool


def _no_banks() -> Iterable[str]:
    return ()


class LogPage(Page):
    """Number, Enter, saved; everything else makes the advice better.

    The first paint needs neither the directory nor the words of the domain: they come right
    after it. A stored call is told by the controller; the form is then empty for the next one.
    """

    reference_requested = Signal(str)
    """The person wants to read more: the place of the guidance."""
    add_number_requested = Signal(str)
    """The person wants to keep this number as one of theirs."""
    companion_requested = Signal()
    """The call is still going on, and the person wants company."""

    def __init__(
        self,
        controller: "CallController",
        own_banks: Callable[[], Iterable[str]] = _no_banks,
    ) -> None:
        """`own_banks` returns the ids of the organisations the person keeps accounts with."""
        # The line below the title is only kept free at first: every character that is drawn
        # costs a page of the font.
        super().__init__(self.tr("刚挂断？先记下来"), " ")
        self._controller = controller
        self._own_banks = own_banks
        self._is_filled = False
        self._left_at: QWidget | None = None
        self._form = CallForm()
        self._body = CallColumns(self._form)
        self.add(self._body, 1)
        self.start_keyboard_at(self._form.number.field)
        self._filling = self._soon(self._fill, A_FRAME_LATER)
        self._judging = self._soon(self._judge)
        self._connect()

    def _soon(self, act: Callable[[], None], milliseconds: int = 0) -> QTimer:
        """A timer that does something once, after what is being done now."""
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(milliseconds)
        timer.timeout.connect(act)
        return timer

    def _connect(self) -> None:
        self._form.changed.connect(self._judging.start)
        self._form.begun.connect(self._start_time)
        self._form.submit_requested.connect(self._submit)
        self._body.sight_wanted.connect(self.show_parts)

    def _connect_what_can_wait(self) -> None:
        from PySide6.QtGui import QGuiApplication, QKeySequence, QShortcut

        QGuiApplication.clipboard().dataChanged.connect(self._offer_copied)
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(keys), self).activated.connect(self._submit)

    @cached_property
    def _verdict(self) -> "VerdictPanel":
        """The right side; it is built when there is something to show in it."""
        from callassist.ui.pages.verdict_panel import VerdictPanel

        verdict = VerdictPanel()
        verdict.abroad_changed.connect(self._judging.start)
        verdict.reference_requested.connect(self.reference_requested)
        verdict.names_wanted.connect(self._show_names)
        verdict.add_number_requested.connect(self.add_number_requested)
        self._controller.names_changed.connect(self._show_names)
        self._body.put_verdict(verdict)
        return verdict

    # after the first paint

    @guarded
    def paintEvent(self, event: "QPaintEvent") -> None:
        """Fill the lists once the person sees the page."""
        super().paintEvent(event)
        if not self._is_filled:
            self._filling.start()

    @guarded
    def showEvent(self, event: "QShowEvent") -> None:
        """Begin anew with the time and the clipboard, unless a call is half written."""
        super().showEvent(event)
        if self._is_filled:
            self._begin()
            # A window that was only hidden by the desktop comes back as it was left.
            if not event.spontaneous():
                self.bring_in_sight(self.header, self._form.number.field)

    @Slot()
    def _fill(self) -> None:
        if self._is_filled:
            return
        self._is_filled = True
        self.header.set_subtitle(
            self.tr("不确定的可以空着，只填号码也能保存。按 Enter 保存并看下一步。")
        )
        self._form.number.say_how()
        self._connect_what_can_wait()
        controller = self._controller
        # The form first: Tab walks in the order in which things were built.
        self._form.offer(controller.directory, controller.wording, self._own_banks())
        self._verdict.show_nothing()
        self._offer_company()
        self._begin()

    def _offer_company(self) -> None:
        from callassist.ui.widgets.buttons import QuietButton

        offer = QuietButton(self.tr("电话还没挂？"), leading="phone")
        offer.clicked.connect(self.companion_requested)
        self.header.add_right(offer)

    def _begin(self) -> None:
        if self._form.is_empty():
            self._start_time()
            self._offer_copied()

    @Slot()
    def _start_time(self) -> None:
        self._form.story.time.begin(self._controller.now(), self._controller.wording)

    @Slot()
    def _offer_copied(self) -> None:
        if self._is_filled and self.isVisible():
            self._form.number.offer_copied()

    # while it is filled in

    @Slot()
    def _judge(self) -> None:
        self._fill()
        if not self._form.says_something():
            self._verdict.show_nothing()
            return
        controller = self._controller
        ended = self._form.ended_call(controller.now(), is_abroad=self._verdict.is_abroad())
        advice = controller.advise(ended)
        if advice is not None:
            self._verdict.show_advice(advice, controller.wording, controller.edition)

    @Slot()
    def _show_names(self) -> None:
        """Show how the person calls the number, if they have a name for it."""
        advice = self._verdict.advice
        if advice is not None and self._form.says_something():
            names = self._controller.names_of(advice.call, advice.check.number_class)
            self._verdict.show_names(names)

    @Slot()
    def _submit(self) -> None:
        """Store the call; a form that could not be stored stays as it is."""
        if self._controller.is_submitting() or not self._form.has_what_is_needed():
            return
        is_abroad = self._verdict.is_abroad()
        ended = self._form.ended_call(self._controller.now(), is_abroad=is_abroad)
        if self._controller.submit(ended) is not None:
            self._begin_next()
        elif self._controller.is_submitting():
            # Another program holds the data file: what is being stored must stay as it is.
            self._left_at = self._form.focusWidget()
            self._form.setEnabled(False)
            self._controller.submit_settled.connect(self._settle)

    def _begin_next(self) -> None:
        self._form.clear()
        self._verdict.set_abroad(is_abroad=False)

    @Slot(bool)
    def _settle(self, is_stored: bool) -> None:
        self._controller.submit_settled.disconnect(self._settle)
        self._form.setEnabled(True)
        if is_stored:
            self._begin_next()
        elif self._left_at is not None:
            self._left_at.setFocus()

    # the end of the program

    def unfinished(self) -> "EndedCall | None":
        """Return what was told of a call that is not stored yet; None if nothing was."""
        if not self._is_filled or self._form.is_empty():
            return None
        now = self._controller.now()
        return self._form.ended_call(now, is_abroad=self._verdict.is_abroad())

    def check_number(self, number: str) -> bool:
        """Write a number that came from elsewhere; False if another one stands there already."""
        self._fill()
        entry = self._form.number
        if entry.is_hidden() or entry.text() not in ("", number):
            return False
        entry.put(number, is_hidden=False)
        return True

    def take_up(self, ended: "EndedCall") -> None:
        """Go on with a call that was told before, in place of what the form says."""
        self._fill()
        self._form.clear()
        self._form.tell(ended, self._controller.now(), self._controller.wording)
        self._verdict.set_abroad(is_abroad=ended.is_abroad)

    def go_on_after(self, told: "EndedCall") -> None:
        """A call that was accompanied has ended: what it asked for joins what was written."""
        self._fill()
        written = self.unfinished()
        call = told if written is None else written
        self.take_up(
            replace(
                call,
                requests=call.requests | told.requests,
                situation=Situation.GIVEN if call.given else Situation.ENDED,
                still_connected=False,
            )
        )
        self.take_keyboard()

    # a change of language

    def draft(self) -> LogDraft | None:
        """Return what is half written, None if nothing is."""
        form = self._form.draft()
        return None if form is None else LogDraft(form, self._verdict.is_abroad())

    def resume(self, draft: object) -> None:
        """Go on with what `draft` of an earlier page returned."""
        if not isinstance(draft, LogDraft):
            return
        self._fill()
        self._verdict.set_abroad(is_abroad=draft.is_abroad)
        self._form.resume(draft.form)
        begun = self._form.story.time.begun_at()
        if begun is not None:
            self._form.story.time.begin(begun, self._controller.wording)
