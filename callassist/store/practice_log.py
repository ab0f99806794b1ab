"""The practice calls somebody has done, each with how it went. Rows are only ever added."""

import json
import sqlite3

from callassist.domain.drill_run import Grade
from callassist.domain.practice import PracticeResult
from callassist.store.database import Store
from callassist.store.records import Row, moment_or
from callassist.store.row_sums import is_intact, with_sum

_TABLE = "drill_result"
_NEXT_ID = "select coalesce(max(seq), 0) + 1 from sqlite_sequence where name = 'drill_result'"


class PracticeLog:
    """The results in the data file. A damaged one is left out here; the doctor tells of it."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def add(self, result: PracticeResult) -> None:
        """Stores a result behind all others."""
        with self._store.transaction() as tables:
            row = {"id": self._store.read(_NEXT_ID)[0][0], **_row(result)}
            tables.table(_TABLE).insert(with_sum(_TABLE, row))

    def results(self) -> list[PracticeResult]:
        """All results in the order they were stored, whatever the clock said."""
        rows = self._store.read("select * from drill_result order by id")
        return [_result(row) for row in rows if is_intact(_TABLE, dict(row))]

    def last(self) -> PracticeResult | None:
        """The latest result; None if nothing has been done yet."""
        return next(reversed(self.results()), None)


def _row(result: PracticeResult) -> Row:
    """A result as the columns of its table, without id and checksum."""
    return {
        "drill_id": result.drill_id,
        "done_at": result.done_at.isoformat(),
        "done_utc": int(result.done_at.timestamp()),
        "grade": result.grade.value,
        "slips": json.dumps(result.slips),
    }


def _result(row: sqlite3.Row) -> PracticeResult:
    return PracticeResult(
        drill_id=row["drill_id"],
        done_at=moment_or(row["done_at"], row["done_utc"]),
        grade=Grade(row["grade"]),
        slips=tuple(json.loads(row["slips"])),
    )
