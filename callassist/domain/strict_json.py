"""JSON from somewhere else, read strictly: what could be understood in two ways is refused.

The reader of the standard library lets the last of two equal keys win, knows NaN, and meets deep
nesting with RecursionError.
"""

import json
import re
from typing import NoReturn

DEEPEST = 12
"""Levels of nesting; our own documents have six."""
LONGEST_NUMBER = 40
"""Characters of a number."""

_SURROGATE = re.compile(rb"\\u[dD][89a-fA-F]")
"""Half of a character as an escape; whoever writes for this reader writes whole ones."""


class StrictJsonError(ValueError):
    """The text is no JSON, or not of the kind that is read here."""


class RepeatedKeyError(StrictJsonError):
    """An object has the same key twice."""

    def __init__(self, key: str) -> None:
        super().__init__(f"the key {key!r} stands there twice")
        self.key = key


def strict_json(content: bytes) -> object:
    """The value of UTF-8 text without a byte order mark.

    Raises StrictJsonError, and RepeatedKeyError for an object with the same key twice; nothing
    else.
    """
    if _SURROGATE.search(content):
        raise StrictJsonError("half a character")
    try:
        value: object = json.loads(
            content.decode("utf-8"),
            object_pairs_hook=_object,
            parse_constant=_refuse_constant,
            parse_int=_whole_number,
            parse_float=_number,
        )
    except RecursionError:
        raise StrictJsonError("it is nested too deeply") from None
    except StrictJsonError:
        raise
    except ValueError as error:
        # Not `from error`: that one holds the whole text.
        raise StrictJsonError(type(error).__name__) from None
    _check_depth(value)
    return value


def _object(pairs: list[tuple[str, object]]) -> dict[str, object]:
    made: dict[str, object] = {}
    for key, value in pairs:
        if key in made:
            raise RepeatedKeyError(key)
        made[key] = value
    return made


def _refuse_constant(name: str) -> NoReturn:
    raise StrictJsonError(f"{name} is no number of JSON")


def _whole_number(text: str) -> int:
    return int(_short(text))


def _number(text: str) -> float:
    number = float(_short(text))
    if number in (float("inf"), float("-inf")):
        raise StrictJsonError("a number has no end")
    return number


def _short(text: str) -> str:
    if len(text) > LONGEST_NUMBER:
        raise StrictJsonError("a number is too long")
    return text


def _check_depth(value: object) -> None:
    """Goes through the levels of the value without calling itself."""
    level, depth = [value], 0
    while level:
        depth += 1
        if depth > DEEPEST:
            raise StrictJsonError("it is nested too deeply")
        inner: list[object] = []
        for each in level:
            if isinstance(each, dict):
                inner.extend(each.values())
            elif isinstance(each, list):
                inner.extend(each)
        level = inner
