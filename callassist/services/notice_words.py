"""The one sentence of a notice: what is due, in numbers, the same in window, desktop and terminal.

It names no number, no bank and no account: others may be looking at the screen.
"""

from collections import Counter
from collections.abc import Iterable
from functools import partial, reduce

from callassist.bundled.texts import Texts
from callassist.domain.reminders import DueKind, Reminder

_COUNTED = {"callbacks": (DueKind.CALLBACK,), "accounts": (DueKind.ACCOUNT, DueKind.AFTERCARE)}
"""Aftercare is a look at the account like any other."""
_NAMED = (DueKind.CREDIT_REPORT, DueKind.LIMITS)


def notice_words(reminders: Iterable[Reminder], texts: Texts, *, is_discreet: bool = False) -> str:
    """Everything that is due in one sentence without a full stop; empty if nothing is.

    A discreet one says that something waits, and not what.
    """
    counts = Counter(each.kind for each in reminders)
    if is_discreet:
        return texts.sentence("notice.discreet") if counts else ""
    parts = []
    for name, kinds in _COUNTED.items():
        if count := sum(counts[kind] for kind in kinds):
            form = "one" if count == 1 else "many"
            parts.append(texts.sentence(f"notice.{name}.{form}", count=count))
    parts += [texts.sentence(f"notice.{kind}") for kind in _NAMED if counts[kind]]
    return _sentence(parts, texts)


def _sentence(parts: list[str], texts: Texts) -> str:
    if not parts:
        return ""
    whole = reduce(partial(_joined, texts), parts)
    return whole[0].upper() + whole[1:]


def _joined(texts: Texts, first: str, rest: str) -> str:
    return texts.sentence("notice.joiner", first=first, rest=rest)
