"""Notes of what of removed things is still to be erased, and of what was found too old on a day."""

from collections.abc import Iterable
from datetime import date

from callassist.store.database import Store


class ErasureNotes:
    """The table `erasure` of the data file."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def noted(self, kind: str) -> dict[str, str]:
        """What is noted under names that begin so, with the day."""
        rows = self._store.read("select what, noted_on from erasure where what glob ?", kind + "*")
        return {row["what"]: row["noted_on"] for row in rows}

    def note(self, names: Iterable[str], today: str = "") -> None:
        """Notes names, inside a transaction of the caller."""
        self._store.write_all(
            "insert or replace into erasure (what, noted_on) values (?, ?)",
            [(name, today) for name in names],
        )

    def forget(self, names: Iterable[str]) -> None:
        """Removes notes, inside a transaction of the caller."""
        sql = "delete from erasure where what = ?"
        self._store.write_all(sql, [(name,) for name in names])

    def expired_since(self, kind: str, ids: list[int], today: date) -> list[int]:
        """Those of the ids that were found old on an earlier day too; the others are noted.

        A clock that is years ahead for a minute removes nothing that way. What is not named is
        not old any more, and forgotten.
        """
        known, day = self.noted(kind), today.isoformat()
        named = {f"{kind}{each}" for each in ids}
        outdated = {what for what, noted in known.items() if what not in named or noted > day}
        new = named - (known.keys() - outdated)
        if outdated or new:
            with self._store.transaction():
                self.forget(outdated)
                self.note(new, day)
        return [each for each in ids if known.get(f"{kind}{each}", day) < day]
