"""Added numbers made up for the tests."""

from datetime import datetime

from callassist.domain.added_numbers import AddedNumber, shown_of
from callassist.domain.numbers import PhoneNumber
from store.made_calls import NOON


def made_number(
    text: str, name: str = "王经理", *, note: str = "", removed_at: datetime | None = None
) -> AddedNumber:
    """A number as it is before it is stored."""
    return AddedNumber(
        id=0,
        number_text=text,
        shown=shown_of(PhoneNumber.parse(text)) or text,
        name=name,
        note=note,
        added_at=NOON,
        removed_at=removed_at,
    )
