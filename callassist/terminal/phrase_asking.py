"""Asks for passphrases: at a terminal, where nothing typed is shown, or on standard input."""

import sys

from callassist.domain.errors import CallAssistError
from callassist.store.connecting import is_refused_unlocked
from callassist.store.file_name import FILE_NAME
from callassist.store.phrase import Phrase
from callassist.terminal.session import Session
from callassist.terminal.streams import printable

_TRIES = 3
_LONGEST_LINE = 8192


def is_locked_out(session: Session) -> bool:
    """Whether the log is locked and nobody has given its passphrase."""
    path = session.folder / FILE_NAME
    return is_refused_unlocked(path) and session.lock.needs_phrase()


def open_log(session: Session) -> None:
    """Asks for the passphrase of a log that is locked; does nothing where it is not.

    Raises CallAssistError: `phrase_needed` where there is nobody to ask, `phrase_wrong`.
    """
    if not is_locked_out(session):
        return
    for left in reversed(range(_TRIES if can_be_asked(session) else 1)):
        try:
            session.lock.open(asked_phrase("ask.phrase", session, "phrase_needed"))
        except CallAssistError as error:
            if error.sentence != "phrase_wrong" or not left:
                raise
            complaint = session.say(f"error.{error.sentence}", **error.values)
            print(printable(complaint), file=sys.stderr)
        else:
            return


def can_be_asked(session: Session) -> bool:
    """Whether a person sits at a terminal and is to be asked."""
    return not session.reads_phrase and sys.stdin.isatty()


def asked_phrase(question: str, session: Session, otherwise: str = "phrase_not_given") -> str:
    """What the person typed, or the next line of standard input.

    Raises CallAssistError with the sentence `otherwise` where neither can be had.
    """
    if session.reads_phrase:
        line = sys.stdin.buffer.readline(_LONGEST_LINE)
        if not line:
            raise CallAssistError(otherwise)
        return line.decode("utf-8", errors="replace").rstrip("\r\n")
    if not sys.stdin.isatty():
        raise CallAssistError(otherwise)
    from getpass import getpass

    return getpass(f"{session.say(question)} ")


def asked_new_phrase(session: Session) -> str:
    """A new passphrase; at a terminal it is typed twice.

    Raises CallAssistError: `phrases_differ`, `phrase_short`, `phrase_not_given`.
    """
    words = asked_phrase("ask.new_phrase", session)
    if not Phrase(words).is_long_enough:
        raise CallAssistError("phrase_short")
    if can_be_asked(session) and asked_phrase("ask.new_phrase_again", session) != words:
        raise CallAssistError("phrases_differ")
    return words


def backup_phrase(session: Session) -> Phrase:
    """The passphrase of a backup that another one than the log's was made with.

    Raises CallAssistError: `backup_phrase_needed`.
    """
    return Phrase(asked_phrase("ask.backup_phrase", session, "backup_phrase_needed"))
