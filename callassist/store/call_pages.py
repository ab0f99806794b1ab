"""The calls under one filter, block by block: any place of the list at once, however long it is.

Every 256th key of the order is noted (an anchor); a block is then read from its anchor on. The
anchors are collected a slice at a time while nothing else is to be done. Until then a block is
counted off from the nearer end. The answer to a question that is counted brings the keys it begins
with: the index gathers everything that fits before it gives the first of it.
"""

import json
from bisect import bisect_right
from dataclasses import replace

from callassist.domain.advice import Call
from callassist.domain.call_filter import CallFilter
from callassist.store.call_tally import CLASS, STANDING, CallTally
from callassist.store.call_tokens import question_of
from callassist.store.database import Store
from callassist.store.records import call_of, milliseconds_of

BLOCK = 256
"""Calls between two anchors, and in one block."""
_ANCHORS_AT_ONCE = 64
_NEAR = 512
"""Among so many calls at the beginning of the log the first of an answer are looked for."""
_FROM = {
    True: "from call where deleted_at is null and place between ? and ?",
    False: "from call_index where call_index match ? and rowid between ? and ?",
}
"""Where the keys come from: from the calls themselves where no question is asked."""
_KEY = {True: "place", False: "rowid"}
_COUNT = {plain: f"select count(*) {_FROM[plain]}" for plain in (True, False)}
_KEYS = {
    (plain, rises): f"select {_KEY[plain]} {_FROM[plain]} order by {_KEY[plain]}"
    f" {'asc' if rises else 'desc'} limit ? offset ?"
    for plain in (True, False)
    for rises in (True, False)
}
_EDGE = {
    True: "select place from call where deleted_at is null order by place limit 1 offset ?",
    False: "select place from call where deleted_at is null order by place desc limit 1 offset ?",
}
_ANSWER = {
    rises: "select count(*) as calls, json_group_array(rowid)"
    f" filter (where rowid {'<' if rises else '>'} ?) as near {_FROM[False]}"
    for rises in (True, False)
}
_LOWEST, _HIGHEST = -(1 << 62), 1 << 62


class CallPages:
    """One filtered, ordered list of calls. It must be made anew when the log has changed."""

    def __init__(self, store: Store, wanted: CallFilter) -> None:
        """`limit` and `offset` of the filter are not looked at."""
        self._store = store
        self._wanted = replace(wanted, limit=None, offset=0)
        self._question = question_of(wanted)
        self._first, self._last = _range_of(wanted)
        self._count: int | None = None
        self._near: list[int] = []  # the keys the list begins with, as far as they are known
        self._anchors: list[int] = []  # the key of every BLOCKth call, from the first
        self._is_complete = False

    def count(self) -> int:
        """How many calls there are."""
        if self._count is None:
            self._count = self._counted()
        return self._count

    def block(self, number: int) -> list[Call]:
        """The calls of block `number`, from 0; the last one may be shorter, one beyond is empty."""
        return self.calls(number * BLOCK, BLOCK)

    def calls(self, offset: int, limit: int) -> list[Call]:
        """A part of the list that may begin anywhere."""
        rows = self._store.read(
            "select * from call where deleted_at is null"
            " and place in (select value from json_each(?)) order by place",
            json.dumps(self._places(offset, limit)),
        )
        found = [call_of(row) for row in rows]
        return found if self._wanted.oldest_first else found[::-1]

    def place_of(self, place: int) -> int:
        """How many calls of the list come before the one with this place."""
        is_rising = self._wanted.oldest_first
        passed = bisect_right(
            self._anchors, place if is_rising else -place, key=lambda at: at if is_rising else -at
        )
        # The last anchor of an unfinished collection says nothing of what comes after it.
        if passed and (self._is_complete or passed < len(self._anchors)):
            before, start = (passed - 1) * BLOCK, self._anchors[passed - 1]
            return before + self._count_from(start, place)
        return self._count_from(self._first if is_rising else self._last, place)

    def _count_from(self, start: int, place: int) -> int:
        """How many calls stand from `start` on, in the order of the list, before the place."""
        if self._wanted.oldest_first:
            return self._count_between(start, min(place - 1, self._last))
        return self._count_between(max(place + 1, self._first), start)

    def is_listed(self, place: int) -> bool:
        """Whether the call with this place is in the list."""
        return self._count_between(max(place, self._first), min(place, self._last)) == 1

    def collect(self) -> bool:
        """Notes some more anchors; True when all are there."""
        for _ in range(_ANCHORS_AT_ONCE):
            if self._is_complete:
                break
            self._note_next()
        return self._is_complete

    def _note_next(self) -> None:
        start = self._anchors[-1] if self._anchors else None
        keys = self._keys(start, skip=BLOCK if self._anchors else 0, limit=1)
        self._anchors.extend(keys)
        self._is_complete = not keys

    # reading keys

    def _places(self, offset: int, limit: int) -> list[int]:
        """The keys of a part of the list."""
        if offset + limit <= len(self._near):
            return self._near[offset : offset + limit]
        anchor, rest = divmod(offset, BLOCK)
        if anchor < len(self._anchors):
            return self._keys(self._anchors[anchor], skip=rest, limit=limit)
        after = self.count() - offset - limit
        if after < offset:
            kept = limit + min(after, 0)
            return self._keys(None, skip=max(after, 0), limit=kept, is_backwards=True)[::-1]
        return self._keys(None, skip=offset, limit=limit)

    def _keys(
        self, start: int | None, *, skip: int, limit: int, is_backwards: bool = False
    ) -> list[int]:
        """Keys in order from `start` on, or from the end where `is_backwards`."""
        if limit <= 0:
            return []
        is_rising = self._wanted.oldest_first is not is_backwards
        first, last = self._first, self._last
        if start is not None:
            first, last = (start, last) if is_rising else (first, start)
        sql = _KEYS[self._question is None, is_rising]
        rows = self._store.read(sql, *self._asked(first, last), limit, skip)
        return [row[0] for row in rows]

    def _asked(self, first: int, last: int) -> tuple[object, ...]:
        return (first, last) if self._question is None else (self._question, first, last)

    # counting

    def _counted(self) -> int:
        tally, wanted = CallTally(self._store), self._wanted
        plain = replace(wanted, oldest_first=False)
        if plain == CallFilter(level=wanted.level, number_class=wanted.number_class):
            return tally.total(CLASS, _value(wanted.number_class), _value(wanted.level))
        if plain == CallFilter(level=wanted.level, standing=wanted.standing):
            return tally.total(STANDING, _value(wanted.standing), _value(wanted.level))
        if self._question is None:
            return self._count_between(self._first, self._last)
        return self._answered()

    def _answered(self) -> int:
        """Counts the answer to the question, and notes the keys it begins with."""
        is_rising = self._wanted.oldest_first
        edges = self._store.read(_EDGE[is_rising], _NEAR)
        edge = edges[0]["place"] if edges else _HIGHEST if is_rising else _LOWEST
        asked = self._asked(self._first, self._last)
        answer = self._store.read(_ANSWER[is_rising], edge, *asked)[0]
        self._near = sorted(json.loads(answer["near"]), reverse=not is_rising)
        return int(answer["calls"])

    def _count_between(self, first: int, last: int) -> int:
        sql = _COUNT[self._question is None]
        rows = self._store.read(sql, *self._asked(first, last))
        return int(rows[0][0])


def _value(chosen: str | None) -> str | None:
    return None if chosen is None else str(chosen)


def _range_of(wanted: CallFilter) -> tuple[int, int]:
    """The lowest and the highest key of the period."""
    first = milliseconds_of(wanted.since) if wanted.since else _LOWEST
    # Calls of one second lie side by side: the last of them may have been moved on a little.
    last = milliseconds_of(wanted.until) - 1 if wanted.until else _HIGHEST
    return first, last


def all_calls(store: Store, wanted: CallFilter) -> list[Call]:
    """The calls that fit, with the filter's own limit and offset."""
    pages = CallPages(store, wanted)
    limit = pages.count() - wanted.offset if wanted.limit is None else wanted.limit
    return pages.calls(wanted.offset, max(limit, 0))
