"""The reminders of the window without the window: its controller, in an event loop of its own.

Prints one line for each reminder as it is told, as `due --watch` does. Nobody acknowledges any.
"""

import json
import os
import signal
from pathlib import Path
from types import FrameType

from PySide6.QtCore import QCoreApplication

from callassist.domain.clock import SystemClock
from callassist.domain.reminders import Reminder
from callassist.services.engine import Engine
from callassist.services.reminder_desk import ReminderDesk
from callassist.settings import SettingsFile
from callassist.ui.controllers import reminder_controller
from callassist.ui.controllers.reminder_controller import ReminderController


def main() -> int:
    """Runs until it is asked to end."""
    application = QCoreApplication([])
    engine = Engine(SettingsFile(Path(os.environ["CALLASSIST_DATA_DIR"])), "zh_CN", SystemClock())
    controller = ReminderController(lambda: engine.reminders)
    new: list[Reminder] = []
    _catch_new(engine.reminders, new)
    controller.reminder_due.connect(lambda _: _print(new))
    # The scenes are quicker than a person; the slow beat itself has tests of its own.
    reminder_controller.BEAT_MILLISECONDS = 1_000
    reminder_controller.FIRST_LOOK_MILLISECONDS = 1

    def leave(number: int, frame: FrameType | None) -> None:
        application.quit()

    signal.signal(signal.SIGTERM, leave)
    controller.start()
    return application.exec()


def _catch_new(desk: ReminderDesk, new: list[Reminder]) -> None:
    """Keeps what is new of each notice, which also names what nobody has seen yet."""
    claim = desk._log.claim

    def caught(*rest: object) -> list[Reminder]:
        new[:] = claim(*rest)  # type: ignore[arg-type]
        return list(new)

    desk._log.claim = caught  # type: ignore[method-assign,assignment]


def _print(new: list[Reminder]) -> None:
    for each in new:
        shown = {"kind": each.kind.value, "id": each.id, "occurrence": each.occurrence}
        print(json.dumps({"shown": shown}), flush=True)
