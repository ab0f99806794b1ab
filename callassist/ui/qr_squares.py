"""The squares of a QR code.

The package segno brings writers for many kinds of files, and with them the code for networks of
the standard library, which this program never loads. Its encoder alone needs none of that.
"""

import sys
from functools import cache
from importlib import import_module
from importlib.util import find_spec
from types import ModuleType

_PARTS = "segno_parts"
"""A package that has the modules of segno and loads none of them by itself."""


@cache
def squares(content: str, version: int | None = None) -> tuple[bytes, ...]:
    """The rows of a code that a phone's camera reads, 1 for a dark square.

    `version` is its size, None for the smallest that fits. Raises ValueError where it is too long.
    """
    code = _encoder().encode(content, error="m", version=version, micro=False, boost_error=False)
    return tuple(bytes(row) for row in code.matrix)


@cache
def _encoder() -> ModuleType:
    whole = find_spec("segno")
    if whole is None or whole.submodule_search_locations is None:
        raise ModuleNotFoundError("segno")
    parts = ModuleType(_PARTS)
    parts.__path__ = list(whole.submodule_search_locations)
    sys.modules[_PARTS] = parts
    return import_module(f"{_PARTS}.encoder")
