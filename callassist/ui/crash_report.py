"""What may be written down about an error of the program: where it happened, nothing it held.

The message of an exception often quotes what it choked on, a number or a note. So only types,
places and the program's own version go into a report.
"""

from collections.abc import Iterator
from pathlib import PurePath
from traceback import StackSummary, extract_tb
from types import TracebackType

_KNOWN_ROOTS = ("callassist", "site-packages")


def report_of(error: BaseException, about_the_program: str) -> str:
    """Return the report of an error: the program, then each exception of the chain with its stack.

    The order is Python's: the first cause comes first. No message, no value, no home folder.
    """
    parts = [about_the_program.strip()]
    parts += [_section(link) for link in reversed(list(_chain(error)))]
    return "\n\n".join(part for part in parts if part)


def place_of(error: BaseException) -> str:
    """Return type and place of an error in one short line, the same for the same defect."""
    frames = _frames(error.__traceback__)
    where = f"{_short(frames[-1].filename)}:{frames[-1].lineno}" if frames else "?"
    return f"{type(error).__name__} {where}"


def _chain(error: BaseException) -> Iterator[BaseException]:
    seen: set[int] = set()
    link: BaseException | None = error
    while link is not None and id(link) not in seen:
        seen.add(id(link))
        yield link
        link = link.__cause__ or (None if link.__suppress_context__ else link.__context__)


def _section(error: BaseException) -> str:
    kind = type(error)
    lines = [f"{kind.__module__}.{kind.__qualname__}"]
    lines += [
        f"  {_short(frame.filename)}:{frame.lineno} {frame.name}"
        for frame in _frames(error.__traceback__)
    ]
    return "\n".join(lines)


def _frames(traceback: TracebackType | None) -> StackSummary:
    return extract_tb(traceback)


def _short(filename: str) -> str:
    # A full path names the person: their folder, their computer.
    parts = PurePath(filename).parts
    for root in _KNOWN_ROOTS:
        if root in parts:
            return "/".join(parts[len(parts) - parts[::-1].index(root) - 1 :])
    return parts[-1] if parts else filename
