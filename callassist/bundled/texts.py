"""Reads the words of the program in one of its languages."""

import re
from dataclasses import dataclass
from functools import cache
from typing import cast

from callassist import resources

LANGUAGES = ("zh_CN", "zh_TW", "en")
"""Every text exists in each of these; the first is the one the texts are written in."""

_TRADITIONAL = frozenset({"hant", "tw", "hk", "mo"})
"""The parts of a system locale that ask for traditional characters."""


@dataclass(frozen=True, slots=True)
class Texts:
    """The sentences and words of one language, each by its key.

    A key that does not exist, or a placeholder without a value, is our own bug: KeyError.
    """

    language: str

    def step_text(self, step_id: str) -> str:
        """The instruction of a step."""
        return _steps(self.language)[step_id]["text"]

    def step_why(self, step_id: str) -> str:
        """Why that step helps, in one line."""
        return _steps(self.language)[step_id]["why"]

    def reason(self, code: str, /, **values: object) -> str:
        """The sentence of a reason; the values fill its placeholders as they are."""
        return _sentences(self.language, "reasons")[code].format(**values)

    def word(self, key: str) -> str:
        """The name of a thing of the domain: of a class, a level, a role, a request."""
        return _sentences(self.language, "words")[key]

    def sentence(self, key: str, /, **values: object) -> str:
        """A sentence of the terminal program, or one that tells a failure."""
        return _sentences(self.language, "sentences")[key].format(**values)

    def join(self, items: tuple[str, ...] | list[str]) -> str:
        """Several names as one list, joined as the language does it."""
        return self.word("list_joiner").join(items)


def load_texts(language: str) -> Texts:
    """The texts of one of `LANGUAGES`; a file is read when something of it is first asked for.

    Raises KeyError for any other language.
    """
    if language not in LANGUAGES:
        raise KeyError(language)
    return Texts(language)


def match_language(tag: str | None) -> str:
    """The one of `LANGUAGES` that fits a system locale (`zh_HK.UTF-8`, `zh-Hans`, `de_DE`).

    A system that names no language gets simplified Chinese, every foreign one English.
    """
    language, *parts = re.split(r"[-_.@]", (tag or "").lower())
    if language in ("", "c", "posix"):
        return "zh_CN"
    if language != "zh":
        return "en"
    # The script, where it is named, wins over the country: zh_Hans_HK is simplified.
    wants_traditional = "hans" not in parts and not _TRADITIONAL.isdisjoint(parts)
    return "zh_TW" if wants_traditional else "zh_CN"


@cache
def _steps(language: str) -> dict[str, dict[str, str]]:
    return cast("dict[str, dict[str, str]]", resources.read_json(f"texts/{language}/steps.json"))


@cache
def _sentences(language: str, name: str) -> dict[str, str]:
    return cast("dict[str, str]", resources.read_json(f"texts/{language}/{name}.json"))
