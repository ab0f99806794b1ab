"""Looks at the end of a zip file before Python reads its directory, which it does as a whole."""

import os
import struct
from typing import BinaryIO

_END = struct.Struct("<4s4H2LH")
_END_64 = struct.Struct("<4sQ2H2L4Q")
_LOCATOR_SIZE = 20
_LONGEST_COMMENT = 0xFFFF
_BYTES_PER_MEMBER = 400
"""What an entry of the directory takes at most: its name and a few numbers."""


def is_small_directory(file: BinaryIO, most_members: int) -> bool | None:
    """Whether a zip file names no more than so many members; None where its end is missing."""
    size = file.seek(0, os.SEEK_END)
    begin = max(0, size - _LONGEST_COMMENT - _END.size - _LOCATOR_SIZE - _END_64.size)
    file.seek(begin)
    tail = file.read()
    at = tail.rfind(b"PK\x05\x06")
    if at < 0 or at + _END.size > len(tail):
        return None
    _, _, _, _, members, directory, _, _ = _END.unpack_from(tail, at)
    claims = [(members, directory)]
    # Python believes the longer record in front of the short one, if there is one.
    before = at - _LOCATOR_SIZE - _END_64.size
    if before >= 0 and tail.startswith(b"PK\x06\x06", before):
        _, _, _, _, _, _, _, members, directory, _ = _END_64.unpack_from(tail, before)
        claims.append((members, directory))
    file.seek(0)
    room = most_members * _BYTES_PER_MEMBER
    has_long_record = len(claims) > 1
    return all(
        (members <= most_members and directory <= room)
        or (has_long_record and (members == 0xFFFF or directory == 0xFFFFFFFF))
        for members, directory in claims
    )
