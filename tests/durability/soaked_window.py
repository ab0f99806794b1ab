"""A day of a window nobody closes, lived through in minutes by a clock that is driven.

Every hour calls are saved, searched and shown on every page, reminders come and are seen, and now
and then a phone's log is imported and taken back. Run as a program with a data folder and a number
of hours; prints one line of JSON for each hour, of what the process holds.
"""

import json
import os
import random
import sys
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

from PySide6.QtCore import QEventLoop, QTimer

from callassist.domain.advice import StepState
from callassist.domain.call_filter import CallFilter
from callassist.domain.callbacks import Later, Outcome
from callassist.domain.calls import EndedCall, Given, Request
from callassist.domain.phone_log import TAKEN_BY_DEFAULT
from callassist.services.engine import Engine
from callassist.settings import SettingsFile
from callassist.ui.desktop import Desktop, make_application
from callassist.ui.main_window import (
    CALL_LOG,
    CHARTS,
    DIRECTORY,
    FRIDGE,
    GUIDANCE,
    IMPORT,
    LOG,
    PRACTICE,
    SETTINGS,
    TO_DO,
)

PAGES = (CALL_LOG, CHARTS, DIRECTORY, FRIDGE, GUIDANCE, IMPORT, PRACTICE, SETTINGS, TO_DO, LOG)
SAMPLE = Path(__file__).parent.parent / "phone_logs" / "samples" / "china_mobile_utf8.csv"
CALLS_AN_HOUR = 6
IMPORT_EVERY = 6
"""Hours."""


class DrivenClock:
    """Stands still until it is put on."""

    def __init__(self) -> None:
        self._now = datetime(2026, 11, 23, 8, tzinfo=UTC)

    def now(self) -> datetime:
        """The moment it was put to."""
        return self._now

    def put_on(self, minutes: int) -> None:
        """Lets so much time pass."""
        self._now += timedelta(minutes=minutes)


class Day:
    """The window and what a person does with it."""

    def __init__(self, folder: Path) -> None:
        self._clock = DrivenClock()
        self._chance = random.Random(24)
        application = make_application("zh_CN")
        self._engine = Engine(SettingsFile(folder), "zh_CN", self._clock)
        self._desktop = Desktop(application, self._engine)
        self._desktop.open(has_due=False)
        self.let_happen(200)
        self._desktop.begin()
        self.let_happen(2_500)

    def let_happen(self, milliseconds: int) -> None:
        """Wait for events as a running program does."""
        loop = QEventLoop()
        QTimer.singleShot(milliseconds, loop.quit)
        loop.exec()

    def live(self, hours: int) -> Iterator[dict[str, float]]:
        """Each hour, and what the process holds at its end."""
        for hour in range(hours):
            for call in range(CALLS_AN_HOUR):
                self._take_call(call)
                self._clock.put_on(60 // CALLS_AN_HOUR)
                self._desktop.controllers.reminders.look()
                self._desktop.controllers.reminders.acknowledge()
                self.let_happen(10)
            self._look_around()
            self._answer_all()
            if hour % IMPORT_EVERY == 0:
                self._import()
            self.let_happen(50)
            yield held()

    def _take_call(self, number: int) -> None:
        calls = self._desktop.controllers.calls
        digits = ("95188", "+8695188", "075595555", "13812345678", "95588", "4006795188")[number]
        told = EndedCall(
            number_text=digits,
            received_at=self._clock.now(),
            requests=frozenset({Request.OTP}) if number % 2 else frozenset(),
            given=frozenset({Given.OTP}) if number == 1 else frozenset(),
            note=f"第 {self._chance.randrange(1_000)} 次，说是银行的",
        )
        outcome = calls.submit(told)
        assert outcome is not None
        self._desktop.window.show_steps(outcome.call.id)
        self.let_happen(10)
        calls.mark_step(outcome.call.id, outcome.plan[0].step_id, StepState.DONE)
        if outcome.callback is not None:
            if number % 2:
                calls.record_outcome(outcome.call.id, Outcome.NOT_BANK)
            else:
                calls.remind_later(outcome.call.id, Later.IN_30_MINUTES)

    def _look_around(self) -> None:
        window = self._desktop.window
        for page in PAGES:
            window.show_page(page)
            self.let_happen(20)
        for text in ("95188", "银行", "555"):
            window.show_digits(text)
            self._desktop.controllers.calls.pages(CallFilter(text=text))
            self.let_happen(20)

    def _answer_all(self) -> None:
        """What is open does not pile up: a page that has more to show may take more room."""
        calls = self._desktop.controllers.calls
        for each in calls.open_callbacks():
            calls.record_outcome(each.call_id, Outcome.BANK_CALLED)

    def _import(self) -> None:
        imports = self._desktop.controllers.imports
        imports.open(SAMPLE)
        loop = QEventLoop()
        imports.run_ended.connect(loop.quit)
        imports.take(TAKEN_BY_DEFAULT)
        loop.exec()
        for each in imports.imports():
            imports.undo(each.id)


def held() -> dict[str, float]:
    """Private memory in MB, open files and threads of this process."""
    lines = Path("/proc/self/smaps_rollup").read_text(encoding="ascii").splitlines()
    private = sum(int(line.split()[1]) for line in lines if line.startswith("Private_"))
    return {
        "megabytes": private / 1_024,
        "files": sum(1 for _ in Path("/proc/self/fd").iterdir()),
        "threads": sum(1 for _ in Path("/proc/self/task").iterdir()),
    }


if __name__ == "__main__":
    os.umask(0o077)
    for hour in Day(Path(sys.argv[1])).live(int(sys.argv[2])):
        print(json.dumps(hour), flush=True)
    os._exit(0)
