"""Reads what the phone showed: finds the numbers in a text and never joins two of them.

Text becomes a value once, here. The raw prefix survives (`+`, `00`, `86`), because a prefix in
front of a hotline is what gives a forgery away; menu marks (`95188转3`) are split off, because a
caller's display never shows them.
"""

import re
from dataclasses import dataclass
from enum import StrEnum

from callassist.domain.folding import FoldedText, fold

LONGEST_TEXT = 250
"""Characters; longer texts are not numbers, and are refused before anything is looked for."""

_WITHHELD_WORDS = frozenset(
    [
        "未知号码",
        "未知",
        "未知来电",
        "未知来电者",
        "私人号码",
        "私密号码",
        "隐藏号码",
        "隐藏",
        "无号码",
        "无来电显示",
        "没有显示",
        "没有显示号码",
        "未显示号码",
        "无法显示",
        "无法显示号码",
        "不显示号码",
        "匿名",
        "匿名号码",
        "匿名来电",
        "保密号码",
        "保密",
        "號碼不詳",
        "未知號碼",
        "未知來電",
        "未顯示號碼",
        "無來電顯示",
        "無號碼",
        "私人號碼",
        "隱藏號碼",
        "匿名來電",
        "不明來電",
        "未顯示來電",
    ]
) | {
    "private",
    "private number",
    "private caller",
    "unknown",
    "unknown number",
    "unknown caller",
    "no caller id",
    "no number",
    "withheld",
    "withheld number",
    "number withheld",
    "anonymous",
    "restricted",
    "blocked",
    "hidden",
    "hidden number",
    "unavailable",
    "not available",
}

_CHINESE_NUMERALS = "〇零一二三四五六七八九十百千两兩壹贰叁肆伍陆柒捌玖幺"
_RUN = re.compile(r"[(\[]*(?:\+[ \t().\[\]-]*)?\d[\d \t().\[\]-]*")
_GROUP = re.compile(r"\d+")
_PLAIN = re.compile(r"\+?[0-9]{1,20}")
_SCHEME = re.compile(r"\s*tel:\s*", re.IGNORECASE)
_MENU_MARK = re.compile(
    r"[^\S\r\n]*(?:转接|轉接|转|轉|再按|按|分机|分機|extension|ext\.?|;\s*ext\s*=|[,;#pwx])"
    r"(?:[^\S\r\n]|[:=.])*",
    re.IGNORECASE,
)
"""It stands in the line of its number: what another line says is not known to belong to it."""
_MENU_WORDS = re.compile(r"[^\S\r\n]*(?:转接|轉接|转|轉)(?:人工|客服)(?:服务|服務)?")
_PARTED = re.compile(r"[/\\|、,;&\n\r]|或者?|和|以及|与|與|及|\b(?:or|and)\b", re.IGNORECASE)
_ALLOWED_NEIGHBOURS = frozenset(
    " \t\n\r/\\|,;:.&=~!?-()[]{}<>\"'，。、；：？！（）【】［］《》〈〉「」『』“”‘’·—"
)
_CUT_OFF = re.compile(r"\d\s*(?:…|\.\.)|(?:…|\.\.)\s*\d")
"""An ellipsis that touches the digits: the display was too narrow, and more digits follow."""
_COMPLETE_SHORT = re.compile(r"1[12]\d|(?:0(?:10|2\d|[3-9]\d{2}))?(?:1\d{4}|9[56]\d{3,4})")
_COMPLETE_LONG = re.compile(r"1[3-9]\d{9}|[48]00\d{7}|0(?:10|2\d)\d{8}|0[3-9]\d{2}\d{7,8}")


class Flaw(StrEnum):
    """Why a text, or a run of digits in it, is not a number one could look up."""

    EMPTY = "empty_number"
    TOO_LONG = "too_long"
    NO_DIGITS = "no_digits"
    TOO_MANY_DIGITS = "too_many_digits"
    LETTERS = "letters_in_number"
    ODD_CHARACTERS = "odd_characters"
    STAR_CODE = "star_code"
    REVERSED = "direction_override"


@dataclass(frozen=True, slots=True)
class Reading:
    """One number found in the text, digits only, with its raw prefix kept."""

    digits: str
    has_plus: bool = False
    menu: str | None = None
    """What is pressed after connecting (`3`, `人工`), split off the number."""
    flaw: Flaw | None = None

    @property
    def shown(self) -> str:
        """The number as the display would show it, without grouping."""
        return f"+{self.digits}" if self.has_plus else self.digits


@dataclass(frozen=True, slots=True)
class PhoneNumber:
    """A caller number: the text as typed and what was read from it."""

    text: str
    readings: tuple[Reading, ...]
    """The different numbers in the text; empty when there is none."""
    folded: FoldedText
    is_withheld: bool = False
    """The text says that no number was shown."""
    flaw: Flaw | None = None
    """Why there is no reading at all; None when there is one or the number was withheld."""
    label: str = ""
    """Words that stood beside the number: a claim of whoever wrote them, not evidence."""

    @classmethod
    def parse(cls, text: str) -> "PhoneNumber":
        """Reads a text. Never raises: what cannot be read carries its flaw."""
        if _PLAIN.fullmatch(text):
            has_plus = text[0] == "+"
            return cls(text, (Reading(text[has_plus:], has_plus),), FoldedText(text))
        if len(text) > LONGEST_TEXT:
            return cls(text, (), FoldedText(""), flaw=Flaw.TOO_LONG)
        folded = fold(text)
        plain = folded.text.strip()
        if not plain:
            return cls(text, (), folded, flaw=Flaw.EMPTY)
        if plain.casefold().strip("()[]<>【】") in _WITHHELD_WORDS:
            return cls(text, (), folded, is_withheld=True)
        return cls._found(text, folded, plain)

    @classmethod
    def _found(cls, text: str, folded: FoldedText, plain: str) -> "PhoneNumber":
        readings, label = _read(_SCHEME.sub("", plain, count=1) if plain[:1] in "tT" else plain)
        if not readings:
            return cls(text, (), folded, flaw=Flaw.NO_DIGITS, label=label)
        if folded.is_reversed:
            readings = [_with_flaw(reading, Flaw.REVERSED) for reading in readings]
        return cls(text, tuple(dict.fromkeys(readings)), folded, label=label)


def _with_flaw(reading: Reading, flaw: Flaw) -> Reading:
    return Reading(reading.digits, reading.has_plus, reading.menu, flaw)


def _read(plain: str) -> tuple[list[Reading], str]:
    """All numbers of a folded text in order, and the words beside them."""
    readings: list[Reading] = []
    labels: list[str] = []
    position = 0
    while found := _RUN.search(plain, position):
        labels.append(plain[position : found.start()])
        menu, end = _menu_after(plain, found.end())
        flaw = _neighbour_flaw(plain, found.start(), found.end(), end)
        readings.extend(_split_run(found.group(), menu, flaw))
        position = end
    labels.append(plain[position:])
    spoilt = Flaw.ODD_CHARACTERS if _CUT_OFF.search(plain) else _loose_sign(labels)
    if spoilt:
        readings = [_with_flaw(reading, reading.flaw or spoilt) for reading in readings]
    return readings, _label(labels)


def _loose_sign(outside: list[str]) -> Flaw | None:
    """A dialling sign that stands apart from the digits (`* 95188`, `+, 95188`).

    It was part of what the display showed, so the digits alone are not the whole number. Only a
    `#` behind the last number, in its line, is left out: it is a menu mark without its option.
    """
    signs = "".join([*outside[:-1], outside[-1].lstrip(" \t").removeprefix("#")])
    if "*" in signs or "#" in signs:
        return Flaw.STAR_CODE
    return Flaw.ODD_CHARACTERS if "+" in signs else None


def _menu_after(plain: str, end: int) -> tuple[str | None, int]:
    """The menu option that begins at `end`, if one does, and where it stops."""
    # It follows the number itself, not a sign that leads on to something else.
    last = plain[:end].rstrip()[-1:]
    if not (last.isdigit() or last in (")", "]")):
        return None, end
    if words := _MENU_WORDS.match(plain, end):
        return "人工", words.end()
    mark = _MENU_MARK.match(plain, end)
    if mark is None:
        return None, end
    digits = _GROUP.match(plain, mark.end())
    if digits is None or len(digits.group()) > 4:
        return None, end
    return digits.group(), digits.end()


def _neighbour_flaw(plain: str, start: int, run_end: int, end: int) -> Flaw | None:
    """What the characters that touch the number say about it.

    A letter, numeral or sign glued to the digits (`O95588`, `95188八`, `*95588`) means that the
    display is not that number; words set apart by a space or in Chinese are only a label.
    """
    before = plain[start - 1] if start else " "
    after = plain[end] if end < len(plain) else " "
    if before in "*#" or after == "*":
        return Flaw.STAR_CODE
    if plain[start] in "([":
        before = " "
    if end == run_end and plain[end - 1] in " \t([":
        after = " "
    return _character_flaw(before) or (None if after == "#" else _character_flaw(after))


def _character_flaw(character: str) -> Flaw | None:
    if character in _ALLOWED_NEIGHBOURS:
        return None
    if character in _CHINESE_NUMERALS:
        return Flaw.LETTERS
    if "\u3400" <= character <= "\u9fff":
        return None
    return Flaw.LETTERS if character.isalpha() else Flaw.ODD_CHARACTERS


def _split_run(run: str, menu: str | None, flaw: Flaw | None) -> list[Reading]:
    """The numbers in one run of digits and grouping marks."""
    groups = _GROUP.findall(run)
    has_plus = "+" in run
    joined = "".join(groups)
    if len(groups) == 1:
        return [Reading(joined, has_plus, menu, flaw)]
    if not has_plus and (base := _base_before_menu(run, groups)):
        return [Reading(base, False, groups[-1], flaw)]
    whole = Reading(joined, has_plus, menu, flaw)
    words = ["".join(_GROUP.findall(word)) for word in run.split()]
    if _are_numbers(words):
        return _apart(words, whole)
    if not _are_numbers(groups):
        return [whole]
    return _apart(groups, whole) if "-" not in run else [*_apart(groups, whole), whole]


def _are_numbers(parts: list[str]) -> bool:
    return len(parts) > 1 and all(map(_is_complete, parts))


def _apart(parts: list[str], whole: Reading) -> list[Reading]:
    """The parts as numbers of their own: the plus is the first one's, the menu the last one's."""
    last = len(parts) - 1
    return [
        Reading(part, whole.has_plus and at == 0, whole.menu if at == last else None, whole.flaw)
        for at, part in enumerate(parts)
    ]


def _base_before_menu(run: str, groups: list[str]) -> str | None:
    """The number in front of a hyphen and a short menu option (`95188-3`), if it is that."""
    base = "".join(groups[:-1])
    if not re.search(r"\d\s?-\s?\d+\W*\Z", run):
        return None
    longest = 2 if _COMPLETE_SHORT.fullmatch(base) else 4 if _COMPLETE_LONG.fullmatch(base) else 0
    return base if len(groups[-1]) <= longest else None


def _is_complete(group: str) -> bool:
    return bool(_COMPLETE_SHORT.fullmatch(group) or _COMPLETE_LONG.fullmatch(group))


def _label(parts: list[str]) -> str:
    """The words among what stood around the numbers; separators and signs are left out."""
    words = " ".join(_PARTED.sub(" ", part) for part in parts)
    return " ".join(re.findall(r"[^\W\d_]{2,}", words))[:60]
