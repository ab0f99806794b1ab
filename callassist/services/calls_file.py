"""The file of all calls: one JSON document, written and read a line at a time.

Every member of a list stands on a line of its own, so that neither a program nor a person has to
hold a million calls to read them. A document that somebody has laid out in another way is read as
well, if it is not too large.
"""

import json
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import BinaryIO

from callassist.bundled.export_schema import LATER_PARTS, NAME, PARTS, check_of, check_of_head
from callassist.domain.errors import CallAssistError
from callassist.domain.phone_log import ReadingProgress

Document = dict[str, object]

LARGEST_OTHER = 64 * 1024 * 1024
"""Bytes of a document that is laid out in another way than ours."""
LARGEST_FILE = 4 * 1024 * 1024 * 1024
_LONGEST_LINE = 48 * 1024 * 1024
_HEAD_BYTES = 4096
_END = b"]}"


def write_document(
    file: BinaryIO, head: Document, lists: Iterable[tuple[str, Iterable[Document]]]
) -> None:
    """Writes a document; the lists, in the order of `PARTS`, are read as they are written."""
    file.write(_json(head)[:-1])
    for name, members in lists:
        file.write(f',"{name}":['.encode())
        parted = b"\n"
        for member in members:
            file.write(parted + _json(member))
            parted = b",\n"
        file.write(b"\n]")
    file.write(b"}\n")


def _json(document: Document) -> bytes:
    return json.dumps(document, ensure_ascii=False, separators=(",", ":")).encode()


def is_calls_file(path: Path) -> bool:
    """Whether a file begins like a document of this kind; False for one that cannot be read.

    A pipe or a device is not even opened: it could keep the program waiting for ever.
    """
    try:
        if not path.is_file():
            return False
        with path.open("rb") as file:
            beginning = file.read(_HEAD_BYTES)
    except (OSError, ValueError):
        return False
    is_object = beginning.removeprefix(b"\xef\xbb\xbf").lstrip().startswith(b"{")
    return is_object and f'"{NAME}"'.encode() in beginning


def read_document(
    path: Path, progress: ReadingProgress | None = None
) -> Iterator[tuple[str, Document]]:
    """The members of a document, each with the name of its list, in the order of the file.

    `progress` is told how far the file has been read. Every member was held against the schema.
    Raises CallAssistError, before or between members, for a file that cannot be read, is too large,
    or is no such document.
    """
    try:
        size = path.stat().st_size
        with path.open("rb") as file:
            if size > LARGEST_FILE:
                raise CallAssistError("calls_file_too_large", name=path.name)
            for each in _members(file, path, size):
                if progress is not None:
                    progress.read, progress.total = file.tell(), size
                yield each
    except OSError as error:
        raise CallAssistError("calls_file_unreadable", name=path.name) from error


def _members(file: BinaryIO, path: Path, size: int) -> Iterator[tuple[str, Document]]:
    try:
        if _has_our_lines(file):
            yield from _checked(_by_line(file), path)
        elif size <= LARGEST_OTHER:
            yield from _checked(_at_once(file), path)
        else:
            raise CallAssistError("calls_file_too_large", name=path.name)
    except (ValueError, RecursionError) as error:
        raise broken(path) from error


def broken(path: Path) -> CallAssistError:
    """The failure of a file that is no such document, or not all of it."""
    return CallAssistError("calls_file_broken", name=path.name)


def _checked(members: Iterable[tuple[str, Document]], path: Path) -> Iterator[tuple[str, Document]]:
    for name, member in members:
        if not check_of(name)(member):
            raise broken(path)
        yield name, member


def _has_our_lines(file: BinaryIO) -> bool:
    first = file.readline(_HEAD_BYTES)
    file.seek(0)
    return first.rstrip(b"\r\n").endswith(f'"{next(iter(PARTS))}":['.encode())


def _by_line(file: BinaryIO) -> Iterator[tuple[str, Document]]:
    """The members in our own layout. Raises ValueError for anything else."""
    names = list(PARTS)
    rest = "".join(f',"{each}":[]' for each in names[1:])
    _require_head(_line(file) + f"]{rest}}}".encode())
    for name, following in zip(names, [*names[1:], None], strict=True):
        closings = _closings(following)
        has_more: bool | None = None
        while (line := _line(file)) not in closings:
            _require(has_more is not False and line.startswith(b"{"))
            has_more = line.endswith(b",")
            yield name, _object(line.removesuffix(b","))
        _require(not has_more)
        if line == _END:
            break
    _require(not _line(file))


def _closings(following: str | None) -> set[bytes]:
    """The lines a list may end with; `following` is the name of the next one, None for none."""
    if following is None:
        return {_END}
    next_list = f'],"{following}":['.encode()
    return {next_list, _END} if following in LATER_PARTS else {next_list}


def _line(file: BinaryIO) -> bytes:
    """The next line without its end; empty at the end of the file."""
    line = file.readline(_LONGEST_LINE + 1)
    _require(len(line) <= _LONGEST_LINE)
    return line.rstrip(b"\r\n")


def _at_once(file: BinaryIO) -> Iterator[tuple[str, Document]]:
    """The members in any layout. Raises ValueError for what is no such document."""
    document = _object(file.read().removeprefix(b"\xef\xbb\xbf"))
    lists = {name: document.get(name, [] if name in LATER_PARTS else None) for name in PARTS}
    _require(check_of_head()(document | {name: [] for name in PARTS}))
    for name, members in lists.items():
        _require(isinstance(members, list))
        for member in members if isinstance(members, list) else []:
            _require(isinstance(member, dict))
            yield name, member


def _require_head(text: bytes) -> None:
    _require(check_of_head()(_object(text)))


def _object(text: bytes) -> Document:
    value = json.loads(text, parse_constant=_no_number)
    if not isinstance(value, dict):
        raise ValueError("not an object")
    return value


def _no_number(text: str) -> object:
    raise ValueError(f"{text} is no number of JSON")


def _require(holds: bool) -> None:
    if not holds:
        raise ValueError("not a document of calls")
