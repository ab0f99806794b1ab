"""An entry of the history in words."""

from callassist.bundled.texts import Texts
from callassist.domain.history import HistoryEntry


def history_words(entry: HistoryEntry, texts: Texts) -> str:
    """What was done, in one sentence; an action of another version by its token."""
    try:
        return texts.sentence(f"history.{entry.action}", **entry.details)
    except KeyError:
        return texts.sentence("history.other", action=entry.action)
