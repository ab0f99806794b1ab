"""The log of the program and the version report: what happened, never what the person wrote."""

import logging
import platform
from pathlib import Path

from callassist import __version__
from callassist.domain.visible_text import visible_text

LOG_NAME = "callassist.log"
_OWN = "callassist"
_LARGEST_LOG = 200_000
"""Bytes."""
PACKAGES = ("PySide6-Essentials", "sqlite-utils", "phonenumbers", "platformdirs", "segno")
"""Whose versions a report names, in the words of the index of packages."""


def start_log(folder: Path) -> None:
    """Writes warnings and errors to a small file in the folder; without one where that fails."""
    try:
        handler: logging.Handler = _file_handler(folder)
    except OSError:
        handler = logging.NullHandler()
    handler.setFormatter(_WithoutContent("%(asctime)s %(levelname)s %(name)s %(message)s"))
    logging.basicConfig(level=logging.WARNING, handlers=[handler])


class _WithoutContent(logging.Formatter):
    """One line for each record, in which nothing the person wrote can stand.

    What the program itself says names types and places alone. Other libraries quote what they
    choked on, in messages and in exceptions: of those only the place is kept.
    """

    def format(self, record: logging.LogRecord) -> str:
        """The line of a record."""
        is_own = record.name.partition(".")[0] == _OWN
        said = record.getMessage() if is_own else f"{record.module}:{record.lineno}"
        plain = logging.makeLogRecord(
            {**record.__dict__, "msg": said, "args": (), "exc_info": None, "exc_text": None}
        )
        plain.stack_info = None
        return visible_text(super().format(plain)).replace("\n", "\\n")


def _file_handler(folder: Path) -> logging.FileHandler:
    """A log that begins anew when it has grown large.

    Not `logging.handlers`: importing that loads the socket module, which this program never does.
    """
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    path = folder / LOG_NAME
    is_large = path.exists() and path.stat().st_size > _LARGEST_LOG
    return logging.FileHandler(path, mode="w" if is_large else "a", encoding="utf-8", delay=True)


def version_report() -> str:
    """The versions a bug report needs, one a line."""
    lines = [
        f"callassist {__version__}",
        f"Python {platform.python_version()} · {platform.system()} {platform.release()}",
    ]
    return "\n".join(lines + [f"{name} {_version_of(name)}" for name in PACKAGES])


def _version_of(package: str) -> str:
    # It loads the socket module, which this program never does before it has to tell an error.
    from importlib.metadata import PackageNotFoundError, version

    try:
        return version(package)
    except PackageNotFoundError:
        return "?"
