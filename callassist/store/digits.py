"""The digits a number is searched by."""

from callassist.domain.folding import fold


def digits_of(text: str) -> str:
    """All digits of a text, those of other scripts as 0-9; what numbers are searched by."""
    return "".join(filter(str.isdecimal, fold(text).text))
