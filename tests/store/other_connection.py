"""Another program's way into the data file, with none of the store's care."""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from callassist.store.file_name import FILE_NAME


@contextmanager
def other_connection(folder: Path) -> Iterator[sqlite3.Connection]:
    """A connection that commits each statement, and is closed at the end."""
    connection = sqlite3.connect(folder / FILE_NAME, isolation_level=None)
    connection.row_factory = sqlite3.Row
    try:
        yield connection
    finally:
        connection.close()


def columns_of(connection: sqlite3.Connection, table: str) -> dict[str, str]:
    """The columns of a table and their types."""
    rows = connection.execute("select name, type from pragma_table_info(?)", (table,))
    return {row[0]: row[1] for row in rows}
