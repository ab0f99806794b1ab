"""The command `lock`: locks the log with a passphrase, changes it, removes the lock."""

import sys
from argparse import Namespace
from collections.abc import Iterator

from callassist.domain.errors import CallAssistError
from callassist.services.lock_desk import PlainRemnants
from callassist.terminal.asking import says_yes
from callassist.terminal.documents import Document
from callassist.terminal.phrase_asking import asked_new_phrase, asked_phrase, can_be_asked
from callassist.terminal.session import Session


def lock(options: Namespace, session: Session) -> int:
    """`lock` says whether there is one; `lock on`, `lock change` and `lock off` act on it."""
    if options.action is None:
        said = "out.lock_is_on" if _is_locked(session) else "out.lock_is_off"
        return _answer(said, session)
    act = {"on": _turn_on, "change": _change, "off": _turn_off}[options.action]
    return act(options, session)


def _is_locked(session: Session) -> bool:
    return session.lock.is_locked or session.lock.needs_phrase()


def _turn_on(options: Namespace, session: Session) -> int:
    if _is_locked(session):
        raise CallAssistError("lock_is_on")
    if not session.lock.is_available:
        raise CallAssistError("lock_missing")
    if can_be_asked(session) and not says_yes("ask.lock", session):
        raise CallAssistError("phrase_not_given")
    session.lock.turn_on(asked_new_phrase(session))
    removed = _remove_backups(options, session)
    return _answer("out.lock_on", session, removed)


def _remove_backups(options: Namespace, session: Session) -> int:
    """Removes the backups that are not locked, if the person wants it; returns how many."""
    plain = session.backups.plain()
    if not plain:
        return 0
    wants = options.remove_backups or (
        not session.as_json
        and can_be_asked(session)
        and says_yes("ask.remove_plain_backups", session, count=len(plain))
    )
    return session.backups.remove_plain() if wants else 0


def _change(_: Namespace, session: Session) -> int:
    old = _present_phrase(session)
    session.lock.change(old, asked_new_phrase(session))
    return _answer("out.lock_changed", session)


def _turn_off(_: Namespace, session: Session) -> int:
    session.lock.turn_off(_present_phrase(session))
    return _answer("out.lock_off", session)


def _present_phrase(session: Session) -> str:
    if not _is_locked(session):
        raise CallAssistError("lock_is_off")
    words = asked_phrase("ask.phrase", session)
    # Told before a new one is asked for.
    session.lock.open(words)
    return words


def _answer(said: str, session: Session, removed: int = 0) -> int:
    is_locked = _is_locked(session)
    remnants = session.plain_remnants() if is_locked else None
    document: Document = {
        "locked": is_locked,
        "removed_backups": removed,
        "plain_backups": [str(each) for each in remnants.backups] if remnants else [],
        "plain_old_files": [str(each) for each in remnants.old_files] if remnants else [],
        "attachments": remnants.attachments if remnants else 0,
    }
    lines = [session.say(said)]
    if removed:
        lines.append(session.say("out.lock_removed_backups", count=removed))
    if remnants is not None:
        lines += _remnant_lines(remnants, session)
    session.answer(document, lines)
    sys.stdout.flush()
    return 0


def _remnant_lines(remnants: PlainRemnants, session: Session) -> Iterator[str]:
    if remnants.backups:
        values = {"count": len(remnants.backups), "path": remnants.backups[0].parent}
        yield session.say("out.lock_plain_backups", **values)
    if remnants.old_files:
        values = {"count": len(remnants.old_files), "path": remnants.old_files[0]}
        yield session.say("out.lock_old_files", **values)
    if remnants.attachments:
        yield session.say("out.lock_attachments", count=remnants.attachments)
    yield session.say("out.lock_traces")
