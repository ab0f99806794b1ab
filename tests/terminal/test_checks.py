"""`checks`: kept, looked at, put off and removed from the terminal."""

import json
from datetime import datetime
from pathlib import Path

import pytest

from callassist.bundled.texts import LANGUAGES
from terminal.in_process import Run
from terminal.program import Document


@pytest.fixture
def keep(run: Run, tmp_path: Path) -> Run:
    """The program of somebody whose evening begins at midnight."""
    folder = tmp_path / "data"
    folder.mkdir(mode=0o700)
    (folder / "settings.json").write_text(json.dumps({"evening": "00:00"}))
    return run


def _add(run: Run, *words: str) -> Document:
    return run("checks", "add", "x", *words, "--json").document["check"]


@pytest.mark.parametrize(
    ("words", "rule"),
    [
        (("--weekly", "sun"), "FREQ=WEEKLY;BYDAY=SU"),
        (("--weekly", "Monday"), "FREQ=WEEKLY;BYDAY=MO"),
        (("--monthly", "15"), "FREQ=MONTHLY;BYMONTHDAY=15"),
        (("--monthly", "31"), "FREQ=MONTHLY;BYMONTHDAY=28,29,30,31;BYSETPOS=-1"),
        (("--last-day",), "FREQ=MONTHLY;BYMONTHDAY=-1"),
        (("--every", "10", "days"), "FREQ=DAILY;INTERVAL=10"),
        (("--every", "1", "day"), "FREQ=DAILY;INTERVAL=1"),
        (("--every", "2", "weeks"), "FREQ=WEEKLY;INTERVAL=2"),
    ],
)
def test_a_schedule_is_said_in_short_words(run: Run, words: tuple[str, ...], rule: str) -> None:
    assert _add(run, *words)["schedule"]["rule"] == rule


@pytest.mark.parametrize(
    "words",
    [
        (),
        ("--weekly", "someday"),
        ("--weekly", ""),
        ("--monthly", "32"),
        ("--monthly", "0"),
        ("--every", "0", "days"),
        ("--every", "367", "days"),
        ("--every", "99999999999999999999", "days"),
        ("--every", "x", "days"),
        ("--every", "2", "years"),
        ("--every", "2"),
        ("--weekly", "sun", "--last-day"),
        ("--weekly", "sun", "--bank", "no_such_bank"),
    ],
)
def test_what_no_calendar_has_is_wrong_usage(run: Run, words: tuple[str, ...]) -> None:
    assert run("checks", "add", "x", *words).has_failed_plainly(2)
    assert run("checks", "--json").document == {"checks": []}


def test_with_the_first_account_come_the_looks_of_the_year(run: Run) -> None:
    _add(run, "--last-day")

    checks = run("checks", "--json").document["checks"]

    assert {each["kind"] for each in checks} == {"account", "credit_report", "limits"}


def test_an_account_number_is_never_kept(run: Run) -> None:
    answer = run("checks", "add", "卡 6222021234567890128", "--last-day", "--json")

    assert "6222021234567890128" not in answer.text


def test_a_look_that_was_taken_ends_what_is_due(keep: Run) -> None:
    identifier = str(_add(keep, "--every", "1", "days")["id"])
    assert keep("due", "--json").document["due"] != []

    check = keep("checks", "done", identifier, "--points", "balance,entries", "--json").document

    assert (check["check"]["due_on"], check["check"]["streak"]) == (None, 1)
    assert keep("due", "--json").document == {"due": []}
    [look] = keep("checks", "show", identifier, "--json").document["check"]["history"]
    assert look["outcome"] == "fine"


@pytest.mark.parametrize("language", LANGUAGES)
def test_something_wrong_names_the_hotline_and_the_first_aid(keep: Run, language: str) -> None:
    check = _add(keep, "--every", "1", "days", "--bank", "icbc")

    answer = keep("checks", "done", str(check["id"]), "--wrong", "--lang", language)

    assert "95588" in answer.text
    assert "callassist guide first_aid_money" in answer.text
    assert keep("guide", "first_aid_money").status == 0
    shown = keep("checks", "show", str(check["id"]), "--json").document
    assert shown["check"]["history"][0]["outcome"] == "wrong"


def test_without_a_bank_it_names_the_back_of_the_card(keep: Run) -> None:
    check = _add(keep, "--every", "1", "days")

    answer = keep("checks", "done", str(check["id"]), "--wrong", "--lang", "zh_CN")

    assert "卡" in answer.text.splitlines()[1]


def test_later_is_tomorrow(keep: Run) -> None:
    check = _add(keep, "--every", "5", "days")

    later = keep("checks", "later", str(check["id"]), "--json").document["check"]

    today = datetime.fromisoformat(check["due_at"]).date()
    assert datetime.fromisoformat(later["due_at"]).date().toordinal() == today.toordinal() + 1
    assert keep("due", "--json").document == {"due": []}


def test_a_removed_check_is_gone_until_it_is_restored(keep: Run) -> None:
    identifier = str(_add(keep, "--every", "1", "days")["id"])

    assert keep("checks", "remove", identifier, "--json").document == {"removed": 1}
    assert keep("due", "--json").document == {"due": []}
    assert keep("checks", "done", identifier).has_failed_plainly(1)

    assert keep("checks", "restore", identifier, "--json").document == {"restored": 1}
    assert keep("due", "--json").document["due"] != []


@pytest.mark.parametrize("action", ["show", "done", "later", "remove", "restore"])
def test_a_check_that_does_not_exist_is_told(run: Run, action: str) -> None:
    assert run("checks", action, "99").has_failed_plainly(1)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_list_says_how_often_and_when(keep: Run, language: str) -> None:
    assert "checks add" in keep("checks", "--lang", language).text
    _add(keep, "--every", "1", "days")
    _add(keep, "--weekly", "sun")

    lines = keep("checks", "--lang", language).text.splitlines()

    assert len(lines) == 4
    assert all(line.startswith("[") for line in lines)
    assert {"zh_CN": "每天", "zh_TW": "每天", "en": "every day"}[language] in lines[0].lower()


@pytest.mark.parametrize("language", LANGUAGES)
def test_one_check_is_shown_with_its_points_and_looks(keep: Run, language: str) -> None:
    identifier = str(_add(keep, "--every", "1", "days", "--point", "mortgage")["id"])
    keep("checks", "done", identifier)

    text = keep("checks", "show", identifier, "--lang", language).text

    assert "  - mortgage\n" in text
    word = {"zh_CN": "没发现异常", "zh_TW": "沒發現異常", "en": "Nothing strange was seen"}
    assert word[language] in text
