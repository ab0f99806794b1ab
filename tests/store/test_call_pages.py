"""Any part of a list is the same part, before and after its anchors were collected."""

import sqlite3
from collections.abc import Callable
from datetime import timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from callassist.domain.call_filter import CallFilter
from callassist.store.call_log import CallLog
from callassist.store.call_pages import BLOCK, CallPages
from callassist.store.database import Store
from callassist.store.records import milliseconds_of
from store.made_calls import NOON, ended, put

CALLS = 3 * BLOCK + 40
WANTED = (
    CallFilter(),
    CallFilter(oldest_first=True),
    CallFilter(text="138"),
    CallFilter(text="138", oldest_first=True),
    CallFilter(since=NOON + timedelta(minutes=100), until=NOON + timedelta(minutes=700)),
)


@pytest.fixture
def log(store: Store) -> CallLog:
    """More than three blocks of calls, one a minute; two of three have a mobile number."""
    log = CallLog(store)
    with store.transaction():
        for minute in range(CALLS):
            number = "95188" if minute % 3 == 0 else f"138{minute:08}"
            put(log, ended(number, received_at=NOON + timedelta(minutes=minute)), plan=())
    return log


def _minutes(pages: CallPages, offset: int, limit: int) -> list[int]:
    return [
        round((call.ended.received_at - NOON) / timedelta(minutes=1))
        for call in pages.calls(offset, limit)
    ]


def _expected(wanted: CallFilter) -> list[int]:
    found = [minute for minute in range(CALLS) if not wanted.text or minute % 3]
    if wanted.since is not None:
        found = [minute for minute in found if 100 <= minute < 700]
    return found if wanted.oldest_first else found[::-1]


def _collected(pages: CallPages) -> CallPages:
    while not pages.collect():
        pass
    return pages


@pytest.mark.parametrize("wanted", WANTED)
@pytest.mark.parametrize("prepare", [lambda pages: pages, _collected], ids=["fresh", "collected"])
def test_every_part_of_the_list_is_read_as_it_is(
    log: CallLog, wanted: CallFilter, prepare: Callable[[CallPages], CallPages]
) -> None:
    pages = prepare(log.pages(wanted))
    expected = _expected(wanted)

    assert pages.count() == len(expected)
    for offset in (0, 1, BLOCK - 1, BLOCK, 300, len(expected) - 5, len(expected), 5_000):
        assert _minutes(pages, offset, 40) == expected[offset : offset + 40]
    assert [minute for n in range(4) for minute in _minutes(pages, n * BLOCK, BLOCK)] == expected


@pytest.mark.parametrize("text", ["138", "13", "95"])
@pytest.mark.parametrize("oldest_first", [False, True])
def test_the_index_is_asked_once_for_the_count_and_the_first_calls(
    log: CallLog, store: Store, monkeypatch: pytest.MonkeyPatch, text: str, oldest_first: bool
) -> None:
    asked: list[str] = []
    pages = log.pages(CallFilter(text=text, oldest_first=oldest_first))
    read = store.read

    def reading(sql: str, *values: object) -> list[sqlite3.Row]:
        asked.extend([sql] if " match " in sql else [])
        return read(sql, *values)

    monkeypatch.setattr(store, "read", reading)

    assert pages.count() > len(pages.calls(0, 40)) == 40
    assert len(asked) == 1


@pytest.mark.parametrize("wanted", WANTED)
@pytest.mark.parametrize("prepare", [lambda pages: pages, _collected], ids=["fresh", "collected"])
def test_a_call_knows_how_many_come_before_it(
    log: CallLog, wanted: CallFilter, prepare: Callable[[CallPages], CallPages]
) -> None:
    pages = prepare(log.pages(wanted))
    expected = _expected(wanted)

    for minute in (0, 1, 100, 255, 256, 257, 500, CALLS - 1):
        place = milliseconds_of(NOON + timedelta(minutes=minute))
        assert pages.is_listed(place) == (minute in expected)
        before = [m for m in expected if (m < minute if wanted.oldest_first else m > minute)]
        assert pages.place_of(place) == len(before)


@settings(max_examples=50, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(offset=st.integers(0, CALLS + 10), limit=st.integers(0, 2 * BLOCK), slices=st.integers(0, 3))
def test_a_part_may_begin_and_end_anywhere(
    log: CallLog, offset: int, limit: int, slices: int
) -> None:
    pages = log.pages(CallFilter())
    for _ in range(slices):
        pages.collect()

    assert _minutes(pages, offset, limit) == _expected(CallFilter())[offset : offset + limit]


def test_a_list_with_no_call_has_no_part(log: CallLog) -> None:
    pages = _collected(log.pages(CallFilter(text="没有这样的词")))

    assert (pages.count(), pages.calls(0, 10), pages.place_of(5)) == (0, [], 0)
