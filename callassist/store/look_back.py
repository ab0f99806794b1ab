"""What an import holds, summed up by SQLite: a million calls are never read one by one."""

from collections.abc import Sequence
from datetime import UTC, date, datetime, timedelta

from callassist.domain.advice import Call
from callassist.domain.assessment import Level
from callassist.domain.call_filter import CallFilter
from callassist.domain.claims import ClaimedRole
from callassist.domain.look_back import Shown
from callassist.domain.numbering_plan import NumberClass
from callassist.domain.phone_log import PhoneCallType
from callassist.store.call_tokens import question_of
from callassist.store.database import Store
from callassist.store.records import call_of

_WEEK_MS = 7 * 24 * 3600 * 1000
_FIRST_MONDAY = date(1970, 1, 5)
_FIRST_MONDAY_MS = 4 * 24 * 3600 * 1000

_FOUND = "deleted_at is null and place in (select rowid from call_index where call_index match ?)"
# SQLite takes the other columns of a group from the row of its maximum.
_SHOWN = (
    "select number_text, digits, family, phone_name, claim_role, claim_organisation, id,"  # noqa: S608
    f" count(*) as calls, max(place) as latest from call where {_FOUND}"
    " group by family, number_text, phone_name, claim_role, claim_organisation"
    " order by calls desc limit ?"
)
_ANSWERED = (
    f"select call.* from call where {_FOUND}"  # noqa: S608
    " and (phone_type = ? and coalesce(duration_seconds, 1) > 0 or given <> '[]')"
    " and not exists (select 1 from callback where call_id = call.id"
    " and outcome in ('bank_called', 'not_bank'))"
    " order by place desc limit ?"
)
_WEEKS = (
    "select (rowid + ?) / ? as week, count(*) as calls from call_index"
    " where call_index match ? group by week"
)


class LookBackRows:
    """Sums up the calls of imports."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def count(self, import_id: int) -> int:
        """The calls of an import that are in the log."""
        sql = "select count(*) from call_index where call_index match ?"
        return int(self._store.read(sql, question_of(CallFilter(import_id=import_id)))[0][0])

    def shown(self, import_id: int, number_class: NumberClass, limit: int) -> list[Shown]:
        """What calls of a class showed, what came most often first."""
        question = question_of(CallFilter(import_id=import_id, number_class=number_class))
        return [
            Shown(
                number_class=number_class,
                number_text=row["number_text"],
                digits=row["digits"],
                family=row["family"],
                name=row["phone_name"],
                claimed=_claimed(row["claim_organisation"], row["claim_role"]),
                calls=row["calls"],
                latest_at=datetime.fromtimestamp(row["latest"] / 1000, UTC),
                latest_id=row["id"],
            )
            for row in self._store.read(_SHOWN, question, limit)
        ]

    def answered(self, import_id: int, number_class: NumberClass, limit: int) -> list[Call]:
        """The calls of a class somebody spoke with and has not called back about.

        Those by which something was given are among them however the phone noted them. The latest
        come first.
        """
        question = question_of(CallFilter(import_id=import_id, number_class=number_class))
        rows = self._store.read(_ANSWERED, question, PhoneCallType.INCOMING.value, limit)
        return [call_of(row) for row in rows]

    def weeks(
        self, import_id: int, levels: Sequence[Level | None], shift: timedelta
    ) -> dict[date, int]:
        """How many calls came in each week, by its Monday; weeks without calls are left out.

        `shift` is how far the person's clock is ahead of UTC; None among the levels is any level.
        """
        counts: dict[date, int] = {}
        for level in levels:
            question = question_of(CallFilter(import_id=import_id, level=level))
            # Whole numbers are cut towards zero: the weeks are counted from a Monday long before.
            ahead = round(shift.total_seconds() * 1000) - _FIRST_MONDAY_MS + 10_000 * _WEEK_MS
            for row in self._store.read(_WEEKS, ahead, _WEEK_MS, question):
                monday = _FIRST_MONDAY + timedelta(weeks=row["week"] - 10_000)
                counts[monday] = counts.get(monday, 0) + row["calls"]
        return counts


def _claimed(organisation: str | None, role: str) -> str | None:
    return organisation or (role if role != ClaimedRole.UNKNOWN.value else None)
