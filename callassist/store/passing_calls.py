"""Calls that are not to stay in the log: each is marked when it is stored."""

from datetime import datetime

from callassist.store.database import Store
from callassist.store.records import moment_of
from callassist.store.row_sums import is_intact, with_sum

_TABLE = "passing_call"
_SETTLED = """
    select passing_call.*, call.logged_at as logged_at
    from passing_call join call on call.id = passing_call.call_id
    where not exists (
        select 1 from callback
        where callback.call_id = call.id and (outcome is null or outcome = 'not_reached')
    )
    order by call.id
"""
"""A promise to call back is kept whatever becomes of the log: its call waits for an outcome."""


class PassingCalls:
    """The marks in the data file."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def mark(self, call_id: int) -> None:
        """Marks a call, inside the transaction that stores it."""
        with self._store.transaction():
            self._store.insert(_TABLE, [with_sum(_TABLE, {"call_id": call_id})])

    def settled(self, logged_before: datetime) -> list[int]:
        """The marked calls that were logged before the moment and wait for no call-back.

        A mark that is no longer what was stored marks nothing.
        """
        return [
            row["call_id"]
            for row in map(dict, self._store.read(_SETTLED))
            if _is_before(str(row.pop("logged_at")), logged_before) and is_intact(_TABLE, row)
        ]


def _is_before(text: str, moment: datetime) -> bool:
    logged_at = moment_of(text)
    return logged_at is not None and logged_at <= moment
