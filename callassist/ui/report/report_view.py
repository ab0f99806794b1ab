"""Shows a report as it will be handed over: text that can be read and copied."""

from PySide6.QtCore import QByteArray, QSize, Qt, QUrl
from PySide6.QtGui import QAccessible, QResizeEvent, QTextDocument
from PySide6.QtWidgets import QFrame, QSizePolicy, QTextBrowser

from callassist.ui.guarded import guarded

_LEAST_WIDTH = 280  # pixels


class ReportView(QTextBrowser):
    """As tall as its text, so that the page scrolls and not a part of it. Nothing is loaded."""

    def __init__(self) -> None:
        super().__init__()
        self.setOpenLinks(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        for set_policy in (self.setHorizontalScrollBarPolicy, self.setVerticalScrollBarPolicy):
            set_policy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        # The card below paints the ground.
        self.viewport().setAutoFillBackground(False)

    def loadResource(self, _kind: int, _address: QUrl | str) -> QByteArray:
        """Return nothing, which is not None: without an answer Qt would look for a file."""
        return QByteArray()

    def show_document(self, document: QTextDocument, title: str) -> None:
        """Show another report."""
        document.setParent(self)
        self.setDocument(document)
        self.setAccessibleName(title)
        flags = Qt.TextInteractionFlag.TextSelectableByMouse
        if QAccessible.isActive():
            # A caret, so that it can be read line by line.
            flags |= Qt.TextInteractionFlag.TextSelectableByKeyboard
        self.setTextInteractionFlags(flags)
        self._fit()

    def hasHeightForWidth(self) -> bool:
        """Say that the height depends on the width."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height of all the text in this width."""
        measured = self.document().clone()
        measured.setTextWidth(width)
        return round(measured.size().height()) + 1

    def sizeHint(self) -> QSize:
        """Return the size of all the text in the present width."""
        width = max(self.width(), _LEAST_WIDTH)
        return QSize(width, round(self.document().size().height()) + 1)

    def minimumSizeHint(self) -> QSize:
        """Return the least width, and the height of all the text."""
        return QSize(_LEAST_WIDTH, 0)

    @guarded
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Become as tall as the text is in the new width."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        wanted = round(self.document().size().height()) + 1
        if self.minimumHeight() != wanted:
            self.setMinimumHeight(wanted)
