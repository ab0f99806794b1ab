"""A telephone number in a link: `tel:+86-571-95188;ext=1` (RFC 3966)."""

from urllib.parse import unquote

SCHEME = "tel:"
_LONGEST = 100
"""Characters of a number that anybody would show; what a link holds beyond that is not read."""


def number_of_link(link: str) -> str | None:
    """The number as the link writes it, without its parameters; None for any other link.

    Nothing is said about whether it is a number at all: the number check says that.
    """
    if link[: len(SCHEME)].lower() != SCHEME:
        return None
    number = unquote(link[len(SCHEME) :].partition(";")[0]).strip().strip("/")
    return number[:_LONGEST] or None
