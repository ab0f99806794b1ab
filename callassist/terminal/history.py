"""The command `history`: what was done to the data, in words."""

from argparse import Namespace

from callassist.domain.history import document_of
from callassist.services.history_words import history_words
from callassist.terminal.session import Session


def history(options: Namespace, session: Session) -> int:
    """Lists every entry, the oldest first; exit status 1 where the history is broken."""
    entries, broken = session.history.entries(), session.history.check()
    document = {
        "whole": broken is None,
        "broken_at": broken.line if broken else None,
        "entries": [
            document_of(each) | {"text": history_words(each, session.texts)} for each in entries
        ],
    }
    lines = [
        f"{each.seq:>4}  {each.at:%Y-%m-%d %H:%M}  {history_words(each, session.texts)}"
        for each in entries
    ]
    if not entries:
        lines.append(session.say("out.no_history"))
    if broken is not None:
        lines += ["", session.say("doctor.history_broken", line=broken.line)]
    session.answer(document, lines)
    return 1 if broken else 0
