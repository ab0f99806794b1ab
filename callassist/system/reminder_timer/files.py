"""The files of a timer: written whole, for the person alone; taken away with their folders."""

from contextlib import suppress
from pathlib import Path

from callassist.domain.errors import CallAssistError
from callassist.durable_files import replace_file
from callassist.system.reminder_timer.timer import home_folder

_FOLDER_MODE = 0o700


def write_file(path: Path, content: bytes) -> None:
    """Writes a file with its folders. Raises CallAssistError where that is impossible."""
    try:
        path.parent.mkdir(mode=_FOLDER_MODE, parents=True, exist_ok=True)
        replace_file(path, content)
    except OSError as error:
        raise CallAssistError("read_only", path=str(path)) from error


def remove_file(path: Path) -> None:
    """Takes a file away, and the folders that are empty then. Raises like `write_file`."""
    try:
        path.unlink(missing_ok=True)
    except OSError as error:
        raise CallAssistError("read_only", path=str(path)) from error
    _remove_empty(path.parent)


def _remove_empty(folder: Path) -> None:
    """Takes away empty folders, up to the person's home, which stays."""
    home = home_folder()
    with suppress(OSError):
        while folder != home and home in folder.parents:
            folder.rmdir()
            folder = folder.parent


def read_file(path: Path) -> str | None:
    """The text of a file; None where there is none that can be read."""
    try:
        return path.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError):
        return None


def encoded(text: str, path: Path) -> bytes:
    """The text in UTF-8. Raises CallAssistError for a path that no such file can name."""
    try:
        return text.encode("utf-8")
    except UnicodeEncodeError as error:
        shown = str(path).encode("utf-8", "replace").decode()
        raise CallAssistError("read_only", path=shown) from error
