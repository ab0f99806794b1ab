"""The command `export`: takes what is in the program along in a file."""

from argparse import Namespace
from collections.abc import Callable
from pathlib import Path

from callassist.domain.errors import CallAssistError, WrongUsageError
from callassist.terminal.session import Session


def export(options: Namespace, session: Session) -> int:
    """`export FILE`: what is written follows from how the name ends."""
    path = Path(options.file)
    write = _WRITERS.get(path.suffix.lower())
    if write is None:
        endings = session.texts.join([each for each in _WRITERS if each != _PDF])
        raise WrongUsageError("export_ending", name=path.name, endings=endings)
    write(path, session)
    return 0


def _calendar(path: Path, session: Session) -> None:
    """The account checks and open call-backs, for a calendar."""
    saved = session.calendar.save(path)
    document = {"file": str(path), "checks": saved.checks, "callbacks": saved.callbacks}
    lines = [session.say("out.exported", path=path, checks=saved.checks, callbacks=saved.callbacks)]
    session.answer(document, lines)


def _table(path: Path, session: Session) -> None:
    """All calls as a table."""
    _tell(path, session.exports.save_csv(path, session.wording), session)


def _everything(path: Path, session: Session) -> None:
    """All calls with everything that belongs to them."""
    _tell(path, session.exports.save_json(path), session)


def _tell(path: Path, calls: int, session: Session) -> None:
    lines = [session.say("out.exported_calls", path=path, calls=calls)]
    session.answer({"file": str(path), "calls": calls}, lines)


def _no_pages(_path: Path, _session: Session) -> None:
    """Pages need Qt, which the terminal program never loads."""
    raise CallAssistError("export_pdf")


_PDF = ".pdf"
_WRITERS: dict[str, Callable[[Path, Session], None]] = {
    ".ics": _calendar,
    ".csv": _table,
    ".json": _everything,
    _PDF: _no_pages,
}
"""What each ending stands for."""
