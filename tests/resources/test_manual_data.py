"""The topics about the program itself name what the program has, as it is called there."""

import re
from functools import cache
from pathlib import Path

import pytest
from lxml import etree

from callassist.bundled.guidance_files import load_guidance
from callassist.bundled.texts import LANGUAGES
from callassist.cli import _COMMANDS, _WINDOWS
from callassist.domain.guidance import Topic, TopicGroup

ROOT = Path(__file__).parent.parent.parent
_QUOTED = {"zh_CN": r"“([^”]+)”", "zh_TW": r"「([^」]+)」", "en": r'"([^"]+)"'}
_COMMAND = re.compile(r"\*\*callassist (\w+)")
_STRONG = re.compile(r"\*\*(.+?)\*\*")


def manual(language: str) -> tuple[Topic, ...]:
    return load_guidance(language).group(TopicGroup.USE)


def texts_of(language: str) -> str:
    return "\n".join(f"{topic.summary}\n{topic.text}" for topic in manual(language))


@cache
def words_of_the_window(language: str) -> frozenset[str]:
    """What the window says anywhere; the sources of both catalogues are the Chinese words."""
    catalogue = "en" if language == "zh_CN" else language
    tree = etree.parse(ROOT / "resources" / "translations" / f"callassist_{catalogue}.ts")
    wanted = "source" if language == "zh_CN" else "translation"
    return frozenset(message.findtext(wanted) or "" for message in tree.iter("message"))


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_stands_in_quotes_is_said_by_the_window(language: str) -> None:
    quoted = set(re.findall(_QUOTED[language], texts_of(language)))

    assert len(quoted) > 30
    assert quoted - words_of_the_window(language) == set()


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_command_that_is_named_is_there(language: str) -> None:
    named = set(_COMMAND.findall(texts_of(language)))

    assert len(named) > 4
    assert named <= {*_COMMANDS, *_WINDOWS}


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_names_the_same_keys_and_options(language: str) -> None:
    def ascii_marks(text: str) -> list[str]:
        return sorted(each for each in _STRONG.findall(text) if each.isascii() and each[0] in "-cC")

    assert ascii_marks(texts_of(language)) == ascii_marks(texts_of("zh_CN")) or language == "en"
    assert {"--json", "--help", "--data-dir", "--lang"} <= set(ascii_marks(texts_of(language)))
