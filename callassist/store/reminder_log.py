"""Which reminders were shown, so that no two programs show one twice and none is forgotten."""

import sqlite3
from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from datetime import datetime

from callassist.domain.reminders import Key, Reminder, Shown
from callassist.store.database import Store
from callassist.store.records import moment_of, moment_or
from callassist.store.row_sums import is_intact, with_sum

_TABLE = "shown_reminder"
_KEY = ("kind", "id", "occurrence")
_ONE = "select * from shown_reminder where kind = ? and id = ? and occurrence = ?"

Choose = Callable[[Mapping[Key, Shown]], list[Reminder]]
"""Chooses what to show from what is known of earlier showings."""


class ReminderLog:
    """The showings in the data file. One that is damaged counts as never shown."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def shown(self, reminders: Iterable[Reminder]) -> dict[Key, Shown]:
        """What is known of the showing of these; nothing of those that never were shown."""
        found = {}
        for reminder in reminders:
            rows = self._store.read(_ONE, *reminder.key)
            if rows and is_intact(_TABLE, dict(rows[0])):
                found[reminder.key] = _shown(rows[0])
        return found

    def claim(self, due: list[Reminder], choose: Choose, now: datetime) -> list[Reminder]:
        """Lets one program choose what of it to show, and keeps that from all others meanwhile.

        Nothing is written where nothing is chosen: an idle look leaves the disk alone.
        """
        if not choose(self.shown(due)):
            return []
        with self._store.transaction():
            chosen = choose(self.shown(due))
            for reminder in chosen:
                self._put(reminder.key, Shown(begun_at=now, is_told=False))
        return chosen

    def mark_told(self, reminders: Iterable[Reminder], now: datetime) -> None:
        """Notes that these were handed to the screen; who was quicker to see them, has."""
        told = list(reminders)
        with self._store.transaction():
            known = self.shown(told)
            for reminder in told:
                before = known.get(reminder.key)
                if before is None or before.acknowledged_at is None:
                    self._put(reminder.key, Shown(begun_at=now, is_told=True))

    def acknowledge(self, reminders: Iterable[Reminder], now: datetime) -> None:
        """Notes that a person has seen these."""
        seen = list(reminders)
        with self._store.transaction():
            known = self.shown(seen)
            for reminder in seen:
                before = known.get(reminder.key) or Shown(begun_at=now, is_told=True)
                self._put(reminder.key, replace(before, is_told=True, acknowledged_at=now))

    def last_shown(self) -> datetime | None:
        """When a reminder was last handed to a screen; None if never."""
        rows = self._store.read(
            "select begun_at, begun_utc from shown_reminder where is_told"
            " order by begun_utc desc limit 1"
        )
        return moment_or(rows[0][0], rows[0][1]) if rows else None

    def _put(self, key: Key, shown: Shown) -> None:
        acknowledged_at = shown.acknowledged_at
        row = {
            **dict(zip(_KEY, key, strict=True)),
            "begun_at": shown.begun_at.isoformat(),
            "begun_utc": int(shown.begun_at.timestamp()),
            "is_told": int(shown.is_told),
            "acknowledged_at": acknowledged_at.isoformat() if acknowledged_at else None,
        }
        self._store.tables.table(_TABLE).upsert(with_sum(_TABLE, row), pk=_KEY)


def _shown(row: sqlite3.Row) -> Shown:
    return Shown(
        begun_at=moment_or(row["begun_at"], row["begun_utc"]),
        is_told=bool(row["is_told"]),
        acknowledged_at=moment_of(row["acknowledged_at"]),
    )
