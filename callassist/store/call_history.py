"""What belongs to one call beside its plan: its changes, its looks, and whether all is whole."""

from callassist.domain.account_checks import CheckResult
from callassist.domain.call_edits import CallEdit
from callassist.store.check_log import CheckLog
from callassist.store.database import Store
from callassist.store.edit_log import EditLog
from callassist.store.row_sums import is_intact

_ROWS = {
    "call": "select * from call where id = ?",
    "plan_step": "select * from plan_step where call_id = ?",
    "callback": "select * from callback where call_id = ?",
    "call_edit": "select * from call_edit where call_id = ?",
    "attachment": "select * from attachment where call_id = ? and removed_at is null",
}
"""How to read every row that is part of a call, by its table."""


class CallHistory:
    """Reads what a report tells beside the call itself."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def edits_of(self, call_id: int) -> tuple[CallEdit, ...]:
        """The changes of what was written down, in their order."""
        return tuple(EditLog(self._store).of_call(call_id))

    def looks_of(self, call_id: int) -> tuple[CheckResult, ...]:
        """The looks at the account that were taken because of the call, in their order."""
        rows = self._store.read(
            "select id from account_check where call_id = ? order by id", call_id
        )
        log = CheckLog(self._store)
        return tuple(look for row in rows for look in log.results_of(row["id"]))

    def is_whole(self, call_id: int) -> bool:
        """Whether every row of the call still is what was stored."""
        return all(
            is_intact(table, dict(row))
            for table, sql in _ROWS.items()
            for row in self._store.read(sql, call_id)
        )
