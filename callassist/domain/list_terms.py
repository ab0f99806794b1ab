"""What a signed list says about itself: its version, its dates, the keys it takes back."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta

from callassist.domain.list_refusals import ListRefusal, ListRefusedError, shown

PURPOSE = "callassist-directory"
"""What our key signs lists for; anything else it may have signed is no list."""
LONGEST_VALIDITY = timedelta(days=5 * 366)
EARLIEST = date(2026, 1, 1)
"""No list is older than the program."""

_DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
_KEY_ID = re.compile(r"[0-9a-f]{16}")
_MOST_REVOKED = 100


@dataclass(frozen=True, slots=True, kw_only=True)
class ListTerms:
    """The signed statements of a list about itself."""

    version: int
    compiled_on: date
    not_before: date
    """The first day on which it may be taken."""
    valid_until: date
    """The last day on which it may be taken; a list in use stays in use and shows its age."""
    revoked_keys: frozenset[str] = frozenset()
    """Ids of the keys whose signatures count no more."""


def read_terms(document: Mapping[str, object]) -> ListTerms:
    """The terms in the signed document; raises ListRefusedError where they are not in order."""
    if document.get("purpose") != PURPOSE:
        raise ListRefusedError(ListRefusal.WRONG_PURPOSE)
    version = document.get("version")
    if type(version) is not int or version < 1:
        raise ListRefusedError(ListRefusal.VERSION_NOT_WHOLE)
    terms = ListTerms(
        version=version,
        compiled_on=_day(document, "compiled_on"),
        not_before=_day(document, "not_before"),
        valid_until=_day(document, "valid_until"),
        revoked_keys=_key_ids(document.get("revoked_keys")),
    )
    is_in_order = EARLIEST <= terms.compiled_on <= terms.not_before <= terms.valid_until
    if not is_in_order or terms.valid_until - terms.not_before > LONGEST_VALIDITY:
        raise ListRefusedError(ListRefusal.DATES_ABSURD)
    return terms


def _day(document: Mapping[str, object], key: str) -> date:
    value = document.get(key)
    try:
        if isinstance(value, str) and _DAY.fullmatch(value):
            return date.fromisoformat(value)
    except ValueError:
        pass
    raise ListRefusedError(ListRefusal.DATES_MISSING, member=key)


def _key_ids(value: object) -> frozenset[str]:
    if not isinstance(value, list) or len(value) > _MOST_REVOKED:
        raise ListRefusedError(ListRefusal.MALFORMED, place="revoked_keys")
    for each in value:
        if not isinstance(each, str) or not _KEY_ID.fullmatch(each):
            raise ListRefusedError(ListRefusal.MALFORMED, place=f"revoked_keys: {shown(each)}")
    return frozenset(value)
