"""The full-text index over the calls and the sums of them: kept with every change, never trusted.

Both follow from the calls alone. The key of the index is the place of a call, so that the calls
found come in the order of time. It holds no texts of its own: what is taken out of it is worked out
again from the row as it was, and where a row is no longer what was stored, everything is made anew.
"""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from itertools import islice

from callassist.domain.call_filter import CallbackStanding
from callassist.store.call_tally import CallTally, Line, lines_of
from callassist.store.call_tokens import joined, marks_of, number_words, text_words
from callassist.store.database import Store
from callassist.store.row_sums import is_intact

_PUT = "insert into call_index (rowid, numbers, words, marks) values (?, ?, ?, ?)"
_TAKE = (
    "insert into call_index (call_index, rowid, numbers, words, marks)"
    " values ('delete', ?, ?, ?, ?)"
)
_ROW = (
    "select call.*, callback.call_id as called_back, callback.outcome from call"
    " left join callback on callback.call_id = call.id"
)
_PLAIN = re.compile(r"[0-9 +()-]*")
"""A number without a word in it: its digits say it all."""
INDEX_VERSION = "2"
"""What the words of the index mean; with another number it is made anew at the next start."""
_BATCH = 20_000
"""Rows written in one go; within it they come in the order of their places, as FTS5 wants them."""
_SLICE = 1_000
_STEP = 100
"""Calls between two looks at what else is to be done: no more than a few milliseconds."""
_ROOM, _ROOM_FOR_MANY = 1 << 20, 1 << 24
"""Bytes FTS5 gathers before it writes: its own choice, and one that spares it much merging."""


Entry = tuple[int, str, str, str]
"""What the index holds of one call: its place; the words of its number, of its texts, its marks."""


def entry_of(row: Mapping[str, object], standing: CallbackStanding) -> Entry:
    """The entry of a row of table `call`."""
    number = str(row["number_text"])
    texts = (row["note"], "" if _PLAIN.fullmatch(number) else number, row["phone_name"])
    words = joined(*(text_words(str(text)) for text in texts if text))
    marks = marks_of(row, standing)
    return int(str(row["place"])), number_words(str(row["digits"])), words, marks


def standing_of(is_promised: bool, outcome: object) -> CallbackStanding:
    """How a call stands with its call-back; `open` for an outcome that cannot be read."""
    if not is_promised:
        return CallbackStanding.NONE
    known = {each.value for each in CallbackStanding}
    return CallbackStanding(outcome) if outcome in known else CallbackStanding.OPEN


class CallIndex:
    """Keeps index and sums in step with the calls, inside the transactions of others."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self.tally = CallTally(store)
        """The sums."""

    def put_new(self, row: Mapping[str, object], standing: CallbackStanding) -> None:
        """Takes in one new call, inside a transaction of the caller."""
        self._store.write(_PUT, *entry_of(row, standing))
        self.tally.add(Counter(lines_of(row, standing)))

    @contextmanager
    def following(self, call_id: int) -> Iterator[None]:
        """Follows whatever happens to one call, its call-back included, in the block."""
        before = self._row(call_id)
        yield
        self._follow(before, self._row(call_id))

    def add(self, call_id: int) -> None:
        """Takes in a call that was stored without the index."""
        self._follow(None, self._row(call_id))

    def _follow(self, before: dict[str, object] | None, after: dict[str, object] | None) -> None:
        if before is not None and not _is_whole(before):
            self.rebuild()
            return
        taken, put = (_seen_if_listed(before), _seen_if_listed(after))
        if [entry for entry, _ in taken] != [entry for entry, _ in put]:
            self._store.write_all(_TAKE, [entry for entry, _ in taken])
            self._store.write_all(_PUT, [entry for entry, _ in put])
        changes = Counter[Line]()
        changes.update(line for _, lines in put for line in lines)
        changes.subtract(line for _, lines in taken for line in lines)
        if any(changes.values()):
            self.tally.add(changes)

    def _row(self, call_id: int) -> dict[str, object] | None:
        rows = self._store.read(f"{_ROW} where call.id = ?", call_id)
        return dict(rows[0]) if rows else None

    def feed(self) -> "IndexFeed":
        """Takes in many new calls, inside one transaction of the caller."""
        return IndexFeed(self._store, self.tally)

    def take_out(self, rows: Iterable[Mapping[str, object]]) -> None:
        """Takes out listed calls without a call-back, before they are removed.

        They come in the order of their places, inside a transaction of the caller.
        """
        changes = Counter[Line]()
        for row in rows:
            self._store.write(_TAKE, *entry_of(row, CallbackStanding.NONE))
            changes.subtract(lines_of(row, CallbackStanding.NONE))
        self.tally.add(changes)

    def is_of_this_version(self) -> bool:
        """Whether the index is there and its words are those of this program."""
        return self.tally.version() == INDEX_VERSION

    def rebuild(self) -> None:
        """Makes everything anew from the calls."""
        for _ in self.rebuilding():
            pass

    def rebuilding(self) -> Iterator[int]:
        """The same in steps, between which something else may be done; yields the calls so far.

        Nothing has changed where the steps are not gone through to their end.
        """
        with self._store.transaction():
            self._store.write("insert into call_index (call_index) values ('delete-all')")
            self.tally.clear()
            changes, done = Counter[Line](), 0
            for batch in self._batches(_STEP):
                seen = [_seen(row) for row in batch]
                self._store.write_all(_PUT, [entry for entry, _ in seen])
                changes.update(line for _, lines in seen for line in lines)
                done += len(batch)
                yield done
            self.tally.add(changes)
            self.tally.put_version(INDEX_VERSION)

    def is_in_step(self) -> bool:
        """Whether index and sums say what the calls say."""
        lines, words = Counter[Line](), Counter[str]()
        for batch in self._batches():
            for entry, counted in map(_seen, batch):
                lines.update(counted)
                words.update(" ".join(entry[1:]).split())
        return lines == self.tally.lines() and words == self._words()

    def _words(self) -> Counter[str]:
        """Every word of the index, and how often it stands there."""
        self._store.write(
            "create virtual table if not exists temp.call_word"
            " using fts5vocab(main, call_index, row)"
        )
        rows = self._store.read("select term, cnt from temp.call_word")
        return Counter({row["term"]: row["cnt"] for row in rows})

    def _batches(self, size: int = _BATCH) -> Iterator[list[dict[str, object]]]:
        """All listed calls, the oldest first, a batch at a time."""
        rows = self._store.each(f"{_ROW} where call.deleted_at is null order by place")
        while batch := [dict(row) for row in islice(rows, size)]:
            yield batch


class IndexFeed:
    """Takes in many new calls that have no call-back yet, a slice at a time."""

    def __init__(self, store: Store, tally: CallTally) -> None:
        self._store = store
        self._tally = tally
        self._waiting: list[Entry] = []
        self._give_room(_ROOM_FOR_MANY)

    def _give_room(self, size: int) -> None:
        self._store.write("insert into call_index (call_index, rank) values ('hashsize', ?)", size)

    def add_all(self, entries: Iterable[Entry]) -> None:
        """Takes in calls whose places are not in the index yet."""
        self._waiting.extend(entries)

    @property
    def is_full(self) -> bool:
        """Whether it is time to `flush`."""
        return len(self._waiting) >= _BATCH

    def flush(self) -> Iterator[None]:
        """Writes what was taken in; in steps, between which something else may be done."""
        self._waiting.sort()
        for at in range(0, len(self._waiting), _SLICE):
            self._store.write_all(_PUT, self._waiting[at : at + _SLICE])
            yield
        self._waiting.clear()

    def end(self, lines: Counter[Line]) -> None:
        """Adds to the sums; nothing more is to come."""
        self._give_room(_ROOM)
        self._tally.add(lines)


def _seen(row: Mapping[str, object]) -> tuple[Entry, list[Line]]:
    standing = standing_of(row["called_back"] is not None, row["outcome"])
    return entry_of(row, standing), lines_of(row, standing)


def _seen_if_listed(row: Mapping[str, object] | None) -> list[tuple[Entry, list[Line]]]:
    return [] if row is None or row["deleted_at"] is not None else [_seen(row)]


def _is_whole(row: Mapping[str, object]) -> bool:
    stored = {name: value for name, value in row.items() if name not in ("called_back", "outcome")}
    return is_intact("call", stored)
