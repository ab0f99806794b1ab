"""The numbering plan of mainland China as far as a displayed number can tell something.

One table, first match wins. Sources: the plan itself, the mobile ranges of about 2022 with the
virtual operators' (1700-1709, 162, 165, 167, 171), satellite (1349, 1749, 17406-17412) and
machine numbers (13 digits), the message ports (106), China Mobile's relay prefixes (12520, 12583),
400/800 lines and the 95/96/12/10 service numbers. A range is a shape, never a sign of trust.
"""

import re
from dataclasses import dataclass
from enum import StrEnum


class NumberClass(StrEnum):
    """What a displayed number is, as far as a display can tell."""

    # The hash of the text itself: that of Enum is written in Python, and these are counted in bulk.
    __hash__ = str.__hash__

    LISTED = "listed"
    AREA_PREFIXED = "area_prefixed"
    LOOKALIKE = "lookalike"
    INBOUND_ONLY = "inbound_only"
    INTERNATIONAL = "international"
    VIRTUAL_OPERATOR = "virtual_operator"
    MOBILE = "mobile"
    LANDLINE = "landline"
    UNKNOWN = "unknown"
    HIDDEN = "hidden"
    INVALID = "invalid"
    UNJUDGED = "unjudged"
    """Stored while no list could be read: nothing was held against anything yet."""


class Detail(StrEnum):
    """What more is known about a number beyond its class."""

    SMS_PORT = "sms_port"
    SATELLITE = "satellite"
    IOT = "iot"
    SERVICE_NUMBER = "service_number"
    RELAY = "relay"
    LOCAL_NUMBER = "local_number"
    SINGLE_SOURCE = "single_source"
    OVERSEAS_LINE = "overseas_line"


@dataclass(frozen=True, slots=True)
class Shape:
    """One row of the plan: digits of this form are of this class."""

    pattern: re.Pattern[str]
    number_class: NumberClass
    detail: Detail | None
    reason: str
    """The code of the reason that explains the row."""


def _row(pattern: str, number_class: NumberClass, detail: Detail | None, reason: str) -> Shape:
    return Shape(re.compile(pattern), number_class, detail, reason)


SHAPES: tuple[Shape, ...] = (
    _row(r"(?:12520|125200|12583\d)1[3-9]\d{9}", NumberClass.UNKNOWN, Detail.RELAY, "relay"),
    _row(r"106\d{5,17}", NumberClass.UNKNOWN, Detail.SMS_PORT, "sms_port"),
    _row(r"(?:14[014]|146|148)\d{10}", NumberClass.UNKNOWN, Detail.IOT, "iot"),
    _row(
        r"0?(?:1349|1749)\d{7}|0?174(?:0[6-9]|1[0-2])\d{6}",
        NumberClass.MOBILE,
        Detail.SATELLITE,
        "satellite",
    ),
    _row(r"0?1(?:7[01]|62|65|67)\d{8}", NumberClass.VIRTUAL_OPERATOR, None, "virtual_operator"),
    _row(r"0?1[3-9]\d{9}", NumberClass.MOBILE, None, "mobile_proves_nothing"),
    _row(
        r"1010\d{4}|1[01]\d{1,5}|12\d{1,4}|9[56]\d{3,6}|[48]00\d{7}",
        NumberClass.UNKNOWN,
        Detail.SERVICE_NUMBER,
        "service_number",
    ),
    _row(r"[2-8]\d{6,7}", NumberClass.UNKNOWN, Detail.LOCAL_NUMBER, "local_number"),
)
"""Tried in this order on the digits without `+86`; landlines are the library's, see `regions`."""

LANDLINE = re.compile(r"0(?:10|2\d|[3-9]\d{2})[2-8]\d{6,7}")
"""The look of area code and local number; whether the area exists is the library's to say."""

CANNOT_BE_LENGTHENED = re.compile(r"95[35]\d{2}|956\d{3}")
"""953 and 955 numbers have five digits, 956 six; their holders may not add any."""

MAY_BE_LENGTHENED = re.compile(r"95[0147]\d{2}|952\d{3}")
"""950, 951, 954 and 957 (five digits) and 952 (six) may be lengthened up to eight digits."""


def shape_of(digits: str) -> Shape | None:
    """The first row of the plan the digits fit, or None."""
    for shape in SHAPES:
        if shape.pattern.fullmatch(digits):
            return shape
    return None
