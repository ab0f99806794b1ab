"""The public keys that lists of numbers may be signed with: small text files beside the list.

A packager who signs lists of their own puts their keys there; without any, no list from a file is
taken.
"""

import base64
import binascii
import hashlib
from dataclasses import dataclass
from enum import StrEnum

from callassist import resources

FOLDER = "list_keys"


class KeyRole(StrEnum):
    """What a key is there for; the name of its file."""

    ACTIVE = "active"
    RESERVE = "reserve"
    """Kept elsewhere, for the day the active one is lost or stolen; only it may take keys back."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ListKey:
    """One public key."""

    id: str
    role: KeyRole
    public: bytes
    """Its 32 bytes."""


def key_id(public: bytes) -> str:
    """The id of a key, which follows from the key itself."""
    return hashlib.sha256(public).hexdigest()[:16]


def load_list_keys() -> dict[str, ListKey]:
    """The keys the program came with, by id; one that is missing or damaged is not there."""
    found = {}
    for role in KeyRole:
        try:
            text = resources.read_text(f"{FOLDER}/{role}.pub")
        except (OSError, UnicodeDecodeError):
            continue
        key = key_of(text, role)
        if key is not None:
            found[key.id] = key
    return found


def key_of(text: str, role: KeyRole) -> ListKey | None:
    """The key in the text of its file; None where id and key do not belong together."""
    values = {}
    for line in text.splitlines():
        name, colon, value = line.partition(":")
        if colon and not line.startswith("#"):
            values[name.strip()] = value.strip()
    try:
        public = base64.b64decode(values.get("public-key", ""), validate=True)
    except (binascii.Error, ValueError):
        return None
    if len(public) != 32 or values.get("key-id") != key_id(public):
        return None
    return ListKey(id=key_id(public), role=role, public=public)


def key_text(public: bytes, role: KeyRole) -> str:
    """The text of the file of a key."""
    return (
        f"# The {role} key for lists of official numbers (Ed25519). See CONTRIBUTING.md.\n"
        f"key-id: {key_id(public)}\n"
        f"public-key: {base64.b64encode(public).decode()}\n"
    )
