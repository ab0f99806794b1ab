"""What is asked before something goes to paper: where to, on which printer."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QDialog, QWidget

from callassist.ui.place_to_save import FileKind, ask_for_place, suggested_place
from callassist.ui.plain_text import plain_label
from callassist.ui.widgets.buttons import PrimaryButton, SecondaryButton
from callassist.ui.words_dialog import WordsDialog

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

_CHARACTERS = 20
"""Chinese characters in a line of the window without a printer."""


def file_to_save(parent: QWidget | None, suggested_name: str) -> Path | None:
    """Ask where the PDF is to lie; None if the person does not want it after all."""
    words = QCoreApplication.translate("paper_questions", "存为 PDF")
    return ask_for_place(parent, words, suggested_path(suggested_name), FileKind("pdf", "PDF"))


def suggested_path(suggested_name: str) -> Path:
    """Where a PDF of that name would lie."""
    return suggested_place(suggested_name, "pdf")


def has_printer() -> bool:
    """Whether this computer knows any printer."""
    from PySide6.QtPrintSupport import QPrinterInfo

    return bool(QPrinterInfo.availablePrinterNames())


def printer_to_use(parent: QWidget | None, printer: "QPrinter") -> bool:
    """Ask for a printer and its settings; False if the person does not want to print after all."""
    from PySide6.QtPrintSupport import QPrintDialog

    dialog = QPrintDialog(printer, parent)
    is_wanted = dialog.exec() == QDialog.DialogCode.Accepted
    dialog.deleteLater()
    return is_wanted


def wants_pdf_instead(parent: QWidget | None) -> bool:
    """Say that there is no printer, and ask whether a PDF will do."""
    dialog = NoPrinterWindow(parent)
    is_wanted = dialog.exec() == QDialog.DialogCode.Accepted
    dialog.deleteLater()
    return is_wanted


class NoPrinterWindow(WordsDialog):
    """One sentence and two buttons; Enter saves, Escape leaves everything as it is."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, _CHARACTERS)
        self.setWindowTitle(self.tr("打印"))
        sentence = self.tr("这台电脑没有连打印机。可以先存为 PDF，拿到别处打印。")
        save = PrimaryButton(self.tr("存为 PDF"))
        save.setDefault(True)
        save.clicked.connect(self.accept)
        leave = SecondaryButton(self.tr("先不打印"))
        leave.clicked.connect(self.reject)
        self.words.addWidget(plain_label(sentence))
        self.words.addStretch(1)
        self.foot.addWidget(save)
        self.foot.addWidget(leave)
        self.setAccessibleDescription(sentence)
        save.setFocus()
