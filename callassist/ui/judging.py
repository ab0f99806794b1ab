"""Judges the calls that were written down without a list, once there is one."""

from collections.abc import Iterator
from contextlib import suppress
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Slot

from callassist.domain.errors import CallAssistError
from callassist.ui.tone import Tone
from callassist.ui.widgets.banner import Banner

if TYPE_CHECKING:
    from callassist.domain.advice import Call
    from callassist.services.engine import Engine
    from callassist.ui.controllers.controllers import Controllers
    from callassist.ui.main_window import MainWindow


class Judging(QObject):
    """One call between two events: at the start, and whenever a list or a log comes."""

    def __init__(self, window: "MainWindow", controllers: "Controllers", engine: "Engine") -> None:
        super().__init__()
        self._window = window
        self._calls = controllers.calls
        self._engine = engine
        self._steps: Iterator[Call] | None = None
        self._judged: list[int] = []
        self._has_ended = False
        self._timer = QTimer(self)
        self._timer.setInterval(0)
        self._timer.timeout.connect(self._go_on)
        controllers.list_changed.connect(self.judge)
        controllers.calls.log_replaced.connect(self.judge)

    @Slot()
    def judge(self) -> None:
        """Judge what waits, if there is a list; what fails is judged at the next start."""
        if self._has_ended or self._steps is not None:
            return
        if self._engine.directory.is_readable:
            self._steps = self._engine.judging.judge()
            self._timer.start()

    @Slot()
    def _go_on(self) -> None:
        steps, call = self._steps, None
        with suppress(CallAssistError):  # whoever writes next is told what is wrong with the file
            call = next(steps, None) if steps is not None else None
        if call is not None:
            self._judged.append(call.id)
            return
        self._stop()
        judged, self._judged = self._judged, []
        if judged:
            self._calls.tell_judged(judged)
            self._tell(len(judged))

    def _stop(self) -> None:
        self._timer.stop()
        self._steps = None

    def end(self) -> None:
        """The program ends: the rest is judged the next time."""
        self._has_ended = True
        self._stop()

    def _tell(self, count: int) -> None:
        words = self.tr(
            "号码表能用了，补上了 %n 通来电的核对。看看判断，照步骤自己打回去。", "", count
        )
        banner = Banner(Tone.NEUTRAL, words, self.tr("看记录"))
        banner.action_requested.connect(self._window.show_call_log)
        self._window.show_notice(banner)
