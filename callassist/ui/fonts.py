"""The families text is drawn with, so that Chinese is not drawn with Japanese faces."""

import sys

# What fontconfig and Qt answer when nobody chose a font; its digits beside Chinese faces look
# like two programs, so our own choice goes first there.
_NOBODY_CHOSE = {"", "sans", "sans serif", "sans-serif", "dejavu sans"}

_SIMPLIFIED = {
    "win32": ("Microsoft YaHei UI", "Microsoft YaHei"),
    "darwin": ("PingFang SC",),
    "linux": ("Noto Sans CJK SC", "Source Han Sans SC", "WenQuanYi Micro Hei"),
}
_TRADITIONAL = {
    "win32": ("Microsoft JhengHei UI", "Microsoft JhengHei"),
    "darwin": ("PingFang TC",),
    "linux": ("Noto Sans CJK TC", "Source Han Sans TC", "WenQuanYi Micro Hei"),
}
# Chinese faces draw the quotation marks of English as wide as a character.
_LATIN = ("Noto Sans", "Liberation Sans")


def family_list(system_family: str, language: str, platform: str = sys.platform) -> list[str]:
    """Return font families in the order Qt is to try them.

    Without such a list, and outside a Chinese locale, Qt draws Chinese with the Japanese face of
    Noto Sans CJK. `language` is `zh_CN`, `zh_TW` or `en`; the Chinese in an English window is
    simplified, because the organisations are those of the mainland.
    """
    table = _TRADITIONAL if language == "zh_TW" else _SIMPLIFIED
    chinese = table.get(platform, table["linux"])
    if system_family.casefold() not in _NOBODY_CHOSE:
        return [system_family, *chinese]
    ours = [*_LATIN, *chinese] if language == "en" else [*chinese]
    return [*ours, system_family] if system_family else ours
