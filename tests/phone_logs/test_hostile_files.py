"""Whatever a file holds, it is read or refused in a sentence, and memory stays bounded."""

import os
import subprocess
import sys
from contextlib import suppress
from pathlib import Path

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from callassist.domain.errors import CallAssistError
from callassist.domain.phone_log import (
    EARLIEST_MS,
    LATEST_MS,
    LONGEST_NAME,
    LONGEST_NUMBER,
    ColumnMapping,
    PhoneCall,
    PhoneRecord,
    ReadingChoices,
    ReadingProgress,
)
from callassist.phone_logs.mapping import guess_csv
from callassist.phone_logs.registry import READERS, reader_for
from phone_logs.read_samples import BEIJING, SAMPLES, database, sample

MAPPING = ColumnMapping(number=0, time=1, time_format="%Y-%m-%d %H:%M", type=2, duration=3, name=4)
CHOICES = ReadingChoices(mapping=MAPPING, zone=BEIJING)
FORMATS = {reader.format_id: reader for reader in READERS}
OFTEN = settings(
    max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)

PROGRAM = """
import resource, sys
from pathlib import Path
from callassist.domain.errors import CallAssistError
from callassist.domain.phone_log import ReadingChoices, ReadingProgress
from callassist.phone_logs.mapping import guess_csv
from callassist.phone_logs.registry import reader_for

path = Path(sys.argv[1])
def read():
    for _ in reader_for(path, sys.argv[2] or None).read(path, ReadingChoices(), ReadingProgress()):
        pass
before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
for attempt in (read, lambda: guess_csv(path)):
    try:
        attempt()
        print("read")
    except CallAssistError as error:
        print(error)
print((resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before) // 1024)
"""
"""Prints what reading and guessing end in, and by how many MiB the memory grew at most."""

LONG_LINE, TOO_LONG = 200_000_000, "phone_log_line_too_long"


def outcome(path: Path, format_id: str = "") -> tuple[str, str, int]:
    """What reading and guessing a file end in, and the MiB it took."""
    command = [sys.executable, "-c", PROGRAM, str(path), format_id]
    told = subprocess.run(command, capture_output=True, text=True, check=True).stdout.split()
    return told[0], told[1], int(told[2])


@pytest.mark.skipif(sys.platform == "win32", reason="memory is not measured so there")
@pytest.mark.parametrize(
    ("beginning", "format_id", "sentence"),
    [
        (sample("logger.csv").read_bytes(), "", TOO_LONG),
        (sample("cidcall.log").read_bytes(), "", TOO_LONG),
        (sample("fritzbox.csv").read_bytes() + b'"', "", TOO_LONG),
        (b"<calls><call number='", "", TOO_LONG),
        (b"<calls><!--", "", TOO_LONG),
        (b'[{"date": 1, "duration": 1, "type": "', "", "phone_log_record_too_long"),
        (b"", "china_mobile_csv", TOO_LONG),
        (b"", "", "phone_log_unknown"),
    ],
    ids=["csv", "log", "quotes", "xml", "comment", "json", "from the beginning", "unknown"],
)
def test_a_line_without_end_ends_in_a_sentence_with_little_memory(
    tmp_path: Path, beginning: bytes, format_id: str, sentence: str
) -> None:
    path = tmp_path / "long.txt"
    with path.open("wb") as file:
        file.write(beginning)
        for _ in range(LONG_LINE // 1_000_000):
            file.write(b"a" * 1_000_000)

    told, guessed, grown = outcome(path, format_id)

    assert told == sentence
    assert guessed.startswith("phone_log_") or guessed == "read"
    assert grown < 100


@pytest.mark.skipif(sys.platform == "win32", reason="memory is not measured so there")
@pytest.mark.parametrize("beginning", [b"", b"<calls>", sample("logger.csv").read_bytes()])
def test_a_gigabyte_of_zeros_ends_in_a_sentence_with_little_memory(
    tmp_path: Path, beginning: bytes
) -> None:
    path = tmp_path / "zeros.txt"
    path.write_bytes(beginning)
    os.truncate(path, 1_000_000_000)

    told, guessed, grown = outcome(path)

    assert told in ("phone_log_zeros", "phone_log_broken")
    assert guessed == "phone_log_zeros"
    assert grown < 50


@pytest.mark.skipif(sys.platform == "win32", reason="memory is not measured so there")
def test_a_file_of_many_calls_takes_no_more_memory_than_one_of_few(tmp_path: Path) -> None:
    call = b"<call number='95188' date='1795000000000' type='1' contact_name='x'/>\n"
    path = tmp_path / "calls.xml"
    path.write_bytes(b"<calls>" + call * 300_000 + b"</calls>")

    told, _, grown = outcome(path)

    assert told == "read"
    assert grown < 20


def check_all(records: list[PhoneRecord]) -> None:
    """What every reader promises of every record."""
    for record in records:
        assert record.place >= 1
        if isinstance(record, PhoneCall):
            assert EARLIEST_MS <= record.received_ms < LATEST_MS
            assert len(record.number_text) <= LONGEST_NUMBER
            assert len(record.name) <= LONGEST_NAME
            assert record.number_text == record.number_text.strip()
            assert record.duration_seconds is None or record.duration_seconds >= 0


def try_reading(path: Path, format_id: str) -> None:
    """Reads and guesses; only a sentence may come of it."""
    with suppress(CallAssistError):
        check_all(list(FORMATS[format_id].read(path, CHOICES, ReadingProgress())))
    with suppress(CallAssistError):
        reader_for(path)
    with suppress(CallAssistError):
        guess_csv(path)


@OFTEN
@given(
    content=st.binary(max_size=300) | st.text(max_size=200).map(str.encode),
    format_id=st.sampled_from(sorted(FORMATS)),
)
@example(content=b'""\r', format_id="mapped_csv")
@example(content=b"\xff\xfe\x00", format_id="ncid_log")
@example(content=b"SQLite format 3\x00", format_id="gnome_calls")
def test_any_bytes_are_read_or_refused(tmp_path: Path, content: bytes, format_id: str) -> None:
    path = tmp_path / "any"
    path.write_bytes(content)

    try_reading(path, format_id)


SAMPLE_OF = {
    "sms_backup_restore": "sms_backup_restore.xml",
    "logger_csv": "logger.csv",
    "logger_json": "logger.json",
    "extractor_csv": "extractor.csv",
    "sms_import_export_json": "sms_import_export.json",
    "china_mobile_csv": "china_mobile_gbk.csv",
    "fritzbox_csv": "fritzbox.csv",
    "ncid_log": "cidcall.log",
    "mapped_csv": "any_table.csv",
    "iphone_storedata": "iphone.sql",
    "gnome_calls": "gnome_calls.sql",
}


@pytest.mark.parametrize("format_id", sorted(FORMATS))
@OFTEN
@given(data=st.data())
def test_a_damaged_sample_is_read_or_refused(
    tmp_path: Path, format_id: str, data: st.DataObject
) -> None:
    name = SAMPLE_OF[format_id]
    pristine = tmp_path / "pristine"
    if not pristine.exists():
        if name.endswith(".sql"):
            database(pristine, name)
        else:
            pristine.write_bytes((SAMPLES / name).read_bytes())
    content = bytearray(pristine.read_bytes())
    for _ in range(data.draw(st.integers(1, 6))):
        place = data.draw(st.integers(0, len(content) - 1))
        content[place] = data.draw(st.integers(0, 255))
    path = tmp_path / "damaged"
    path.write_bytes(content[: data.draw(st.integers(len(content) // 2, len(content)))])

    try_reading(path, format_id)
