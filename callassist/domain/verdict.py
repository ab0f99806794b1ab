"""The verdict about one displayed number: its class, what it rests on, and why."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from callassist.domain.claims import Claim
from callassist.domain.directory import Directory, Entry
from callassist.domain.lookalikes import Imitation
from callassist.domain.numbering_plan import Detail, NumberClass
from callassist.domain.numbers import Reading


class ClaimMatch(StrEnum):
    """The claim held against the owners of the number."""

    MATCHES = "matches"
    DIFFERS = "differs"
    NONE = "none"


ReasonValue = str | tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Reason:
    """One reason of a verdict: the code of its sentence and what fills it.

    Values are language-neutral: digits as they are, organisations by their ids, roles by theirs.
    """

    code: str
    values: Mapping[str, ReasonValue] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class NumberCheck:
    """The verdict about one displayed number, with its reasons."""

    number_class: NumberClass
    reading: Reading | None = None
    """The number judged; None when there is none to judge."""
    detail: Detail | None = None
    claim_match: ClaimMatch = ClaimMatch.NONE
    entry: Entry | None = None
    """The entry of the list the number is exactly, whatever its class."""
    imitates: Imitation | None = None
    international: str | None = None
    """The full number (`+86…`) where a place can be told from it."""
    reasons: tuple[Reason, ...] = ()

    @property
    def is_official(self) -> bool:
        """Listed, and nobody else was claimed: what the prompts model calls *official*."""
        return (
            self.number_class is NumberClass.LISTED and self.claim_match is not ClaimMatch.DIFFERS
        )


@dataclass(frozen=True, slots=True)
class CheckContext:
    """What is known beside the number itself."""

    directory: Directory
    claim: Claim = Claim.nobody()
    is_abroad: bool = False
    own_banks: frozenset[str] = frozenset()
    """Ids of the organisations the person keeps accounts with."""
