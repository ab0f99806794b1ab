"""Hides the middle of telephone numbers, in a display and in a text around them."""

import re
from collections.abc import Callable

from callassist.domain.folding import digits_of

MASK = "*"

_KEPT_FIRST, _KEPT_LAST = 3, 2
_LONG_NUMBER = re.compile(r"\+?\d(?:[ \-–()/.]{0,2}\d){6,}")
"""Seven digits or more, in groups or not; fewer are an amount, a time or a public short number."""


def masked_number(shown: str) -> str:
    """A display with all digits hidden but the first three and the last two.

    What has five digits or fewer stays: nobody's own number is that short.
    """
    places = [place for place, each in enumerate(shown) if each.isdecimal()]
    hidden = set(places[_KEPT_FIRST:-_KEPT_LAST])
    return "".join(MASK if place in hidden else each for place, each in enumerate(shown))


def masked_text(text: str, is_public: Callable[[str], bool], also: str = "") -> str:
    """A text with the long numbers in it masked, but for those anybody may read.

    `is_public` is asked with the digits of each; `also` are digits that are masked wherever they
    stand, however few.
    """
    text = _LONG_NUMBER.sub(
        lambda found: found[0] if is_public(digits_of(found[0])) else masked_number(found[0]), text
    )
    if len(also) <= _KEPT_FIRST + _KEPT_LAST or is_public(also):
        return text
    return re.sub(r"[ \-–]?".join(also), lambda found: masked_number(found[0]), text)
