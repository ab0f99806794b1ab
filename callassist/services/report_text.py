"""A report as a text file: for an e-mail, a form, or a computer without this program."""

import unicodedata
from collections.abc import Iterator

from callassist.services.report_document import ReportDocument, ReportSection

COLUMNS = 76
"""Columns of a line; a Chinese character takes two."""

_NOT_AT_START = frozenset("，。；：、？！）”』」》…,.;:?!)")
_INDENT = 2


def report_text(document: ReportDocument) -> bytes:
    """The file: UTF-8 with a byte order mark and CRLF, as any editor of Windows opens it right."""
    lines = [each for line in report_lines(document) for each in wrapped(line)]
    return ("\ufeff" + "\r\n".join(lines) + "\r\n").encode("utf-8", errors="replace")


def report_lines(document: ReportDocument) -> Iterator[str]:
    """The lines of a report, not wrapped yet; an empty one parts what does not belong together."""
    yield from (document.title, document.made)
    if document.overview is not None:
        yield ""
        yield " | ".join(document.overview.heads)
        yield from (" | ".join(line) for line in document.overview.lines)
    for chapter in document.chapters:
        if chapter.title:
            yield from ("", f"== {chapter.title} ==")
        if chapter.warning:
            yield from ("", chapter.warning)
        for section in chapter.sections:
            yield ""
            yield from _section_lines(section)
    yield from ("", *document.closing)


def _section_lines(section: ReportSection) -> Iterator[str]:
    if section.title:
        yield f"[ {section.title} ]"
    yield from section.lines
    for row in section.rows:
        first, *more = row.value.splitlines() or [""]
        yield f"{row.label}  {first}"
        yield from (" " * _INDENT + line for line in more)
    for quote in section.quotes:
        yield from (" " * _INDENT + line for line in quote.splitlines())


def wrapped(line: str, columns: int = COLUMNS) -> list[str]:
    """A line in lines of at most so many columns, parted where words allow; nothing is lost.

    `columns` has room for a few characters at least. All lines but the first are indented.
    """
    made, rest = [], line
    while _columns(rest) > columns:
        cut = _place_to_cut(rest, columns)
        made.append(rest[:cut].rstrip(" "))
        rest = " " * _INDENT + rest[cut:].lstrip(" ")
    return [*made, rest]


def _place_to_cut(line: str, columns: int) -> int:
    """The last place within the columns where a line may end; the very last where none is."""
    fits = max(_fitting(line, columns), _INDENT + 1)
    places = range(fits, _INDENT, -1)
    return next((cut for cut in places if _may_part(line[cut - 1], line[cut])), fits)


def _fitting(line: str, columns: int) -> int:
    """How many characters of a line that is too long fit into the columns."""
    room = columns
    for place, character in enumerate(line):
        room -= _width(character)
        if room < 0:
            return place
    return len(line)


def _may_part(before: str, after: str) -> bool:
    if after in _NOT_AT_START:
        return False
    return " " in (before, after) or _width(before) == 2 or _width(after) == 2


def _columns(text: str) -> int:
    return sum(map(_width, text))


def _width(character: str) -> int:
    if unicodedata.combining(character):
        return 0
    return 2 if unicodedata.east_asian_width(character) in "WF" else 1
