"""The page that takes in a phone's call log: a file, perhaps its columns, a look, the go-ahead."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

from callassist.domain.errors import CallAssistError
from callassist.domain.phone_log import ReadingChoices, taken_by_default
from callassist.ui.announcements import announce
from callassist.ui.controllers.import_controller import OpenedFile, OwnFile
from callassist.ui.guarded import guarded
from callassist.ui.page import Page
from callassist.ui.phone_import.file_card import FileCard
from callassist.ui.phone_import.past_imports import PastImports
from callassist.ui.phone_import.preview_card import MAPPED, PreviewCard
from callassist.ui.phone_import.progress_dialog import ProgressDialog, Work
from callassist.ui.phone_import.undone_words import UndoneWords
from callassist.ui.phone_import.unreadable_dialog import UnreadableDialog
from callassist.ui.tone import Tone
from callassist.ui.widgets.banner import Banner
from callassist.ui.widgets.buttons import QuietButton
from callassist.ui.widgets.question_card import QuestionCard

if TYPE_CHECKING:
    from callassist.domain.phone_import import ImportProgress, PhoneImport
    from callassist.domain.phone_log import ColumnMapping
    from callassist.domain.work_progress import WorkProgress
    from callassist.phone_logs.mapping import CsvGuess
    from callassist.services.look_back_desk import Undone
    from callassist.services.restore_desk import Restored
    from callassist.ui.controllers.call_controller import CallController
    from callassist.ui.controllers.import_controller import ImportController
    from callassist.ui.phone_import.mapping_card import MappingCard


class ImportPage(Page):
    """One file at a time; nothing is stored before the person says so."""

    look_back_requested = Signal(int)
    """The person wants to see what an import brought: its id."""
    call_log_requested = Signal()
    """The person wants back to the log."""

    def __init__(self, controller: "ImportController", calls: "CallController") -> None:
        back = QuietButton(self.tr("回到来电记录"), leading="chevron-left")
        super().__init__(
            self.tr("从手机导入"),
            self.tr("把手机里的通话记录拿来，看看从前有没有人冒充过银行。"),
            back,
        )
        back.clicked.connect(self._request_call_log)
        self._controller = controller
        self._calls = calls
        self._path: Path | None = None
        self._mapping: ColumnMapping | None = None
        self._progress: ProgressDialog | None = None
        self._file = FileCard()
        self._preview = PreviewCard(controller.wording, _formats())
        self._mapping_card: MappingCard | None = None
        self._past = PastImports()
        self._undone_id = 0
        self._is_undoing = False
        self._question = QuestionCard("", self.tr("留着"), self.tr("撤销导入"))
        for card in (self._question, self._file, self._preview, self._past):
            self.add(card)
        self.end()
        self._connect()
        self._show_card(self._file)

    def _connect(self) -> None:
        self._file.file_chosen.connect(self.open_file)
        self._preview.take_requested.connect(self._take)
        self._preview.cancel_requested.connect(self._begin_again)
        self._preview.types_changed.connect(self._count)
        self._preview.reading_changed.connect(self._read_otherwise)
        self._preview.mapping_requested.connect(self._map_again)
        self._preview.unreadable_requested.connect(self._show_unreadable)
        self._past.look_back_requested.connect(self.look_back_requested)
        self._past.undo_requested.connect(self._ask_about_undo)
        self._question.agreed.connect(self._undo)
        self._question.declined.connect(self.take_keyboard)
        self._controller.progressed.connect(self._show_progress)
        self._controller.previewed.connect(self._preview.show_counts)
        self._controller.imported.connect(self._tell_imported)
        self._controller.cancelled.connect(self._tell_cancelled)
        self._controller.work_progressed.connect(self._show_work)
        self._controller.work_cancelled.connect(self._tell_work_cancelled)
        self._controller.undone.connect(self._tell_undone)
        self._controller.restored.connect(self._tell_restored)
        self._controller.run_ended.connect(self._end_progress)
        self._controller.request_failed.connect(self._preview.show_failure)
        self._controller.request_failed.connect(self._forget_undo)
        self._controller.broke_off.connect(self._preview.show_failure)
        self._controller.imports_changed.connect(self._show_past)

    # what is shown

    @guarded
    def showEvent(self, event: QShowEvent) -> None:
        """Show what was imported since the last time."""
        super().showEvent(event)
        self._show_past()

    @Slot()
    def _show_past(self) -> None:
        imports = self._controller.imports()
        self._past.show_imports(imports, self._controller.wording, self._calls.now())
        self._past.setVisible(bool(imports) and not self._file.isHidden())

    def _show_card(self, card: QWidget) -> None:
        """Show one of the cards that take each other's place."""
        for each in (self._file, self._preview, self._mapping_card):
            if each is not None:
                each.setVisible(each is card)
        self._past.setVisible(card is self._file)
        if card is self._file:
            self.start_keyboard_at(self._file.choose)
        elif card is self._preview:
            self.start_keyboard_at(self._preview.keyboard_start)
        if self.isVisible():
            self.take_keyboard()

    def draft(self) -> object | None:
        """Return which file is being looked at."""
        return self._path

    def resume(self, draft: object) -> None:
        """Open the same file again."""
        if isinstance(draft, Path):
            self.open_file(draft)

    # a file

    @Slot(object)
    def open_file(self, path: Path) -> None:
        """Open a file, and show what it holds or what must be told about it."""
        self._path, self._mapping = None, None
        opened = self._controller.open(path)
        if opened is None:
            self._begin_again()
        elif isinstance(opened, OwnFile):
            self._restore(opened.path)
        elif isinstance(opened, OpenedFile):
            self._path = path
            self._show_opened(opened, is_fresh=True)
        else:
            self._path = path
            self._map(opened)

    def _show_opened(self, opened: OpenedFile, *, is_fresh: bool) -> None:
        types = opened.types if is_fresh else None
        self._preview.show_file(opened.file_name, opened.format_id, types)
        self._show_card(self._preview)
        self._controller.preview(self._preview.types)

    @Slot()
    def _count(self) -> None:
        self._preview.begin_counting()
        self._controller.preview(self._preview.types)

    @Slot()
    def _read_otherwise(self) -> None:
        """Read the same file as another kind, or its dates in another way."""
        if self._path is None:
            return
        mapping = self._mapping if self._preview.format_id == MAPPED else None
        if self._preview.format_id == MAPPED and mapping is None:
            self._map_again()
            return
        choices = ReadingChoices(is_day_first=self._preview.is_day_first, mapping=mapping)
        opened = self._controller.open(self._path, self._preview.format_id, choices)
        if isinstance(opened, OpenedFile):
            self._show_opened(opened, is_fresh=False)

    # the columns of a table

    @Slot()
    def _map_again(self) -> None:
        self._controller.cancel()
        if self._mapping_card is not None and self._mapping is not None:
            self._show_mapping(self._mapping_card)
            return
        guess = None if self._path is None else self._controller.guess(self._path)
        if guess is not None:
            self._map(guess)

    def _map(self, guess: "CsvGuess") -> None:
        from callassist.services.mapping_draft import MappingDraft

        path = self._path
        if path is None:
            return
        card = self._made_mapping_card()
        self._attempt(lambda: card.show_draft(MappingDraft(path, guess)))
        self._show_mapping(card)

    def _made_mapping_card(self) -> "MappingCard":
        from callassist.ui.phone_import.mapping_card import MappingCard

        if self._mapping_card is None:
            card = MappingCard(self._controller.wording, self._attempt)
            card.mapped.connect(self._take_mapping)
            card.cancel_requested.connect(self._begin_again)
            self.column.insertWidget(self.column.indexOf(self._preview), card)
            self._mapping_card = card
        return self._mapping_card

    def _show_mapping(self, card: "MappingCard") -> None:
        first = card.keyboard_start()
        self._show_card(card)
        if first is not None:
            self.start_keyboard_at(first)
            self.take_keyboard()

    def _attempt(self, act: Callable[[], None]) -> bool:
        try:
            act()
        except CallAssistError as error:
            self._controller.request_failed.emit(error)
            return False
        return True

    @Slot()
    def _take_mapping(self) -> None:
        card = self._mapping_card
        mapping = card.draft.mapping() if card is not None and card.draft is not None else None
        if mapping is None or self._path is None:
            return
        # A type column makes other types the usual ones.
        before, self._mapping = self._mapping, mapping
        is_fresh = before is None or taken_by_default(before) != taken_by_default(mapping)
        opened = self._controller.open(self._path, MAPPED, ReadingChoices(mapping=mapping))
        if isinstance(opened, OpenedFile):
            self._show_opened(opened, is_fresh=is_fresh)

    # taking in

    @Slot()
    def _take(self) -> None:
        name = self._path.name if self._path is not None else ""
        self._open_progress(name, Work.IMPORTING)
        self._controller.take(self._preview.types)

    def _open_progress(self, name: str, work: Work) -> None:
        self._progress = ProgressDialog(name, self.window(), work)
        self._progress.cancel_requested.connect(self._controller.cancel)
        self._progress.open()

    @Slot(object)
    def _show_progress(self, progress: "ImportProgress") -> None:
        (self._progress or self._preview).show_progress(progress)

    @Slot()
    def _end_progress(self) -> None:
        if self._progress is not None:
            self._progress.end()
            self._progress = None

    @Slot(object)
    def _tell_imported(self, done: "PhoneImport") -> None:
        self._begin_again()
        self.look_back_requested.emit(done.id)

    @Slot()
    def _tell_cancelled(self) -> None:
        self._say(self.tr("已取消。这个文件里的来电一通也没有存下。"))
        self._count()

    @Slot()
    def _begin_again(self) -> None:
        self._controller.cancel()
        self._path, self._mapping = None, None
        self._show_card(self._file)
        self._show_past()

    # other things

    @Slot()
    def _show_unreadable(self) -> None:
        name = self._path.name if self._path is not None else ""
        counts = self._preview.counts
        UnreadableDialog.show_lines(counts, self._controller.wording, name, self)

    @Slot(int)
    def _ask_about_undo(self, import_id: int) -> None:
        self._undone_id = import_id
        found = [each for each in self._controller.imports() if each.id == import_id]
        if found:
            self._question.ask(UndoneWords().question(found[0]))

    @Slot()
    def _undo(self) -> None:
        self._is_undoing = True
        self._open_progress("", Work.UNDOING)
        self._controller.undo(self._undone_id)

    @Slot(object)
    def _tell_undone(self, undone: "Undone") -> None:
        """Say what is left of an import, if it was taken back here."""
        if self._is_undoing:
            self._is_undoing = False
            self._say(UndoneWords().sentence(undone))

    def _restore(self, path: Path) -> None:
        """Take in the calls of a file this program wrote."""
        self._begin_again()
        self._open_progress(path.name, Work.RESTORING)
        self._controller.restore(path)

    @Slot(object)
    def _tell_restored(self, restored: "Restored") -> None:
        self._say(
            self.tr("这是本程序导出的文件：{new}，{known}。").format(
                new=self.tr("恢复了 %n 通来电", "", restored.calls),
                known=self.tr("%n 通本来就有", "", restored.known),
            )
        )

    @Slot(object)
    def _show_work(self, progress: "WorkProgress") -> None:
        if self._progress is not None:
            self._progress.show_work(progress)

    @Slot()
    def _tell_work_cancelled(self) -> None:
        self._is_undoing = False
        if self.isVisible():
            self._say(self.tr("已取消，什么都没有改。"))

    @Slot()
    def _forget_undo(self) -> None:
        self._is_undoing = False

    def _say(self, sentence: str) -> None:
        banner = Banner(Tone.NEUTRAL, sentence)
        self.column.insertWidget(1, banner)
        announce(banner, sentence)

    @Slot()
    def _request_call_log(self) -> None:
        self.call_log_requested.emit()


def _formats() -> tuple[str, ...]:
    from callassist.phone_logs.registry import READERS

    return tuple(reader.format_id for reader in READERS)
