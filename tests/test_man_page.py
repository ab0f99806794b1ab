"""The man page: the help of the terminal and the manual of the guidance, as `man` reads them."""

import re
import shutil
import subprocess
from pathlib import Path

import pytest

import man_page
from callassist.bundled.guidance_files import load_guidance
from callassist.bundled.texts import LANGUAGES, load_texts
from callassist.domain.guidance import TopicGroup
from callassist.domain.guidance_text import plain
from callassist.terminal.arguments import build_parser, command_names

in_every_language = pytest.mark.parametrize("language", LANGUAGES)


def shown(language: str, folder: Path) -> str:
    """What `man` shows of it, without what only breaks lines; fails on a warning of troff."""
    if shutil.which("groff") is None:
        pytest.skip("groff is not installed")
    path = folder / "callassist.1"
    path.write_text(man_page.page(language), encoding="utf-8")
    command = ["groff", "-man", "-Tutf8", "-K", "utf8", "-ww", "-rLL=2000n", "-P-cbou", str(path)]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    assert done.stderr == ""
    return done.stdout


def bare(text: str) -> str:
    """The characters without the blanks between them, and with the plain hyphen."""
    return re.sub(r"\s+", "", text.replace("‐", "-").replace("−", "-"))


@in_every_language
def test_every_word_of_the_manual_is_in_it(language: str, tmp_path: Path) -> None:
    page = bare(shown(language, tmp_path))
    for topic in load_guidance(language).group(TopicGroup.USE):
        for line in (topic.title, topic.summary, *topic.text.splitlines()):
            words = re.sub(r"^(?:- |\d+\. )", "", plain(line))
            assert bare(words) in page


@in_every_language
def test_every_command_is_in_it_with_what_it_does(language: str, tmp_path: Path) -> None:
    page, texts = bare(shown(language, tmp_path)), load_texts(language)
    for name in command_names():
        assert bare(f"{name}{texts.sentence(f'help.{name}')}") in page


def test_every_option_is_in_it_and_a_common_one_once(tmp_path: Path) -> None:
    page = shown("en", tmp_path)
    options = set(re.findall(r"(?<!\S)\[?(--[a-z][a-z-]+)", build_help()))
    assert len(options) > 40
    assert {each for each in options if each not in page} == set()
    assert page.count("--data-dir DIR\n") == 1


def build_help() -> str:
    """The help of all commands, one after the other."""
    parser = build_parser(load_texts("en"), command_names())
    choices = parser._subparsers._group_actions[0].choices  # type: ignore[union-attr]
    assert isinstance(choices, dict)
    return "\n".join(each.format_help() for each in choices.values())


@pytest.mark.parametrize("words", [".a", "'a", "a\\b", "a-b", 'a"b'])
def test_no_word_means_something_to_roff(words: str, tmp_path: Path) -> None:
    if shutil.which("groff") is None:
        pytest.skip("groff is not installed")
    path = tmp_path / "one.1"
    path.write_text(f".TH A 1\n.SH A\n{man_page._text(words)}\n", encoding="utf-8")
    command = ["groff", "-man", "-Tascii", "-ww", "-P-cbou", str(path)]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    assert f"       {words}\n" in done.stdout


def test_each_language_lies_where_man_looks_for_it() -> None:
    assert [str(man_page.path_of(each)) for each in ("zh_CN", "en")] == [
        "zh_CN/man1/callassist.1",
        "man1/callassist.1",
    ]
