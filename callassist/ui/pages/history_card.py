"""The card in the settings that lists what was done to the data, the newest first."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QDateTime, QLocale
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from callassist.domain.errors import CallAssistError
from callassist.services.history_words import history_words
from callassist.ui.guarded import guarded
from callassist.ui.plain_text import plain_label, quiet_label
from callassist.ui.sizes import Space, TextRole
from callassist.ui.tone import Tone
from callassist.ui.widgets.card import Card
from callassist.ui.widgets.message_card import MessageCard

if TYPE_CHECKING:
    from callassist.bundled.texts import Texts
    from callassist.domain.history import HistoryEntry
    from callassist.services.history_desk import HistoryDesk

_MOST = 12
"""More than that are in the terminal's `history`."""


class HistoryCard(Card):
    """Says first, in red words, if somebody has changed the history itself."""

    def __init__(self, history: "Callable[[], HistoryDesk]", texts: "Callable[[], Texts]") -> None:
        super().__init__()
        self._history = history
        self._texts = texts
        heading = self.tr("改动记录")
        self.setAccessibleName(heading)
        self.column.setSpacing(Space.SMALL)
        self.add(plain_label(heading, TextRole.HEADING))
        about = self.tr(
            "删除、导入、导出、恢复、换号码表，都会记一笔，有人改动这些记录就看得出来。"
            "看到不是自己做的，可能有人动过这台电脑。"
        )
        self.add(quiet_label(about))
        self._broken = MessageCard(Tone.DANGER, "", large=False)
        self.add(self._broken)
        self._rows: QWidget | None = None
        self._broken.hide()

    @guarded
    def showEvent(self, event: QShowEvent) -> None:
        """Read it again: something may have been done since."""
        super().showEvent(event)
        self._look()

    def _look(self) -> None:
        history = self._history()
        self._show_whether_whole(history)
        if self._rows is not None:
            self._rows.hide()
            self._rows.deleteLater()
        self._rows = QWidget()
        column = QVBoxLayout(self._rows)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.SMALL)
        newest = history.entries()[: -_MOST - 1 : -1]
        for entry in newest:
            column.addWidget(self._row(entry))
        if not newest:
            column.addWidget(plain_label(self._texts().sentence("out.no_history")))
        self.add(self._rows)

    def _show_whether_whole(self, history: "HistoryDesk") -> None:
        texts, words = self._texts(), ""
        try:
            broken = history.check()
        except CallAssistError:
            words = texts.sentence("doctor.history_unreadable")
        else:
            if broken is not None:
                words = texts.sentence("doctor.history_broken", line=broken.line)
        self._broken.setVisible(bool(words))
        self._broken.say(Tone.DANGER, self.tr("改动记录对不上"), words)

    def _row(self, entry: "HistoryEntry") -> QWidget:
        row = QWidget()
        lines = QVBoxLayout(row)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(0)
        # As the clock on the wall showed it then.
        at = entry.at
        moment = QDateTime(at.year, at.month, at.day, at.hour, at.minute, at.second)
        lines.addWidget(plain_label(history_words(entry, self._texts())))
        lines.addWidget(quiet_label(QLocale().toString(moment, QLocale.FormatType.ShortFormat)))
        return row
