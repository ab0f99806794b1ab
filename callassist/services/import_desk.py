"""Looking back at a phone: reads its call log, judges every number, stores what is new.

A file is read as it goes and never held: what is kept is counts, the first unreadable lines, and
the verdicts on the numbers met last.
"""

from collections.abc import Callable, Generator, Iterator
from datetime import datetime, tzinfo
from itertools import chain, islice
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from callassist.domain.clock import Clock
from callassist.domain.directory import Directory
from callassist.domain.errors import CallAssistError
from callassist.domain.history import Note, unnoted
from callassist.domain.numbering_plan import NumberClass
from callassist.domain.phone_import import ImportCounts, ImportProgress, PhoneImport
from callassist.domain.phone_log import (
    TAKEN_BY_DEFAULT,
    PhoneCall,
    PhoneCallType,
    PhoneLogReader,
    PhoneRecord,
    ReadingChoices,
    ReadingProgress,
    UnreadableLine,
    UnreadableReason,
    taken_by_default,
)
from callassist.domain.work_progress import WorkProgress
from callassist.phone_logs.registry import reader_for
from callassist.services.beside import went_through
from callassist.services.garbage import few_collections
from callassist.services.imported_rows import ImportedRows, JudgedNumber
from callassist.store.import_log import CallKey, ImportLog, Known
from callassist.store.records import storable

if TYPE_CHECKING:
    from callassist.phone_logs.mapping import CsvGuess

_AT_ONCE = 500
"""Records between two steps: some ten milliseconds of work."""
_LONGEST_FILE_NAME = 200
Types = frozenset[PhoneCallType]


class ImportDesk:
    """The use cases around imports."""

    def __init__(
        self,
        log: ImportLog,
        directory: Directory,
        clock: Clock,
        own_banks: Callable[[], frozenset[str]] = frozenset,
        zone: tzinfo | None = None,
    ) -> None:
        """`zone` is where the phone was; None for the system's zone."""
        self._log = log
        self._directory = directory
        self._clock = clock
        self._own_banks = own_banks
        self._zone = zone
        self.note: Note = unnoted
        """Keeps in the history what was imported and taken back."""
        self.before_taking: Callable[[], Iterator[None]] = lambda: iter(())
        """What is done in steps before a file is taken in."""
        self.before_undoing: Callable[[], Iterator[None]] = lambda: iter(())
        """What is done in steps before an import is taken back."""

    def open(
        self, path: Path, format_id: str | None = None, choices: ReadingChoices | None = None
    ) -> "ImportJob":
        """A file to be read; its kind is recognised unless it is named.

        Raises CallAssistError where the kind is not known or the file cannot be read.
        """
        reader = reader_for(path, format_id)
        rows = ImportedRows(self._directory, self._own_banks(), self._zone)
        source = PhoneLogFile(reader, path, choices or ReadingChoices(zone=self._zone))
        job = ImportJob(self._log, source, rows, self._clock.now, self.note)
        job.before_taking = self.before_taking
        return job

    def guess(self, path: Path) -> "CsvGuess":
        """What the columns of a CSV file of no known kind seem to be."""
        from callassist.phone_logs.mapping import guess_csv

        return guess_csv(path)

    def imports(self) -> list[PhoneImport]:
        """All imports, the newest first."""
        return self._log.imports()

    def undo(self, import_id: int) -> int:
        """Removes the calls of an import that nobody has added anything to; returns how many.

        Raises CallAssistError where there is no such import, or it was taken back already.
        """
        return went_through(self.undoing(import_id))

    def undoing(self, import_id: int) -> Generator[WorkProgress, None, int]:
        """The same in steps, between which something else may be done.

        The import stands as it was where the steps are not gone through to their end.
        """
        found = [each for each in self.imports() if each.id == import_id]
        if not found or found[0].undone_at is not None:
            raise CallAssistError("no_import", id=import_id)
        for _ in self.before_undoing():
            yield WorkProgress(0.0, 0)
        removed = 0
        for progress in self._log.undoing(import_id, self._clock.now()):
            removed = progress.calls
            yield progress
        self.note("import_undone", id=import_id, calls=removed)
        return removed


class PhoneLogFile(NamedTuple):
    """A file, who reads it, and what only the person can say about it."""

    reader: PhoneLogReader
    path: Path
    choices: ReadingChoices


Wanted = tuple[PhoneCall, JudgedNumber, CallKey]
"""A call to be stored, what is known of its number, and the key it would be a duplicate by."""


class ImportJob:
    """One file: looked at first, then taken in."""

    def __init__(
        self,
        log: ImportLog,
        source: PhoneLogFile,
        rows: ImportedRows,
        now: Callable[[], datetime],
        note: Note = unnoted,
    ) -> None:
        self._log = log
        self._source = source
        self._rows = rows
        self._now = now
        self._note = note
        self.before_taking: Callable[[], Iterator[None]] = lambda: iter(())
        """What is done in steps before anything is stored."""
        self.format_id = source.reader.format_id
        """The kind of the file."""
        self.file_name = storable(source.path.name)[:_LONGEST_FILE_NAME]
        """Its name, as it is kept."""
        self.counts = ImportCounts()
        """What the last reading found."""
        self.done: PhoneImport | None = None
        """What was stored, after `take` has come to its end."""

    @property
    def usual_types(self) -> Types:
        """What is taken unless the person wants more or less."""
        return taken_by_default(self._source.choices.mapping)

    def preview(self, types: Types = TAKEN_BY_DEFAULT) -> Iterator[ImportProgress]:
        """Reads the file in steps and stores nothing; `counts` then says what `take` would do."""
        self._log.forget_seen()
        for group, progress in self._groups():
            wanted = self._wanted(group, types)
            known = self._log.known({key[0] for _, _, key in wanted})
            hashes = [hash(key) for _, _, key in wanted]
            seen = self._log.seen(hashes)
            classes = []
            for (_, judged, key), hashed in zip(wanted, hashes, strict=True):
                if key in known.keys or hashed in seen:
                    self.counts.duplicates += 1
                else:
                    seen.add(hashed)
                    classes.append(judged.number_class)
            self._count_new(classes)
            yield progress

    def take(self, types: Types = TAKEN_BY_DEFAULT) -> Generator[ImportProgress, None, None]:
        """Reads the file in steps and stores what is new, as one transaction.

        Nothing is stored where the steps are not gone through to their end (`close` the iterator to
        cancel), and where the file turns out to be broken.
        """
        for _ in self.before_taking():
            yield ImportProgress(0.0, self.counts)
        with few_collections(), self._log.as_one():
            import_id, done_at = self._log.begin(), self._now()
            self._rows.begin(import_id, done_at, self._log.next_call_id())
            feed = self._log.feed()
            for group, progress in self._groups():
                self._add(self._wanted(group, types))
                feed.add_all(self._rows.entries)
                self._rows.entries.clear()
                if feed.is_full:
                    for _ in feed.flush():
                        yield progress
                yield progress
            for _ in feed.flush():
                yield ImportProgress(1.0, self.counts)
            feed.end(self._rows.take_lines())
            done = PhoneImport(
                id=import_id,
                file_name=self.file_name,
                format_id=self.format_id,
                done_at=done_at,
                counts=self.counts,
            )
            self._log.finish(done)
        self.done = done
        self._note("import_taken", id=import_id, calls=self.counts.new)

    def _groups(self) -> Iterator[tuple[list[PhoneCall], ImportProgress]]:
        """The readable calls of the file, some at a time; the others are counted."""
        self.counts = ImportCounts()
        reading = ReadingProgress()
        records = self._records(reading)
        while group := list(islice(records, _AT_ONCE)):
            self.counts.read += len(group)
            bad = [record for record in group if isinstance(record, UnreadableLine)]
            for line in bad:
                self.counts.add_bad_line(line)
            calls = [record for record in group if isinstance(record, PhoneCall)]
            yield calls, self._progress(reading)

    def _records(self, reading: ReadingProgress) -> Iterator[PhoneRecord]:
        return self._source.reader.read(self._source.path, self._source.choices, reading)

    def _progress(self, reading: ReadingProgress) -> ImportProgress:
        return ImportProgress(reading.fraction, self.counts)

    def _wanted(self, group: list[PhoneCall], types: Types) -> list[Wanted]:
        """The calls of a wanted type, with their keys."""
        wanted: list[Wanted] = []
        self._rows.make_room()
        judge = self._rows.judged
        for call in group:
            if call.type in types:
                judged = judge(call.number_text)
                wanted.append((call, judged, (call.received_ms // 1000, judged.key, call.type)))
        self.counts.types.update([call.type for call in group])
        self.counts.left_out += len(group) - len(wanted)
        return wanted

    def _add(self, wanted: list[Wanted]) -> None:
        """Stores the calls that are new."""
        known_keys, known_places = known = self._log.known({key[0] for _, _, key in wanted})
        rows, classes = [], []
        make_row = self._rows.row
        for call, judged, key in wanted:
            if key in known_keys:
                self.counts.duplicates += 1
                continue
            place = call.received_ms
            if place in known_places:
                free = _free_place(place, known)
                if free is None:
                    reason = UnreadableReason.TOO_MANY_AT_ONCE
                    self.counts.add_bad_line(UnreadableLine(call.place, reason))
                    continue
                place = free
            known_keys.add(key)
            known_places.add(place)
            rows.append(make_row(call, judged, place))
            classes.append(judged.number_class)
        self._log.add_calls(self._rows.columns, rows)
        self._count_new(classes)

    def _count_new(self, classes: list[NumberClass]) -> None:
        self.counts.new += len(classes)
        self.counts.classes.update(classes)


def _free_place(milliseconds: int, known: Known) -> int | None:
    """The nearest free place in the second of a call, None if it has none."""
    second = milliseconds // 1000 * 1000
    later = range(milliseconds + 1, second + 1000)
    earlier = range(milliseconds - 1, second - 1, -1)
    for place in chain(later, earlier):
        if place not in known.places:
            return place
    return None
