"""The program works, or says why not, wherever it is started: never a traceback."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from callassist.store.file_name import FILE_NAME
from store.other_connection import other_connection
from terminal.limited import obeying_modes
from terminal.program import Program

COMMANDS = (
    "check 95188",
    "check 95188 --json",
    "log --number 95188",
    "log --number 95188 --json",
    "calls",
    "doctor",
    "--help",
    "check -",
    "log -",
    "show 99",
    "check 95188 --claimed nobody",
)
LINES = b'{"number": "95188"}\n' * 3

needs_shell = pytest.mark.skipif(sys.platform == "win32", reason="closes streams as a shell does")


def _redirected(
    program: Program, words: str, redirection: str
) -> subprocess.CompletedProcess[bytes]:
    command = " ".join(program.command(words))
    return subprocess.run(
        ["sh", "-c", f"{command} {redirection}"],
        env=program.environment(),
        input=LINES,
        capture_output=True,
        check=False,
        timeout=60,
    )


@needs_shell
@pytest.mark.parametrize("redirection", [">&-", "<&-", "2>&-", "<&- >&- 2>&-"])
def test_a_closed_stream_is_no_failure(program: Program, redirection: str) -> None:
    for words in COMMANDS:
        done = _redirected(program, words, redirection)

        assert b"Traceback" not in done.stderr, words
        assert b"Exception ignored" not in done.stderr, words
        expected = {"show 99": 1, "check 95188 --claimed nobody": 2}
        assert done.returncode == expected.get(words, 0), (words, done.stderr)


@needs_shell
def test_what_was_saved_without_an_answer_is_saved(program: Program) -> None:
    _redirected(program, "log -", ">&- 2>&-")

    assert program.json("calls")["total"] == 3
    assert program.run("doctor").status == 0


@needs_shell
def test_without_standard_error_no_complaint_lands_on_standard_output(program: Program) -> None:
    for words in ("show 99", "check", "check 95188 --json --claimed nobody"):
        done = _redirected(program, words, "2>&-")
        assert done.stdout == b""
        assert done.returncode in (1, 2)


@needs_shell
@pytest.mark.skipif(not Path("/dev/full").exists(), reason="the system has no full device")
def test_output_that_has_no_room_is_told_in_a_sentence(program: Program) -> None:
    for words in ("check 95188", "check 95188 --json", "calls", "--help", "check -", "log -"):
        done = _redirected(program, words, ">/dev/full")

        assert done.returncode == 1, words
        assert done.stderr.count(b"\n") == 1, done.stderr
        assert b"could not be written" in done.stderr


@needs_shell
def test_a_reader_that_has_gone_ends_it_quietly(program: Program) -> None:
    for words in ("check 95188", "check 95188 --json", "calls", "--help", "check -", "log -"):
        done = _redirected(program, words, "| true")

        assert done.stderr == b"", words


@pytest.mark.parametrize(
    "environment",
    [
        {"LANG": "C"},
        {"LC_ALL": "C"},
        {"LC_ALL": "POSIX", "PYTHONCOERCECLOCALE": "0"},
        {"LC_ALL": "zh_CN.GB18030"},
        {"LANG": "nonsense"},
        {"LANG": "zh_CN.UTF-8", "PYTHONIOENCODING": "ascii"},
        {"LANG": "zh_CN.UTF-8", "PYTHONIOENCODING": "gb2312"},
        {"LANG": "zh_CN.UTF-8", "PYTHONIOENCODING": "latin-1:strict"},
        {"LANG": "zh_TW.BIG5"},
    ],
    ids=str,
)
def test_any_locale_and_encoding_will_do(program: Program, environment: dict[str, str]) -> None:
    log = ("log", "--number", "９５１８８", "--note", "备注😀")
    for words in (("check", "95188"), log, ("calls",), ("directory", "show", "95188")):
        answer = program.run(*words, environment=environment)
        assert (answer.status, answer.err) == (0, b""), answer.complaint
        assert answer.out

    answer = program.run("show", "1", "--json", environment=environment)
    assert answer.document["call"]["note"] == "备注😀"
    assert program.run("show", "99", environment=environment).has_failed_plainly(1)


@pytest.mark.parametrize(
    ("environment", "expected"),
    [
        ({"LANG": "zh_CN.UTF-8"}, "号码表"),
        ({"LANG": "zh_TW.UTF-8"}, "號碼表"),
        ({"LANG": "zh_HK.UTF-8"}, "號碼表"),
        ({"LANG": "en_GB.UTF-8"}, "Number list"),
        ({"LANG": "en_GB.UTF-8", "LC_ALL": "zh_CN.UTF-8"}, "号码表"),
        ({"LANG": ""}, "号码表"),
    ],
)
def test_without_a_choice_the_system_chooses_the_language(
    program: Program, environment: dict[str, str], expected: str
) -> None:
    assert expected in program.run("directory", environment=environment).text


def test_without_a_home_the_data_folder_still_counts(program: Program) -> None:
    for variables in ({}, {"HOME": ""}, {"HOME": "/nowhere"}):
        answer = program.run("log", "--number", "95188", environment=variables, without=("HOME",))
        assert (answer.status, answer.err) == (0, b"")


@pytest.mark.parametrize("variables", [{"TMPDIR": "/nowhere/tmp"}, {"TMPDIR": ""}], ids=str)
def test_without_a_temporary_folder_everything_works(
    program: Program, tmp_path: Path, variables: dict[str, str]
) -> None:
    saved = str(tmp_path / "calls.json")
    for words in (
        ("log", "--number", "95188"),
        ("log", "--number", "95588"),
        ("calls",),
        ("export", saved),
        ("import", saved),
        ("delete", "1"),
        ("delete", "2", "--for-good"),
        ("calls", "--deleted"),
        ("history",),
        ("doctor",),
    ):
        answer = program.run(*words, environment=variables)
        assert (answer.status, answer.err) == (0, b""), (words, answer.complaint)


def test_without_a_home_and_a_data_folder_there_is_an_answer(
    program: Program, tmp_path: Path
) -> None:
    for variables in ({}, {"HOME": str(tmp_path / "gone")}, {"XDG_DATA_HOME": "/dev/null"}):
        answer = program.run(
            "check", "95188", environment=variables, without=("CALLASSIST_DATA_DIR",)
        )
        assert (answer.status, answer.err) == (0, b"")

    refused = program.run(
        "calls", environment={"XDG_DATA_HOME": "/dev/null"}, without=("CALLASSIST_DATA_DIR",)
    )
    assert refused.has_failed_plainly(1)


@pytest.mark.parametrize(
    "place", ["~somebody_unknown/data", "with space/数据", "a\tb", "deep/" * 20, "x" * 300]
)
def test_any_name_of_a_data_folder_has_an_answer(
    program: Program, tmp_path: Path, place: str
) -> None:
    answer = program.run("--data-dir", str(tmp_path / place), "log", "--number", "95188")

    assert answer.status == (1 if len(place) == 300 else 0)
    assert b"Traceback" not in answer.err


@pytest.mark.skipif(sys.platform == "win32", reason="names there are no bytes")
def test_a_data_folder_and_words_that_are_no_utf8_have_an_answer(
    program: Program, tmp_path: Path
) -> None:
    broken = os.fsdecode(b"\xff\xfe")
    folder = f"{tmp_path}/{broken}"

    for words in (
        ("log", "--number", broken, "--note", f"{broken} x"),
        ("calls", "--search", broken),
        ("show", "1"),
        ("check", broken),
    ):
        answer = program.run("--data-dir", folder, *words)
        assert (answer.status, answer.err) == (0, b""), answer.complaint
    for refused in ("directory show", "steps 1 --done"):
        answer = program.run("--data-dir", folder, *refused.split(), broken)
        assert answer.has_failed_plainly(1)
    assert program.run("check", "1", "--claimed", broken).has_failed_plainly(2)


def test_the_option_wins_over_the_environment(program: Program, tmp_path: Path) -> None:
    other = tmp_path / "other"
    for words in (
        ("--data-dir", str(other), "log", "--number", "95188"),
        ("log", "--number", "95188", f"--data-dir={other}"),
    ):
        assert program.run(*words).status == 0

    assert not program.folder.exists()
    assert (other / FILE_NAME).exists()
    assert program.json("calls", "--data-dir", str(other))["total"] == 2


def test_a_file_in_use_by_another_program_is_told_within_seconds(program: Program) -> None:
    program.run("log", "--number", "95188")
    with other_connection(program.folder) as other:
        other.execute("begin exclusive")
        answer = program.run("log", "--number", "95188")

    assert answer.has_failed_plainly(1)
    assert "in use" in answer.complaint


def test_settings_that_are_damaged_are_told_once_and_kept(program: Program) -> None:
    program.folder.mkdir()
    (program.folder / "settings.json").write_text("{nonsense")

    first, second = program.run("check", "95188", "--json"), program.run("check", "95188", "--json")

    assert first.document["class"] == "listed"
    assert "settings" in first.complaint
    assert (second.status, second.err) == (0, b"")
    assert (program.folder / "settings.damaged.json").read_text() == "{nonsense"


def test_nobody_else_may_read_what_the_program_writes(program: Program) -> None:
    done = subprocess.run(
        ["sh", "-c", "umask 000; " + " ".join(program.command("log --number 95188"))],
        env=program.environment(),
        capture_output=True,
        check=False,
    )

    assert done.returncode == 0
    assert {
        path.stat().st_mode & 0o077 for path in (program.folder, *program.folder.iterdir())
    } == {0}


def test_a_folder_that_may_not_be_read_is_told(program: Program) -> None:
    program.run("log", "--number", "95188")
    program.folder.chmod(0)
    try:
        answer = program.run("calls", wrapper=obeying_modes())
        checked = program.run("check", "95188", wrapper=obeying_modes())
    finally:
        program.folder.chmod(0o700)
    if answer.status == 77:
        pytest.skip("root may not drop its own rights here")

    assert answer.has_failed_plainly(1)
    assert checked.status == 0
