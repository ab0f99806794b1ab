"""What the terminal tests share: the program in its own process, and quicker in this one."""

from collections.abc import Callable
from pathlib import Path

import pytest

from terminal.in_process import Run, in_this_process
from terminal.program import Program


@pytest.fixture
def program(tmp_path: Path) -> Program:
    """callassist in a process of its own, with an empty data folder, speaking English."""
    return Program(tmp_path / "data")


@pytest.fixture
def run(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capfdbinary: pytest.CaptureFixture[bytes]
) -> Run:
    """callassist in this process, with the same data folder."""
    return in_this_process(tmp_path / "data", monkeypatch, capfdbinary)


@pytest.fixture
def logged(run: Run) -> Callable[..., int]:
    """Writes a call down and tells its id."""

    def log(*words: str) -> int:
        answer = run("log", *words, "--json")
        assert answer.status == 0, answer.complaint
        identifier: int = answer.document["call"]["id"]
        return identifier

    return log
