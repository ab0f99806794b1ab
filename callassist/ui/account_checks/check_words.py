"""How a check is said on its card: the line below its name, its badge, what was just noted."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from callassist.ui.account_checks.check_state import (
    WORTH_TELLING,
    CheckState,
    aftercare_day,
    days_late,
    found_wrong_on,
    left_out,
    state_of,
)
from callassist.ui.tone import Tone

if TYPE_CHECKING:
    from datetime import date

    from callassist.services.check_desk import CheckStanding
    from callassist.ui.controllers.check_controller import CheckController


@dataclass(frozen=True, slots=True)
class BadgeWords:
    """A badge: its tone, and its word."""

    tone: Tone
    words: str


class CheckWords(QObject):
    """Says account checks in the language of the window."""

    def __init__(self, controller: "CheckController") -> None:
        super().__init__()
        self._controller = controller

    def name(self, standing: "CheckStanding") -> str:
        """What the check is called."""
        return self._controller.words.name(standing.check)

    def badge(self, standing: "CheckStanding") -> BadgeWords:
        """How it stands, in a word or two."""
        wrong_on = found_wrong_on(standing)
        match state_of(standing):
            case CheckState.DUE:
                return BadgeWords(Tone.DOUBT, self._lateness(days_late(standing)))
            case _ if wrong_on is not None:
                words = self.tr("{} 发现异常")
                return BadgeWords(Tone.DANGER, words.format(self.day(wrong_on)))
            case CheckState.PUT_OFF if standing.due_at is not None:
                wording, now = self._controller.wording, self._controller.now()
                return BadgeWords(Tone.DOUBT, wording.moment(standing.due_at, now))
        return BadgeWords(Tone.NEUTRAL, self.next_time(standing))

    def line(self, standing: "CheckStanding") -> str:
        """How often it comes round, and how that went so far."""
        aftercare = aftercare_day(standing)
        if aftercare is not None and aftercare.total == 1:
            parts = [self.tr("当天看一次就行")]
        elif aftercare is not None:
            words = self.tr("第 {} 天，共 {} 天")
            parts = [words.format(aftercare.number, aftercare.total)]
        else:
            parts = [self._controller.words.rhythm(standing.check.schedule, standing.today)]
        parts += self._record(standing)
        return self.tr(" · ").join(parts)

    def _record(self, standing: "CheckStanding") -> list[str]:
        """How it went: looks left out, or a streak; the next day where the badge says another."""
        state, missed = state_of(standing), left_out(standing)
        parts = []
        if missed and standing.since is not None:
            words = self.tr("漏了 %n 次，最早是 {day}", "", missed)
            parts.append(words.format(day=self.day(standing.since)))
        elif state is CheckState.DUE and days_late(standing) and standing.due_on is not None:
            words = self.tr("上次该查的是 {}")
            parts.append(words.format(self.day(standing.due_on)))
        elif standing.history.streak >= WORTH_TELLING:
            parts.append(self.tr("连续 %n 次没漏", "", standing.history.streak))
        if state is not CheckState.DUE and found_wrong_on(standing) is not None:
            parts.append(self.next_time(standing))
        return parts

    def next_time(self, standing: "CheckStanding") -> str:
        """The next day it is due, in words; empty if there is none."""
        day = standing.due_at.date() if standing.due_at is not None else standing.next_on
        if day is None:
            return ""
        return self.tr("下次 {}").format(self.day(day))

    def day(self, day: "date") -> str:
        """A day as one writes it this year."""
        return self._controller.words.day(day, self._controller.now().date())

    def _lateness(self, days: int) -> str:
        return self.tr("晚了 %n 天", "", days) if days else self.tr("今天到期")
