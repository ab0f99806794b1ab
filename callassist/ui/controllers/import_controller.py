"""The Qt face of imports from a phone: a file is read a slice at a time, the window stays alive."""

from collections.abc import Callable, Generator
from dataclasses import dataclass
from pathlib import Path
from time import perf_counter
from typing import TYPE_CHECKING, TypeVar, cast

from PySide6.QtCore import QCoreApplication, QTimer, Signal, Slot

from callassist.domain.errors import CallAssistError
from callassist.domain.phone_import import ImportCounts, ImportProgress, PhoneImport
from callassist.domain.phone_log import TAKEN_BY_DEFAULT, PhoneCallType
from callassist.domain.work_progress import WorkProgress
from callassist.ui.controllers.request_controller import RequestController

if TYPE_CHECKING:
    from callassist.domain.look_back import LookBack
    from callassist.domain.phone_log import ReadingChoices
    from callassist.phone_logs.mapping import CsvGuess
    from callassist.services.engine import Engine
    from callassist.services.import_desk import ImportJob
    from callassist.services.look_back_desk import Undone
    from callassist.services.restore_desk import Restored
    from callassist.services.wording import Wording

Progress = ImportProgress | WorkProgress

_SLICE = 0.012
"""Seconds of reading before the window is looked after again."""
_UNKNOWN = "phone_log_unknown"


@dataclass(frozen=True, slots=True)
class OpenedFile:
    """A file that can be read."""

    file_name: str
    format_id: str
    types: frozenset[PhoneCallType] = TAKEN_BY_DEFAULT
    """What is taken unless the person wants more or less."""


@dataclass(frozen=True, slots=True)
class OwnFile:
    """A file this program wrote: its calls are restored, not imported."""

    path: Path


Result = TypeVar("Result")


class ImportController(RequestController):
    """Reads files of calls, takes them in, and takes them back.

    One file at a time: opening another one ends what was being read. A failure a person can act on
    is told by `request_failed`; the method then returns None.
    """

    previewed = Signal(object)
    """A file was looked through to its end: its ImportCounts."""
    progressed = Signal(object)
    """Something more was read: an ImportProgress."""
    imported = Signal(object)
    """A file was taken in: its PhoneImport."""
    taking_began = Signal()
    """A file is being taken in: what is written until `run_ended` may be lost with it."""
    cancelled = Signal()
    """A file was not taken in after all; nothing of it is stored."""
    broke_off = Signal()
    """A file could not be read to its end because of an error of the program; nothing is stored."""
    work_progressed = Signal(object)
    """An import is being taken back, or calls restored: the WorkProgress."""
    undone = Signal(object)
    """An import was taken back: its Undone."""
    restored = Signal(object)
    """The calls of a file of this program were taken in: its Restored."""
    work_cancelled = Signal()
    """Taking back or restoring was broken off; nothing of it has happened."""
    run_ended = Signal()
    """Nothing is being read any more, whatever the reason; told before the reason."""
    imports_changed = Signal()
    """An import came, or was taken back."""

    def __init__(self, engine: "Callable[[], Engine]", tell_replaced: Callable[[], None]) -> None:
        """`tell_replaced` lets everybody who shows calls read them anew."""
        super().__init__()
        self._engine = engine
        self._tell_replaced = tell_replaced
        self._job: ImportJob | None = None
        self._steps: Generator[Progress] | None = None
        self._is_taking = False
        self._tell_work_end: Callable[[], None] | None = None
        self._timer = QTimer(self)
        self._timer.setInterval(0)
        self._timer.timeout.connect(self._go_on)
        application = QCoreApplication.instance()
        if application is not None:
            application.aboutToQuit.connect(self._stop)

    @property
    def wording(self) -> "Wording":
        """The words of the present language."""
        return self._engine().wording

    @property
    def is_running(self) -> bool:
        """A file is being read."""
        return self._steps is not None

    @property
    def is_taking(self) -> bool:
        """A file is being taken in."""
        return self._is_taking

    # a file

    def open(
        self,
        path: Path,
        format_id: str | None = None,
        choices: "ReadingChoices | None" = None,
    ) -> "OpenedFile | OwnFile | CsvGuess | None":
        """Opens a file: readable as it is, one of our own, or a table whose columns must be told.

        Whatever was being read ends.
        """
        self._stop()
        self._job = None
        if format_id is None and self._is_own(path):
            return OwnFile(path)
        try:
            self._job = self._engine().imports.open(path, format_id, choices)
        except CallAssistError as error:
            return self._guess_or_tell(path, error)
        job = self._job
        return OpenedFile(job.file_name, job.format_id, job.usual_types)

    def _is_own(self, path: Path) -> bool:
        from callassist.services.calls_file import is_calls_file

        return is_calls_file(path)

    def _guess_or_tell(self, path: Path, error: CallAssistError) -> "CsvGuess | None":
        """A file no reader knows may be a table; if it is none, what was wrong is told."""
        if error.sentence == _UNKNOWN:
            try:
                return self._engine().imports.guess(path)
            except CallAssistError:
                pass
        self.request_failed.emit(error)
        return None

    def guess(self, path: Path) -> "CsvGuess | None":
        """What the columns of a table seem to be."""
        return self._try(lambda: self._engine().imports.guess(path))

    def preview(self, types: "frozenset[PhoneCallType]") -> None:
        """Looks through the opened file; `previewed` or `request_failed` ends it."""
        self._stop()
        if self._job is not None:
            self._begin(self._job.preview(types), is_taking=False)

    def take(self, types: "frozenset[PhoneCallType]") -> None:
        """Takes the opened file in; `imported`, `cancelled` or `request_failed` ends it."""
        self._stop()
        if self._job is not None:
            self._begin(self._job.take(types), is_taking=True)

    @Slot()
    def cancel(self) -> None:
        """Ends what is being read; of a file that was being taken in nothing is stored."""
        was_taking, was_work = self._is_taking, self._tell_work_end is not None
        if self._stop() and was_taking:
            self._tell_taken_back()
            (self.work_cancelled if was_work else self.cancelled).emit()

    def _tell_taken_back(self) -> None:
        """What was read from the log meanwhile may have held calls that are not there any more."""
        self._tell_replaced()

    def _begin(self, steps: object, *, is_taking: bool) -> None:
        self._steps = cast("Generator[Progress]", steps)
        self._is_taking = is_taking
        if is_taking:
            self.taking_began.emit()
        self._timer.start()

    @Slot()
    def _stop(self) -> bool:
        """Ends the run, if there is one; says whether there was."""
        if self._steps is None:
            return False
        self._timer.stop()
        steps, self._steps, self._is_taking = self._steps, None, False
        self._tell_work_end = None
        steps.close()
        self.run_ended.emit()
        return True

    @Slot()
    def _go_on(self) -> None:
        """Reads for one slice."""
        until = perf_counter() + _SLICE
        try:
            for progress in self._steps or ():
                if perf_counter() >= until:
                    self._tell_progress(progress)
                    return
        except CallAssistError as error:
            was_taking = self._is_taking
            self._stop()
            if was_taking:
                self._tell_taken_back()
            self.request_failed.emit(error)
            return
        except BaseException:
            self._break_off()
            raise
        was_taking, tell_work_end = self._is_taking, self._tell_work_end
        self._stop()
        if tell_work_end is not None:
            tell_work_end()
        else:
            self._tell_end(was_taking)

    def _break_off(self) -> None:
        """Without this the next slice would find nothing more, and take that for the end."""
        was_taking = self._is_taking
        self._stop()
        if was_taking:
            self._tell_taken_back()
        self.broke_off.emit()

    def _tell_progress(self, progress: ImportProgress | WorkProgress) -> None:
        is_work = isinstance(progress, WorkProgress)
        (self.work_progressed if is_work else self.progressed).emit(progress)

    def _tell_end(self, was_taking: bool) -> None:
        job = self._job
        if job is None:
            return
        if was_taking and job.done is not None:
            self._tell_replaced()
            self.imports_changed.emit()
            self._tell_imported(job.done)
        elif not was_taking:
            self._tell_previewed(job.counts)

    def _tell_imported(self, done: PhoneImport) -> None:
        self.imported.emit(done)

    def _tell_previewed(self, counts: ImportCounts) -> None:
        self.previewed.emit(counts)

    # what was imported

    def imports(self) -> list[PhoneImport]:
        """All imports, the newest first."""
        return self._try(lambda: list(self._engine().imports.imports())) or []

    def look_back(self, import_id: int) -> "LookBack | None":
        """What an import shows."""
        return self._try(lambda: self._engine().look_back.look_back(import_id))

    def dial_for(self, call_id: int) -> str | None:
        """The number to call back on about a call; None where the list names none."""
        return self._try(lambda: self._engine().look_back.dial_for(call_id))

    def undo(self, import_id: int) -> None:
        """Takes an import back; `undone`, `work_cancelled` or `request_failed` ends it."""
        look_back = self._engine().look_back
        self._begin_work(look_back.undoing(import_id), self._tell_undone)

    def restore(self, path: Path) -> None:
        """Takes in the calls of a file this program wrote.

        `restored`, `work_cancelled` or `request_failed` ends it.
        """
        self._begin_work(self._engine().restores.restoring(path), self._tell_restored)

    def _begin_work(
        self, work: Generator[Progress, None, Result], tell: Callable[[Result], None]
    ) -> None:
        """Goes through work in slices; `tell` hears what came of it."""
        self._stop()
        results: list[Result] = []

        def steps() -> Generator[Progress]:
            results.append((yield from work))

        self._tell_work_end = lambda: tell(results[0])
        self._begin(steps(), is_taking=True)

    def _tell_undone(self, undone: "Undone") -> None:
        # First, so that nobody reads anew what is not there any more.
        self.undone.emit(undone)
        self._tell_replaced()
        self.imports_changed.emit()

    def _tell_restored(self, restored: "Restored") -> None:
        self._tell_replaced()
        self.imports_changed.emit()
        self.restored.emit(restored)
