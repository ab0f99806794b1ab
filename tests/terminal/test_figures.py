"""`figures` says in words and numbers what the pictures show."""

from datetime import UTC, datetime, timedelta

import pytest

from terminal.in_process import Run


def test_the_figures_are_those_of_the_log(run: Run) -> None:
    for number in ("95188", "+8695188", "+8695188"):
        run("log", "--number", number, "--claimed", "mybank", "--at", "2026-11-23T13:42:00+08:00")

    document = run("figures", "--json").document

    assert document["over_time"]["rows"][0][1:] == [1, 0, 2, 0]
    assert document["families"]["rows"] == [["Like 95188", 0, 2]]
    assert document["hours"]["rows"][0][14] == 3
    assert sum(sum(row[1:]) for row in document["classes"]["rows"]) == 3
    assert document["practice"]["rows"] == []


@pytest.mark.parametrize(("unit", "begins"), [("week", "2026-11-23"), ("month", "2026-11-01")])
def test_time_is_cut_into_weeks_or_months(run: Run, unit: str, begins: str) -> None:
    run("log", "--number", "95188", "--claimed", "mybank", "--at", "2026-11-25T13:42:00+08:00")

    answer = run("figures", "--by", unit)

    assert f"  {begins}  Low: 1" in answer.text
    assert "Wednesday  13:00: 1" in answer.text


def test_without_a_call_there_is_nothing_to_draw(run: Run) -> None:
    assert "Nothing to draw yet." in run("figures").text


def test_a_span_leaves_out_what_is_older(run: Run) -> None:
    now = datetime.now(UTC).replace(microsecond=0)
    for at in (now - timedelta(days=1_000), now - timedelta(days=20)):
        run("log", "--number", "95188", "--claimed", "mybank", "--at", at.isoformat())

    document = run("figures", "--span", "year", "--by", "month", "--json").document

    assert sum(sum(row[1:]) for row in document["over_time"]["rows"]) == 1
    assert sum(sum(row[1:]) for row in document["classes"]["rows"]) == 2
