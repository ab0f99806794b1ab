"""How wide and how high words are; measured once, because layouts ask dozens of times."""

from functools import cached_property
from math import ceil

from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QFontMetrics

from callassist.ui.qt_values import WRAP_WORDS
from callassist.ui.sizes import TextRole
from callassist.ui.theme import Theme, current_theme

_MANY = 2000  # measurements kept; more come only from words that change all the time
_TALL = 1_000_000
_SAMPLE = "国" * 16


class WordSizes:
    """Measures words in one font and remembers the answers."""

    def __init__(self, metrics: QFontMetrics) -> None:
        self._metrics = metrics
        self._advances: dict[str, int] = {}
        self._wrapped: dict[tuple[str, int], QSize] = {}
        self._fitted: dict[tuple[str, int], str] = {}
        self.line_height = metrics.height()
        """Height of a line in pixels."""

    def advance(self, words: str) -> int:
        """Return the width of the words on one line."""
        if words not in self._advances:
            if len(self._advances) >= _MANY:
                self._advances.clear()
            self._advances[words] = self._measured(words)
        return self._advances[words]

    def _measured(self, words: str) -> int:
        if not _is_all_ideographs(words):
            return self._metrics.horizontalAdvance(words)
        return ceil(len(words) * self._ideograph)

    @cached_property
    def _ideograph(self) -> float:
        """The width of any Chinese character: each one measured would load its outline."""
        return self._metrics.horizontalAdvance(_SAMPLE) / len(_SAMPLE)

    def wrapped(self, words: str, width: int) -> QSize:
        """Return the size of the words when lines are at most `width` wide, where words allow."""
        known = self._wrapped.get((words, width))
        if known is None:
            if len(self._wrapped) >= _MANY:
                self._wrapped.clear()
            known = self._measure(words, width)
            self._wrapped[words, width] = known
        return known

    def fitting(self, words: str, width: int) -> str:
        """Return the words, cut with "…" at the end if they are wider than `width`."""
        if self.advance(words) <= width:
            return words
        fitted = self._fitted.get((words, width))
        if fitted is None:
            from PySide6.QtCore import Qt

            if len(self._fitted) >= _MANY:
                self._fitted.clear()
            fitted = self._metrics.elidedText(words, Qt.TextElideMode.ElideRight, width)
            self._fitted[words, width] = fitted
        return fitted

    def _measure(self, words: str, width: int) -> QSize:
        if self.advance(words) <= width and "\n" not in words:
            return QSize(self.advance(words), self.line_height)
        if _is_all_ideographs(words):
            per_line = max(int(width / self._ideograph), 1)
            lines = ceil(len(words) / per_line)
            return QSize(ceil(per_line * self._ideograph), lines * self.line_height)
        room = QRect(0, 0, max(width, 1), _TALL)
        size = self._metrics.boundingRect(room, WRAP_WORDS, words).size()
        return QSize(size.width(), max(size.height(), self.line_height))


def _is_all_ideographs(words: str) -> bool:
    return words != "" and all("\u4e00" <= each <= "\u9fff" for each in words)


def character_width() -> int:
    """Return the width of a Chinese character of body text: the measure of what fits a line."""
    return word_sizes(TextRole.BODY).advance("国")


class _Known:
    theme: Theme | None = None
    sizes: dict[TextRole, WordSizes] = {}  # noqa: RUF012 - replaced with the theme


def word_sizes(role: TextRole) -> WordSizes:
    """Return the measures of a text role in the theme the window has now."""
    theme = current_theme()
    if _Known.theme is not theme:
        _Known.theme, _Known.sizes = theme, {}
    if role not in _Known.sizes:
        _Known.sizes[role] = WordSizes(QFontMetrics(theme.font(role)))
    return _Known.sizes[role]
