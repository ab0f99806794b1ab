"""Imports in the data file: many calls at once, and all of them out again."""

import json
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from datetime import datetime
from itertools import chain
from typing import NamedTuple

from callassist.domain.numbering_plan import NumberClass
from callassist.domain.phone_import import ImportCounts, PhoneImport
from callassist.domain.phone_log import PhoneCallType, UnreadableLine, UnreadableReason
from callassist.domain.work_progress import WorkProgress
from callassist.store.call_index import CallIndex, IndexFeed
from callassist.store.database import Store
from callassist.store.records import Row, moment_of, moment_or
from callassist.store.row_sums import resealed, with_sum

CallKey = tuple[int, str, str]
"""What makes two lines the same call: the second it came in, its number and its type.

The number is its digits, or the text where it has none.
"""


_ROWS_AT_ONCE = 100
"""Rows in one statement: a third less work for SQLite than a statement for each."""


class Known(NamedTuple):
    """What the log has in the seconds of some calls."""

    keys: set[CallKey]
    places: set[int]


class ImportLog:
    """The imports in the data file, and their calls."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._index = CallIndex(store)

    @contextmanager
    def as_one(self) -> Iterator[None]:
        """Everything in the block is stored, or nothing."""
        with self._store.transaction():
            yield

    def known(self, seconds: Iterable[int]) -> Known:
        """The calls the log has in any of these seconds."""
        wanted = list(seconds)
        # Most files go on where the log has nothing yet: one question instead of one a second.
        if not wanted or not self._has_any(min(wanted), max(wanted)):
            return Known(set(), set())
        rows = self._store.read(
            "select place, digits, number_text, phone_type from json_each(?) as wanted"
            " join call on place between wanted.value * 1000 and wanted.value * 1000 + 999"
            " where deleted_at is null",
            json.dumps(wanted),
        )
        keys = {(place // 1000, digits or text, kind or "") for place, digits, text, kind in rows}
        return Known(keys, {row[0] for row in rows})

    def _has_any(self, first: int, last: int) -> bool:
        sql = (
            "select 1 from call where deleted_at is null"
            " and place between ? * 1000 and ? * 1000 + 999 limit 1"
        )
        return bool(self._store.read(sql, first, last))

    def forget_seen(self) -> None:
        """Begins a file anew: nothing of it has been seen."""
        self._store.write("create temp table if not exists seen_call (key integer primary key)")
        self._store.write("delete from temp.seen_call")

    def seen(self, keys: Sequence[int]) -> set[int]:
        """Those of the keys that were asked about before; notes the others.

        They lie in SQLite's temporary file, not in memory: a file may have millions.
        """
        asked = json.dumps(keys)
        rows = self._store.read(
            "select key from temp.seen_call where key in (select value from json_each(?))", asked
        )
        self._store.write(
            "insert or ignore into temp.seen_call select value from json_each(?)", asked
        )
        return {row[0] for row in rows}

    def next_call_id(self) -> int:
        """The id the next call gets."""
        return self._next_id("call")

    def _next_id(self, table: str) -> int:
        rows = self._store.read("select seq from sqlite_sequence where name = ?", table)
        return int(rows[0]["seq"]) + 1 if rows else 1

    def begin(self) -> int:
        """The id of the import that begins now."""
        return self._next_id("phone_import")

    def feed(self) -> IndexFeed:
        """What takes the new calls into the index."""
        return self._index.feed()

    def add_calls(self, columns: Sequence[str], rows: Sequence[Sequence[object]]) -> None:
        """Stores sealed rows; the index learns of them through the feed."""
        # The names are those of our own table.
        begin = f"insert into call ({', '.join(columns)}) values "  # noqa: S608
        one = f"({', '.join('?' * len(columns))})"
        whole = len(rows) - len(rows) % _ROWS_AT_ONCE
        many = begin + ", ".join([one] * _ROWS_AT_ONCE)
        for at in range(0, whole, _ROWS_AT_ONCE):
            self._store.write(many, *chain.from_iterable(rows[at : at + _ROWS_AT_ONCE]))
        self._store.write_all(begin + one, rows[whole:])

    def finish(self, done: PhoneImport) -> None:
        """Stores what came of an import."""
        row: Row = {
            "id": done.id,
            "file_name": done.file_name,
            "format": done.format_id,
            "done_at": done.done_at.isoformat(),
            "counts": _counts_text(done.counts),
            "undone_at": None,
        }
        with self._store.transaction() as tables:
            tables.table("phone_import").insert(with_sum("phone_import", row))

    def imports(self) -> list[PhoneImport]:
        """All imports, the newest first."""
        rows = self._store.read("select * from phone_import order by id desc")
        return [_import_of(dict(row)) for row in rows]

    def undoing(self, import_id: int, moment: datetime) -> Iterator[WorkProgress]:
        """Removes the calls of an import that nobody has worked on, in steps, as one transaction.

        Nothing has changed where the steps are not gone through to their end.
        """
        with self._store.transaction() as tables:
            rows = self._store.read("select * from phone_import where id = ?", import_id)
            stored = dict(rows[0])
            changed = resealed("phone_import", stored, {"undone_at": moment.isoformat()})
            tables.table("phone_import").update(import_id, changed)
            # What stays is quicker to read again than what goes is to be taken out.
            is_small = _counts_of(stored["counts"]).new <= self._index.tally.total() // 2
            removed = 0
            for fraction, listed in self._windows():
                removed += self._remove(listed, import_id, is_taken_out=is_small)
                yield WorkProgress(fraction, removed)
            if not is_small:
                for _ in self._index.rebuilding():
                    yield WorkProgress(1.0, removed)

    def _windows(self) -> Iterator[tuple[float, str]]:
        """Which rows are looked at in each step: the listed ones by place, then the deleted ones.

        By place, because the index takes them out in that order; never more rows than a step may
        read, however few of them belong to the import.
        """
        total, done, first = max(self._index.tally.total(), 1), 0, _LOWEST
        while True:
            sql = (
                "select place from call where deleted_at is null and place > ?"
                " order by place limit 1 offset ?"
            )
            rows = self._store.read(sql, first, _WINDOW - 1)
            last = int(rows[0]["place"]) if rows else _HIGHEST
            yield done / total, f"deleted_at is null and place > {first} and place <= {last}"
            if not rows:
                break
            first, done = last, min(done + _WINDOW, total)
        yield 1.0, "deleted_at is not null"

    def _remove(self, window: str, import_id: int, *, is_taken_out: bool) -> int:
        """Removes what is to go of one window; returns how many calls that were."""
        sql = f"select * {_UNTOUCHED} and {window} order by place"
        gone = [dict(row) for row in self._store.read(sql, import_id)]
        if gone and is_taken_out:
            self._index.take_out(row for row in gone if row["deleted_at"] is None)
        ids = json.dumps([row["id"] for row in gone])
        self._store.write("delete from call where id in (select value from json_each(?))", ids)
        return len(gone)


_UNTOUCHED = """
    from call where import_id = ?
    and not exists (select 1 from plan_step where call_id = call.id)
    and not exists (select 1 from callback where call_id = call.id)
    and not exists (select 1 from attachment where call_id = call.id)
    and not exists (select 1 from call_edit where call_id = call.id)
    and not exists (select 1 from account_check where call_id = call.id)
"""
"""The calls of an import that nobody has worked on."""
_WINDOW = 200
"""Rows looked at in one step."""
_LOWEST, _HIGHEST = -(1 << 62), 1 << 62


def _counts_text(counts: ImportCounts) -> str:
    document = {
        "read": counts.read,
        "new": counts.new,
        "duplicates": counts.duplicates,
        "left_out": counts.left_out,
        "unreadable": counts.unreadable,
        "types": {kind.value: number for kind, number in counts.types.items()},
        "classes": {kind.value: number for kind, number in counts.classes.items()},
        "bad_lines": [[line.place, line.reason.value] for line in counts.bad_lines],
    }
    return json.dumps(document)


def _counts_of(text: str) -> ImportCounts:
    """The counts of a stored import; zeros for what cannot be read."""
    try:
        document = json.loads(text)
        return ImportCounts(
            read=int(document["read"]),
            new=int(document["new"]),
            duplicates=int(document["duplicates"]),
            left_out=int(document["left_out"]),
            unreadable=int(document["unreadable"]),
            types=Counter({PhoneCallType(k): int(v) for k, v in document["types"].items()}),
            classes=Counter({NumberClass(k): int(v) for k, v in document["classes"].items()}),
            bad_lines=[
                UnreadableLine(int(place), UnreadableReason(reason))
                for place, reason in document["bad_lines"]
            ],
        )
    except (ValueError, TypeError, KeyError, AttributeError, RecursionError):
        return ImportCounts()


def _import_of(row: Mapping[str, object]) -> PhoneImport:
    return PhoneImport(
        id=int(str(row["id"])),
        file_name=str(row["file_name"]),
        format_id=str(row["format"]),
        done_at=moment_or(str(row["done_at"]), 0),
        counts=_counts_of(str(row["counts"])),
        undone_at=moment_of(str(row["undone_at"] or "")),
    )
