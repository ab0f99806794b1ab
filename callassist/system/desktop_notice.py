"""Notices of the desktop, shown without a window: one interface, and the one of this system."""

import sys
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Protocol


@dataclass(frozen=True, slots=True, kw_only=True)
class Notice:
    """What is shown. It never names a number or quotes a note: others may see the screen."""

    program: str
    """The name of the program."""
    title: str
    text: str
    actions: Mapping[str, str] = field(default_factory=dict)
    """The words of each button by its id; `default` is a click on the notice itself."""


class AnswerKind(StrEnum):
    """What became of a notice."""

    ACTION = "action"
    """A button, or the notice itself, was chosen."""
    CLOSED = "closed"
    """The person closed it."""
    GONE = "gone"
    """It went by itself; nothing says that anybody saw it."""


@dataclass(frozen=True, slots=True)
class Answer:
    """What became of one notice."""

    notice: int
    """The number under which it was shown."""
    kind: AnswerKind
    action: str | None = None
    """The id of the button."""

    @property
    def was_seen(self) -> bool:
        """Whether a person answered."""
        return self.kind is not AnswerKind.GONE


class DesktopNotices(Protocol):
    """Shows notices and hears what becomes of them. Nothing here ever raises."""

    @property
    def descriptors(self) -> tuple[int, ...]:
        """What becomes readable when there may be an answer."""
        ...

    @property
    def is_waiting(self) -> bool:
        """Whether a notice stands whose answer can still come."""
        ...

    def show(self, notice: Notice) -> int | None:
        """Shows a notice; returns its number, or None where this desktop shows none."""
        ...

    def answers(self) -> list[Answer]:
        """The answers that have come since the last time; does not wait."""
        ...

    def close(self) -> None:
        """Hears no more answers; what is shown stays."""
        ...


def desktop_notices() -> DesktopNotices:
    """The notices of this system."""
    if sys.platform.startswith("linux"):
        from callassist.system.freedesktop_notice import FreedesktopNotices

        return FreedesktopNotices()
    else:  # noqa: RET505 - mypy knows the systems by their branches
        from callassist.system.other_notice import OtherNotices

        return OtherNotices()
