"""One table at the end of the long tests: the rows of the test plan, and what was counted for each.

A long test names its rows in its mark, `@pytest.mark.torture("D1", "D2")`, and prints its figures.
"""

from collections.abc import Iterator
from re import fullmatch

import pytest
from _pytest.terminal import TerminalReporter

_ROWS = "rows of the test plan"
_OUTCOMES = ("passed", "failed", "error", "xfailed", "skipped")

Line = tuple[str, str, str]
"""Row of the plan, outcome, what was counted."""


@pytest.hookimpl(tryfirst=True)
def pytest_runtest_setup(item: pytest.Item) -> None:
    """Lets the report of a long test carry its rows."""
    mark = item.get_closest_marker("torture")
    if mark is not None:
        item.user_properties.append((_ROWS, " ".join(mark.args)))


def pytest_terminal_summary(terminalreporter: TerminalReporter) -> None:
    """Shows the table, if there was any long test."""
    lines = sorted(_lines(terminalreporter), key=_in_order)
    if lines:
        terminalreporter.section("figures of the long tests")
        width = max(len(rows) for rows, _, _ in lines)
        for rows, outcome, found in lines:
            terminalreporter.write_line(f"{rows:{width}}  {outcome:7}  {found}")


def _lines(reporter: TerminalReporter) -> Iterator[Line]:
    for outcome in _OUTCOMES:
        for report in reporter.stats.get(outcome, ()):
            # A file that cannot be read has none.
            rows = dict(getattr(report, "user_properties", ())).get(_ROWS)
            if rows is not None and (report.when == "call" or outcome != "passed"):
                for found in _figures(report):
                    yield rows, outcome, found


def _figures(report: pytest.TestReport) -> list[str]:
    """What a test printed; without a word from it, what it is called."""
    printed = [line.strip() for line in report.capstdout.splitlines() if line.strip()]
    return printed or [report.nodeid.rpartition("::")[2].removeprefix("test_").replace("_", " ")]


def _in_order(line: Line) -> tuple[str, int, Line]:
    """By letter and number: D2 before D10."""
    known = fullmatch(r"([A-Z]+)(\d+).*", line[0])
    return (known[1], int(known[2]), line) if known else ("~", 0, line)
