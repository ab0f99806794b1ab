"""Takes the calls along in a file: all that is known of them (JSON), a table (CSV), a list."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

from callassist import __version__
from callassist.bundled.export_schema import NAME, SCHEMA
from callassist.domain.call_filter import CallFilter
from callassist.domain.clock import Clock
from callassist.domain.directory import Directory
from callassist.domain.errors import CallAssistError
from callassist.domain.history import Note, unnoted
from callassist.services import calls_document
from callassist.services.calls_csv import CallTable
from callassist.services.calls_file import Document, write_document
from callassist.services.report_document import ReportDocument, ReportTable
from callassist.services.report_moments import ReportMoments, plain
from callassist.services.reported_text import reported
from callassist.services.saved_file import file_to_fill
from callassist.services.wording import Wording
from callassist.store.call_export import CallExport, KeptCall
from callassist.store.check_log import CheckLog
from callassist.store.records import storable

MOST_LISTED = 1000
"""Calls on a printed list."""

_EVERYTHING = CallFilter()


class ExportDesk:
    """Writes the files of one data folder."""

    def __init__(
        self,
        export: CallExport,
        checks: CheckLog,
        directory: Directory,
        clock: Clock,
        search: Callable[[str], tuple[str, ...]],
    ) -> None:
        """`search` gives the ids of the organisations that a text may mean."""
        self._export = export
        self._checks = checks
        self._directory = directory
        self._clock = clock
        self._search = search
        self.note: Note = unnoted
        """Keeps in the history what was taken along."""

    def save_json(self, path: Path, wanted: CallFilter = _EVERYTHING) -> int:
        """Writes the calls that fit with all that belongs to them; returns how many.

        Without a filter imports, practice, account checks and added numbers go along: another data
        folder then gets an equal log. Raises CallAssistError where the file cannot be written.
        """
        count = 0

        def calls() -> Iterator[Document]:
            nonlocal count
            for kept in self._export.calls(self._complete(wanted)):
                count += 1
                yield calls_document.call_document(kept)

        with file_to_fill(path) as file:
            write_document(file, self._head(), self._lists(calls(), wanted))
        self.note("exported", format="json", calls=count)
        return count

    def _complete(self, wanted: CallFilter) -> CallFilter:
        organisations = self._search(wanted.text)
        return replace(wanted, text=storable(wanted.text), organisations=organisations)

    def _head(self) -> Document:
        return {
            "document": NAME,
            "schema": SCHEMA,
            "program": __version__,
            "exported_at": self._clock.now().isoformat(),
            "directory": {"version": self._directory.version, "edition": self._directory.edition},
        }

    def _lists(
        self, calls: Iterator[Document], wanted: CallFilter
    ) -> Iterator[tuple[str, Iterator[Document]]]:
        is_everything = wanted.is_everything
        practice = self._export.practice() if is_everything else []
        yield "imports", map(calls_document.import_document, self._export.imports())
        yield "practice", map(calls_document.practice_document, practice)
        yield "calls", calls
        yield "account_checks", self._check_documents() if is_everything else iter(())
        added = self._export.added_numbers() if is_everything else []
        yield "added_numbers", map(calls_document.added_number_document, added)

    def _check_documents(self) -> Iterator[Document]:
        checks = self._checks.every()
        followed = [each.call_id for each in checks if each.call_id is not None]
        listed = self._export.listed_ids(followed)
        for check in checks:
            call_id = check.call_id if check.call_id in listed else None
            yield calls_document.check_document(check, call_id, self._checks.results_of(check.id))

    def save_csv(self, path: Path, wording: Wording, wanted: CallFilter = _EVERYTHING) -> int:
        """Writes the calls that fit as a table; returns how many. Raises like `save_json`."""
        table = CallTable(wording)
        with file_to_fill(path) as file:
            count = table.write(file, self._export.calls(self._complete(wanted)))
        self.note("exported", format="csv", calls=count)
        return count

    def listed(self, wording: Wording, wanted: CallFilter = _EVERYTHING) -> ReportDocument:
        """The calls that fit as a list for paper, the newest first.

        Raises CallAssistError for more than `MOST_LISTED`.
        """
        kept: list[KeptCall] = []
        for each in self._export.calls(self._complete(wanted)):
            kept.append(each)
            if len(kept) > MOST_LISTED:
                raise CallAssistError("export_too_many", most=MOST_LISTED)
        self.note("exported", format="list", calls=len(kept))
        texts, now = wording.texts, self._clock.now()
        heads = ("report.received_at", "report.shown", "report.claimed", "report.level")
        title = texts.sentence("export.list_title")
        return ReportDocument(
            language=wording.language,
            title=title,
            made=texts.sentence("report.made", moment=ReportMoments(texts).zoned(now)),
            page=texts.sentence("report.page", page="{page}", pages="{pages}"),
            file_name=f"{title} {now:%Y-%m-%d}",
            overview=ReportTable(
                heads=(texts.sentence("report.number"), *map(texts.sentence, heads)),
                lines=tuple(
                    _list_line(number, each, wording)
                    for number, each in enumerate(reversed(kept), start=1)
                ),
            ),
            chapters=(),
            closing=(texts.sentence("report.statement"),),
        )


def _list_line(number: int, kept: KeptCall, wording: Wording) -> tuple[str, ...]:
    call, texts = kept.call, wording.texts
    shown = reported(call.ended.number_text, texts) or texts.sentence("out.no_number")
    return (
        str(number),
        plain(call.ended.received_at),
        shown,
        wording.claim(call.ended.claim),
        texts.word(f"level.{call.level}"),
    )
