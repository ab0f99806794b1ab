"""What a link names: a telephone number (`tel:`, RFC 3966) or a file of this computer (RFC 8089).

Read here and not by `urllib`, because the program contains nothing that could open a connection.
"""

import re

SCHEME = "tel:"
_FILE = re.compile(r"file:(?://(?:localhost)?(?=/)|(?=/(?!/)))", re.IGNORECASE)
_LONGEST = 100
"""Characters of a number that anybody would show; what a link holds beyond that is not read."""
_ESCAPED = re.compile(r"(?:%[0-9A-Fa-f]{2})+")


def number_of_link(link: str) -> str | None:
    """The number as the link writes it, without its parameters; None for any other link.

    Nothing is said about whether it is a number at all: the number check says that.
    """
    if link[: len(SCHEME)].lower() != SCHEME:
        return None
    number = _decoded(link[len(SCHEME) :].partition(";")[0]).strip().strip("/")
    return number[:_LONGEST] or None


def path_of_link(link: str) -> str | None:
    """The path that the link of a file names; None for any other link."""
    found = _FILE.match(link)
    return None if found is None else _decoded(link[found.end() :])


def _decoded(text: str) -> str:
    """The text with what was escaped by `%`; what is no UTF-8 is shown as such."""
    return _ESCAPED.sub(
        lambda found: bytes.fromhex(found[0].replace("%", "")).decode(errors="replace"), text
    )
