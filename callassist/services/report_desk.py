"""Puts together what is known of some calls, so that it can be handed to somebody."""

from collections.abc import Iterable
from pathlib import Path

from callassist.domain.call_filter import CallFilter
from callassist.domain.clock import Clock
from callassist.domain.errors import CallAssistError
from callassist.domain.folding import number_digits
from callassist.domain.report import MOST_CALLS, CallRecord, Report
from callassist.domain.report_masking import masked
from callassist.services.attachment_desk import AttachmentDesk
from callassist.services.call_desk import CallDesk
from callassist.services.report_document import ReportDocument
from callassist.services.report_text import report_text
from callassist.services.report_words import ReportWords
from callassist.services.saved_file import save_file
from callassist.services.wording import Wording
from callassist.store.call_history import CallHistory


class ReportDesk:
    """Makes reports of stored calls."""

    def __init__(
        self,
        calls: CallDesk,
        attachments: AttachmentDesk,
        history: CallHistory,
        clock: Clock,
    ) -> None:
        self._calls = calls
        self._attachments = attachments
        self._history = history
        self._clock = clock

    def report(self, call_ids: Iterable[int], *, is_masked: bool = False) -> Report:
        """The report of these calls, each once, the earliest first; every file is hashed again.

        Raises CallAssistError for a call that is not there, and for more than `MOST_CALLS`.
        """
        wanted = tuple(dict.fromkeys(call_ids))
        if len(wanted) > MOST_CALLS:
            raise CallAssistError("report_too_many", most=MOST_CALLS)
        records = [self._record(call_id) for call_id in wanted]
        if is_masked:
            records = [masked(each, self._calls.directory) for each in records]
        records.sort(key=lambda each: (each.call.ended.received_at, each.call.id))
        return Report(records=tuple(records), made_at=self._clock.now(), is_masked=is_masked)

    def _record(self, call_id: int) -> CallRecord:
        story = self._calls.story(call_id)
        return CallRecord(
            call=story.call,
            plan=story.plan,
            callback=story.callback,
            edits=self._history.edits_of(call_id),
            looks=self._history.looks_of(call_id),
            attachments=tuple(self._attachments.verify(call_id)),
            is_intact=self._history.is_whole(call_id),
        )

    def fitting(self, wanted: CallFilter) -> tuple[int, ...]:
        """The calls that fit a filter.

        Raises CallAssistError where there are more than `MOST_CALLS`.
        """
        if self._calls.count(wanted) > MOST_CALLS:
            raise CallAssistError("report_too_many", most=MOST_CALLS)
        return tuple(each.id for each in self._calls.calls(wanted))

    def same_number(self, call_id: int) -> tuple[int, ...]:
        """The calls with the same digits, this one among them; empty for a hidden number."""
        digits = number_digits(self._calls.find(call_id).ended.number_text)
        return self._found(call_id, CallFilter(digits=digits, limit=MOST_CALLS)) if digits else ()

    def same_family(self, call_id: int) -> tuple[int, ...]:
        """The calls that imitate the same listed number, this one among them; empty for none."""
        family = self._calls.find(call_id).family
        return self._found(call_id, CallFilter(family=family, limit=MOST_CALLS)) if family else ()

    def _found(self, call_id: int, wanted: CallFilter) -> tuple[int, ...]:
        """The newest calls that fit, and the one they are like."""
        found = [each.id for each in self._calls.calls(wanted)]
        return tuple(dict.fromkeys((call_id, *found)))[:MOST_CALLS]

    def save_text(self, document: ReportDocument, path: Path) -> None:
        """Writes a report as a text file. Raises CallAssistError where it cannot be written."""
        save_file(path, report_text(document))

    def document(self, report: Report, wording: Wording) -> ReportDocument:
        """The words of a report in the language of the wording."""
        return ReportWords(wording, self._calls.directory).document(report)
