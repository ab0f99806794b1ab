"""Rows with their checksums, made fast where thousands differ in a few columns only.

The checksum is that of `row_sums`: a hash over the columns as JSON. Here the JSON of the columns
that are equal for all calls of one number is made once.
"""

from collections.abc import Mapping
from hashlib import blake2b
from json import dumps
from json.encoder import encode_basestring_ascii
from operator import itemgetter

from callassist.store.row_sums import COLUMN

Value = str | int | None


class RowTemplate:
    """The rows of one table that have the same values but in some columns."""

    def __init__(self, table: str, fixed: Mapping[str, object], varying: tuple[str, ...]) -> None:
        """`varying` names the columns that `sealed` gets the values of, in that order."""
        self._order = varying
        self._fixed = fixed
        self._values = tuple(fixed.values())
        places = sorted(range(len(varying)), key=varying.__getitem__)
        # One place alone would be given as it is, not as a tuple of one.
        self._in_order = itemgetter(*places, *places[:1])
        self._pieces = _pieces_of(table, fixed, varying)

    @property
    def columns(self) -> tuple[str, ...]:
        """The columns in the order of what `sealed` returns."""
        return (*self._order, *self._fixed, COLUMN)

    def sealed(self, values: tuple[Value, ...]) -> tuple[object, ...]:
        """One row with its checksum, in the order of `columns`."""
        told = [
            str(value) if value.__class__ is int else _USUAL.get(value) or _json(value)
            for value in self._in_order(values)
        ]
        told.pop()
        pieces = self._pieces.copy()
        pieces[1::2] = told
        text = "".join(pieces)
        row_sum = blake2b(text.encode("ascii"), digest_size=8).hexdigest()
        return (*values, *self._values, row_sum)


_USUAL: dict[Value, str] = {None: "null", "": '""', "incoming": '"incoming"', "missed": '"missed"'}
"""The JSON of values that nearly every row has."""


def _json(value: Value) -> str:
    if value is None:
        return "null"
    return encode_basestring_ascii(value) if isinstance(value, str) else str(value)


def _pieces_of(table: str, fixed: Mapping[str, object], varying: tuple[str, ...]) -> list[str]:
    """The JSON of a row in pieces; every other one is to be filled, in the order of the names."""
    pieces = [f"[{_plain(table)},["]
    for name in sorted({*fixed, *varying}):
        if name in varying:
            pieces[-1] += f"[{dumps(name)},"
            pieces += ["", "],"]
        else:
            pieces[-1] += f"{_plain([name, fixed[name]])},"
    pieces[-1] = pieces[-1].removesuffix(",") + "]]"
    return pieces


def _plain(value: object) -> str:
    return dumps(value, ensure_ascii=True, separators=(",", ":"))
