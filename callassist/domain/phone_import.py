"""What an import of a phone's log found, and what it stored."""

from collections import Counter
from dataclasses import dataclass, field
from datetime import datetime

from callassist.domain.numbering_plan import NumberClass
from callassist.domain.phone_log import PhoneCallType, UnreadableLine

BAD_LINES_KEPT = 200
"""So many unreadable lines are named one by one; the others are only counted."""


@dataclass(slots=True)
class ImportCounts:
    """How many lines of a file were what; it grows while the file is read."""

    read: int = 0
    """All records, unreadable lines included."""
    new: int = 0
    """Calls of a wanted type that the log does not have yet."""
    duplicates: int = 0
    """Calls of a wanted type that are in the log, or stand in the file twice."""
    left_out: int = 0
    """Calls of a type that is not wanted."""
    unreadable: int = 0
    types: Counter[PhoneCallType] = field(default_factory=Counter)
    """Every readable call by its type."""
    classes: Counter[NumberClass] = field(default_factory=Counter)
    """The new calls by the class of their number."""
    bad_lines: list[UnreadableLine] = field(default_factory=list)
    """The first unreadable lines."""

    @property
    def lookalikes(self) -> int:
        """How many new calls showed a number that imitates a listed one."""
        return self.classes[NumberClass.LOOKALIKE]

    def add_bad_line(self, line: UnreadableLine) -> None:
        """Counts a line that cannot be read, and keeps it if it is among the first."""
        self.unreadable += 1
        if len(self.bad_lines) < BAD_LINES_KEPT:
            self.bad_lines.append(line)


@dataclass(frozen=True, slots=True)
class ImportProgress:
    """How far a file has been read."""

    fraction: float
    """Between 0 and 1."""
    counts: ImportCounts


@dataclass(frozen=True, slots=True, kw_only=True)
class PhoneImport:
    """One import as the log keeps it."""

    id: int
    file_name: str
    """The name the file had; without its folder."""
    format_id: str
    done_at: datetime
    counts: ImportCounts
    undone_at: datetime | None = None
    """When all of it was taken back; None if it stands."""
