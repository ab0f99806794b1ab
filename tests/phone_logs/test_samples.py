"""Each sample, made by hand after the documented form with its traps, record by record."""

from pathlib import Path

import pytest

from callassist.domain.phone_log import (
    PhoneCall,
    PhoneCallType,
    PhoneRecord,
    UnreadableLine,
    UnreadableReason,
)
from phone_logs.read_samples import beijing, database, read, sample

IN, OUT, MISSED = PhoneCallType.INCOMING, PhoneCallType.OUTGOING, PhoneCallType.MISSED
VOICEMAIL, REJECTED, BLOCKED = (
    *(PhoneCallType.VOICEMAIL, PhoneCallType.REJECTED, PhoneCallType.BLOCKED),
)
ELSEWHERE, UNKNOWN = PhoneCallType.ANSWERED_ELSEWHERE, PhoneCallType.UNKNOWN
NO_TIME, OUT_OF_RANGE = UnreadableReason.NO_TIME, UnreadableReason.TIME_OUT_OF_RANGE
TOO_FEW, NOT_A_CALL = UnreadableReason.TOO_FEW_FIELDS, UnreadableReason.NOT_A_CALL

START = 1795000000123


def at(minutes: int) -> int:
    """So many minutes after the first call of a sample, at a full second."""
    return START - 123 + minutes * 60_000


LOGGER = [
    PhoneCall(2, "13812345678", IN, START, 65, "妈妈"),
    PhoneCall(3, "0571-95188", MISSED, at(10), 0, 'Zhang, "Lao" San'),
    PhoneCall(4, "", IN, at(20), 0, ""),
    PhoneCall(5, "95588", OUT, at(30), 12, ""),
    PhoneCall(6, "10086", VOICEMAIL, at(40), 7, ""),
    PhoneCall(7, "95188", REJECTED, at(50), 0, ""),
    PhoneCall(8, "95189", BLOCKED, at(60), 0, ""),
    PhoneCall(9, "95533", ELSEWHERE, at(70), 9, ""),
    PhoneCall(10, "95566", IN, at(80), 9, ""),
    PhoneCall(11, "95566", OUT, at(90), 9, ""),
    PhoneCall(12, "95566", UNKNOWN, at(100), 9, ""),
    PhoneCall(13, "95566", UNKNOWN, at(110), 9, ""),
    UnreadableLine(14, NO_TIME),
    UnreadableLine(15, TOO_FEW),
]
LOGGER_OLD = [
    PhoneCall(2, "+442079460000", IN, START, 65, "Smith, John, Dr."),
    PhoneCall(3, "95588", OUT, at(10), 12, ""),
]
LOGGER_JSON = [
    PhoneCall(1, "13812345678", IN, START, 65, "妈妈"),
    PhoneCall(2, "", MISSED, at(10), 0, ""),
    PhoneCall(3, "95588", OUT, at(20), None, "\U0001f600"),
    PhoneCall(4, "95588", UNKNOWN, at(30), 1, ""),
    UnreadableLine(5, NO_TIME),
]
EXTRACTOR = [
    PhoneCall(2, "+8695188", IN, START, 192, ""),
    PhoneCall(4, "13812345678", MISSED, at(10), None, "Wang, Xiaoming"),
    PhoneCall(6, "10086", OUT, at(20), 0, ""),
    PhoneCall(8, "95588", ELSEWHERE, at(30), 5, ""),
    PhoneCall(10, "", VOICEMAIL, at(40), 5, ""),
    UnreadableLine(12, NO_TIME),
]
SMS_IMPORT_EXPORT = [
    PhoneCall(1, "+8695188", IN, START, 35, "支付宝?"),
    PhoneCall(2, "", MISSED, at(10), 0, ""),
    PhoneCall(3, "10086", OUT, at(20), 61, "移动"),
    PhoneCall(4, "95588", ELSEWHERE, at(30), 12, ""),
    UnreadableLine(5, NO_TIME),
    UnreadableLine(6, NOT_A_CALL),
    PhoneCall(7, "95588", UNKNOWN, at(40), None, ""),
]
CHINA_MOBILE = [
    PhoneCall(2, "95188", IN, beijing(9, 30, 5), 332, ""),
    PhoneCall(3, "13812345678", OUT, beijing(10, 0), 3601, ""),
    PhoneCall(4, "057195188", IN, beijing(10, 30), 32, ""),
    PhoneCall(5, "95588", UNKNOWN, beijing(11, 0), 9, ""),
    UnreadableLine(6, NO_TIME),
    UnreadableLine(7, TOO_FEW),
    UnreadableLine(8, NO_TIME),
]
FRITZBOX = [
    PhoneCall(3, "08912345678", IN, beijing(9, 30), 300, "Jürgen Groß"),
    PhoneCall(4, "004989123456", MISSED, beijing(10, 0), 0, ""),
    PhoneCall(5, "10086", OUT, beijing(10, 30), 3720, ""),
    PhoneCall(6, "08912345678", UNKNOWN, beijing(11, 0), 60, ""),
    PhoneCall(7, "", IN, beijing(11, 30), 60, ""),
    UnreadableLine(8, NO_TIME),
]
FRITZBOX_ENGLISH = [PhoneCall(3, "+8695188", IN, beijing(9, 30), 300, "")]
FRITZBOX_MAILED = [
    PhoneCall(2, "08912345678", OUT, beijing(9, 30), 300, "Jürgen"),
    PhoneCall(3, "004989123456", IN, beijing(10, 0), 60, ""),
    PhoneCall(4, "004989123456", MISSED, beijing(10, 30), 0, ""),
]
NCID = [
    PhoneCall(2, "5715551234", IN, beijing(9, 30), 65, "ALIPAY"),
    PhoneCall(4, "4185558765", MISSED, beijing(10, 0), None, "WIRELESS CALLER"),
    PhoneCall(7, "**622", OUT, beijing(10, 30), None, ""),
    PhoneCall(8, "", REJECTED, beijing(11, 0), None, ""),
    PhoneCall(9, "", BLOCKED, beijing(11, 1), None, ""),
    PhoneCall(10, "", IN, beijing(11, 2), None, ""),
    PhoneCall(11, "", IN, beijing(11, 3), None, ""),
    PhoneCall(12, "", OUT, beijing(11, 4), None, ""),
    PhoneCall(13, "95588", UNKNOWN, beijing(11, 5), None, "ICBC"),
    PhoneCall(14, "95588", VOICEMAIL, beijing(11, 6), None, "VOICEMAIL"),
    UnreadableLine(16, NO_TIME),
    PhoneCall(17, "95588", IN, beijing(11, 9), None, "LIAR"),
    UnreadableLine(18, NOT_A_CALL),
]
IPHONE = [
    PhoneCall(1, "+8695188", IN, START, 65, ""),
    PhoneCall(2, "13812345678", MISSED, at(10), 0, "妈妈"),
    PhoneCall(3, "10086", OUT, at(20), 12, ""),
    PhoneCall(4, "", MISSED, at(30), 0, ""),
    UnreadableLine(5, NO_TIME),
    UnreadableLine(6, NO_TIME),
    UnreadableLine(7, NO_TIME),
    PhoneCall(8, "95588", IN, at(40), None, ""),
    PhoneCall(9, "95588", UNKNOWN, at(50), 1, ""),
    UnreadableLine(10, OUT_OF_RANGE),
]
GNOME = [
    PhoneCall(1, "+8695188", IN, beijing(9, 30, 5), 65, ""),
    PhoneCall(2, "13812345678", MISSED, beijing(10, 0), None, ""),
    PhoneCall(3, "13812345678", MISSED, beijing(10, 1), None, ""),
    PhoneCall(4, "10086", OUT, beijing(10, 30), 2, ""),
    PhoneCall(5, "", IN, beijing(11, 0), 1, ""),
    UnreadableLine(6, NO_TIME),
    UnreadableLine(7, NO_TIME),
    UnreadableLine(8, OUT_OF_RANGE),
    PhoneCall(9, "95588", UNKNOWN, beijing(3, 30), None, ""),
]


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("logger.csv", LOGGER),
        ("logger_old.csv", LOGGER_OLD),
        ("logger.json", LOGGER_JSON),
        ("extractor.csv", EXTRACTOR),
        ("sms_import_export.json", SMS_IMPORT_EXPORT),
        ("china_mobile_gbk.csv", CHINA_MOBILE),
        ("china_mobile_utf8.csv", CHINA_MOBILE),
        ("fritzbox.csv", FRITZBOX),
        ("fritzbox_english.csv", FRITZBOX_ENGLISH),
        ("fritzbox_mailed.csv", FRITZBOX_MAILED),
        ("cidcall.log", NCID),
        ("iphone.sql", IPHONE),
        ("gnome_calls.sql", GNOME),
    ],
)
def test_the_sample_is_read_record_by_record(
    tmp_path: Path, name: str, expected: list[PhoneRecord]
) -> None:
    path = database(tmp_path / "x", name) if name.endswith(".sql") else sample(name)

    assert read(path) == expected
