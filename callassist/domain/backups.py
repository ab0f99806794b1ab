"""Backups: what one is, what it holds, and which of many are kept."""

from collections.abc import Callable, Hashable, Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from pathlib import Path

DAYS_KEPT = 14
WEEKS_KEPT = 8
MONTHS_KEPT = 6
CHANGES_BETWEEN = 50
"""So many changes of the data make another backup due on the same day."""
_LAST_DAY = timedelta(days=1)


class BackupStoppedError(Exception):
    """Nobody waits for the backup any more; nothing of it is left."""


class Occasion(StrEnum):
    """Why a backup was made."""

    FIRST_CALL_OF_DAY = "first_call_of_day"
    AFTER_CHANGES = "after_changes"
    BEFORE_IMPORT = "before_import"
    BEFORE_MIGRATION = "before_migration"
    BEFORE_LIST_UPDATE = "before_list_update"
    BEFORE_BULK_DELETE = "before_bulk_delete"
    BEFORE_RESTORE = "before_restore"
    BY_HAND = "by_hand"


@dataclass(frozen=True, slots=True, kw_only=True)
class BackupFile:
    """One backup as it lies in the folder of backups, or where the person put it."""

    path: Path
    made_at: datetime
    """Aware; of a file that cannot be read, as its name says."""
    occasion: Occasion | None = None
    """None of a file that cannot be read."""
    calls: int = 0
    """Calls in it; deleted ones are not counted."""
    is_automatic: bool = True
    is_readable: bool = True
    """Whether it says what it is; that it is whole is only known after `preview`."""
    damaged_rows: int = 0
    """Rows that were damaged already when it was made."""
    size: int = 0
    """In bytes."""
    is_locked: bool = False
    """Whether it takes a passphrase to restore it: the one the log had then."""


@dataclass(frozen=True, slots=True, kw_only=True)
class BackedUpCall:
    """A call as a preview names it."""

    received_at: datetime
    number_text: str
    """Empty for a withheld number."""


@dataclass(frozen=True, slots=True, kw_only=True)
class MissingFromBackup:
    """What today's log has and a backup has not."""

    calls: int
    newest_calls: tuple[BackedUpCall, ...]
    """The newest few of them, the newest first."""
    changed_calls: int
    """Calls in both, told otherwise today."""
    account_checks: int
    added_numbers: int
    """Numbers the person added themselves."""

    @property
    def is_nothing(self) -> bool:
        """Whether the backup has everything."""
        calls = self.calls or self.changed_calls
        return not (calls or self.account_checks or self.added_numbers)


@dataclass(frozen=True, slots=True, kw_only=True)
class BackupContents:
    """What a backup holds. Whoever has one knows that the backup is whole."""

    file: BackupFile
    program_version: str
    """The version of the program that made it."""
    schema_steps: int
    """How many migrations its data have been through."""
    is_older: bool
    """Restoring takes its data through the migrations they have not been through."""
    calls: int
    first_call: datetime | None
    last_call: datetime | None
    newest_calls: tuple[BackedUpCall, ...]
    """The newest few, the newest first."""
    account_checks: int
    added_numbers: int
    """Numbers the person added themselves."""
    attachments: int
    """Attached files in it."""
    has_attachments: bool
    """Whether attached files were taken along at all."""
    missing: MissingFromBackup | None
    """What today's log has beside it; None where today's log cannot be read."""


@dataclass(frozen=True, slots=True, kw_only=True)
class RestoredBackup:
    """A restore that was done."""

    contents: BackupContents
    set_aside: Path | None
    """Where the data file of before lies now; None where there was none."""
    backup_before: BackupFile | None
    """The backup of the data of before; None where none could be made."""
    attachments: int
    """Attached files that were missing and are back."""


def newest_first(backups: Iterable[BackupFile], now: datetime) -> list[BackupFile]:
    """Sorts backups; those a wrong clock has dated into the future count as the oldest."""
    return sorted(backups, key=lambda each: _age_key(each, now), reverse=True)


def _age_key(backup: BackupFile, now: datetime) -> tuple[bool, datetime, int, str]:
    # Of the same second: "….zip" came before "…-2.zip", and that before "…-10.zip".
    name = backup.path.name
    return backup.made_at <= now, backup.made_at, len(name), name


def to_drop(backups: Iterable[BackupFile], now: datetime) -> list[BackupFile]:
    """The automatic backups that need not be kept any longer, the newest first.

    Kept are the newest of each of the last 14 days, 8 weeks and 6 months that have one; of the last
    24 hours the newest of each occasion, so that what came before an import can be had back all
    day; always the newest, and the newest without a damaged row. What cannot be read is not judged.
    """
    judged = newest_first((each for each in backups if _is_judged(each)), now)
    kept = {each.path for each in judged[:1]}
    kept |= {each.path for each in [each for each in judged if not each.damaged_rows][:1]}
    kept |= _newest_of_each(judged, lambda each: each.made_at.date(), DAYS_KEPT)
    kept |= _newest_of_each(judged, lambda each: each.made_at.isocalendar()[:2], WEEKS_KEPT)
    kept |= _newest_of_each(
        judged, lambda each: (each.made_at.year, each.made_at.month), MONTHS_KEPT
    )
    recent = [each for each in judged if timedelta() <= now - each.made_at < _LAST_DAY]
    kept |= _newest_of_each(recent, lambda each: each.occasion, len(Occasion))
    return [each for each in judged if each.path not in kept]


def _is_judged(backup: BackupFile) -> bool:
    return backup.is_automatic and backup.is_readable


def _newest_of_each(
    newest_first: list[BackupFile], period_of: Callable[[BackupFile], Hashable], most: int
) -> set[Path]:
    """The newest backup of each of the last periods that have one."""
    newest: dict[Hashable, Path] = {}
    for each in newest_first:
        newest.setdefault(period_of(each), each.path)
    return set(list(newest.values())[:most])
