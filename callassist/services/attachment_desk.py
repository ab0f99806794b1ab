"""The files somebody keeps beside a call: added, taken off, brought back, looked over."""

from collections.abc import Callable
from pathlib import Path

from callassist.domain.attachments import MOST_FILES, Attachment, CheckedAttachment, FileState
from callassist.domain.clock import Clock
from callassist.domain.errors import CallAssistError
from callassist.store.attachment_files import AttachmentFiles
from callassist.store.attachment_log import AttachmentLog


class AttachmentDesk:
    """The use cases around the files of one call."""

    def __init__(
        self,
        log: AttachmentLog,
        files: AttachmentFiles,
        clock: Clock,
        require_call: Callable[[int], object],
    ) -> None:
        """`require_call` raises CallAssistError where there is no call with an id."""
        self._log = log
        self._files = files
        self._clock = clock
        self._require_call = require_call

    def add(self, call_id: int, path: Path) -> Attachment:
        """Copies a file in and keeps it with a call; the same file twice is kept once.

        Raises CallAssistError for an unknown call, one that has `MOST_FILES` already, what is no
        ordinary file, one that is too large, and one that cannot be read or copied.
        """
        self._require_call(call_id)
        kept = self._log.of(call_id)
        if len(kept) >= MOST_FILES:
            raise CallAssistError("attachment_too_many", most=MOST_FILES)
        file = self._files.take(path)
        same = [each for each in kept if each.file.sha256 == file.sha256 and each.is_intact]
        return same[0] if same else self._log.add(call_id, path.name, file, self._clock.now())

    def files(self, call_id: int) -> list[Attachment]:
        """The files of a call, in the order they were added."""
        return self._log.of(call_id)

    def place(self, attachment: Attachment) -> Path:
        """Where the kept file lies."""
        return self._files.folder / attachment.file.kept_as

    def remove(self, attachment_id: int) -> Attachment:
        """Takes a file off its call; `bring_back` undoes it."""
        attachment = self._find(attachment_id)
        self._log.set_removed(attachment_id, self._clock.now())
        return attachment

    def bring_back(self, attachment_id: int) -> Attachment:
        """Keeps a file with its call again."""
        self._find(attachment_id)
        self._log.set_removed(attachment_id, None)
        return self._find(attachment_id)

    def _find(self, attachment_id: int) -> Attachment:
        attachment = self._log.find(attachment_id)
        if attachment is None:
            raise CallAssistError("no_attachment", id=attachment_id)
        self._require_call(attachment.call_id)
        return attachment

    def verify(self, call_id: int) -> list[CheckedAttachment]:
        """The files of a call, each hashed again."""
        return [self._checked(each) for each in self._log.of(call_id)]

    def verify_all(self) -> list[CheckedAttachment]:
        """The files of all calls, each hashed again."""
        return [self._checked(each) for each in self._log.all()]

    def _checked(self, attachment: Attachment) -> CheckedAttachment:
        state = self._files.state(attachment.file)
        is_doubtful = state is FileState.WHOLE and not attachment.is_intact
        return CheckedAttachment(attachment, FileState.CHANGED if is_doubtful else state)
