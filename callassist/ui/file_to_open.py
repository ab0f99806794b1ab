"""Which file is to be read: asked in the system's own dialog, or dropped on the window."""

from pathlib import Path

from PySide6.QtCore import QMimeData
from PySide6.QtWidgets import QDialog, QFileDialog, QWidget


def ask_for_file(parent: QWidget | None, title: str, filters: list[str]) -> Path | None:
    """Ask which file is to be read; None if the person does not want to after all.

    `filters` are what the dialog can be limited to, like `XML (*.xml)`; the first one is chosen.
    """
    dialog = QFileDialog(parent, title)
    dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    dialog.setNameFilters(filters)
    is_chosen = dialog.exec() == QDialog.DialogCode.Accepted
    files = dialog.selectedFiles()
    dialog.deleteLater()
    return Path(files[0]) if is_chosen and files else None


def dropped_files(data: QMimeData) -> list[Path]:
    """Return the files of this computer among what is dragged, in its order."""
    urls = data.urls() if data.hasUrls() else []
    return [Path(url.toLocalFile()) for url in urls if url.isLocalFile() and url.toLocalFile()]
