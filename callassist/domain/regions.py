"""What the phonenumbers library knows: landline shape, country codes, names of places.

The library is asked only about these; it takes `+8695188` for 95188 and joins two numbers into
one, so hotlines and prefixes are never its business. It is imported at first use, because most
checks are of short numbers and need none of it; its place names alone cost a quarter of a second.
"""


def is_landline(digits: str) -> bool:
    """Whether the digits (area code with its 0, local number) are a fixed line that can exist."""
    import phonenumbers

    number = phonenumbers.PhoneNumber(country_code=86, national_number=int(digits))
    return bool(phonenumbers.number_type(number) == phonenumbers.PhoneNumberType.FIXED_LINE)


def is_area_code(digits: str) -> bool:
    """Whether digits with their 0 (`0571`) are an area code that the numbering plan has."""
    size = 3 if digits[1:2] in ("1", "2") else 4
    return len(digits) == size and any(is_landline(digits + "5" * local) for local in (7, 8))


def country_code(digits: str) -> int | None:
    """The country code that digits dialled after `+` or `00` begin with; None if there is none."""
    from phonenumbers import COUNTRY_CODE_TO_REGION_CODE

    return next(
        (
            int(digits[:size])
            for size in (1, 2, 3)
            if digits[:size].isdigit() and int(digits[:size]) in COUNTRY_CODE_TO_REGION_CODE
        ),
        None,
    )


def region_name(international: str | None, language: str) -> str | None:
    """The name of the place a full number (`+8657188888888`) belongs to.

    None for None and where the library knows no place. `language` is the program's (`zh_CN`).
    """
    if international is None:
        return None
    import phonenumbers
    from phonenumbers import geocoder

    try:
        number = phonenumbers.parse(international)
    except phonenumbers.NumberParseException:
        return None
    script = "Hant" if language == "zh_TW" else None
    name = geocoder.description_for_number(number, language[:2], script=script)
    return name or geocoder.country_name_for_number(number, language[:2]) or None
