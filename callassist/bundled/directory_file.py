"""Reads the bundled list of published numbers, and refuses one that is not in order."""

import hashlib
import json
import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import TypeVar

from callassist import resources
from callassist.domain.claims import ClaimedRole
from callassist.domain.directory import (
    CanCallOut,
    Channel,
    Citation,
    Directory,
    Entry,
    EntryPurpose,
    MenuOption,
    Organisation,
    Owner,
    Source,
    SourceKind,
    Standing,
)
from callassist.domain.errors import CallAssistError
from callassist.domain.visible_text import visible_text

_EDITION_KEYS = {"version", "edition", "compiled_on"}
_ORGANISATION_KEYS = {"name_zh", "name_en", "category", "role", "site"}
_SOURCE_KEYS = {"name", "url", "kind", "seen_on"}
_SOURCE_LANGUAGES = {"zh_CN", "zh_TW", "en"}
_ENTRY_KEYS = {
    "number",
    "organisations",
    "purpose",
    "channel",
    "can_call_out",
    "region",
    "sources",
    "verified_on",
    "standing",
}
_OWNER_KEYS = {"id", "standing", "menu"}
_MENU_KEYS = {"digits", "standing"}
_CITATION_KEYS = {"source", "organisation", "place", "url"}

_NUMBER = re.compile(r"[0-9](?:-?[0-9]){2,19}")
_MENU_DIGITS = re.compile(r"[0-9]{1,3}")
_MONTH = re.compile(r"[0-9]{4}-(?:0[1-9]|1[0-2])")
_YEAR = re.compile(r"[0-9]{4}")
_DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
_LINK = re.compile(r"https?://[\x21-\x7e]+")
_LONGEST_TEXT = 300
"""Characters of a name or a place; nobody reads more."""

_Choice = TypeVar("_Choice", bound=StrEnum)
_Known = TypeVar("_Known", Organisation, Source)


def _values(choices: type[_Choice]) -> dict[object, _Choice]:
    return {choice.value: choice for choice in choices}


# Looked up some three thousand times at every start; calling the enum costs more.
_ROLES = _values(ClaimedRole)
_SOURCE_KINDS = _values(SourceKind)
_PURPOSES = _values(EntryPurpose)
_CHANNELS = _values(Channel)
_CAN_CALL_OUT = _values(CanCallOut)
_STANDINGS = _values(Standing)


class DirectoryFileError(CallAssistError):
    """The list is not in order. `str()` says in one sentence where and why."""

    def __init__(self, problem: str) -> None:
        super().__init__("directory_file", problem=problem)
        self.problem = problem

    def __str__(self) -> str:
        return f"{self.problem}."


@dataclass(frozen=True, slots=True, kw_only=True)
class DirectoryDocuments:
    """The four documents of a list as they come out of JSON, nothing checked yet."""

    edition: object
    organisations: object
    sources: object
    numbers: object


_DOCUMENTS = ("organisations", "sources", "numbers")
"""The files of the list beside `edition.json`, in the order of the sum."""


def load_directory() -> Directory:
    """The list this program ships with.

    Raises DirectoryFileError if it is not in order, or not what was shipped.
    """
    return build_directory(read_documents())


def read_documents() -> DirectoryDocuments:
    """The documents the program ships with, whole but not looked into.

    Raises DirectoryFileError where one is missing, is no JSON, or differs from the sum of all.
    """
    contents = {name: _content(name) for name in ("edition", *_DOCUMENTS)}
    edition = _json(contents, "edition")
    if not isinstance(edition, dict) or edition.pop("sha256", None) != sum_of(edition, contents):
        raise DirectoryFileError("edition.json: the files are not those that were shipped")
    return DirectoryDocuments(
        edition=edition,
        organisations=_json(contents, "organisations"),
        sources=_json(contents, "sources"),
        numbers=_json(contents, "numbers"),
    )


def sum_of(edition: Mapping[str, object], contents: Mapping[str, bytes]) -> str:
    """The SHA-256 that `edition.json` keeps: of its own other values and of the other files."""
    made = hashlib.sha256(json.dumps(edition, sort_keys=True).encode())
    for name in _DOCUMENTS:
        # Git on Windows may write the ends of lines as it likes; no text of the list has any.
        made.update(hashlib.sha256(contents[name].replace(b"\r\n", b"\n")).digest())
    return made.hexdigest()


def _content(name: str) -> bytes:
    try:
        return resources.read_bytes(f"directory/{name}.json")
    except OSError as error:
        raise DirectoryFileError(f"{name}.json: it cannot be read") from error


def _json(contents: Mapping[str, bytes], name: str) -> object:
    try:
        value: object = json.loads(contents[name])
    except (ValueError, RecursionError) as error:
        raise DirectoryFileError(f"{name}.json: this is no JSON") from error
    return value


def build_directory(documents: DirectoryDocuments) -> Directory:
    """The list the documents describe.

    Raises DirectoryFileError for anything missing, unknown, doubled or contradictory.
    """
    organisations = _organisations(documents.organisations)
    sources = _sources(documents.sources)
    entries = _entries(documents.numbers, organisations, sources)
    try:
        record = _record(documents.edition, _EDITION_KEYS)
        return Directory(
            version=_version(record["version"]),
            edition=_matching(_MONTH, record["edition"], "an edition"),
            compiled_on=_day(record["compiled_on"]),
            organisations=organisations.values(),
            entries=entries,
        )
    except _RefusalError as refusal:
        raise DirectoryFileError(f"edition.json: {refusal}") from refusal


class _RefusalError(Exception):
    """What is wrong, without the place; whoever knows the place puts it in front."""


def _organisations(document: object) -> dict[str, Organisation]:
    found = {}
    for identifier, record in _named_records(document, "organisations.json"):
        try:
            found[identifier] = _organisation(identifier, record)
        except _RefusalError as refusal:
            raise DirectoryFileError(f"organisations.json, {identifier}: {refusal}") from refusal
    return found


def _organisation(identifier: str, document: object) -> Organisation:
    record = _record(document, _ORGANISATION_KEYS)
    return Organisation(
        id=identifier,
        name_zh=_text(record["name_zh"], "name_zh"),
        name_en=_text(record["name_en"], "name_en"),
        category=_text(record["category"], "category"),
        role=_choice(_ROLES, record["role"], "role"),
        site=_link(record["site"]),
    )


def _sources(document: object) -> dict[str, Source]:
    found = {}
    for identifier, record in _named_records(document, "sources.json"):
        try:
            found[identifier] = _source(identifier, record)
        except _RefusalError as refusal:
            raise DirectoryFileError(f"sources.json, {identifier}: {refusal}") from refusal
    return found


def _source(identifier: str, document: object) -> Source:
    record = _record(document, _SOURCE_KEYS)
    names = _record(record["name"], _SOURCE_LANGUAGES)
    return Source(
        id=identifier,
        names={language: _text(name, "name") for language, name in names.items()},
        url=_link(record["url"]),
        kind=_choice(_SOURCE_KINDS, record["kind"], "kind"),
        seen_on=_moment(record["seen_on"]),
    )


def _entries(
    document: object, organisations: Mapping[str, Organisation], sources: Mapping[str, Source]
) -> list[Entry]:
    if not isinstance(document, list):
        raise DirectoryFileError("numbers.json: this is not a list")
    found: dict[str, Entry] = {}
    for record in document:
        try:
            entry = _entry(record, organisations, sources)
            if entry.digits in found:
                raise _RefusalError("the number is in the list twice")
        except _RefusalError as refusal:
            number = record.get("number") if isinstance(record, dict) else record
            raise DirectoryFileError(f"numbers.json, {number}: {refusal}") from refusal
        found[entry.digits] = entry
    return list(found.values())


def _entry(
    document: object, organisations: Mapping[str, Organisation], sources: Mapping[str, Source]
) -> Entry:
    record = _record(document, _ENTRY_KEYS)
    number = _matching(_NUMBER, record["number"], "a number of 3 to 20 digits")
    owners = _filled_list(record["organisations"], "organisation")
    citations = _filled_list(record["sources"], "source")
    entry = Entry(
        number=number,
        digits=number.replace("-", ""),
        owners=tuple([_owner(each, organisations) for each in owners]),
        purpose=_choice(_PURPOSES, record["purpose"], "purpose"),
        channel=_choice(_CHANNELS, record["channel"], "channel"),
        can_call_out=_choice(_CAN_CALL_OUT, record["can_call_out"], "can_call_out"),
        region=_region(record["region"], number),
        citations=tuple([_citation(each, sources) for each in citations]),
        verified_on=_day(record["verified_on"]),
        standing=_choice(_STANDINGS, record["standing"], "standing"),
    )
    _refuse_contradictions(entry)
    return entry


def _owner(document: object, organisations: Mapping[str, Organisation]) -> Owner:
    record = _record(document, _OWNER_KEYS)
    return Owner(
        organisation=_known(organisations, record["id"], "organisation"),
        standing=_choice(_STANDINGS, record["standing"], "standing"),
        menu=None if record["menu"] is None else _menu(record["menu"]),
    )


def _menu(document: object) -> MenuOption:
    record = _record(document, _MENU_KEYS)
    return MenuOption(
        digits=_matching(_MENU_DIGITS, record["digits"], "a menu option"),
        standing=_choice(_STANDINGS, record["standing"], "standing"),
    )


def _citation(document: object, sources: Mapping[str, Source]) -> Citation:
    record = _record(document, _CITATION_KEYS)
    place = record["place"]
    return Citation(
        source=_known(sources, record["source"], "source"),
        organisation_id=_text(record["organisation"], "organisation"),
        place=None if place is None else _text(place, "place"),
        url=_link(record["url"]),
    )


def _refuse_contradictions(entry: Entry) -> None:
    standings = {owner.organisation.id: owner.standing for owner in entry.owners}
    if len(standings) < len(entry.owners):
        raise _RefusalError("an organisation is named twice")
    if standings.keys() != {citation.organisation_id for citation in entry.citations}:
        raise _RefusalError("the sources do not name exactly the organisations")
    if entry.is_confirmed is not (Standing.CONFIRMED in standings.values()):
        raise _RefusalError("the standing is not the best one of the organisations")
    if (entry.purpose is EntryPurpose.SMS) is not (entry.channel is Channel.SMS):
        raise _RefusalError("purpose and channel do not agree about messages")


def _named_records(document: object, file_name: str) -> list[tuple[str, object]]:
    if not isinstance(document, dict):
        raise DirectoryFileError(f"{file_name}: this is not an object")
    return list(document.items())


def _record(document: object, keys: set[str]) -> dict[str, object]:
    if not isinstance(document, dict):
        raise _RefusalError(f"“{document}” is not an object")
    if document.keys() != keys:
        wrong = ", ".join(sorted(document.keys() ^ keys))
        raise _RefusalError(f"these keys are missing or unknown: {wrong}")
    return document


def _filled_list(document: object, what: str) -> list[object]:
    if not isinstance(document, list) or not document:
        raise _RefusalError(f"there is no {what}")
    return document


def _text(value: object, key: str) -> str:
    if not isinstance(value, str) or not value or value.strip() != value:
        raise _RefusalError(f"“{value}” is no text for {key}")
    # What hides in a name could make it look like another one.
    if len(value) > _LONGEST_TEXT or not value.isprintable() or visible_text(value) != value:
        raise _RefusalError(f"the text for {key} is too long, or something hides in it")
    return value


def _known(known: Mapping[str, _Known], identifier: object, what: str) -> _Known:
    if not isinstance(identifier, str) or identifier not in known:
        raise _RefusalError(f"there is no {what} “{identifier}”")
    return known[identifier]


def _choice(choices: Mapping[object, _Choice], value: object, key: str) -> _Choice:
    try:
        return choices[value]
    except (KeyError, TypeError):  # TypeError: JSON has values that cannot be a key
        raise _RefusalError(f"“{value}” is not one of the values of {key}") from None


def _matching(pattern: re.Pattern[str], value: object, what: str) -> str:
    if not isinstance(value, str) or not pattern.fullmatch(value):
        raise _RefusalError(f"“{value}” is not {what}")
    return value


def _link(value: object) -> str | None:
    return None if value is None else _matching(_LINK, value, "an address that can be opened")


def _region(value: object, number: str) -> str | None:
    if value is None or (isinstance(value, str) and number.startswith(f"{value}-")):
        return value
    raise _RefusalError(f"“{value}” is not the area code of the number")


def _day(value: object) -> date:
    try:
        return date.fromisoformat(_matching(_DAY, value, "a day"))
    except ValueError:
        raise _RefusalError(f"“{value}” is not a day") from None


def _moment(value: object) -> str | None:
    """A day, a month or a year as it stands, once it is sure that the calendar has it."""
    if isinstance(value, str) and not (_YEAR.fullmatch(value) or _MONTH.fullmatch(value)):
        _day(value)
    elif value is not None and not isinstance(value, str):
        raise _RefusalError(f"“{value}” is not a day, a month or a year")
    return value


def _version(value: object) -> int:
    if type(value) is not int or value < 1:
        raise _RefusalError(f"“{value}” is not a version")
    return value
