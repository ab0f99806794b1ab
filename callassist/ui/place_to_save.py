"""Where a file is to lie: asked in the system's own dialog, with a sensible suggestion."""

import re
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QStandardPaths
from PySide6.QtWidgets import QDialog, QFileDialog, QWidget

_NOT_IN_A_NAME = re.compile(r'[\\/:*?"<>|\s\x00-\x1f]+')
_LONGEST_NAME = 60  # characters; three bytes each still leave room for the ending


@dataclass(frozen=True, slots=True)
class FileKind:
    """A kind of file the program writes."""

    ending: str
    """`pdf`"""
    words: str
    """What the dialog calls it."""


def ask_for_place(
    parent: QWidget | None, title: str, suggested: Path, kind: FileKind
) -> Path | None:
    """Ask where the file is to lie; None if the person does not want it after all."""
    dialog = QFileDialog(parent, title, str(suggested), f"{kind.words} (*.{kind.ending})")
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setDefaultSuffix(kind.ending)
    dialog.selectFile(str(suggested))
    is_chosen = dialog.exec() == QDialog.DialogCode.Accepted
    files = dialog.selectedFiles()
    dialog.deleteLater()
    return Path(files[0]) if is_chosen and files else None


def suggested_place(name: str, ending: str) -> Path:
    """The person's documents folder, and the name without what no file may be called."""
    kinds = QStandardPaths.StandardLocation
    documents = QStandardPaths.writableLocation(kinds.DocumentsLocation)
    folder = Path(documents) if documents and Path(documents).is_dir() else Path.home()
    allowed = _NOT_IN_A_NAME.sub(" ", name)[:_LONGEST_NAME].strip(" .")
    return folder / f"{allowed or 'callassist'}.{ending}"
