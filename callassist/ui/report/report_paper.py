"""Puts a report on paper or into a PDF file."""

from typing import TYPE_CHECKING

from callassist.ui.guidance.article_look import paper_look
from callassist.ui.paper.document_paper import PageHead, paint_document
from callassist.ui.report.report_sheet import report_sheet

if TYPE_CHECKING:
    from PySide6.QtGui import QPagedPaintDevice
    from PySide6.QtWidgets import QWidget

    from callassist.services.report_document import ReportDocument


class ReportPaper:
    """A report on its way to paper; whatever size it is read in, paper has its own."""

    def __init__(self, report: "ReportDocument") -> None:
        self._report = report
        self._document = report_sheet(report, paper_look())

    def print_out(self, parent: "QWidget") -> bool:
        """Print it; False if the person decided otherwise. Raises CallAssistError on failure."""
        from callassist.ui.paper.output import print_pages

        return print_pages(parent, self._report.title, self.paint)

    def save(self, parent: "QWidget") -> bool:
        """Save it as a PDF; False if the person decided otherwise. Raises CallAssistError."""
        from callassist.ui.paper.output import save_pdf

        return save_pdf(parent, self._report.file_name, self._report.title, self.paint)

    def paint(self, device: "QPagedPaintDevice") -> None:
        """Paint all pages; raises CallAssistError where the device cannot be painted on."""
        head = PageHead(f"{self._report.made} · {self._report.page}")
        paint_document(self._document, self._report.title, device, head)
