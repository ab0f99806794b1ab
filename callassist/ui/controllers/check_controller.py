"""The Qt face of the account checks: what stands where, and who is told when it changes."""

from collections.abc import Callable
from datetime import date, datetime, time, timedelta
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import Signal

from callassist.ui.controllers.request_controller import RequestController

if TYPE_CHECKING:
    from pathlib import Path

    from callassist.domain.account_checks import AccountCheck, CheckOutcome
    from callassist.domain.directory import Directory, Organisation
    from callassist.domain.guidance import Guidance
    from callassist.domain.schedules import Schedule
    from callassist.services.calendar_desk import SavedCalendar
    from callassist.services.check_desk import CheckStanding
    from callassist.services.check_wording import CheckWording
    from callassist.services.engine import Engine
    from callassist.services.wording import Wording
    from callassist.ui.controllers.settings_controller import SettingsController

Result = TypeVar("Result")

_OFFERED_FIRST = ("mybank", "alipay")
"""After the person's own banks: what the program was made for."""


class CheckController(RequestController):
    """Keeps account checks, and notes how each look went.

    A failure a person can act on is told by `request_failed`; the method then returns None or
    nothing.
    """

    checks_changed = Signal()
    """A check was added, changed or removed, or a look was taken or put off."""

    def __init__(self, engine: "Callable[[], Engine]", settings: "SettingsController") -> None:
        """The engine is asked for at first use, because the first paint needs none of this."""
        super().__init__()
        self._engine = engine
        self._settings = settings

    @property
    def wording(self) -> "Wording":
        """The words of the present language."""
        return self._engine().wording

    @property
    def words(self) -> "CheckWording":
        """The words for account checks in the present language."""
        from callassist.services.check_wording import CheckWording

        return CheckWording(self.wording)

    def save_calendar(self, path: "Path") -> "SavedCalendar | None":
        """Writes the account checks and open call-backs as a file for a calendar."""
        return self._try(lambda: self._engine().calendar.save(path))

    @property
    def directory(self) -> "Directory":
        """The official numbers."""
        return self._engine().directory

    @property
    def guidance(self) -> "Guidance":
        """The guidance, in the present language."""
        return self._engine().guidance

    def now(self) -> datetime:
        """The present moment by the program's clock."""
        return self._engine().clock.now()

    # what is kept, and what is due

    def standings(self) -> "list[CheckStanding]":
        """Every check that is kept, the most urgent first."""
        return self._try(self._engine().checks.standings) or []

    def due(self) -> "list[CheckStanding]":
        """Those whose evening has come."""
        return self._try(self._engine().checks.due) or []

    # what can be chosen for one

    @property
    def own_banks(self) -> tuple[str, ...]:
        """The ids of the organisations the person keeps accounts with."""
        return self._settings.own_banks

    def banks(self) -> "list[Organisation]":
        """The organisations that keep people's money, the person's own first."""
        organisations = self.directory.organisations
        keepers = {each.id: each for each in organisations if self._settings.can_be_own_bank(each)}
        in_order = dict.fromkeys((*self.own_banks, *_OFFERED_FIRST, *keepers))
        return [keepers[each] for each in in_order if each in keepers]

    @property
    def evening(self) -> time:
        """The hour at which a day's looks become due."""
        return self._engine().checks.evening

    def next_days(self, schedule: "Schedule", count: int) -> list[date]:
        """The next days a schedule names, today included; fewer if it ends before."""
        from callassist.services.recurrence import days_after

        return days_after(schedule, self.now().date() - timedelta(days=1), count)

    # keeping them

    def add(
        self,
        name: str,
        schedule: "Schedule",
        *,
        organisation_id: str | None = None,
        own_points: tuple[str, ...] = (),
    ) -> "AccountCheck | None":
        """Keeps another account; what looks like a card number in its name is masked."""
        return self._change(
            lambda: self._engine().checks.add(
                name, schedule, organisation_id=organisation_id, own_points=own_points
            )
        )

    def change(self, check: "AccountCheck") -> "AccountCheck | None":
        """Keeps a check as it is now; what looks like a card number in its name is masked."""
        return self._change(lambda: self._engine().checks.change(check))

    def remove(self, check_id: int) -> "AccountCheck | None":
        """Keeps a check no longer; `bring_back` undoes it."""
        return self._change(lambda: self._engine().checks.remove(check_id))

    def bring_back(self, check_id: int) -> "AccountCheck | None":
        """Keeps a removed check again."""
        return self._change(lambda: self._engine().checks.bring_back(check_id))

    # looking

    def finish(
        self, check_id: int, outcome: "CheckOutcome", points: tuple[str, ...] = ()
    ) -> "CheckStanding | None":
        """Notes that a look was taken; `points` are those that were ticked."""
        return self._change(lambda: self._engine().checks.finish(check_id, outcome, points))

    def put_off(self, check_id: int) -> "CheckStanding | None":
        """Puts a look that is due off to tomorrow evening."""
        return self._change(lambda: self._engine().checks.put_off(check_id))

    def _change(self, act: Callable[[], Result]) -> Result | None:
        done = self._try(act)
        if done is not None:
            self.checks_changed.emit()
        return done
