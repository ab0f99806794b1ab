"""Twenty scenes with clocks: a reminder comes once, soon, never early, and never not at all."""

import random
import subprocess
import sys
import time as waiting
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta, timezone
from pathlib import Path

import pytest

from callassist.domain.account_checks import CheckOutcome
from callassist.domain.callbacks import Outcome
from callassist.domain.schedules import Rhythm, Schedule
from durability.clock_scenes import (
    DIES_AFTER_SHOWING,
    DIES_BEFORE_SHOWING,
    STARTS,
    Scene,
    scene,
    why_not,
)
from terminal.program import Program

MISSING = why_not()
pytestmark = pytest.mark.skipif(MISSING is not None, reason=f"no clock to set: {MISSING}")

BEIJING = timezone(timedelta(hours=8))
DUE = datetime(2026, 11, 29, 20, 0, tzinfo=BEIJING)
"""A Sunday evening."""
SUNDAYS = Schedule(rhythm=Rhythm.WEEKLY, starts_on=date(2026, 11, 23), number=7)
NEVER_QUIET = {"quiet_from": time(0), "quiet_to": time(0)}
BERLIN = "CET-1CEST,M3.5.0,M10.5.0/3"
LORD_HOWE = "<+1030>-10:30<+11>-11,M10.1.0,M4.1.0"

SECOND, MINUTE = timedelta(seconds=1), timedelta(minutes=1)
HOUR, DAY = timedelta(hours=1), timedelta(days=1)

FACES = ["watch", "window"]
quick = pytest.mark.parametrize(
    "face", ["watch", pytest.param("window", marks=pytest.mark.torture("T1"))]
)


@pytest.fixture(params=FACES)
def face(request: pytest.FixtureRequest) -> str:
    """The program that looks."""
    return str(request.param)


@pytest.fixture
def stage(program: Program, tmp_path: Path, face: str) -> Iterator[Scene]:
    with scene(program, tmp_path, face) as made:
        yield made


# 1


@quick
def test_what_becomes_due_comes_at_its_time_and_once(stage: Scene) -> None:
    names = stage.promise(DUE)
    stage.start(DUE - 4 * SECOND)

    stage.expect(*names, within=4 + STARTS)

    assert DUE <= stage.told[0].at <= DUE + STARTS * SECOND
    stage.expect_nothing()


# 2, 3: jumps forward


@pytest.mark.torture("T1")
def test_an_hour_forward(stage: Scene) -> None:
    names = stage.promise(DUE)
    stage.start(DUE - 40 * MINUTE)
    stage.expect_nothing()

    stage.clock.set(DUE + 20 * MINUTE)

    stage.expect(*names)
    stage.expect_nothing()


@quick
def test_five_days_forward(stage: Scene) -> None:
    names = [stage.keep(SUNDAYS), *stage.promise(DUE - DAY, DUE)]
    stage.start(DUE - 2 * DAY)
    stage.expect_nothing()

    stage.clock.set(DUE + 3 * DAY - 6 * HOUR)

    stage.expect(*names)
    stage.expect_nothing()


# 4, 5: jumps back


@pytest.mark.torture("T1")
def test_two_hours_back_before_it_is_due_and_after_it_came(stage: Scene) -> None:
    names = stage.promise(DUE)
    stage.start(DUE - 4 * SECOND - 40 * SECOND)
    stage.clock.set(DUE - 2 * HOUR)
    stage.expect_nothing()
    stage.clock.set(DUE)
    stage.expect(*names, within=STARTS)

    stage.clock.set(DUE + HOUR)
    stage.expect_nothing()
    stage.clock.set(DUE - HOUR)
    stage.expect_nothing()
    stage.clock.set(DUE)
    stage.expect_nothing()


@pytest.mark.torture("T1")
def test_a_day_back_after_it_came(stage: Scene) -> None:
    names = [stage.keep(SUNDAYS), *stage.promise(DUE)]
    stage.start(DUE)
    stage.expect(*names, within=STARTS)

    stage.clock.set(DUE - DAY)
    stage.expect_nothing()
    stage.clock.set(DUE)
    stage.expect_nothing()


# 6, 7: sleep


@pytest.mark.torture("T1")
@pytest.mark.parametrize("length", [30 * MINUTE, 3 * DAY], ids=["half an hour", "three days"])
def test_a_sleep(stage: Scene, length: timedelta) -> None:
    begin = DUE - 10 * MINUTE
    names = [stage.keep(SUNDAYS), *stage.promise(DUE - MINUTE)]
    stage.start(begin)
    stage.expect_nothing()

    with stage.asleep():
        stage.clock.set(begin + length)

    stage.expect(*names)
    stage.expect_nothing()


# 8, 9: not there when it is due


@pytest.mark.torture("T1")
@pytest.mark.parametrize("is_killed", [False, True], ids=["off", "killed"])
def test_not_running_when_it_is_due(stage: Scene, is_killed: bool) -> None:
    names = [stage.keep(SUNDAYS), *stage.promise(DUE)]
    if is_killed:
        stage.start(DUE - MINUTE)
        stage.expect_nothing()
        stage.kill()

    stage.start(DUE + 12 * HOUR)

    stage.expect(*names, within=STARTS)
    stage.expect_nothing()
    stage.stop()
    stage.start()
    stage.expect_nothing(3.5)


# 10: killed in the middle of it


@quick
def test_killed_between_shown_and_recorded_it_comes_a_second_time_and_no_third(
    stage: Scene,
) -> None:
    names = stage.promise(DUE)
    stage.start(DUE, DIES_AFTER_SHOWING)
    stage.expect(*names, within=STARTS)
    stage.wait()

    stage.start(DUE + MINUTE)
    stage.expect(*names, within=STARTS)
    stage.stop()

    stage.start()
    stage.expect_nothing(3.5)


@pytest.mark.torture("T1")
def test_killed_before_it_was_shown_it_comes(stage: Scene) -> None:
    names = stage.promise(DUE)
    stage.start(DUE, DIES_BEFORE_SHOWING)
    stage.wait()
    assert stage.said() == []

    stage.start(DUE + MINUTE)
    stage.expect(*names, within=STARTS)
    stage.stop()
    stage.start()
    stage.expect_nothing(3.5)


@pytest.mark.torture("T1")
def test_thirty_kills_around_the_moment_it_comes(stage: Scene) -> None:
    generator = random.Random(20261129)
    for number in range(30):
        due_at = DUE + number * DAY
        names = stage.promise(due_at)
        stage.start(due_at - SECOND)
        waiting.sleep(generator.uniform(0.2, 2.2))
        stage.kill()
        before = stage.said()

        stage.start(due_at + MINUTE)
        after = stage.said_after(2.0, *set(names) - set(before))
        stage.kill()
        after += stage.said()
        with stage.engine(due_at + HOUR) as engine:
            # Without an outcome it would come again the next morning.
            for each in engine.callbacks.due():
                engine.callbacks.record(each.call_id, Outcome.BANK_CALLED)

        counts = {name: (before + after).count(name) for name in names}
        assert all(count in (1, 2) for count in counts.values()), (number, before, after)
        assert before.count(names[0]) <= 1
        assert after.count(names[0]) <= 1
        assert set(before + after) == set(names)


# 11, 12, 14: the clocks are changed


def _sundays_around(moment: datetime) -> Schedule:
    return replace(SUNDAYS, starts_on=(moment - 3 * DAY).date())


@pytest.mark.torture("T1")
@pytest.mark.parametrize(
    ("zone", "change", "evening"),
    [
        (BERLIN, datetime(2027, 3, 28, 1, 0, tzinfo=UTC), time(2, 30)),
        (LORD_HOWE, datetime(2026, 10, 3, 15, 30, tzinfo=UTC), time(2, 15)),
    ],
    ids=["an hour", "half an hour"],
)
def test_an_evening_that_a_spring_night_leaves_out(
    stage: Scene, zone: str, change: datetime, evening: time
) -> None:
    stage.zone = zone
    names = [
        stage.keep(_sundays_around(change), evening=evening, **NEVER_QUIET),
        *stage.promise(change),
    ]
    stage.start(change - 5 * SECOND)

    stage.expect(*names, within=5 + STARTS)

    assert all(told.at >= change for told in stage.told)
    stage.expect_nothing()
    stage.clock.set(change + HOUR)
    stage.expect_nothing()


@pytest.mark.torture("T1")
@pytest.mark.parametrize(
    ("zone", "change", "evening", "length"),
    [
        (BERLIN, datetime(2026, 10, 25, 1, 0, tzinfo=UTC), time(2, 30), HOUR),
        (LORD_HOWE, datetime(2027, 4, 3, 15, 0, tzinfo=UTC), time(1, 45), 30 * MINUTE),
    ],
    ids=["an hour", "half an hour"],
)
def test_an_evening_that_an_autumn_night_has_twice(
    stage: Scene, zone: str, change: datetime, evening: time, length: timedelta
) -> None:
    stage.zone = zone
    first = change - length / 2
    names = [
        stage.keep(_sundays_around(change), evening=evening, **NEVER_QUIET),
        *stage.promise(first),
    ]
    stage.start(first - 5 * SECOND)
    stage.expect(*names, within=5 + STARTS)
    assert all(told.at >= first for told in stage.told)

    for moment in (change - SECOND, change + SECOND, first + length, change + length):
        stage.clock.set(moment)
        stage.expect_nothing(1.5)


# 13: a journey


def _may_set_the_zone() -> bool:
    if sys.platform != "linux":
        return False
    line = ["unshare", "-rm", "sh", "-c", "mount --bind /etc/hostname /etc/localtime"]
    return subprocess.run(line, capture_output=True, check=False).returncode == 0


@pytest.mark.torture("T1")
def test_a_journey_while_the_program_runs(stage: Scene, tmp_path: Path) -> None:
    if not _may_set_the_zone() or not Path("/usr/share/zoneinfo/Asia/Shanghai").exists():
        pytest.skip("the time zone of the system cannot be set here")
    zone = tmp_path / "zone"
    zone.write_bytes(Path("/usr/share/zoneinfo/Asia/Shanghai").read_bytes())
    line = f'mount --bind {zone} /etc/localtime && exec "$@"'
    stage.wrapper = ("unshare", "-rm", "sh", "-c", line, "sh", "env", "-u", "TZ")
    names = stage.promise(DUE - 50 * MINUTE)
    account = stage.keep(SUNDAYS)
    stage.start(DUE - HOUR)
    stage.expect_nothing()

    zone.write_bytes(Path("/usr/share/zoneinfo/Europe/Berlin").read_bytes())
    stage.clock.set(DUE + MINUTE)
    stage.expect(*names)  # a call-back is due at a moment, wherever one is
    stage.clock.set(DUE + 7 * HOUR)
    stage.expect(account)  # an evening is where the person is

    zone.write_bytes(Path("/usr/share/zoneinfo/Asia/Shanghai").read_bytes())
    stage.expect_nothing()


@pytest.mark.torture("T1")
@pytest.mark.parametrize("zone", [BERLIN, "<-05>5", "<+0545>-5:45"])
def test_a_journey_between_two_starts(stage: Scene, zone: str) -> None:
    account = stage.keep(SUNDAYS)
    stage.start(DUE)
    stage.expect(account, within=STARTS)
    stage.stop()

    stage.zone = zone
    stage.start(DUE + MINUTE)
    stage.expect_nothing(3.5)
    stage.clock.set(DUE + 11 * HOUR)
    stage.expect_nothing()


# 15 to 18: strange days


@pytest.mark.torture("T1")
def test_every_29th_of_february(stage: Scene) -> None:
    yearly = Schedule(rhythm=Rhythm.EVERY_MONTHS, starts_on=date(2028, 2, 29), number=12)
    account = stage.keep(yearly)
    stage.start(datetime(2028, 2, 28, 23, 0, tzinfo=BEIJING))
    stage.expect_nothing(3.5)

    for day in ((2028, 2, 29), (2029, 2, 28), (2030, 2, 28), (2031, 2, 28), (2032, 2, 29)):
        moment = datetime(*day, 20, 0, tzinfo=BEIJING)
        stage.clock.set(moment - MINUTE)
        stage.expect_nothing()
        stage.clock.set(moment)
        stage.expect(account)
        with stage.engine(moment) as engine:
            engine.checks.finish(int(account.split()[1]), CheckOutcome.FINE)
        stage.clock.set(moment + DAY)
        stage.expect_nothing()


@pytest.mark.torture("T1")
def test_the_second_after_which_32_bits_are_full(stage: Scene) -> None:
    full = datetime(2038, 1, 19, 3, 14, 8, tzinfo=UTC)
    names = stage.promise(full, full + HOUR)
    stage.start(full - 4 * SECOND)

    stage.expect(names[0], within=4 + STARTS)
    stage.clock.set(full + HOUR)
    stage.expect(names[1])
    stage.stop()
    stage.start()
    stage.expect_nothing(3.5)


@pytest.mark.torture("T1")
@pytest.mark.parametrize("year", [1970, 2100])
def test_a_start_with_a_clock_far_off(stage: Scene, year: int) -> None:
    names = [stage.keep(SUNDAYS), *stage.promise(DUE)]
    stage.start(datetime(year, 1, 2, 12, 0, tzinfo=BEIJING))
    if year > 2026:
        stage.expect(*names, within=STARTS)
    else:
        stage.expect(names[1], within=STARTS)  # promised with a clock far ahead of this one
    stage.expect_nothing()

    stage.clock.set(DUE - HOUR)
    stage.expect_nothing()
    stage.clock.set(DUE + MINUTE)
    stage.expect(*names)
    stage.expect_nothing()


# 19, 20


@pytest.mark.torture("T1")
def test_twenty_at_once(stage: Scene) -> None:
    names = stage.promise(*[DUE] * 20)
    stage.start(DUE - 5 * SECOND)

    stage.expect(*names, within=5 + STARTS)

    assert {told.name for told in stage.told} == set(names)
    stage.expect_nothing()


@pytest.mark.torture("T1")
def test_a_clock_that_trembles(stage: Scene) -> None:
    generator = random.Random(20)
    names = [stage.keep(SUNDAYS), *stage.promise(DUE)]
    stage.start(DUE - 30 * SECOND)
    stage.expect_nothing(STARTS / 4)
    for _ in range(12):
        stage.clock.set(DUE - generator.uniform(3, 20) * SECOND)
        waiting.sleep(0.3)
    assert stage.said() == []

    for _ in range(20):
        stage.clock.set(DUE + generator.uniform(-20, 20) * SECOND)
        waiting.sleep(0.4)
    stage.clock.set(DUE + MINUTE)
    waiting.sleep(2)

    assert sorted(stage.said()) == sorted(names)


# and the clock that counts since the start of the computer


@pytest.mark.torture("T1")
def test_a_computer_that_has_been_running_for_a_year(stage: Scene) -> None:
    wrapper = ("unshare", "-T", f"--monotonic={400 * 86_400}", "--boottime=34560000", "--fork")
    tried = subprocess.run([*wrapper, "true"], capture_output=True, check=False)
    if tried.returncode != 0:
        pytest.skip("this system lets nobody move the time since its start")
    stage.wrapper = (*wrapper, "--kill-child")
    names = stage.promise(DUE, DUE + HOUR)
    stage.start(DUE - 5 * SECOND)

    stage.expect(names[0], within=5 + STARTS)

    assert stage.told[0].at >= DUE
    stage.expect_nothing()
