"""119 files somebody could be given as the call log of a phone, and what has to come of each."""

import gzip
import io
import sqlite3
import tempfile
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

NOON_MS = 1795406400000
REFUSED = -1
"""The whole file is refused in a sentence."""
ANY = -2
"""It is read or refused; only that it ends, and how, is asked."""


@dataclass(frozen=True, slots=True)
class HostileFile:
    """One file."""

    name: str
    ending: str
    content: bytes
    calls: int
    """How many calls are in it; `REFUSED` or `ANY`."""


def _call(at: int = 0, /, **changed: str) -> str:
    fields = {"number": "95188", "duration": "5", "date": str(NOON_MS + at * 60_000), "type": "1"}
    words = " ".join(f'{name}="{value}"' for name, value in {**fields, **changed}.items())
    return f"<call {words} />"


def _calls(*lines: str, head: str = "<?xml version='1.0' encoding='UTF-8'?>") -> str:
    return f'{head}<calls count="{len(lines)}">{"".join(lines)}</calls>'


GOOD = _calls(_call(), _call(1))
_BOMB = "".join(f"<!ENTITY a{level} '{f'&a{level - 1};' * 10}'>" for level in range(1, 10))
_WIDE = " ".join(f"a{number}='1'" for number in range(20_000))
_PLAIN = _calls(_call(), head="")
_NINES = "9" * 50_000


def _doctypes() -> Iterator[tuple[str, str]]:
    body = f"<calls>{_call(number='&x;')}</calls>"
    yield "bomb", f'<!DOCTYPE calls [<!ENTITY a0 "ha">{_BOMB}<!ENTITY x "&a9;">]>{body}'
    yield "quadratic bomb", f'<!DOCTYPE calls [<!ENTITY x "{_NINES}">]>{body}'
    for what in ("file:///etc/passwd", "http://127.0.0.1:9/x", "ftp://127.0.0.1/x", "/dev/zero"):
        yield f"entity {what}", f'<!DOCTYPE calls [<!ENTITY x SYSTEM "{what}">]>{body}'
        yield f"doctype {what}", f'<!DOCTYPE calls SYSTEM "{what}">{_PLAIN}'
    yield "parameter", f'<!DOCTYPE c [<!ENTITY % p SYSTEM "file:///etc/passwd">%p;]>{body}'
    yield (
        "public",
        f'<!DOCTYPE calls PUBLIC "-//x" "http://127.0.0.1:9/d">{_PLAIN}',
    )
    yield "bare", f"<!DOCTYPE calls>{_PLAIN}"
    yield "attlist", f"<!DOCTYPE c [{'<!ATTLIST call x CDATA #IMPLIED>' * 20_000}]>{body}"
    yield "element", f"<!DOCTYPE c [<!ELEMENT calls ANY>]>{_PLAIN}"
    yield "notation", f'<!DOCTYPE c [<!NOTATION n SYSTEM "/bin/sh">]>{_PLAIN}'
    yield "lower case", f"<!doctype calls>{_PLAIN}"


def _structures() -> Iterator[tuple[str, str, int]]:
    yield "no calls", "<calls></calls>", 0
    yield "no root", "", REFUSED
    yield "other root", f"<smses>{_call()}</smses>", ANY
    yield "two roots", GOOD + GOOD, ANY
    yield "cut in an element", GOOD[:-20], ANY
    yield "cut in an attribute", GOOD[: GOOD.index("95188") + 3], REFUSED
    yield "deep", "<calls>" + "<a>" * 20_000 + "</a>" * 20_000 + "</calls>", ANY
    yield "wide", f"<calls><call {_WIDE}/></calls>", ANY
    yield "long attribute", _calls(_call(contact_name="x" * 200_000)), ANY
    yield "long number", _calls(_call(number="9" * 100_000)), ANY
    yield "long name", _calls(_call(contact_name="名" * 20_000)), ANY
    yield "attribute twice", "<calls><call number='1' number='2' date='1'/></calls>", ANY
    yield "not closed", "<calls><call number='1'>", REFUSED
    yield "cdata", f"<calls><![CDATA[{_call()}]]>{_call()}</calls>", 1
    yield "comment", f"<calls><!--{_call()}-->{_call()}</calls>", 1
    yield "instruction", f"<calls><?php system('x') ?>{_call()}</calls>", 1
    yield "namespace", f"<calls xmlns='http://127.0.0.1:9/'>{_call()}</calls>", ANY
    include = "<xi:include xmlns:xi='http://www.w3.org/2001/XInclude' href='/etc/passwd'/>"
    yield "xinclude", f"<calls>{include}{_call()}</calls>", 1
    yield "stylesheet", f"<?xml-stylesheet href='/etc/passwd'?>{_PLAIN}", 1
    yield "text between", f"<calls>95188{_call()}95533</calls>", 1
    yield "surrogate references", _calls(_call(contact_name="&#55357;&#56832;")), ANY
    yield "zero reference", _calls(_call(contact_name="&#0;")), ANY
    yield "markup in a name", _calls(_call(contact_name="&lt;b&gt;官方&lt;/b&gt;")), 1


def _values() -> Iterator[tuple[str, dict[str, str], int]]:
    for at, date in enumerate(("", "never", "-1", "1e3", "9" * 30, "0x10", "12.5", " ", "NaN")):
        yield f"date {at}", {"date": date}, 0 if date not in ("12.5", "1e3") else ANY
    for at, date in enumerate(("0", "-62135596800000", "253402300799999", "4102444800001")):
        yield f"far date {at}", {"date": date}, ANY
    for at, length in enumerate(("", "-5", "x", "9" * 40, "1.5", "inf")):
        yield f"duration {at}", {"duration": length}, 1
    for at, kind in enumerate(("", "0", "99", "-1", "x", "1.0")):
        yield f"type {at}", {"type": kind}, 1
    for at, number in enumerate(
        ("", "-1", "null", "(Unknown)", "\u202e88159", "&#x202e;1", "=1+1")
    ):
        yield f"number {at}", {"number": number}, 1


def _encodings() -> Iterator[tuple[str, bytes, int]]:
    named = _calls(_call(contact_name="王"), head="<?xml version='1.0' encoding='{}'?>")
    for code in ("utf-8", "utf-16", "gb18030", "gbk", "big5", "shift-jis", "utf-32"):
        yield f"encoding {code}", named.format(code).encode(code), 1 if code == "utf-8" else ANY
    yield "utf-8 mark", b"\xef\xbb\xbf" + GOOD.encode(), 2
    yield "utf-16 without a mark", GOOD.encode("utf-16-le"), ANY
    yield "said utf-8 is gbk", named.format("utf-8").encode("gbk"), ANY
    for code in ("rot13", "idna", "unicode_escape", "base64", "../../x", "utf-7", "ebcdic-cp-us"):
        yield f"claims {code}", named.format(code).encode(), REFUSED
    yield "bad utf-8", GOOD.encode().replace(b"95188", b"95\xff\xfe188"), ANY
    yield "null bytes", GOOD.encode().replace(b"95188", b"95\x00188"), ANY


def _tables() -> Iterator[tuple[str, str]]:
    head = "Number,Type,Date,Duration,Name\n"
    row = "95188,incoming,2026-11-23 12:00:00,5,Bank\n"
    yield "ragged", head + "95188\n95188,incoming\n" + row + "a,b,c,d,e,f,g\n"
    yield "lost quote", head + '"95188,incoming,2026-11-23\n' + row * 40
    yield "quotes in quotes", head + '"95""188",incoming,"2026-11-23 12:00:00",5,"a ""b"""\n'
    yield "tabs", (head + row).replace(",", "\t")
    yield "semicolons", (head + row).replace(",", ";")
    yield "pipes", (head + row).replace(",", "|")
    yield "carriage returns", (head + row).replace("\n", "\r")
    yield "null", head + row.replace("Bank", "Ba\x00nk")
    yield "scientific", head + "9.5188E+04,incoming,2026-11-23 12:00:00,5,\n"
    yield "lost zero", head + "57195188,incoming,44888.5,5,\n"
    yield "formulas", head + "=1+1,@SUM(A1),-2+3,+4,\t=x\n"
    yield "head alone", head
    yield "only commas", "," * 50_000
    yield "very wide", ",".join(map(str, range(20_000))) + "\n"


def _disguised() -> Iterator[tuple[str, bytes]]:
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("../../evil", "0" * 1_000_000)
    yield "zip", packed.getvalue()
    yield "gzip", gzip.compress(GOOD.encode())
    yield "gzip bomb", gzip.compress(b"0" * 5_000_000)
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "x"
        connection = sqlite3.connect(path)
        connection.executescript(
            "create table t(a); create trigger tr insert on t begin select 1; end"
        )
        connection.close()
        yield "database", path.read_bytes()
    yield "program", b"\x7fELF" + bytes(range(256)) * 20
    yield "picture", b"\x89PNG\r\n\x1a\n" + bytes(2_000)
    yield "pdf", b"%PDF-1.7\n" + b"x" * 1_000
    yield "pickle", b"\x80\x04\x95\x1e\x00\x00\x00\x00\x00\x00\x00\x8c\x02os\x8c\x06system\x93."
    yield "zeros", bytes(100_000)
    yield "empty", b""


def hostile_files() -> list[HostileFile]:
    """All of them."""
    made = [
        HostileFile(f"doctype: {name}", "xml", text.encode(), REFUSED) for name, text in _doctypes()
    ]
    made += [HostileFile(f"xml: {n}", "xml", text.encode(), c) for n, text, c in _structures()]
    made += [HostileFile(n, "xml", _calls(_call(0, **v)).encode(), c) for n, v, c in _values()]
    made += [HostileFile(name, "xml", content, calls) for name, content, calls in _encodings()]
    made += [HostileFile(f"table: {name}", "csv", text.encode(), ANY) for name, text in _tables()]
    for name, content in _disguised():
        made += [HostileFile(f"{name} as {end}", end, content, REFUSED) for end in ("xml", "csv")]
    return made
