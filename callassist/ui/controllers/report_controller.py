"""The Qt face of reports and of the files kept beside a call."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from callassist.ui.controllers.request_controller import RequestController

if TYPE_CHECKING:
    from pathlib import Path

    from callassist.domain.attachments import Attachment
    from callassist.domain.call_filter import CallFilter
    from callassist.services.engine import Engine
    from callassist.services.report_document import ReportDocument
    from callassist.services.wording import Wording


class ReportController(RequestController):
    """Makes reports, and keeps files beside calls.

    A failure a person can act on is told by `request_failed`; the method then returns None or
    nothing.
    """

    attachments_changed = Signal(int)
    """A file came to a call or went from it: the id of the call."""

    def __init__(self, engine: "Callable[[], Engine]") -> None:
        """The engine is asked for at first use, because the first paint needs none of this."""
        super().__init__()
        self._engine = engine

    @property
    def wording(self) -> "Wording":
        """The words of the present language."""
        return self._engine().wording

    # reports

    def report(self, call_ids: tuple[int, ...], *, is_masked: bool) -> "ReportDocument | None":
        """The report of some calls in the present language."""
        desk = self._engine().reports
        return self._try(
            lambda: desk.document(desk.report(call_ids, is_masked=is_masked), self.wording)
        )

    def fitting(self, wanted: "CallFilter") -> tuple[int, ...]:
        """The calls that fit a filter; none where they are too many for one report."""
        return self._try(lambda: self._engine().reports.fitting(wanted)) or ()

    def same_number(self, call_id: int) -> tuple[int, ...]:
        """The calls that showed the same number; empty for none shown."""
        return self._try(lambda: self._engine().reports.same_number(call_id)) or ()

    def same_family(self, call_id: int) -> tuple[int, ...]:
        """The calls that imitate the same listed number; empty for none."""
        return self._try(lambda: self._engine().reports.same_family(call_id)) or ()

    def save_text(self, document: "ReportDocument", path: "Path") -> bool:
        """Writes a report as a text file; whether that was done."""
        return self._has_done(lambda: self._engine().reports.save_text(document, path))

    # files beside a call

    def attachments(self, call_id: int) -> "list[Attachment]":
        """The files of a call, in the order they were added."""
        return self._try(lambda: self._engine().attachments.files(call_id)) or []

    def attach(self, call_id: int, path: "Path") -> "Attachment | None":
        """Keeps a copy of a file with a call."""
        return self._change(lambda: self._engine().attachments.add(call_id, path))

    def detach(self, attachment_id: int) -> "Attachment | None":
        """Takes a file off its call; `bring_back` undoes it."""
        return self._change(lambda: self._engine().attachments.remove(attachment_id))

    def bring_back(self, attachment_id: int) -> "Attachment | None":
        """Keeps a file with its call again."""
        return self._change(lambda: self._engine().attachments.bring_back(attachment_id))

    def _change(self, act: "Callable[[], Attachment]") -> "Attachment | None":
        changed = self._try(act)
        if changed is not None:
            self.attachments_changed.emit(changed.call_id)
        return changed

    def _has_done(self, act: Callable[[], object]) -> bool:
        def do() -> bool:
            act()
            return True

        return self._try(do) is not None
