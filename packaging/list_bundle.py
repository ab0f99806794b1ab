"""Makes lists of numbers that a running program can take in: keys, sums, signed files.

    python packaging/list_bundle.py sums                 after every change of resources/directory
    python packaging/list_bundle.py make-keys FOLDER     two key pairs, once
    python packaging/list_bundle.py sign --key FILE      a file for those who have the program

CONTRIBUTING.md says when each is due, and what to do when a key is lost or stolen.
"""

import argparse
import json
import os
import sys
from collections.abc import Sequence
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from callassist.bundled.directory_file import load_directory, read_documents, sum_of
from callassist.bundled.list_keys import KeyRole, ListKey, key_id, key_of, key_text
from callassist.bundled.signed_list import (
    SUFFIX,
    SignedList,
    envelope_of,
    read_signed_list,
    signed_bytes,
)
from callassist.bundled.texts import load_texts
from callassist.domain.directory_difference import DirectoryDifference
from callassist.domain.directory_update import (
    ListUpdate,
    SeenLists,
    check_content,
    check_update,
)
from callassist.domain.errors import CallAssistError
from callassist.domain.list_terms import PURPOSE

ROOT = Path(__file__).resolve().parent.parent
DIRECTORY = ROOT / "resources" / "directory"
KEYS = ROOT / "resources" / "list_keys"
DOCUMENTS = ("organisations", "sources", "numbers")
VALID_DAYS = 548
"""A year and a half: after that time a verdict says that the list may be out of date."""


def write_sums(folder: Path = DIRECTORY) -> None:
    """Write into `edition.json` the sum that the program holds its list against."""
    path = folder / "edition.json"
    edition = json.loads(path.read_bytes())
    edition.pop("sha256", None)
    contents = {name: (folder / f"{name}.json").read_bytes() for name in DOCUMENTS}
    edition["sha256"] = sum_of(edition, contents)
    path.write_text(json.dumps(edition, indent=2) + "\n", encoding="utf-8")


def make_keys(folder: Path) -> None:
    """Write two key pairs; raises FileExistsError rather than write over a key."""
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    for role in KeyRole:
        private = Ed25519PrivateKey.generate()
        pem = private.private_bytes(
            serialization.Encoding.PEM,
            serialization.PrivateFormat.PKCS8,
            serialization.NoEncryption(),
        )
        handle = os.open(folder / f"{role}.pem", os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        with os.fdopen(handle, "wb") as file:
            file.write(pem)
        text = key_text(private.public_key().public_bytes_raw(), role)
        (folder / f"{role}.pub").write_text(text, encoding="utf-8")


def private_key(path: Path) -> Ed25519PrivateKey:
    """Return the key in a file that `make_keys` wrote; raises ValueError for another file."""
    key = serialization.load_pem_private_key(path.read_bytes(), password=None)
    if not isinstance(key, Ed25519PrivateKey):
        raise ValueError(f"{path} holds no Ed25519 key")
    return key


def known_keys(folder: Path = KEYS) -> dict[str, ListKey]:
    """Return the public keys of a folder, by id."""
    texts = {role: folder / f"{role}.pub" for role in KeyRole}
    found = (
        key_of(path.read_text(encoding="utf-8"), role)
        for role, path in texts.items()
        if path.exists()
    )
    return {key.id: key for key in found if key is not None}


def payload_of(not_before: date, valid_until: date, revoked: Sequence[str] = ()) -> bytes:
    """Return what is to be signed: the list of the checkout, with its terms."""
    documents = read_documents()
    edition = documents.edition
    if not isinstance(edition, dict):
        raise TypeError("edition.json is no object")
    payload = {
        "purpose": PURPOSE,
        **edition,
        "not_before": not_before.isoformat(),
        "valid_until": valid_until.isoformat(),
        "revoked_keys": sorted(revoked),
        "organisations": documents.organisations,
        "sources": documents.sources,
        "numbers": documents.numbers,
    }
    return json.dumps(payload, ensure_ascii=False, separators=(",", ":")).encode()


def signed(payload: bytes, key: Ed25519PrivateKey) -> bytes:
    """Return the bytes of the file for a payload."""
    identifier = key_id(key.public_key().public_bytes_raw())
    return envelope_of(payload, key.sign(signed_bytes(payload)), identifier)


def check_against(previous: SignedList, offered: SignedList, today: date) -> DirectoryDifference:
    """Return what a new list changes; raises ListRefusedError where no program would take it."""
    return check_update(
        ListUpdate(
            present=previous.directory,
            offered=offered.directory,
            terms=offered.terms,
            sum=offered.sum,
            present_sum=previous.sum,
            seen=SeenLists(
                highest_version=previous.terms.version,
                highest_sum=previous.sum,
                newest_date=previous.terms.compiled_on,
            ),
            today=today,
        )
    )


def sign(options: argparse.Namespace) -> None:
    """Write the signed list, after every rule has been tried on it."""
    keys = known_keys(options.keys)
    check_content(load_directory())
    not_before = options.day or datetime.now(UTC).date()
    payload = payload_of(not_before, not_before + timedelta(options.days), options.revoke)
    content = signed(payload, private_key(options.key))
    made = read_signed_list(content, keys=keys)
    if options.previous is not None:
        previous = read_signed_list(options.previous.read_bytes(), keys=keys)
        changes = check_against(previous, made, not_before)
        for name in DirectoryDifference.__dataclass_fields__:
            print(f"{name}: {len(getattr(changes, name))}")
    terms = made.terms
    name = f"callassist-numbers-{made.directory.edition}-{terms.version}{SUFFIX}"
    out = options.out or ROOT / "dist" / name
    out.parent.mkdir(parents=True, exist_ok=True)
    out.write_bytes(content)
    print(f"{out}: version {terms.version}, valid until {terms.valid_until}, key {made.key.id}")


def _options(words: Sequence[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    actions = parser.add_subparsers(dest="action", required=True)
    actions.add_parser("sums", help="write the sum of resources/directory into edition.json")
    keys = actions.add_parser("make-keys", help="make an active and a reserve key pair")
    keys.add_argument("folder", type=Path, help="a folder outside of the checkout")
    signing = actions.add_parser("sign", help="sign the list of the checkout")
    signing.add_argument("--key", type=Path, required=True, help="the private key, a .pem file")
    signing.add_argument("--out", type=Path, help="the file to write; otherwise one in dist/")
    before = signing.add_mutually_exclusive_group(required=True)
    before.add_argument("--previous", type=Path, help="the list signed last, to compare with")
    before.add_argument("--first", action="store_true", help="there is no list signed before")
    signing.add_argument(
        "--day", type=date.fromisoformat, help="from when it may be taken, 2026-12-24; else today"
    )
    signing.add_argument("--days", type=int, default=VALID_DAYS, help="how long it may be taken")
    signing.add_argument(
        "--revoke", action="append", default=[], metavar="KEYID", help="a key that counts no more"
    )
    signing.add_argument("--keys", type=Path, default=KEYS, help="the folder of the public keys")
    return parser.parse_args(words)


def main(words: Sequence[str]) -> int:
    """Do what the words say; return the exit status."""
    options = _options(words)
    try:
        if options.action == "sums":
            write_sums()
        elif options.action == "make-keys":
            make_keys(options.folder)
        else:
            sign(options)
    except CallAssistError as error:
        sentence = load_texts("en").sentence(f"error.{error.sentence}", **error.values)
        print(sentence, file=sys.stderr)
        return 1
    except (OSError, ValueError) as error:
        print(error, file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
