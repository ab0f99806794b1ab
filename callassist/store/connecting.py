"""The one place that connects to an SQLite file: with SQLite as it is, or locked with a passphrase.

A locked file is one of SQLCipher, with its own defaults left alone: AES-256 in CBC mode for every
page, journals included, an HMAC-SHA512 that belongs to each page, and a key made of the passphrase
with 256,000 rounds of PBKDF2-HMAC-SHA512 and the salt that is the first sixteen bytes of the file
(https://www.zetetic.net/sqlcipher/design/). The library is loaded when there is a passphrase, and
not before. It is another SQLite than Python's, with exceptions of its own: whoever catches what
SQLite raises asks here for both families. One file is never open with both at a time, because
each would drop the locks of the other.
"""

import sqlite3
import sys
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING, Literal, cast

from callassist.domain.errors import CallAssistError
from callassist.store.phrase import Phrase

if TYPE_CHECKING:
    from types import ModuleType

Mode = Literal["rwc", "rw", "ro", "frozen"]
"""Make it if need be, write, read, or read a private file that nobody changes."""
_LIBRARY = "sqlcipher3.dbapi2"
_PLAIN = b"SQLite format 3\x00"


def connect(
    path: Path,
    phrase: Phrase | None,
    *,
    wait_seconds: float,
    mode: Mode = "rwc",
    any_thread: bool = False,
) -> sqlite3.Connection:
    """A connection to the file, without transactions of its own, whose rows know their columns.

    A file that is not locked any more is opened all the same, and the phrase is forgotten: nothing
    needs it. `any_thread` is for a connection that is used, or broken off, from several. Raises
    CallAssistError: `phrase_wrong`, `database_damaged`, `lock_missing`; and what SQLite raises.
    """
    address = path if mode == "rwc" else address_of(path, mode)
    if phrase is not None and phrase.is_given:
        connection = _connect_library(address, wait_seconds, any_thread=any_thread)
        try:
            _unlock(connection, path, phrase)
        except BaseException as error:
            connection.close()
            if not _is_refused(error) or not is_plain(path):
                raise
            phrase.forget()
        else:
            return connection
    return _connect(sqlite3, address, wait_seconds, any_thread=any_thread)


def address_of(path: Path, mode: Mode) -> str:
    """The address under which SQLite opens a file in one way only."""
    way = "ro&immutable=1" if mode == "frozen" else mode
    return f"{path.absolute().as_uri()}?mode={way}"


def is_plain(path: Path) -> bool:
    """Whether a file begins as an SQLite file does that is not locked, or has nothing in it yet.

    It is read as a plain file: only where no connection of this process is open to it.
    """
    try:
        with path.open("rb") as file:
            return file.read(len(_PLAIN)) in (_PLAIN, b"")
    except OSError:
        return False


def is_refused_unlocked(path: Path) -> bool:
    """Whether SQLite takes a file for no database: it is locked, or damaged from its first byte.

    SQLite is asked instead of the bytes, so that a file in use keeps its locks. False for what is
    no file (a named pipe would keep SQLite waiting), is not there, or cannot be read.
    """
    try:
        if not path.is_file():
            return False
        with closing(_connect(sqlite3, address_of(path, "ro"), 0.0, any_thread=False)) as opened:
            opened.execute("pragma schema_version").fetchone()
    except sqlite3.DatabaseError as error:
        return "not a database" in str(error).lower()
    except OSError:
        return False
    return False


def attach(connection: sqlite3.Connection, address: str, phrase: Phrase | None) -> None:
    """Opens another file, named `beside`, beside the one of the connection.

    Both are locked alike, or not at all.
    """
    if phrase is not None and phrase.is_given:
        attach_locked(connection, address, phrase)
    else:
        connection.execute("attach database ? as beside", (address,))


def attach_locked(connection: sqlite3.Connection, address: str, phrase: Phrase) -> None:
    """The same beside a connection of SQLCipher; without a phrase one that is not locked."""
    connection.execute("attach database ? as beside key ?", (address, phrase.words))


def connect_unlocked(path: Path, mode: Mode, wait_seconds: float) -> sqlite3.Connection:
    """A connection of SQLCipher to a file that is not locked, so that a locked one can be attached.

    No connection of this process may be open to the file. Raises CallAssistError: `lock_missing`.
    """
    return _connect_library(address_of(path, mode), wait_seconds, any_thread=False)


def is_library_there() -> bool:
    """Whether a log can be locked on this computer."""
    try:
        _library()
    except CallAssistError:
        return False
    return True


def any_errors(*more: type[Exception]) -> tuple[type[Exception], ...]:
    """What to catch for everything SQLite raises, from whichever of the two, and `more`."""
    return *_kinds("Error"), *more


def database_errors(*more: type[Exception]) -> tuple[type[Exception], ...]:
    """The same for what it raises about a file."""
    return *_kinds("DatabaseError"), *more


def operational_errors(*more: type[Exception]) -> tuple[type[Exception], ...]:
    """The same for what it raises about circumstances."""
    return *_kinds("OperationalError"), *more


def warnings(*more: type[Exception]) -> tuple[type[Exception], ...]:
    """The same for what it raises about more than one statement."""
    return *_kinds("Warning"), *more


def _kinds(name: str) -> tuple[type[Exception], ...]:
    loaded = sys.modules.get(_LIBRARY)
    others = () if loaded is None else (getattr(loaded, name),)
    return (getattr(sqlite3, name), *others)


def _unlock(connection: sqlite3.Connection, path: Path, phrase: Phrase) -> None:
    """Gives the phrase to a new connection. Raises CallAssistError where it does not fit.

    What it has opened before, and cannot be opened with it now, is damaged.
    """
    found = path.stat()
    identity = found.st_dev, found.st_ino
    words = phrase.words.replace("'", "''").replace("\x00", "")
    connection.execute(f"pragma key = '{words}'")
    try:
        connection.execute("select count(*) from sqlite_master").fetchone()
    except database_errors() as error:
        if "not a database" not in str(error).lower():
            raise
        sentence = "database_damaged" if identity == phrase.has_opened else "phrase_wrong"
        raise CallAssistError(sentence, path=str(path)) from None
    phrase.has_opened = identity


def _is_refused(error: BaseException) -> bool:
    return isinstance(error, CallAssistError) and error.sentence == "phrase_wrong"


def _library() -> "ModuleType":
    """SQLCipher. Raises CallAssistError where this computer has none."""
    try:
        from sqlcipher3 import dbapi2
    except ImportError as error:
        raise CallAssistError("lock_missing") from error
    return cast("ModuleType", dbapi2)


def _connect_library(
    address: Path | str, wait_seconds: float, *, any_thread: bool
) -> sqlite3.Connection:
    """A connection of SQLCipher that says nothing on its own, and keeps nothing in other files."""
    connection = _connect(_library(), address, wait_seconds, any_thread=any_thread)
    connection.execute("pragma cipher_log_level = none")
    connection.execute("pragma temp_store = memory")
    return connection


def _connect(
    library: "ModuleType", address: Path | str, wait_seconds: float, *, any_thread: bool
) -> sqlite3.Connection:
    connection: sqlite3.Connection = library.connect(
        str(address),
        uri=isinstance(address, str),
        timeout=wait_seconds,
        isolation_level=None,
        check_same_thread=not any_thread,
    )
    connection.row_factory = library.Row
    connection.text_factory = _text_of
    return connection


def _text_of(stored: bytes) -> str:
    """Text of the file; damaged text too, because its row no longer has its checksum."""
    return stored.decode("utf-8", errors="replace")
