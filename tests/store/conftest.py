"""A real data file in a folder of its own for every test."""

import os
from collections.abc import Iterator
from pathlib import Path

import pytest


@pytest.fixture(autouse=True)
def private_umask() -> Iterator[None]:
    """What the start of the program sets before anything is created."""
    before = os.umask(0o077)
    yield
    os.umask(before)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Where the data lies; nothing is there yet."""
    return tmp_path / "data"
