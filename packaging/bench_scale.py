"""A log of a million calls: made quickly, then searched, filtered and walked through."""

import json
import random
import sqlite3
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import timedelta
from functools import partial
from pathlib import Path

import bench_made
from bench_made import NOON
from callassist.bundled.directory_file import load_directory
from callassist.domain.advice import Verdict, advise
from callassist.domain.assessment import Level
from callassist.domain.call_filter import CallbackStanding, CallFilter
from callassist.domain.callbacks import CallBack, Outcome
from callassist.domain.calls import EndedCall, Request
from callassist.domain.claims import Claim, ClaimedRole
from callassist.domain.numbering_plan import NumberClass
from callassist.store.call_log import CallLog
from callassist.store.call_tokens import question_of
from callassist.store.database import Store
from callassist.store.file_name import FILE_NAME
from callassist.store.records import call_row, callback_row, milliseconds_of
from callassist.store.row_sums import with_sum
from callassist.store.sealed_rows import RowTemplate
from callassist.ui.models.call_log_model import ROWS_AT_ONCE

_VARYING = ("id", "received_at", "received_utc", "place")
_CLAIMS = (
    Claim.nobody(),
    Claim(ClaimedRole.MYBANK, "mybank"),
    Claim(ClaimedRole.OTHER_BANK, "icbc"),
    Claim(ClaimedRole.POLICE_COURT, None),
)
_NOTES = ("", "说我的账户有异常，要我马上处理。", "", "wants me to install an app", "屏幕共享")
_MINUTES = 11
"""Between two calls."""
_PROMISED = 50
"""One call in so many has a call-back."""
_AT_ONCE = 10_000

TEXTS = (
    *("95188", "13", "8695", "138", "0571", "188", "95588", "12", "4006695599", "86"),
    *("账户", "异常", "马上处理", "屏幕", "共享", "install", "app", "理", "不存在的词", "转账"),
)
FILTERS = (
    CallFilter(level=Level.HIGH),
    CallFilter(number_class=NumberClass.LOOKALIKE),
    CallFilter(role=ClaimedRole.POLICE_COURT),
    CallFilter(organisation="icbc"),
    CallFilter(standing=CallbackStanding.NOT_BANK),
    CallFilter(since=NOON - timedelta(days=30)),
    CallFilter(level=Level.HIGH, role=ClaimedRole.MYBANK, since=NOON - timedelta(days=365)),
    CallFilter(family="95188"),
)


@dataclass(frozen=True, slots=True)
class Spread:
    """How long something took each time, in seconds."""

    seconds: tuple[float, ...]

    def share(self, percent: float) -> float:
        """So many of 100 took no longer."""
        ordered = sorted(self.seconds)
        return ordered[min(int(len(ordered) * percent / 100), len(ordered) - 1)]


def fill_many(folder: Path, count: int) -> None:
    """Writes a log of so many calls; one in fifty has a call-back."""
    store = Store(folder)
    templates = list(_templates())
    with store.transaction():
        for first in range(0, count, _AT_ONCE):
            _write(store, templates, range(first, min(first + _AT_ONCE, count)))
    CallLog(store).rebuild_index()
    store.close()


def _write(store: Store, templates: list[RowTemplate], numbers: range) -> None:
    columns = templates[0].columns
    names, marks = ", ".join(columns), ", ".join("?" * len(columns))
    rows = []
    for number in numbers:
        moment = NOON - timedelta(minutes=_MINUTES * number)
        place = milliseconds_of(moment)
        template = templates[number * 7919 % len(templates)]
        rows.append(template.sealed((number + 1, moment.isoformat(), place // 1000, place)))
    store.write_all(f"insert into call ({names}) values ({marks})", rows)  # noqa: S608
    outcomes = (None, *Outcome)
    promises = [
        with_sum(
            "callback",
            callback_row(
                CallBack(
                    call_id=number + 1,
                    due_at=NOON,
                    dial="95188",
                    outcome=outcomes[number // _PROMISED % len(outcomes)],
                )
            ),
        )
        for number in numbers
        if number % _PROMISED == 0
    ]
    for promise in promises:
        names, marks = ", ".join(promise), ", ".join("?" * len(promise))
        store.write(
            f"insert into callback ({names}) values ({marks})",  # noqa: S608
            *promise.values(),
        )


def _templates() -> Iterator[RowTemplate]:
    directory = load_directory()
    generator = random.Random(1_000_000)  # noqa: S311 - made-up data
    requests = list(Request)
    for number, text in enumerate(bench_made.number_texts(1_900)):
        ended = EndedCall(
            number_text=text,
            received_at=NOON,
            claim=_CLAIMS[number % len(_CLAIMS)],
            requests=frozenset(generator.sample(requests, number % 3)),
            note=_NOTES[number % len(_NOTES)],
        )
        advice = advise(ended, directory)
        verdict = Verdict.of(advice.check, directory)
        assessment = advice.assessment
        row = call_row(ended, verdict, assessment.level, assessment.rule, NOON)
        fixed = {name: value for name, value in row.items() if name not in _VARYING}
        yield RowTemplate("call", fixed, _VARYING)


def searches(folder: Path, rounds: int) -> tuple[Spread, Spread]:
    """Count and first block of searches and filters, beside nothing but their SQL."""
    wanted = [*(CallFilter(text=text) for text in TEXTS), *FILTERS]
    store = Store(folder)
    log, connection = CallLog(store), sqlite3.connect(folder / FILE_NAME)
    # In turn, so that what slows the machine down slows both down.
    ours, bare = [], []
    for _ in range(rounds):
        for each in wanted:
            ours.append(seconds_of(partial(_first_block, log, each)))
            bare.append(seconds_of(partial(_bare, connection, each)))
    connection.close()
    store.close()
    return Spread(tuple(ours)), Spread(tuple(bare))


def _first_block(log: CallLog, wanted: CallFilter) -> None:
    pages = log.pages(wanted)
    pages.count()
    pages.calls(0, ROWS_AT_ONCE)


def _bare(connection: sqlite3.Connection, wanted: CallFilter) -> None:
    """The same question in SQL alone: the rows are read, nothing is made of them."""
    question = question_of(wanted)
    first = milliseconds_of(wanted.since) if wanted.since else -(1 << 62)
    if question is None:
        source, key = "call where deleted_at is null and place >= ?", "place"
    else:
        source, key = "call_index where rowid >= ? and call_index match ?", "rowid"
    values: tuple[object, ...] = (first,) if question is None else (first, question)
    connection.execute(f"select count(*) from {source}", values).fetchone()  # noqa: S608
    found = connection.execute(
        f"select {key} from {source} order by {key} desc limit {ROWS_AT_ONCE}",  # noqa: S608
        values,
    ).fetchall()
    connection.execute(
        "select * from call where deleted_at is null"
        " and place in (select value from json_each(?)) order by place",
        (json.dumps([row[0] for row in found]),),
    ).fetchall()


def seconds_of(work: Callable[[], object]) -> float:
    """How long something takes."""
    started = time.perf_counter()
    work()
    return time.perf_counter() - started
