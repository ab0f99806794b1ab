"""What another list of numbers would change, in words: one group a heading, the gravest first."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass

from callassist.bundled.texts import Texts
from callassist.domain.directory import Entry, Organisation
from callassist.domain.directory_difference import (
    DirectoryDifference,
    EntryChange,
    OrganisationChange,
    Redirection,
)

_TOLD = ("name_zh", "name_en", "category", "role", "site")
"""What a list says about an organisation besides its id."""
_WORDS = frozenset({"category", "role"})


@dataclass(frozen=True, slots=True)
class DifferenceGroup:
    """Changes of one kind."""

    name: str
    """The name of the group in `DirectoryDifference`."""
    heading: str
    lines: tuple[str, ...]


class DifferenceWords:
    """The words of one language; both lists are named in it as they name themselves."""

    def __init__(self, texts: Texts) -> None:
        self._texts = texts
        self._groups: Mapping[str, Callable[[DirectoryDifference], list[str]]] = {
            "redirected": lambda told: [self._redirected(each) for each in told.redirected],
            "without_hotline": lambda told: [self._name(each) for each in told.without_hotline],
            "moved": lambda told: [self._moved(each) for each in told.moved],
            "removed": lambda told: [self._entry(each) for each in told.removed],
            "renamed": lambda told: [self._renamed(each) for each in told.renamed],
            "added": lambda told: [self._added(each) for each in told.added],
            "standing": lambda told: [
                line for each in told.standing for line in self._standings(each)
            ],
            "can_call_out": lambda told: [self._can_call_out(each) for each in told.can_call_out],
            "otherwise": lambda told: [self._entry(after) for _, after in told.otherwise],
        }

    def groups(self, told: DirectoryDifference) -> list[DifferenceGroup]:
        """The groups that are not empty."""
        found = []
        for name, lines_of in self._groups.items():
            lines = lines_of(told)
            if lines:
                heading = self._texts.sentence(
                    "list.heading",
                    heading=self._texts.sentence(f"list.group.{name}"),
                    count=len(lines),
                )
                found.append(DifferenceGroup(name, heading, tuple(lines)))
        return found

    def _say(self, line: str, **values: object) -> str:
        return self._texts.sentence(f"list.line.{line}", **values)

    def _name(self, organisation: Organisation) -> str:
        return organisation.name(self._texts.language)

    def _owners(self, entry: Entry) -> str:
        return self._texts.join([self._name(owner.organisation) for owner in entry.owners])

    def _entry(self, entry: Entry) -> str:
        return self._say("entry", number=entry.number, owners=self._owners(entry))

    def _added(self, entry: Entry) -> str:
        return self._say(
            "entry_kind",
            number=entry.number,
            owners=self._owners(entry),
            purpose=self._texts.word(f"entry_purpose.{entry.purpose}"),
            standing=self._texts.word(f"standing.{entry.standing}"),
        )

    def _redirected(self, change: Redirection) -> str:
        return self._say(
            "change",
            what=self._name(change.organisation),
            before=change.before.number,
            after=change.after.number,
        )

    def _moved(self, change: EntryChange) -> str:
        before, after = change
        return self._say(
            "change", what=before.number, before=self._owners(before), after=self._owners(after)
        )

    def _renamed(self, change: OrganisationChange) -> str:
        """Only what differs."""
        names = [name for name in _TOLD if getattr(change[0], name) != getattr(change[1], name)]
        before, after = (" · ".join(self._told(each, name) for name in names) for each in change)
        return self._say("change", what=self._name(change[0]), before=before, after=after)

    def _told(self, organisation: Organisation, name: str) -> str:
        value = getattr(organisation, name)
        return self._texts.word(f"{name}.{value}") if name in _WORDS else value or "—"

    def _standings(self, change: EntryChange) -> Iterator[str]:
        """A line for each owner."""
        earlier = {owner.organisation.id: owner.standing for owner in change[0].owners}
        for owner in change[1].owners:
            before, after = earlier[owner.organisation.id], owner.standing
            if before is not after:
                name = self._name(owner.organisation)
                yield self._say(
                    "change",
                    what=self._say("entry", number=change[1].number, owners=name),
                    before=self._texts.word(f"standing.{before}"),
                    after=self._texts.word(f"standing.{after}"),
                )

    def _can_call_out(self, change: EntryChange) -> str:
        before, after = change
        word = self._texts.word
        return self._say(
            "change",
            what=self._entry(after),
            before=word(f"can_call_out.{before.can_call_out}"),
            after=word(f"can_call_out.{after.can_call_out}"),
        )
