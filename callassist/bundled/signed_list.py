"""A list of numbers in one signed file: what is in it, once it is sure who made it and for what.

The file is a JSON object of four members. What is signed is the bytes of the list behind a tag that
says what they are, so that nothing else our key ever signed can pass for a list. The file has one
form only: a changed space makes another file, and is refused.
"""

import base64
import binascii
import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass

from callassist.bundled import list_keys
from callassist.bundled.directory_file import (
    DirectoryDocuments,
    DirectoryFileError,
    build_directory,
)
from callassist.bundled.list_keys import KeyRole, ListKey
from callassist.domain.directory import Directory
from callassist.domain.directory_update import check_content
from callassist.domain.entry_shapes import badly_written
from callassist.domain.list_memory import MOST_BYTES
from callassist.domain.list_refusals import ListRefusal, ListRefusedError, shown
from callassist.domain.list_terms import ListTerms, read_terms
from callassist.domain.strict_json import RepeatedKeyError, StrictJsonError, strict_json

FORMAT = "callassist-list"
SUFFIX = ".callist"
MOST_ENTRIES = 20_000

_TAG = b"callassist-list-v1\n"
_ENVELOPE = {"format", "key", "signature", "list"}
_PAYLOAD = {
    *("purpose", "version", "edition", "compiled_on", "not_before", "valid_until", "revoked_keys"),
    *("organisations", "sources", "numbers"),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class SignedList:
    """A list whose signature holds, and which is in order in itself."""

    directory: Directory
    terms: ListTerms
    key: ListKey
    sum: str
    """SHA-256 of the signed bytes."""


def read_signed_list(
    content: bytes,
    revoked: frozenset[str] = frozenset(),
    keys: Mapping[str, ListKey] | None = None,
) -> SignedList:
    """The list in the bytes of a file.

    `revoked` are ids of keys that count no more; `keys` are those that count, by default the ones
    the program came with. Raises ListRefusedError for the first thing that is wrong.
    """
    known = list_keys.load_list_keys() if keys is None else keys
    envelope = _envelope(content)
    key = _key(envelope["key"], known, revoked)
    payload, signature = _decoded(envelope["list"]), _decoded(envelope["signature"])
    _check_signature(key, signature, payload)
    if content != envelope_of(payload, signature, key.id):
        raise ListRefusedError(ListRefusal.CHANGED)
    return _list_in(payload, key)


def signed_bytes(payload: bytes) -> bytes:
    """What the signature of a list is made over."""
    return b"%b%d\n%b" % (_TAG, len(payload), payload)


def envelope_of(payload: bytes, signature: bytes, key_id: str) -> bytes:
    """The bytes of the file."""
    envelope = {
        "format": FORMAT,
        "key": key_id,
        "signature": base64.b64encode(signature).decode(),
        "list": base64.b64encode(payload).decode(),
    }
    return json.dumps(envelope).encode()


def _envelope(content: bytes) -> Mapping[str, str]:
    if len(content) > MOST_BYTES:
        raise ListRefusedError(ListRefusal.TOO_LARGE, most=MOST_BYTES // 1_000_000)
    document = _strict(content, ListRefusal.NO_LIST)
    if not isinstance(document, dict) or document.get("format") != FORMAT:
        raise ListRefusedError(ListRefusal.NO_LIST)
    if not document.get("signature") or not document.get("key"):
        raise ListRefusedError(ListRefusal.UNSIGNED)
    if document.keys() != _ENVELOPE or not all(isinstance(each, str) for each in document.values()):
        raise ListRefusedError(ListRefusal.NO_LIST)
    return document


def _key(named: str, known: Mapping[str, ListKey], revoked: frozenset[str]) -> ListKey:
    if not known:
        raise ListRefusedError(ListRefusal.NO_KEYS)
    if named not in known:
        raise ListRefusedError(ListRefusal.UNKNOWN_KEY, signer=shown(named))
    if named in revoked:
        raise ListRefusedError(ListRefusal.REVOKED_KEY, signer=named)
    return known[named]


def _decoded(text: str) -> bytes:
    try:
        return base64.b64decode(text, validate=True)
    except (binascii.Error, ValueError):
        raise ListRefusedError(ListRefusal.CHANGED) from None


def _check_signature(key: ListKey, signature: bytes, payload: bytes) -> None:
    from cryptography.exceptions import InvalidSignature
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

    try:
        public = Ed25519PublicKey.from_public_bytes(key.public)
        public.verify(signature, signed_bytes(payload))
    except (InvalidSignature, ValueError):
        raise ListRefusedError(ListRefusal.CHANGED) from None


def _list_in(payload: bytes, key: ListKey) -> SignedList:
    document = _strict(payload, ListRefusal.MALFORMED, place="JSON")
    if not isinstance(document, dict):
        raise ListRefusedError(ListRefusal.MALFORMED, place="JSON")
    terms = read_terms(document)
    if terms.revoked_keys and (key.role is not KeyRole.RESERVE or key.id in terms.revoked_keys):
        raise ListRefusedError(ListRefusal.MAY_NOT_REVOKE)
    if document.keys() != _PAYLOAD:
        wrong = ", ".join(map(shown, sorted(document.keys() ^ _PAYLOAD)))
        raise ListRefusedError(ListRefusal.MALFORMED, place=wrong)
    directory = _directory(document)
    check_content(directory)
    return SignedList(
        directory=directory, terms=terms, key=key, sum=hashlib.sha256(payload).hexdigest()
    )


def _directory(document: Mapping[str, object]) -> Directory:
    for name in ("organisations", "sources", "numbers"):
        part = document[name]
        if isinstance(part, list | dict) and len(part) > MOST_ENTRIES:
            raise ListRefusedError(ListRefusal.TOO_MANY, most=MOST_ENTRIES)
    bad = badly_written(document["numbers"])
    if bad is not None:
        place, number, refusal = bad
        raise ListRefusedError(refusal, place=place, number=shown(number), owner="")
    edition = {name: document[name] for name in ("version", "edition", "compiled_on")}
    try:
        return build_directory(
            DirectoryDocuments(
                edition=edition,
                organisations=document["organisations"],
                sources=document["sources"],
                numbers=document["numbers"],
            )
        )
    except DirectoryFileError as error:
        raise ListRefusedError(ListRefusal.MALFORMED, place=_short(error.problem)) from error


def _short(problem: str) -> str:
    """The file and the member, which `DirectoryFileError` names before its first colon."""
    return shown(problem.split(": ", 1)[0])


def _strict(content: bytes, otherwise: ListRefusal, **values: object) -> object:
    try:
        return strict_json(content)
    except RepeatedKeyError as error:
        raise ListRefusedError(ListRefusal.REPEATED_KEY, member=shown(error.key)) from None
    except StrictJsonError:
        raise ListRefusedError(otherwise, **values) from None
