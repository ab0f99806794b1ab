"""Whether the program that runs is still the one that lies there."""

from pathlib import Path

import pytest

from callassist.system.own_program import ProgramFile


@pytest.fixture
def program(tmp_path: Path) -> Path:
    path = tmp_path / "callassist"
    path.write_text("1", encoding="utf-8")
    return path


def test_a_program_that_nobody_touched_is_the_same(program: Path) -> None:
    assert not ProgramFile.now(program).is_replaced
    assert not ProgramFile.now().is_replaced


def test_a_package_manager_puts_another_file_in_its_place(program: Path) -> None:
    before = ProgramFile.now(program)
    new = program.with_suffix(".new")
    new.write_text("2", encoding="utf-8")
    new.replace(program)

    assert before.is_replaced


def test_a_program_that_was_taken_away_is_not_the_same(program: Path) -> None:
    before = ProgramFile.now(program)
    program.unlink()

    assert before.is_replaced


def test_of_a_program_that_cannot_be_looked_at_nothing_is_said(program: Path) -> None:
    assert not ProgramFile.now(program / "nowhere").is_replaced
