"""What a disk may hold after the power was cut: everything synced, and any part of the rest.

The rules are the strict ones. A sync of a file secures its content, not its name; a sync of a
folder secures the names in it. Whatever was not synced may be there or not, in any order, and a
write may be there in part, by sectors.
"""

import random
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from pathlib import Path

from durability.recording import (
    Acknowledge,
    Answer,
    CopyFrom,
    Event,
    MakeFolder,
    NameAlso,
    Open,
    Remove,
    Rename,
    Resize,
    Sync,
    Write,
)

SECTOR = 512

Chooser = Callable[[], bool]
"""Whether one change that was not synced has reached the disk."""


@dataclass(slots=True)
class _File:
    """One file: what is surely on the disk, and the changes that may have got there."""

    is_folder: bool = False
    synced: bytes = b""
    pending: list[Write | Resize] = field(default_factory=list)
    size: int = 0

    def change(self, change: Write | Resize) -> None:
        if isinstance(change, Resize):
            self.size = change.size
        else:
            offset = self.size if change.offset is None else change.offset
            change = Write(change.path, offset, change.data)
            self.size = max(self.size, offset + len(change.data))
        self.pending.append(change)

    @property
    def content(self) -> bytes:
        """What the program would read."""
        return _applied(self.synced, self.pending)

    def sync(self) -> None:
        self.synced = self.content
        self.pending = []

    def after_cut(self, reached: Chooser, generator: random.Random) -> bytes:
        changes: list[Write | Resize] = []
        for change in self.pending:
            if isinstance(change, Write):
                changes += _parts_that_reached(change, reached, generator)
            elif reached():
                changes.append(change)
        return _applied(self.synced, changes)


def _parts_that_reached(
    change: Write, reached: Chooser, generator: random.Random
) -> Iterable[Write]:
    """The whole write, nothing of it, or some of its sectors."""
    if generator.random() < 0.8:
        return [change] if reached() else []
    assert change.offset is not None
    start = change.offset
    edges = [start, *range(start + SECTOR - start % SECTOR, start + len(change.data), SECTOR)]
    ends = [*edges[1:], start + len(change.data)]
    return [
        Write(change.path, edge, change.data[edge - start : end - start])
        for edge, end in zip(edges, ends, strict=True)
        if reached()
    ]


def _applied(content: bytes, changes: Iterable[Write | Resize]) -> bytes:
    result = bytearray(content)
    for change in changes:
        if isinstance(change, Resize):
            del result[change.size :]
            result.extend(bytes(change.size - len(result)))
        else:
            assert change.offset is not None
            result.extend(bytes(max(0, change.offset - len(result))))
            result[change.offset : change.offset + len(change.data)] = change.data
    return bytes(result)


class Disk:
    """A folder as the program sees it, and as the disk may hold it."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.acknowledged: dict[int, str] = {}
        """The calls the program said were saved, by id, with their numbers."""
        self.was_answered = False
        """Whether the program said that something else was done."""
        self._names: dict[Path, _File] = {folder: _File(is_folder=True)}
        self._synced_names: dict[Path, _File] = dict(self._names)
        self._pending_names: list[tuple[Path, _File | None]] = []

    @classmethod
    def of(cls, folder: Path, real: Path) -> "Disk":
        """The folder with what lies in another one, all of it surely on the disk."""
        disk = cls(folder)
        for path in sorted(real.rglob("*")):
            file = _File(is_folder=True) if path.is_dir() else _File(synced=path.read_bytes())
            file.size = len(file.synced)
            disk._names[folder / path.relative_to(real)] = file
        disk._synced_names = dict(disk._names)
        return disk

    def happen(self, event: Event) -> None:
        """The program did this."""
        match event:
            case Acknowledge(call_id, number):
                self.acknowledged[call_id] = number
            case Answer():
                self.was_answered = True
            case MakeFolder() | Remove() | Rename() | NameAlso():
                self._change_names(event)
            case _:
                self._change_content(event)

    def _change_names(self, event: MakeFolder | Remove | Rename | NameAlso) -> None:
        match event:
            case MakeFolder(path):
                self._name(path, _File(is_folder=True))
            case Remove(path):
                self._name(path, None)
            case NameAlso(path, new):
                self._name(new, self._names[path])
            case Rename(path, new):
                assert not self._names[path].is_folder, "what is inside would have to move too"
                self._name(new, self._names[path])
                self._name(path, None)

    def _change_content(self, event: Open | Write | Resize | CopyFrom | Sync) -> None:
        match event:
            case Open(path, empties):
                if path not in self._names:
                    self._name(path, _File())
                elif empties:
                    self._names[path].change(Resize(path, 0))
            case Write(path) | Resize(path):
                self._names[path].change(event)
            case CopyFrom(path, source, offset, size):
                content = self._content_of(source)[offset : offset + size]
                self._names[path].change(Write(path, None, content))
            case Sync(path):
                self._sync(path)

    def _content_of(self, path: Path) -> bytes:
        return self._names[path].content if path in self._names else path.read_bytes()

    def _name(self, path: Path, file: _File | None) -> None:
        self._pending_names.append((path, file))
        if file is None:
            del self._names[path]
        else:
            self._names[path] = file

    def _sync(self, path: Path) -> None:
        if not self._names[path].is_folder:
            self._names[path].sync()
            return
        inside = [each for each in self._pending_names if each[0].parent == path]
        self._pending_names = [each for each in self._pending_names if each[0].parent != path]
        for name, file in inside:
            _set(self._synced_names, name, file)

    def write_after_cut(self, target: Path, reached: Chooser, generator: random.Random) -> None:
        """Puts into an empty folder what the disk may hold if the power is cut now."""
        names = dict(self._synced_names)
        for name, file in self._pending_names:
            if reached():
                _set(names, name, file)
        for name in sorted(names, key=lambda each: len(each.parts)):
            place = target / name.relative_to(self.folder)
            if not place.parent.is_dir() and name != self.folder:
                continue
            if names[name].is_folder:
                place.mkdir(exist_ok=True)
            else:
                place.write_bytes(names[name].after_cut(reached, generator))


def _set(names: dict[Path, _File], name: Path, file: _File | None) -> None:
    if file is None:
        names.pop(name, None)
    else:
        names[name] = file


def luck(kind: str, generator: random.Random) -> Chooser:
    """How much of what was not synced reaches the disk: `none`, `all`, or `some`, in any order."""
    share = {"none": 0.0, "all": 1.0, "some": generator.choice((0.1, 0.5, 0.9))}[kind]
    return lambda: generator.random() < share
