"""What stands on the page for the fridge: whom to call oneself, and what to say on the phone."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from callassist.domain.directory import Directory, Entry

MOST_BANKS = 12
"""The banks one sheet of paper has room for."""


@dataclass(frozen=True, slots=True)
class Saying:
    """A sentence to say on the phone."""

    key: str
    rests_on: tuple[str, ...]
    """The places of the guidance it comes from."""


SAYINGS = (
    Saying("own_call", ("J1", "4.2")),
    Saying("no_codes", ("B1", "B2")),
    Saying("no_transfer", ("B5", "B6", "B8")),
    Saying("family_first", ("L6", "J5")),
)
"""The four sentences, in the order they stand on the page."""


@dataclass(frozen=True, slots=True)
class HelpLine:
    """A public line that everybody needs, whatever their bank."""

    key: str
    digits: str
    rests_on: tuple[str, ...]


HELP_LINES = (HelpLine("police", "110", ("H1",)), HelpLine("anti_fraud", "96110", ("H1",)))


@dataclass(frozen=True, slots=True)
class BankLine:
    """One of the person's banks, or several that answer at the same number."""

    organisation_ids: tuple[str, ...]
    entry: Entry | None
    """The published number to dial; None sends to the back of the card."""


@dataclass(frozen=True, slots=True)
class FridgeSheet:
    """The content of the page."""

    banks: tuple[BankLine, ...]
    """In the order the person added them; empty if none was chosen."""
    left_out: int
    """How many lines of banks there was no room for."""
    help_lines: tuple[tuple[HelpLine, Entry], ...]
    """Those of `HELP_LINES` that the list has."""
    edition: str
    """The edition of the list, such as `2026-11`."""
    checked_on: date
    """When the numbers were compared with their sources; the earliest day of all of them."""


def fridge_sheet(own_banks: Iterable[str], directory: Directory) -> FridgeSheet:
    """The page for a person with these banks. An id the list no longer has is passed over."""
    lines = _bank_lines(own_banks, directory)
    help_lines = tuple(
        (line, entry)
        for line in HELP_LINES
        if (entry := directory.entry_for(line.digits)) is not None and entry.may_be_dialled
    )
    banks = lines[:MOST_BANKS]
    entries = [each.entry for each in banks if each.entry] + [entry for _, entry in help_lines]
    return FridgeSheet(
        banks=banks,
        left_out=len(lines) - len(banks),
        help_lines=help_lines,
        edition=directory.edition,
        checked_on=min((each.verified_on for each in entries), default=directory.compiled_on),
    )


def grouped(entry: Entry) -> str:
    """The number as one reads it aloud: `95188`, `400 669 5588`, `0551 96588`."""
    if entry.number.isdecimal() and len(entry.digits) == 10 and entry.digits[1:3] == "00":
        return f"{entry.digits[:3]} {entry.digits[3:6]} {entry.digits[6:]}"
    return entry.number.replace("-", " ")


def _bank_lines(own_banks: Iterable[str], directory: Directory) -> tuple[BankLine, ...]:
    """Each number once, with all of the person's banks that answer there."""
    lines: dict[str, BankLine] = {}
    for bank in own_banks:
        if directory.organisation(bank) is None:
            continue
        entry = directory.hotline_of(bank)
        key = entry.digits if entry is not None else bank
        there = lines[key].organisation_ids if key in lines else ()
        lines[key] = BankLine((*there, *({bank} - set(there))), entry)
    return tuple(lines.values())
