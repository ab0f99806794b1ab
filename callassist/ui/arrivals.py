"""What comes to the window from outside: a page that is asked for, a telephone link, a file."""

from pathlib import Path
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QObject, Slot

from callassist.domain.links import number_of_link
from callassist.ui.main_window import COMPANION, IMPORT, LIST_UPDATE, LOG

LIST_SUFFIX = ".callist"
"""How a file with a list of numbers ends."""

if TYPE_CHECKING:
    from callassist.ui.controllers.controllers import Controllers
    from callassist.ui.main_window import MainWindow


class Arrivals(QObject):
    """Leads each to the page for its kind."""

    def __init__(self, window: "MainWindow", controllers: "Controllers") -> None:
        super().__init__(window)
        self._window = window
        self._controllers = controllers

    @Slot(str)
    def show(self, place: str) -> None:
        """Show a page by its id, the companion, the number of a telephone link, or a file."""
        if place == COMPANION:
            self._window.show_page(LOG)
            self._window.show_companion()
        elif self._window.has_page(place):
            self._window.show_page(place)
        elif (number := number_of_link(place)) is not None:
            self._check_number(number)
        elif Path(place).is_absolute():
            self.take_file(Path(place), 1)

    def _check_number(self, number: str) -> None:
        """The number is looked at, never dialled."""
        from callassist.ui.pages.log_page import LogPage

        self._window.show_page(LOG)
        if not cast(LogPage, self._window.page(LOG)).check_number(number):
            words = self.tr("表里已经有一个号码，没有改。要看 {number}，先保存那一通。")
            self._window.tell(words.format(number=number))

    @Slot(object, int)
    def take_file(self, path: Path, number: int) -> None:
        """Look at a file on the page for its kind; `number` is how many came with it."""
        if self._controllers.imports.is_taking:
            return
        if path.suffix == LIST_SUFFIX:
            self._open_list(path)
        else:
            self._open_phone_log(path)
        if number > 1:
            words = self.tr("一次导入一个文件，先打开了第一个：{}")
            self._window.tell(words.format(path.name))

    def _open_phone_log(self, path: Path) -> None:
        from callassist.ui.phone_import.import_page import ImportPage

        self._window.show_page(IMPORT)
        cast(ImportPage, self._window.page(IMPORT)).open_file(path)

    def _open_list(self, path: Path) -> None:
        from callassist.ui.directory_update.update_page import ListUpdatePage

        self._window.show_page(LIST_UPDATE)
        cast(ListUpdatePage, self._window.page(LIST_UPDATE)).open_file(path)
