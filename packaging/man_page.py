"""Writes the man page of each language, from the same sources as the program's help and manual.

What options and commands there are says the parser of the terminal; how to use the program say the
topics of the guidance that are about it.
"""

import argparse
import sys
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from callassist import __version__  # noqa: E402
from callassist.bundled.guidance_files import load_guidance  # noqa: E402
from callassist.bundled.texts import LANGUAGES, load_texts  # noqa: E402
from callassist.domain.guidance import Section, TopicGroup  # noqa: E402
from callassist.domain.guidance_text import Marks, render  # noqa: E402
from callassist.terminal.arguments import build_parser, command_names  # noqa: E402

FOLDER = ROOT / "build" / "man"
HEADINGS = ("name", "synopsis", "description", "options", "commands")


def path_of(language: str) -> Path:
    """Where `man` looks for the page of a language, below a folder of man pages."""
    return Path("man1" if language == "en" else f"{language}/man1") / "callassist.1"


def page(language: str) -> str:
    """The whole page."""
    return "\n".join(_lines(language)) + "\n"


def _lines(language: str) -> Iterator[str]:
    texts = load_texts(language)
    name, synopsis, description, options, commands = (
        texts.sentence(f"man.{each}") for each in HEADINGS
    )
    parser = build_parser(texts, command_names())
    about = texts.sentence("help.program")
    purpose = about.replace("：", ": ").partition(": ")[2]
    topics = load_guidance(language).group(TopicGroup.USE)
    day = max(topic.dated for topic in topics).isoformat()
    yield f'.TH CALLASSIST 1 "{day}" "callassist {__version__}"'
    yield from (".nh", ".ad l")
    yield from (f".SH {name}", rf"callassist \- {_text(purpose)}")
    yield from (f".SH {synopsis}", *_usage(parser))
    yield from (f".SH {description}", _text(about))
    yield f".SH {options}"
    yield from _options(parser)
    yield f".SH {commands}"
    yield from _commands(parser)
    for topic in topics:
        yield from (f'.SH "{_text(topic.title)}"', _text(topic.summary))
        for section in topic.sections:
            yield from _section(section)


# the parser


def _usage(parser: argparse.ArgumentParser) -> Iterator[str]:
    words = parser.format_usage().partition(" ")[2].split()
    yield rf"\fB{_text(words[0])}\fR {_text(' '.join(words[1:]))}"


def _options(parser: argparse.ArgumentParser) -> Iterator[str]:
    for action in parser._actions:  # noqa: SLF001 - argparse shows them in no other way
        if not isinstance(action, argparse._SubParsersAction) and action.help:  # noqa: SLF001
            yield from (".TP", _names(action), _text(action.help))


def _names(action: argparse.Action) -> str:
    """An option with its value, or an argument, as it is typed."""
    value = action.metavar or (action.dest.upper() if action.nargs != 0 else "")
    if action.choices is not None:
        value = "|".join(map(str, action.choices))
    value = " ".join(value) if isinstance(value, tuple) else value
    shown = rf" \fI{_text(value)}\fR" if value else ""
    if not action.option_strings:
        return shown.strip()
    return ", ".join(rf"\fB{_text(each)}\fR" for each in action.option_strings) + shown


def _commands(parser: argparse.ArgumentParser, before: str = "") -> Iterator[str]:
    for action in parser._actions:  # noqa: SLF001
        if isinstance(action, argparse._SubParsersAction):  # noqa: SLF001
            for name, command in action.choices.items():
                yield f'.SS "{before}{name}"'
                yield _text(command.description or "")
                yield from _own_options(command, parser)
                yield from _commands(command, f"{before}{name} ")


def _own_options(
    command: argparse.ArgumentParser, parser: argparse.ArgumentParser
) -> Iterator[str]:
    """Those that not every command takes."""
    common = {each.dest for each in parser._actions}  # noqa: SLF001
    for action in command._actions:  # noqa: SLF001
        is_nested = isinstance(action, argparse._SubParsersAction)  # noqa: SLF001
        if not is_nested and action.help and action.dest not in common:
            yield from (".TP", _names(action), _text(action.help))


# the topics


def _section(section: Section) -> Iterator[str]:
    yield f'.SS "{_text(section.title)}"'
    marks = Marks(strong=lambda words: f"\0B{words}\0R")
    for line in render(section.text, marks).splitlines():
        mark, _, words = line.partition(" ")
        if not line:
            yield ".PP"
        elif mark == "-" or mark.removesuffix(".").isdecimal():
            sign = r"\(bu" if mark == "-" else mark
            yield from (f'.IP "{sign}" 4', _text(words))
        else:
            yield _text(line)


def _text(words: str) -> str:
    """The words with what means something to roff as characters; strong ones in bold."""
    plain = words.replace("\\", r"\e").replace("-", r"\-").replace('"', r"\(dq")
    # A long list of values may be broken behind each.
    plain = plain.replace("|", r"|\:")
    plain = plain.replace("\0B", r"\fB").replace("\0R", r"\fR")
    return rf"\&{plain}" if plain.startswith((".", "'")) else plain


def build() -> None:
    """Write the pages of all languages."""
    for language in LANGUAGES:
        path = FOLDER / path_of(language)
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(page(language), encoding="utf-8")


if __name__ == "__main__":
    build()
