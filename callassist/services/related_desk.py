"""What the log holds beside one call: the same number again, and the same forgery."""

from callassist.domain.advice import Call
from callassist.domain.call_filter import CallFilter
from callassist.domain.folding import digits_of, number_digits
from callassist.domain.related_calls import (
    LOOKED_AT,
    Family,
    RelatedCalls,
    SameNumber,
    displays_and_names,
)
from callassist.services.call_desk import CallDesk
from callassist.store.call_tally import FAMILY
from callassist.store.related_calls import FamilyRows

SHOWN = 3
"""How many of the other calls are told of by name."""
_READ = 24
"""Calls of a family read to find some with other digits."""


class RelatedDesk:
    """Looks for the calls that belong together; the work does not grow with the log."""

    def __init__(self, calls: CallDesk, rows: FamilyRows) -> None:
        self._calls = calls
        self._log = calls.log
        self._rows = rows

    def beside(self, call_id: int) -> RelatedCalls:
        """The calls beside this one; raises CallAssistError where there is no such call."""
        call = self._calls.find(call_id)
        return RelatedCalls(self._same_number(call), self._family(call))

    def _same_number(self, call: Call) -> SameNumber | None:
        digits = number_digits(call.ended.number_text)
        if not digits:
            return None
        pages = self._log.pages(CallFilter(digits=digits))
        others = [each for each in pages.calls(0, SHOWN + 1) if each.id != call.id]
        return SameNumber(digits, pages.count(), tuple(others[:SHOWN]))

    def _family(self, call: Call) -> Family | None:
        if call.family is None:
            return None
        digits = digits_of(call.ended.number_text)
        displays, names = displays_and_names(self._rows.told(call.family, LOOKED_AT))
        number = self._log.tally.total(FAMILY, call.family)
        newest = self._log.pages(CallFilter(family=call.family)).calls(0, _READ)
        others = [each for each in newest if digits_of(each.ended.number_text) != digits]
        return Family(
            number=call.family,
            calls=number,
            displays=displays,
            names=names,
            is_at_least=number > LOOKED_AT,
            others=tuple(others[:SHOWN]),
        )
