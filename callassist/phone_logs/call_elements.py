"""The `<call>` elements of an XML document that comes in pieces.

The parser is expat's own, without the layers above it: a backup may hold a million calls. No
document type is accepted, so no entity is ever expanded and no other file ever fetched, and both
the depth of the document and the length of one tag have a limit, so that memory has one.
"""

import re
from collections.abc import Callable
from operator import itemgetter
from xml.parsers import expat

from callassist.domain.errors import CallAssistError
from callassist.domain.phone_log import PhoneCallType, PhoneRecord
from callassist.phone_logs.android_codes import ANDROID_TYPES
from callassist.phone_logs.call_record import call_record

_LONGEST_TAG = 16 << 20
"""Bytes without an element; messages beside the calls may carry a picture in one attribute."""
_DEEPEST = 100
_FIELDS = ("number", "type", "date", "duration", "contact_name")
"""The attributes that are read."""
_ROOTS = frozenset({"calls", "smses", "allsms"})

_ENCODING = re.compile(
    r"utf-?(?:8|16(?:le|be)?)|(?:us-)?ascii|(?:iso-8859-|windows-125)\d{1,2}", re.IGNORECASE
)
_CHARACTER = re.compile(rb"&#(?:([0-9]{1,8})|x([0-9a-fA-F]{1,8}));")
_BEGUN_CHARACTER = re.compile(rb"&#?[0-9a-fA-FxX]{0,9}\Z")
_NO_CHARACTER = b"\xef\xbf\xbd"


class CallElements:
    """Takes a document in pieces and gives the calls of each."""

    def __init__(self, name: str) -> None:
        """`name` is the file's, for the sentences of its errors."""
        self._name = name
        self._found: list[PhoneRecord] = []
        self._calls = 0
        self._others = 0
        self._closed = 0
        self._ends: list[str] = []
        self._rest = b""
        self._held: list[bytes] = []
        self._held_size = 0
        self._quiet = 0
        self._names: list[str] = []
        self._fields_of: Callable[[list[str]], tuple[str, ...]] = itemgetter(*range(len(_FIELDS)))
        self._parser = expat.ParserCreate()
        self._parser.ordered_attributes = True
        self._parser.StartElementHandler = self._take
        # Not a method of ours: it runs a million times only to be counted.
        self._parser.EndElementHandler = self._ends.append
        self._parser.StartDoctypeDeclHandler = self._refuse
        self._parser.XmlDeclHandler = self._check_encoding

    def feed(self, piece: bytes) -> list[PhoneRecord]:
        """The calls that end in this piece.

        Raises CallAssistError where the document is broken, or hostile.
        """
        self._held.append(self._repaired(piece))
        self._held_size += len(piece)
        # A tag that goes on over many pieces is begun anew with each: they come in larger ones.
        if self._held_size < min(self._quiet, _LONGEST_TAG - self._quiet):
            return []
        self._quiet += self._held_size
        found = self._parse(self._take_held(), is_last=False)
        if self._quiet > _LONGEST_TAG:
            raise CallAssistError("phone_log_line_too_long", name=self._name, line=self._line)
        return found

    def end(self) -> list[PhoneRecord]:
        """What is left when the file has ended.

        Raises CallAssistError where the document was cut off.
        """
        return self._parse(self._take_held() + self._rest, is_last=True)

    def _take_held(self) -> bytes:
        data = b"".join(self._held)
        self._held.clear()
        self._held_size = 0
        return data

    def _repaired(self, piece: bytes) -> bytes:
        """The piece without references to characters XML does not have.

        Some versions of the app write an emoji of a name as two halves (`&#55357;&#56832;`), for
        which a parser must refuse the whole file.
        """
        if self._rest:
            piece = self._rest + piece
            self._rest = b""
        begun = _BEGUN_CHARACTER.search(piece, max(len(piece) - 12, 0))
        if begun:
            self._rest = piece[begun.start() :]
            piece = piece[: begun.start()]
        return _CHARACTER.sub(_character, piece) if b"&#" in piece else piece

    def _parse(self, data: bytes, *, is_last: bool) -> list[PhoneRecord]:
        self._found = []
        try:
            self._parser.Parse(data, is_last)
        except expat.ExpatError as error:
            raise CallAssistError("phone_log_broken", name=self._name, line=self._line) from error
        except (LookupError, ValueError) as error:
            # An encoding that Python does not have, or that needs more than one byte a character.
            raise CallAssistError("phone_log_encoding", name=self._name) from error
        self._closed += len(self._ends)
        self._ends.clear()
        if self._calls + self._others - self._closed > _DEEPEST:
            raise CallAssistError("phone_log_broken", name=self._name, line=self._line)
        return self._found

    @property
    def _line(self) -> int:
        return self._parser.CurrentLineNumber

    def _check_encoding(self, _version: str, encoding: str | None, _standalone: int) -> None:
        """Refuse an encoding that is none of texts: Python has codecs for other things, too."""
        if encoding is not None and not _ENCODING.fullmatch(encoding):
            raise CallAssistError("phone_log_encoding", name=self._name)

    def _refuse(self, *_declared: object) -> None:
        raise CallAssistError("phone_log_document_type", name=self._name, line=self._line)

    def _take(self, tag: str, attributes: list[str]) -> None:
        self._quiet = 0
        if tag == "call":
            self._calls += 1
            if attributes[::2] != self._names:
                self._learn(attributes[::2])
            # What an element does not have is found in the last place.
            attributes.append("")
            self._found.append(_record(self._calls, self._fields_of(attributes)))
            return
        if not self._others and not self._calls and tag not in _ROOTS:
            raise CallAssistError("phone_log_unknown", name=self._name)
        self._others += 1

    def _learn(self, names: list[str]) -> None:
        """Notes where the fields stand: in a backup all elements have them in the same order."""
        self._names = names
        places = (2 * names.index(field) + 1 if field in names else -1 for field in _FIELDS)
        self._fields_of = itemgetter(*places)


def _record(place: int, fields: tuple[str, ...]) -> PhoneRecord:
    number, kind, date, duration, name = fields
    return call_record(
        place,
        number,
        ANDROID_TYPES.get(kind, PhoneCallType.UNKNOWN),
        int(date) if date.isascii() and date.isdecimal() and len(date) <= 18 else None,
        int(duration)
        if duration.isascii() and duration.isdecimal() and len(duration) <= 9
        else None,
        name,
    )


def _character(reference: re.Match[bytes]) -> bytes:
    decimal, hexadecimal = reference.groups()
    code = int(decimal) if decimal else int(hexadecimal, 16)
    is_one = code in (9, 10, 13) or 32 <= code < 0xD800 or 0xE000 <= code < 0xFFFE
    return reference[0] if is_one or 0x10000 <= code <= 0x10FFFF else _NO_CHARACTER
