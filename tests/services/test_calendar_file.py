"""What other programs read out of our calendar file: the same days, the same things, no more."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from itertools import takewhile
from pathlib import Path
from typing import Any
from uuid import UUID

import icalendar
import pytest
import vobject  # type: ignore[import-untyped]
from dateutil.rrule import rrulestr
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from callassist.bundled.texts import LANGUAGES, load_texts
from callassist.domain.account_checks import AccountCheck, CheckKind
from callassist.domain.callbacks import CallBack
from callassist.domain.calls import Given
from callassist.domain.schedules import Schedule
from callassist.services.calendar_file import CalendarFrame, calendar_of
from callassist.services.engine import Engine
from callassist.services.recurrence import days_after
from callassist.services.wording import Wording
from callassist.settings import SettingsFile
from domain.made_schedules import A_DAY, schedules, walked
from store.made_calls import BANK, NOON, SetClock, directory, ended, promise
from store.made_checks import SUNDAYS, made_check

# A value of icalendar can be of any of thirty types; each test says what it expects.
Read = Any

EVENING = time(20)
FRAME = CalendarFrame(id=UUID(int=95188), evening=EVENING, now=NOON)
OTHER = CalendarFrame(id=UUID(int=1), evening=EVENING, now=NOON)
NUMBER = "+8613912345678"
HOSTILE = "工资\r\nEND:VEVENT\nX-EVIL:1 \x00\x1b[2J;,\\:\"'\u2028\u202e😀" + "长" * 300


def written(
    checks: list[AccountCheck] | None = None,
    callbacks: list[CallBack] | None = None,
    frame: CalendarFrame = FRAME,
    language: str = "zh_CN",
) -> bytes:
    wording = Wording(load_texts(language), directory())
    return calendar_of(checks or [], callbacks or [], wording, frame)


def read(content: bytes, name: str = "VEVENT") -> list[Read]:
    """The events or tasks, as icalendar reads them."""
    return list(whole(content).walk(name))


def whole(content: bytes) -> Read:
    """The calendar, as icalendar reads it."""
    return icalendar.Calendar.from_ical(content)


# the days


def _by_icalendar(content: bytes) -> Iterator[datetime]:
    """The rule as icalendar reads and writes it, worked out by dateutil."""
    event = read(content)[0]
    rule = rrulestr(event["RRULE"].to_ical().decode(), dtstart=event["DTSTART"].dt)
    yield from rule


def _by_vobject(content: bytes) -> Iterator[datetime]:
    """The days as vobject works them out of its own reading."""
    event = vobject.readOne(content.decode()).vevent
    yield from event.getrruleset(addRDate=False)


def _until(moments: Iterator[datetime], last: date) -> list[datetime]:
    return list(takewhile(lambda moment: moment.date() <= last, moments))


def _next_ten(schedule: Schedule, since: date) -> list[datetime]:
    return [datetime.combine(day, EVENING) for day in days_after(schedule, since, 10)]


def _agree(schedule: Schedule, offset: int) -> None:
    """Both readers name the same next ten evenings after a day as the program does."""
    content = written([made_check(schedule=schedule)])
    since = schedule.starts_on + timedelta(days=offset)
    expected = _next_ten(schedule, since)
    last = expected[-1].date() if expected else since
    for reader in (_by_icalendar, _by_vobject):
        found = [each for each in _until(reader(content), last) if each.date() > since]
        assert found == expected, reader.__name__
        assert all(each.tzinfo is None for each in found)


some_schedules = schedules(longest=40).filter(lambda each: any(_days(each)))


def _days(schedule: Schedule) -> Iterator[date]:
    return walked(schedule, schedule.starts_on, schedule.starts_on + timedelta(days=1_300))


@settings(max_examples=150, deadline=None, suppress_health_check=list(HealthCheck))
@given(some_schedules, st.integers(-10, 400))
def test_two_readers_name_the_same_next_ten_evenings(schedule: Schedule, offset: int) -> None:
    _agree(schedule, offset)


@pytest.mark.torture("T11")
@settings(max_examples=5_000, deadline=None, suppress_health_check=list(HealthCheck))
@given(some_schedules, st.integers(-10, 2_000))
def test_two_readers_name_the_same_evenings_of_five_thousand_schedules(
    schedule: Schedule, offset: int
) -> None:
    _agree(schedule, offset)


def test_an_event_begins_on_the_first_day_of_its_rule() -> None:
    begins_on_a_monday = made_check(schedule=SUNDAYS)

    event = read(written([begins_on_a_monday]))[0]

    assert event["DTSTART"].dt == datetime(2026, 11, 29, 20, 0)  # noqa: DTZ001 - wherever one is
    assert b"DTSTART:20261129T200000\r\n" in written([begins_on_a_monday])


def test_a_check_that_never_falls_on_a_day_is_left_out() -> None:
    none = Schedule(
        rhythm=SUNDAYS.rhythm, starts_on=SUNDAYS.starts_on, number=7, ends_on=SUNDAYS.starts_on
    )

    assert read(written([made_check(schedule=none)])) == []


# what is in it


def test_a_check_has_its_name_its_points_and_an_alarm() -> None:
    event = read(written([made_check(name="工资卡", organisation_id="icbc")]))[0]

    assert event["SUMMARY"] == "查一查账户：中国工商银行 · 工资卡"
    assert "- 余额和我记的一样\n" in event["DESCRIPTION"]
    assert "- 房贷扣款\n" in event["DESCRIPTION"]
    alarm = event.walk("VALARM")[0]
    assert (alarm["ACTION"], alarm["TRIGGER"].dt) == ("DISPLAY", timedelta())
    assert alarm["DESCRIPTION"] == event["SUMMARY"]
    assert event["TRANSP"] == "TRANSPARENT"


def test_a_call_back_is_a_task_with_the_hotline_and_nothing_of_the_call() -> None:
    task = read(written(callbacks=[promise(call_id=7, due_at=NOON)]), "VTODO")[0]

    assert task["SUMMARY"] == "回拨 95188 核实"
    assert (task["DUE"].dt, task["STATUS"]) == (NOON.astimezone(UTC), "NEEDS-ACTION")
    alarm = task.walk("VALARM")[0]
    assert alarm["TRIGGER"].params["RELATED"] == "END"


def test_without_a_number_the_card_is_named() -> None:
    task = read(written(callbacks=[promise(dial=None)]), "VTODO")[0]

    assert task["SUMMARY"] == "拨卡背面的电话核实"


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_kind_of_entry_has_its_words_in_every_language(language: str) -> None:
    nameless = made_check(organisation_id=None, name="")
    checks = [replace(nameless, id=number, kind=kind) for number, kind in enumerate(CheckKind)]

    content = written(checks, [promise(), promise(dial=None)], language=language)

    names = [each["SUMMARY"] for each in (*read(content), *read(content, "VTODO"))]
    assert len(set(names)) == len(names) == 6
    assert "{" not in content.decode()


# reading it again


def _identity(content: bytes) -> list[str]:
    return [str(each["UID"]) for each in (*read(content), *read(content, "VTODO"))]


def test_a_later_file_changes_the_same_entries() -> None:
    checks = [made_check(id=1), made_check(id=2)]
    later = CalendarFrame(id=FRAME.id, evening=time(9), now=NOON + timedelta(seconds=1))
    first = written(checks, [promise(call_id=1)])
    second = written(checks, [promise(call_id=1, due_at=NOON + A_DAY)], later)

    assert _identity(first) == _identity(second)
    assert len(set(_identity(first))) == 3
    for old, new in zip(read(first), read(second), strict=True):
        assert new["SEQUENCE"] > old["SEQUENCE"]
        assert new["LAST-MODIFIED"].dt > old["LAST-MODIFIED"].dt


def test_the_entries_of_two_people_are_not_the_same() -> None:
    mine, theirs = written([made_check(id=1)]), written([made_check(id=1)], frame=OTHER)

    assert set(_identity(mine)).isdisjoint(_identity(theirs))


@pytest.mark.parametrize("year", [1970, 2026, 2100])
def test_no_clock_makes_a_number_that_a_calendar_cannot_hold(year: int) -> None:
    frame = CalendarFrame(id=FRAME.id, evening=EVENING, now=NOON.replace(year=year))

    assert 0 <= read(written([made_check()], frame=frame))[0]["SEQUENCE"] < 2**31


# the form of the file


def test_no_text_breaks_out_of_its_line() -> None:
    content = written([made_check(name=HOSTILE, own_points=(HOSTILE,), organisation_id=None)])

    lines = content.split(b"\r\n")
    assert content.endswith(b"\r\n")
    assert all(len(line) <= 75 for line in lines)
    assert not any(byte < 0x20 and byte not in b"\r\n" for byte in content)
    assert content.count(b"\n") == content.count(b"\r\n") == content.count(b"\r")
    assert len([line for line in lines if line == b"END:VEVENT"]) == 1
    event = read(content)[0]
    assert "X-EVIL" not in event
    assert event["SUMMARY"].startswith("查一查账户：工资 END:VEVENT X-EVIL:1 [2J;,\\:\"'")
    assert vobject.readOne(content.decode()).vevent.summary.value == event["SUMMARY"]


def test_the_calendar_says_who_made_it_and_what_it_is() -> None:
    calendar = whole(written())

    assert calendar["VERSION"] == "2.0"
    assert calendar["PRODID"].startswith("-//callassist//")
    assert calendar["X-WR-CALNAME"] == "来电守护"


# with the whole program


@pytest.fixture
def engine(folder: Path, clock: SetClock) -> Iterator[Engine]:
    made = Engine(SettingsFile(folder), "zh_CN", clock)
    yield made
    made.close()


def test_a_saved_file_has_what_is_kept_and_open_and_nothing_of_a_call(
    engine: Engine, tmp_path: Path
) -> None:
    told = {"note": "说我的账户异常", "given": frozenset({Given.OTP}), "claim": BANK}
    engine.calls.take(ended(NUMBER, **told))
    engine.checks.add("工资卡", SUNDAYS)
    path = tmp_path / "日历.ics"

    saved = engine.calendar.save(path)

    content = path.read_bytes()
    assert (saved.checks, saved.callbacks) == (4, 1)
    assert (len(read(content)), len(read(content, "VTODO"))) == (4, 1)
    text = whole(content).to_ical().decode().replace("\r\n ", "")
    for secret in ("13912345678", "异常", "/home", str(tmp_path)):
        assert secret not in text


def test_the_entries_stay_the_same_from_file_to_file_and_start_to_start(
    engine: Engine, folder: Path, clock: SetClock, tmp_path: Path
) -> None:
    engine.checks.add("工资卡", SUNDAYS)
    engine.calendar.save(tmp_path / "one.ics")
    clock.advance(days=1)
    again = Engine(SettingsFile(folder), "en", clock)
    again.calendar.save(tmp_path / "two.ics")
    again.close()

    one, two = ((tmp_path / name).read_bytes() for name in ("one.ics", "two.ics"))
    assert _identity(one) == _identity(two)


def test_an_unreadable_mark_in_the_settings_is_made_anew(engine: Engine, tmp_path: Path) -> None:
    engine.settings.change(calendar_id="x")

    engine.calendar.save(tmp_path / "one.ics")

    made = engine.settings.current.calendar_id or ""
    assert str(UUID(made)) == made


def test_the_evening_of_the_file_is_the_one_that_was_chosen(engine: Engine, tmp_path: Path) -> None:
    engine.checks.add("工资卡", SUNDAYS)
    engine.settings.change(evening=time(18, 30))
    engine.calendar.save(tmp_path / "one.ics")

    begins = {each["DTSTART"].dt.time() for each in read((tmp_path / "one.ics").read_bytes())}
    assert begins == {time(18, 30)}
