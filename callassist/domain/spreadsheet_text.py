"""A text as the cell of a table, and back: what a spreadsheet would change gets a mark in front.

A spreadsheet takes a cell that begins with `=`, `+`, `-` or `@` for a formula, drops the first 0 of
a number and rounds a long one. The apostrophe is the mark spreadsheets themselves have for text.
"""

import re

MARK = "'"

_UNSEEN = r"[\s\x00-\x1f\x7f-\xa0\xad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]*"
"""What a spreadsheet leaves out before it looks, or may."""
_NOT_AS_IT_IS = re.compile(
    rf"['\t\r\n\x00]|{_UNSEEN}[=+\-@＝＋－＠﹢﹣﹦﹫−]|{_UNSEEN}(?:0[0-9]|[0-9]{{12}})"
)
"""The beginning of a cell that a spreadsheet would take for something else than text."""


def as_text(cell: str) -> str:
    """A cell that is a text to every spreadsheet."""
    return MARK + cell if _NOT_AS_IT_IS.match(cell) else cell


def as_told(cell: str) -> str:
    """What a cell says; undoes `as_text`, and leaves alone what it has not made."""
    told = cell.removeprefix(MARK)
    return told if as_text(told) == cell else cell
