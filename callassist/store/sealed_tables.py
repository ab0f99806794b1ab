"""The tables whose rows have checksums, as the schema of an open file describes them."""

import sqlite3
from collections.abc import Mapping
from dataclasses import dataclass

from callassist.store.records import Row
from callassist.store.row_sums import COLUMN

Rows = Mapping[str, list[Row]]
"""Rows by the name of their table."""


@dataclass(frozen=True, slots=True)
class SealedTable:
    """One table with checksums."""

    name: str
    columns: tuple[str, ...]
    """In the order in which a record has them."""
    key: tuple[str, ...]
    """What tells one row from the others."""
    row_id: str | None
    """The column that is SQLite's own number of a row; None where there is none."""
    parents: Mapping[str, str]
    """The tables that rows of this one belong to, by the column that names their row."""

    def key_of(self, row: Row) -> tuple[object, ...]:
        """What tells this row from the others."""
        return tuple(row[name] for name in self.key)


def sealed_tables(connection: sqlite3.Connection) -> list[SealedTable]:
    """Every table with checksums, those that others belong to first."""
    names = connection.execute("select name from sqlite_master where type = 'table'").fetchall()
    found = [_table(connection, str(row[0])) for row in names]
    waiting = [each for each in found if COLUMN in each.columns]
    ordered: list[SealedTable] = []
    while waiting:
        missing = {each.name for each in waiting}
        ready = [
            each for each in waiting if not missing & (set(each.parents.values()) - {each.name})
        ]
        ordered += ready or waiting
        waiting = [each for each in waiting if each not in ordered]
    return ordered


def _table(connection: sqlite3.Connection, name: str) -> SealedTable:
    columns = connection.execute(
        "select name, type, pk from pragma_table_info(?) order by cid", (name,)
    ).fetchall()
    key = [column for column in sorted(columns, key=lambda each: each[2]) if column[2]]
    is_number = len(key) == 1 and str(key[0][1]).lower() == "integer"
    links = connection.execute('select "from", "table" from pragma_foreign_key_list(?)', (name,))
    return SealedTable(
        name,
        tuple(str(column[0]) for column in columns),
        tuple(str(column[0]) for column in key),
        str(key[0][0]) if is_number else None,
        {str(link[0]): str(link[1]) for link in links},
    )
