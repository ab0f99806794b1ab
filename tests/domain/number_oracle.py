"""An opinion of its own on which texts may be called `listed`.

It shares nothing with the program: it reads the list's file itself, takes a text apart character
by character, and knows only what may be left out of a number and what may stand beside one. It is
strict: what it is not sure of may not be listed.
"""

import json
import unicodedata
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from functools import cache
from itertools import pairwise
from pathlib import Path

import phonenumbers

LIST = Path(__file__).parents[2] / "resources" / "directory" / "numbers.json"

LONGEST = 250
ANTI_FRAUD = "96110"
ROAMING_PREFIXES = ("+86", "0086", "86")

_GROUPING = " \t().[]-"
"""What may stand inside a number, between its digits, and mean nothing."""
_WIDE_SPACES = "\u00a0\u1680\u202f\u205f\u3000" + "".join(map(chr, range(0x2000, 0x200B)))
_DASHES = "\u2010\u2011\u2012\u2013\u2014\u2015\u2212\ufe58\ufe63"
_BESIDE = set("\n\r/\\|,;:&=~!?{}<>\"'，。、；：？！（）【】［］《》〈〉「」『』“”‘’·—+#") | set(
    _GROUPING
)
_NUMERALS = set("〇零一二三四五六七八九十百千两兩壹贰叁肆伍陆柒捌玖幺")
_MENU_WORDS = ("转接", "轉接", "转人工", "转", "轉", "再按", "按", "分机", "分機", "extension")
_MENU_SIGNS = ("ext.", "ext", "p", "w", "x", ",", ";", "#")


@dataclass(frozen=True, slots=True)
class Listed:
    """What the file of the list says about one number that may be a caller."""

    digits: str
    published: str
    owners: tuple[str, ...]


@cache
def callers() -> dict[str, Listed]:
    """By their digits, the numbers that may be listed: confirmed, voice, able to call out."""
    found = {}
    for row in json.loads(LIST.read_bytes()):
        if (
            row["standing"] == "confirmed"
            and row["channel"] == "voice"
            and row["purpose"] not in ("sms", "overseas")
            and row["can_call_out"] != "no"
        ):
            digits = "".join(each for each in row["number"] if each in "0123456789")
            owners = tuple(owner["id"] for owner in row["organisations"])
            found[digits] = Listed(digits, row["number"], owners)
    return found


@cache
def confirmed_hotlines(organisation: str) -> frozenset[str]:
    """The numbers, as published, that the file confirms for this very owner and for dialling."""
    return frozenset(
        row["number"]
        for row in json.loads(LIST.read_bytes())
        if row["channel"] == "voice" and row["purpose"] not in ("sms", "overseas", "outbound")
        for owner in row["organisations"]
        if owner["id"] == organisation and owner["standing"] == "confirmed"
    )


@cache
def area_codes() -> frozenset[str]:
    """Every area code of mainland China with its 0, as the library's table of lines has them."""
    regional = (
        f"{first}{second}{third}"
        for first in "3456789"
        for second in "0123456789"
        for third in "0123456789"
    )
    return frozenset(
        f"0{area}"
        for area in ("10", *(f"2{digit}" for digit in "0123456789"), *regional)
        if any(_is_fixed_line(f"{area}{digit * size}") for digit in "235678" for size in (7, 8))
    )


def _is_fixed_line(national: str) -> bool:
    number = phonenumbers.PhoneNumber(country_code=86, national_number=int(national))
    kind: int = phonenumbers.number_type(number)
    return kind == phonenumbers.PhoneNumberType.FIXED_LINE


def owners_of(digits: str) -> tuple[str, ...] | None:
    """Whose number the digits are, if they may be listed as a whole; None if they may not."""
    if digits in callers():
        return callers()[digits].owners
    if digits.endswith(ANTI_FRAUD) and digits[: -len(ANTI_FRAUD)] in area_codes():
        return callers()[ANTI_FRAUD].owners
    return None


def may_be_listed(text: str, *, abroad: bool = False) -> bool:
    """Whether calling the text `listed` would be true of every number in it."""
    plain = _plain(text)
    if plain is None:
        return False
    runs = list(_runs(plain))
    return (
        bool(runs)
        and not _has_loose_sign(plain, runs, abroad=abroad)
        and all(
            _stands_free(plain, run) and _is_listed_run(plain, run, abroad=abroad) for run in runs
        )
    )


def false_listed(says_listed: Callable[[str], bool], texts: Iterable[str]) -> list[str]:
    """The texts a checker calls listed although they may not be."""
    return [text for text in texts if says_listed(text) and not may_be_listed(text)]


def _plain(text: str) -> str | None:
    """The text in plain signs; None if it is too long, turned round or cut off."""
    if len(text) > LONGEST or "\u202e" in text:
        return None
    plain = "".join(map(_plain_sign, text)).strip()
    if _is_cut_off(plain):
        return None
    return plain[4:] if plain[:4].lower() == "tel:" else plain


def _is_cut_off(plain: str) -> bool:
    """An ellipsis touches a digit, or only spaces are between."""
    parts = plain.replace("…", "..").split("..")
    return any(
        _is_digit(left.rstrip(" \t\n\r.")[-1:]) or _is_digit(right.lstrip(" \t\n\r.")[:1])
        for left, right in pairwise(parts)
    )


@cache
def _plain_sign(sign: str) -> str:
    if sign.isascii():
        return sign
    value = unicodedata.decimal(sign, None)
    if value is not None:
        return str(value)
    if sign in _WIDE_SPACES:
        return " "
    if sign in _DASHES:
        return "-"
    if "\uff01" <= sign <= "\uff5e":
        return chr(ord(sign) - 0xFEE0)
    is_invisible = unicodedata.category(sign) == "Cf" or "\ufe00" <= sign <= "\ufe0f"
    return "" if is_invisible else sign


@dataclass(frozen=True, slots=True)
class _Run:
    """Digits and what may stand between them, from the first digit to the last."""

    start: int
    end: int
    menu_end: int
    """Behind the menu option that follows, or `end`."""
    text: str


def _runs(plain: str) -> Iterator[_Run]:
    at = 0
    while at < len(plain):
        if not _is_digit(plain[at]):
            at += 1
            continue
        start, end = at, at
        while at < len(plain) and (_is_digit(plain[at]) or plain[at] in _GROUPING):
            at += 1
            if _is_digit(plain[at - 1]):
                end = at
        menu_end = _behind_menu(plain, end)
        yield _Run(start, end, menu_end, plain[start:end])
        at = max(at, menu_end)


def _behind_menu(plain: str, end: int) -> int:
    """Where a menu option that follows a number stops; `end` if none follows."""
    rest = plain[end:].lstrip(" \t)]")
    for mark in (*_MENU_WORDS, *_MENU_SIGNS):
        if rest.lower().startswith(mark):
            option = rest[len(mark) :].lstrip(" \t:=.")
            if mark == ";" and option.lower().startswith("ext"):
                option = option[3:].lstrip(" \t:=.")
            size = len(option) - len(option.lstrip("0123456789"))
            if 1 <= size <= 4:
                return len(plain) - len(option) + size
    return end


def _has_loose_sign(plain: str, runs: list[_Run], *, abroad: bool) -> bool:
    """A `+`, `*` or `#` stands outside the numbers: what was shown is more than the digits."""
    before = ""
    at = 0
    for run in runs:
        front = plain[at : run.start]
        before += _without_its_plus(front) if abroad else front
        at = run.menu_end
    behind = plain[at:].lstrip(_GROUPING).removeprefix("#")
    return any(sign in before + behind for sign in "+*#")


def _without_its_plus(front: str) -> str:
    return front.rstrip(_GROUPING).removesuffix("+")


def _stands_free(plain: str, run: _Run) -> bool:
    """No letter, numeral or odd sign touches the number."""
    before = plain[run.start - 1] if run.start else " "
    after = plain[run.menu_end] if run.menu_end < len(plain) else " "
    return all(
        each in _BESIDE or ("\u3400" <= each <= "\u9fff" and each not in _NUMERALS)
        for each in (before, after)
    )


def _is_listed_run(plain: str, run: _Run, *, abroad: bool) -> bool:
    whole = _digits(run.text)
    front = plain[: run.start].rstrip(_GROUPING)
    if abroad and _is_listed_abroad(f"+{whole}" if front.endswith("+") else whole):
        return True
    return not front.endswith("+") and (
        _is_listed(whole) or _is_listed_with_menu(run.text) or _are_all_listed(run.text)
    )


def _is_listed(digits: str) -> bool:
    return owners_of(digits) is not None


def _is_listed_abroad(shown: str) -> bool:
    """`+86`, `0086` or `86` and a listed number, a landline without its 0."""
    for prefix in ROAMING_PREFIXES:
        bare = shown.removeprefix(prefix)
        if bare != shown and (_is_listed(bare) or _is_listed(f"0{bare}")):
            return True
    return False


def _is_listed_with_menu(run: str) -> bool:
    """A listed number, a hyphen and the option to press: one or two digits behind a short one."""
    base, _, menu = run.rpartition("-")
    longest = 2 if len(_digits(base)) < 9 else 4
    return 0 < len(_digits(menu)) <= longest and _is_listed(_digits(base))


def _are_all_listed(run: str) -> bool:
    """Several listed numbers, one after the other."""
    parts = "".join(each if _is_digit(each) else " " for each in run).split()
    return all(map(_is_listed, parts))


def _digits(text: str) -> str:
    return "".join(filter(_is_digit, text))


def _is_digit(sign: str) -> bool:
    return sign != "" and sign in "0123456789"
