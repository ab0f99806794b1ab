"""What another program hands over to be opened: a telephone link, or a file."""

from pathlib import Path

from callassist.domain.errors import CallAssistError
from callassist.domain.links import SCHEME, number_of_link, path_of_link


def place_of(target: str) -> str:
    """What the window is to show: `tel:` and a number, or the path of a file, from the root.

    Raises CallAssistError for a file that is not there, and for a link to anything else.
    """
    number = number_of_link(target)
    if number is not None:
        return SCHEME + number
    try:
        # A name that no file can have, too, is the name of no file.
        path = Path(path_of_link(target) or target).resolve(strict=True)
    except (OSError, ValueError):
        path = None
    if path is None or not path.is_file():
        raise CallAssistError("nothing_to_open", path=target)
    return str(path)
