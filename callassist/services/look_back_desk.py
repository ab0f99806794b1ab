"""Looking back at what an import brought: what deserves a second look, and what to do about it."""

from collections.abc import Callable, Generator, Iterable
from dataclasses import dataclass, replace
from datetime import timedelta

from callassist.domain.advice import Call
from callassist.domain.assessment import Level
from callassist.domain.directory import Directory, Entry
from callassist.domain.errors import CallAssistError
from callassist.domain.folding import digits_of
from callassist.domain.look_back import (
    ATTENTION,
    FORGED,
    RECENT,
    Answered,
    Imitated,
    LookBack,
    Shown,
    Suspect,
    group_key,
    merged,
    suspects_of,
    weeks_of,
)
from callassist.domain.numbering_plan import NumberClass
from callassist.domain.phone_import import PhoneImport
from callassist.domain.plan import callback_step
from callassist.domain.work_progress import WorkProgress
from callassist.services.beside import went_through
from callassist.services.call_desk import CallDesk
from callassist.services.import_desk import ImportDesk
from callassist.store.look_back import LookBackRows

_MOST_DISPLAYS = 20_000
"""Different displays that are looked at, in all; the most dangerous and most frequent first."""
_MOST_ANSWERED = 200
_LEAST_NAME = 3
"""Characters: a shorter English name may be part of any word."""


@dataclass(frozen=True, slots=True)
class Undone:
    """What became of the calls of an import that was taken back."""

    removed: int
    kept: int
    """Calls that stay, because somebody has added something to them."""


class LookBackDesk:
    """The use cases of looking back at an import."""

    def __init__(self, rows: LookBackRows, imports: ImportDesk, calls: CallDesk) -> None:
        self._rows = rows
        self._imports = imports
        self._calls = calls

    def look_back(self, import_id: int) -> LookBack:
        """What an import shows; raises CallAssistError where there is no such import."""
        done = self._find(import_id)
        shown, is_cut = self._shown(done)
        suspects = suspects_of(shown)
        now = self._calls.clock.now()
        shift = now.utcoffset() or timedelta()
        totals = self._rows.weeks(import_id, [None], shift)
        return LookBack(
            done=done,
            calls=sum(totals.values()),
            suspects=suspects,
            imitated=_imitated(shown, self._calls.directory),
            answered=self._answered(import_id, suspects),
            weeks=weeks_of(
                totals, self._rows.weeks(import_id, [Level.HIGH, Level.CRITICAL], shift)
            ),
            is_cut=is_cut,
        )

    def dial_for(self, call_id: int) -> str | None:
        """The number to call back on about a call, from the list; None where it names none.

        Raises CallAssistError where there is no such call.
        """
        step = callback_step(self._calls.advise(self._calls.find(call_id).ended).steps)
        return None if step is None else step.number

    def undo(self, import_id: int) -> Undone:
        """Takes an import back, but for the calls somebody has added something to.

        Raises CallAssistError where there is no such import, or it was taken back already.
        """
        return went_through(self.undoing(import_id))

    def undoing(self, import_id: int) -> Generator[WorkProgress, None, Undone]:
        """The same in steps, between which something else may be done.

        The import stands as it was where the steps are not gone through to their end.
        """
        removed = yield from self._imports.undoing(import_id)
        return Undone(removed, self._rows.count(import_id))

    def _find(self, import_id: int) -> PhoneImport:
        for done in self._imports.imports():
            if done.id == import_id:
                return done
        raise CallAssistError("no_import", id=import_id)

    def _shown(self, done: PhoneImport) -> tuple[list[Shown], bool]:
        """What the calls worth a second look showed, and whether there is more of it."""
        found: list[Shown] = []
        named = _Names(self._calls.directory).organisation_in
        for number_class in ATTENTION:
            room = _MOST_DISPLAYS - len(found)
            rows = self._rows.shown(done.id, number_class, room + 1)
            found += [_with_claim(row, named) for row in rows[:room]]
            if len(rows) > room:
                return found, True
        return found, False

    def _answered(self, import_id: int, suspects: tuple[Suspect, ...]) -> tuple[Answered, ...]:
        since = self._calls.clock.now() - RECENT
        groups = {_key_of_suspect(each): each for each in suspects}
        found = []
        for number_class in ATTENTION:
            if number_class not in FORGED:
                continue
            for call in self._rows.answered(import_id, number_class, _MOST_ANSWERED):
                suspect = groups.get(_key_of_call(call, number_class))
                is_recent = call.ended.received_at >= since or bool(call.ended.given)
                if suspect is not None:
                    found.append(Answered(call=call, suspect=suspect, is_recent=is_recent))
        found.sort(key=lambda each: each.call.ended.received_at, reverse=True)
        return tuple(found)


def _key_of_suspect(suspect: Suspect) -> tuple[NumberClass, str]:
    number = suspect.number
    return suspect.number_class, group_key(suspect.family, digits_of(number), number)


def _key_of_call(call: Call, number_class: NumberClass) -> tuple[NumberClass, str]:
    number = call.ended.number_text
    return number_class, group_key(call.family, digits_of(number), number)


class _Names:
    """Finds organisations by the name a phone shows beside a number."""

    def __init__(self, directory: Directory) -> None:
        self._names = [
            (name.casefold(), each.id)
            for each in directory.organisations
            for name in (each.name_zh, each.name_en)
            if len(name) >= _LEAST_NAME
        ]
        # The longest name first: `China Construction Bank` before any part of it.
        self._names.sort(key=lambda each: -len(each[0]))
        self._found: dict[str, str | None] = {}

    def organisation_in(self, text: str) -> str | None:
        """The organisation a text names, None if none."""
        folded = text.casefold()
        if folded not in self._found:
            found = (token for name, token in self._names if name in folded)
            self._found[folded] = next(found, None)
        return self._found[folded]


def _with_claim(row: Shown, named: Callable[[str], str | None]) -> Shown:
    """A name beside the number is a claim as much as what the caller says."""
    if row.claimed is not None or not row.name:
        return row
    return replace(row, claimed=named(row.name))


def _imitated(rows: Iterable[Shown], directory: Directory) -> tuple[Imitated, ...]:
    """The organisations whose numbers others showed, the one with most calls first."""
    by_organisation: dict[str, list[tuple[Shown, str]]] = {}
    for row in rows:
        entry = _entry_shown(row, directory)
        if entry is None:
            continue
        for organisation_id in entry.organisation_ids:
            by_organisation.setdefault(organisation_id, []).append((row, entry.number))
    found = []
    for organisation_id, pairs in by_organisation.items():
        pairs.sort(key=lambda pair: pair[0].latest_at, reverse=True)
        found.append(
            Imitated(
                organisation_id=organisation_id,
                suspect=merged([row for row, _ in pairs]),
                numbers=tuple(dict.fromkeys(number for _, number in pairs)),
            )
        )
    return tuple(sorted(found, key=lambda each: -each.suspect.calls))


def _entry_shown(row: Shown, directory: Directory) -> Entry | None:
    """The entry that a forged display stands for."""
    if row.family is not None:
        return directory.entry_for(digits_of(row.family))
    if row.number_class is NumberClass.INBOUND_ONLY:
        return directory.entry_for(row.digits)
    return None
