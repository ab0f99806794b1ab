"""Which reader reads a file. A new format is one module and one line here."""

import os
import stat
from pathlib import Path

from callassist.domain.errors import CallAssistError
from callassist.domain.phone_log import PhoneLogReader
from callassist.phone_logs.sms_backup_restore import SmsBackupRestore

READERS: tuple[PhoneLogReader, ...] = (SmsBackupRestore(),)
"""The readers, the most particular about what they take first."""

_HEAD = 64 * 1024


def reader_for(path: Path, format_id: str | None = None) -> PhoneLogReader:
    """The reader named, else the one whose format the file has.

    Raises CallAssistError where the file cannot be opened, is empty or no plain file, and where no
    reader knows it.
    """
    head = _head_of(path)
    if format_id is not None:
        return next(reader for reader in READERS if reader.format_id == format_id)
    for reader in READERS:
        if reader.fits(head, path.name):
            return reader
    raise CallAssistError("phone_log_unknown", name=path.name)


def _head_of(path: Path) -> bytes:
    try:
        # A pipe or a device could keep the program waiting for ever: it is not even opened.
        if not stat.S_ISREG(path.stat().st_mode):
            raise CallAssistError("phone_log_no_file", name=path.name)
        with path.open("rb") as file:
            head = file.read(_HEAD)
    except OSError as error:
        raise CallAssistError(
            "phone_log_not_opened", name=path.name, problem=os.strerror(error.errno or 0)
        ) from error
    if not head:
        raise CallAssistError("phone_log_empty", name=path.name)
    return head
