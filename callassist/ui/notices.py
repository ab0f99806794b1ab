"""Tells what is due in the window, and says what is to be told beside it.

What is told names no number, no bank and no note: others may be looking at the screen.
"""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from callassist.ui.tone import Tone
from callassist.ui.widgets.banner import Banner

if TYPE_CHECKING:
    from callassist.domain.reminders import Reminder
    from callassist.ui.shell import Shell


class Notices(QObject):
    """One notice for everything that waits; a new one takes the place of the last."""

    to_do_requested = Signal()
    """The person wants to see what is due."""
    dismissed = Signal()
    """The person has read what is due and closed the notice."""
    told = Signal(str)
    """This sentence is to be told beside the window, as the desktop can."""

    def __init__(
        self,
        window: "Shell",
        to_do_page: str,
        sentence_of: "Callable[[Sequence[Reminder]], str]",
    ) -> None:
        """`to_do_page` lists what is due; `sentence_of` says all of it in one sentence."""
        super().__init__(window)
        self._window = window
        self._to_do_page = to_do_page
        self._sentence_of = sentence_of
        self._banner: Banner | None = None
        self._waiting: Sequence[Reminder] = ()

    @Slot(object)
    def follow(self, waiting: "Sequence[Reminder]") -> None:
        """Show in the window what waits and was seen by nobody; nothing if that is nothing."""
        self._waiting = waiting
        self.say_again()

    @Slot()
    def say_again(self) -> None:
        """Say it in the present language, unless the page that lists it is shown."""
        self._take_banner_away()
        if self._waiting and self._window.current_page_id() != self._to_do_page:
            self._show_banner(self._sentence_of(self._waiting))

    def _show_banner(self, sentence: str) -> None:
        self._banner = Banner(Tone.DOUBT, sentence, self.tr("去待办"))
        self._banner.action_requested.connect(self._request_to_do)
        self._banner.dismissed.connect(self._tell_dismissed)
        self._window.show_notice(self._banner)

    def _take_banner_away(self) -> None:
        banner, self._banner = self._banner, None
        if banner is not None:
            banner.dismissed.disconnect(self._tell_dismissed)
            banner.dismiss()

    @Slot(object)
    def tell(self, waiting: "Sequence[Reminder]") -> None:
        """Have it told beside the window too: that may be behind others, or hidden."""
        self.told.emit(self._sentence_of(waiting))

    @Slot()
    def _request_to_do(self) -> None:
        self.to_do_requested.emit()

    @Slot()
    def _tell_dismissed(self) -> None:
        self._banner = None
        self.dismissed.emit()
