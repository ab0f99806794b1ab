"""The terminal without a list: a call is stored all the same, and judged by the next command."""

from collections.abc import Iterator

import pytest

from callassist.bundled.directory_file import DirectoryFileError
from terminal.in_process import Run


@pytest.fixture
def no_list() -> Iterator[pytest.MonkeyPatch]:
    """The files of the list are damaged until `undo`."""

    def broken() -> object:
        raise DirectoryFileError("numbers.json: this is no JSON")

    patch = pytest.MonkeyPatch()
    patch.setattr("callassist.services.list_in_use.load_directory", broken)
    yield patch
    patch.undo()


def test_a_call_is_logged_without_a_list(run: Run, no_list: pytest.MonkeyPatch) -> None:
    answer = run("log", "--number", "95188", "--claimed", "mybank", "--json")

    assert answer.status == 0, answer.complaint
    told = answer.document
    assert (told["call"]["class"], told["level"], told["rule"]) == ("unjudged", "high", "R12")
    assert told["callback"]["dial"] is None
    assert [step["dial"] for step in told["steps"] if step["dial"]] == []
    assert "not checked yet" in told["call"]["reasons"][0]["text"]
    assert run("check", "95188").status == 1, "a check without a list still says that it is none"


def test_many_calls_are_logged_without_a_list(run: Run, no_list: pytest.MonkeyPatch) -> None:
    answer = run("log", "-", stdin=b'{"number": "95188"}\n{"number": "+8695188"}\n')

    assert answer.status == 0, answer.complaint
    assert run("calls", "--json").document["total"] == 2


def test_the_next_command_with_a_list_judges(run: Run, no_list: pytest.MonkeyPatch) -> None:
    run("log", "--number", "95188", "--claimed", "mybank")
    (waiting,) = [
        each for each in run("doctor", "--json").document["findings"] if each["code"] == "unjudged"
    ]
    assert waiting["problem"] is False
    no_list.undo()

    (call,) = run("calls", "--json").document["calls"]

    assert call["class"] == "listed"
    assert "with the list of" in run("show", "1").text
    assert "Calls checked later, once there was a list (version 1): 1" in run("history").text


def test_a_report_of_an_unjudged_call_says_so(run: Run, no_list: pytest.MonkeyPatch) -> None:
    run("log", "--number", "95188")

    told = run("report", "1").text

    assert "Not checked yet. The number list could not be read" in told
    record = run("report", "1", "--json").document["record"]
    call = record["calls"][0]["call"]
    assert (call["class"], call["directory"]["version"]) == ("unjudged", 0)
