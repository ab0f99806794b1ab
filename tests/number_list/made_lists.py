"""Signed lists for tests, by keys made for them, and what must be true whatever was tried."""

import json
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta, timezone
from functools import cache
from pathlib import Path
from typing import Any

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from callassist.bundled import list_keys, signed_list
from callassist.bundled.directory_file import load_directory, read_documents
from callassist.bundled.list_keys import KeyRole, ListKey, key_id
from callassist.bundled.signed_list import (
    SignedList,
    envelope_of,
    read_signed_list,
    signed_bytes,
)
from callassist.domain.directory import Directory
from callassist.domain.number_check import check_number
from callassist.domain.numbering_plan import NumberClass
from callassist.domain.numbers import PhoneNumber
from callassist.domain.verdict import CheckContext
from callassist.services import directory_desk, list_in_use
from callassist.services.directory_desk import DirectoryDesk
from callassist.services.list_in_use import files_of

KNOWN = "95188"
PLANTED = "17012345678"
TODAY = date(2026, 12, 1)

Payload = dict[str, Any]
Change = Callable[[Payload], object]


@cache
def _private(name: str) -> Ed25519PrivateKey:
    """The same key for the same name, so that a failing test fails again."""
    return Ed25519PrivateKey.from_private_bytes(name.encode().ljust(32, b"."))


@dataclass(frozen=True)
class Signer:
    """Somebody who signs lists."""

    name: str
    role: KeyRole = KeyRole.ACTIVE

    @property
    def private(self) -> Ed25519PrivateKey:
        return _private(self.name)

    @property
    def public(self) -> bytes:
        return self.private.public_key().public_bytes_raw()

    @property
    def key(self) -> ListKey:
        return ListKey(id=key_id(self.public), role=self.role, public=self.public)

    def sign(self, payload: bytes, identifier: str | None = None) -> bytes:
        """The file of a payload; the key may be named wrongly."""
        signature = self.private.sign(signed_bytes(payload))
        return envelope_of(payload, signature, identifier or self.key.id)


US = Signer("us")
RESERVE = Signer("reserve", KeyRole.RESERVE)
THIEF = Signer("thief")
OUR_KEYS = {each.key.id: each.key for each in (US, RESERVE)}


@cache
def _shipped() -> bytes:
    documents = read_documents()
    good = {
        "purpose": "callassist-directory",
        "version": 2,
        "edition": "2026-12",
        "compiled_on": "2026-11-30",
        "not_before": "2026-11-30",
        "valid_until": "2028-05-30",
        "revoked_keys": [],
        "organisations": documents.organisations,
        "sources": documents.sources,
        "numbers": documents.numbers,
    }
    return text_of(good)


def payload(change: Change | None = None, **terms: object) -> Payload:
    """A good list of the next version: the bundled one with one number more, and a change."""
    made: Payload = json.loads(_shipped()) | terms
    made["numbers"].append(number_of("icbc", "4006195588"))
    if change is not None:
        change(made)
    return made


def text_of(made: Payload) -> bytes:
    return json.dumps(made, ensure_ascii=False, separators=(",", ":")).encode()


@cache
def good_list(version: int = 2, change: Change | None = None, signer: Signer = US) -> bytes:
    return signer.sign(text_of(payload(change, version=version)))


def number_of(organisation: str, number: object) -> Payload:
    """A confirmed hotline of an organisation, as it stands in `numbers`."""
    return {
        "number": number,
        "organisations": [{"id": organisation, "standing": "confirmed", "menu": None}],
        "purpose": "hotline",
        "channel": "voice",
        "can_call_out": "unknown",
        "region": None,
        "sources": [{"source": "vcards", "organisation": organisation, "place": None, "url": None}],
        "verified_on": "2026-11-30",
        "standing": "confirmed",
    }


def entry_in(made: Payload, number: str) -> Payload:
    """The entry of a payload with this number."""
    found: Payload = next(each for each in made["numbers"] if each["number"] == number)
    return found


@dataclass
class Clock:
    """Stands still at noon of a day that can be set."""

    today: date = TODAY

    def now(self) -> datetime:
        return datetime.combine(self.today, time(12), timezone(timedelta(hours=8)))


@dataclass
class Place:
    """A data folder with its desk, and a file to hand to it."""

    folder: Path
    clock: Clock = field(default_factory=Clock)
    noted: list[tuple[str, dict[str, object]]] = field(default_factory=list)

    def _note(self, action: str, /, **details: object) -> None:
        self.noted.append((action, details))

    @property
    def desk(self) -> DirectoryDesk:
        return DirectoryDesk(files_of(self.folder), self.clock, self._note)

    @property
    def directory(self) -> Directory:
        return self.desk.verify().directory

    def file(self, content: bytes) -> Path:
        path = self.folder.parent / "list.callist"
        path.write_bytes(content)
        return path

    def offer_and_accept(self, content: bytes) -> Directory:
        """What a person does who agrees to everything."""
        return self.desk.accept(self.desk.offer(self.file(content))).directory

    def still_holds(self) -> None:
        """L12: the known number is listed, the planted one is not, whatever was tried."""
        directory = self.directory
        for number, is_listed in ((KNOWN, True), (PLANTED, False)):
            check = check_number(PhoneNumber.parse(number), CheckContext(directory))
            assert (check.number_class is NumberClass.LISTED) is is_listed, number
            assert (directory.entry_for(number) is not None) is is_listed, number


def use_our_keys(patch: Callable[[object, str, object], None]) -> None:
    """Lets the program know the keys of these tests instead of its own."""
    patch(list_keys, "load_list_keys", lambda: dict(OUR_KEYS))


def small_list(version: int = 3) -> bytes:
    """A list of a few numbers, to try many things on quickly."""

    def cut(made: Payload) -> None:
        kept = [each for each in made["numbers"] if each["organisations"][0]["id"] == "icbc"]
        made["numbers"] = kept
        made["organisations"] = {"icbc": made["organisations"]["icbc"]}

    return good_list(version, cut)


@cache
def _bundled() -> Directory:
    return load_directory()


_READ: dict[object, SignedList] = {}


def read_less_often(patch: Callable[[object, str, object], None]) -> None:
    """Reads the same bytes under the same keys only once: each test looks at the list many times.

    What is refused is looked at again each time.
    """

    def read(content: bytes, revoked: frozenset[str] = frozenset()) -> SignedList:
        case = (content, revoked, frozenset(list_keys.load_list_keys()))
        if case not in _READ:
            _READ[case] = read_signed_list(content, revoked)
        return _READ[case]

    for module in (signed_list, directory_desk):
        patch(module, "read_signed_list", read)
    patch(list_in_use, "load_directory", _bundled)
