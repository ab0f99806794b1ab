"""Which list of numbers is in use: the bundled one, or one taken from a file that still holds.

A list from a file is held against its signature and the rules each time it is read. What does not
hold is not used, and that is said.
"""

from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from callassist.bundled.directory_file import DirectoryFileError, load_directory
from callassist.domain.directory import Directory
from callassist.domain.errors import CallAssistError
from callassist.domain.list_memory import MOST_BYTES, ListMemory, ListOrigin
from callassist.domain.list_refusals import ListRefusedError
from callassist.store.list_files import ListFiles

if TYPE_CHECKING:
    from callassist.bundled.signed_list import SignedList


@dataclass(frozen=True, slots=True, kw_only=True)
class ListInUse:
    """The list numbers are checked against, and how it came to be that one."""

    directory: Directory
    origin: ListOrigin
    signed: "SignedList | None" = None
    """Who signed it and for when; None for the bundled list."""
    content: bytes | None = None
    """The bytes of its file; None for the bundled list."""
    memory: ListMemory
    """What is remembered of all lists, those that can be read now taken into account."""
    is_memory_damaged: bool = False
    bundled: Directory | None
    """The list the program came with, None where it cannot be read."""
    refused: ListRefusedError | None = None
    """Why the list a person agreed to is not in use."""

    @property
    def sum(self) -> str:
        """SHA-256 of the signed bytes; empty for the bundled list."""
        return self.signed.sum if self.signed else ""

    def is_same(self, other: "ListInUse") -> bool:
        """Whether both are the same list, and the same is to be told about it."""
        return self.identity == other.identity

    @property
    def identity(self) -> tuple[object, ...]:
        """What tells one list, and what there is to say about it, from another."""
        trouble = self.trouble.sentence if self.trouble is not None else None
        return (self.origin, self.directory.version, self.directory.edition, self.sum, trouble)

    @property
    def trouble(self) -> CallAssistError | None:
        """What a person has to be told about the list; None where all is as it should be."""
        if not self.directory.is_readable:
            return CallAssistError("directory_unreadable")
        if self.refused is not None:
            return CallAssistError("list_not_used")
        if self.bundled is None:
            return CallAssistError("list_bundled_damaged")
        return CallAssistError("list_memory_damaged") if self.is_memory_damaged else None


def files_of(folder: Path) -> ListFiles:
    """The lists kept in a data folder."""
    return ListFiles(folder, MOST_BYTES)


def list_in_use(files: ListFiles) -> ListInUse:
    """Reads and checks the list in use. Never raises: without any list none is readable."""
    bundled = _bundled()
    recalled = files.recall()
    memory = recalled.memory
    kept: tuple[SignedList, bytes] | None = None
    refused = None
    if memory.in_use is not ListOrigin.BUNDLED:
        try:
            kept = read_kept(files, memory.in_use, memory)
        except ListRefusedError as error:
            # Once a release brings a newer list than any before, nobody misses the one from a file.
            is_missed = bundled is None or bundled.version < memory.highest_version
            refused = error if is_missed or recalled.is_damaged else None
    memory = _completed(memory, bundled, kept[0] if kept else None)
    if kept is None or (bundled is not None and bundled.version >= kept[0].directory.version):
        return ListInUse(
            directory=bundled or Directory.unreadable(),
            origin=ListOrigin.BUNDLED,
            memory=memory,
            is_memory_damaged=recalled.is_damaged,
            bundled=bundled,
            refused=refused,
        )
    signed, content = kept
    return ListInUse(
        directory=signed.directory,
        origin=memory.in_use,
        signed=signed,
        content=content,
        memory=memory,
        is_memory_damaged=recalled.is_damaged,
        bundled=bundled,
    )


def read_kept(
    files: ListFiles, origin: ListOrigin, memory: ListMemory
) -> "tuple[SignedList, bytes]":
    """A list that was taken before, with its bytes; raises ListRefusedError where it fails."""
    # Most data folders have none, and every check would wait for what reads them.
    from callassist.bundled.signed_list import read_signed_list

    content = files.read(origin)
    return read_signed_list(content, memory.revoked_keys), content


def remembered(memory: ListMemory, signed: "SignedList") -> ListMemory:
    """The memory after a list was seen that may be used."""
    is_higher = signed.terms.version > memory.highest_version
    return ListMemory(
        highest_version=signed.terms.version if is_higher else memory.highest_version,
        highest_sum=signed.sum if is_higher else memory.highest_sum,
        newest_date=max(memory.newest_date, _newest_signed_day(signed)),
        revoked_keys=memory.revoked_keys | signed.terms.revoked_keys,
        in_use=memory.in_use,
    )


def _newest_signed_day(signed: "SignedList") -> date:
    """The latest of its days that has come when a list is taken."""
    return max(signed.terms.compiled_on, signed.terms.not_before)


def _bundled() -> Directory | None:
    try:
        return load_directory()
    except DirectoryFileError:
        return None


def _completed(
    memory: ListMemory, bundled: Directory | None, signed: "SignedList | None"
) -> ListMemory:
    """The memory, with the lists that can be read now: after a kill it may lag behind them."""
    if signed is not None:
        memory = remembered(memory, signed)
    if bundled is None:
        return memory
    is_higher = bundled.version > memory.highest_version
    return ListMemory(
        highest_version=bundled.version if is_higher else memory.highest_version,
        highest_sum="" if is_higher else memory.highest_sum,
        newest_date=max(memory.newest_date, bundled.compiled_on),
        revoked_keys=memory.revoked_keys,
        in_use=memory.in_use,
    )
