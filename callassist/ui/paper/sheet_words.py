"""The page for the fridge in the words of one language."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from callassist.domain.fridge_page import SAYINGS, BankLine, FridgeSheet, grouped

if TYPE_CHECKING:
    from callassist.domain.directory import Entry
    from callassist.services.wording import Wording


@dataclass(frozen=True, slots=True)
class NumberWords:
    """Whom to call, and the number as it is read; without one there is a line to write on."""

    name: str
    number: str | None
    dial: str | None
    """What a phone reads from the code beside it, such as `tel:95188`."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SheetWords:
    """Everything that is written on the page, from top to bottom."""

    language: str
    title: str
    say: str
    sayings: tuple[str, ...]
    banks_heading: str
    banks: tuple[NumberWords, ...]
    """If no bank was chosen, lines for the numbers on the cards."""
    card_back: str
    left_out: str | None
    help_heading: str
    help_lines: tuple[NumberWords, ...]
    scan: str
    person: str
    person_number: str
    checked: str

    def spoken(self) -> str:
        """The page for somebody who does not see it, a line each."""
        numbers = [*map(self._spoken_number, self.banks)]
        lines = [self.title, self.say, *self.sayings, self.banks_heading, *numbers]
        lines += [self.left_out] if self.left_out else []
        lines += [self.help_heading, *map(self._spoken_number, self.help_lines)]
        return "\n".join([*lines, f"{self.person} ____ {self.person_number} ____", self.checked])

    def _spoken_number(self, line: NumberWords) -> str:
        number = line.number if line.number is not None else f"{self.card_back} ____"
        return f"{line.name} {number}".strip()


def sheet_words(sheet: FridgeSheet, wording: "Wording") -> SheetWords:
    """The words of a page in the language of the wording."""
    sentence = wording.texts.sentence
    empty = NumberWords("", None, None)
    left_out = sentence("fridge.left_out", count=sheet.left_out) if sheet.left_out else None
    return SheetWords(
        language=wording.language,
        title=sentence("fridge.title"),
        say=sentence("fridge.say"),
        sayings=tuple(sentence(f"fridge.say.{each.key}") for each in SAYINGS),
        banks_heading=sentence("fridge.banks"),
        banks=tuple(_bank(line, wording) for line in sheet.banks) or (empty, empty),
        card_back=sentence("fridge.card_back"),
        left_out=left_out,
        help_heading=sentence("fridge.help"),
        help_lines=tuple(
            _number(sentence(f"fridge.help.{line.key}"), entry) for line, entry in sheet.help_lines
        ),
        scan=sentence("fridge.scan"),
        person=sentence("fridge.person"),
        person_number=sentence("fridge.person_number"),
        checked=sentence(
            "fridge.checked", edition=sheet.edition, date=sheet.checked_on.isoformat()
        ),
    )


def _bank(line: BankLine, wording: "Wording") -> NumberWords:
    return _number(wording.organisations(line.organisation_ids), line.entry)


def _number(name: str, entry: "Entry | None") -> NumberWords:
    if entry is None:
        return NumberWords(name, None, None)
    return NumberWords(name, grouped(entry), f"tel:{entry.digits}")
