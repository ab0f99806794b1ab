"""A text from outside as a report quotes it: visible, and no longer than anybody reads.

The whole of it stays in the log, and in the record behind the report.
"""

from callassist.bundled.texts import Texts
from callassist.domain.visible_text import visible_text

LONGEST_NUMBER = 200
"""Characters; more than this has never been a number."""
LONGEST_NOTE = 4_000


def reported(text: str, texts: Texts, longest: int = LONGEST_NUMBER) -> str:
    """The text without blanks around it; where it is cut, it says so."""
    whole = text.strip()
    if len(whole) <= longest:
        return visible_text(whole)
    begin = visible_text(whole[:longest])
    return texts.sentence("report.cut", begin=begin, count=len(whole))
