"""A data folder in which a good list from a file is in use before anything else is tried."""

from pathlib import Path

import pytest

from number_list.made_lists import Place, good_list, read_less_often, use_our_keys


@pytest.fixture(autouse=True)
def our_keys(monkeypatch: pytest.MonkeyPatch) -> None:
    use_our_keys(monkeypatch.setattr)
    read_less_often(monkeypatch.setattr)


@pytest.fixture
def fresh(tmp_path: Path) -> Place:
    """Only the list the program came with."""
    return Place(tmp_path / "data")


@pytest.fixture
def place(fresh: Place) -> Place:
    """A good list was taken: a suite in which nothing is ever taken could not fail."""
    taken = fresh.offer_and_accept(good_list())
    assert (taken.version, taken.entry_for("4006195588") is not None) == (2, True)
    fresh.still_holds()
    return fresh
