"""Takes rows of another file into the log: of the same log as it was later, or of one in memory."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property

from callassist.store.call_index import CallIndex
from callassist.store.database import Store
from callassist.store.records import Row
from callassist.store.row_sums import with_sum
from callassist.store.sealed_tables import Rows, SealedTable, sealed_tables

_MORE_PARENTS: Mapping[str, Mapping[str, str]] = {"call": {"import_id": "phone_import"}}
"""What rows belong to without saying so in the schema."""
_REMINDER = "shown_reminder"

NamedRow = tuple[str, Row]
"""The name of a table and a row of it."""
Ids = dict[str, dict[object, object]]
"""By table: the new id of each old one."""


@dataclass(frozen=True, slots=True)
class Merged:
    """What came of it."""

    new_calls: int = 0
    changed_calls: int = 0
    """Calls the log had already, now as they were later."""
    half_calls: int = 0
    """Calls that were left out because something of them is lost."""


@dataclass(slots=True)
class Skeleton:
    """Which calls the rows of a file are about, and which of them are whole."""

    calls: dict[object, bool] = field(default_factory=dict)
    """The calls whose own row is there, and whether they came from the log of a phone."""
    deleted: set[object] = field(default_factory=set)
    plans: dict[object, dict[object, object]] = field(default_factory=lambda: defaultdict(dict))
    """By call: the steps of its plan, and the place of each."""

    @classmethod
    def of(cls, rows: Iterable[NamedRow]) -> "Skeleton":
        """Looks at all rows of a file once."""
        skeleton = cls()
        for table, row in rows:
            if table == "call":
                skeleton.calls[row["id"]] = row["import_id"] is not None
                if row["deleted_at"] is not None:
                    skeleton.deleted.add(row["id"])
            elif table == "plan_step":
                skeleton.plans[row["call_id"]][row["step_id"]] = row["position"]
        return skeleton

    def is_whole(self, call_id: object) -> bool:
        """Whether the call is there with all its steps; only one from a phone may have none."""
        if call_id not in self.calls:
            return False
        return self.has_whole_plan(call_id) or (
            self.calls[call_id] and not self.plans.get(call_id, {})
        )

    def has_whole_plan(self, call_id: object) -> bool:
        """Whether the call has a plan in which no step is missing."""
        places = set(self.plans.get(call_id, {}).values())
        return bool(places) and places == set(range(len(places)))


class RowMerge:
    """Adds rows to one log; everything is stored, or nothing."""

    def __init__(self, store: Store) -> None:
        self._store = store

    @cached_property
    def _tables(self) -> dict[str, SealedTable]:
        return {table.name: table for table in sealed_tables(self._store.connection)}

    # the same log, later

    def take_later(self, rows: Callable[[], Iterator[NamedRow]]) -> Merged:
        """Takes in what the same log held later: new rows, and rows that were changed since.

        `rows` gives all rows of the other file, from the beginning each time. A call that is new
        comes whole or not at all: with all steps of its plan.
        """
        skeleton = Skeleton.of(rows())
        taken = _Taken()
        known = {row[0] for row in self._store.each("select id from call")}
        with self._store.transaction():
            self._store.write("pragma defer_foreign_keys = on")
            for name, row in rows():
                table = self._tables[name]
                call_id = _call_of(table, row)
                if call_id is None or call_id in known or skeleton.is_whole(call_id):
                    self._take(table, row, taken)
            self._remove_old_steps(skeleton, taken)
            self._remove_orphans()
            CallIndex(self._store).rebuild()
        left_out = skeleton.calls.keys() - known - skeleton.deleted
        halves = [call_id for call_id in left_out if not skeleton.is_whole(call_id)]
        return Merged(len(taken.new), len(taken.changed - taken.new), len(halves))

    def _take(self, table: SealedTable, row: Row, taken: "_Taken") -> None:
        """Stores the row unless the log has it; of two that differ the first one counts."""
        mark = hash((table.name, table.key_of(row)))
        if mark in taken.marks:
            return
        stored = self._stored(table, row)
        if stored == row:
            return
        taken.marks.add(mark)
        call_id = _call_of(table, row)
        placed = self._placed(row) if table.name == "call" else row
        if stored is None:
            self._store.insert(table.name, [placed])
        else:
            self._update(table, placed)
        if table.name == "call":
            (taken.new if stored is None else taken.edited).add(call_id)
        if call_id is not None:
            taken.changed.add(call_id)

    def _stored(self, table: SealedTable, row: Row) -> Row | None:
        where = " and ".join(f"{name} is ?" for name in table.key)
        sql = f"select * from {table.name} where {where}"  # noqa: S608 - names of our schema
        found = self._store.read(sql, *table.key_of(row))
        return dict(found[0]) if found else None

    def _update(self, table: SealedTable, row: Row) -> None:
        names = [name for name in table.columns if name not in table.key]
        changes = ", ".join(f"{name} = ?" for name in names)
        where = " and ".join(f"{name} is ?" for name in table.key)
        self._store.write(
            f"update {table.name} set {changes} where {where}",  # noqa: S608 - names of our schema
            *(row[name] for name in names),
            *table.key_of(row),
        )

    def _placed(self, row: Row) -> Row:
        """The call at a place in time that no other listed call has."""
        if row["deleted_at"] is not None:
            return row
        place = int(str(row["place"]))
        sql = "select 1 from call where deleted_at is null and place = ? and id is not ?"
        while self._store.read(sql, place, row["id"]):
            place += 1
        return row if place == row["place"] else with_sum("call", {**row, "place": place})

    def _remove_old_steps(self, skeleton: Skeleton, taken: "_Taken") -> None:
        """A call that was told anew has another plan: steps of the old one must not stay in it."""
        for call_id in taken.edited:
            if not skeleton.has_whole_plan(call_id):
                continue
            for row in self._store.read("select step_id from plan_step where call_id = ?", call_id):
                if row["step_id"] not in skeleton.plans[call_id]:
                    sql = "delete from plan_step where call_id = ? and step_id = ?"
                    self._store.write(sql, call_id, row["step_id"])

    def _remove_orphans(self) -> None:
        """Rows whose call, check or import was not readable are of no use without it."""
        for table in self._tables.values():
            for column, parent in table.parents.items():
                key = self._tables[parent].key[0]
                self._store.write(
                    f"delete from {table.name} where {column} is not null"  # noqa: S608 - our names
                    f" and not exists (select 1 from {parent} where {parent}.{key} = {column})"
                )

    # a log in memory

    def append(self, rows: Rows) -> int:
        """Takes in what was written into a log in memory, under new ids; returns how many calls."""
        ids: Ids = defaultdict(dict)
        index = CallIndex(self._store)
        with self._store.transaction():
            for table in self._tables.values():
                for row in rows.get(table.name, []):
                    self._append(table, row, ids)
            for call_id in ids["call"].values():
                index.add(int(str(call_id)))
        return len(ids["call"])

    def _append(self, table: SealedTable, row: Row, ids: Ids) -> None:
        parents = {**table.parents, **_MORE_PARENTS.get(table.name, {})}
        moved = {column: ids[parent].get(row[column]) for column, parent in parents.items()}
        new: Row = {**row, **moved}
        if table.name == _REMINDER:
            owner = "call" if row["kind"] == "callback" else "account_check"
            new["id"] = ids[owner].get(row["id"])
            if new["id"] is None:
                return
        elif table.row_id is not None and table.row_id not in parents:
            new[table.row_id] = self._next_id(table.name)
            ids[table.name][row[table.row_id]] = new[table.row_id]
        if table.name == "call":
            new = self._placed(new)
        self._store.insert(table.name, [with_sum(table.name, new)])

    def _next_id(self, table: str) -> int:
        rows = self._store.read("select seq from sqlite_sequence where name = ?", table)
        return int(rows[0]["seq"]) + 1 if rows else 1


@dataclass(slots=True)
class _Taken:
    """What has been taken in so far."""

    marks: set[int] = field(default_factory=set)
    new: set[object] = field(default_factory=set)
    edited: set[object] = field(default_factory=set)
    changed: set[object] = field(default_factory=set)


def rows_of(store: Store) -> Rows:
    """Every row with a checksum, as for `RowMerge.append`."""
    return {
        table.name: [dict(row) for row in store.each(f"select * from {table.name}")]  # noqa: S608
        for table in sealed_tables(store.connection)
    }


def _call_of(table: SealedTable, row: Row) -> object:
    """The id of the call a row is a part of; None for a row that stands for itself.

    A look at the account names the call it began with, and goes on without it.
    """
    if table.name == "call":
        return row["id"]
    column = next((name for name, parent in table.parents.items() if parent == "call"), None)
    return row[column] if column is not None else None
