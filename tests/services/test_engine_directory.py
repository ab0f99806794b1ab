"""After another list was taken, no part of the engine holds the old one."""

import types
from functools import cached_property
from pathlib import Path

import pytest

from callassist.domain.directory import Directory
from callassist.services.engine import Engine
from callassist.settings import SettingsFile
from number_list.made_lists import Clock, good_list, use_our_keys

PARTS = [
    name
    for name, each in vars(Engine).items()
    if isinstance(each, cached_property | property) and not name.startswith("_")
]


@pytest.fixture
def engine(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Engine:
    use_our_keys(monkeypatch.setattr)
    return Engine(SettingsFile(tmp_path / "data"), "en", Clock())


def _reach(value: object, wanted: object, seen: set[int], depth: int = 0) -> bool:
    """Whether an object of this program holds another one, through whatever it holds."""
    if value is wanted:
        return True
    if id(value) in seen or depth > 12:
        return False
    seen.add(id(value))
    held: list[object] = []
    if isinstance(value, types.MethodType):
        held.append(value.__self__)
    elif isinstance(value, types.FunctionType):
        held += [cell.cell_contents for cell in value.__closure__ or ()]
    elif isinstance(value, dict):
        held += value.values()
    elif isinstance(value, tuple | list | set | frozenset):
        held += value
    elif type(value).__module__.startswith("callassist"):
        held += getattr(value, "__dict__", {}).values()
        held += [
            getattr(value, name, None)
            for kind in type(value).__mro__
            for name in getattr(kind, "__slots__", ())
        ]
    return any(_reach(each, wanted, seen, depth + 1) for each in held)


def _holders(engine: Engine, directory: Directory) -> list[str]:
    # The parts may know the engine itself, which gives them the new list.
    return [name for name, part in vars(engine).items() if _reach(part, directory, {id(engine)})]


def test_every_part_gets_the_new_list(engine: Engine, tmp_path: Path) -> None:
    for name in PARTS:
        getattr(engine, name)
    old = engine.directory
    assert "calls" in _holders(engine, old), "the search for holders finds one where there is one"
    path = tmp_path / "numbers.callist"
    path.write_bytes(good_list())

    engine.directory_desk.accept(engine.directory_desk.offer(path))

    assert _holders(engine, old) == []
    for name in PARTS:
        getattr(engine, name)
    assert _holders(engine, old) == []
    assert (old.version, engine.directory.version) == (1, 2)
    assert engine.calls.directory is engine.directory
    assert engine.directory_trouble is None
