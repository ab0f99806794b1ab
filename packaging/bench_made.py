"""The made-up numbers and calls of the measurements; the same in every run."""

import random
import sqlite3
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import datetime, timedelta, timezone
from itertools import count
from pathlib import Path

import phonenumbers

from callassist.bundled.directory_file import load_directory
from callassist.domain.advice import PlanEntry, Verdict
from callassist.domain.call_filter import CallbackStanding
from callassist.domain.calls import EndedCall, Request
from callassist.domain.claims import Claim
from callassist.domain.number_check import check_number
from callassist.domain.numbers import PhoneNumber
from callassist.domain.verdict import CheckContext
from callassist.services.call_desk import CallDesk, planned_callback
from callassist.store.call_index import entry_of
from callassist.store.call_log import CallLog
from callassist.store.call_tally import lines_of
from callassist.store.database import Store
from callassist.store.records import call_row, callback_row, milliseconds_of, plan_row
from callassist.store.row_sums import with_sum

NOON = datetime(2026, 11, 23, 12, 0, tzinfo=timezone(timedelta(hours=8)))
FULL_WIDTH = {ord("0") + digit: 0xFF10 + digit for digit in range(10)}


class _Noon:
    def now(self) -> datetime:
        return NOON


def number_texts(count: int = 300) -> list[str]:
    """Numbers as displays and people write them: hotlines, forgeries, mobiles, places, nonsense."""
    generator = random.Random(95188)  # noqa: S311 - made-up data
    hotlines = [entry.number for entry in load_directory().entries if entry.is_confirmed]

    def digits(size: int) -> str:
        return "".join(generator.choices("0123456789", k=size))

    kinds: list[Callable[[], str]] = [
        lambda: generator.choice(hotlines),
        lambda: generator.choice(("+86", "00", "0", "40", "+")) + generator.choice(hotlines),
        lambda: generator.choice(("0571-", "021", "010 ")) + generator.choice(hotlines),
        lambda: generator.choice(hotlines)[:-1] + digits(1),
        lambda: generator.choice(hotlines) + digits(1),
        lambda: f"1{generator.choice('3578')}{digits(9)}",
        lambda: f"138 {digits(4)} {digits(4)}",
        lambda: f"+86 1{generator.choice('3578')}{digits(9)}",
        lambda: f"17{generator.choice('01')}{digits(8)}",
        lambda: f"0571-8{digits(7)}",
        lambda: f"(010) 6{digits(3)} {digits(4)}",
        lambda: f"+852{digits(8)}",
        lambda: f"0044{digits(10)}",
        lambda: f"106{digits(8)}",
        lambda: generator.choice(hotlines).translate(FULL_WIDTH),
        lambda: f"{generator.choice(hotlines)}转{digits(1)}",
        lambda: f"银行 {generator.choice(hotlines)}",
        lambda: digits(generator.randrange(1, 25)),
        lambda: generator.choice(("未知", "", "无号码", "*21#", "😀", "95188八")),
    ]
    return [kinds[number % len(kinds)]() for number in range(count)]


def checker(texts: list[str]) -> Callable[[], object]:
    """Checks all texts: read, look up, look-alikes, reasons."""
    context = CheckContext(load_directory())
    return lambda: [check_number(PhoneNumber.parse(text), context) for text in texts]


def library(texts: list[str]) -> Callable[[], object]:
    """Reads all texts with the library everybody uses, and asks whether they are valid."""

    def valid(text: str) -> bool:
        try:
            return bool(phonenumbers.is_valid_number(phonenumbers.parse(text, "CN")))
        except phonenumbers.NumberParseException:
            return False

    return lambda: [valid(text) for text in texts]


def _calls(count: int) -> Iterator[EndedCall]:
    generator = random.Random(10_000)  # noqa: S311
    texts = number_texts(190)
    requests = list(Request)
    for number in range(count):
        yield EndedCall(
            number_text=texts[number % len(texts)],
            received_at=NOON - timedelta(minutes=37 * number),
            requests=frozenset(generator.sample(requests, number % 4)),
            note="说我的账户有异常，要我马上处理。" if number % 3 == 0 else "",
        )


def fill_log(folder: Path, count: int) -> None:
    """Writes a log of so many calls with plans and promises, as the program itself stores them."""
    store = Store(folder)
    desk = CallDesk(load_directory(), CallLog(store), _Noon())
    calls, steps, promises = [], [], []
    for number, ended in enumerate(_calls(count), start=1):
        advice = desk.advise(ended)
        verdict = Verdict.of(advice.check, desk.directory)
        assessment = advice.assessment
        row = call_row(ended, verdict, assessment.level, assessment.rule, ended.received_at)
        place = milliseconds_of(ended.received_at)
        calls.append(with_sum("call", {"id": number, **row, "place": place}))
        for position, planned in enumerate(advice.steps):
            entry = PlanEntry(planned.step.id, tuple(each.number for each in planned.dial))
            steps.append(with_sum("plan_step", plan_row(number, position, entry)))
        promise = planned_callback(advice, ended.received_at)
        if promise is not None:
            promises.append(with_sum("callback", callback_row(replace(promise, call_id=number))))
    with store.transaction() as tables:
        tables.table("call").insert_all(calls)
        tables.table("plan_step").insert_all(steps)
        tables.table("callback").insert_all(promises)
    CallLog(store).rebuild_index()
    store.close()


def saver(folder: Path) -> Callable[[], object]:
    """Saves one call as the program does, each a minute after the one before."""
    desk = CallDesk(load_directory(), CallLog(Store(folder)), _Noon())
    call = EndedCall(number_text="95188", received_at=NOON, claim=Claim.nobody(), note="记一下")
    minutes = count()
    return lambda: desk.take(replace(call, received_at=NOON + timedelta(minutes=next(minutes))))


def bare_row(folder: Path) -> Callable[[], object]:
    """Saves one row durably with nothing but SQLite."""
    connection = sqlite3.connect(folder / "bare.sqlite3", isolation_level=None)
    connection.execute("pragma journal_mode = truncate")
    connection.execute("pragma synchronous = full")
    connection.execute("create table row (id integer primary key, text text)")
    return lambda: connection.execute("insert into row (text) values (?)", ("记一下" * 100,))


def bare_rows(folder: Path) -> Callable[[], object]:
    """Saves the rows of one call, made beforehand, with nothing but SQL: tables and index alike."""
    store = Store(folder)
    desk = CallDesk(load_directory(), CallLog(store), _Noon())
    desk.take(EndedCall(number_text="95188", received_at=NOON, note="记一下"))
    connection = store.connection
    tables = {
        table: [dict(row) for row in connection.execute(f"select * from {table}")]  # noqa: S608
        for table in ("call", "plan_step", "callback")
    }
    entry = entry_of(tables["call"][0], CallbackStanding.OPEN)
    sums = lines_of(tables["call"][0], CallbackStanding.OPEN)
    numbers = count(2)

    def save() -> None:
        number = next(numbers)
        place = int(tables["call"][0]["place"]) + 60_000 * number
        connection.execute("begin immediate")
        for table, rows in tables.items():
            key = "id" if table == "call" else "call_id"
            for row in rows:
                values = {**row, key: number} | ({"place": place} if table == "call" else {})
                marks = ", ".join("?" * len(values))
                sql = f"insert into {table} ({', '.join(values)}) values ({marks})"  # noqa: S608
                connection.execute(sql, tuple(values.values()))
        connection.execute(
            "insert into call_index (rowid, numbers, words, marks) values (?, ?, ?, ?)",
            (place, *entry[1:]),
        )
        for line in sums:
            connection.execute(
                "insert into tally values (?, ?, ?, 1) on conflict do update set calls = calls + 1",
                line,
            )
        connection.execute("commit")

    return save
