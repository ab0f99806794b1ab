"""The rules of the number check, as a table, and how each of them says its verdict."""

from collections.abc import Callable
from dataclasses import replace

from callassist.domain.claim_match import near_claimed
from callassist.domain.lookalikes import Difference, Imitation, begins_like, lengthened, prefixed
from callassist.domain.national_form import ROAMING_PREFIXES, after_exit_code, national_form
from callassist.domain.number_verdicts import area_prefixed, judge_entry, lookalike, not_listed
from callassist.domain.numbering_plan import LANDLINE, NumberClass, shape_of
from callassist.domain.numbers import Reading
from callassist.domain.regions import country_code, is_area_code, is_landline
from callassist.domain.verdict import CheckContext, NumberCheck, Reason

SHORTEST_NUMBER = 3
LONGEST_NUMBER = 20
"""Digits; a message port is the longest number the plan knows."""
LONGEST_INTERNATIONAL = 15
"""Digits after the prefix, country code included (E.164)."""

ANTI_FRAUD_LINE = "96110"
"""Shows as 96110 or as area code and 96110, nothing else (number_rules, rule 7)."""

Rule = Callable[[Reading, CheckContext], NumberCheck | None]


def check_reading(reading: Reading, context: CheckContext) -> NumberCheck:
    """The verdict of the first rule that fits."""
    for rule in RULES:
        verdict = rule(reading, context)
        if verdict is not None:
            return verdict
    return NumberCheck(
        number_class=NumberClass.UNKNOWN, reading=reading, reasons=(not_listed(context),)
    )


# The rules, in the order in which they are tried (see RULES below). ---------------------------


def _unusable(reading: Reading, context: CheckContext) -> NumberCheck | None:
    """Digits with a flaw, too few or too many: no number one could look up."""
    flaw = reading.flaw
    code = flaw.value if flaw else None
    if code is None and len(reading.digits) < SHORTEST_NUMBER:
        code = "no_digits"
    if code is None and len(reading.digits) > LONGEST_NUMBER:
        code = "too_many_digits"
    if code is None:
        return None
    return NumberCheck(number_class=NumberClass.INVALID, reading=reading, reasons=(Reason(code),))


def _exactly_in_list(reading: Reading, context: CheckContext) -> NumberCheck | None:
    """The whole display is an entry, without any prefix."""
    if reading.has_plus:
        return None
    entry = context.directory.entry_for(reading.digits)
    return None if entry is None else judge_entry(reading, entry, context)


def _listed_behind_country_code(reading: Reading, context: CheckContext) -> NumberCheck | None:
    """`+86` and a whole entry that has its area code: `+86 551 96588`, `+86 571 88158198`.

    Abroad phones show calls from home so. At home it is a forgery of a service number; a landline
    behind `+86` is left to the rule about landlines.
    """
    national, prefix = national_form(reading)
    entry = context.directory.entry_for(national) if prefix else None
    if entry is None or not entry.may_call:
        return None
    if context.is_abroad and prefix in ROAMING_PREFIXES:
        reason = Reason("abroad_prefix_expected", {"prefix": prefix})
        return judge_entry(reading, entry, context, reason)
    if entry.region is None:
        return None
    imitation = Imitation(entry, Difference.INTERNATIONAL_PREFIX, prefix)
    return lookalike(reading, imitation)


def _anti_fraud_with_area(reading: Reading, context: CheckContext) -> NumberCheck | None:
    """Area code and 96110: the one service number that shows so by itself."""
    imitation = prefixed(reading, context.directory)
    if imitation is None or imitation.entry.digits != ANTI_FRAUD_LINE:
        return None
    national, prefix = national_form(reading)
    if not is_area_code(national.removesuffix(ANTI_FRAUD_LINE)):
        return None
    form = Reason("area_code_form", {"number": imitation.entry.number})
    if not prefix:
        return judge_entry(reading, imitation.entry, context, form)
    if context.is_abroad and prefix in ROAMING_PREFIXES:
        expected = Reason("abroad_prefix_expected", {"prefix": prefix})
        return judge_entry(reading, imitation.entry, context, form, expected)
    forgery = Imitation(imitation.entry, Difference.INTERNATIONAL_PREFIX, imitation.shown)
    return lookalike(reading, forgery)


def _prefixed_service_number(reading: Reading, context: CheckContext) -> NumberCheck | None:
    """A listed service number with something in front of it."""
    imitation = prefixed(reading, context.directory)
    if imitation is None:
        return None
    if imitation.difference is Difference.AREA_CODE:
        return area_prefixed(reading, imitation, context)
    if context.is_abroad and imitation.shown in ROAMING_PREFIXES:
        reason = Reason("abroad_prefix_expected", {"prefix": imitation.shown})
        return judge_entry(reading, imitation.entry, context, reason)
    return lookalike(reading, imitation)


def _lengthened_service_number(reading: Reading, context: CheckContext) -> NumberCheck | None:
    """Digits added to a listed 953, 955 or 956 number."""
    imitation = None if reading.has_plus else lengthened(reading.digits, context.directory)
    return None if imitation is None else lookalike(reading, imitation)


def _one_digit_off(reading: Reading, context: CheckContext) -> NumberCheck | None:
    """One slip away from a number of whoever was claimed, or of one of the person's own banks."""
    imitation = near_claimed(reading, context)
    return None if imitation is None else lookalike(reading, imitation)


def _from_abroad(reading: Reading, context: CheckContext) -> NumberCheck | None:
    """`+` or `00` with any country code but 86."""
    digits = after_exit_code(reading)
    if digits is None or digits.startswith("86"):
        return None
    if len(digits) > LONGEST_INTERNATIONAL:
        return _unusable_length(reading)
    international = f"+{digits}" if country_code(digits) is not None else None
    code = "from_abroad" if international else "from_abroad_unknown"
    values = {"region": international} if international else {}
    return NumberCheck(
        number_class=NumberClass.INTERNATIONAL,
        reading=reading,
        international=international,
        reasons=(Reason(code, values), not_listed(context)),
    )


def _by_shape(reading: Reading, context: CheckContext) -> NumberCheck | None:
    """The plan's own classes, with or without `+86` in front."""
    national, prefix = national_form(reading)
    verdict = _landline(reading, national)
    if verdict is None and (shape := shape_of(national)) is not None:
        is_mobile = shape.number_class in (NumberClass.MOBILE, NumberClass.VIRTUAL_OPERATOR)
        verdict = NumberCheck(
            number_class=shape.number_class,
            reading=reading,
            detail=shape.detail,
            international=f"+86{national.lstrip('0')}" if is_mobile else None,
            reasons=(Reason(shape.reason),),
        )
    return None if verdict is None else _with_shape_reasons(verdict, national, prefix, context)


RULES: tuple[Rule, ...] = (
    _unusable,
    _exactly_in_list,
    _listed_behind_country_code,
    _anti_fraud_with_area,
    _prefixed_service_number,
    _lengthened_service_number,
    _one_digit_off,
    _from_abroad,
    _by_shape,
)
"""First rule that fits wins. What none fits is `unknown`."""


def _landline(reading: Reading, national: str) -> NumberCheck | None:
    if LANDLINE.fullmatch(national) is None or not is_landline(national):
        return None
    return NumberCheck(
        number_class=NumberClass.LANDLINE,
        reading=reading,
        international=f"+86{national[1:]}",
        reasons=(Reason("landline_proves_nothing"),),
    )


def _with_shape_reasons(
    verdict: NumberCheck, national: str, prefix: str, context: CheckContext
) -> NumberCheck:
    """Adds what is true of every number that is merely not in the list."""
    if verdict.entry is not None:
        return verdict
    reasons = [*verdict.reasons]
    longer = begins_like(national, context.directory)
    if longer is not None:
        values = {"number": longer.number, "longer": national}
        reasons.insert(0, Reason("begins_like_listed", values))
    reasons.append(not_listed(context))
    if prefix and not context.is_abroad:
        reasons.append(Reason("international_prefix_shown", {"prefix": prefix}))
    return replace(verdict, reasons=tuple(reasons))


def _unusable_length(reading: Reading) -> NumberCheck:
    return NumberCheck(
        number_class=NumberClass.INVALID, reading=reading, reasons=(Reason("too_many_digits"),)
    )
