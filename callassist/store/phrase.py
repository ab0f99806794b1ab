"""The passphrase of a log; apart from what connects, because the start needs no SQLite for it."""

from typing import NoReturn
from unicodedata import normalize

SHORTEST_PHRASE = 8
"""Characters."""
LONGEST_PHRASE = 1000
"""Characters; nobody types more, and a file that is taken for a passphrase is longer."""


class Phrase:
    """The passphrase of a log, in memory alone; a log that is not locked has none.

    Whoever works with the log holds the same object, so that giving it once, or taking it away,
    holds for all of them. It is in no text made of it, and cannot be written to a file.
    """

    __slots__ = ("has_opened", "words")

    def __init__(self, words: str = "") -> None:
        """`words` is what the person typed; what looks the same counts as the same."""
        self.words = normalize("NFKC", words)
        """For SQLCipher alone; empty for none."""
        self.has_opened: tuple[int, int] | None = None
        """The device and number of the file it opened last; None for none."""

    def __repr__(self) -> str:
        return "<Phrase>"

    def __reduce__(self) -> NoReturn:
        raise TypeError("a passphrase is not written down")

    @property
    def is_given(self) -> bool:
        """Whether there is one."""
        return bool(self.words)

    @property
    def is_long_enough(self) -> bool:
        """Whether a log may be locked with it."""
        return SHORTEST_PHRASE <= len(self.words) <= LONGEST_PHRASE and self.words.isprintable()

    def is_same(self, other: "Phrase") -> bool:
        """Whether both open the same file."""
        return self.words == other.words

    def take(self, other: "Phrase") -> None:
        """Becomes another one."""
        self.words, self.has_opened = other.words, other.has_opened

    def forget(self) -> None:
        """Becomes none."""
        self.words, self.has_opened = "", None

    def copy(self) -> "Phrase":
        """The same one, which stays when this one is forgotten."""
        phrase = Phrase()
        phrase.take(self)
        return phrase
