"""The command `due`: what is due now; `--notify` shows it on the desktop, `--watch` stays."""

from argparse import Namespace
from contextlib import suppress

from callassist.domain.errors import CallAssistError
from callassist.domain.retention import Retention
from callassist.terminal.due_list import answer_due
from callassist.terminal.session import Session


def due(options: Namespace, session: Session) -> int:
    """`due`: everything that is due now. `due --notify` and `due --watch` remind of it."""
    if options.watch:
        from callassist.terminal.watching import watch

        _tidy(session)
        return watch(options, session)
    if options.notify:
        from callassist.terminal.phrase_asking import is_locked_out

        if is_locked_out(session):
            from callassist.terminal.locked_notice import tell_locked

            return tell_locked(session)
        from callassist.terminal.notifying import notify

        status = notify(options, session)
    else:
        answer_due(session)
        status = 0
    _tidy(session)
    return status


def _tidy(session: Session) -> None:
    """Calls whose time is over go; what fails, or needs a question, is left to the next time."""
    with suppress(CallAssistError, OSError):
        if session.retention.look() is Retention.REMOVE:
            for _ in session.retention.remove():
                pass
        session.forgetting.forget()
        for _ in session.removals.clean():
            pass
