"""The lines of a text file of unsure encoding, each of bounded length.

A line ends at a line feed, a carriage return or both; other characters that Python takes for the
end of a line (U+2028, form feed) may stand in a name.
"""

import codecs
from collections.abc import Iterator, Sequence
from io import IncrementalNewlineDecoder
from pathlib import Path

from callassist.domain.errors import CallAssistError
from callassist.domain.phone_log import ReadingProgress
from callassist.phone_logs.opened_file import pieces_of

CHINESE = ("utf-8", "gb18030")
"""UTF-8, or what old Chinese programs write (GBK and GB 2312 are parts of GB 18030)."""
WESTERN = ("utf-8", "cp1252", "latin-1")
"""UTF-8, or what old European devices write."""
LONGEST_LINE = 1 << 20
"""Characters; a longer line is no line of a log, and would only fill the memory."""

_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)


class TextDecoder:
    """Decodes pieces of a text, choosing the encoding where the first foreign byte comes.

    A byte order mark decides before all else.
    """

    def __init__(self, name: str, encodings: Sequence[str]) -> None:
        """`name` is the file's; of `encodings` the first that can be is taken."""
        self._name = name
        self._encodings = encodings
        self._decoder: codecs.IncrementalDecoder | None = None
        self._is_wide = False
        self._is_begun = False

    @property
    def encoding(self) -> str:
        """What is known by now: the first of the encodings where all were plain ASCII."""
        return self._encodings[0]

    def decode(self, piece: bytes, *, is_last: bool) -> str:
        """The text of one piece.

        Raises CallAssistError where it is in none of the encodings, or no text at all.
        """
        if not self._is_begun:
            piece = self._without_mark(piece)
        self._is_begun = True
        if b"\0" in piece and not self._is_wide:
            self._refuse_zeros(piece)
        if self._decoder is None:
            if piece.isascii():
                return piece.decode("ascii")
            self._decoder = self._fitting(piece, is_last=is_last)
        try:
            return self._decoder.decode(piece, is_last)
        except UnicodeError as error:
            raise CallAssistError("phone_log_encoding", name=self._name) from error

    def _without_mark(self, piece: bytes) -> bytes:
        for mark, encoding in _MARKS:
            if piece.startswith(mark):
                self._encodings = (encoding,)
                self._is_wide = encoding != "utf-8"
                self._decoder = codecs.getincrementaldecoder(encoding)()
                return piece[len(mark) :]
        return piece

    def _fitting(self, piece: bytes, *, is_last: bool) -> codecs.IncrementalDecoder:
        for encoding in self._encodings:
            try:
                codecs.getincrementaldecoder(encoding)().decode(piece, is_last)
            except (UnicodeError, LookupError):
                continue
            self._encodings = (encoding,)
            return codecs.getincrementaldecoder(encoding)()
        raise CallAssistError("phone_log_encoding", name=self._name)

    def _refuse_zeros(self, piece: bytes) -> None:
        # Text in UTF-16 without its mark has a zero at every other place, or nearly.
        beginning = piece[:1000]
        fewer, more = sorted((beginning[::2].count(0), beginning[1::2].count(0)))
        if more * 4 > len(beginning) and fewer * 4 < more:
            raise CallAssistError("phone_log_utf16", name=self._name)
        raise CallAssistError("phone_log_zeros", name=self._name)


class TextLines:
    """The lines of a file, without their ends; to be gone through once."""

    def __init__(self, path: Path, progress: ReadingProgress, encodings: Sequence[str]) -> None:
        self._name = path.name
        self._pieces = pieces_of(path, progress)
        self._decoder = TextDecoder(path.name, encodings)
        self.number = 0
        """The number of the line given last, from 1."""
        self.is_at_end = False
        """Whether the last line has been given."""
        self._lines = self._split()

    @property
    def encoding(self) -> str:
        """The encoding as far as it is known by now; UTF-8 as long as all was plain ASCII."""
        return self._decoder.encoding

    def __iter__(self) -> "TextLines":
        return self

    def __next__(self) -> str:
        line = next(self._lines)
        self.number += 1
        return line

    def _split(self) -> Iterator[str]:
        newlines = IncrementalNewlineDecoder(None, translate=True)
        rest = ""
        for text, is_last in self._texts():
            *whole, rest = (rest + newlines.decode(text, is_last)).split("\n")
            yield from whole
            if len(rest) > LONGEST_LINE:
                line = self.number + 1
                raise CallAssistError("phone_log_line_too_long", name=self._name, line=line)
        self.is_at_end = True
        if rest:
            yield rest

    def _texts(self) -> Iterator[tuple[str, bool]]:
        piece = next(self._pieces, b"")
        for following in self._pieces:
            yield self._decoder.decode(piece, is_last=False), False
            piece = following
        yield self._decoder.decode(piece, is_last=True), True


def lines_of_head(head: bytes, encodings: Sequence[str]) -> list[str]:
    """The lines a file begins with, the last one perhaps cut; none where it is no text."""
    try:
        text = TextDecoder("", encodings).decode(head, is_last=False)
    except CallAssistError:
        return []
    return text.replace("\r\n", "\n").replace("\r", "\n").split("\n")
