"""What the doctor finds about backups: how old the newest whole one is, and which are none."""

from collections.abc import Iterator
from datetime import timedelta

from callassist.bundled.texts import Texts
from callassist.domain.backups import BackupFile
from callassist.domain.clock import Clock
from callassist.services.backup_desk import BackupDesk
from callassist.services.doctor import Finding

_OLD = timedelta(days=2)
"""Changes that have waited longer are in no backup because something is wrong."""


def examine_backups(desk: BackupDesk, clock: Clock, texts: Texts) -> list[Finding]:
    """Looks at every byte of every automatic backup; `texts` say why one failed."""
    found = desk.list()
    whole = [each for each in found if desk.is_whole(each)]
    return [*_age(desk, whole, clock), *_broken(desk, found, whole), *_failure(desk, texts)]


def _age(desk: BackupDesk, whole: list[BackupFile], clock: Clock) -> Iterator[Finding]:
    if not whole:
        if desk.has_data:
            yield Finding("backup_none", is_problem=False)
        return
    newest = whole[0]
    is_old = desk.has_changes and clock.now() - newest.made_at > _OLD
    values = {"when": newest.made_at, "calls": newest.calls}
    yield Finding("backup_old" if is_old else "backup_newest", values, is_problem=is_old)


def _broken(
    desk: BackupDesk, found: list[BackupFile], whole: list[BackupFile]
) -> Iterator[Finding]:
    if len(found) > len(whole):
        values = {"count": len(found) - len(whole), "path": str(desk.folder.path)}
        yield Finding("backup_unreadable", values)


def _failure(desk: BackupDesk, texts: Texts) -> Iterator[Finding]:
    failure = desk.last_failure
    if failure is not None:
        sentence, when = failure
        yield Finding("backup_failed", {"when": when, "reason": _reason(sentence, desk, texts)})


def _reason(sentence: str, desk: BackupDesk, texts: Texts) -> str:
    """Why a backup failed; the bare key where another version has noted it."""
    try:
        return texts.sentence(f"error.{sentence}", path=str(desk.folder.path))
    except KeyError:
        return sentence
