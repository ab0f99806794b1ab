"""The calls that belong beside one call: of the same number, and of the same forgery."""

import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass

from callassist.domain.advice import Call
from callassist.domain.claims import Claim, ClaimedRole

LOOKED_AT = 2_000
"""How many calls of a family are compared at most, the newest first."""
_BETWEEN_DIGITS = re.compile(r"[\s().·‐-―-]+")


@dataclass(frozen=True, slots=True)
class SameNumber:
    """The calls that showed the same digits."""

    digits: str
    calls: int
    """All in the log, this one included."""
    others: tuple[Call, ...]
    """The newest of the others, the newest first."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Family:
    """The calls that imitate the same listed number, however they write it."""

    number: str
    """The number imitated, as the list writes it."""
    calls: int
    """All in the log, this one included."""
    displays: int
    """How many ways of writing it were shown."""
    names: int
    """How many different callers were claimed; who said nothing counts for none."""
    is_at_least: bool
    """Only the newest were compared: there may be more displays and names."""
    others: tuple[Call, ...]
    """The newest of those with other digits, the newest first."""


@dataclass(frozen=True, slots=True)
class RelatedCalls:
    """What the log holds beside one call."""

    same_number: SameNumber | None
    """None for a call without digits."""
    family: Family | None
    """None for a call that imitates nothing."""

    @property
    def are_there(self) -> bool:
        """Whether there is any other call to tell of."""
        shared = (self.same_number, self.family)
        return any(each is not None and each.calls > 1 for each in shared)


Told = tuple[str, Claim]
"""What a call of a family showed, and who was claimed."""


def displays_and_names(told: Iterable[Told]) -> tuple[int, int]:
    """How many different displays and claimed callers there are."""
    pairs = list(told)
    displays = {display_of(text) for text, _ in pairs}
    names = {claim for _, claim in pairs if claim.role is not ClaimedRole.UNKNOWN}
    return len(displays), len(names)


def display_of(number_text: str) -> str:
    """A number as it is compared: blanks, dashes and brackets say nothing, a plus or zero does."""
    return _BETWEEN_DIGITS.sub("", unicodedata.normalize("NFKC", number_text)).casefold()
