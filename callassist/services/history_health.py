"""Whether the history of changes still is what was written."""

from callassist.domain.errors import CallAssistError
from callassist.services.doctor import Finding
from callassist.services.history_desk import HistoryDesk


def examine_history(history: HistoryDesk) -> list[Finding]:
    """The finding about the history; none where it is whole, or nothing was written yet."""
    try:
        broken = history.check()
    except CallAssistError:
        return [Finding("history_unreadable")]
    return [] if broken is None else [Finding("history_broken", {"line": broken.line})]
