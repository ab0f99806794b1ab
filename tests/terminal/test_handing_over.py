"""`report` and `attach`: what is handed to somebody, without a window."""

import json
from collections.abc import Callable
from hashlib import sha256
from pathlib import Path

import pytest

from callassist.bundled.texts import LANGUAGES
from terminal.in_process import Run

Logged = Callable[..., int]


@pytest.fixture
def call(logged: Logged) -> str:
    return str(logged("--number", "+8695188", "--claimed", "mybank", "--asked", "otp"))


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "shot\x1b[31m.png"
    path.write_bytes(b"made up")
    return path


def test_a_report_is_printed(run: Run, call: str) -> None:
    answer = run("report", call)

    assert answer.status == 0, answer.complaint
    assert "+8695188 (as displayed)" in answer.text
    assert "A displayed number can be forged" in answer.text
    assert not answer.text.startswith("\ufeff")


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_report_is_saved_as_text(run: Run, call: str, tmp_path: Path, language: str) -> None:
    path = tmp_path / "record.TXT"

    answer = run("report", call, "--to", str(path), "--lang", language)

    assert answer.status == 0, answer.complaint
    assert str(path) in answer.text
    assert "+8695188" in path.read_text("utf-8-sig")


def test_the_record_and_its_checksum_are_json(run: Run, call: str) -> None:
    document = run("report", call, "--json").document

    text = json.dumps(document["record"], ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    assert document["sha256"] == sha256(text.encode()).hexdigest()
    assert document["sha256"] in "".join(run("report", call).text.split())


def test_several_calls_make_one_report_and_numbers_can_be_masked(
    run: Run, call: str, logged: Logged
) -> None:
    other = str(logged("--number", "13812345678"))

    answer = run("report", call, other, "--masked")

    assert "138******78" in answer.text
    assert "13812345678" not in answer.text
    assert "Call 2" in answer.text


def test_a_report_that_cannot_be_made_is_told(run: Run, call: str, tmp_path: Path) -> None:
    assert run("report", "99").has_failed_plainly(1)
    assert run("report").has_failed_plainly(2)
    assert run("report", call, "--to", str(tmp_path / "a.pdf")).has_failed_plainly(2)
    assert run("report", call, "--to", str(tmp_path / "gone" / "a.txt")).has_failed_plainly(1)


def test_a_file_is_attached_listed_and_taken_off(run: Run, call: str, file: Path) -> None:
    document = run("attach", call, str(file), "--json").document

    (attachment,) = document["attachments"]
    assert attachment["sha256"] == sha256(b"made up").hexdigest()
    assert attachment["state"] == "whole"
    listed = run("attach", call)
    assert "shot" in listed.text
    assert "\x1b" not in listed.text

    number = str(attachment["id"])
    assert run("attach", call, "--remove", number).status == 0
    assert "no attachments" in run("attach", call).text
    assert "shot" in run("attach", call, "--restore", number).text


def test_what_cannot_be_attached_is_told(run: Run, call: str, file: Path, tmp_path: Path) -> None:
    assert run("attach", call, str(tmp_path)).has_failed_plainly(1)
    assert run("attach", call, str(tmp_path / "gone")).has_failed_plainly(1)
    assert run("attach", "99", str(file)).has_failed_plainly(1)
    assert run("attach", call, "--remove", "9").has_failed_plainly(1)
    assert run("attach", call, str(file), "--remove", "1").has_failed_plainly(2)


def test_a_missing_file_is_told(run: Run, call: str, file: Path, tmp_path: Path) -> None:
    run("attach", call, str(file))
    for kept in (tmp_path / "data" / "attachments").iterdir():
        kept.unlink()

    assert "the file is gone" in run("attach", call).text
    assert run("doctor", "--json").document["well"] is False
