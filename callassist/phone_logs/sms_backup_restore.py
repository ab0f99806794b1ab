"""The call backups of the Android app SMS Backup & Restore: `calls-<stamp>.xml`.

Root `<calls>` (or `<smses>`, in files that hold messages too), in it `<call …/>` with attributes
and no text: `number`, `duration` in seconds, `date` in milliseconds since 1970, `type` and
`presentation` as Android's codes, and optionally `contact_name`. `readable_date` changes with the
phone's language and is not read. Source: the app's page "Fields in XML backup files"
(synctech.com.au), the codes from Android's reference (`CallLog.Calls`).
"""

from collections.abc import Iterator
from pathlib import Path

from callassist.domain.errors import CallAssistError
from callassist.domain.phone_log import PhoneRecord, ReadingChoices, ReadingProgress
from callassist.phone_logs.call_elements import CallElements
from callassist.phone_logs.opened_file import pieces_of

_BYTE_ORDER_MARKS = b"\xef\xbb\xbf\xff\xfe"
_WORDS = (b"<calls", b"<call ", b"<call\n", b"<smses", b"<allsms")


class SmsBackupRestore:
    """Reads `calls-<stamp>.xml`."""

    @property
    def format_id(self) -> str:
        """The format's id."""
        return "sms_backup_restore"

    def fits(self, head: bytes, name: str) -> bool:
        """An XML file that speaks of calls, in UTF-8 or UTF-16."""
        text = head.replace(b"\0", b"").lstrip(_BYTE_ORDER_MARKS + b" \t\r\n")
        return text.startswith(b"<") and any(word in text for word in _WORDS)

    def read(
        self,
        path: Path,
        choices: ReadingChoices,
        progress: ReadingProgress,
    ) -> Iterator[PhoneRecord]:
        """The calls in the order of the file; elements of other kinds are passed over."""
        elements = CallElements(path.name)
        for number, piece in enumerate(pieces_of(path, progress)):
            if number == 0 and piece[:2] in (b"<\0", b"\0<"):
                # A parser may guess it; whoever wrote it has left out what says how to read it.
                raise CallAssistError("phone_log_utf16", name=path.name)
            yield from elements.feed(piece)
        yield from elements.end()
