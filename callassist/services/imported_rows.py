"""Turns calls of a phone's log into rows of the data file, quickly where numbers come again.

A million calls go through here one by one: what all calls of a number have in common is made once.
"""

from collections import Counter
from dataclasses import dataclass
from datetime import datetime, tzinfo

from callassist.domain.advice import Verdict
from callassist.domain.assessment import assess
from callassist.domain.call_filter import CallbackStanding
from callassist.domain.calls import EndedCall
from callassist.domain.claims import Claim
from callassist.domain.directory import Directory
from callassist.domain.number_check import check_hidden, check_number
from callassist.domain.numbering_plan import NumberClass
from callassist.domain.numbers import PhoneNumber
from callassist.domain.phone_log import LONGEST_NAME, PhoneCall, PhoneCallType
from callassist.domain.verdict import CheckContext
from callassist.services.lived_times import LivedTimes
from callassist.store.call_index import Entry, entry_of
from callassist.store.call_tally import DAY, HOUR, Line, lines_of
from callassist.store.call_tokens import joined, text_words
from callassist.store.records import call_row, storable
from callassist.store.sealed_rows import RowTemplate

_VARYING = (
    *("id", "received_at", "received_utc", "place", "phone_type", "duration_seconds"),
    "phone_name",
)
_TYPES = {each: each.value for each in PhoneCallType}
"""Each type as plain text: SQLite's module asks a subclass of it how it wants to be stored."""
_KEPT = 20_000
"""So many numbers keep their verdict; then all are judged anew."""


@dataclass(slots=True, eq=False)
class JudgedNumber:
    """What all calls of one number have in common."""

    number_class: NumberClass
    key: str
    """What the number is compared by: its digits, or the text where it has none."""
    template: RowTemplate
    entry: Entry
    """The entry of the index, with another place and without names."""
    lines: tuple[Line, ...]
    """The sums it counts in, but for day and hour."""
    level: str
    calls: int = 0
    """The calls made into rows since the sums were last taken."""


class ImportedRows:
    """Makes the rows of one import. Nobody is claimed, nothing was asked: only numbers are told."""

    def __init__(
        self, directory: Directory, own_banks: frozenset[str], zone: tzinfo | None = None
    ) -> None:
        """`zone` is where the phone was; None for the system's zone."""
        self._directory = directory
        self._context = CheckContext(directory, Claim.nobody(), own_banks=own_banks)
        self._times = LivedTimes(zone)
        self._judged: dict[str, JudgedNumber] = {}
        self._import_id = 0
        self._logged_at = datetime.fromtimestamp(0, zone).astimezone(zone)
        self._next_id = 1
        self._lines = Counter[Line]()
        self._hours = Counter[tuple[str, str]]()
        self.entries: list[Entry] = []
        """What the index is to learn of the rows made since it was last emptied."""

    def begin(self, import_id: int, logged_at: datetime, next_id: int) -> None:
        """Begins the rows of an import; the first one gets `next_id`."""
        self._import_id, self._logged_at, self._next_id = import_id, logged_at, next_id
        self._judged.clear()
        self.entries.clear()
        self.take_lines()

    def judged(self, number_text: str) -> JudgedNumber:
        """What is known of a number nobody claims."""
        judged = self._judged.get(number_text)
        if judged is None:
            judged = self._judged[number_text] = self._judge(number_text)
        return judged

    def make_room(self) -> None:
        """Forgets the numbers met so far where they are many; the calls from them are counted.

        To be called while no number waits for its row: what is forgotten is not counted again.
        """
        if len(self._judged) >= _KEPT:
            for judged in self._judged.values():
                self._count(judged)
            self._judged.clear()

    @property
    def columns(self) -> tuple[str, ...]:
        """The columns of what `row` returns."""
        return self.judged("").template.columns

    def row(self, call: PhoneCall, judged: JudgedNumber, place: int) -> tuple[object, ...]:
        """The sealed row of a call at its place in time; the index is to learn of it too."""
        received_at = self._times.of(call.received_ms)
        name = storable(call.name)[:LONGEST_NAME] if call.name else ""
        self._hours[received_at[:13], judged.level] += 1
        judged.calls += 1
        _, numbers, words, marks = judged.entry
        if name:
            words = joined(words, text_words(name))
        self.entries.append((place, numbers, words, marks))
        call_id, self._next_id = self._next_id, self._next_id + 1
        second = call.received_ms // 1000
        return judged.template.sealed(
            (call_id, received_at, second, place, _TYPES[call.type], call.duration_seconds, name)
        )

    def take_lines(self) -> Counter[Line]:
        """The sums over the rows made since this was last asked."""
        for judged in self._judged.values():
            self._count(judged)
        for (hour, level), calls in self._hours.items():
            lived = datetime.fromisoformat(hour)
            self._lines[DAY, hour[:10], level] += calls
            self._lines[HOUR, f"{lived.weekday()}-{lived.hour}", level] += calls
        lines, self._lines = self._lines, Counter()
        self._hours.clear()
        return lines

    def _count(self, judged: JudgedNumber) -> None:
        for line in judged.lines if judged.calls else ():
            self._lines[line] += judged.calls
        judged.calls = 0

    def _judge(self, number_text: str) -> JudgedNumber:
        number = storable(number_text)
        call = EndedCall(number_text=number, is_hidden=not number, received_at=self._logged_at)
        check = check_number(PhoneNumber.parse(number), self._context) if number else check_hidden()
        assessment = assess(call, check)
        verdict = Verdict.of(check, self._directory)
        row = call_row(call, verdict, assessment.level, assessment.rule, self._logged_at)
        row |= {"import_id": self._import_id, "place": 0}
        fixed = {name: value for name, value in row.items() if name not in _VARYING}
        return JudgedNumber(
            number_class=check.number_class,
            key=str(row["digits"]) or number,
            template=RowTemplate("call", fixed, _VARYING),
            entry=entry_of(row, CallbackStanding.NONE),
            lines=tuple(lines_of(row, CallbackStanding.NONE)[2:]),
            level=assessment.level.value,
        )
