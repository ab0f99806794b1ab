"""The elements of a JSON array of any size, a few in memory at a time."""

import re
from collections.abc import Iterator
from json import JSONDecodeError, JSONDecoder
from pathlib import Path

from callassist.domain.errors import CallAssistError
from callassist.domain.phone_log import ReadingProgress
from callassist.phone_logs.opened_file import PIECE, pieces_of
from callassist.phone_logs.text_lines import TextDecoder

_LONGEST_ELEMENT = 1 << 20
"""Characters; a call has some hundred."""
_LONGEST_LITERAL = 16
"""Characters; so near to the end of what was read, a literal or an escape may only be cut."""
_SPACE = re.compile(r"[ \t\r\n]*")


class JsonArray:
    """Goes once through the elements of a file that is one array: their place from 1, and them.

    Raises CallAssistError where the file is no array, broken, cut off, or nested too deeply, and
    where one element is longer than a million characters.
    """

    def __init__(self, path: Path, progress: ReadingProgress) -> None:
        self._name = path.name
        self._pieces = pieces_of(path, progress)
        self._decoder = TextDecoder(path.name, ("utf-8",))
        self._decode = JSONDecoder().raw_decode
        self._text = ""
        self._at = 0
        self._is_at_end = False

    def __iter__(self) -> Iterator[tuple[int, object]]:
        if self._take_mark() != "[":
            raise CallAssistError("phone_log_unknown", name=self._name)
        place = 1
        mark = "]" if self._peek() == "]" else ","
        if mark == "]":
            self._at += 1
        while mark == ",":
            yield place, self._element(place)
            mark = self._take_mark()
            place += 1
        if mark != "]" or self._peek():
            raise self._broken(place)

    def _peek(self) -> str:
        """The next character that is no white space; empty at the end of the file."""
        while True:
            self._at = _SPACE.match(self._text, self._at).end()  # type: ignore[union-attr]
            if self._at < len(self._text):
                return self._text[self._at]
            if not self._read_on():
                return ""

    def _take_mark(self) -> str:
        mark = self._peek()
        self._at += 1
        return mark

    def _element(self, place: int) -> object:
        self._peek()
        while True:
            try:
                value, end = self._decode(self._text, self._at)
            except (ValueError, RecursionError) as error:
                if not self._is_cut(error) or not self._read_on():
                    raise self._broken(place) from error
            else:
                # A number that ends where the text does may go on in the next piece.
                if end < len(self._text) or not self._read_on():
                    self._at = end
                    return value
            if len(self._text) - self._at > _LONGEST_ELEMENT:
                raise CallAssistError("phone_log_record_too_long", name=self._name, place=place)

    def _is_cut(self, error: Exception) -> bool:
        """Whether more text may mend what could not be read."""
        if not isinstance(error, JSONDecodeError):
            return False
        return (
            error.msg.startswith("Unterminated string")
            or error.pos > len(self._text) - _LONGEST_LITERAL
        )

    def _read_on(self) -> bool:
        """Reads at least as much as is there already; False at the end of the file."""
        if self._is_at_end:
            return False
        parts = [self._text[self._at :]]
        wanted = max(PIECE, len(parts[0]))
        while wanted > 0:
            piece = next(self._pieces, b"")
            parts.append(self._decoder.decode(piece, is_last=not piece))
            wanted -= len(piece)
            if not piece:
                self._is_at_end = True
                break
        self._text, self._at = "".join(parts), 0
        return True

    def _broken(self, place: int) -> CallAssistError:
        return CallAssistError("phone_log_record_broken", name=self._name, place=place)
