"""The account checks somebody keeps, and how each look went. Results are only ever added."""

import json
import sqlite3
from dataclasses import replace
from datetime import UTC, date, datetime
from functools import lru_cache

from callassist.domain.account_checks import AccountCheck, CheckKind, CheckOutcome, CheckResult
from callassist.domain.schedules import Schedule
from callassist.store.database import Store
from callassist.store.records import Row, moment_of, moment_or, storable
from callassist.store.row_sums import is_intact, resealed, with_sum

_CHECK = "account_check"
_RESULT = "check_result"
_NEXT_ID = "select coalesce(max(seq), 0) + 1 from sqlite_sequence where name = ?"


class CheckLog:
    """The account checks in the data file. A damaged row is left out; the doctor tells of it."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def add(self, check: AccountCheck) -> AccountCheck:
        """Stores a new check; returns it with its id."""
        with self._store.transaction() as tables:
            added = replace(check, id=self._store.read(_NEXT_ID, _CHECK)[0][0])
            tables.table(_CHECK).insert(with_sum(_CHECK, _check_row(added)))
        return added

    def put(self, check: AccountCheck) -> None:
        """Stores a changed check."""
        with self._store.transaction() as tables:
            stored = self._store.read("select * from account_check where id = ?", check.id)[0]
            tables.table(_CHECK).update(check.id, resealed(_CHECK, dict(stored), _check_row(check)))

    def checks(self) -> list[AccountCheck]:
        """Every check that was not removed, in the order they were made."""
        rows = self._store.read("select * from account_check where removed_at is null order by id")
        return [check for row in rows if (check := _check_of(row)) is not None]

    def every(self) -> list[AccountCheck]:
        """Every check, removed ones too, in the order they were made."""
        rows = self._store.read("select * from account_check order by id")
        return [check for row in rows if (check := _check_of(row)) is not None]

    def find(self, check_id: int) -> AccountCheck | None:
        """The check with this id, removed or not; None if there is none."""
        rows = self._store.read("select * from account_check where id = ?", check_id)
        return _check_of(rows[0]) if rows else None

    def add_result(self, result: CheckResult) -> None:
        """Stores how a look went, behind all others."""
        with self._store.transaction() as tables:
            row = {"id": self._store.read(_NEXT_ID, _RESULT)[0][0], **_result_row(result)}
            tables.table(_RESULT).insert(with_sum(_RESULT, row))

    def results_of(self, check_id: int) -> list[CheckResult]:
        """The looks of one check in the order they were stored, whatever the clock said."""
        rows = self._store.read(
            "select * from check_result where check_id = ? order by id", check_id
        )
        return [result for row in rows if (result := _result_of(row)) is not None]

    def last_done(self) -> datetime | None:
        """When the latest look was taken; None if none was."""
        rows = self._store.read(
            "select done_at, done_utc from check_result order by id desc limit 1"
        )
        return moment_or(rows[0][0], rows[0][1]) if rows else None


def _check_row(check: AccountCheck) -> Row:
    return {
        "id": check.id,
        "kind": check.kind.value,
        "organisation": check.organisation_id,
        "name": storable(check.name),
        "rule": check.schedule.rule,
        "starts_on": check.schedule.starts_on.isoformat(),
        "own_points": json.dumps([storable(each) for each in check.own_points]),
        "postponed_to": check.postponed_to.isoformat() if check.postponed_to else None,
        "call_id": check.call_id,
        "created_at": check.created_at.isoformat(),
        "removed_at": check.removed_at.isoformat() if check.removed_at else None,
    }


def _check_of(row: sqlite3.Row) -> AccountCheck | None:
    if not is_intact(_CHECK, dict(row)):
        return None
    postponed_to = row["postponed_to"]
    return AccountCheck(
        id=row["id"],
        kind=CheckKind(row["kind"]),
        organisation_id=row["organisation"],
        name=row["name"],
        schedule=Schedule.of(row["rule"], date.fromisoformat(row["starts_on"])),
        own_points=tuple(json.loads(row["own_points"])),
        postponed_to=date.fromisoformat(postponed_to) if postponed_to else None,
        call_id=row["call_id"],
        created_at=moment_of(row["created_at"]) or datetime.fromtimestamp(0, UTC),
        removed_at=moment_of(row["removed_at"]),
    )


def _result_row(result: CheckResult) -> Row:
    return {
        "check_id": result.check_id,
        "due_on": result.due_on.isoformat(),
        "done_at": result.done_at.isoformat(),
        "done_utc": int(result.done_at.timestamp()),
        "outcome": result.outcome.value,
        "points": json.dumps([storable(each) for each in result.points]),
    }


@lru_cache(maxsize=8192)
def _result_of(row: sqlite3.Row) -> CheckResult | None:
    """What a row tells; None for a damaged one.

    Remembered row by row: after ten years each look at the clock asks for hundreds of them.
    """
    if not is_intact(_RESULT, dict(row)):
        return None
    return CheckResult(
        check_id=row["check_id"],
        due_on=date.fromisoformat(row["due_on"]),
        done_at=moment_or(row["done_at"], row["done_utc"]),
        outcome=CheckOutcome(row["outcome"]),
        points=tuple(json.loads(row["points"])),
    )
