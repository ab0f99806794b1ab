"""Sets running text in the 80 columns of a terminal, Chinese as well as English."""

import re

from wcwidth import width

COLUMNS = 80

_OPENING = "“‘（《〈【「『(["
_CLOSING = "，。、：；？！”’）》〉】」』…％,.:;?!)]%"
_WIDE = "\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff\uff00-\uffef"
_UNIT = re.compile(
    rf"\s+|[{re.escape(_OPENING)}]*"
    rf"(?:[^\s{_WIDE}{re.escape(_OPENING + _CLOSING)}]"
    rf"[^\s{_WIDE}{re.escape('“‘”’…')}]*|\S)"
    rf"[{re.escape(_CLOSING)}]*"
)
"""A space, or what stays on one line: a word or Chinese character with its punctuation."""

_LIST_MARK = re.compile(r"- |\d+\. ")
_TALK_MARK = "> "
_SPEAKER = re.compile(r"[^：:]{1,12}(?:：|: )")
_TALK_INDENT = "    "


def cells(text: str) -> int:
    """How many columns a text takes; what some terminals draw wide counts as wide."""
    return int(width(text, ambiguous_width=2))


def underlined(heading: str, line: str) -> list[str]:
    """A heading over a line of its own width."""
    lines = filled(heading)
    return [*lines, line * min(COLUMNS, max(map(cells, lines)))]


def filled(text: str, first: str = "", others: str | None = None) -> list[str]:
    """A paragraph in lines: `first` before the first, `others` (or as much space) before the rest.

    No line begins with closing punctuation or ends with opening punctuation.
    """
    rest = " " * cells(first) if others is None else others
    lines: list[str] = []
    line, used = first, cells(first)
    for unit in _pieces(text, COLUMNS - max(used, cells(rest))):
        size = cells(unit)
        if used + len(unit.rstrip()) and used + size > COLUMNS:
            lines.append(line.rstrip())
            line, used = rest, cells(rest)
            unit = unit.lstrip()  # noqa: PLW2901 - no line begins with a space of the text
            size = cells(unit)
        line, used = line + unit, used + size
    return [*lines, line.rstrip()] if line.strip() else lines


def _pieces(text: str, room: int) -> list[str]:
    """The units of a text, those too long for a line cut to its room."""
    found: list[str] = []
    for unit in _UNIT.findall(text):
        rest = unit
        while cells(rest) > room:
            size = next(size for size in range(room, 0, -1) if cells(rest[:size]) <= room)
            found.append(rest[:size])
            rest = rest[size:]
        found.append(rest)
    return found


def running_text(text: str) -> list[str]:
    """Paragraphs, lists and talks of the guidance, its own marks already turned into words."""
    return [line for each in text.splitlines() for line in _set(each)]


def _set(line: str) -> list[str]:
    if not line:
        return [""]
    if line.startswith(_TALK_MARK):
        said = line.removeprefix(_TALK_MARK)
        speaker = _SPEAKER.match(said)
        first = _TALK_INDENT + (speaker[0] if speaker else "")
        return filled(said[speaker.end() if speaker else 0 :], first)
    mark = _LIST_MARK.match(line)
    return filled(line[mark.end() :], mark[0]) if mark else filled(line)
