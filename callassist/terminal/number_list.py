"""The command `directory`: the list of official numbers, and how it is renewed from a file."""

import sys
from argparse import Namespace
from pathlib import Path

from callassist.domain.directory import Standing
from callassist.domain.directory_difference import DirectoryDifference
from callassist.domain.errors import CallAssistError
from callassist.domain.numbers import PhoneNumber
from callassist.services.difference_words import DifferenceWords
from callassist.services.directory_desk import Offer, Return
from callassist.services.list_in_use import ListInUse
from callassist.terminal import answers, documents
from callassist.terminal.asking import says_yes
from callassist.terminal.difference_document import difference_document
from callassist.terminal.documents import Document
from callassist.terminal.session import Session
from callassist.terminal.streams import write_lines

_LINES_SHOWN = 50
"""Lines of one group; JSON has all of them."""


def directory(options: Namespace, session: Session) -> int:
    """`directory`, and `show NUMBER`, `verify`, `update FILE`, `bring-back` after it."""
    if options.action == "update":
        return _update(options, session)
    if options.action == "bring-back":
        return _bring_back(options, session)
    if not session.directory.is_readable:
        raise CallAssistError("directory_unreadable")
    if options.action == "show":
        return _show_entry(options.number, session)
    return _describe(session, is_verified=options.action == "verify")


# what the list in use is


def _describe(session: Session, *, is_verified: bool) -> int:
    document, lines = _size(session)
    trouble = None
    if is_verified:
        in_use = session.directory_desk.verify()
        trouble = in_use.trouble
        document |= _origin_document(in_use, session)
        lines += _origin_lines(in_use, session)
    session.answer(document, lines)
    return 1 if trouble else 0


def _size(session: Session) -> tuple[Document, list[str]]:
    entries = session.directory.entries
    confirmed = sum(entry.standing is Standing.CONFIRMED for entry in entries)
    single = len(entries) - confirmed
    edition = session.directory.edition
    document: Document = {
        "version": session.directory.version,
        "edition": edition,
        "compiled_on": session.directory.compiled_on.isoformat(),
        "entries": len(entries),
        "confirmed": confirmed,
        "single_source": single,
        "organisations": len(session.directory.organisations),
    }
    lines = [
        session.say("out.list_version", edition=edition, entries=len(entries)),
        session.say("out.list_standing", confirmed=confirmed, single_source=single),
    ]
    return document, lines


def _origin_document(in_use: ListInUse, session: Session) -> Document:
    today = session.clock.now().date()
    return {
        "origin": in_use.origin.value,
        "key": in_use.signed.key.id if in_use.signed else None,
        "valid_until": in_use.signed.terms.valid_until.isoformat() if in_use.signed else None,
        "age_months": in_use.directory.age_in_months(today),
        "may_be_out_of_date": in_use.directory.may_be_out_of_date(today),
        "trouble": in_use.trouble.sentence if in_use.trouble else None,
    }


def _origin_lines(in_use: ListInUse, session: Session) -> list[str]:
    directory = in_use.directory
    months = directory.age_in_months(session.clock.now().date())
    origin = session.say(f"list.origin.{in_use.origin}")
    lines = [session.say("list.which", origin=origin, version=directory.version)]
    if in_use.signed is None:
        lines.append(session.say("list.unsigned"))
    else:
        until = in_use.signed.terms.valid_until.isoformat()
        lines.append(session.say("list.signed_by", signer=in_use.signed.key.id, until=until))
    day = directory.compiled_on.isoformat()
    lines.append(session.say("list.age", day=day, months=months))
    for error in (in_use.trouble, in_use.refused):
        if error is not None:
            lines.append(session.say(f"error.{error.sentence}", **error.values))
    if in_use.trouble is None:
        lines.append(session.say("out.list_whole"))
    return lines


def _show_entry(text: str | None, session: Session) -> int:
    number = PhoneNumber.parse(text or "")
    digits = number.readings[0].digits if len(number.readings) == 1 else ""
    entry = session.directory.entry_for(digits)
    if entry is None:
        raise CallAssistError("not_in_list", number=text)
    document = {"entry": documents.entry_document(entry, session.wording)}
    session.answer(document, answers.entry_lines(entry, session))
    return 0


# another list


def _update(options: Namespace, session: Session) -> int:
    desk = session.directory_desk
    offer = desk.offer(Path(options.file))
    document, lines = _offer_document(offer), _offer_lines(offer, session)
    if options.dry_run:
        session.answer(document | {"taken": False}, [*lines, session.say("list.dry_run")])
        return 0
    lines = _agreed(document, lines, "list.ask_update", options, session)
    taken = desk.accept(offer)
    session.judge_waiting()
    version = taken.directory.version
    session.answer(document | {"taken": True}, [*lines, session.say("list.taken", version=version)])
    return 0


def _bring_back(options: Namespace, session: Session) -> int:
    desk = session.directory_desk
    wanted = desk.to_bring_back()
    document: Document = {
        "version": wanted.version,
        "edition": wanted.edition,
        "origin": wanted.origin.value,
        "present": _present_document(wanted.present),
        "difference": difference_document(wanted.difference),
    }
    lines = _agreed(document, _return_lines(wanted, session), "list.ask_back", options, session)
    brought = desk.bring_back().directory
    lines.append(session.say("list.brought_back", version=brought.version))
    session.answer(document | {"taken": True}, lines)
    return 0


def _agreed(
    document: Document, lines: list[str], question: str, options: Namespace, session: Session
) -> list[str]:
    """Lets a person see and agree; returns the lines that are still to be shown.

    Raises CallAssistError for a no, and where there is nobody to ask.
    """
    if options.yes:
        return lines
    if session.as_json or not sys.stdin.isatty():
        session.answer(document | {"taken": False}, lines)
        raise CallAssistError("list_not_agreed")
    write_lines(lines)
    if not says_yes(question, session):
        raise CallAssistError("list_kept")
    return []


def _offer_document(offer: Offer) -> Document:
    directory, terms = offer.signed.directory, offer.signed.terms
    return {
        "file": offer.file_name,
        "version": terms.version,
        "edition": directory.edition,
        "compiled_on": terms.compiled_on.isoformat(),
        "valid_until": terms.valid_until.isoformat(),
        "key": offer.signed.key.id,
        "revoked_keys": sorted(terms.revoked_keys),
        "entries": len(directory.entries),
        "present": _present_document(offer.present),
        "difference": difference_document(offer.difference),
    }


def _present_document(present: ListInUse) -> Document:
    directory = present.directory
    return {
        "version": directory.version,
        "edition": directory.edition,
        "origin": present.origin.value,
        "entries": len(directory.entries),
    }


def _offer_lines(offer: Offer, session: Session) -> list[str]:
    terms = offer.signed.terms
    return [
        session.say(
            "list.offered",
            name=offer.file_name,
            version=terms.version,
            edition=offer.signed.directory.edition,
            day=terms.compiled_on.isoformat(),
        ),
        session.say(
            "list.signed_by", signer=offer.signed.key.id, until=terms.valid_until.isoformat()
        ),
        *_difference_lines(offer.difference, session),
    ]


def _return_lines(wanted: Return, session: Session) -> list[str]:
    first = session.say(
        "list.returns",
        version=wanted.version,
        edition=wanted.edition,
        origin=session.say(f"list.origin.{wanted.origin}"),
    )
    return [first, *_difference_lines(wanted.difference, session)]


def _difference_lines(told: DirectoryDifference, session: Session) -> list[str]:
    groups = DifferenceWords(session.texts).groups(told)
    lines = [] if groups else [session.say("list.no_change")]
    for group in groups:
        lines.append(group.heading)
        lines += [f"  {line}" for line in group.lines[:_LINES_SHOWN]]
        rest = len(group.lines) - _LINES_SHOWN
        if rest > 0:
            lines.append(f"  {session.say('list.more', count=rest)}")
    return lines
