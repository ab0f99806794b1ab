"""Files that leave the program carry any text through as it is, and no other program acts on it."""

import csv
import io
import re
from datetime import timedelta
from pathlib import Path
from uuid import UUID

import icalendar
import pytest
import vobject  # type: ignore[import-untyped]
from hypothesis import given, settings
from hypothesis import strategies as st

from callassist.bundled.texts import load_texts
from callassist.domain.account_checks import AccountCheck
from callassist.domain.calls import EndedCall
from callassist.domain.phone_log import (
    LONGEST_NAME,
    ColumnMapping,
    PhoneCall,
    ReadingChoices,
    ReadingProgress,
)
from callassist.domain.spreadsheet_text import as_text, as_told
from callassist.phone_logs.mapped_csv import MappedCsv
from callassist.phone_logs.number_texts import known_name, shown_number
from callassist.services.calendar_file import CalendarFrame, calendar_of
from callassist.services.engine import Engine
from callassist.services.wording import Wording
from callassist.settings import SettingsFile
from hostile_texts import HOSTILE_TEXTS, WRITTEN_TEXTS
from store.made_calls import BEIJING, NOON, SetClock, directory
from store.made_checks import made_check

FORMULA = re.compile(
    r"[\s\x00-\x1f\x7f-\xa0\ufeff\u200b-\u200f\u2060]*[=+\-@＝＋－＠]|[\t\r\n\x00]"
)
"""What a spreadsheet may take for a formula, whatever it leaves out at the beginning."""

any_cell = st.one_of(
    st.sampled_from(WRITTEN_TEXTS),
    st.text(st.characters(exclude_categories=["Cs"]), max_size=40),
    st.text("'=+-@\t\r\n 0123456789\"＝＋；,;\ufeff\u200b\x00", max_size=12),
)


# tables


@pytest.mark.parametrize("text", HOSTILE_TEXTS, ids=ascii)
def test_no_hostile_text_is_a_formula(text: str) -> None:
    shown = as_text(text)
    assert not FORMULA.match(shown)
    assert as_told(shown) == text


def check_table(cells: list[str]) -> None:
    """What another program reads of a line is text, and says what was to be said."""
    file = io.StringIO(newline="")
    csv.writer(file, lineterminator="\r\n").writerow(map(as_text, cells))
    [line] = csv.reader(io.StringIO(file.getvalue(), newline=""))
    assert not [cell for cell in line if FORMULA.match(cell)]
    assert [as_told(cell) for cell in line] == cells


some_cells = st.lists(any_cell, min_size=2, max_size=6)


@given(some_cells)
@settings(max_examples=500)
def test_any_line_of_a_table_comes_back(cells: list[str]) -> None:
    check_table(cells)


@pytest.mark.torture("X1")
@given(some_cells)
@settings(max_examples=10_000)
def test_ten_thousand_lines_of_a_table_come_back(cells: list[str]) -> None:
    check_table(cells)


def test_what_was_no_mark_of_ours_stays() -> None:
    assert as_told("'s-Hertogenbosch") == "'s-Hertogenbosch"
    assert as_told("'+86 95188") == "+86 95188"
    assert as_told("''t") == "'t"


COLUMNS = {"number": 3, "time": 1, "time_format": "%Y-%m-%d %H:%M:%S", "name": 15}


def test_our_own_import_reads_the_numbers_of_our_own_table_as_they_were(tmp_path: Path) -> None:
    engine = Engine(SettingsFile(tmp_path / "data"), "zh_CN", SetClock())
    # A line end parts what a phone's log has in a field; a number never has one.
    texts = [each[:200] for each in WRITTEN_TEXTS if not re.search(r"[\r\n\x00]", each[:200])]
    texts = [each for each in texts if shown_number(each)]
    for at, text in enumerate(texts):
        engine.calls.take(EndedCall(number_text=text, received_at=NOON - timedelta(minutes=at)))
    path = tmp_path / "calls.csv"
    engine.exports.save_csv(path, engine.wording)
    engine.close()

    mapping = ColumnMapping(**COLUMNS)  # type: ignore[arg-type]
    choices = ReadingChoices(zone=BEIJING, mapping=mapping)
    records = list(MappedCsv().read(path, choices, ReadingProgress()))

    assert all(isinstance(each, PhoneCall) for each in records)
    read = {each.number_text for each in records if isinstance(each, PhoneCall)}
    assert read == {shown_number(each) for each in texts}


@given(st.lists(any_cell.filter(lambda cell: not re.search(r"[\r\n\x00]", cell)), max_size=5))
@settings(max_examples=200)
def test_any_name_comes_back_through_our_own_import(
    tmp_path_factory: pytest.TempPathFactory, names: list[str]
) -> None:
    lines = [("+8695188", "2026-11-23 12:00:00", name) for name in names]
    file = io.StringIO(newline="")
    csv.writer(file, lineterminator="\r\n").writerows(map(as_text, line) for line in lines)
    path = tmp_path_factory.getbasetemp() / "names.csv"
    path.write_text(file.getvalue(), encoding="utf-8-sig", newline="")
    mapping = ColumnMapping(
        number=0, time=1, time_format="%Y-%m-%d %H:%M:%S", name=2, has_header=False
    )
    choices = ReadingChoices(zone=BEIJING, mapping=mapping)
    records = list(MappedCsv().read(path, choices, ReadingProgress()))
    assert [each.name for each in records if isinstance(each, PhoneCall)] == [
        known_name(each)[:LONGEST_NAME] for each in names
    ]


# calendars

FRAME = CalendarFrame(id=UUID(int=95188), evening=NOON.timetz().replace(tzinfo=None), now=NOON)
EVENT = {
    *("UID", "DTSTAMP", "LAST-MODIFIED", "SEQUENCE", "CLASS", "DTSTART", "DURATION", "RRULE"),
    *("SUMMARY", "DESCRIPTION", "TRANSP"),
}
ALARM = {"ACTION", "DESCRIPTION", "TRIGGER"}


def check_calendar(checks: list[AccountCheck]) -> None:
    """Both readers find these events, with an alarm each, and not a thing more."""
    content = calendar_of(checks, [], Wording(load_texts("zh_CN"), directory()), FRAME)
    assert content.count(b"\n") == content.count(b"\r\n") == content.count(b"\r")
    assert all(len(line) <= 75 for line in content.split(b"\r\n"))
    assert not any(byte < 0x20 and byte not in b"\r\n" for byte in content)
    calendar = icalendar.Calendar.from_ical(content)
    events = calendar.walk("VEVENT")
    assert len(events) == len(checks)
    assert {each.name for each in calendar.walk()} == {"VCALENDAR", "VEVENT", "VALARM"}
    for event in events:
        assert set(event) == EVENT
        [alarm] = event.subcomponents
        assert set(alarm) == ALARM
    assert len({str(event["UID"]) for event in events}) == len(checks)
    theirs = vobject.readOne(content.decode())
    assert len(theirs.contents["vevent"]) == len(checks)
    said = [event.summary.value for event in theirs.contents["vevent"]]
    assert said == [str(event["SUMMARY"]) for event in events]


def made(number: int, name: str, point: str) -> AccountCheck:
    return made_check(id=number, name=name, own_points=(point,), organisation_id=None)


def test_no_hostile_text_does_anything_in_a_calendar() -> None:
    check_calendar([made(at, text, text) for at, text in enumerate(WRITTEN_TEXTS, start=1)])


any_text = st.one_of(
    st.sampled_from(WRITTEN_TEXTS), st.text(st.characters(exclude_categories=["Cs"]))
)


@given(any_text, any_text)
@settings(max_examples=100)
def test_no_text_does_anything_in_a_calendar(name: str, point: str) -> None:
    check_calendar([made(1, name, point)])


@pytest.mark.torture("X2")
@given(any_text, any_text)
@settings(max_examples=10_000)
def test_none_of_ten_thousand_texts_does_anything_in_a_calendar(name: str, point: str) -> None:
    check_calendar([made(1, name, point)])
