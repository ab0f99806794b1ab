"""When a signed list may take the place of the one in use: the rules after the signature.

A signature says who made a list, not that it is right: a key can be stolen, its owner can be wrong.
Two tables, each tried in its order; the first rule that is broken refuses the whole list. What is
left is a difference, and a person has to agree to it.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date

from callassist.domain.directory import Directory
from callassist.domain.directory_difference import DirectoryDifference, difference
from callassist.domain.entry_shapes import CATEGORIES, misplaced_entry
from callassist.domain.list_refusals import ListRefusal, ListRefusedError, shown
from callassist.domain.list_terms import ListTerms
from callassist.domain.listed_names import alike_names, strange_name

LONGEST_STEP = 1_000
"""Versions between two lists: one bad list cannot shut out all later ones."""
MOST_TAKEN = 20
MOST_TAKEN_PERCENT = 2
"""Numbers that may be removed or moved at once, and their share of the present list."""

Broken = Mapping[str, object] | None
"""What fills the sentence of a broken rule; None where the rule is kept."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SeenLists:
    """What is remembered of all lists there ever were in a data folder."""

    highest_version: int
    highest_sum: str
    """SHA-256 of the list with that version."""
    newest_date: date
    """The newest signed day: today cannot be before it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ListUpdate:
    """A list that is offered, beside the one in use."""

    present: Directory
    offered: Directory
    terms: ListTerms
    sum: str
    """SHA-256 of the signed bytes."""
    present_sum: str
    """The same of the list in use; empty for the one the program came with."""
    seen: SeenLists
    today: date

    @property
    def difference(self) -> DirectoryDifference:
        """What the offered list would change."""
        return difference(self.present, self.offered)


# what a list must be in itself, whatever the day


def _unknown_category(directory: Directory) -> Broken:
    unknown = (each for each in directory.organisations if each.category not in CATEGORIES)
    found = next(unknown, None)
    return {"place": shown(f"{found.id}, {found.category}")} if found else None


def _strange_name(directory: Directory) -> Broken:
    found = strange_name(directory.organisations)
    return found and {"id": shown(found[0].id), "name": shown(found[1])}


def _alike_name(directory: Directory) -> Broken:
    found = alike_names(directory.organisations)
    return found and {"name": shown(found[1].name_zh), "other": shown(found[0].name_zh)}


def _later_entry(directory: Directory) -> Broken:
    later = (each for each in directory.entries if each.verified_on > directory.compiled_on)
    return {} if next(later, None) else None


CONTENT_RULES: tuple[tuple[ListRefusal, Callable[[Directory], Broken]], ...] = (
    (ListRefusal.MALFORMED, _unknown_category),
    (ListRefusal.STRANGE_NAME, _strange_name),
    (ListRefusal.ALIKE_NAME, _alike_name),
    (ListRefusal.DATES_ABSURD, _later_entry),
)
"""Beside these stands the table of the shapes of numbers, which has refusals of its own."""


def check_content(directory: Directory) -> None:
    """Raises ListRefusedError where a list cannot be right in itself; its first bad line is named.

    Nothing here depends on the day or on another list: it also holds for lists taken long ago.
    """
    misplaced = misplaced_entry(directory)
    if misplaced is not None:
        entry, refusal = misplaced
        place = directory.entries.index(entry) + 1
        owners = " / ".join(owner.organisation.name_zh for owner in entry.owners)
        raise ListRefusedError(refusal, place=place, number=entry.number, owner=shown(owners))
    for refusal, rule in CONTENT_RULES:
        broken = rule(directory)
        if broken is not None:
            raise ListRefusedError(refusal, **broken)


# what it must be beside the list in use, today


def _already_in_use(update: ListUpdate) -> Broken:
    is_same = update.sum == update.present_sum or _is_bundled(update)
    return {"version": update.terms.version} if is_same else None


def _is_bundled(update: ListUpdate) -> bool:
    """Whether it says what the list in use says that the program came with, which is not signed."""
    is_same_version = update.terms.version == update.present.version
    return not update.present_sum and is_same_version and update.difference.is_empty


def _older(update: ListUpdate) -> Broken:
    version, highest = update.terms.version, update.seen.highest_version
    return {"version": version, "highest": highest} if version < highest else None


def _same_version(update: ListUpdate) -> Broken:
    is_same = update.terms.version == update.seen.highest_version
    return {"version": update.terms.version} if is_same and not _is_highest(update) else None


def _is_highest(update: ListUpdate) -> bool:
    """Whether this very list was in use once: it may come back after it was put aside."""
    return update.sum == update.seen.highest_sum


def _jump(update: ListUpdate) -> Broken:
    version, highest = update.terms.version, update.seen.highest_version
    return {"version": version, "highest": highest} if version - highest > LONGEST_STEP else None


def _not_yet(update: ListUpdate) -> Broken:
    first = update.terms.not_before
    return {"day": first.isoformat()} if update.today < first else None


def _expired(update: ListUpdate) -> Broken:
    # A clock that is set back does not make a list young again.
    today = max(update.today, update.seen.newest_date)
    last = update.terms.valid_until
    return {"day": last.isoformat()} if today > last else None


def _imitated_name(update: ListUpdate) -> Broken:
    found = alike_names((*update.present.organisations, *update.offered.organisations))
    return found and {"name": shown(found[1].name_zh), "other": shown(found[0].name_zh)}


def _hotline_lost(update: ListUpdate) -> Broken:
    lost = update.difference.without_hotline
    return {"name": shown(lost[0].name_zh), "count": len(lost)} if lost else None


def _too_much(update: ListUpdate) -> Broken:
    count = update.difference.upheaval
    share = count * 100 > MOST_TAKEN_PERCENT * len(update.present.entries)
    return {"count": count} if count > MOST_TAKEN or share else None


UPDATE_RULES: tuple[tuple[ListRefusal, Callable[[ListUpdate], Broken]], ...] = (
    (ListRefusal.IN_USE, _already_in_use),
    (ListRefusal.OLDER_VERSION, _older),
    (ListRefusal.SAME_VERSION, _same_version),
    (ListRefusal.VERSION_JUMP, _jump),
    (ListRefusal.NOT_YET_VALID, _not_yet),
    (ListRefusal.EXPIRED, _expired),
    (ListRefusal.ALIKE_NAME, _imitated_name),
    (ListRefusal.HOTLINE_LOST, _hotline_lost),
    (ListRefusal.TOO_MUCH_CHANGED, _too_much),
)
"""In this order: what a person can do about a list depends on the first reason against it."""


def check_update(update: ListUpdate) -> DirectoryDifference:
    """What taking the list would change; raises ListRefusedError where it may not be taken."""
    check_content(update.offered)
    for refusal, rule in UPDATE_RULES:
        broken = rule(update)
        if broken is not None:
            raise ListRefusedError(refusal, **broken)
    return update.difference
