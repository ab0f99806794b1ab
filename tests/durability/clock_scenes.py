"""Runs what reminds a person under a clock that is set, stopped and put back while it runs.

libfaketime stands between the program and the clock of the system. It is told by a file how wrong
the clock is, in seconds, and reads it again at every look; timers and waits go on as they would.
"""

import ctypes.util
import json
import os
import platform
import queue
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path

from callassist.domain.account_checks import CheckKind
from callassist.domain.schedules import Schedule
from callassist.services.engine import Engine
from callassist.settings import SettingsFile
from store.made_calls import BANK, SetClock, ended
from terminal.program import Program

WITHIN = 5.0
"""Seconds from the start, the jump or the wakening in which a reminder has to come."""
STARTS = 10.0
"""Seconds a program may take until its first look, on a computer that is busy with other tests."""
A_MOMENT = 0.3
"""Seconds in which a program notes what it has just shown, before the clock is touched again."""
A_WHILE = 2.5
"""Seconds, more than two looks, in which nothing must come."""

BODIES = {
    "watch": "from callassist.cli import main; sys.exit(main(['due', '--watch', '--every', '1']))",
    "window": "from durability.window_driver import main; sys.exit(main())",
}
"""What looks: the terminal program, or the controller of the window."""

DIES_AFTER_SHOWING = """
from callassist.store.reminder_log import ReminderLog
ReminderLog.mark_told = lambda *rest: os.kill(os.getpid(), signal.SIGKILL)
"""
DIES_BEFORE_SHOWING = """
from callassist.store.reminder_log import ReminderLog
claim = ReminderLog.claim
ReminderLog.claim = lambda *rest: claim(*rest) and os.kill(os.getpid(), signal.SIGKILL) or []
"""


def library() -> Path | None:
    """Where libfaketime is, None where it is not."""
    places = [f"/usr/lib/{platform.machine()}-linux-gnu/faketime", "/usr/lib64/faketime"]
    places += ["/usr/lib/faketime", "/usr/local/lib/faketime"]
    found = (Path(place) / "libfaketimeMT.so.1" for place in places)
    return next((path for path in found if path.exists()), None)


def why_not() -> str | None:
    """Why no clock can be faked here, or None."""
    if sys.platform != "linux" or ctypes.util.find_library("c") is None:
        return "libfaketime needs Linux"
    return None if library() else "libfaketime is not installed (apt-get install faketime)"


@dataclass(slots=True)
class FakedClock:
    """The clock of the programs in a scene; the test's own stays as it is."""

    file: Path
    seconds_ahead: int = 0

    def set(self, moment: datetime) -> None:
        """It is this moment now, and time goes on from there."""
        self.seconds_ahead = round(moment.timestamp() - time.time())
        new = self.file.with_suffix(".new")
        new.write_text(f"{self.seconds_ahead:+d}\n", encoding="ascii")
        new.replace(self.file)

    def now(self) -> datetime:
        return datetime.fromtimestamp(time.time(), UTC) + timedelta(seconds=self.seconds_ahead)

    def environment(self) -> dict[str, str]:
        return {
            "LD_PRELOAD": str(library()),
            "FAKETIME_TIMESTAMP_FILE": str(self.file),
            "FAKETIME_NO_CACHE": "1",
            "FAKETIME_DONT_FAKE_MONOTONIC": "1",
            "DONT_FAKE_MONOTONIC": "1",
            # Else Python takes every compiled module for one of another day.
            "NO_FAKE_STAT": "1",
            "PYTHONDONTWRITEBYTECODE": "1",
        }


@dataclass(slots=True)
class Told:
    """One line of a program that reminds: `callback 1`, and when it came."""

    name: str
    occurrence: str
    at: datetime


@dataclass
class Scene:
    """One computer: its clock, its data, and at most one program that reminds."""

    program: Program
    face: str
    clock: FakedClock
    zone: str = "CST-8"
    """As a rule of its own, so that no list of time zones is needed."""
    wrapper: tuple[str, ...] = ()
    told: list[Told] = field(default_factory=list)
    _lines: "queue.Queue[Told]" = field(default_factory=queue.Queue)
    _process: "subprocess.Popen[bytes] | None" = None
    _reader: threading.Thread | None = None

    # what is stored beforehand, by the real program with a clock of its own

    @contextmanager
    def engine(self, moment: datetime) -> Iterator[Engine]:
        """The program's engine at a moment."""
        engine = Engine(SettingsFile(self.program.folder), "zh_CN", SetClock(moment))
        yield engine
        engine.close()

    def promise(self, *due_at: datetime) -> list[str]:
        """Stores a call-back for each moment, three days before it; tells their names."""
        names = []
        for moment in due_at:
            received_at = moment - timedelta(days=3)
            with self.engine(received_at) as engine:
                call = engine.calls.take(ended("95188", claim=BANK, received_at=received_at)).call
                engine.callbacks.remind_at(call.id, moment)
                for each in engine.checks.standings():
                    if each.check.kind is CheckKind.AFTERCARE:  # a month later: not wanted here
                        engine.checks.remove(each.check.id)
                names.append(f"callback {call.id}")
        return names

    def keep(self, schedule: Schedule, **settings: object) -> str:
        """Stores an account check, and settings if any; tells its name."""
        moment = datetime.combine(schedule.starts_on, datetime.min.time(), UTC)
        with self.engine(moment) as engine:
            if settings:
                engine.settings.change(**settings)
            check = engine.checks.add("工资卡", schedule)
            for each in engine.checks.standings():
                if each.check.id != check.id:
                    engine.checks.remove(each.check.id)
        return f"account {check.id}"

    # the program

    def start(self, moment: datetime | None = None, prelude: str = "") -> None:
        """Starts the program, at a moment if one is given."""
        if moment is not None:
            self.clock.set(moment)
        code = f"import os, signal, sys\n{prelude}\n{BODIES[self.face]}"
        self._process = subprocess.Popen(
            [*self.wrapper, sys.executable, "-c", code],
            env=self._environment(),
            stdout=subprocess.PIPE,
        )
        self._reader = threading.Thread(target=self._read, args=(self._process,), daemon=True)
        self._reader.start()

    def _environment(self) -> Mapping[str, str]:
        tests = str(Path(__file__).parent.parent)
        more = {"TZ": self.zone, "PYTHONPATH": tests, "QT_QPA_PLATFORM": "offscreen"}
        return {**self.program.environment(more), **self.clock.environment()}

    def _read(self, process: "subprocess.Popen[bytes]") -> None:
        assert process.stdout is not None
        for line in process.stdout:
            shown = json.loads(line)["shown"]
            told = Told(f"{shown['kind']} {shown['id']}", shown["occurrence"], self.clock.now())
            self._lines.put(told)

    def kill(self) -> None:
        """No last words."""
        self._end(signal.SIGKILL)

    def stop(self) -> None:
        """The computer is switched off in good order."""
        self._end(signal.SIGTERM)

    def _end(self, number: signal.Signals) -> None:
        if self._process is not None:
            self._process.send_signal(number)
            self.wait()

    def wait(self) -> None:
        """Until the program has ended and all it said is read."""
        assert self._process is not None
        assert self._reader is not None
        self._process.wait(STARTS)
        self._reader.join(STARTS)
        assert self._process.stdout is not None
        self._process.stdout.close()
        self._process = None

    @contextmanager
    def asleep(self) -> Iterator[None]:
        """The computer sleeps meanwhile."""
        assert self._process is not None
        self._process.send_signal(signal.SIGSTOP)
        yield
        time.sleep(0.2)
        self._process.send_signal(signal.SIGCONT)

    # what it says

    def expect(self, *names: str, within: float = WITHIN) -> None:
        """All of these come within so many seconds, and nothing else does."""
        until = time.monotonic() + within
        come: list[str] = []
        while len(come) < len(names):
            try:
                told = self._lines.get(timeout=max(0.0, until - time.monotonic()))
            except queue.Empty:
                break
            come.append(told.name)
            self.told.append(told)
        assert sorted(come) == sorted(names), (self.clock.now(), self.told)
        if names:
            time.sleep(A_MOMENT)

    def expect_nothing(self, seconds: float = A_WHILE) -> None:
        """Nothing comes."""
        time.sleep(seconds)
        self.expect()
        assert self._lines.empty(), (self.clock.now(), self._lines.get())

    def said_after(self, seconds: float, *wanted: str) -> list[str]:
        """The names of what comes in so many seconds, and on until all that is wanted has come.

        A program may need as long as `STARTS` until its first look.
        """
        begun, found = time.monotonic(), self.said()
        while (passed := time.monotonic() - begun) < STARTS:
            if passed >= seconds and set(wanted) <= set(found):
                break
            time.sleep(0.05)
            found += self.said()
        return found

    def said(self) -> list[str]:
        """The names of all that came since the last time somebody asked."""
        found = []
        while not self._lines.empty():
            told = self._lines.get()
            self.told.append(told)
            found.append(told.name)
        return found


@contextmanager
def scene(program: Program, workplace: Path, face: str) -> Iterator[Scene]:
    """A scene that leaves no program behind."""
    clock = FakedClock(workplace / "clock")
    clock.set(datetime.now(UTC))
    made = Scene(program, face, clock)
    umask = os.umask(0o077)
    try:
        yield made
    finally:
        os.umask(umask)
        made.kill()
