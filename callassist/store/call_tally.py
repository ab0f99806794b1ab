"""Sums over the whole log that are kept with every change, so that no question counts all calls.

They can be worked out from the calls at any time (`CallIndex.rebuild`) and carry no checksums.
"""

from collections import Counter
from collections.abc import Mapping
from datetime import date
from typing import TYPE_CHECKING

from callassist.domain.call_filter import CallbackStanding
from callassist.store.records import moment_or

if TYPE_CHECKING:
    from callassist.store.database import Store

Line = tuple[str, str, str]
"""Kind, name and level."""

DAY = "day"
"""By day as it was lived, `2026-11-23`."""
HOUR = "hour"
"""By weekday and hour as it was lived, `0-13` for Monday between 13 and 14."""
CLASS = "class"
FAMILY = "family"
STANDING = "standing"
_VERSION = "version"
"""No sum: its one line names the version of the index."""


def lines_of(row: Mapping[str, object], standing: CallbackStanding) -> list[Line]:
    """The sums a row of table `call` counts in."""
    level = str(row["level"])
    day, hour = _day_and_hour(str(row["received_at"]), row["received_utc"])
    lines = [
        (DAY, day, level),
        (HOUR, hour, level),
        (CLASS, str(row["number_class"]), level),
        (STANDING, standing.value, level),
    ]
    if row["family"] is not None:
        lines.append((FAMILY, str(row["family"]), level))
    return lines


def _day_and_hour(text: str, seconds: object) -> tuple[str, str]:
    # As a moment only if need be: this is done for every call of an import.
    try:
        weekday = date.fromisoformat(text[:10]).weekday()
        return text[:10], f"{weekday}-{int(text[11:13])}"
    except ValueError:
        moment = moment_or(text, seconds if isinstance(seconds, int) else 0)
        return moment.date().isoformat(), f"{moment.weekday()}-{moment.hour}"


class CallTally:
    """The sums in the data file."""

    def __init__(self, store: "Store") -> None:
        self._store = store

    def add(self, changes: Counter[Line]) -> None:
        """Adds to the sums (takes away where negative); inside a transaction of the caller."""
        self._store.write_all(
            "insert into tally (kind, name, level, calls) values (?, ?, ?, ?)"
            " on conflict do update set calls = calls + excluded.calls",
            [(*line, number) for line, number in changes.items() if number],
        )
        if lessened := [line for line, number in changes.items() if number < 0]:
            # By their keys: the sums of ten years are not read for one call.
            self._store.write_all(
                "delete from tally where kind = ? and name = ? and level = ? and calls <= 0",
                lessened,
            )

    def clear(self) -> None:
        """Forgets all sums, before they are worked out anew."""
        self._store.write("delete from tally")

    def total(self, kind: str = CLASS, name: str | None = None, level: str | None = None) -> int:
        """How many calls count under a kind, all names and levels unless one is given."""
        rows = self._store.read(
            "select coalesce(sum(calls), 0) from tally where kind = ?"
            " and (? is null or name = ?) and (? is null or level = ?)",
            kind,
            *(name, name),
            *(level, level),
        )
        return int(rows[0][0])

    def days(self, first: date, last: date) -> list[tuple[date, str, int]]:
        """Day, level and number of calls for each day between (both included) that has calls."""
        rows = self._store.read(
            "select name, level, calls from tally where kind = ? and name between ? and ?",
            *(DAY, first.isoformat(), last.isoformat()),
        )
        return [(date.fromisoformat(row["name"]), row["level"], row["calls"]) for row in rows]

    def lines(self) -> Counter[Line]:
        """All sums."""
        rows = self._store.read("select * from tally where kind <> ?", _VERSION)
        return Counter({(row["kind"], row["name"], row["level"]): row["calls"] for row in rows})

    def version(self) -> str | None:
        """The version of the index these sums were made with; None before the first."""
        rows = self._store.read("select name from tally where kind = ?", _VERSION)
        return rows[0]["name"] if len(rows) == 1 else None

    def put_version(self, version: str) -> None:
        """Notes the version of the index."""
        self._store.write("delete from tally where kind = ?", _VERSION)
        self._store.write("insert into tally values (?, ?, '', 1)", _VERSION, version)
