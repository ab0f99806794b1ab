"""`due`: everything whose time has come, in lines and in JSON; looking changes nothing."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from callassist.bundled.texts import LANGUAGES
from terminal.in_process import Run

AT_ONCE = {"evening": "00:00", "quiet_from": "00:00", "quiet_to": "00:00"}
"""A day's looks are due from its first minute, and no hour is quiet."""

Logged = Callable[..., int]


@pytest.fixture
def at_once(tmp_path: Path) -> Path:
    """The data folder of somebody whose evening begins at midnight."""
    folder = tmp_path / "data"
    folder.mkdir(mode=0o700)
    (folder / "settings.json").write_text(json.dumps(AT_ONCE))
    return folder


def _kinds(run: Run) -> list[str]:
    return [each["kind"] for each in run("due", "--json").document["due"]]


def test_an_account_whose_day_has_come_is_due(run: Run, at_once: Path) -> None:
    run("checks", "add", "工资卡", "--bank", "icbc", "--every", "3", "days", "--point", "房贷")

    [due] = run("due", "--json").document["due"]

    assert due["kind"] == "account"
    check = due["check"]
    assert check["name"].endswith("工资卡")
    assert check["organisation"] == "icbc"
    assert check["due_on"] == check["since"] == check["due_at"][:10]
    assert check["schedule"]["rule"] == "FREQ=DAILY;INTERVAL=3"
    assert check["streak"] == 0
    assert [each["id"] for each in check["points"]][-1] == "房贷"


def test_before_the_evening_nothing_is_due(run: Run, at_once: Path) -> None:
    (at_once / "settings.json").write_text(json.dumps(AT_ONCE | {"evening": "23:59"}))
    run("checks", "add", "x", "--every", "1", "days")

    assert _kinds(run) == []


def test_calls_and_accounts_stand_in_one_list(run: Run, logged: Logged, at_once: Path) -> None:
    run("checks", "add", "x", "--every", "1", "days")
    logged("--number", "95188", "--given", "otp")

    assert _kinds(run) == ["callback", "account", "aftercare"]


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_kind_is_said_in_lines(
    run: Run, logged: Logged, at_once: Path, language: str
) -> None:
    run("checks", "add", "工资卡", "--every", "1", "days")
    logged("--number", "95188")

    lines = run("due", "--lang", language).text.splitlines()

    assert any("95188" in line for line in lines)
    assert any("[1] 工资卡" in line for line in lines)


def test_practice_joins_the_list(run: Run, tmp_path: Path) -> None:
    folder = tmp_path / "data"
    folder.mkdir(mode=0o700)
    (folder / "settings.json").write_text('{"practice_reminder": true}')

    [due] = run("due", "--json").document["due"]

    assert due["kind"] == "practice"
    assert "Practice" in run("due").text


def test_looking_at_the_list_acknowledges_nothing(run: Run, logged: Logged) -> None:
    logged("--number", "95188")

    assert run("due", "--json").document == run("due", "--json").document


@pytest.mark.parametrize("words", [("--every", "0"), ("--wait", "x"), ("--every", "-1")])
def test_seconds_are_whole_and_more_than_none(run: Run, words: tuple[str, str]) -> None:
    assert run("due", "--watch", *words).has_failed_plainly(2)
