"""Damages a real data file in every way that happens to files, each way with a name.

A kind is a function that is given the path of a whole data file with about two hundred calls and
leaves something else in its place, or beside it.
"""

import os
import random
import shutil
import sqlite3
import struct
from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path

from callassist.domain.backups import Occasion
from callassist.services.engine import Engine
from callassist.settings import SettingsFile
from callassist.store.file_name import FILE_NAME
from store.made_calls import BANK, NOON, SetClock, ended

PAGE = 4096
CALLS = 200

Damage = Callable[[Path], None]


@dataclass(frozen=True, slots=True)
class Kind:
    """One way to damage a data file."""

    name: str
    act: Damage
    is_sound: bool = False
    """Nothing is lost: SQLite itself makes it good, or nothing that matters was touched."""

    def __str__(self) -> str:
        return self.name


def make_log(folder: Path, calls: int = CALLS) -> Path:
    """A data folder as a person has it: calls, plans, call-backs, checks, and a backup."""
    set_clock = SetClock(NOON - timedelta(hours=calls))
    engine = Engine(SettingsFile(folder), "zh_CN", set_clock)
    try:
        for number in range(calls):
            received_at = set_clock.now()
            text = f"138{number:08}" if number % 3 else f"+86951{number:02}"
            claim = {"claim": BANK} if number % 4 == 0 else {}
            note = f"第 {number} 通，说我的账户异常" * (1 + number % 5)
            engine.calls.take(ended(text, received_at=received_at, note=note, **claim))
            set_clock.advance(hours=1)
            if number == calls - 10:
                engine.backups.make_automatic(Occasion.FIRST_CALL_OF_DAY)
    finally:
        engine.close()
    return folder / FILE_NAME


# bytes


def _write(content: bytes) -> Damage:
    def act(path: Path) -> None:
        path.write_bytes(content)

    return act


def _over(at: int, content: bytes) -> Damage:
    """Other bytes at a place."""

    def act(path: Path) -> None:
        with path.open("r+b") as file:
            file.seek(at)
            file.write(content)

    return act


def _cut(share: float, odd: int = 0) -> Damage:
    def act(path: Path) -> None:
        os.truncate(path, int(path.stat().st_size * share) // PAGE * PAGE + odd)

    return act


def _grown(content: bytes) -> Damage:
    def act(path: Path) -> None:
        with path.open("ab") as file:
            file.write(content)

    return act


def _all_zero(path: Path) -> None:
    path.write_bytes(bytes(path.stat().st_size))


def _twice(path: Path) -> None:
    path.write_bytes(path.read_bytes() * 2)


def _pages(change: Callable[[list[bytes], random.Random], None]) -> Damage:
    def act(path: Path) -> None:
        content = path.read_bytes()
        pages = [content[at : at + PAGE] for at in range(0, len(content), PAGE)]
        change(pages, random.Random(7))
        path.write_bytes(b"".join(pages))

    return act


def _flips(number: int, start: int = 100) -> Damage:
    def act(path: Path) -> None:
        content, generator = bytearray(path.read_bytes()), random.Random(number)
        for _ in range(number):
            content[generator.randrange(start, len(content))] ^= 1 << generator.randrange(8)
        path.write_bytes(content)

    return act


def _zero_page(pages: list[bytes], generator: random.Random) -> None:
    pages[generator.randrange(1, len(pages))] = bytes(PAGE)


def _noise_page(pages: list[bytes], generator: random.Random) -> None:
    pages[generator.randrange(1, len(pages))] = generator.randbytes(PAGE)


def _many_dead(pages: list[bytes], generator: random.Random) -> None:
    for number in generator.sample(range(1, len(pages)), len(pages) // 4):
        pages[number] = generator.randbytes(PAGE)


def _doubled(pages: list[bytes], generator: random.Random) -> None:
    first, second = generator.sample(range(1, len(pages)), 2)
    pages[first] = pages[second]


def _swapped(pages: list[bytes], generator: random.Random) -> None:
    first, second = generator.sample(range(1, len(pages)), 2)
    pages[first], pages[second] = pages[second], pages[first]


def _missing_middle(pages: list[bytes], _: random.Random) -> None:
    del pages[len(pages) // 2]


def _added_middle(pages: list[bytes], _: random.Random) -> None:
    pages.insert(len(pages) // 2, bytes(PAGE))


def _reversed(pages: list[bytes], _: random.Random) -> None:
    pages[1:] = pages[:0:-1]


def _half_zero(pages: list[bytes], _: random.Random) -> None:
    for number in range(len(pages) // 2, len(pages)):
        pages[number] = bytes(PAGE)


def _torn_page(pages: list[bytes], generator: random.Random) -> None:
    number = generator.randrange(1, len(pages))
    pages[number] = pages[number][:512] + bytes(PAGE - 512)


def _stale_sectors(pages: list[bytes], generator: random.Random) -> None:
    number = generator.randrange(2, len(pages))
    pages[number] = pages[number][:2048] + pages[number - 1][2048:]


# what SQL can do


def _sql(*statements: str) -> Damage:
    def act(path: Path) -> None:
        with closing(sqlite3.connect(path, isolation_level=None)) as connection:
            for statement in statements:
                connection.execute(statement)

    return act


def _foreign(*statements: str) -> Damage:
    def act(path: Path) -> None:
        path.unlink()
        _remove_beside(path)
        _sql(*statements)(path)

    return act


def _remove_beside(path: Path) -> None:
    for ending in ("-journal", "-wal", "-shm"):
        path.with_name(path.name + ending).unlink(missing_ok=True)


def _schema(change: str) -> Damage:
    return _sql("pragma writable_schema = on", change)


# what lies beside it, or in its place


def _old(*names: Path) -> None:
    """As if it had been lying there for a while."""
    for each in names:
        os.utime(each, (1_700_000_000, 1_700_000_000))


def _journal_of_another(path: Path) -> None:
    """The journal of a transaction that was cut off in another file, put beside this one."""
    other = path.with_name("other.sqlite3")
    with closing(sqlite3.connect(other, isolation_level=None)) as connection:
        connection.execute("pragma cache_size = 1")
        connection.execute("create table t (x)")
        connection.executemany("insert into t values (?)", [("y" * 900,) for _ in range(200)])
        connection.execute("begin immediate")
        connection.execute("pragma cache_spill = 1")
        connection.execute("update t set x = upper(x)")
        journal = other.with_name(other.name + "-journal")
        target = path.with_name(path.name + "-journal")
        content = bytearray(journal.read_bytes())
        connection.rollback()
    if content[:8] == bytes(8):
        content[:8] = bytes.fromhex("d9d505f920a163d7")
    target.write_bytes(content)
    other.unlink()
    _old(target)


def _wal_of_another(path: Path) -> None:
    other = path.with_name("other.sqlite3")
    with closing(sqlite3.connect(other, isolation_level=None)) as connection:
        connection.execute("pragma journal_mode = wal")
        connection.execute("pragma wal_autocheckpoint = 0")
        connection.execute("create table t (x)")
        connection.executemany("insert into t values (?)", [("y" * 900,) for _ in range(50)])
        shutil.copyfile(other.with_name(other.name + "-wal"), path.with_name(path.name + "-wal"))
    other.unlink()
    _old(path.with_name(path.name + "-wal"))


def _beside(ending: str, content: bytes) -> Damage:
    def act(path: Path) -> None:
        target = path.with_name(path.name + ending)
        target.write_bytes(content)
        _old(target)

    return act


def _wal_left_behind(path: Path) -> None:
    """The file is in WAL mode, and its newest pages are in the WAL."""
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.execute("pragma journal_mode = wal")
        connection.execute("pragma wal_autocheckpoint = 0")
        connection.execute("update callback set due_utc = due_utc")
        for ending in ("", "-wal"):
            source = path.with_name(path.name + ending)
            shutil.copyfile(source, path.with_name(f"kept{ending}"))
    for ending in ("", "-wal"):
        path.with_name(f"kept{ending}").replace(path.with_name(path.name + ending))
    path.with_name(path.name + "-shm").unlink(missing_ok=True)


def _wal_mode_without_wal(path: Path) -> None:
    _wal_left_behind(path)
    path.with_name(path.name + "-wal").unlink()


def _folder_in_place(path: Path) -> None:
    path.unlink()
    path.mkdir()
    (path / "inside").write_text("kept")


def _gone(path: Path) -> None:
    path.unlink()


def _gone_with_journal(path: Path) -> None:
    path.unlink()
    _remove_beside(path)


def _link_to_nothing(path: Path) -> None:
    path.unlink()
    path.symlink_to(path.with_name("somewhere") / "else.sqlite3")


def _link_in_circle(path: Path) -> None:
    path.unlink()
    path.symlink_to(path)


def _link_to_real(path: Path) -> None:
    target = path.parent.parent / "synced.sqlite3"
    path.rename(target)
    path.symlink_to(target)


def _link_to_text(path: Path) -> None:
    target = path.parent.parent / "letter.txt"
    target.write_text("Dear bank, " * 1000)
    path.unlink()
    path.symlink_to(target)


def _pipe(path: Path) -> None:
    path.unlink()
    os.mkfifo(path)


def _header(at: int, value: bytes) -> Damage:
    return _over(at, value)


_OTHER_TABLES = ("create table visits (url text)", "insert into visits values ('x')")
_NEW_STEP = "insert into _sqlite_migrations (migration_set, name) values ('callassist', '{}')"

KINDS: tuple[Kind, ...] = (
    # bytes changed
    Kind("one bit", _flips(1)),
    Kind("ten bits", _flips(10)),
    Kind("hundred bits", _flips(100)),
    Kind("thousand bits", _flips(1000)),
    Kind("five thousand bits", _flips(5000)),
    Kind("zero page", _pages(_zero_page)),
    Kind("page of noise", _pages(_noise_page)),
    Kind("a quarter of noise", _pages(_many_dead)),
    Kind("doubled page", _pages(_doubled)),
    Kind("swapped pages", _pages(_swapped)),
    Kind("page missing", _pages(_missing_middle)),
    Kind("page too many", _pages(_added_middle)),
    Kind("pages in reverse", _pages(_reversed)),
    Kind("second half zero", _pages(_half_zero)),
    Kind("torn page", _pages(_torn_page)),
    Kind("stale sectors", _pages(_stale_sectors)),
    Kind("first page zero", _over(0, bytes(PAGE))),
    Kind("first page noise", _over(0, random.Random(3).randbytes(PAGE))),
    Kind("first 100 bytes zero", _over(0, bytes(100))),
    Kind("root of the schema zero", _over(100, bytes(600))),
    # cut and grown
    Kind("emptied", _write(b"")),
    Kind("one byte", _write(b"S")),
    Kind("only the head", _cut(0, 100)),
    Kind("one page left", _cut(0, PAGE)),
    Kind("cut to a third", _cut(0.33)),
    Kind("cut to a half, odd", _cut(0.5, 1234)),
    Kind("cut by one page", _cut(0.99)),
    Kind("all zero", _all_zero),
    Kind("noise appended", _grown(random.Random(4).randbytes(5000)), is_sound=True),
    Kind("zeros appended", _grown(bytes(3 * PAGE)), is_sound=True),
    Kind("written twice", _twice, True),
    # something else
    Kind("words", _write(b"not a database, only words\n" * 400)),
    Kind("noise", _write(random.Random(5).randbytes(50_000))),
    Kind("archive", _write(b"PK\x03\x04" + bytes(5000))),
    Kind("picture", _write(b"\x89PNG\r\n\x1a\n" + bytes(9000))),
    Kind("head without pages", _write(b"SQLite format 3\x00" + bytes(84) + b"\xff" * 4000)),
    Kind("another program's database", _foreign(*_OTHER_TABLES)),
    Kind("empty database", _foreign("create table t (x)", "drop table t")),
    Kind("utf-16 database", _foreign("pragma encoding = 'UTF-16'", *_OTHER_TABLES)),
    Kind("database with our name of a table", _foreign("create table call (id)")),
    Kind("application id", _sql("pragma application_id = 12345")),
    # the head
    Kind("page size 512", _header(16, struct.pack(">H", 512))),
    Kind("page size 65536", _header(16, struct.pack(">H", 1))),
    Kind("page size nonsense", _header(16, struct.pack(">H", 777))),
    Kind("encoding utf-16", _header(56, struct.pack(">I", 2))),
    Kind("encoding with strange bits", _header(56, struct.pack(">I", 9)), True),
    Kind("schema format", _header(44, struct.pack(">I", 99))),
    Kind("reserved bytes", _header(20, b"\x40")),
    Kind("written by a newer sqlite", _header(18, b"\x09\x09")),
    Kind("freelist to nowhere", _header(32, struct.pack(">II", 99999, 12))),
    # versions
    Kind("newer by one", _sql(_NEW_STEP.format("9998_x"))),
    Kind("newer by a thousand", _sql(*(_NEW_STEP.format(f"9{n:03}_x") for n in range(1000)))),
    Kind("version of words", _sql(_NEW_STEP.format("version"))),
    Kind("version below zero", _sql(_NEW_STEP.format("-1"))),
    Kind("no versions", _sql("delete from _sqlite_migrations")),
    Kind("no table of versions", _sql("drop table _sqlite_migrations")),
    # the schema
    Kind("table missing", _sql("drop table callback")),
    Kind("column missing", _sql("alter table call_edit drop column undone_at")),
    Kind("column too many", _sql("alter table call add column more text")),
    Kind("table too many", _sql("create table more (x)")),
    Kind("index missing", _sql("drop index call_place")),
    Kind("view", _sql("create view looks as select * from call")),
    Kind(
        "trigger",
        _sql("create trigger t after insert on call begin delete from plan_step; end"),
    ),
    Kind(
        "view in place of a table",
        _sql(
            "alter table call_edit rename to hidden",
            "create view call_edit as select * from hidden",
        ),
    ),
    Kind(
        "column renamed",
        _schema("update sqlite_master set sql = replace(sql, 'outcome_at', 'outcome_xx')"),
    ),
    Kind("nonsense in the schema", _schema("update sqlite_master set sql = 'x' where name='call'")),
    # rows
    Kind("all calls removed", _sql("pragma foreign_keys = off", "delete from call")),
    Kind("bytes as text", _sql("update call set note = cast(x'fffe80' as text) where id = 7")),
    Kind("row changed", _sql("update call set level = 'low' where id = 9")),
    Kind("numbers forgotten", _sql("delete from sqlite_sequence")),
    # beside it
    Kind("journal of another file", _journal_of_another),
    Kind("journal of noise", _beside("-journal", random.Random(6).randbytes(9000)), True),
    Kind("wal of another file", _wal_of_another),
    Kind("wal of noise", _beside("-wal", random.Random(8).randbytes(9000)), True),
    Kind("shm of noise", _beside("-shm", random.Random(9).randbytes(32768)), True),
    Kind("wal left behind", _wal_left_behind, True),
    Kind("wal mode without its wal", _wal_mode_without_wal, True),
    # in its place
    Kind("folder in its place", _folder_in_place),
    Kind("gone", _gone),
    Kind("gone with its journal", _gone_with_journal),
    Kind("link to nothing", _link_to_nothing),
    Kind("link in a circle", _link_in_circle),
    Kind("link to the real file", _link_to_real, True),
    Kind("link to a letter", _link_to_text),
    Kind("pipe", _pipe),
)
"""Every kind of damage."""

QUICK = (
    *("one bit", "thousand bits", "first page zero", "emptied", "cut to a third", "words"),
    *("another program's database", "page size 512", "newer by one", "table missing", "trigger"),
    *("journal of another file", "folder in its place", "gone", "pipe"),
)
"""The names of those that every run tries."""


def kinds(*, is_quick: bool) -> list[Kind]:
    """The kinds of a quick run, or the others."""
    return [kind for kind in KINDS if (kind.name in QUICK) is is_quick]
