"""The command `due`: what is due now; `--notify` shows it on the desktop, `--watch` stays."""

from argparse import Namespace

from callassist.terminal.due_list import answer_due
from callassist.terminal.session import Session


def due(options: Namespace, session: Session) -> int:
    """`due`: everything that is due now. `due --notify` and `due --watch` remind of it."""
    if options.watch:
        from callassist.terminal.watching import watch

        return watch(options, session)
    if options.notify:
        from callassist.terminal.notifying import notify

        return notify(options, session)
    answer_due(session)
    return 0
