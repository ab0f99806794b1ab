"""The number behind `+`, `00` and `86`: what it would be without the prefix, and that prefix."""

from callassist.domain.numbers import Reading

ROAMING_PREFIXES = ("+86", "0086", "86")
"""How a phone outside mainland China shows a call from there; `00086` or `+086` no phone shows."""


def after_exit_code(reading: Reading) -> str | None:
    """The digits after `+` or `00`; None for a number that has neither."""
    if reading.has_plus:
        return reading.digits.lstrip("0")
    return reading.digits.lstrip("0") if reading.digits.startswith("00") else None


def national_form(reading: Reading) -> tuple[str, str]:
    """The digits without `+86`, and that prefix as shown; landlines get their 0 back."""
    bare = after_exit_code(reading)
    if bare is None:
        is_mainland = reading.digits.startswith("86") and len(reading.digits) in (12, 13)
        bare = reading.digits if is_mainland else None
    if bare is None or not bare.startswith("86"):
        return reading.digits, ""
    digits = bare[2:]
    prefix = reading.shown[: len(reading.shown) - len(digits)]
    is_landline_without_0 = not digits.startswith(("0", "1", "400", "800", "9")) or (
        digits.startswith("10") and len(digits) == 10
    )
    return (f"0{digits}" if is_landline_without_0 else digits), prefix
