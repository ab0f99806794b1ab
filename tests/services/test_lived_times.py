"""The quick way to tell a moment says what `datetime` says, in every zone and on every day."""

from datetime import UTC, datetime, timedelta, timezone, tzinfo
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from callassist.services.lived_times import LivedTimes

ZONES = (
    ZoneInfo("Asia/Shanghai"),
    ZoneInfo("Europe/Berlin"),
    ZoneInfo("America/St_Johns"),
    ZoneInfo("Asia/Kathmandu"),
    ZoneInfo("Australia/Lord_Howe"),
    timezone(-timedelta(hours=9, minutes=30)),
    UTC,
)


@given(zone=st.sampled_from(ZONES), milliseconds=st.integers(631_152_000_000, 4_102_444_799_999))
def test_a_moment_is_told_as_datetime_tells_it(zone: tzinfo, milliseconds: int) -> None:
    text = LivedTimes(zone).of(milliseconds)

    moment = datetime(1970, 1, 1, tzinfo=UTC) + timedelta(milliseconds=milliseconds)
    lived = moment.astimezone(zone)
    assert text == lived.isoformat(timespec="milliseconds")


@pytest.mark.parametrize("zone", ZONES)
def test_the_hours_around_a_change_of_the_clocks_are_told_one_by_one(zone: tzinfo) -> None:
    times = LivedTimes(zone)
    for seconds in range(1_790_000_000, 1_825_000_000, 1_800):
        lived = datetime.fromtimestamp(seconds, zone)
        assert times.of(seconds * 1000) == lived.isoformat(timespec="milliseconds")
