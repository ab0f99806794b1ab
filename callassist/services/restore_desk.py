"""Takes the calls of a file that this program wrote into the log."""

import json
from collections.abc import Callable, Generator, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from typing import cast

from callassist.domain.account_checks import AccountCheck, CheckKind, CheckOutcome, CheckResult
from callassist.domain.callbacks import Outcome
from callassist.domain.calls import EndedCall
from callassist.domain.drill_run import Grade
from callassist.domain.history import Note, unnoted
from callassist.domain.phone_log import ReadingProgress
from callassist.domain.practice import PracticeResult
from callassist.domain.schedules import Schedule
from callassist.domain.work_progress import WorkProgress
from callassist.services.beside import went_through
from callassist.services.call_desk import CallDesk
from callassist.services.calls_file import broken, read_document
from callassist.services.calls_reading import (
    Assessed,
    Judged,
    callback_of,
    ended_call,
    judged,
    moment,
    plan_entries,
)
from callassist.services.wording import Wording
from callassist.store.call_restore import CallRestore
from callassist.store.check_log import CheckLog
from callassist.store.edit_log import TOLD
from callassist.store.practice_log import PracticeLog
from callassist.store.records import Row, call_row, storable

Document = Mapping[str, object]
TakeNumber = Callable[[str, str, str, datetime], bool]
"""Gets an added number of a file, its name, its note, and when it was added."""

_TOLD_OF_NUMBER = ("number", "name", "note")


def _take_none(_number: str, _name: str, _note: str, _added_at: datetime) -> bool:
    return False


@dataclass(slots=True)
class Restored:
    """What a file brought."""

    calls: int = 0
    known: int = 0
    """Calls the log had already; they stay as they are."""
    judged_anew: int = 0
    """Calls of which the file said something milder than this program does, or nothing it knows."""
    checks: int = 0
    practice: int = 0
    numbers: int = 0
    """Numbers the person had added."""


class RestoreDesk:
    """Reads files of calls into one data folder."""

    def __init__(
        self,
        restore: CallRestore,
        checks: CheckLog,
        practice: PracticeLog,
        calls: CallDesk,
        wording: Wording,
    ) -> None:
        self._restore = restore
        self._checks = checks
        self._practice = practice
        self._directory = calls.directory
        self._wording = wording
        self._advise = calls.advise
        self.note: Note = unnoted
        """Keeps in the history what was taken in."""
        self.before_taking: Callable[[], Iterator[None]] = lambda: iter(())
        """What is done in steps before anything is stored."""
        self.take_number: TakeNumber = _take_none
        """Keeps a number the person had added; says whether it was new. Raises ValueError."""

    def restore(self, path: Path) -> Restored:
        """Takes in what the log does not have yet, all of it or nothing.

        An empty log gets the calls with their ids. Raises CallAssistError for a file that cannot be
        read, is no such document or breaks off, and where the log cannot be written.
        """
        return went_through(self.restoring(path))

    def restoring(self, path: Path) -> Generator[WorkProgress, None, Restored]:
        """The same in steps, between which something else may be done.

        Nothing is stored where the steps are not gone through to their end.
        """
        for _ in self.before_taking():
            yield WorkProgress(0.0, 0)
        try:
            with self._restore.as_one():
                restored = yield from self._taking_in(path)
                for _ in self._restore.indexing():
                    yield WorkProgress(1.0, restored.calls)
        except (ValueError, OverflowError) as error:
            raise broken(path) from error
        self.note("calls_restored", calls=restored.calls, known=restored.known)
        return restored

    def _taking_in(self, path: Path) -> Generator[WorkProgress, None, Restored]:
        run = _Run(Restored(), {}, {}, self._practice_keys(), self._check_keys())
        take: dict[str, Callable[[Document, _Run], None]] = {
            "imports": self._take_import,
            "practice": self._take_practice,
            "calls": self._take_call,
            "account_checks": self._take_check,
            "added_numbers": self._take_number,
        }
        reading = ReadingProgress()
        for name, member in read_document(path, reading):
            take[name](member, run)
            yield WorkProgress(reading.fraction, run.restored.calls)
        return run.restored

    def _practice_keys(self) -> set[tuple[str, str]]:
        return {(each.drill_id, each.done_at.isoformat()) for each in self._practice.results()}

    def _check_keys(self) -> set[tuple[str, ...]]:
        return {_check_key(each) for each in self._checks.every()}

    # calls

    def _take_call(self, document: Document, run: "_Run") -> None:
        ended, logged_at = ended_call(document), str(document["logged_at"])
        if self._restore.has_call(ended.number_text, ended.received_at, logged_at):
            run.restored.known += 1
            return
        file_id = cast("int", document["id"])
        callback = callback_of(document["callback"], self._directory)
        is_denied = callback is not None and callback.outcome is Outcome.NOT_BANK
        verdict = self._judged(document, ended, is_denied=is_denied)
        row = _call_columns(ended, verdict, datetime.fromisoformat(logged_at))
        row |= self._phone_columns(document, run)
        run.require(file_id not in run.calls)
        is_intact = bool(document["intact"])
        call_id = self._restore.add_call(row, file_id, is_intact=is_intact)
        run.calls[file_id] = call_id
        run.restored.calls += 1
        run.restored.judged_anew += verdict.is_new and is_intact
        plan = plan_entries(document["plan"], self._directory)
        intact = [bool(each["intact"]) for each in _members(document["plan"])]
        self._restore.add_plan(call_id, list(zip(plan, intact, strict=True)))
        if callback is not None:
            told = cast("Document", document["callback"])
            self._restore.add_callback(call_id, callback, is_intact=bool(told["intact"]))
        for edit in _members(document["edits"]):
            self._take_edit(call_id, edit)
        for attachment in _members(document["attachments"]):
            self._restore.add_attachment(call_id, _attachment_columns(attachment))

    def _judged(self, document: Document, ended: EndedCall, *, is_denied: bool) -> Judged:
        present = Assessed.of(self._advise(ended), self._directory)
        return judged(document, present, self._wording, is_denied=is_denied)

    def _phone_columns(self, document: Document, run: "_Run") -> Row:
        file_id = document["import"]
        if file_id is None:
            return {}
        run.require(file_id in run.imports and document["phone_type"] is not None)
        return {
            "import_id": run.imports[cast("int", file_id)],
            "phone_type": document["phone_type"],
            "duration_seconds": document["duration_seconds"],
            "phone_name": storable(str(document["phone_name"])),
        }

    def _take_edit(self, call_id: int, edit: Document) -> None:
        before = cast("Document", edit["before"])
        told = cast("Document", before["call"])
        ended = ended_call(told)
        # Denied or not: an edit may be older than the answer of the hotline.
        verdicts = [self._judged(told, ended, is_denied=is_denied) for is_denied in (False, True)]
        verdict = next((each for each in verdicts if not each.is_new), verdicts[0])
        edited_at = datetime.fromisoformat(str(edit["edited_at"]))
        columns = _call_columns(ended, verdict, edited_at)
        undone_at = moment(edit["undone_at"])
        plan = plan_entries(before["plan"], self._directory)
        self._restore.add_edit(
            call_id,
            edited_at.isoformat(),
            undone_at.isoformat() if undone_at else None,
            {
                "call": {name: columns[name] for name in TOLD},
                "plan": [[entry.step_id, list(entry.dial)] for entry in plan],
                "had_callback": before["had_callback"],
            },
        )

    # what stands beside the calls

    def _take_import(self, document: Document, run: "_Run") -> None:
        file_id = cast("int", document["id"])
        run.require(file_id not in run.imports)
        done_at, undone_at = moment(document["done_at"]), moment(document["undone_at"])
        name, done = storable(str(document["file_name"])), done_at.isoformat() if done_at else ""
        known = self._restore.import_id(name, done)
        columns: Row = {
            "file_name": name,
            "format": storable(str(document["format"])),
            "done_at": done,
            "counts": json.dumps(document["counts"]),
            "undone_at": undone_at.isoformat() if undone_at else None,
        }
        new_id = known if known is not None else self._restore.add_import(columns, file_id)
        run.imports[file_id] = new_id

    def _take_practice(self, document: Document, run: "_Run") -> None:
        result = PracticeResult(
            drill_id=storable(str(document["drill"])),
            done_at=datetime.fromisoformat(str(document["done_at"])),
            grade=Grade(str(document["grade"])),
            slips=_texts(document["slips"]),
        )
        if (result.drill_id, result.done_at.isoformat()) not in run.practice:
            self._practice.add(result)
            run.restored.practice += 1

    def _take_check(self, document: Document, run: "_Run") -> None:
        check = _check_of(document, run)
        results = _members(document["results"])
        if _check_key(check) in run.checks or (document["call"] and check.call_id is None):
            return
        added = self._checks.add(check)
        run.restored.checks += 1
        for result in results:
            self._checks.add_result(_result_of(result, added.id))

    def _take_number(self, document: Document, run: "_Run") -> None:
        added_at = datetime.fromisoformat(str(document["added_at"]))
        number, name, note = (storable(str(document[each])) for each in _TOLD_OF_NUMBER)
        run.restored.numbers += self.take_number(number, name, note, added_at)


@dataclass(slots=True)
class _Run:
    """What one file has brought so far."""

    restored: Restored
    calls: dict[int, int]
    """The new ids of calls by those in the file."""
    imports: dict[int, int]
    practice: set[tuple[str, str]]
    checks: set[tuple[str, ...]]

    def require(self, holds: bool) -> None:
        """Raises ValueError where the parts of the file do not fit together."""
        if not holds:
            raise ValueError("the parts of the file do not fit together")


def _call_columns(ended: EndedCall, judged: Judged, logged_at: datetime) -> Row:
    return call_row(ended, judged.verdict, judged.level, judged.rule, logged_at)


def _attachment_columns(document: Document) -> Row:
    added_at, removed_at = moment(document["added_at"]), moment(document["removed_at"])
    return {
        "name": storable(str(document["name"])),
        "kept_as": document["kept_as"],
        "size": document["size"],
        "sha256": document["sha256"],
        "added_at": added_at.isoformat() if added_at else "",
        "removed_at": removed_at.isoformat() if removed_at else None,
    }


def _check_of(document: Document, run: _Run) -> AccountCheck:
    organisation, postponed = document["organisation"], document["postponed_to"]
    starts_on = date.fromisoformat(str(document["starts_on"]))
    return AccountCheck(
        id=0,
        kind=CheckKind(str(document["kind"])),
        organisation_id=None if organisation is None else storable(str(organisation)),
        name=storable(str(document["name"])),
        schedule=Schedule.of(str(document["rule"]), starts_on),
        own_points=_texts(document["own_points"]),
        postponed_to=None if postponed is None else date.fromisoformat(str(postponed)),
        call_id=run.calls.get(cast("int", document["call"])),
        created_at=datetime.fromisoformat(str(document["created_at"])),
        removed_at=moment(document["removed_at"]),
    )


def _result_of(document: Document, check_id: int) -> CheckResult:
    return CheckResult(
        check_id=check_id,
        due_on=date.fromisoformat(str(document["due_on"])),
        done_at=datetime.fromisoformat(str(document["done_at"])),
        outcome=CheckOutcome(str(document["outcome"])),
        points=_texts(document["points"]),
    )


def _check_key(check: AccountCheck) -> tuple[str, ...]:
    """What makes two checks the same one."""
    organisation = check.organisation_id or ""
    return (check.kind.value, organisation, check.name, check.created_at.isoformat())


def _members(told: object) -> Sequence[Document]:
    return cast("Sequence[Document]", told)


def _texts(told: object) -> tuple[str, ...]:
    return tuple(storable(str(each)) for each in cast("Sequence[object]", told))
