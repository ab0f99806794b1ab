"""Numbers a person wrote down themselves: the back of their card, a branch manager, a relative.

They are names beside a number and nothing more. No verdict, level, step or number to dial knows of
them; a display that equals one may be forged like any other.
"""

import re
from dataclasses import dataclass
from datetime import date, datetime

from callassist.domain.errors import CallAssistError
from callassist.domain.folding import fold
from callassist.domain.national_form import ROAMING_PREFIXES, national_form
from callassist.domain.numbering_plan import NumberClass
from callassist.domain.numbers import LONGEST_TEXT, Flaw, PhoneNumber, Reading

MOST_NUMBERS = 500
"""Numbers one person keeps."""
LONGEST_NAME = 40
"""Characters."""
LONGEST_NOTE = 500
"""Characters."""

_MOBILE = re.compile(r"1[3-9]\d{9}")
_WARNED = frozenset([NumberClass.LOOKALIKE, NumberClass.INBOUND_ONLY, NumberClass.AREA_PREFIXED])
"""What looks like an official number and, shown as a caller, is not known to be one."""


@dataclass(frozen=True, slots=True, kw_only=True)
class AddedNumber:
    """One number with the name the person gave it; never an official one."""

    id: int
    number_text: str
    """As the person wrote it."""
    shown: str
    """What a display is compared with, whole: see `shown_of`."""
    name: str
    note: str
    """Empty for none."""
    added_at: datetime
    removed_at: datetime | None = None
    """When it was removed; it can be brought back for some time."""

    @property
    def added_on(self) -> date:
        """The day it was written down."""
        return self.added_at.date()


def shown_of(number: PhoneNumber) -> str | None:
    """What stands for the one number of a text wherever added numbers are compared.

    Of a number that can be read: the digits with their raw prefix; only of a mobile number `+86`
    is left out, because contacts are written in either way. Of a text with digits that is no
    number (`*95588`): the text itself, so that it never equals one. None where there is nothing
    to compare: no digits, several numbers, or a text whose direction is turned round.
    """
    if len(number.readings) != 1 or number.folded.is_reversed:
        return None
    reading = number.readings[0]
    if reading.flaw is None:
        return _as_contact(reading)
    return "".join(number.folded.text.split()) or None


def _as_contact(reading: Reading) -> str:
    digits, prefix = national_form(reading)
    is_contact = prefix in ROAMING_PREFIXES and _MOBILE.fullmatch(digits) is not None
    return digits if is_contact else reading.shown


def number_to_add(text: str) -> tuple[str, str]:
    """The number as it is kept, and as it is compared.

    Raises CallAssistError for what cannot be kept: nothing, no one number, too long a text.
    """
    if len(text) > LONGEST_TEXT:
        raise CallAssistError("added_too_long", most=LONGEST_TEXT)
    number = PhoneNumber.parse(text)
    if number.flaw is Flaw.EMPTY:
        raise CallAssistError("added_empty")
    if number.is_withheld:
        raise CallAssistError("added_withheld")
    if len(number.readings) > 1:
        raise CallAssistError("added_several")
    shown = shown_of(number)
    if shown is None:
        raise CallAssistError("added_no_number")
    return _one_line(fold(text).text), shown


def name_to_add(text: str) -> str:
    """The name as it is kept. Raises CallAssistError for none, and for one that is too long."""
    name = _one_line(text)
    if not name:
        raise CallAssistError("added_no_name")
    if len(name) > LONGEST_NAME:
        raise CallAssistError("added_long_name", most=LONGEST_NAME)
    return name


def note_to_add(text: str) -> str:
    """The note as it is kept. Raises CallAssistError for one that is too long."""
    note = text.strip()
    if len(note) > LONGEST_NOTE:
        raise CallAssistError("added_long_note", most=LONGEST_NOTE)
    return note


def looks_official(number_class: NumberClass | None) -> bool:
    """Whether a display is warned of because it looks like an official number and is none.

    Before such a number is added the person is asked. None: it could not be checked.
    """
    return number_class in _WARNED


def _one_line(text: str) -> str:
    return " ".join(text.split())
