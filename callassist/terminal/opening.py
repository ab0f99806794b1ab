"""What another program hands over to be opened: a telephone link, or a file."""

from pathlib import Path
from urllib.parse import unquote, urlsplit

from callassist.domain.errors import CallAssistError
from callassist.domain.telephone_links import SCHEME, number_of_link


def place_of(target: str) -> str:
    """What the window is to show: `tel:` and a number, or the path of a file, from the root.

    Raises CallAssistError for a file that is not there, and for a link to anything else.
    """
    number = number_of_link(target)
    if number is not None:
        return SCHEME + number
    path = _path_of(target)
    if path is None or not path.is_file():
        raise CallAssistError("nothing_to_open", path=target)
    return str(path.resolve())


def _path_of(target: str) -> Path | None:
    parts = urlsplit(target)
    if parts.scheme == "file":
        return Path(unquote(parts.path))
    return Path(target)
