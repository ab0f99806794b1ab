"""Renews the list of numbers from a file: shows what would change, takes it, brings it back."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path

from callassist.bundled.signed_list import SignedList, read_signed_list
from callassist.domain.clock import Clock
from callassist.domain.directory_difference import DirectoryDifference, difference
from callassist.domain.directory_update import ListUpdate, SeenLists, check_update
from callassist.domain.errors import CallAssistError
from callassist.domain.history import Note, unnoted
from callassist.domain.list_memory import MOST_BYTES, ListOrigin
from callassist.domain.list_refusals import ListRefusal, ListRefusedError
from callassist.services.list_in_use import (
    ListInUse,
    list_in_use,
    read_kept,
    remembered,
)
from callassist.services.saved_file import write_failure
from callassist.store.list_files import ListFiles, read_bounded


@dataclass(frozen=True, slots=True, kw_only=True)
class Offer:
    """A list that may be taken, with everything it would change; nothing is stored."""

    file_name: str
    content: bytes
    signed: SignedList
    present: ListInUse
    difference: DirectoryDifference


@dataclass(frozen=True, slots=True, kw_only=True)
class Return:
    """The list that would be in use again, with everything that would change."""

    origin: ListOrigin
    present: ListInUse
    version: int
    edition: str
    difference: DirectoryDifference


GoOn = Callable[[], None]
"""Called again and again by long work; raises what ends it."""


def _unchanged() -> None:
    """For whoever holds no list that was read before."""


def _unprepared(_go_on: GoOn) -> None:
    """For whoever has nothing to do before another list is taken."""


class DirectoryDesk:
    """The use cases around the list of one data folder."""

    def __init__(
        self,
        files: ListFiles,
        clock: Clock,
        note: Note = unnoted,
        tell_changed: Callable[[], None] = _unchanged,
    ) -> None:
        """`tell_changed` is called when another list is in use: what holds the old one is stale."""
        self._files = files
        self._clock = clock
        self._note = note
        self._tell_changed = tell_changed
        self.before_taking: Callable[[GoOn], object] = _unprepared
        """What is done before another list is taken."""

    def verify(self) -> ListInUse:
        """The list in use, read and checked anew."""
        return list_in_use(self._files)

    def offer(self, path: Path) -> Offer:
        """The list in a file, and what taking it would change; raises CallAssistError if it fails.

        Reads no more than a list may have at most, and changes nothing.
        """
        return self._offer(read_bounded(path, MOST_BYTES), path.name)

    def _offer(self, content: bytes, file_name: str) -> Offer:
        present = self.verify()
        signed = read_signed_list(content, present.memory.revoked_keys)
        update = ListUpdate(
            present=present.directory,
            offered=signed.directory,
            terms=signed.terms,
            sum=signed.sum,
            present_sum=present.sum,
            seen=SeenLists(
                highest_version=present.memory.highest_version,
                highest_sum=present.memory.highest_sum,
                newest_date=present.memory.newest_date,
            ),
            today=self._clock.now().date(),
        )
        return Offer(
            file_name=file_name,
            content=content,
            signed=signed,
            present=present,
            difference=check_update(update),
        )

    def accept(self, offer: Offer, go_on: GoOn = _unchanged) -> ListInUse:
        """Takes the offered list into use; the very bytes that were shown are checked again.

        `go_on` is called again and again until the list is being taken. Raises CallAssistError
        where the bytes fail now, would change something else than was shown, or cannot be written;
        the list in use then stays in use.
        """
        now = self._offer(offer.content, offer.file_name)
        if now.difference != offer.difference:
            raise ListRefusedError(ListRefusal.CHANGED_MEANWHILE)
        signed, present = now.signed, now.present
        memory = replace(remembered(present.memory, signed), in_use=ListOrigin.INSTALLED)
        self.before_taking(go_on)
        self._note("list_taken", version=signed.terms.version, key=signed.key.id)
        try:
            self._files.take(now.content, present.content, memory)
        except OSError as error:
            raise write_failure(error, self._files.memory_path) from error
        self._tell_changed()
        return self.verify()

    def to_bring_back(self) -> Return:
        """The list that comes before the one in use; raises CallAssistError where none does."""
        present = self.verify()
        if present.origin is ListOrigin.BUNDLED:
            raise CallAssistError("list_nothing_before")
        if present.origin is ListOrigin.INSTALLED and self._files.has(ListOrigin.PREVIOUS):
            try:
                before, _ = read_kept(self._files, ListOrigin.PREVIOUS, present.memory)
            except ListRefusedError:
                # It would not be used; the bundled one is what there is to go back to.
                return self._bundled(present)
            if before.directory.version > (present.bundled.version if present.bundled else 0):
                return _return(present, ListOrigin.PREVIOUS, before)
        return self._bundled(present)

    def _bundled(self, present: ListInUse) -> Return:
        bundled = present.bundled
        if bundled is None:
            raise CallAssistError("list_bundled_damaged")
        return Return(
            origin=ListOrigin.BUNDLED,
            present=present,
            version=bundled.version,
            edition=bundled.edition,
            difference=difference(present.directory, bundled),
        )

    def bring_back(self) -> ListInUse:
        """Puts the list before the present one into use again; it is never taken from a file.

        Raises CallAssistError where there is none, or nothing can be written.
        """
        wanted = self.to_bring_back()
        memory = replace(wanted.present.memory, in_use=wanted.origin)
        self._note("list_brought_back", version=wanted.version)
        try:
            self._files.remember(memory)
        except OSError as error:
            raise write_failure(error, self._files.memory_path) from error
        self._tell_changed()
        return self.verify()

    def is_clock_behind(self, present: ListInUse) -> bool:
        """Whether today is before a day that was signed: then this computer's clock is wrong."""
        return self._clock.now().date() < present.memory.newest_date


def _return(present: ListInUse, origin: ListOrigin, signed: SignedList) -> Return:
    return Return(
        origin=origin,
        present=present,
        version=signed.directory.version,
        edition=signed.directory.edition,
        difference=difference(present.directory, signed.directory),
    )
