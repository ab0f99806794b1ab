"""What the number and name fields of phone logs say when they say nothing.

Sources: Android's call log keeps `-1`, `-2`, `-3` for unknown, restricted and payphone callers in
old versions, apps write `(Unknown)` or the literal word `null`; NCID's API 1.14 names PRIVATE,
ANONYMOUS, OUT-OF-AREA, NO-NUMBER and `-`; the Chinese words are those phones show.
"""

_NO_NUMBER = frozenset(
    {
        *("", "-", "-1", "-2", "-3", "null", "none", "n/a", "unknown", "(unknown)", "private"),
        *("anonymous", "out-of-area", "no-number", "restricted", "unavailable", "payphone"),
        *("未知", "未知号码", "私密号码", "隐藏号码", "无号码", "未显示号码"),
    }
)
_NO_NAME = frozenset(
    {
        *("", "-", "null", "none", "n/a", "unknown", "(unknown)", "no name", "noname", "no-name"),
        *("private", "anonymous", "out-of-area"),
    }
)


def shown_number(text: str) -> str:
    """The number as it stands there; empty where the field says that none was shown."""
    number = text.strip()
    # Most numbers are longer than any of these words.
    return "" if len(number) <= 11 and number.casefold() in _NO_NUMBER else number


def known_name(text: str) -> str:
    """The name as it stands there; empty where the field says that there is none."""
    name = text.strip()
    return "" if name.casefold() in _NO_NAME else name
