"""What stands in the schema of a data file: nothing that the migrations did not make."""

import re
import sqlite3
from contextlib import closing
from functools import cache

from callassist.store.database import STEPS

SchemaEntry = tuple[str, str, str, str]
"""Type, name, table and text of one thing of the schema."""

_READ = "select type, name, tbl_name, sql from sqlite_master limit 1000"
_MARKS = re.compile(r"[\s\"'`\[\]]+")
"""Ways to write the same: they differ between versions of SQLite and sqlite-utils."""


def schema_of(connection: sqlite3.Connection) -> frozenset[SchemaEntry]:
    """The schema of an open file, in one way to write it. Raises sqlite3.DatabaseError."""
    return frozenset(
        (str(kind), str(name), str(table), _MARKS.sub(" ", str(text or "")).strip().lower())
        for kind, name, table, text in connection.execute(_READ)
    )


@cache
def expected_schema(steps: int) -> frozenset[SchemaEntry]:
    """The schema of a file that has been through so many migrations."""
    from sqlite_utils import Database

    from callassist.store.migrations import MIGRATIONS

    with closing(sqlite3.connect(":memory:", isolation_level=None)) as connection:
        later = STEPS[steps : steps + 1]
        MIGRATIONS.apply(Database(connection, execute_plugins=False), stop_before=later)
        return schema_of(connection)
