"""Backups of SMS Backup & Restore are read as documented, with every trap they are known for."""

from contextlib import suppress
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from callassist.domain.errors import CallAssistError
from callassist.domain.phone_log import (
    PhoneCall,
    PhoneCallType,
    PhoneRecord,
    ReadingChoices,
    ReadingProgress,
    UnreadableLine,
    UnreadableReason,
)
from callassist.phone_logs.registry import reader_for
from callassist.phone_logs.sms_backup_restore import SmsBackupRestore

SAMPLE = Path(__file__).with_name("samples") / "sms_backup_restore.xml"


def _read(path: Path) -> list[PhoneRecord]:
    return list(reader_for(path).read(path, ReadingChoices(), ReadingProgress()))


def _of(tmp_path: Path, *calls: str, root: str = "calls") -> list[PhoneRecord]:
    path = tmp_path / "calls-20261120.xml"
    path.write_text(f"<{root}>{''.join(calls)}</{root}>", encoding="utf-8")
    return _read(path)


def _call(**values: str) -> str:
    told = {"number": "95188", "date": "1795000000000", "type": "1", "duration": "5", **values}
    attributes = " ".join(f"{name}='{value}'" for name, value in told.items())
    return f"<call {attributes} />"


def test_the_sample_is_read_record_by_record() -> None:
    calls = [
        PhoneCall(1, "+8695188", PhoneCallType.INCOMING, 1795000000123, 35, ""),
        PhoneCall(2, "13812345678", PhoneCallType.MISSED, 1795000600000, 0, "妈妈 & 爸爸"),
        PhoneCall(3, "10086", PhoneCallType.OUTGOING, 1795001200000, 61, ""),
        PhoneCall(4, "", PhoneCallType.MISSED, 1795001800000, 0, ""),
        PhoneCall(5, "", PhoneCallType.INCOMING, 1795002400000, 5, ""),
        PhoneCall(6, "", PhoneCallType.INCOMING, 1795003000000, 5, ""),
        PhoneCall(7, "95588", PhoneCallType.VOICEMAIL, 1795003600000, 12, ""),
        PhoneCall(8, "0095588", PhoneCallType.REJECTED, 1795004200000, 0, ""),
        PhoneCall(9, "4006695599", PhoneCallType.BLOCKED, 1795004800000, 0, ""),
        PhoneCall(10, "01012345678", PhoneCallType.ANSWERED_ELSEWHERE, 1795005400000, 9, ""),
        PhoneCall(11, "95188", PhoneCallType.UNKNOWN, 1795006000000, None, ""),
    ]
    bad = [
        UnreadableLine(12, UnreadableReason.NO_TIME),
        UnreadableLine(13, UnreadableReason.NO_TIME),
        UnreadableLine(14, UnreadableReason.TIME_OUT_OF_RANGE),
    ]

    assert _read(SAMPLE) == [*calls, *bad]


def test_calls_that_came_at_the_same_time_are_all_told(tmp_path: Path) -> None:
    assert len(_of(tmp_path, _call(), _call(number="95588"), _call(type="3"))) == 3


def test_calls_among_messages_are_found(tmp_path: Path) -> None:
    found = _of(tmp_path, '<sms address="95188" body="x" />', _call(), root="smses")

    assert [record.place for record in found] == [1]


def test_the_local_text_of_the_time_is_not_looked_at(tmp_path: Path) -> None:
    with_text = _of(tmp_path, _call(readable_date="gestern"))

    assert with_text == _of(tmp_path, _call())


@pytest.mark.parametrize(
    ("values", "reason"),
    [
        ({"date": ""}, UnreadableReason.NO_TIME),
        ({"date": "-5"}, UnreadableReason.NO_TIME),
        ({"date": "1e12"}, UnreadableReason.NO_TIME),
        ({"date": "９" * 13}, UnreadableReason.NO_TIME),
        ({"date": "9" * 4000}, UnreadableReason.NO_TIME),
        ({"date": "1795000000"}, UnreadableReason.TIME_OUT_OF_RANGE),
        ({"number": "9" * 257}, UnreadableReason.NUMBER_TOO_LONG),
    ],
)
def test_what_cannot_be_a_call_is_told_with_its_place(
    tmp_path: Path, values: dict[str, str], reason: UnreadableReason
) -> None:
    found = _of(tmp_path, _call(), _call(**values), _call())

    assert found[1] == UnreadableLine(2, reason)
    assert len(found) == 3


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
def test_every_encoding_that_names_itself_is_read(tmp_path: Path, encoding: str) -> None:
    path = tmp_path / "calls.xml"
    path.write_text(f"<calls>{_call(contact_name='妈妈')}</calls>", encoding=encoding)

    [call] = _read(path)

    assert isinstance(call, PhoneCall)
    assert call.name == "妈妈"


LAUGHS = (
    '<?xml version="1.0"?><!DOCTYPE calls [<!ENTITY a "ha">'
    + "".join(
        f'<!ENTITY {b} "{f"&{a};" * 10}">' for a, b in zip("abcdefghi", "bcdefghij", strict=True)
    )
    + ']><calls><call number="&j;" date="1795000000000" type="1"/></calls>'
)
OUTSIDE = (
    '<!DOCTYPE calls [<!ENTITY x SYSTEM "file:///etc/passwd">]>'
    '<calls><call number="&x;" date="1795000000000" type="1"/></calls>'
)


@pytest.mark.parametrize(
    ("content", "sentence"),
    [
        (LAUGHS, "phone_log_document_type"),
        (OUTSIDE, "phone_log_document_type"),
        ('<!DOCTYPE calls SYSTEM "calls.dtd"><calls></calls>', "phone_log_document_type"),
        ("<calls><call number='1' date='1795000000000'/>", "phone_log_broken"),
        ("<calls><call number=", "phone_log_broken"),
        ("<calls>&undeclared;</calls>", "phone_log_broken"),
        ("<calls><call number='\0'/></calls>", "phone_log_broken"),
        ("<html><calls/></html>", "phone_log_unknown"),
        ('<?xml version="1.0" encoding="klingon"?><calls></calls>', "phone_log_"),
        ('<?xml version="1.0" encoding="gbk"?><calls></calls>', "phone_log_"),
        (f"<calls><call number='{'9' * 20_000_000}'/></calls>", "phone_log_line_too_long"),
        (f"<calls>{' ' * 20_000_000}</calls>", "phone_log_line_too_long"),
    ],
    ids=[
        *("laughs", "outside", "external", "cut off", "cut in an element", "undeclared", "nul"),
        *("html", "no such encoding", "wide encoding", "long value", "long nothing"),
    ],
)
def test_a_hostile_or_broken_file_ends_in_a_sentence(
    tmp_path: Path, content: str, sentence: str
) -> None:
    path = tmp_path / "calls.xml"
    path.write_text(content, encoding="utf-8")

    with pytest.raises(CallAssistError, match=sentence):
        _read(path)


@settings(max_examples=300, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data())
def test_damage_anywhere_is_read_or_refused_and_nothing_else(
    tmp_path: Path, data: st.DataObject
) -> None:
    content = bytearray(SAMPLE.read_bytes())
    for _ in range(data.draw(st.integers(1, 4))):
        content[data.draw(st.integers(0, len(content) - 1))] = data.draw(st.integers(0, 255))
    path = tmp_path / "calls.xml"
    path.write_bytes(content[: data.draw(st.integers(0, len(content)))])

    with suppress(CallAssistError):
        list(SmsBackupRestore().read(path, ReadingChoices(), ReadingProgress()))


@pytest.mark.parametrize("encoding", ["utf-16-le", "utf-16-be"])
def test_utf_16_that_does_not_say_so_is_refused(tmp_path: Path, encoding: str) -> None:
    path = tmp_path / "calls.xml"
    path.write_text(f"<calls>{_call()}</calls>", encoding=encoding)

    with pytest.raises(CallAssistError, match="phone_log_utf16"):
        _read(path)
