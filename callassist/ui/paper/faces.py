"""The families to print with: those whose text can be found and copied in the PDF.

A PDF holds shapes, and beside them which character each shape stands for. Qt works that out from
the font, and where two characters share a shape it takes the one with the lower code. Some faces
draw 自, 人 or 民 with the shape of the radical U+2F83, U+2F08 or U+2EA0: the page looks right, but
nobody finds these words in it.
"""

from functools import cache

from PySide6.QtGui import QFont, QFontDatabase, QRawFont

from callassist.ui.fonts import family_list
from callassist.ui.theme import current_theme

WITHOUT = ("locl", "liga")
"""Features that put other shapes in the place of digits beside Latin letters, or of `ff`.

Nothing in a PDF tells which characters such shapes stand for: a checksum could not be copied.
"""

_RADICALS = "".join(map(chr, range(0x2E80, 0x2FE0)))
_IDEOGRAPHS = "".join(map(chr, range(0x4E00, 0xA000)))
_LETTER_OF = {"en": "A"}
_IDEOGRAPH = "自"


def paper_families(language: str) -> tuple[str, ...]:
    """The families for text on paper, in the order Qt is to try them.

    Those of the window that are installed; the ones that lose fewer characters come first.
    """
    return _sorted_families(current_theme().system_family, language)


def paper_font(language: str, *, is_strong: bool = False) -> QFont:
    """The font for text on paper; set its size before use.

    Strong text is bold only where the face has a bold of its own: Qt imitates a missing one by
    writing the text twice, and then it is copied twice as well.
    """
    families = paper_families(language)
    font = QFont(families)
    font.setBold(is_strong and draws_bold(language))
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    for feature in WITHOUT:
        font.setFeature(QFont.Tag(feature), 0)
    return font


def draws_bold(language: str) -> bool:
    """Whether text on paper has a bold of its own."""
    return all(map(has_own_bold, _down_to_text(paper_families(language), language)))


def figure_font(language: str) -> QFont:
    """The bold font for telephone numbers; no face loses a digit, so any with a bold will do."""
    families = paper_families(language)
    bold = [family for family in families if has_own_bold(family)]
    font = QFont([*bold, *families])
    font.setBold(bool(bold))
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return font


@cache
def lost_characters(family: str) -> int:
    """How many ideographs would come out of a PDF as a radical. 0 for a face without any."""
    face = QRawFont.fromFont(QFont([family]))
    return len(_shapes(face, _RADICALS) & _shapes(face, _IDEOGRAPHS))


@cache
def has_own_bold(family: str) -> bool:
    """Whether the family has a bold face that was drawn as one."""
    styles = QFontDatabase.styles(family)
    return any(QFontDatabase.bold(family, style) for style in styles)


@cache
def _sorted_families(system_family: str, language: str) -> tuple[str, ...]:
    families = family_list(system_family, language)
    there = [family for family in families if QFontDatabase.hasFamily(family)]
    # Sorting keeps the order of those that lose equally many.
    return tuple(sorted(there, key=lost_characters)) or tuple(families)


@cache
def _down_to_text(families: tuple[str, ...], language: str) -> list[str]:
    """The families down to the one that draws most of the text."""
    wanted = ord(_LETTER_OF.get(language, _IDEOGRAPH))
    passed = []
    for family in families:
        passed.append(family)
        if QRawFont.fromFont(QFont([family])).supportsCharacter(wanted):
            break
    return passed


def _shapes(face: QRawFont, characters: str) -> set[int]:
    return set(face.glyphIndexesForString(characters)) - {0}
