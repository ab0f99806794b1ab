"""Names that look like others: what a list may not call an organisation.

Unicode's own rule (UTS 39) allows one script, or Chinese with Latin letters. This is stricter:
Chinese characters, plain Latin letters, digits and a few signs, each in its ordinary form. That
leaves no Cyrillic letter, full-width letter, radical or invisible character to imitate another
with; what is left are the look-alikes among these characters themselves.
"""

import re
import unicodedata
from collections.abc import Iterable

from callassist.domain.directory import Organisation

_ALLOWED = re.compile("[ -~㐀-䶿一-鿿·（）、《》]+")
_WIDE_SIGNS = dict.fromkeys(map(ord, "（）"))
_LONGEST = 80

_ALIKE = (
    *("0o", "1li|", "5s", "2z", "8b"),
    *(
        "土士",
        "未末",
        "己已巳",
        "日曰",
        "人入八",
        "干千于",
        "大太犬丈",
        "口囗",
        "戊戌戍",
        "田由甲申",
    ),
    *("王玉主", "天夭", "午牛", "刀力刁", "免兔", "鸟乌", "历厉", "侯候", "商啇", "银锒", "行衍"),
    *("农衣", "建健", "账帐", "帀币", "余佘", "洲州", "卬卯", "微徵", "宝室", "财材", "贝见"),
)
"""Characters that are taken for each other; each stands for its group when names are compared."""
_REPRESENTATIVE = str.maketrans({each: group[0] for group in _ALIKE for each in group[1:]})
_PAIRS = (("rn", "m"), ("vv", "w"), ("c1", "d"))
_NO_LETTERS = re.compile(r"[^0-9a-z㐀-䶿一-鿿]+")


def is_plain_name(name: str) -> bool:
    """Whether every character of a name is what it looks like."""
    if not _ALLOWED.fullmatch(name) or len(name) > _LONGEST:
        return False
    without_signs = name.translate(_WIDE_SIGNS)
    return unicodedata.normalize("NFKC", without_signs) == without_signs and bool(skeleton(name))


def skeleton(name: str) -> str:
    """What is left of a name for a quick eye; equal for names that are taken for each other."""
    folded = name.casefold().translate(_REPRESENTATIVE)
    for pair, letter in _PAIRS:
        folded = folded.replace(pair, letter)
    return _NO_LETTERS.sub("", folded)


def strange_name(organisations: Iterable[Organisation]) -> tuple[Organisation, str] | None:
    """The first name that is not plain, with its organisation; None where all are."""
    for organisation in organisations:
        for name in (organisation.name_zh, organisation.name_en):
            if not is_plain_name(name):
                return organisation, name
    return None


def alike_names(organisations: Iterable[Organisation]) -> tuple[Organisation, Organisation] | None:
    """The first two different organisations whose names are taken for each other; None if none."""
    first: dict[str, Organisation] = {}
    for organisation in organisations:
        for name in {skeleton(organisation.name_zh), skeleton(organisation.name_en)}:
            other = first.setdefault(name, organisation)
            if other.id != organisation.id:
                return other, organisation
    return None
