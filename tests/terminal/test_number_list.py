"""`directory update` and what belongs to it: shown first, agreed to in words, told as JSON."""

import json
import os
import pty
import subprocess
import sys
from pathlib import Path

import pytest

from callassist import cli
from number_list.made_lists import (
    THIEF,
    TODAY,
    US,
    Clock,
    Payload,
    good_list,
    number_of,
    use_our_keys,
)
from terminal.in_process import Run


@pytest.fixture(autouse=True)
def today(monkeypatch: pytest.MonkeyPatch) -> None:
    use_our_keys(monkeypatch.setattr)
    monkeypatch.setattr(cli, "SystemClock", Clock)


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "numbers.callist"
    path.write_bytes(good_list())
    return path


def test_an_update_without_agreement_shows_the_difference_and_changes_nothing(
    run: Run, file: Path
) -> None:
    answer = run("directory", "update", str(file))

    assert answer.status == 1
    assert "400-619-5588" in answer.text or "4006195588" in answer.text
    assert "--yes" in answer.complaint
    assert run("directory", "--json").document["version"] == 1


def test_an_update_as_json_without_agreement_is_one_document(run: Run, file: Path) -> None:
    answer = run("directory", "update", str(file), "--json")

    assert answer.status == 1
    assert answer.document["taken"] is False
    assert [each["number"] for each in answer.document["difference"]["added"]] == ["4006195588"]
    assert answer.document["present"]["origin"] == "bundled"
    assert answer.document["key"] == US.key.id


def test_a_dry_run_takes_nothing_and_is_no_failure(run: Run, file: Path) -> None:
    answer = run("directory", "update", str(file), "--dry-run", "--yes", "--json")

    assert (answer.status, answer.document["taken"]) == (0, False)
    assert run("directory", "--json").document["version"] == 1


def test_an_agreed_update_is_in_use_for_the_next_check(run: Run, file: Path) -> None:
    before = run("check", "4006195588", "--json").document
    assert before["entry"] is None

    answer = run("directory", "update", str(file), "--yes", "--json")

    assert (answer.status, answer.document["taken"]) == (0, True)
    after = run("check", "4006195588", "--json").document
    assert after["entry"]["organisations"] == ["icbc"]
    assert after["directory"]["version"] == 2


def test_verify_says_which_list_it_is(run: Run, file: Path) -> None:
    assert run("directory", "verify", "--json").document["origin"] == "bundled"
    run("directory", "update", str(file), "--yes")

    answer = run("directory", "verify")
    told = run("directory", "verify", "--json").document

    assert US.key.id in answer.text
    assert (told["origin"], told["version"], told["key"]) == ("installed", 2, US.key.id)
    assert (told["valid_until"], told["age_months"], told["trouble"]) == ("2028-05-30", 1, None)


def test_the_doctor_names_the_signature(run: Run, file: Path) -> None:
    run("directory", "update", str(file), "--yes")

    findings = {each["code"]: each for each in run("doctor", "--json").document["findings"]}

    assert US.key.id in findings["list_signed"]["text"]
    assert findings["list_signed"]["problem"] is False


def test_the_doctor_finds_a_damaged_list_and_says_why(run: Run, file: Path, tmp_path: Path) -> None:
    run("directory", "update", str(file), "--yes")
    (tmp_path / "data" / "directory" / "installed.callist").write_bytes(b"{}")

    answer = run("doctor", "--json")

    assert answer.status == 1
    (told,) = [each for each in answer.document["findings"] if each["code"] == "list_not_used"]
    assert "Reason: This is not a number list" in told["text"]
    assert run("directory", "verify").status == 1
    assert run("check", "95188", "--json").document["class"] == "listed"


def test_the_doctor_finds_a_clock_behind_the_list(
    run: Run, file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    run("directory", "update", str(file), "--yes")
    monkeypatch.setattr(cli, "SystemClock", lambda: Clock(TODAY.replace(year=2020)))

    codes = [each["code"] for each in run("doctor", "--json").document["findings"]]

    assert "list_clock_behind" in codes


@pytest.mark.parametrize("language", ["zh_CN", "zh_TW", "en"])
def test_an_old_list_says_so_with_every_verdict(
    run: Run, language: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    word = {"zh_CN": "可能过时", "zh_TW": "可能過時", "en": "may be out of date"}[language]
    assert word not in run("check", "95188", "--lang", language).text
    monkeypatch.setattr(cli, "SystemClock", lambda: Clock(TODAY.replace(year=2029)))

    assert word in run("check", "95188", "--lang", language).text
    assert run("check", "95188", "--json").document["directory"]["compiled_on"] == "2026-11-22"


def test_bringing_back_asks_too(run: Run, file: Path) -> None:
    run("directory", "update", str(file), "--yes")

    refused = run("directory", "bring-back", "--json")
    assert (refused.status, refused.document["taken"]) == (1, False)
    assert [each["number"] for each in refused.document["difference"]["removed"]] == ["4006195588"]

    assert run("directory", "bring-back", "--yes").status == 0
    assert run("directory", "--json").document["version"] == 1
    assert run("directory", "bring-back", "--yes").has_failed_plainly(1)


def test_taking_and_bringing_back_stand_in_the_history(run: Run, file: Path) -> None:
    run("directory", "update", str(file), "--yes")
    run("directory", "bring-back", "--yes")

    entries = [json.loads(line) for line in _history(run)]

    assert [(each["action"], each["details"]["version"]) for each in entries] == [
        ("list_taken", 2),
        ("list_brought_back", 1),
    ]


def _history(run: Run) -> list[str]:
    folder = Path(run("doctor", "--json").document["data_folder"])
    return (folder / "history.jsonl").read_text().splitlines()


@pytest.mark.parametrize("language", ["zh_CN", "zh_TW", "en"])
def test_a_list_of_a_stranger_is_a_sentence(run: Run, tmp_path: Path, language: str) -> None:
    path = tmp_path / "bank.callist"
    path.write_bytes(good_list(3, signer=THIEF))

    answer = run("--lang", language, "directory", "update", str(path), "--yes")

    assert answer.has_failed_plainly(1)
    assert THIEF.key.id in answer.complaint


def test_hidden_characters_of_a_list_do_not_reach_the_terminal(run: Run, tmp_path: Path) -> None:
    def spoil(made: Payload) -> None:
        made["numbers"].append(number_of("icbc", "95\u202e188\x1b[2J"))

    path = tmp_path / "x\x1b[2J.callist"
    path.write_bytes(good_list(3, spoil))

    answer = run("directory", "update", str(path), "--yes")

    assert answer.has_failed_plainly(1)
    assert b"\x1b" not in answer.err
    assert "\u202e" not in answer.complaint


ASKED = """
import sys
sys.path.insert(0, sys.argv[1])
from number_list.made_lists import Clock, use_our_keys
use_our_keys(setattr)
from callassist import cli
cli.SystemClock = Clock
sys.exit(cli.main(["--data-dir", sys.argv[2], "--lang", "en", "directory", "update", sys.argv[3]]))
"""


@pytest.mark.parametrize(
    ("typed", "status"), [(b"yes\n", 0), (b"\n", 1), (b"no\n", 1), (b"yes please\n", 1), (b"\4", 1)]
)
def test_at_a_terminal_only_a_plain_yes_takes_the_list(
    tmp_path: Path, file: Path, run: Run, typed: bytes, status: int
) -> None:
    ours, theirs = pty.openpty()
    os.write(ours, typed)
    command = [sys.executable, "-c", ASKED, str(Path(__file__).parent.parent)]
    done = subprocess.run(
        [*command, str(tmp_path / "data"), str(file)],
        stdin=theirs,
        capture_output=True,
        timeout=60,
        check=False,
    )
    os.close(ours)
    os.close(theirs)

    assert done.returncode == status
    assert b"Use this list?" in done.stderr
    assert b"4006195588" in done.stdout
    version = 2 if status == 0 else 1
    assert run("directory", "--json").document["version"] == version


# no list at all


@pytest.fixture
def no_list(monkeypatch: pytest.MonkeyPatch) -> None:
    from callassist.bundled.directory_file import DirectoryFileError

    def broken() -> object:
        raise DirectoryFileError("numbers.json: this is no JSON")

    monkeypatch.setattr("callassist.services.list_in_use.load_directory", broken)


@pytest.mark.parametrize(
    "words",
    [
        ("check", "95188"),
        ("check", "95188", "--json"),
        ("check", "+8695188"),
        ("check", "13812345678"),
        ("advise", "--number", "95188"),
        ("directory",),
        ("directory", "verify"),
        ("directory", "show", "95188"),
    ],
)
@pytest.mark.usefixtures("no_list")
def test_without_a_list_no_number_is_checked_and_that_is_said(
    run: Run, words: tuple[str, ...]
) -> None:
    answer = run(*words)

    assert answer.has_failed_plainly(1)
    assert "nothing was checked" in answer.complaint


@pytest.mark.usefixtures("no_list")
def test_without_a_list_a_call_is_kept_unjudged(run: Run) -> None:
    answer = run("log", "--number", "95188", "--json")

    assert (answer.status, answer.document["call"]["class"]) == (0, "unjudged")
    assert run("calls", "--json").document["total"] == 1


@pytest.mark.usefixtures("no_list")
def test_without_a_list_the_lines_of_a_file_are_not_checked_either(run: Run) -> None:
    answer = run("check", "-", "--json", stdin=b"95188\n13812345678\n")

    assert answer.status == 1
    assert b"unknown" not in answer.out
    assert "nothing was checked" in answer.complaint


@pytest.mark.usefixtures("no_list")
def test_without_a_list_the_guidance_is_there(run: Run) -> None:
    assert run("guide").status == 0
    assert run("guide", "--search", "bank").status == 0
    assert run("calls").status == 0
    assert run("check", "--hidden", "--json").document["class"] == "hidden"


@pytest.mark.usefixtures("no_list")
def test_without_a_list_the_doctor_says_so(run: Run) -> None:
    answer = run("doctor", "--json")

    assert answer.status == 1
    assert "list_unreadable" in [each["code"] for each in answer.document["findings"]]


@pytest.mark.usefixtures("no_list")
def test_a_list_from_a_file_helps_where_the_bundled_one_is_damaged(run: Run, file: Path) -> None:
    assert run("directory", "update", str(file), "--yes").status == 0
    assert run("check", "95188", "--json").document["class"] == "listed"
