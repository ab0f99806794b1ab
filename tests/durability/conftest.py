"""The program with a data folder of its own, which a test may damage."""

from pathlib import Path

import pytest

from terminal.program import Program


@pytest.fixture
def program(tmp_path: Path) -> Program:
    return Program(tmp_path / "disk" / "data")
