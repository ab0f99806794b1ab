"""The one call that was being written down when the program ended; a small file beside the data."""

import json
from contextlib import suppress
from pathlib import Path

from callassist.durable_files import make_folder, replace_file

FILE_NAME = "unfinished-call.json"
_LARGEST = 1 << 20


class DraftFile:
    """Keeps one document, written whole or not at all. Nothing here raises."""

    def __init__(self, folder: Path) -> None:
        self._path = folder / FILE_NAME

    def write(self, document: dict[str, object]) -> None:
        """Keeps a document in place of the last one; none where there is no room or no right."""
        with suppress(OSError):
            make_folder(self._path.parent)
            replace_file(self._path, json.dumps(document).encode())

    def read(self) -> object | None:
        """The document; None where there is none, or none that can be read."""
        try:
            with self._path.open("rb") as file:
                document: object = json.loads(file.read(_LARGEST))
        except (OSError, ValueError, RecursionError):
            return None
        return document

    def remove(self) -> None:
        """Keeps nothing any more."""
        with suppress(OSError):
            self._path.unlink(missing_ok=True)
