"""What another list would change: nothing of it may happen without having been seen."""

from collections.abc import Iterator
from dataclasses import dataclass, fields

from callassist.domain.directory import Directory, Entry, Organisation

EntryChange = tuple[Entry, Entry]
"""The same number in the present list and in the offered one."""
OrganisationChange = tuple[Organisation, Organisation]


@dataclass(frozen=True, slots=True, kw_only=True)
class Redirection:
    """The number a person is told to dial to reach an organisation becomes another one."""

    organisation: Organisation
    before: Entry
    after: Entry


@dataclass(frozen=True, slots=True, kw_only=True)
class DirectoryDifference:
    """Everything that differs between two lists; each number stands in one group of entries."""

    redirected: tuple[Redirection, ...] = ()
    without_hotline: tuple[Organisation, ...] = ()
    """They can be reached today, and the offered list has no number for them any more."""
    moved: tuple[EntryChange, ...] = ()
    """Numbers that belong to somebody else than before, or to more or fewer than before."""
    removed: tuple[Entry, ...] = ()
    renamed: tuple[OrganisationChange, ...] = ()
    """Organisations whose name, kind, role or site is another one."""
    added: tuple[Entry, ...] = ()
    standing: tuple[EntryChange, ...] = ()
    can_call_out: tuple[EntryChange, ...] = ()
    otherwise: tuple[EntryChange, ...] = ()
    """Purpose, spelling, menu, sources or date of the entry; and nothing of the above."""

    @property
    def is_empty(self) -> bool:
        """Whether both lists say the same."""
        return not any(getattr(self, field.name) for field in fields(self))

    @property
    def upheaval(self) -> int:
        """How many numbers are taken from somebody: removed, moved, renamed away or passed over."""
        taken = {entry.digits for entry in self.removed}
        taken |= {before.digits for before, _ in self.moved}
        taken |= {each.before.digits for each in self.redirected}
        return len(taken) + len(self.renamed)


def difference(present: Directory, offered: Directory) -> DirectoryDifference:
    """What taking the offered list instead of the present one would change."""
    moved, standing, can_call_out, otherwise = [], [], [], []
    for change in _in_both(present, offered):
        before, after = change
        if set(before.organisation_ids) != set(after.organisation_ids):
            moved.append(change)
        elif _standings(before) != _standings(after):
            standing.append(change)
        elif before.can_call_out is not after.can_call_out:
            can_call_out.append(change)
        elif _words(before) != _words(after):
            otherwise.append(change)
    return DirectoryDifference(
        redirected=tuple(_redirected(present, offered)),
        without_hotline=tuple(_without_hotline(present, offered)),
        moved=tuple(moved),
        removed=tuple(each for each in present.entries if offered.entry_for(each.digits) is None),
        renamed=tuple(_renamed(present, offered)),
        added=tuple(each for each in offered.entries if present.entry_for(each.digits) is None),
        standing=tuple(standing),
        can_call_out=tuple(can_call_out),
        otherwise=tuple(otherwise),
    )


def _in_both(present: Directory, offered: Directory) -> Iterator[EntryChange]:
    for before in present.entries:
        after = offered.entry_for(before.digits)
        if after is not None:
            yield before, after


def _standings(entry: Entry) -> dict[str, str]:
    return {owner.organisation.id: owner.standing for owner in entry.owners}


def _words(entry: Entry) -> tuple[object, ...]:
    """What an entry says besides owners, standing and calling out; names of owners left out."""
    return (
        entry.number,
        entry.purpose,
        entry.channel,
        entry.region,
        entry.verified_on,
        [(owner.organisation.id, owner.menu) for owner in entry.owners],
        entry.citations,
    )


def _redirected(present: Directory, offered: Directory) -> Iterator[Redirection]:
    for organisation in present.organisations:
        before = present.hotline_of(organisation.id)
        after = offered.hotline_of(organisation.id)
        if before is not None and after is not None and before.digits != after.digits:
            yield Redirection(organisation=organisation, before=before, after=after)


def _without_hotline(present: Directory, offered: Directory) -> Iterator[Organisation]:
    for organisation in present.organisations:
        has_one = present.hotline_of(organisation.id) is not None
        if has_one and offered.hotline_of(organisation.id) is None:
            yield organisation


def _renamed(present: Directory, offered: Directory) -> Iterator[OrganisationChange]:
    for before in present.organisations:
        after = offered.organisation(before.id)
        if after is not None and after != before:
            yield before, after
