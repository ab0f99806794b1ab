"""Looks for texts in files as they are, and in the forms in which they could hide there."""

import base64
import binascii
import gzip
import io
import zipfile
import zlib
from collections.abc import Iterable, Iterator
from contextlib import suppress
from pathlib import Path
from urllib.parse import quote

_DEEPEST = 3


def forms_of(text: str) -> set[bytes]:
    """The ways a text can stand in a file."""
    plain = {text, text[::-1], quote(text), ascii(text)[1:-1]}
    written = {each.encode(code) for each in plain for code in ("utf-8", "utf-16-le", "utf-16-be")}
    if not text.isascii():
        written.add(text.encode("gb18030"))
    # The middle of a base64 text does not depend on what stands before it, but for two bits.
    for begin in range(3):
        coded = base64.b64encode(b"\0" * begin + text.encode())
        written.add(coded[4 if begin else 0 : -4])
    written |= {binascii.hexlify(text.encode()), binascii.hexlify(text.encode()).upper()}
    return {each for each in written if len(each) > 5}


def found_in(content: bytes, texts: Iterable[str], depth: int = 0) -> set[str]:
    """Which of the texts stand in the bytes, packed ones included."""
    found = {text for text in texts if any(form in content for form in forms_of(text))}
    if depth < _DEEPEST:
        for inner in _unpacked(content):
            found |= found_in(inner, texts, depth + 1)
    return found


def _unpacked(content: bytes) -> Iterator[bytes]:
    with suppress(OSError, EOFError, zlib.error):
        yield gzip.decompress(content)
    if content[:1] == b"\x78":
        with suppress(zlib.error):
            yield zlib.decompress(content)
    with suppress(zipfile.BadZipFile), zipfile.ZipFile(io.BytesIO(content)) as packed:
        for name in packed.namelist():
            yield name.encode()
            yield packed.read(name)


def found_below(
    folder: Path, texts: Iterable[str], but_not: Iterable[Path] = ()
) -> dict[str, set[str]]:
    """By its path, which of the texts stand in the name or in the bytes of a file."""
    left_out, wanted = set(but_not), list(texts)
    found = {}
    for path in sorted(folder.rglob("*")):
        if path.is_file() and path not in left_out:
            name = path.name.encode("utf-8", "surrogateescape")
            here = found_in(path.read_bytes() + name, wanted)
            if here:
                found[str(path)] = here
    return found
