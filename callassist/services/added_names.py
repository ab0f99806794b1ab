"""The names a person gave to numbers, found for a display; all that stands beside a verdict."""

from collections.abc import Callable, Mapping

from callassist.domain.added_numbers import AddedNumber, shown_of
from callassist.domain.errors import CallAssistError
from callassist.domain.numbers import PhoneNumber
from callassist.store.added_number_log import AddedNumberLog

Names = Mapping[str, tuple[AddedNumber, ...]]
"""Added numbers by `shown_of`."""


class AddedNames:
    """Looks numbers up. A label is never worth a failure: where nothing can be read there is none.

    The number check itself needs no data file, so looking a name up makes none.
    """

    def __init__(self, log: AddedNumberLog, has_data: Callable[[], bool]) -> None:
        """`has_data` says whether there is anything to read."""
        self._log = log
        self._has_data = has_data

    def beside(self, text: str) -> tuple[AddedNumber, ...]:
        """The numbers that a display equals."""
        shown = shown_of(PhoneNumber.parse(text))
        if shown is None or not self._has_data():
            return ()
        try:
            return tuple(self._log.shown_as(shown))
        except CallAssistError:
            return ()

    def all(self) -> Names:
        """All of them, for many displays in a row."""
        try:
            numbers = self._log.numbers() if self._has_data() else []
        except CallAssistError:
            return {}
        found: dict[str, tuple[AddedNumber, ...]] = {}
        for number in numbers:
            found[number.shown] = (*found.get(number.shown, ()), number)
        return found
