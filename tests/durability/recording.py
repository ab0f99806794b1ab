"""Records what a program does to one folder of the disk, and what it answers in between.

strace is told to show every call that changes a file, whole and in hexadecimal, and the lines the
program prints: an answer that was printed is a promise that the call is on the disk.
"""

import json
import re
import shutil
import subprocess
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

_CALLS = (
    *("open", "openat", "creat", "mkdir", "mkdirat", "write", "pwrite64", "writev", "pwritev"),
    *("pwritev2", "sendfile", "copy_file_range", "ftruncate", "truncate", "fallocate", "fsync"),
    *("fdatasync", "sync_file_range", "unlink", "unlinkat", "rmdir", "rename", "renameat"),
    *("renameat2", "link", "linkat", "symlink", "symlinkat", "mmap"),
)
_LINE = re.compile(r"\d+\s+(\w+)\((.*)\)\s+= (-?\d+)(?:<([^>]*)>)?(?: .*)?")
_QUOTED = re.compile(r'"((?:\\x[0-9a-f]{2})*)"')
_NAMED = re.compile(r"<((?:\\x[0-9a-f]{2})*)(?:\(deleted\))?>")
_IN_FOLDER = re.compile(r'(?:AT_FDCWD|\d+)(?:<((?:\\x[0-9a-f]{2})*)>)?, "((?:\\x[0-9a-f]{2})*)"')
_AT = ("openat", "mkdirat", "unlinkat", "renameat", "renameat2", "linkat")
"""The calls that name a file together with the folder it is looked for in."""
_BEGUN = re.compile(r"(\d+)\s+(.*) <unfinished \.\.\.>")
_ENDED = re.compile(r"(\d+)\s+<\.\.\. \w+ resumed>(.*)")


@dataclass(frozen=True, slots=True)
class MakeFolder:
    """A folder was made."""

    path: Path


@dataclass(frozen=True, slots=True)
class Open:
    """A file was opened for writing, and made if it was not there."""

    path: Path
    empties: bool


@dataclass(frozen=True, slots=True)
class Write:
    """Bytes were written; `offset` None means at the end."""

    path: Path
    offset: int | None
    data: bytes


@dataclass(frozen=True, slots=True)
class Resize:
    """A file was cut to a size."""

    path: Path
    size: int


@dataclass(frozen=True, slots=True)
class Sync:
    """A file or folder was to be on the disk before the program went on."""

    path: Path


@dataclass(frozen=True, slots=True)
class CopyFrom:
    """A part of another file was added at the end of this one, by the system itself."""

    path: Path
    source: Path
    offset: int
    size: int


@dataclass(frozen=True, slots=True)
class Remove:
    """A file's name was taken away, or an empty folder's."""

    path: Path


@dataclass(frozen=True, slots=True)
class Rename:
    """A file got another name, in place of what had it."""

    path: Path
    new: Path


@dataclass(frozen=True, slots=True)
class NameAlso:
    """A file got a second name."""

    path: Path
    new: Path


@dataclass(frozen=True, slots=True)
class Answer:
    """The program said something else than that a call is saved."""


@dataclass(frozen=True, slots=True)
class Acknowledge:
    """The program answered that this call is saved."""

    call_id: int
    number: str


Event = (
    MakeFolder
    | Open
    | Write
    | Resize
    | CopyFrom
    | Sync
    | Remove
    | Rename
    | NameAlso
    | Acknowledge
    | Answer
)


_PLAIN: dict[str, Callable[..., Event]] = {
    "mkdir": MakeFolder,
    "mkdirat": MakeFolder,
    "fsync": Sync,
    "fdatasync": Sync,
    "unlink": Remove,
    "unlinkat": Remove,
    "rmdir": Remove,
    "link": NameAlso,
    "linkat": NameAlso,
    "rename": Rename,
    "renameat": Rename,
    "renameat2": Rename,
}
"""The calls that are about files and nothing else."""


def why_not() -> str | None:
    """Why nothing can be recorded here, or None."""
    if shutil.which("strace") is None:
        return "strace is not installed (apt-get install strace)"
    tried = subprocess.run(["strace", "-o", "/dev/null", "true"], capture_output=True, check=False)
    return None if tried.returncode == 0 else "this system lets no program trace another"


def record(
    command: Sequence[str], environment: Mapping[str, str], lines: bytes, folder: Path
) -> list[Event]:
    """Runs a program and tells what it did below `folder`, and which calls it acknowledged."""
    trace = folder.with_name(f"{folder.name}.strace")
    line = ["strace", "-f", "-y", "-xx", "-s", "1048576", "-o", str(trace)]
    line += ["-e", f"trace=?{',?'.join(_CALLS)}", *command]
    done = subprocess.run(line, env=environment, input=lines, capture_output=True, check=False)
    assert done.returncode == 0, done.stderr
    return list(events_of(trace.read_text(encoding="ascii"), folder))


def events_of(trace: str, folder: Path) -> Iterator[Event]:
    """What happened below `folder`, each call at its end. Raises AssertionError where two threads
    changed the folder at the same time: which came first cannot be told."""
    at_once: set[str] = set()
    for line, has_company in _whole_lines(trace):
        happened = list(_events_of_line(line, folder))
        yield from happened
        if not has_company:
            at_once.clear()
        elif happened:
            at_once.add(line.split()[0])
            assert len(at_once) == 1, "two threads changed the folder at once"


def _whole_lines(trace: str) -> Iterator[tuple[str, bool]]:
    """Each call as one line, and whether another thread was in a call meanwhile."""
    begun: dict[str, str] = {}
    for line in trace.splitlines():
        if first := _BEGUN.fullmatch(line):
            begun[first[1]] = f"{first[1]} {first[2]}"
        elif rest := _ENDED.fullmatch(line):
            yield begun.pop(rest[1]) + rest[2], True
        else:
            yield line, bool(begun)


def _events_of_line(line: str, folder: Path) -> Iterator[Event]:
    found = _LINE.fullmatch(line)
    if found is None or int(found[3]) < 0:
        return
    call, arguments, result, opened = found.groups()
    if call == "write" and arguments.startswith("1<"):
        yield from _answers(_text(_QUOTED.search(arguments)))
        return
    paths = _paths(call, arguments, opened)
    if paths and paths[0].is_relative_to(folder) and paths[0] != folder:
        yield from _changes(call, arguments, int(result), paths)
    elif paths and paths[0] == folder and call in ("fsync", "fdatasync"):
        yield Sync(folder)


def _text(found: re.Match[str] | None) -> bytes:
    assert found is not None
    return bytes.fromhex(found[1].replace("\\x", ""))


def _answers(data: bytes) -> Iterator[Acknowledge | Answer]:
    assert data.endswith(b"\n"), "an answer is one line, written at once"
    told = json.loads(data)
    # What says more of a call than its id and number is the answer of another command.
    if "steps" in told and isinstance(told.get("call"), dict):
        yield Acknowledge(told["call"]["id"], told["call"]["number"])
    else:
        yield Answer()


def _path(written: str) -> Path:
    return Path(bytes.fromhex(written.replace("\\x", "")).decode())


def _paths(call: str, arguments: str, opened: str | None) -> list[Path]:
    """The files a call is about: the one opened, else those named, else the one it is done to."""
    if opened:
        return [_path(opened)]
    if call in _AT:
        return [_path(folder or "") / _path(name) for folder, name in _IN_FOLDER.findall(arguments)]
    if arguments.startswith(('"', "AT_FDCWD")):
        return [Path(_text(quoted).decode()) for quoted in _QUOTED.finditer(arguments)]
    return [Path(_text(named).decode()) for named in _NAMED.finditer(arguments)]


def _changes(call: str, arguments: str, result: int, paths: list[Path]) -> Iterator[Event]:
    numbers = [int(each) for each in re.findall(r", (\d+)(?=,|\Z)", arguments)]
    if call in _PLAIN:
        yield _PLAIN[call](*paths)
        return
    match call:
        case "open" | "openat" | "creat":
            if "O_WRONLY" in arguments or "O_RDWR" in arguments:
                yield Open(paths[0], "O_TRUNC" in arguments)
        case "pwrite64":
            yield Write(paths[0], numbers[1], _text(_QUOTED.search(arguments))[:result])
        case "write":
            yield Write(paths[0], None, _text(_QUOTED.search(arguments))[:result])
        case "sendfile":
            offset = re.search(r"\[(\d+)\]", arguments)
            assert offset is not None, arguments
            yield CopyFrom(paths[0], paths[1], int(offset[1]), result)
        case "ftruncate" | "truncate":
            yield Resize(paths[0], numbers[0])
        case "mmap":
            assert "MAP_SHARED" not in arguments or "PROT_WRITE" not in arguments, arguments
        case _:
            raise AssertionError(f"{call} is not understood here: {arguments[:200]}")
