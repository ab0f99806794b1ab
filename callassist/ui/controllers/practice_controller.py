"""The Qt face of practice: what its pages ask, and who is told when something is due."""

from collections.abc import Callable
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from callassist.domain.errors import CallAssistError
from callassist.ui.controllers.request_controller import RequestController

if TYPE_CHECKING:
    from callassist.domain.advice import Advice
    from callassist.domain.directory import Directory
    from callassist.domain.drill_run import DrillRun
    from callassist.domain.drills import Drill
    from callassist.domain.guidance import Spot
    from callassist.domain.practice import DrillProgress
    from callassist.services.engine import Engine
    from callassist.services.practice_desk import PracticeFigures
    from callassist.services.wording import Wording
    from callassist.ui.controllers.settings_controller import SettingsController


class PracticeController(RequestController):
    """Chooses drills, keeps how they went, says what is due.

    A failure a person can act on is told by `request_failed`; the method then returns None or
    nothing.
    """

    drill_done = Signal(object)
    """A drill was done and its result stored: its DrillProgress."""
    due_changed = Signal(bool)
    """Practice has come into the to-do list or gone out of it, or another number is due there."""

    def __init__(self, engine: "Callable[[], Engine]", settings: "SettingsController") -> None:
        """The engine is asked for at first use, because the first paint needs none of this."""
        super().__init__()
        self._engine = engine
        self._settings = settings
        self._told: tuple[bool, int] | None = None

    @property
    def wording(self) -> "Wording":
        """The words of the present language."""
        return self._engine().wording

    @property
    def directory(self) -> "Directory":
        """The official numbers."""
        return self._engine().directory

    @property
    def today(self) -> date:
        """The present day by the program's clock."""
        return self._engine().practice.today

    # drills

    def session(self) -> "list[DrillRun]":
        """The next few drills, none of them begun."""
        return self._try(self._engine().practice.session) or []

    def run(self, drill_id: str) -> "DrillRun":
        """One drill, not begun; raises KeyError if there is none with this id."""
        return self._engine().practice.run(drill_id)

    def drill(self, drill_id: str) -> "Drill":
        """The drill in the present language; raises KeyError if there is none."""
        return self._engine().practice.drill(drill_id)

    def record(self, run: "DrillRun") -> "DrillProgress | None":
        """Stores how a finished drill went, and says when it comes back."""
        progress = self._try(lambda: self._engine().practice.record(run))
        if progress is not None:
            self.drill_done.emit(progress)
            self.look()
        return progress

    def advise(self, drill: "Drill") -> "Advice":
        """What the program itself says of such a call while nothing has been asked."""
        from callassist.domain.advice import advise
        from callassist.domain.calls import EndedCall
        from callassist.domain.claims import Claim

        engine = self._engine()
        claim = engine.directory.claim_for(drill.claimed) if drill.claimed else None
        ended = EndedCall(
            number_text=drill.number_text or "",
            is_hidden=drill.number_text is None,
            received_at=engine.clock.now(),
            claim=claim or Claim.nobody(),
        )
        return advise(ended, engine.directory)

    def spots(self, references: tuple[str, ...]) -> "list[Spot]":
        """The places of the guidance these references name."""
        guidance = self._engine().guidance
        found = (guidance.find(reference) for reference in references)
        return [spot for spot in found if spot is not None]

    # what was done, and what is due

    def progress(self) -> "list[DrillProgress]":
        """Every drill in its order, with how it went and when it comes back."""
        return self._try(self._engine().practice.progress) or []

    def figures(self, weeks: int) -> "PracticeFigures | None":
        """How much was done, altogether and in each of the last weeks."""
        return self._try(lambda: self._engine().practice.figures(weeks))

    def due_count(self) -> int:
        """How many drills have come back."""
        return self._try(self._engine().practice.due_count) or 0

    def is_due(self) -> bool:
        """Whether practice stands in the to-do list now."""
        return self._try(self._engine().practice.is_due) or False

    def look(self) -> None:
        """Looks whether something else is due than the last time; a new day may have begun."""
        practice = self._engine().practice
        try:
            due = (practice.is_due(), practice.due_count())
        except CallAssistError:
            # Another program holds the file for a moment; the next look will tell.
            return
        if due != self._told:
            self._told = due
            self.due_changed.emit(due[0])

    @property
    def is_reminded(self) -> bool:
        """Whether practice may stand in the to-do list."""
        return self._try(self._engine().practice.is_reminded) or False

    def choose_reminder(self, wanted: bool) -> None:
        """Puts practice into the to-do list when it is due, or leaves it out."""
        self._settings.choose_practice_reminder(wanted)
        self.look()
