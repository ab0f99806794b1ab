"""What can stand in the way of the data file, and what may be done about each."""

from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from callassist.domain.backups import BackupContents, BackupFile
from callassist.domain.errors import CallAssistError


class TroubleKind(StrEnum):
    """A kind of trouble; the values are the keys of its sentence."""

    DAMAGED = "database_damaged"
    FOREIGN = "database_foreign"
    """Not the file of this program, or no file at all."""
    GONE = "database_gone"
    """There was a log, and now there is nothing, or a file without a byte."""
    NEWER = "database_newer"
    NOT_MIGRATED = "database_not_migrated"
    UPGRADING = "database_upgrading"
    """A large file is being brought up to this version, beside the window."""
    LOCKED = "database_locked"
    """Another program holds the file."""
    PHRASE_NEEDED = "phrase_needed"
    """The person has locked the log with a passphrase, and has not given it yet."""
    READ_ONLY = "read_only"
    DISK_FULL = "disk_full"
    DISK_TROUBLE = "disk_trouble"
    ROWS_CHANGED = "rows_changed"
    """The file can be used, but some rows are no longer what was stored."""


RECOVERABLE = frozenset(
    {TroubleKind.DAMAGED, TroubleKind.FOREIGN, TroubleKind.GONE, TroubleKind.ROWS_CHANGED}
)
"""Where the file is set aside and a backup takes its place. Every other file is sound."""


@dataclass(frozen=True, slots=True)
class Trouble:
    """What stands in the way of the data file now."""

    kind: TroubleKind
    path: Path
    """Where the data file is, or should be."""
    stands_in: bool = True
    """A log in memory stands in for it: nothing written now is kept."""

    @property
    def is_recoverable(self) -> bool:
        """Whether the file is to be set aside; else there is only to wait or to try again."""
        return self.kind in RECOVERABLE


def trouble_of(error: CallAssistError, path: Path) -> Trouble | None:
    """The trouble a failure tells of; None for a failure that is about something else."""
    try:
        return Trouble(TroubleKind(error.sentence), path)
    except ValueError:
        return None


@dataclass(frozen=True, slots=True)
class RecoveryOffer:
    """What a recovery would bring back, told before it is done."""

    backup: BackupFile | None
    """The newest backup that is whole; None where there is none."""
    contents: BackupContents | None
    later_calls: int
    """Calls in the damaged file that are whole and that the backup has not."""
    half_calls: int
    """Calls of which only a part can still be read; they stay in the old file."""
    older_calls: int = 0
    """Calls as a program of before stored them, which cannot be read one by one; they stay, too."""


@dataclass(frozen=True, slots=True)
class Recovered:
    """A recovery that was done."""

    calls: int
    """Calls in the log now."""
    salvaged_calls: int
    """Calls taken out of the damaged file, new or as they were later than in the backup."""
    half_calls: int
    set_aside: Path | None
    """Where the old file lies now; None where there was none."""
    backup: BackupFile | None
    """The backup the log was made of; None for a log that began anew."""
