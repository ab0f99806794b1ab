"""The whole rows of a damaged file: whatever still has its checksum, wherever it lies."""

from collections import defaultdict
from collections.abc import Iterator, Mapping
from contextlib import closing
from pathlib import Path

from callassist.store.opening import open_in_memory
from callassist.store.raw_pages import RawPages, Record
from callassist.store.records import Row
from callassist.store.row_sums import COLUMN, is_intact
from callassist.store.sealed_tables import SealedTable, sealed_tables

_SUM_LENGTH = 16
_CALL = "call"


def our_tables() -> list[SealedTable]:
    """The tables of this version of the program, those that others belong to first."""
    with closing(open_in_memory().connection) as connection:
        return sealed_tables(connection)


class Salvage:
    """The rows of damaged files, as one; nobody may have them open."""

    def __init__(self, *paths: Path) -> None:
        """The file that is the most likely to be right comes first."""
        self._paths = paths
        tables = our_tables()
        self._by_width = _by_width(tables)
        self._old_columns = _old_columns(tables)

    def rows(self) -> Iterator[tuple[str, Row]]:
        """Every row that is what was stored, each with the name of its table.

        A row may come twice, as it was at different times: a page was doubled.
        """
        for path in self._paths:
            for record in _records_of(path):
                for table, row in _readings(record, self._by_width):
                    if is_intact(table, row):
                        yield table, row
                        break

    def older_calls(self) -> int:
        """How many whole calls are there as programs of before stored them.

        They are in none of the `rows`: only a file that can be opened is brought up to date.
        """
        found = set()
        for path in self._paths:
            for record in _records_of(path):
                if len(record.values) != len(self._old_columns):
                    continue
                row: Row = dict(zip(self._old_columns, record.values, strict=True))
                row["id"] = record.row_id
                if is_intact(_CALL, row) and row["deleted_at"] is None:
                    found.add(record.row_id)
        return len(found)


def _old_columns(tables: list[SealedTable]) -> tuple[str, ...]:
    """The columns of a call before the seventh step of the migrations, as a record has them."""
    (call,) = [each for each in tables if each.name == _CALL]
    # That step put all it added behind the checksum.
    return call.columns[: call.columns.index(COLUMN) + 1]


def _records_of(path: Path) -> Iterator[Record]:
    """The records of a file; none of one that cannot be read at all."""
    try:
        pages = RawPages.of(path)
    except OSError:
        return
    yield from pages.records()


def _by_width(tables: list[SealedTable]) -> Mapping[int, list[SealedTable]]:
    """The tables by how many columns they have: a record does not say whose it is."""
    by_width: dict[int, list[SealedTable]] = defaultdict(list)
    for table in tables:
        by_width[len(table.columns)].append(table)
    return by_width


def _readings(
    record: Record, by_width: Mapping[int, list[SealedTable]]
) -> Iterator[tuple[str, Row]]:
    """The record as a row of each table it could be of."""
    for table in by_width.get(len(record.values), ()):
        row: Row = dict(zip(table.columns, record.values, strict=True))
        row_sum = row[COLUMN]
        if not isinstance(row_sum, str) or len(row_sum) != _SUM_LENGTH:
            continue
        if table.row_id is not None:
            row[table.row_id] = record.row_id
        yield table.name, row
