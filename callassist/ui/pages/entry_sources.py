"""How it is known whose a number is: every source with its date, and a link to copy."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from callassist.domain.directory import SourceKind
from callassist.ui.guarded import guarded
from callassist.ui.models.directory_model import OwnedNumber
from callassist.ui.painting import fill, rectangle
from callassist.ui.palette import Role
from callassist.ui.plain_text import plain_label, quiet_label
from callassist.ui.sizes import Space, TextRole
from callassist.ui.widgets.copy_button import CopyButton
from callassist.ui.widgets.ends_layout import EndsLayout

if TYPE_CHECKING:
    from callassist.domain.directory import Citation
    from callassist.services.wording import Wording


class EntrySources(QWidget):
    """The sources of one number, as far as they speak of one organisation."""

    def __init__(self, number: OwnedNumber, wording: "Wording") -> None:
        super().__init__()
        self._wording = wording
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        heading = self.tr("怎么知道的")
        self.setAccessibleName(heading)
        column.addWidget(plain_label(heading, TextRole.HEADING))
        citations = number.entry.citations_of(number.organisation_id)
        for citation in citations:
            column.addWidget(self._source_line(citation))
        if all(each.source.kind is not SourceKind.OWN_PAGE for each in citations):
            own_page = wording.texts.word("source_kind.own_page")
            column.addWidget(_SourceLine(own_page, self.tr("还没有人核对")))
        column.addSpacing(Space.SMALL)
        column.addWidget(quiet_label(self._checked_on(number)))

    def _source_line(self, citation: "Citation") -> "_SourceLine":
        seen_on = citation.source.seen_on or self.tr("日期不明")
        line = _SourceLine(citation.source.name(self._wording.language), seen_on)
        if citation.place is not None:
            line.add(quiet_label(citation.place))
        if citation.link is not None:
            line.add_link(citation.link, self.tr("复制链接"))
        return line

    def _checked_on(self, number: OwnedNumber) -> str:
        texts = self._wording.texts
        label = texts.sentence("out.checked_on")
        value = number.entry.verified_on.isoformat()
        return texts.sentence("out.labelled", label=label, value=value)


class _SourceLine(QWidget):
    """A source and its date, a thin line below."""

    def __init__(self, name: str, date: str) -> None:
        super().__init__()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, Space.SMALL, 0, Space.SMALL + 1)
        self._column.setSpacing(0)
        ends = EndsLayout(plain_label(name), quiet_label(date, wraps=False), least_characters=8)
        self._column.addLayout(ends)

    def add(self, widget: QWidget) -> None:
        """Put something below the name."""
        self._column.addWidget(widget)

    def add_link(self, link: str, words: str) -> None:
        """Put a link below, to be read and copied: this program opens nothing by itself."""
        copy = CopyButton(words, link)
        copy.setAccessibleDescription(link)
        self._column.addLayout(EndsLayout(quiet_label(link), copy, least_characters=8))

    @guarded
    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the line."""
        painter = QPainter(self)
        line = QRectF(0, self.height() - 1, self.width(), 1)
        fill(painter, rectangle(line), Role.LINE)
        painter.end()
