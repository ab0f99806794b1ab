"""The names a person gave to numbers, under the answers about those numbers."""

from collections.abc import Iterable

from callassist.domain.added_numbers import AddedNumber
from callassist.domain.numbering_plan import NumberClass
from callassist.services.added_number_words import AddedNumberWords
from callassist.terminal.documents import Document
from callassist.terminal.session import Session

KEY = "added_by_you"
"""Where the names stand in JSON; beside the verdict, of which they are no part."""


def names_beside(text: str, session: Session) -> tuple[AddedNumber, ...]:
    """The names of a display; what reads the data file is loaded only where there is one."""
    return session.added_names.beside(text) if session.has_data() else ()


def label_documents(numbers: Iterable[AddedNumber]) -> Document:
    """The names a display has, as a member of its answer; an empty list for none."""
    return {KEY: [number_document(each) for each in numbers]}


def number_document(number: AddedNumber) -> Document:
    """One added number."""
    return {
        "id": number.id,
        "number": number.number_text,
        "name": number.name,
        "note": number.note,
        "added_on": number.added_on.isoformat(),
    }


def label_lines(
    numbers: Iterable[AddedNumber], number_class: NumberClass, session: Session
) -> list[str]:
    """The same for a person, with an empty line before them; nothing for none."""
    words = AddedNumberWords(session.texts)
    lines = [words.label(each, number_class) for each in numbers]
    return ["", *lines] if lines else []
