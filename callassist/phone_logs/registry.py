"""Which reader reads a file. A new format is one module and one line here."""

from pathlib import Path

from callassist.domain.errors import CallAssistError
from callassist.domain.phone_log import PhoneLogReader
from callassist.phone_logs.china_mobile_csv import ChinaMobileCsv
from callassist.phone_logs.extractor_csv import ExtractorCsv
from callassist.phone_logs.fritzbox_csv import FritzBoxCsv
from callassist.phone_logs.gnome_calls import GnomeCalls
from callassist.phone_logs.iphone_storedata import IphoneStoredata
from callassist.phone_logs.logger_csv import LoggerCsv
from callassist.phone_logs.logger_json import LoggerJson
from callassist.phone_logs.mapped_csv import MappedCsv
from callassist.phone_logs.ncid_log import NcidLog
from callassist.phone_logs.opened_file import head_of
from callassist.phone_logs.sms_backup_restore import SmsBackupRestore
from callassist.phone_logs.sms_import_export_json import SmsImportExportJson
from callassist.phone_logs.text_lines import CHINESE, TextDecoder

READERS: tuple[PhoneLogReader, ...] = (
    SmsBackupRestore(),
    IphoneStoredata(),
    GnomeCalls(),
    LoggerJson(),
    SmsImportExportJson(),
    LoggerCsv(),
    ExtractorCsv(),
    ChinaMobileCsv(),
    FritzBoxCsv(),
    NcidLog(),
    MappedCsv(),
)
"""The readers, the most particular about what they take first."""


def reader_for(path: Path, format_id: str | None = None) -> PhoneLogReader:
    """The reader named, else the one whose format the file has.

    Raises CallAssistError where the file cannot be opened, is empty, encrypted or no plain file,
    where no reader knows it, and where there is no format of that id.
    """
    head = head_of(path)
    for reader in READERS:
        if reader.format_id == format_id if format_id else reader.fits(head, path.name):
            return reader
    if format_id:
        allowed = ", ".join(reader.format_id for reader in READERS)
        raise CallAssistError("phone_log_no_format", text=format_id, allowed=allowed)
    if not head.startswith(b"SQLite"):
        # What is no text gets a sentence of its own; the text of an unknown kind comes below.
        TextDecoder(path.name, CHINESE).decode(head, is_last=False)
    raise CallAssistError("phone_log_unknown", name=path.name)
