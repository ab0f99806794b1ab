"""What a displayed number proves, and what it does not.

The verdict is a pure function of the text, the directory, the claim, the person's own banks and
where they are. The best it can say is that a number is in the list and can be forged.
"""

from dataclasses import replace

from callassist.domain.errors import CallAssistError
from callassist.domain.number_rules import check_reading
from callassist.domain.numbering_plan import NumberClass
from callassist.domain.numbers import Flaw, PhoneNumber
from callassist.domain.verdict import CheckContext, ClaimMatch, NumberCheck, Reason

RISK: tuple[NumberClass, ...] = (
    NumberClass.LISTED,
    NumberClass.LANDLINE,
    NumberClass.MOBILE,
    NumberClass.AREA_PREFIXED,
    NumberClass.UNKNOWN,
    NumberClass.INVALID,
    NumberClass.VIRTUAL_OPERATOR,
    NumberClass.HIDDEN,
    NumberClass.INTERNATIONAL,
    NumberClass.INBOUND_ONLY,
    NumberClass.LOOKALIKE,
)
"""The classes from the least to the most risky; a text with two numbers gets the riskier one."""


def check_hidden() -> NumberCheck:
    """The verdict when the phone showed no number."""
    return NumberCheck(number_class=NumberClass.HIDDEN, reasons=(Reason("hidden"),))


def check_number(number: PhoneNumber, context: CheckContext) -> NumberCheck:
    """Judges a caller number; a text that cannot be read is `invalid` or `hidden`.

    Raises CallAssistError where there is no list to hold a number against: nothing was checked, and
    no class may look as if it were.
    """
    if number.is_withheld:
        return check_hidden()
    if not number.readings:
        return _unreadable(number)
    if not context.directory.is_readable:
        raise CallAssistError("directory_unreadable")
    checks = [check_reading(reading, context) for reading in number.readings]
    worst = max(checks, key=_risk)
    return _with_text_reasons(worst, number) if _has_text_reasons(number, worst) else worst


def _risk(check: NumberCheck) -> tuple[int, bool]:
    """The place among the verdicts of one text; of listed numbers, a stranger's is the riskier."""
    return RISK.index(check.number_class), check.claim_match is ClaimMatch.DIFFERS


def _unreadable(number: PhoneNumber) -> NumberCheck:
    flaw = number.flaw or Flaw.NO_DIGITS
    number_class = NumberClass.HIDDEN if flaw is Flaw.EMPTY else NumberClass.INVALID
    return NumberCheck(number_class=number_class, reasons=(Reason(flaw.value),))


def _has_text_reasons(number: PhoneNumber, check: NumberCheck) -> bool:
    """Whether the text was more than one plain number."""
    return (
        number.folded.text != number.text
        or len(number.readings) > 1
        or bool(number.label)
        or (check.reading is not None and check.reading.menu is not None)
    )


def _with_text_reasons(check: NumberCheck, number: PhoneNumber) -> NumberCheck:
    """Adds what had to be done to the text before the number could be judged."""
    folded, reading = number.folded, check.reading
    reasons = list(check.reasons)
    if len(number.readings) > 1 and reading is not None:
        shown = tuple(each.shown for each in number.readings)
        reasons.append(Reason("several_numbers", {"numbers": shown, "judged": reading.shown}))
    if reading is not None and reading.menu is not None:
        reasons.append(Reason("menu_split", {"menu": reading.menu}))
    if folded.foreign_digits and reading is not None:
        values = {"original": folded.foreign_digits, "number": reading.shown}
        reasons.append(Reason("digits_folded", values))
    if folded.invisible_marks:
        reasons.append(Reason("invisible_marks_removed", {"marks": folded.invisible_marks}))
    if number.label:
        reasons.append(Reason("label_ignored", {"label": number.label}))
    return replace(check, reasons=tuple(reasons))
