"""How lengths, times, numbers and names are written, and what they are taken for."""

from datetime import UTC, datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from callassist.domain.phone_log import (
    LATEST_MS,
    LONGEST_NAME,
    LONGEST_NUMBER,
    PhoneCall,
    PhoneCallType,
    UnreadableLine,
    UnreadableReason,
)
from callassist.phone_logs.call_record import call_record, whole_number
from callassist.phone_logs.durations import duration_of, hours_and_minutes
from callassist.phone_logs.local_times import milliseconds_of
from callassist.phone_logs.number_texts import known_name, shown_number

IN = PhoneCallType.INCOMING
NOW = 1_795_000_000_000


@pytest.mark.parametrize(
    ("text", "seconds"),
    [
        ("65", 65),
        (" 65 ", 65),
        ("65.9", 65),
        ("0", 0),
        ("1:05", 65),
        ("00:01:05", 65),
        ("25:00:00", 90_000),
        ("5分32秒", 332),
        ("1小时0分1秒", 3601),
        ("1小時2分", 3720),
        ("2时3分4秒", 7384),
        ("32秒", 32),
        ("3分钟", 180),
        ("PT2M27S", 147),
        ("PT1H", 3600),
        ("PT1.5S", 1),
        ("3 minutes, 12 seconds", 192),
        ("1 hours, 1 minute", 3660),
        ("0 seconds", 0),
        ("", None),
        ("N/A", None),
        ("-5", None),
        ("PT", None),
        ("null", None),
        ("1:2:3:4", None),
        ("９", None),
        ("9" * 50, None),
    ],
)
def test_a_length_is_read_in_each_of_its_forms(text: str, seconds: int | None) -> None:
    assert duration_of(text) == seconds


@pytest.mark.parametrize(
    ("text", "seconds"),
    [("0:05", 300), ("1:02", 3720), ("", None), ("5", None), ("a:b", None), ("1:234", None)],
)
def test_a_box_counts_hours_and_minutes(text: str, seconds: int | None) -> None:
    assert hours_and_minutes(text) == seconds


@given(st.text())
def test_no_text_of_a_length_is_negative_or_ends_in_a_crash(text: str) -> None:
    for read in (duration_of, hours_and_minutes):
        seconds = read(text)
        assert seconds is None or seconds >= 0


@given(st.integers(0, 359_999))
def test_a_length_comes_back_from_the_clock(seconds: int) -> None:
    minutes, rest = divmod(seconds, 60)
    hours, minutes = divmod(minutes, 60)

    assert duration_of(f"{hours}:{minutes:02}:{rest:02}") == seconds
    assert duration_of(f"PT{hours}H{minutes}M{rest}S") == seconds
    assert duration_of(f"{hours}小时{minutes}分{rest}秒") == seconds


@given(st.integers(650_000_000, 4_100_000_000), st.integers(-14, 14))
def test_a_local_time_is_that_of_its_zone(seconds: int, hours: int) -> None:
    zone = timezone(timedelta(hours=hours))
    shown = datetime.fromtimestamp(seconds, zone).strftime("%Y-%m-%d %H:%M:%S")

    assert milliseconds_of(shown, "%Y-%m-%d %H:%M:%S", zone) == seconds * 1000


def test_a_zone_that_is_written_counts_more_than_ours() -> None:
    form = "%Y-%m-%dT%H:%M:%S%z"

    found = milliseconds_of("2026-11-20T09:30:00+08:00", form, UTC)

    assert found == datetime(2026, 11, 20, 1, 30, tzinfo=UTC).timestamp() * 1000


@given(st.text(), st.text(max_size=10))
def test_no_time_and_no_format_ends_in_a_crash(text: str, time_format: str) -> None:
    for form in (time_format, "unix_s", "unix_ms", "%Y-%m-%d"):
        milliseconds_of(text, form, UTC)


@pytest.mark.parametrize(
    ("text", "milliseconds"),
    [("1795000000", NOW), ("1795000000.5", NOW + 500), ("1e9", None), ("", None), ("x", None)],
)
def test_seconds_since_1970_may_have_a_fraction(text: str, milliseconds: int | None) -> None:
    assert milliseconds_of(text, "unix_s") == milliseconds


@pytest.mark.parametrize(
    ("value", "number"),
    [
        *((1, 1), (1.9, 1), ("1", 1), ("-1", -1), ("1.9", 1), (" 7 ", 7)),
        *((True, None), (None, None), ([], None), ({}, None), ("", None), ("1_0", None)),
        *((float("nan"), None), (float("inf"), None), ("１", None), ("+1", None), ("--1", None)),
    ],
)
def test_a_whole_number_is_one(value: object, number: int | None) -> None:
    assert whole_number(value) == number


@pytest.mark.parametrize(
    "text",
    [
        *("", " ", "-", "-1", "-2", "-3", "null", "PRIVATE", "ANONYMOUS", "OUT-OF-AREA"),
        *("NO-NUMBER", "(Unknown)", "私密号码"),
    ],
)
def test_words_for_no_number_show_none(text: str) -> None:
    assert shown_number(text) == ""


@pytest.mark.parametrize("text", ["+86 95188", "0571-95188", "**622", "95188\u200b", "-4", "1 2"])
def test_a_number_stays_as_it_was_shown(text: str) -> None:
    assert shown_number(f" {text}\t") == text


@pytest.mark.parametrize("text", ["(Unknown)", "null", "NO NAME", "-", ""])
def test_words_for_no_name_are_no_name(text: str) -> None:
    assert known_name(text) == ""


def test_a_call_is_made_of_what_is_believable() -> None:
    long_name = "n" * 300

    assert call_record(1, "1", IN, None, 1, "") == UnreadableLine(1, UnreadableReason.NO_TIME)
    for time in (0, -(10**30), 631_151_999_999, LATEST_MS, 10**30):
        out_of_range = UnreadableLine(1, UnreadableReason.TIME_OUT_OF_RANGE)
        assert call_record(1, "1", IN, time, 1, "") == out_of_range
    too_long = UnreadableLine(1, UnreadableReason.NUMBER_TOO_LONG)
    assert call_record(1, "9" * (LONGEST_NUMBER + 1), IN, NOW, 1, "") == too_long
    for seconds in (-1, 10**9):
        assert call_record(1, "1", IN, NOW, seconds, "") == PhoneCall(1, "1", IN, NOW, None, "")
    shortened = call_record(1, "1", IN, NOW, 1, long_name)
    assert shortened == PhoneCall(1, "1", IN, NOW, 1, long_name[:LONGEST_NAME])
