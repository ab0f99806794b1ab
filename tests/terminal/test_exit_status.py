"""0 done, 1 a failure to act on, 2 wrong usage: one sentence each time, never a traceback."""

import re
from collections.abc import Callable
from pathlib import Path

import pytest

from callassist.bundled.texts import LANGUAGES
from callassist.store.file_name import FILE_NAME
from terminal.in_process import Run
from terminal.program import Answer, Program

WRONG_USAGE = (
    ("check",),
    ("check", "95188", "--hidden"),
    ("check", "95188", "--claimed", "nobody_knows"),
    ("check", "95188", "95588"),
    ("check", "--nonsense"),
    ("advise",),
    ("advise", "--number", "95188", "--asked", "money"),
    ("advise", "--number", "95188", "--given", "otp,money"),
    ("advise", "--number", "95188", "--purpose", "fun"),
    ("advise", "--number", "95188", "--situation", "dreaming"),
    ("advise", "--class", "green"),
    ("log",),
    ("log", "--number", "95188", "--at", "yesterday"),
    ("log", "--number", "95188", "--at", "2026-13-01"),
    ("log", "95188"),
    ("calls", "--level", "deadly"),
    ("calls", "--since", "spring"),
    ("calls", "--limit", "0"),
    ("calls", "--limit", "-3"),
    ("calls", "--limit", "many"),
    ("calls", "--limit", "9" * 30),
    ("show",),
    ("show", "one"),
    ("show", "9" * 30),
    ("show", "１"),
    ("delete",),
    ("steps",),
    ("callback",),
    ("callback", "1", "--outcome", "happy"),
    ("callback", "1", "--remind-at", "soon"),
    ("directory", "show"),
    ("directory", "burn"),
    ("call", "95188"),
    ("--lang", "fr", "check", "95188"),
    ("--nonsense",),
    ("--data-dir",),
)
FAILURES = (
    ("show", "7"),
    ("delete", "7"),
    ("delete", "7", "--restore"),
    ("steps", "7"),
    ("steps", "1", "--done", "Z99"),
    ("callback", "7"),
    ("callback", "2"),
    ("directory", "show", "95189000"),
    ("directory", "show", "nothing"),
)


def _is_one_sentence(answer: Answer) -> bool:
    return answer.complaint.count("\n") == 1 and answer.complaint.rstrip()[-1] in ".。"


@pytest.fixture
def filled(run: Run) -> Run:
    """The program with a call that has a call-back, and one that has none."""
    run("log", "--number", "95188")
    run("log", "--number", "13812345678", "--note", "推销")
    return run


@pytest.mark.parametrize("words", WRONG_USAGE, ids=" ".join)
def test_wrong_usage_ends_with_two_and_a_sentence(run: Run, words: tuple[str, ...]) -> None:
    answer = run(*words)

    assert answer.has_failed_plainly(2), answer
    assert _is_one_sentence(answer)


@pytest.mark.parametrize("words", FAILURES, ids=" ".join)
def test_a_failure_ends_with_one_and_a_sentence(filled: Run, words: tuple[str, ...]) -> None:
    answer = filled(*words)

    assert answer.has_failed_plainly(1), answer
    assert _is_one_sentence(answer)


@pytest.mark.parametrize("words", [*WRONG_USAGE, *FAILURES], ids=" ".join)
def test_with_json_a_failure_still_prints_nothing_on_standard_output(
    filled: Run, words: tuple[str, ...]
) -> None:
    if words[-1] != "--data-dir":
        assert filled(*words, "--json").out == b""


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("words", [WRONG_USAGE[0], WRONG_USAGE[2], WRONG_USAGE[15], FAILURES[0]])
def test_a_failure_is_told_in_the_language_asked_for(
    filled: Run, words: tuple[str, ...], language: str
) -> None:
    complaint = filled("--lang", language, *words).complaint

    assert bool(re.search(r"[\u4e00-\u9fff]", complaint)) is (language != "en")
    assert bool(re.search(r"[們這號話請寫]", complaint)) is (language == "zh_TW")


def test_wrong_usage_stores_nothing(run: Run) -> None:
    for words in WRONG_USAGE:
        run(*words)

    assert run("calls", "--json").document["total"] == 0


def test_help_and_version_end_with_zero(run: Run) -> None:
    for words in (("--help",), ("--version",), ("check", "-h"), ("directory", "show", "--help")):
        answer = run(*words)
        assert (answer.status, answer.err) == (0, b"")
        assert answer.out


@pytest.mark.parametrize("language", LANGUAGES)
def test_help_is_in_the_language_asked_for(run: Run, language: str) -> None:
    for words in ((), ("check",), ("log",), ("directory", "show")):
        text = run("--lang", language, *words, "--help").text
        assert bool(re.search(r"[\u4e00-\u9fff]", text)) is (language != "en")
        for english in ("usage:", "options:", "show this help", "positional arguments"):
            assert english not in text


def test_the_doctor_ends_with_one_if_something_is_wrong(
    run: Run, logged: Callable[..., int], tmp_path: Path
) -> None:
    logged("--number", "95188")
    (tmp_path / "data").chmod(0o755)

    answer = run("doctor")
    assert answer.status == 1
    assert str(tmp_path) in answer.text

    document = run("doctor", "--json").document
    assert (document["well"], document["findings"][0]["code"]) == (False, "permissions")


@pytest.mark.parametrize("content", [b"nonsense " * 1000, b"SQLite format 3\x00" + b"\xff" * 5000])
def test_a_damaged_file_is_told_and_numbers_can_still_be_checked(
    run: Run, tmp_path: Path, content: bytes
) -> None:
    path = tmp_path / "data" / FILE_NAME
    path.parent.mkdir(mode=0o700)
    path.write_bytes(content)
    path.chmod(0o600)

    for words in (("calls",), ("log", "--number", "95188"), ("show", "1"), ("due",)):
        answer = run(*words)
        assert answer.has_failed_plainly(1)
        assert str(path) in answer.complaint
    assert run("check", "95188", "--json").document["class"] == "listed"
    assert run("doctor").status == 1
    assert path.read_bytes() == content


def test_a_failure_in_a_process_of_its_own_ends_the_same_way(program: Program) -> None:
    assert program.run("show", "7").has_failed_plainly(1)
    assert program.run("check").has_failed_plainly(2)
    assert program.run("calls", "--limit", "x").has_failed_plainly(2)
