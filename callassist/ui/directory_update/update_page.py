"""The page that renews the list of numbers: which one is in use, a file, what it would change."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

from callassist.ui.announcements import announce
from callassist.ui.directory_update.choose_card import ChooseCard
from callassist.ui.directory_update.difference_card import DifferenceCard
from callassist.ui.directory_update.present_card import PresentCard
from callassist.ui.guarded import guarded
from callassist.ui.page import Page
from callassist.ui.plain_text import quiet_label
from callassist.ui.tone import Tone
from callassist.ui.widgets.banner import Banner
from callassist.ui.widgets.buttons import QuietButton

if TYPE_CHECKING:
    from callassist.domain.errors import CallAssistError
    from callassist.services.directory_desk import Offer, Return
    from callassist.services.list_in_use import ListInUse
    from callassist.ui.controllers.list_controller import ListController


class ListUpdatePage(Page):
    """Nothing is changed before the person has seen the changes and agreed."""

    directory_requested = Signal()
    """The person wants back to the numbers."""
    list_used = Signal(str)
    """Another list is in use: the sentence that says so."""

    def __init__(self, controller: "ListController") -> None:
        back = QuietButton(self.tr("回到官方号码"), leading="chevron-left")
        super().__init__(
            self.tr("更新号码表"),
            self.tr("从文件换一份新的号码表，不用联网。"),
            back,
        )
        back.clicked.connect(self._request_directory)
        self._controller = controller
        self._path: Path | None = None
        self._use: Callable[[], None] | None = None
        self._banner: Banner | None = None
        self._present, self._choose, self._difference = (
            PresentCard(),
            ChooseCard(),
            DifferenceCard(),
        )
        self._waiting = quiet_label(self.tr("正在处理号码表，请稍等…"))
        self._waiting.hide()
        self.add(self._waiting)
        for card in (self._choose, self._difference, self._present):
            self.add(card)
        self.end()
        self._choose.file_chosen.connect(self.open_file)
        self._present.return_requested.connect(self._find_return)
        self._difference.keep_requested.connect(self._keep)
        self._difference.use_requested.connect(self._use_list)
        controller.request_failed.connect(self._take_failure)
        controller.offered.connect(self._show_offer)
        controller.return_found.connect(self._show_return)
        controller.list_used.connect(self._tell_used)
        controller.work_began.connect(self._wait)
        controller.work_ended.connect(self._go_on)
        self._show_card(self._choose)

    # what is shown

    @guarded
    def showEvent(self, event: QShowEvent) -> None:
        """Show the list that is in use by now, and what is wrong with it."""
        super().showEvent(event)
        in_use = self._controller.in_use()
        self._present.show_list(in_use, self._controller.texts, self._controller.today)
        if in_use.trouble is not None and self._banner is None:
            self._tell_failure(in_use.trouble)

    def _show_card(self, card: QWidget) -> None:
        """Show the choice of a file, or what a list would change, beside the list in use."""
        self._choose.setVisible(card is self._choose)
        self._difference.setVisible(card is self._difference)
        first = self._choose.choose if card is self._choose else self._difference.keep
        self.start_keyboard_at(first)
        if self.isVisible():
            self.take_keyboard()

    def draft(self) -> object | None:
        """Return which file is being looked at."""
        return self._path

    def resume(self, draft: object) -> None:
        """Open the same file again."""
        if isinstance(draft, Path):
            self.open_file(draft)

    @Slot(object)
    def _take_failure(self, error: "CallAssistError") -> None:
        """What was asked for did not work: another file may be chosen."""
        self._begin_again()
        self._tell_failure(error)

    def _tell_failure(self, error: "CallAssistError") -> None:
        sentence = self._controller.texts.sentence(f"error.{error.sentence}", **error.values)
        self._say(Tone.DOUBT, sentence)

    def _say(self, tone: Tone, sentence: str) -> None:
        """Show one sentence at the top, in the place of the one before."""
        self._say_nothing()
        self._banner = Banner(tone, sentence)
        self._banner.dismissed.connect(self._forget_banner)
        self.column.insertWidget(1, self._banner)
        announce(self._banner, sentence)

    def _say_nothing(self) -> None:
        if self._banner is not None:
            self._banner.dismiss()

    @Slot()
    def _forget_banner(self) -> None:
        self._banner = None

    # a list

    @Slot(object)
    def open_file(self, path: Path) -> None:
        """Look at a file, and show what it would change."""
        if self._controller.is_working:
            return
        self._say_nothing()
        self._path = path
        self._controller.offer(path)

    @Slot(object)
    def _show_offer(self, offer: "Offer") -> None:
        self._use = lambda: self._controller.accept(offer)
        texts, terms = self._controller.texts, offer.signed.terms
        about = texts.sentence(
            "list.offered",
            name=offer.file_name,
            version=terms.version,
            edition=offer.signed.directory.edition,
            day=terms.compiled_on.isoformat(),
        )
        signature = texts.sentence(
            "list.signed_by", signer=offer.signed.key.id, until=terms.valid_until.isoformat()
        )
        self._difference.show_difference(offer.difference, texts, about, signature)
        self._show_card(self._difference)

    @Slot()
    def _find_return(self) -> None:
        self._say_nothing()
        self._controller.find_return()

    @Slot(object)
    def _show_return(self, wanted: "Return") -> None:
        self._path = None
        self._use = self._controller.bring_back
        texts = self._controller.texts
        about = _about_return(wanted, texts.sentence)
        self._difference.show_difference(wanted.difference, texts, about, "")
        self._show_card(self._difference)

    @Slot()
    def _use_list(self) -> None:
        if self._use is not None:
            # The page is made anew with the new list: it must not open the file again.
            self._path = None
            self._use()

    @Slot()
    def _wait(self) -> None:
        """Say that something is being done, and let nothing else be begun."""
        self._waiting.show()
        for card in (self._choose, self._difference, self._present):
            card.setEnabled(False)
        announce(self._waiting, self._waiting.text())

    @Slot()
    def _go_on(self) -> None:
        self._waiting.hide()
        for card in (self._choose, self._difference, self._present):
            card.setEnabled(True)

    @Slot(object)
    def _tell_used(self, in_use: "ListInUse") -> None:
        self._begin_again()
        version = in_use.directory.version
        words = self.tr(
            "现在用的是第 {version} 版号码表。不对的话，到“从文件更新号码表”里可以换回去。"
        )
        self.list_used.emit(words.format(version=version))

    @Slot()
    def _keep(self) -> None:
        self._begin_again()
        self._say(Tone.NEUTRAL, self._controller.texts.sentence("error.list_kept"))

    def _begin_again(self) -> None:
        self._path, self._use = None, None
        self._show_card(self._choose)

    @Slot()
    def _request_directory(self) -> None:
        self.directory_requested.emit()


def _about_return(wanted: "Return", sentence: Callable[..., str]) -> str:
    return sentence(
        "list.returns",
        version=wanted.version,
        edition=wanted.edition,
        origin=sentence(f"list.origin.{wanted.origin}"),
    )
