"""A language that does not exist: English with half as much again, to see what it pushes away."""

from PySide6.QtCore import QTranslator

MORE = 0.4
"""So much longer than English other languages may be."""


class StretchedTranslator(QTranslator):
    """Says what the one before it says, and then some."""

    def __init__(self, english: QTranslator) -> None:
        super().__init__()
        self._english = english

    def translate(
        self, context: str, source: str, disambiguation: str | None = None, n: int = -1
    ) -> str | None:
        """Return the English words, longer; None for what English does not have either."""
        words: str | None = self._english.translate(context, source, disambiguation, n)
        return stretched(words) if words else None


def stretched(words: str) -> str:
    """The words with more of their own letters behind them, in words as long as theirs."""
    parts = words.split(" ")
    plain = [each for each in parts if not set(each) & set("%{}&")]
    return " ".join([*parts, *plain[: max(round(len(plain) * MORE), 1)]])
