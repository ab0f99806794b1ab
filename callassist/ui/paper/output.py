"""Sends pages to a printer or into a PDF file; whole, or not at all."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF
from PySide6.QtGui import QPageLayout, QPageSize, QPdfWriter

from callassist import __version__
from callassist.domain.errors import CallAssistError
from callassist.services.saved_file import save_file
from callassist.ui.paper import questions
from callassist.ui.paper.faces import paper_families
from callassist.ui.paper.pdf_codes import with_own_codes
from callassist.ui.theme import current_theme

if TYPE_CHECKING:
    from PySide6.QtGui import QPagedPaintDevice
    from PySide6.QtWidgets import QWidget

Paint = Callable[["QPagedPaintDevice"], None]
"""Paints all pages; begins its own painter."""

_DOTS_PER_INCH = 600


def print_pages(parent: "QWidget | None", title: str, paint: Paint) -> bool:
    """Print, after the person has chosen how; without any printer offer a PDF instead.

    Return whether something was printed or written. Raises CallAssistError where that fails.
    """
    if not questions.has_printer():
        return questions.wants_pdf_instead(parent) and save_pdf(parent, title, title, paint)
    from PySide6.QtPrintSupport import QPrinter

    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setPageLayout(_a4())
    printer.setDocName(title)
    printer.setCreator(_creator())
    if not questions.printer_to_use(parent, printer):
        return False
    paint(printer)
    if printer.printerState() == QPrinter.PrinterState.Error:
        raise CallAssistError("not_printed")
    return True


def save_pdf(parent: "QWidget | None", suggested_name: str, title: str, paint: Paint) -> bool:
    """Write a PDF where the person wants it.

    Return whether it was written. Raises CallAssistError where it cannot be; a file of that name
    is then still what it was.
    """
    path = questions.file_to_save(parent, suggested_name)
    if path is None:
        return False
    save_file(path, pdf_bytes(title, paint))
    return True


def pdf_bytes(title: str, paint: Paint) -> bytes:
    """The PDF of some pages; it names the title and the program, and nothing about the person."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setResolution(_DOTS_PER_INCH)
    writer.setPageLayout(_a4())
    writer.setTitle(title)
    writer.setCreator(_creator())
    paint(writer)
    del writer  # before the buffer it writes to
    language = current_theme().language
    return with_own_codes(bytes(buffer.data().data()), paper_families(language), language)


def _a4() -> QPageLayout:
    sheet = QPageSize(QPageSize.PageSizeId.A4)
    layout = QPageLayout(sheet, QPageLayout.Orientation.Portrait, QMarginsF())
    layout.setMode(QPageLayout.Mode.FullPageMode)
    return layout


def _creator() -> str:
    return f"callassist {__version__}"
