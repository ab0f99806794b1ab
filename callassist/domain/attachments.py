"""Files somebody keeps beside a call, such as a screenshot: what is known of them."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

LARGEST_FILE = 50 * 1024 * 1024
"""Bytes of one file."""
MOST_FILES = 20
"""Files of one call."""


@dataclass(frozen=True, slots=True, kw_only=True)
class KeptFile:
    """A file as it lies in the folder of attachments."""

    kept_as: str
    """Its name there: its checksum and its ending."""
    size: int
    """In bytes."""
    sha256: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Attachment:
    """One file of one call."""

    id: int
    call_id: int
    name: str
    """What the file was called where it came from: text from outside."""
    file: KeptFile
    added_at: datetime
    removed_at: datetime | None = None
    """When it was taken off the call; the file stays, so that it can come back."""
    is_intact: bool = True
    """False when the stored row no longer has its checksum."""


class FileState(StrEnum):
    """Whether a kept file still is what was added."""

    WHOLE = "whole"
    MISSING = "missing"
    CHANGED = "changed"
    """Other bytes than those that were added, or a record that was changed."""


@dataclass(frozen=True, slots=True)
class CheckedAttachment:
    """An attachment, and whether its file still is what was added."""

    attachment: Attachment
    state: FileState
