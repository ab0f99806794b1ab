"""The program with a data folder of its own, which a test may damage."""

import os
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from durability.damage import make_log
from terminal.program import Program


@pytest.fixture
def program(tmp_path: Path) -> Program:
    return Program(tmp_path / "disk" / "data")


@pytest.fixture(scope="session")
def whole(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A data folder with two hundred calls and a backup, to be copied and damaged."""
    umask = os.umask(0o077)
    folder = tmp_path_factory.mktemp("whole") / "data"
    make_log(folder)
    os.umask(umask)
    return folder


@pytest.fixture
def private_umask() -> Iterator[None]:
    umask = os.umask(0o077)
    yield
    os.umask(umask)


@pytest.fixture
def folder(tmp_path: Path, whole: Path, private_umask: None) -> Path:
    """A copy of it for one test."""
    folder = tmp_path / "place" / "data"
    shutil.copytree(whole, folder)
    return folder
