"""The options of `import`, and how the columns of a table are told there."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TypeVar

from callassist.bundled.texts import Texts
from callassist.domain.errors import WrongUsageError
from callassist.terminal.parser import Parser
from callassist.terminal.tokens import whole_number

Value = TypeVar("Value")

COLUMNS = ("number", "time", "type", "duration", "name")
_DELIMITERS = {"comma": ",", "semicolon": ";", "tab": "\t", "pipe": "|"}
_HEADER = {"yes": True, "no": False}
_WAYS = ("time_format", "header", "delimiter", "encoding")
# A format of a time may have a comma in it.
_PARTED = re.compile(rf",(?=(?:{'|'.join((*COLUMNS, *_WAYS))})=)")


def import_(parser: Parser, texts: Texts) -> None:
    """Adds the options of `import`."""

    def help_of(option: str) -> str:
        return texts.sentence(f"help.import.{option}")

    one = parser.add_mutually_exclusive_group(required=True)
    one.add_argument("file", nargs="?", metavar="FILE", help=help_of("file"))
    one.add_argument("--undo", type=whole_number, metavar="ID", help=help_of("undo"))
    one.add_argument("--list", action="store_true", help=help_of("list"))
    parser.add_argument("--yes", action="store_true", help=texts.sentence("help.delete.yes"))
    parser.add_argument("--format", metavar="F", help=help_of("format"))
    parser.add_argument("--dry-run", action="store_true", help=help_of("dry_run"))
    types = parser.add_mutually_exclusive_group()
    types.add_argument("--all-types", action="store_true", help=help_of("all_types"))
    types.add_argument("--types", metavar="a,b", help=help_of("types"))
    parser.add_argument("--day-first", action="store_true", help=help_of("day_first"))
    parser.add_argument("--map", metavar="number=2,time=1,…", help=help_of("map"))


@dataclass(frozen=True, slots=True, kw_only=True)
class ColumnWords:
    """What `--map` tells; None for what it leaves to be guessed."""

    columns: dict[str, int] = field(default_factory=dict)
    """The place of each column, from 0."""
    time_format: str | None = None
    has_header: bool | None = None
    delimiter: str | None = None
    encoding: str | None = None


def column_words(text: str) -> ColumnWords:
    """What the words after `--map` say; raises WrongUsageError where they say nothing clear."""
    told: dict[str, str] = {}
    for part in _PARTED.split(text):
        name, sign, value = part.partition("=")
        name = name.strip()
        if not sign or not value or name not in (*COLUMNS, *_WAYS) or name in told:
            raise _unclear(part)
        told[name] = value
    columns = {name: _place(told[name]) for name in COLUMNS if name in told}
    if len(set(columns.values())) < len(columns):
        raise _unclear(text)
    return ColumnWords(
        columns=columns,
        time_format=told.get("time_format"),
        has_header=_chosen(_HEADER, told.get("header")),
        delimiter=_chosen(_DELIMITERS | {each: each for each in ";|"}, told.get("delimiter")),
        encoding=told.get("encoding"),
    )


def _place(text: str) -> int:
    if not (text.isascii() and text.isdecimal() and len(text) <= 4 and int(text) > 0):
        raise _unclear(text)
    return int(text) - 1


def _chosen(values: Mapping[str, Value], word: str | None) -> Value | None:
    if word is None:
        return None
    if word not in values:
        raise _unclear(word)
    return values[word]


def _unclear(text: str) -> WrongUsageError:
    return WrongUsageError("import_map", text=text)
