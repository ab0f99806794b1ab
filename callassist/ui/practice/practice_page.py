"""The practice page: choose, do one call after the other, see how it went."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QWidget

from callassist.domain.drill_run import DrillRun
from callassist.ui.announcements import announce
from callassist.ui.controllers.practice_controller import PracticeController
from callassist.ui.guarded import guarded
from callassist.ui.page import Page
from callassist.ui.practice.drill_view import DrillView
from callassist.ui.practice.practice_session import DrillDone, PracticeSession
from callassist.ui.practice.session_end import SessionEnd
from callassist.ui.practice.start_view import StartView
from callassist.ui.widgets.buttons import SecondaryButton

_PAGES = {Qt.Key.Key_PageUp: -1, Qt.Key.Key_PageDown: 1}


class PracticePage(Page):
    """Opens with a session if drills are due, else with the choice of what to do.

    Each drill is stored when its last line is left: who stops halfway loses only that one.
    """

    reference_requested = Signal(str)
    """The person wants to read more: the place of the guidance."""

    def __init__(self, controller: PracticeController) -> None:
        super().__init__(self.tr("练一练：这通电话该怎么接"))
        self._controller = controller
        self._session: PracticeSession | None = None
        self._stop = SecondaryButton(self.tr("先到这里"))
        self._stop.clicked.connect(self.stop)
        self.header.add_right(self._stop)
        self._start = StartView(controller)
        self._drill = DrillView(controller)
        self._end = SessionEnd(controller)
        self.add(self._start)
        self.add(self._drill, 1)
        self.add(self._end)
        # What is left over belongs to the drill; below the other two it stays empty.
        self.column.addStretch(0)
        self._connect()
        self._show_start()

    def _connect(self) -> None:
        self._start.session_requested.connect(self.start)
        self._start.drill_requested.connect(self.start_drill)
        self._drill.choice_made.connect(self._choose)
        self._drill.go_on_requested.connect(self._go_on)
        self._drill.next_requested.connect(self._next)
        self._drill.reference_requested.connect(self.reference_requested)
        self._end.finished.connect(self._finish)
        self._end.session_requested.connect(self.start)

    # sessions

    @Slot()
    def start(self) -> None:
        """Begin a session of a few drills."""
        self._begin(self._controller.session())

    @Slot(str)
    def start_drill(self, drill_id: str) -> None:
        """Begin a session of this one drill; raises KeyError if there is none with this id."""
        self._begin([self._controller.run(drill_id)])

    def _begin(self, runs: list[DrillRun]) -> None:
        if runs:
            self._session = PracticeSession(runs)
            self._show_run()

    @Slot()
    def stop(self) -> None:
        """End the session here; the drill that is not over counts for nothing."""
        if self._session is not None and self._session.done:
            self._show_session_end()
        else:
            self._finish()

    @Slot()
    def _finish(self) -> None:
        self._session = None
        self._show_start()

    @guarded
    def showEvent(self, event: QShowEvent) -> None:
        """Begin with what is due; go on with what was begun."""
        super().showEvent(event)
        is_between = self._session is None or self._session.is_ended
        if event.spontaneous() or not is_between:
            return
        if self._controller.due_count():
            self.start()
        elif self._session is None:
            self._show_start()

    def draft(self) -> PracticeSession | None:
        """Return the session as far as it has come, None if there is none."""
        return self._session

    def resume(self, draft: object) -> None:
        """Go on with the session of an earlier page, in the present language."""
        if isinstance(draft, PracticeSession):
            self._session = draft.retold(self._controller.drill)
            if self._session.is_ended:
                self._show_session_end()
            else:
                self._show_run()

    # a drill

    @Slot(str)
    def _choose(self, choice_id: str) -> None:
        session = self._session
        if session is not None and not session.run.is_over and session.run.answered is None:
            session.run = session.run.choose(choice_id)
            self._show_run()

    @Slot()
    def _go_on(self) -> None:
        session = self._session
        if session is None or session.run.answered is None:
            return
        session.run = session.run.go_on()
        if session.run.is_over:
            progress = self._controller.record(session.run)
            due_on = progress.due_on if progress is not None else None
            session.done.append(DrillDone(session.run, due_on))
        self._show_run()

    @Slot()
    def _next(self) -> None:
        session = self._session
        if session is None or not session.run.is_over:
            return
        if session.is_last:
            self._show_session_end()
        else:
            session.at += 1
            self._show_run()

    # what is shown

    def _show_start(self) -> None:
        self._start.refresh()
        self.header.set_subtitle(self.tr("电话里会怎么说，先在这里过一遍。不会真的打电话。"))
        self._show(self._start, self._start.start)

    def _show_run(self) -> None:
        session = self._session
        if session is None:
            return
        self.header.set_subtitle(
            self.tr("第 {} 题，共 {} 题 · 错的题，过几天会再来").format(
                session.at + 1, len(session.runs)
            )
        )
        view, run = self._drill, session.run
        if run.is_over:
            due_on = session.done[-1].due_on
            said = view.show_end(run, due_on, is_last=session.is_last)
            self._show(view, view.end.next)
        elif run.answered is not None:
            said = view.show_answer(run)
            self._show(view, view.question.go_on)
        else:
            said = view.ask(run)
            self._show(view, view.question.choices.first())
        self._say(said)

    def _show_session_end(self) -> None:
        session = self._session
        if session is None:
            return
        session.is_ended = True
        said = self._end.show_session(session)
        self.header.set_subtitle("")
        self._show(self._end, self._end.done)
        self._say(said)

    def _show(self, view: QWidget, button: QWidget) -> None:
        """Show one of the three views, with the keyboard at its main button."""
        for each in (self._start, self._drill, self._end):
            each.setVisible(each is view)
        self._stop.setVisible(view is self._drill)
        self.start_keyboard_at(button)
        if self.isVisible():
            button.setFocus(Qt.FocusReason.OtherFocusReason)
            if view is self._drill:
                self.bring_in_sight(*self._drill.to_be_seen())

    def _say(self, words: str) -> None:
        if self.isVisible():
            announce(self, words)

    @guarded
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take a choice by its number; turn the pages of a long talk."""
        pages = _PAGES.get(Qt.Key(event.key()))
        if pages is not None and self._drill.phone.turn_pages(pages):
            return
        number = event.text()
        is_asked = self._drill.question.isVisible() and not event.isAutoRepeat()
        if (
            is_asked
            and number.isdecimal()
            and self._drill.question.choices.take_number(int(number))
        ):
            return
        super().keyPressEvent(event)
