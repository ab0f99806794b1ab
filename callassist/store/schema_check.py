"""Whether the schema of a data file is the one its migrations make, quick enough for every start.

A view, a trigger or a table more is the work of another program; one less is damage.
"""

import sqlite3
from collections.abc import Iterable
from hashlib import blake2b

from callassist.store.expected_schema import SchemaEntry, expected_schema, schema_of

KNOWN_SUMS = {
    14: "7f9c8cfbecb386ed45310c3121b32a54",
}
"""The sum of the schema by the number of migrations it has been through.

A schema that has no sum here is made anew in memory, which takes longer than a start may.
"""


def has_expected_schema(connection: sqlite3.Connection, steps: int) -> bool:
    """Whether the schema is the one so many migrations make. Raises sqlite3.DatabaseError."""
    found = schema_of(connection)
    known = KNOWN_SUMS.get(steps)
    if known is not None and sum_of(found) == known:
        return True
    return found == expected_schema(steps)


def sum_of(schema: Iterable[SchemaEntry]) -> str:
    """What stands for a schema in `KNOWN_SUMS`."""
    return blake2b(repr(sorted(schema)).encode(), digest_size=16).hexdigest()
