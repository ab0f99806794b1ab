"""What a published number may look like, and who may own which: held against a list from a file.

A list that is signed can still be wrong. One table; the first row whose digits fit decides.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass

from callassist.domain.directory import Channel, Directory, Entry, EntryPurpose
from callassist.domain.list_refusals import ListRefusal
from callassist.domain.numbering_plan import CANNOT_BE_LENGTHENED, LANDLINE

CATEGORIES = frozenset(
    {
        *("bank_state", "bank_joint_stock", "bank_city", "bank_rural", "bank_internet"),
        *("bank_foreign", "insurer", "securities", "consumer_finance", "payment"),
        *("public", "emergency", "telecom", "express", "ecommerce", "travel"),
    }
)
"""The kinds of organisations the program has words and rules for."""

_AREA = r"0(?:10|2\d|[3-9]\d{2})"
_EMERGENCY = frozenset({"emergency"})
_STATE = frozenset({"emergency", "public", "travel"})
"""Public offices; the railway has 12306."""
_TELECOM = frozenset({"telecom"})
_SHORT = frozenset({"telecom", "payment", "express", "public"})


@dataclass(frozen=True, slots=True, kw_only=True)
class EntryShape:
    """One row: numbers of this form, and what must hold for them."""

    pattern: re.Pattern[str]
    categories: frozenset[str] | None = None
    """The kinds of organisations that may own them; None for all."""
    channel: Channel | None = None
    purpose: EntryPurpose | None = None
    refusal: ListRefusal = ListRefusal.NUMBER_SHAPE
    """What a list is told where something does not hold."""

    def admits(self, entry: Entry) -> bool:
        """Whether everything holds that the row asks of a number of this form."""
        owners = {owner.organisation.category for owner in entry.owners}
        return (
            (self.categories is None or owners <= self.categories)
            and self.channel in (None, entry.channel)
            and self.purpose in (None, entry.purpose)
        )


def _row(
    pattern: str,
    categories: frozenset[str] | None = None,
    *,
    channel: Channel | None = None,
    purpose: EntryPurpose | None = None,
    refusal: ListRefusal = ListRefusal.NUMBER_SHAPE,
) -> EntryShape:
    return EntryShape(
        pattern=re.compile(pattern, re.ASCII),
        categories=categories,
        channel=channel,
        purpose=purpose,
        refusal=refusal,
    )


SHAPES: tuple[EntryShape, ...] = (
    _row(r"11[09]|12[02]|999|12110|95110", _EMERGENCY, refusal=ListRefusal.PUBLIC_LINE),
    _row(r"12\d{3}|96110", _STATE, refusal=ListRefusal.PUBLIC_LINE),
    _row(r"114|11[68]114|100\d{2}|1008611", _TELECOM, refusal=ListRefusal.PUBLIC_LINE),
    _row(r"101\d{2}|11\d{3}", _SHORT, refusal=ListRefusal.PUBLIC_LINE),
    _row(r"101\d{5}"),
    _row(r"1[3-9]\d{9}", _TELECOM, refusal=ListRefusal.MOBILE),
    _row(r"106\d{5,17}", channel=Channel.SMS),
    # Their holders may not add digits; what sends messages is a port, and nobody dials it.
    _row(rf"(?:{CANNOT_BE_LENGTHENED.pattern})\d{{1,6}}", channel=Channel.SMS),
    _row(r"95\d{3,6}|96\d{3,4}|[48]00\d{7}"),
    _row(rf"{_AREA}95\d{{3,4}}", purpose=EntryPurpose.OVERSEAS),
    _row(rf"{_AREA}96\d{{3,4}}"),
    _row(LANDLINE.pattern, channel=Channel.VOICE),
    _row(r"0085[23]\d{8}", channel=Channel.VOICE),
)


def misplaced_entry(directory: Directory) -> tuple[Entry, ListRefusal] | None:
    """The first entry whose number or owner cannot be right; None where all may be."""
    for entry in directory.entries:
        refusal = _refusal(entry)
        if refusal is not None:
            return entry, refusal
    return None


def _refusal(entry: Entry) -> ListRefusal | None:
    for shape in SHAPES:
        if shape.pattern.fullmatch(entry.digits):
            return None if shape.admits(entry) else shape.refusal
    return ListRefusal.NUMBER_SHAPE


_WRITTEN = re.compile(r"[0-9](?:-?[0-9]){2,19}")


def badly_written(numbers: object) -> tuple[int, object, ListRefusal] | None:
    """The first line of `numbers` that is no whole number, or claims one that is taken.

    Its place from 1, what stands there, and why; None where every line has a number of its own.
    """
    seen = set[str]()
    for place, record in enumerate(numbers if isinstance(numbers, list) else (), start=1):
        is_entry = isinstance(record, Mapping)
        number = record.get("number") if is_entry else record
        if not is_entry or not isinstance(number, str) or not _WRITTEN.fullmatch(number):
            return place, number, ListRefusal.NUMBER_SHAPE
        digits = number.replace("-", "")
        if digits in seen:
            return place, number, ListRefusal.CLAIMED_TWICE
        seen.add(digits)
    return None
