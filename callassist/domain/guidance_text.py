"""The small Markdown the guidance is written in, and how its marks are turned into something else.

Paragraphs, `- ` and `1. ` lists, `> ` lines of a talk and `**strong**` words are ordinary Markdown.
Three marks are ours: `[words](topic:id#place)` leads to another place of the guidance,
`{dial:95188}` is a number of the directory to dial, `{forgery:+8695188}` a number that is shown
as a forgery and is never to be dialled.
"""

import re
from collections.abc import Callable
from dataclasses import dataclass

_MARK = re.compile(
    r"\[(?P<words>[^\]]+)\]\(topic:(?P<target>[^)]+)\)"
    r"|\{dial:(?P<dial>[^}]+)\}"
    r"|\{forgery:(?P<forgery>[^}]+)\}"
    r"|\*\*(?P<strong>.+?)\*\*"
)


def _as_it_is(text: str) -> str:
    return text


@dataclass(frozen=True, slots=True, kw_only=True)
class Marks:
    """What becomes of each mark; as it is here, only its words stay."""

    link: Callable[[str, str], str] = lambda words, _target: words
    """Takes the words and the reference of the place."""
    dial: Callable[[str], str] = _as_it_is
    forgery: Callable[[str], str] = _as_it_is
    strong: Callable[[str], str] = _as_it_is
    """Takes words in which the other marks are turned already."""


def render(text: str, marks: Marks) -> str:
    """The text with every mark turned."""

    def turned(found: re.Match[str]) -> str:
        if (number := found["dial"]) is not None:
            return marks.dial(number)
        if (number := found["forgery"]) is not None:
            return marks.forgery(number)
        if (words := found["strong"]) is not None:
            return marks.strong(render(words, marks))
        return marks.link(found["words"], found["target"])

    return _MARK.sub(turned, text)


def plain(text: str) -> str:
    """The words alone."""
    return render(text, Marks())


def is_talk(line: str) -> bool:
    """Whether a line is one of a talk: somebody says something."""
    return line.startswith("> ")
