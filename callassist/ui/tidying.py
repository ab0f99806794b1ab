"""What happens to calls whose time is over, while the window has nothing else to do."""

from contextlib import suppress
from datetime import timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from callassist.domain.errors import CallAssistError
from callassist.ui.tone import Tone
from callassist.ui.widgets.banner import Banner

if TYPE_CHECKING:
    from callassist.services.engine import Engine
    from callassist.ui.controllers.controllers import Controllers
    from callassist.ui.main_window import MainWindow

SMALL_LOG = 20_000
"""So many calls are written anew, without those that are gone, before anybody would notice."""


class Tidying(QObject):
    """Lets old, deleted and passing calls go: at the start, every new day, and at the end."""

    def __init__(self, window: "MainWindow", controllers: "Controllers", engine: "Engine") -> None:
        super().__init__()
        self._window = window
        self._engine = engine
        self._retention = controllers.retention
        self._removals = controllers.removals
        self._retention.old_calls_found.connect(self._tell)
        self._banner: Banner | None = None

    @Slot()
    def tidy(self) -> None:
        """Do what is to be done now; most of it in small steps afterwards."""
        self._retention.look()
        with suppress(CallAssistError):  # the same trouble was told when the file was opened
            self._engine.forgetting.forget()
        self._removals.clean()

    def end(self) -> None:
        """The program ends: calls that are not to stay go now."""
        self._retention.stop()
        self._removals.stop()
        with suppress(CallAssistError):  # what could not be done is done at the next start
            has_forgotten = self._engine.forgetting.forget(timedelta())
            if has_forgotten and self._engine.log.tally.total() <= SMALL_LOG:
                for _ in self._engine.removals.finish():
                    pass

    @Slot(int)
    def _tell(self, count: int) -> None:
        """Say that there is a question in the settings, unless these are shown."""
        from callassist.ui.main_window import SETTINGS

        if self._banner is not None:
            self._banner.dismiss()
        if not count or self._window.current_page_id() == SETTINGS:
            return
        words = self.tr("有 %n 通来电超过了你选的保留时间，要不要移走，请你决定。", "", count)
        self._banner = Banner(Tone.NEUTRAL, words, self.tr("去设置"))
        self._banner.action_requested.connect(self._window.show_settings)
        self._banner.dismissed.connect(self._forget_banner)
        self._window.show_notice(self._banner)

    @Slot()
    def _forget_banner(self) -> None:
        self._banner = None
