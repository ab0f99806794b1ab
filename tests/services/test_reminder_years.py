"""Ten years with sleeps, journeys, wrong clocks and kills: nothing early, nothing twice, none lost.

Each look of each world is judged where it happens, by `services.years`.
"""

from collections.abc import Iterator
from pathlib import Path
from random import Random

import pytest

from services.years import ZONES, World

WAYS = [*((zone,) for zone in ZONES), ZONES]
"""At home in each of the zones, or on journeys between all of them."""
NAMES = [*ZONES, "journeys"]


@pytest.fixture
def worlds(tmp_path: Path) -> Iterator[list[World]]:
    made: list[World] = []
    yield made
    for world in made:
        world.close()


def _lived(
    worlds: list[World], folder: Path, seed: str, way: tuple[str, ...], *, wrong: bool
) -> None:
    world = World(folder, Random(seed), *way, has_errors=wrong)
    worlds.append(world)
    world.live_on()

    assert world.lost() == []
    assert world.shown_too_often() == []
    assert world.looks > 200
    assert world.notices > 50
    assert world.kills > 0


SOME = [4, 6]
"""For every test run: half an hour of summer time, and all zones in turn."""


@pytest.mark.parametrize("number", SOME, ids=[NAMES[number] for number in SOME])
def test_ten_years_of_sleeps_and_kills(worlds: list[World], tmp_path: Path, number: int) -> None:
    _lived(worlds, tmp_path / "data", "right clock", WAYS[number], wrong=False)


def test_ten_years_with_a_clock_that_is_often_wrong(worlds: list[World], tmp_path: Path) -> None:
    _lived(worlds, tmp_path / "data", "wrong clock", ZONES, wrong=True)


@pytest.mark.torture("T11")
@pytest.mark.parametrize("way", WAYS, ids=NAMES)
@pytest.mark.parametrize("wrong", [False, True], ids=["right clock", "wrong clock"])
def test_seventy_lives(
    worlds: list[World], tmp_path: Path, way: tuple[str, ...], wrong: bool
) -> None:
    for number in range(5):
        _lived(worlds, tmp_path / f"data {number}", f"life {number}", way, wrong=wrong)
        worlds.pop().close()
