"""Turns a text of the guidance into plain words, in which a forged number is never unmarked."""

import re
from collections.abc import Callable

from callassist.domain.guidance_text import Marks, render

_NEEDLESS_SPACE = re.compile(r"(?<=[，。、：；？！）]) +")


def _words_alone(words: str, _target: str) -> str:
    return words


def told(
    text: str,
    forgery: Callable[[str], str],
    link: Callable[[str, str], str] = _words_alone,
) -> str:
    """The words, with forged numbers shown by `forgery` and links by `link`.

    A space that stood between a mark and the text goes where Chinese punctuation makes one itself.
    """
    return _NEEDLESS_SPACE.sub("", render(text, Marks(forgery=forgery, link=link)))
