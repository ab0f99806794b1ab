"""Tells a locked data file from others by its look, and makes a file anew under another passphrase.

Whether a file is locked, its own first bytes say, and nothing beside it: so that a kill or a power
cut between two files cannot leave them telling different things.
"""

import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from pathlib import Path

from callassist.domain.errors import CallAssistError
from callassist.durable_files import sync_file
from callassist.store.backup_check import DatabaseFacts, facts_in, facts_of
from callassist.store.backup_copy import GoOn
from callassist.store.connecting import (
    Mode,
    address_of,
    attach_locked,
    connect,
    connect_unlocked,
    database_errors,
    is_plain,
)
from callassist.store.database import told_plainly
from callassist.store.file_facts import FileFacts
from callassist.store.phrase import Phrase

_PAGE = 4096
_PAGES_LOOKED_AT = 8
_LEAST_VALUES, _MOST_OF_ONE = 230, 56
"""Of 4,096 bytes of noise: how many different ones there are at least, and of one at most; less
likely than one in a million millions to be otherwise. No page of ours comes near it."""
_WAIT_SECONDS = 3.0


def looks_locked(path: Path) -> bool:
    """Whether a file is a locked data file, as far as can be told without its passphrase.

    Its first page is noise, and so are the others, unless the file is known to be locked. Noise in
    the place of a log that was not locked is damage. It is read as a plain file: only where no
    connection of this process is open to it.
    """
    try:
        if is_plain(path):
            return False
        pages = _some_pages(path)
    except OSError:
        return False
    if not pages or not _is_noise(pages[0]):
        return False
    facts = FileFacts(path.parent)
    return facts.is_locked or (not facts.has_rows and all(map(_is_noise, pages)))


def _some_pages(path: Path) -> list[bytes]:
    """The first page and some others; none of a file that has not whole pages."""
    count, rest = divmod(path.stat().st_size, _PAGE)
    if rest:
        return []
    wanted = sorted({number * (count - 1) // _PAGES_LOOKED_AT for number in range(9)})
    with path.open("rb") as file:
        pages = []
        for number in wanted if count else ():
            file.seek(number * _PAGE)
            pages.append(file.read(_PAGE))
        return pages


def _is_noise(page: bytes) -> bool:
    counts = [page.count(value) for value in range(256)]
    different = sum(map(bool, counts))
    return len(page) == _PAGE and different >= _LEAST_VALUES and max(counts) <= _MOST_OF_ONE


@contextmanager
def held(path: Path, phrase: Phrase) -> Iterator[None]:
    """Nobody else writes into the data file in the block; it may be read.

    This process has no other connection to the file, but those made inside. Raises
    CallAssistError: `database_locked` where somebody else writes, and what opening it raises.
    """
    with told_plainly(path), closing(_opened(path, phrase, "rw")) as connection:
        connection.execute("begin immediate")
        try:
            yield
        finally:
            with suppress(*database_errors()):
                connection.rollback()


def rewrite(source: Path, phrase: Phrase, target: Path, new_phrase: Phrase, go_on: GoOn) -> None:
    """Makes the new private file `target` hold what `source` holds, locked with another phrase.

    A phrase that is not given stands for a file that is not locked. The new file is opened again
    from the disk, and every row in it held against its checksum, before this returns. Raises
    CallAssistError where it cannot be made, `lock_not_whole` where it is not what it should be.
    """
    target.touch(mode=0o600, exist_ok=False)
    with told_plainly(source, "database_damaged"), closing(_opened(source, phrase)) as connection:
        told = _facts_in(connection, source, go_on)
        attach_locked(connection, address_of(target, "rw"), new_phrase)
        connection.execute("pragma beside.synchronous = off")
        connection.execute("pragma beside.journal_mode = off")
        connection.execute("select sqlcipher_export('beside')").fetchone()
        connection.execute("detach database beside")
    go_on()
    sync_file(target)
    if is_plain(target) is new_phrase.is_given or not _holds(target, new_phrase, told, go_on):
        raise CallAssistError("lock_not_whole")


def _holds(path: Path, phrase: Phrase, told: DatabaseFacts, go_on: GoOn) -> bool:
    """Whether the file on the disk opens with this phrase, and holds what it should."""
    try:
        return facts_of(path, go_on, phrase.copy()) == told
    except CallAssistError:
        return False


def _facts_in(connection: sqlite3.Connection, path: Path, go_on: GoOn) -> DatabaseFacts:
    try:
        return facts_in(connection, go_on)
    except CallAssistError as error:
        if error.sentence == "backup_foreign":
            raise CallAssistError("database_damaged", path=str(path)) from error
        raise


def _opened(path: Path, phrase: Phrase, mode: Mode = "ro") -> sqlite3.Connection:
    """A connection of SQLCipher, whether the file is locked or not."""
    if phrase.is_given:
        return connect(path, phrase, wait_seconds=_WAIT_SECONDS, mode=mode)
    return connect_unlocked(path, mode, _WAIT_SECONDS)
