"""`due --notify` while the log is locked: once a day one notice that says so, and nothing else.

What is due cannot be known without the passphrase; that a reminder may wait behind the lock is all
there is to say.
"""

from contextlib import suppress

from callassist.domain.errors import CallAssistError
from callassist.domain.reminders import QuietHours
from callassist.store.file_facts import FileFacts
from callassist.system.desktop_notice import Notice, desktop_notices
from callassist.terminal.session import Session


def tell_locked(session: Session) -> int:
    """Shows the notice if today had none. Raises CallAssistError where nothing can be shown."""
    facts, now = FileFacts(session.folder), session.clock.now()
    current = session.settings.current
    is_quiet = QuietHours(current.quiet_from, current.quiet_to).include(now)
    if is_quiet or facts.locked_told_on == now.date():
        session.answer({"shown": [], "notice": None, "locked": True}, [])
        return 0
    words = session.say("notice.locked")
    notice = Notice(
        program=session.say("notice.title"), title=session.say("notice.title"), text=words
    )
    notices = desktop_notices()
    try:
        if notices.show(notice) is None:
            raise CallAssistError("notice_not_shown")
    finally:
        notices.close()
    with suppress(OSError):
        facts.note_locked_told(now.date())
    document = {"title": notice.title, "text": words}
    session.answer({"shown": [], "notice": document, "locked": True}, [words])
    return 0
