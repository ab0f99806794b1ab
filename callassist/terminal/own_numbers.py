"""The command `numbers`: the numbers a person added themselves."""

import sys
from argparse import Namespace
from collections.abc import Callable

from callassist.domain.added_numbers import AddedNumber, looks_official
from callassist.domain.errors import CallAssistError
from callassist.domain.numbering_plan import NumberClass
from callassist.domain.verdict import NumberCheck
from callassist.services.added_number_words import AddedNumberWords
from callassist.services.added_numbers_desk import Kept, RemovedNumber
from callassist.terminal.added_labels import number_document
from callassist.terminal.asking import require_yes, says_yes
from callassist.terminal.documents import Document
from callassist.terminal.session import Session
from callassist.terminal.streams import write_lines


def numbers(options: Namespace, session: Session) -> int:
    """`numbers`: all of them; `numbers add|rename|remove|restore|list`."""
    action = _ACTIONS.get(options.action, _list)
    action(options, session)
    return 0


def _list(_options: Namespace, session: Session) -> None:
    kept, removed = session.added_numbers.numbers(), session.added_numbers.removed()
    lines = [session.say("numbers.heading" if kept else "numbers.none")]
    lines += [line for each in kept for line in _lines(each)]
    if removed:
        lines += ["", session.say("numbers.removed_heading")]
        lines += [line for each in removed for line in _removed_lines(each, session)]
    document: Document = {
        "numbers": [number_document(each) for each in kept],
        "removed": [
            number_document(each.number) | {"kept_until": each.kept_until.isoformat()}
            for each in removed
        ],
    }
    session.answer(document, lines)


def _lines(number: AddedNumber) -> list[str]:
    """One number; what its note says is set in below it."""
    parts = (f"{number.id:>4}", number.number_text, number.name, number.added_on.isoformat())
    return ["  ".join(parts), *(f"      {each}" for each in number.note.splitlines())]


def _removed_lines(removed: RemovedNumber, session: Session) -> list[str]:
    until = session.say("out.kept_until", day=removed.kept_until)
    return [*_lines(removed.number), f"      {until}"]


def _add(options: Namespace, session: Session) -> None:
    desk = session.added_numbers
    check = desk.check(options.number)
    warning = _warning(check, session)
    number_class = check.number_class if check is not None else None
    is_agreed = options.yes or _agrees(number_class, warning, session)
    kept = desk.add(options.number, options.name, options.note or "", is_agreed=is_agreed)
    lines = [] if is_agreed and not options.yes else warning
    added = session.say("numbers.added", id=kept.number.id)
    session.answer(_kept_document(kept), [*lines, *_masked(kept, session), added])


def _warning(check: NumberCheck | None, session: Session) -> list[str]:
    """What the number check says, and what that means for the name."""
    reasons = session.wording.number_reasons(check.reasons) if check is not None else []
    number_class = check.number_class if check is not None else None
    return [*reasons, AddedNumberWords(session.texts).before_adding(number_class)]


def _agrees(number_class: NumberClass | None, warning: list[str], session: Session) -> bool:
    """Asks a person in front of a terminal; says whether they agree.

    False where nothing has to be asked, or nobody can be. Raises CallAssistError for a no.
    """
    if not looks_official(number_class):
        return False
    if session.as_json or not sys.stdin.isatty():
        if not session.as_json:
            write_lines(warning)
        return False
    write_lines(warning)
    if not says_yes("ask.add_number", session):
        raise CallAssistError("added_not_agreed")
    return True


def _rename(options: Namespace, session: Session) -> None:
    kept = session.added_numbers.rename(options.id, options.name, options.note)
    renamed = session.say("numbers.renamed", id=kept.number.id)
    session.answer(_kept_document(kept), [*_masked(kept, session), renamed])


def _remove(options: Namespace, session: Session) -> None:
    desk = session.added_numbers
    if options.for_good:
        desk.require(options.id)
        require_yes("ask.erase_number", session, is_sure=options.yes, id=options.id)
        desk.erase(options.id)
        session.answer({"erased": options.id}, [session.say("numbers.erased", id=options.id)])
        return
    removed = desk.remove(options.id)
    words = session.say("numbers.removed", id=removed.number.id, day=removed.kept_until)
    document: Document = {
        "removed": removed.number.id,
        "kept_until": removed.kept_until.isoformat(),
    }
    session.answer(document, [words])


def _restore(options: Namespace, session: Session) -> None:
    number = session.added_numbers.bring_back(options.id)
    document: Document = {"restored": number.id}
    session.answer(document, [session.say("out.restored", id=number.id)])


def _kept_document(kept: Kept) -> Document:
    return {"number": number_document(kept.number), "masked": list(kept.masked)}


def _masked(kept: Kept, session: Session) -> list[str]:
    if not kept.masked:
        return []
    kinds = session.texts.join([session.say(f"kind.{kind}") for kind in kept.masked])
    return [session.say("numbers.masked", kinds=kinds)]


_ACTIONS: dict[str | None, Callable[[Namespace, Session], None]] = {
    "add": _add,
    "rename": _rename,
    "remove": _remove,
    "restore": _restore,
    "list": _list,
}
