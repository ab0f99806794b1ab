"""Rows of a SQLite file that another program wrote, read as what it is: a stranger's file.

It is opened for reading only and as if it could not change, so that nothing is written to it or
beside it. Nothing in its schema is trusted: only a plain table is read, no view, no virtual table,
no function; no value may be longer than a million bytes.
"""

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from callassist.domain.errors import CallAssistError
from callassist.domain.phone_log import ReadingProgress
from callassist.phone_logs.opened_file import plain_file_size

if TYPE_CHECKING:
    from sqlite3 import Connection

MAGIC = b"SQLite format 3\x00"
"""How every SQLite file begins."""

Value = str | int | float | bytes | None
_LONGEST_VALUE = 1 << 20
_AT_ONCE = 500
_LEAST_ROW = 4
"""Bytes a row takes at least: a file that gives more rows goes round in circles."""


class StrangersDatabase:
    """One table of a SQLite file."""

    def __init__(self, path: Path, table: str, progress: ReadingProgress) -> None:
        """`table` is a name of ours, not one from the file."""
        self._path = path
        self._table = table
        self._progress = progress

    def rows(self, needed: tuple[str, ...], wished: tuple[str, ...]) -> Iterator[tuple[Value, ...]]:
        """The rows as the file has them: the columns needed, then those wished (None if missing).

        Raises CallAssistError where there is no such table, a needed column is missing, the file
        is damaged, or calls wait beside it in a file that belongs to it.
        """
        import sqlite3

        size = self._size()
        try:
            connection = self._opened()
            try:
                yield from self._read(connection, needed, wished, size)
            finally:
                connection.close()
        except (sqlite3.Error, UnicodeError) as error:
            # The second: a message about a damaged schema quotes it, byte for byte.
            raise CallAssistError("phone_log_database_broken", name=self._path.name) from error

    def _size(self) -> int:
        size = plain_file_size(self._path)
        for ending in ("-wal", "-journal"):
            beside = self._path.with_name(self._path.name + ending)
            if beside.is_file() and beside.stat().st_size:
                raise CallAssistError(
                    "phone_log_unfinished", name=self._path.name, beside=beside.name
                )
        return size

    def _opened(self) -> "Connection":
        import sqlite3

        uri = f"{self._path.absolute().as_uri()}?mode=ro&immutable=1"
        return sqlite3.connect(uri, uri=True, isolation_level=None, check_same_thread=False)

    def _read(
        self,
        connection: "Connection",
        needed: tuple[str, ...],
        wished: tuple[str, ...],
        size: int,
    ) -> Iterator[tuple[Value, ...]]:
        _distrust(connection)
        there = self._columns(connection)
        if not set(needed) <= there:
            raise CallAssistError("phone_log_no_table", name=self._path.name)
        chosen = ", ".join(
            f'"{column}"' if column in there else "null" for column in (*needed, *wished)
        )
        self._progress.total = self._count(connection)
        cursor = connection.execute(f'select {chosen} from "{self._table}"')  # noqa: S608 - ours
        while rows := cursor.fetchmany(_AT_ONCE):
            self._progress.read += len(rows)
            if self._progress.read > size // _LEAST_ROW:
                raise CallAssistError("phone_log_database_broken", name=self._path.name)
            yield from rows

    def _columns(self, connection: "Connection") -> set[str]:
        """The columns of the table; none where it is no plain one."""
        found = connection.execute(
            "select 1 from sqlite_master where type = 'table' and name = ?"
            " and sql like 'create table%'",
            (self._table,),
        ).fetchone()
        if found is None:
            return set()
        info = connection.execute("select name from pragma_table_info(?)", (self._table,))
        return {str(name) for (name,) in info}

    def _count(self, connection: "Connection") -> int:
        highest = connection.execute(f'select max(rowid) from "{self._table}"')  # noqa: S608 - ours
        value = highest.fetchone()[0]
        return value if isinstance(value, int) and value > 0 else 0


def _distrust(connection: "Connection") -> None:
    import sqlite3

    connection.setlimit(sqlite3.SQLITE_LIMIT_LENGTH, _LONGEST_VALUE)
    connection.text_factory = _text
    for setting in ("trusted_schema = off", "query_only = on", "cell_size_check = on"):
        connection.execute(f"pragma {setting}")


def _text(value: bytes) -> str:
    return value.decode("utf-8", "replace")
