"""Runs callassist in this process: the same words and streams, without the start of a Python."""

import io
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from callassist.cli import main
from terminal.program import Answer

Run = Callable[..., Answer]


def in_this_process(
    folder: Path, monkeypatch: pytest.MonkeyPatch, capture: pytest.CaptureFixture[bytes]
) -> Run:
    """callassist with one data folder, speaking English unless it is told otherwise."""
    monkeypatch.setenv("CALLASSIST_DATA_DIR", str(folder))
    monkeypatch.setenv("LANG", "en_US.UTF-8")
    for name in ("LC_ALL", "LC_MESSAGES"):
        monkeypatch.delenv(name, raising=False)

    def run(*words: str, stdin: bytes = b"") -> Answer:
        monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(stdin), encoding="utf-8"))
        capture.readouterr()
        try:
            status = main(words)
        except SystemExit as ended:
            status = ended.code if isinstance(ended.code, int) else 1
        captured = capture.readouterr()
        return Answer(status, captured.out, captured.err)

    return run
