"""A phone's log of a million calls: taken in, beside reading the file and writing bare rows."""

import random
import shutil
import sqlite3
import time
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from lxml import etree

from callassist.domain.call_filter import CallbackStanding
from callassist.domain.clock import SystemClock
from callassist.domain.phone_log import PhoneCallType
from callassist.services.engine import Engine
from callassist.settings import SettingsFile
from callassist.store.call_index import entry_of
from callassist.store.database import Store
from callassist.store.file_name import FILE_NAME

_NUMBERS = 5_000
_FORGED = ("+8695188", "0095588", "4006695599", "95188", "01087654321", "+442079460958")
_FIRST = 1_300_000_000_000
_AT_ONCE = 1_000


@dataclass(frozen=True, slots=True)
class Taken:
    """What an import took."""

    seconds: float
    longest_step: float
    """The longest time between two moments at which the window could have answered, in seconds."""
    more_memory: float
    """The most memory above that before, in MiB."""
    calls: int


def make_backup(path: Path, count: int) -> None:
    """Writes a backup of so many calls that came in, as SMS Backup & Restore writes them."""
    generator = random.Random(1)  # noqa: S311 - made-up data
    numbers = [
        f"1{generator.choice('3578')}{generator.randrange(10**9):09}" for _ in range(_NUMBERS)
    ]
    numbers += [*_FORGED] * (_NUMBERS // 100)
    moment = _FIRST
    with path.open("w", encoding="utf-8") as file:
        file.write("<?xml version='1.0' encoding='UTF-8' standalone='yes' ?>\n")
        file.write(f'<calls count="{count}" backup_date="1790000000000" type="full">\n')
        for number in range(count):
            moment += generator.randrange(1_000, 800_000)
            file.write(
                f'  <call number="{generator.choice(numbers)}"'
                f' duration="{generator.randrange(300)}" date="{moment}"'
                f' type="{generator.choice((1, 1, 1, 3, 3))}" presentation="1"'
                f' subscription_id="8986000000000000000{number % 2}" post_dial_digits=""'
                ' subscription_component_name="com.android.phone/com.android.services.telephony.'
                'TelephonyConnectionService" readable_date="Nov 18, 2026 11:06:40 AM"'
                ' contact_name="(Unknown)" />\n'
            )
        file.write("</calls>\n")


def take(path: Path, folder: Path) -> Taken:
    """Imports the file into a fresh data folder, as window and terminal do."""
    engine = Engine(SettingsFile(folder), "zh_CN", SystemClock())
    desk = engine.imports
    engine.log.tally.total()  # the data file is there
    before = most = _megabytes()
    job = desk.open(path)
    started = last = time.perf_counter()
    longest = 0.0
    for _ in job.take(frozenset(PhoneCallType)):
        now = time.perf_counter()
        longest, last = max(longest, now - last), now
        most = max(most, _megabytes())
    seconds = time.perf_counter() - started
    engine.close()
    return Taken(seconds, longest, most - before, job.counts.new)


def _megabytes() -> float:
    with Path("/proc/self/statm").open() as file:
        return int(file.read().split()[1]) * 4096 / 2**20


def walk(path: Path) -> float:
    """Walks the file with lxml's iterparse and does nothing else; seconds."""
    started = time.perf_counter()
    for _, element in etree.iterparse(str(path), tag="call"):
        element.clear()
        while element.getprevious() is not None:
            del element.getparent()[0]
    return time.perf_counter() - started


def insert_bare(taken: Path, folder: Path) -> tuple[float, float]:
    """Writes the rows of an import again, as durably and in one go, with nothing around it.

    Seconds for one plain table, and for the tables and indexes the program has.
    """
    plain, ours = folder / "plain", folder / "ours"
    for place in (plain, ours):
        shutil.rmtree(place, ignore_errors=True)
    plain.mkdir()
    Store(ours).close()
    with closing(sqlite3.connect(taken / FILE_NAME)) as source:
        columns = [row[1] for row in source.execute("pragma table_info(call)")]
        store = Store(ours)
        seconds = _written(source, columns, store.connection, is_plain=False)
        store.close()
        with closing(sqlite3.connect(plain / FILE_NAME, isolation_level=None)) as connection:
            for setting in ("synchronous = full", "journal_mode = truncate", "secure_delete = on"):
                connection.execute(f"pragma {setting}")
            connection.execute(f"create table call ({', '.join(columns)})")
            return _written(source, columns, connection, is_plain=True), seconds


def _written(
    source: sqlite3.Connection,
    columns: list[str],
    connection: sqlite3.Connection,
    *,
    is_plain: bool,
) -> float:
    names, marks = ", ".join(columns), ", ".join("?" * len(columns))
    insert = f"insert into call ({names}) values ({marks})"  # noqa: S608 - our own columns
    index = "insert into call_index (rowid, numbers, words, marks) values (?, ?, ?, ?)"
    cursor = source.execute(f"select {names} from call order by id")  # noqa: S608
    seconds = 0.0
    connection.execute("begin immediate")
    while rows := cursor.fetchmany(_AT_ONCE):
        entries = (
            []
            if is_plain
            else [
                entry_of(dict(zip(columns, row, strict=True)), CallbackStanding.NONE)
                for row in rows
            ]
        )
        started = time.perf_counter()
        connection.executemany(insert, rows)
        if entries:
            connection.executemany(index, entries)
        seconds += time.perf_counter() - started
    started = time.perf_counter()
    connection.execute("commit")
    return seconds + time.perf_counter() - started
