"""The command `export`: takes what is in the program along in a file."""

from argparse import Namespace
from pathlib import Path

from callassist.domain.errors import WrongUsageError
from callassist.terminal.session import Session

_CALENDAR = ".ics"


def export(options: Namespace, session: Session) -> int:
    """`export FILE.ics`: the account checks and open call-backs, for a calendar."""
    path = Path(options.file)
    if path.suffix.lower() != _CALENDAR:
        raise WrongUsageError("export_ending", name=path.name, endings=_CALENDAR)
    saved = session.calendar.save(path)
    document = {"file": str(path), "checks": saved.checks, "callbacks": saved.callbacks}
    lines = [session.say("out.exported", path=path, checks=saved.checks, callbacks=saved.callbacks)]
    session.answer(document, lines)
    return 0
