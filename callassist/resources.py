"""Finds what the program ships with: in the package once installed, beside it in a checkout."""

import json
from pathlib import Path, PurePosixPath

_PACKAGE = Path(__file__).resolve().parent
_INSTALLED = _PACKAGE / "_resources"
_ROOT = _INSTALLED if _INSTALLED.is_dir() else _PACKAGE.parent / "resources"


def read_bytes(path: str) -> bytes:
    """The contents of a shipped file, named by its path below the resources folder.

    Raises ValueError for a path that leads out of the folder.
    """
    return _inside(path).read_bytes()


def _inside(path: str) -> Path:
    inside = PurePosixPath(path)
    if inside.is_absolute() or ".." in inside.parts:
        raise ValueError(f"{path} leads out of the resources folder")
    return _ROOT / inside


def read_text(path: str) -> str:
    """The same as text."""
    return read_bytes(path).decode("utf-8")


def read_json(path: str) -> object:
    """The same as the value its JSON describes."""
    value: object = json.loads(read_bytes(path))
    return value


def names(path: str) -> list[str]:
    """The names of the files in a shipped folder, sorted. Raises ValueError like `read_bytes`."""
    return sorted(each.name for each in _inside(path).iterdir() if each.is_file())
