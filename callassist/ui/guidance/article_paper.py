"""Puts an article on paper or into a PDF file."""

from typing import TYPE_CHECKING

from callassist.ui.guidance.article_document import article_document
from callassist.ui.guidance.article_look import paper_look

if TYPE_CHECKING:
    from PySide6.QtGui import QPagedPaintDevice
    from PySide6.QtWidgets import QWidget

    from callassist.domain.guidance import Topic
    from callassist.services.wording import Wording


class ArticlePaper:
    """One topic on its way to paper; whatever size it is read in, paper has its own."""

    def __init__(self, topic: "Topic", wording: "Wording") -> None:
        self._title = topic.title
        self._document = article_document(topic, wording, paper_look())

    def print_out(self, parent: "QWidget") -> bool:
        """Print it; False if the person decided otherwise. Raises CallAssistError on failure."""
        from callassist.ui.paper.output import print_pages

        return print_pages(parent, self._title, self._paint)

    def save(self, parent: "QWidget") -> bool:
        """Save it as a PDF; False if the person decided otherwise. Raises CallAssistError."""
        from callassist.ui.paper.output import save_pdf

        return save_pdf(parent, self._title, self._title, self._paint)

    def _paint(self, device: "QPagedPaintDevice") -> None:
        from callassist.ui.paper.document_paper import paint_document

        paint_document(self._document, self._title, device)
