"""Keeps a half-written call when the program ends, and offers it at the next start."""

from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QObject, Slot

from callassist.ui.tone import Tone
from callassist.ui.widgets.banner import Banner

if TYPE_CHECKING:
    from collections.abc import Callable

    from callassist.domain.calls import EndedCall
    from callassist.services.draft_desk import DraftDesk
    from callassist.ui.main_window import MainWindow
    from callassist.ui.pages.log_page import LogPage


class UnfinishedCall(QObject):
    """Stands between the form of the window and the draft beside the data."""

    def __init__(self, window: "MainWindow", drafts: "Callable[[], DraftDesk]", page: str) -> None:
        """`page` is the id of the form's page."""
        super().__init__(window)
        self._window = window
        self._drafts = drafts
        self._page = page
        self._offered: EndedCall | None = None
        self._banner: Banner | None = None

    @Slot()
    def offer(self) -> None:
        """Offer what is left from the last time, if anything is."""
        self._offered = self._drafts().found()
        if self._offered is None:
            return
        sentence = self.tr("上次有一通来电没存完，写下的还在。")
        self._banner = Banner(Tone.NEUTRAL, sentence, self.tr("接着写"), self.tr("不要了"))
        self._banner.action_requested.connect(self._take_up)
        self._banner.other_requested.connect(self._drop)
        self._banner.dismissed.connect(self._forget_banner)
        self._window.show_notice(self._banner)

    @Slot()
    def keep(self) -> None:
        """Keep what the form says now; a call that is offered and not answered stays too."""
        page = self._form_page()
        unfinished = page.unfinished() if page is not None else None
        if unfinished is not None:
            self._drafts().keep(unfinished)
        elif self._offered is None:
            self._drafts().forget()

    @Slot()
    def put_away(self) -> None:
        """Keep what the form says; a call that is offered is offered again later."""
        self.keep()
        self._offered = None
        if self._banner is not None:
            self._banner.dismiss()

    def _form_page(self) -> "LogPage | None":
        return cast("LogPage | None", self._window.page(self._page))

    @Slot()
    def _take_up(self) -> None:
        """Put it into the form; what was written there meanwhile is offered in its place."""
        offered, self._offered = self._offered, None
        self._window.show_page(self._page)
        page = self._form_page()
        if offered is None or page is None:
            return
        written = page.unfinished()
        page.take_up(offered)
        self._drafts().keep(offered)
        if self._banner is not None:
            self._banner.dismiss()
        if written is not None:
            self._drafts().keep(written)
            self.offer()

    @Slot()
    def _drop(self) -> None:
        self._offered = None
        self._drafts().forget()
        if self._banner is not None:
            self._banner.dismiss()

    @Slot()
    def forget_stored(self) -> None:
        """The call in the form was stored."""
        if self._offered is None:
            self._drafts().forget()

    @Slot()
    def _forget_banner(self) -> None:
        self._banner = None
