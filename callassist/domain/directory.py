"""The list of published numbers: who owns which, where that is written, and how to find one."""

import re
import unicodedata
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from functools import cached_property
from types import MappingProxyType

from callassist.domain.claims import Claim, ClaimedRole


class Standing(StrEnum):
    """How well the list knows that a number belongs to an organisation."""

    CONFIRMED = "confirmed"
    """Two independent sources agree. Only this can make a number listed."""
    SINGLE_SOURCE = "single_source"
    """One public list names it, which weighs no more than not being named at all."""


class EntryPurpose(StrEnum):
    """What a published number is for."""

    HOTLINE = "hotline"
    VIP = "vip"
    CREDIT_CARD = "credit_card"
    OVERSEAS = "overseas"
    """For dialling in from abroad: never a caller."""
    SMS = "sms"
    """Sends messages: never matches a voice call."""
    OUTBOUND = "outbound"
    """The organisation calls from it; it is not there to be dialled."""
    REPORT = "report"
    FRAUD_HELP = "fraud_help"


class Channel(StrEnum):
    """Whether a number speaks or writes."""

    VOICE = "voice"
    SMS = "sms"


class CanCallOut(StrEnum):
    """Whether a call can come from the number at all."""

    YES = "yes"
    NO = "no"
    """Receiving only: a call that shows it has a forged display."""
    UNKNOWN = "unknown"


class SourceKind(StrEnum):
    """Who stands behind a source; the best first."""

    OWN_PAGE = "own_page"
    """A page of the organisation itself."""
    AUTHORITY = "authority"
    PRESS = "press"
    """A newspaper, or another web page by somebody else."""
    COMMUNITY_LIST = "community_list"
    """A list kept by many people."""
    PUBLIC_TABLE = "public_table"
    """A table somebody published, often inside a program."""
    WEAK = "weak"
    """A blog, a table with known mistakes, a list of what people happened to see."""


_BEST_FIRST = tuple(SourceKind)


@dataclass(frozen=True, slots=True, kw_only=True)
class Organisation:
    """Somebody who publishes numbers."""

    id: str
    name_zh: str
    name_en: str
    category: str
    """The kind of organisation, such as `bank_state` or `express`."""
    role: ClaimedRole
    """What a caller counts as who claims to be this organisation."""
    site: str | None

    @property
    def is_bank(self) -> bool:
        """Whether it is a bank, not an insurer or a securities firm that counts as one."""
        return self.category.startswith("bank_")

    def name(self, language: str) -> str:
        """The name as written in the language; mainland names keep their script in `zh_TW`."""
        return self.name_zh if language.startswith("zh") else self.name_en


@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    """A page or table that names numbers."""

    id: str
    names: Mapping[str, str]
    """What it is, in words, by language."""
    url: str | None
    """None where nothing can be opened; the names then say what kind of thing it was."""
    kind: SourceKind
    seen_on: str | None
    """The year, month or day it is from (`2016`, `2024-02`, `2026-08-21`), None if not known."""

    def name(self, language: str) -> str:
        """What the source is, in the language."""
        return self.names[language]


@dataclass(frozen=True, slots=True, kw_only=True)
class Citation:
    """One source saying that one organisation owns the number."""

    source: Source
    organisation_id: str
    place: str | None
    """Where in the source, or under which name it stands there."""
    url: str | None

    @property
    def link(self) -> str | None:
        """What a person can open: the page itself if known, else the source; None if neither."""
        return self.url or self.source.url


@dataclass(frozen=True, slots=True, kw_only=True)
class MenuOption:
    """What to press after the number answers. No display can ever show it."""

    digits: str
    standing: Standing


@dataclass(frozen=True, slots=True, kw_only=True)
class Owner:
    """One of the organisations a number belongs to."""

    organisation: Organisation
    standing: Standing
    menu: MenuOption | None


_TO_DIAL = MappingProxyType(
    {
        EntryPurpose.HOTLINE: 0,
        EntryPurpose.REPORT: 0,
        EntryPurpose.FRAUD_HELP: 0,
        EntryPurpose.VIP: 1,
        EntryPurpose.CREDIT_CARD: 1,
    }
)
"""The purposes a person may be told to dial, the better ones first."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """One published number with everybody it belongs to."""

    number: str
    """As published, grouping marks included: `400-669-5588`, `0551-96588`."""
    digits: str
    """The same without the marks, for whole comparison."""
    owners: tuple[Owner, ...]
    purpose: EntryPurpose
    channel: Channel
    can_call_out: CanCallOut
    region: str | None
    """The area code, with its 0, when the number is an area code and a service code."""
    citations: tuple[Citation, ...]
    verified_on: date
    """When the entry was last compared with the sources it names (not a visit to the owner)."""
    standing: Standing
    """Confirmed if it is confirmed for at least one owner."""

    @property
    def organisation_ids(self) -> tuple[str, ...]:
        """The ids of the owners, in the order of the list."""
        return tuple(owner.organisation.id for owner in self.owners)

    @property
    def is_confirmed(self) -> bool:
        """Whether the entry can make a number listed."""
        return self.standing is Standing.CONFIRMED

    @property
    def may_call(self) -> bool:
        """Whether a voice call can show it at all: not a message port, nor a line to dial only."""
        return self.purpose not in (EntryPurpose.OVERSEAS, EntryPurpose.SMS)

    @property
    def may_be_dialled(self) -> bool:
        """Whether a person may be told to dial it: a confirmed voice line that takes calls."""
        return self.is_confirmed and self.channel is Channel.VOICE and self.purpose in _TO_DIAL

    def citations_of(self, organisation_id: str | None = None) -> tuple[Citation, ...]:
        """Who says so, the best source first; of one organisation, if one is named."""
        cited = [
            citation
            for citation in self.citations
            if organisation_id in (None, citation.organisation_id)
        ]
        return tuple(sorted(cited, key=lambda citation: _BEST_FIRST.index(citation.source.kind)))

    @property
    def is_provincial(self) -> bool:
        """A 96 code without its area code: in another province it may be somebody else's."""
        return self.digits.startswith("96") and len(self.digits) <= 6 and self.digits != "96110"


_SERVICE_NUMBER = re.compile(r"[0-9]{3,8}|[48]00[0-9]{7}")
"""Short numbers, and lines that begin with 400 or 800."""


OLD_AFTER_MONTHS = 18
"""The age of a list from which its verdicts must be taken as possibly out of date."""

_GROUPING = str.maketrans("", "", " -()./")
_ROLES = frozenset(role.value for role in ClaimedRole)


class Directory:
    """The published numbers of one edition. It answers for whole numbers, never for parts."""

    def __init__(
        self,
        *,
        version: int,
        edition: str,
        compiled_on: date,
        organisations: Iterable[Organisation],
        entries: Iterable[Entry],
    ) -> None:
        self.version = version
        """Counts up with every released edition."""
        self.edition = edition
        """The month of the edition, such as `2026-11`."""
        self.compiled_on = compiled_on
        self.organisations = tuple(organisations)
        """In the order in which they are offered."""
        self.entries = tuple(entries)
        """In the order of the organisations."""
        self._by_id = {organisation.id: organisation for organisation in self.organisations}
        self._by_digits = {entry.digits: entry for entry in self.entries}

    @classmethod
    def unreadable(cls) -> "Directory":
        """What stands in for a list that cannot be read: no number can be checked against it."""
        return cls(version=0, edition="", compiled_on=date.min, organisations=(), entries=())

    @property
    def is_readable(self) -> bool:
        """Whether there is a list at all; without one nothing is known about any number."""
        return self.version > 0

    def age_in_months(self, today: date) -> int:
        """The months that have begun since the list was compiled."""
        compiled = self.compiled_on
        return (today.year - compiled.year) * 12 + today.month - compiled.month

    def may_be_out_of_date(self, today: date) -> bool:
        """Whether every verdict must be taken as possibly out of date."""
        return self.is_readable and self.age_in_months(today) > OLD_AFTER_MONTHS

    @cached_property
    def service_entries(self) -> Mapping[str, Entry]:
        """By its digits, every short number and every 400 or 800 line.

        The numbers a forged display imitates: never an overseas line, a long message port or a
        landline.
        """
        return MappingProxyType(
            {
                entry.digits: entry
                for entry in self.entries
                if _SERVICE_NUMBER.fullmatch(entry.digits)
                and entry.purpose is not EntryPurpose.OVERSEAS
            }
        )

    def entry_for(self, digits: str) -> Entry | None:
        """The entry with exactly these digits (`057195188` is not `95188`), or None."""
        return self._by_digits.get(digits)

    def organisation(self, organisation_id: str) -> Organisation | None:
        """The organisation with this id, or None."""
        return self._by_id.get(organisation_id)

    def entries_of(self, organisation_id: str) -> tuple[Entry, ...]:
        """Every entry the organisation owns, alone or with others."""
        return self._by_owner.get(organisation_id, ())

    def hotline_of(self, organisation_id: str) -> Entry | None:
        """The confirmed number to dial to reach the organisation, or None if there is none.

        A main line comes before a card or VIP line, a number that reaches the same owner from
        everywhere before a 96 code that belongs to others elsewhere, a short one before a long.
        """
        candidates = [entry for entry in self.entries_of(organisation_id) if entry.may_be_dialled]
        return min(candidates, key=_dialling_order, default=None)

    def claim_for(self, token: str) -> Claim | None:
        """The claim an organisation id or the value of a role stands for; None if neither.

        `mybank` is both, and means the organisation.
        """
        organisation = self.organisation(token)
        if organisation is not None:
            return Claim(organisation.role, organisation.id)
        return Claim(ClaimedRole(token), None) if token in _ROLES else None

    def role_organisations(self, role: ClaimedRole) -> tuple[Organisation, ...]:
        """Every organisation that counts as the role, in the order of the list."""
        return tuple(each for each in self.organisations if each.role is role)

    def search(self, text: str) -> tuple[Entry, ...]:
        """The entries a typed text may mean: confirmed ones first, exact ones before partial.

        Looks at names, ids and parts of numbers (two digits at least). A Chinese short name
        (`工行`) is tried if nothing else fits. An empty text means the whole list.
        """
        wanted = unicodedata.normalize("NFKC", text).casefold().strip()
        if not wanted:
            return self.entries
        fitting = [each for each in self._searchable if each.contains(wanted)]
        if fitting:
            fitting.sort(
                key=lambda each: (not each.entry.is_confirmed, not each.is_exactly(wanted))
            )
        else:
            fitting = [each for each in self._searchable if each.is_shortened_by(wanted)]
            fitting.sort(key=lambda each: (not each.entry.is_confirmed, len(each.names[0])))
        return tuple(each.entry for each in fitting)

    @cached_property
    def _by_owner(self) -> dict[str, tuple[Entry, ...]]:
        owned: dict[str, list[Entry]] = {}
        for entry in self.entries:
            for organisation_id in entry.organisation_ids:
                owned.setdefault(organisation_id, []).append(entry)
        return {organisation_id: tuple(entries) for organisation_id, entries in owned.items()}

    @cached_property
    def _searchable(self) -> tuple["_Searchable", ...]:
        return tuple(_Searchable.of(entry) for entry in self.entries)


def _dialling_order(entry: Entry) -> tuple[int, bool, int]:
    return _TO_DIAL[entry.purpose], entry.is_provincial, len(entry.digits)


@dataclass(frozen=True, slots=True)
class _Searchable:
    """An entry beside the folded names and ids of its owners, which a search compares."""

    entry: Entry
    names: tuple[str, ...]

    @classmethod
    def of(cls, entry: Entry) -> "_Searchable":
        owners = [owner.organisation for owner in entry.owners]
        names = [name for each in owners for name in (each.name_zh, each.name_en, each.id)]
        return cls(entry, tuple(name.casefold() for name in names))

    def is_exactly(self, wanted: str) -> bool:
        return wanted in self.names or wanted.translate(_GROUPING) == self.entry.digits

    def contains(self, wanted: str) -> bool:
        """Whether the text, or else each of its words, is part of the number or of a name."""
        return self._has_part(wanted) or all(self._has_part(word) for word in wanted.split())

    def is_shortened_by(self, wanted: str) -> bool:
        """Whether a name has the characters of a Chinese short name in their order."""
        if len(wanted) < 2 or wanted.isascii():
            return False
        return any(_runs_through(wanted, name) for name in self.names)

    def _has_part(self, wanted: str) -> bool:
        digits = wanted.translate(_GROUPING)
        is_part_of_number = len(digits) >= 2 and digits in self.entry.digits
        return is_part_of_number or any(wanted in name for name in self.names)


def _runs_through(short: str, name: str) -> bool:
    characters = iter(name)
    return all(character in characters for character in short)
