"""Which reader a file gets, and the sentence where none can take it."""

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

import callassist
from callassist import resources
from callassist.domain.errors import CallAssistError
from callassist.domain.phone_log import PhoneCallType, UnreadableReason
from callassist.phone_logs.registry import READERS, reader_for
from phone_logs.read_samples import SAMPLES, database, read, sample, written
from terminal.limited import obeying_modes

FORMATS = {
    "sms_backup_restore.xml": "sms_backup_restore",
    "logger.csv": "logger_csv",
    "logger_old.csv": "logger_csv",
    "logger.json": "logger_json",
    "extractor.csv": "extractor_csv",
    "sms_import_export.json": "sms_import_export_json",
    "china_mobile_gbk.csv": "china_mobile_csv",
    "china_mobile_utf8.csv": "china_mobile_csv",
    "fritzbox.csv": "fritzbox_csv",
    "fritzbox_english.csv": "fritzbox_csv",
    "fritzbox_mailed.csv": "fritzbox_csv",
    "cidcall.log": "ncid_log",
    "iphone.sql": "iphone_storedata",
    "gnome_calls.sql": "gnome_calls",
}
CHOSEN_BY_THE_PERSON = {"any_table.csv": "mapped_csv"}


@pytest.mark.parametrize(("name", "format_id"), FORMATS.items())
def test_a_file_is_recognised_by_what_it_holds(tmp_path: Path, name: str, format_id: str) -> None:
    path = database(tmp_path / "x", name) if name.endswith(".sql") else sample(name)

    assert reader_for(path).format_id == format_id


def test_every_format_has_a_sample_and_every_sample_a_format() -> None:
    samples = FORMATS | CHOSEN_BY_THE_PERSON

    assert set(samples) == {path.name for path in SAMPLES.iterdir()}
    assert set(samples.values()) == {reader.format_id for reader in READERS}
    assert len({reader.format_id for reader in READERS}) == len(READERS)


def test_a_format_that_is_named_is_not_guessed() -> None:
    assert reader_for(sample("fritzbox.csv"), "logger_csv").format_id == "logger_csv"


def test_a_format_that_does_not_exist_is_told_with_those_that_do(tmp_path: Path) -> None:
    with pytest.raises(CallAssistError, match="phone_log_no_format") as caught:
        reader_for(written(tmp_path / "x", "x"), "nokia")

    assert "ncid_log" in str(caught.value.values["allowed"])


@pytest.mark.parametrize(
    ("content", "sentence"),
    [
        (b"", "phone_log_empty"),
        (b"SSEF\x00\xff\x00\x01" + bytes(100), "phone_log_encrypted"),
        (b"Dear diary", "phone_log_unknown"),
        (b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR", "phone_log_zeros"),
        ("号码,时间\r\n95188,2026\r\n".encode("utf-16-le"), "phone_log_utf16"),
        ("number,time\r\n95188,2026\r\n".encode("utf-16-be"), "phone_log_utf16"),
        (b"number,\xff\xff\xff", "phone_log_encoding"),
        (b"<html><body>call</body></html>", "phone_log_unknown"),
        (b'[{"address": "95188", "body": "x", "date": "1"}]', "phone_log_unknown"),
        (b"SQLite format 3\x00" + bytes(100), "phone_log_unknown"),
    ],
    ids=[
        *("empty", "encrypted", "prose", "picture", "utf16 le", "utf16 be", "no encoding"),
        *("web page", "messages", "another database"),
    ],
)
def test_what_no_reader_takes_gets_a_sentence(
    tmp_path: Path, content: bytes, sentence: str
) -> None:
    with pytest.raises(CallAssistError, match=sentence) as caught:
        reader_for(written(tmp_path / "file", content))

    assert caught.value.values == {"name": "file"}


def test_a_folder_and_a_missing_file_get_a_sentence(tmp_path: Path) -> None:
    with pytest.raises(CallAssistError, match="phone_log_folder"):
        reader_for(tmp_path)
    with pytest.raises(CallAssistError, match="phone_log_missing"):
        reader_for(tmp_path / "nothing.xml")
    with pytest.raises(CallAssistError, match="phone_log_missing"):
        reader_for(tmp_path / "nothing\0.xml")
    with pytest.raises(CallAssistError, match="phone_log_not_opened"):
        reader_for(tmp_path / ("x" * 300))


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no pipes in folders here")
def test_a_device_or_a_pipe_is_not_even_opened(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.xml")

    for path in (Path("/dev/zero"), Path("/dev/null"), tmp_path / "pipe.xml"):
        with pytest.raises(CallAssistError, match="phone_log_no_file"):
            reader_for(path)


@pytest.mark.skipif(sys.platform == "win32", reason="no modes here")
def test_a_file_one_may_not_read_gets_a_sentence(tmp_path: Path) -> None:
    path = written(tmp_path / "calls.xml", "<calls/>")
    path.chmod(0)
    program = (
        "import sys; from pathlib import Path\n"
        "from callassist.phone_logs.registry import reader_for\n"
        "from callassist.domain.errors import CallAssistError\n"
        "try: reader_for(Path(sys.argv[1]))\n"
        "except CallAssistError as error: print(error)"
    )
    command = [*obeying_modes(), sys.executable, "-c", program, str(path)]

    ended = subprocess.run(command, capture_output=True, text=True, check=False)

    if ended.returncode == 77:
        pytest.skip("root cannot be kept from reading here")
    assert ended.stdout == "phone_log_no_rights\n"


def test_an_empty_list_of_calls_is_a_list_of_calls(tmp_path: Path) -> None:
    assert read(written(tmp_path / "a.json", " [\n] ")) == []
    assert read(written(tmp_path / "a.xml", "<calls count='0'/>")) == []


def test_every_word_and_sentence_of_an_import_is_there() -> None:
    told = resources.read_text("texts/zh_CN/sentences.json")
    words = {f"import.format.{reader.format_id}" for reader in READERS}
    words |= {f"import.type.{kind}" for kind in PhoneCallType}
    words |= {f"import.unreadable.{reason}" for reason in UnreadableReason}
    package = Path(callassist.__file__).parent / "phone_logs"
    code = "".join(path.read_text("utf-8") for path in package.glob("*.py"))
    words |= {f"error.{key}" for key in re.findall(r"\"(phone_log_\w+)\"", code)}

    assert {word for word in words if f'"{word}"' not in told} == set()
