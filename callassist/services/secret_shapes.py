"""What in a text could be a code or a password, by its shape alone."""

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import groupby

from callassist.services.secret import NUMERALS

DONE = "•"
"""What stands in place of a secret already."""

_WIDE = {
    wide: wide - 0xFEE0
    for first, last in (("Ａ", "Ｚ"), ("ａ", "ｚ"))
    for wide in range(ord(first), ord(last) + 1)
} | dict.fromkeys((0xA0, 0x3000), 0x20)
_NOT_FOLDED = re.compile(r"[^\D0-9]|[Ａ-Ｚａ-ｚ\u00a0\u3000]")
_NUMERALS = dict(zip(NUMERALS, "001234567891123456789", strict=True))

_INVISIBLE = "\u200b-\u200f\u202a-\u202f\u2060\ufeff"
_JOINT = rf"[ \-‐-―－、{_INVISIBLE}]"
_DIGIT_RUN = re.compile(rf"\d+(?:{_JOINT}{{1,3}}\d+)*")
_NUMERAL_RUN = re.compile(rf"[{NUMERALS}](?:[ 、]?[{NUMERALS}]){{3,}}")
_AFTER_NUMERALS = "十百千万萬亿億元块塊点點月日号號年个個"
_TOKEN = re.compile(rf"[\x21\x23-\x26\x2a\x2b\x2d\x2e\x30-\x39\x3f-\x5a\x5e-\x7a~{DONE}]{{4,}}")
"""Signs of a password, without those that stand around one: quotes, brackets, `,` `:` `;` `=`."""
_DIGIT, _DIGITS = re.compile(r"\d"), re.compile(r"\d+")
_REST = re.compile(r"[\x21\x23-\x2b\x2d-\x3a\x3c-\x7e]{0,40}")
_TRAILING = ".?:)]}>"
_OTHER = re.compile(
    r"(?:19|20)\d\d([-/.])\d{1,2}\1\d{1,2}"
    r"|(?<!\d)(?:0?[1-9]|1[0-2])[-/](?:0?[1-9]|[12]\d|3[01])(?!\d)(?![-/]\d)"
    r"|(?<!\d)\d{1,2}[:：]\d\d(?:[:：]\d\d)?(?!\d)"
    r"|(?<!\d)1[3-9]\d[ -]\d{4}[ -]\d{4}(?!\d)"
    r"|(?<!\d)0\d{2,3}[ -]\d{3,4}[ -]?\d{4}(?!\d)"
    r"|(?<!\d)[48]00[ -]\d{3}[ -]?\d{4}(?!\d)|(?<!\d)0\d{2,3}[ -](?:95|96)\d{3,4}(?!\d)"
    r"|\+\d{1,15}(?:[ -]\d{1,8}){0,5}"
    r"|(?<!\d)\d{1,12}(?:[.,]\d{1,12}){1,6}"
    r"|\*{1,2}\d{2}\*\d{1,20}#"
    r"|(?:https?://|www\.)[\x21-\x7e]+|[\w.]{1,64}@\w{1,64}\.[\w.]+"
)
"""Dates, times, telephone numbers, amounts, addresses: never looked at."""
_PREFIXED = re.compile(r"[A-Za-z]{1,2}-(\d{4,8})")
"""A code as some services write it (`G-829310`)."""
_DATE = re.compile(r"(?:19|20)\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])")
_HOTLINE = re.compile(r"95\d{3}|96\d{3,4}|1[012]\d{3}|1[12]\d|[48]00\d{7}")
_AREA = re.compile(r"0\d{2,3}")
_LOCAL_NUMBER = 7
_SHORT_HOTLINE = 5
_LAST_BIRTH = 2014


@dataclass(frozen=True, slots=True)
class Candidate:
    """A part of a text that may be a secret; `digits` is empty where it is more than digits."""

    start: int
    end: int
    text: str
    digits: str = ""

    @property
    def is_letters(self) -> bool:
        """Whether there is no digit in it."""
        return not _DIGIT.search(self.text) and not self.digits

    @property
    def is_mixed(self) -> bool:
        """Whether it has letters as well as digits."""
        return not self.digits and not self.is_letters and any(map(str.isalpha, self.text))

    @property
    def is_hotline(self) -> bool:
        """Whether a bank or an office could be called by these digits."""
        return _HOTLINE.fullmatch(self.digits) is not None

    @property
    def is_short_hotline(self) -> bool:
        """Whether they are a hotline of five digits, a length that codes do not have."""
        return self.is_hotline and len(self.digits) == _SHORT_HOTLINE

    @property
    def is_callable(self) -> bool:
        """Whether these digits could be dialled at all."""
        is_number = len(self.digits) >= _LOCAL_NUMBER and not self.is_date
        return is_number or self.is_hotline or _AREA.fullmatch(self.digits) is not None

    @property
    def is_date(self) -> bool:
        """Whether the digits are a day, as 20261123."""
        return _DATE.fullmatch(self.digits) is not None

    @property
    def is_birthday(self) -> bool:
        """Whether the digits are a day on which somebody with a bank account was born."""
        return self.is_date and int(self.digits[:4]) <= _LAST_BIRTH

    @property
    def is_like_code(self) -> bool:
        """Whether the digits have the length of most codes, and are no day, year or round sum."""
        is_year = len(self.digits) == 4 and self.digits[:2] in ("19", "20")
        has_length = len(self.digits) in (4, 6, 8)
        return has_length and not (is_year or self.is_round or self.is_date)

    @property
    def is_round(self) -> bool:
        """Whether half of the digits and more are the zeros of a sum, as in 5000."""
        half = (len(self.digits) + 1) // 2
        return bool(self.digits) and self.digits.endswith("0" * half)


def folded(text: str) -> str:
    """The text with wide letters and spaces, and digits of any script, as ASCII; all keep place."""
    if text.isascii():
        return text
    return _NOT_FOLDED.sub(lambda found: _plain(found.group()), text)


def _plain(character: str) -> str:
    if (plain := _WIDE.get(ord(character))) is not None:
        return chr(plain)
    return str(unicodedata.decimal(character, character))


def candidates(text: str) -> list[Candidate]:
    """All of them in a folded text, in order; none overlaps another."""
    found = sorted(
        [*_digits(text), *_numerals(text), *_tokens(text)], key=lambda each: (each.start, -each.end)
    )
    if not found:
        return []
    other = [each.span() for each in _OTHER.finditer(text)]
    return list(_apart(found, other))


def _apart(found: list[Candidate], other: list[tuple[int, int]]) -> Iterator[Candidate]:
    """Those that touch nothing that is surely something else, and not one another."""
    position, at = 0, 0
    for each in found:
        while at < len(other) and other[at][1] <= each.start:
            at += 1
        is_other = at < len(other) and other[at][0] < each.end
        if each.start >= position and not is_other:
            position = each.end
            yield each


def _digits(text: str) -> Iterator[Candidate]:
    """Digits that stand alone, and groups of one size that belong together (`48 39 20`)."""
    for run in _DIGIT_RUN.finditer(text):
        groups = list(_DIGITS.finditer(text, *run.span()))
        for size, alike in groupby(groups, lambda group: len(group.group())):
            chain = list(alike)
            if len(chain) > 1 and size <= 4:
                chain_text = [chain] if size * len(chain) <= 8 else []
            else:
                chain_text = [[group] for group in chain]
            for parts in chain_text:
                start, end = parts[0].start(), parts[-1].end()
                digits = "".join(part.group() for part in parts)
                if len(digits) >= 3 and _is_apart(text, start, end):
                    yield Candidate(start, end, text[start:end], digits)


def _is_apart(text: str, start: int, end: int) -> bool:
    """Whether no letter or sign of a password touches the digits."""
    before, after = text[start - 1 : start], text[end : end + 1]
    return not _is_sign(before) and not _is_sign(after)


def _is_sign(character: str) -> bool:
    return (
        character.isascii()
        and (character.isalnum() or character in "_@$%&+~^!")
        and bool(character)
    )


def _numerals(text: str) -> Iterator[Candidate]:
    """Digits as Chinese characters (`八二九三一零`), but no numbers that are counted (`三千`)."""
    for run in _NUMERAL_RUN.finditer(text):
        digits = "".join(_NUMERALS[each] for each in run.group() if each in _NUMERALS)
        if len(digits) <= 8 and text[run.end() : run.end() + 1] not in tuple(_AFTER_NUMERALS):
            yield Candidate(run.start(), run.end(), run.group(), digits)


def _tokens(text: str) -> Iterator[Candidate]:
    """Words of letters, digits and signs, as passwords are."""
    for token in _TOKEN.finditer(text):
        start = token.start() + len(token.group()) - len(token.group().lstrip(".-?>*"))
        end = token.end()
        if _DIGIT.search(token.group()) and (rest := _REST.match(text, end)):
            end = rest.end()
        end = start + len(text[start:end].rstrip(_TRAILING))
        word = text[start:end]
        is_number = word.strip("#*").isdecimal()
        if len(word) >= 4 and not is_number and any(map(str.isalnum, word)):
            prefixed = _PREFIXED.fullmatch(word)
            yield Candidate(start, end, word, prefixed.group(1) if prefixed else "")
