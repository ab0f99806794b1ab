"""Listed calls that are older than a moment and wait for nothing."""

from datetime import datetime

from callassist.store.database import Store
from callassist.store.records import milliseconds_of

_OLD = """
    from call where deleted_at is null and place < ?
    and not exists (
        select 1 from callback
        where call_id = call.id and (outcome is null or outcome = 'not_reached')
    )
"""
"""A call whose call-back has no outcome yet is kept however old it is: a promise is kept."""


class OldCallRows:
    """The old calls of the data file."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def count(self, before: datetime) -> int:
        """How many there are."""
        return int(self._store.read(f"select count(*) {_OLD}", milliseconds_of(before))[0][0])

    def some(self, before: datetime, limit: int) -> list[int]:
        """The ids of at most so many of them, the oldest first."""
        sql = f"select id {_OLD} order by place limit ?"
        return [row["id"] for row in self._store.read(sql, milliseconds_of(before), limit)]
