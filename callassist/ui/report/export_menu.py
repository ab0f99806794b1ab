"""The menu that takes the calls of the log along in a file."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot

from callassist.ui.place_to_save import FileKind, ask_for_place, suggested_place
from callassist.ui.widgets.quiet_menu_button import QuietMenuButton

if TYPE_CHECKING:
    from callassist.domain.call_filter import CallFilter
    from callassist.ui.controllers.export_controller import ExportController


class ExportMenu(QuietMenuButton):
    """Writes the calls as they are filtered; a failure is told by the controller."""

    exported = Signal(str)
    """A file was written: the sentence that says so."""
    report_requested = Signal(object)
    """The person wants one report of all calls that fit: the CallFilter."""

    def __init__(
        self,
        controller: "Callable[[], ExportController]",
        wanted: "Callable[[], CallFilter]",
    ) -> None:
        """`wanted` gives the filter of the moment."""
        super().__init__(self.tr("导出"))
        self._controller = controller
        self._wanted = wanted
        self._add(self.tr("表格（CSV）…"), self._save_table)
        self._add(self.tr("清单（PDF）…"), self._save_list)
        self._add(self.tr("全部内容（JSON）…"), self._save_everything)
        self._add(self.tr("整理成一份材料…"), self._request_report)

    def _add(self, words: str, act: Callable[[], None]) -> None:
        self.choices.offer(words).triggered.connect(act)

    @Slot()
    def _request_report(self) -> None:
        self.report_requested.emit(self._wanted())

    @Slot()
    def _save_table(self) -> None:
        path = self._place(FileKind("csv", self.tr("表格")))
        if path is not None:
            self._tell(path, self._controller().save_table(path, self._wanted()))

    @Slot()
    def _save_everything(self) -> None:
        path = self._place(FileKind("json", "JSON"))
        if path is not None:
            self._tell(path, self._controller().save_everything(path, self._wanted()))

    @Slot()
    def _save_list(self) -> None:
        from callassist.ui.report.report_paper import ReportPaper

        controller = self._controller()
        document = controller.listed(self._wanted())
        if document is None or document.overview is None:
            return
        paper = ReportPaper(document)
        if controller.attempt(lambda: paper.save(self.window())):
            count = len(document.overview.lines)
            self._say(self.tr("清单存好了：%n 通来电。", "", count))

    def _place(self, kind: FileKind) -> Path | None:
        name = self.tr("来电记录")
        title = self.tr("导出")
        return ask_for_place(self.window(), title, suggested_place(name, kind.ending), kind)

    def _tell(self, path: Path, count: int | None) -> None:
        if count is not None:
            words = self.tr("已存为 {path}：%n 通来电。", "", count)
            self._say(words.format(path=path))

    def _say(self, sentence: str) -> None:
        self.exported.emit(sentence)
