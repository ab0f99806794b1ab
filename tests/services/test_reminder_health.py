"""The health of the reminders: what was shown, what comes next, whether the system starts them."""

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from callassist.services.doctor import Finding
from callassist.services.engine import Engine
from callassist.services.reminder_health import examine_reminders
from callassist.settings import SettingsFile
from callassist.store.file_name import FILE_NAME
from callassist.system.reminder_timer.timer import TimerMethod, TimerStatus
from store.made_calls import NOON, SetClock, ended

OFF = TimerStatus(method=TimerMethod.SYSTEMD, is_installed=False)


@pytest.fixture
def engine(folder: Path, clock: SetClock) -> Iterator[Engine]:
    made = Engine(SettingsFile(folder), "zh_CN", clock)
    yield made
    made.close()


def _found(engine: Engine) -> dict[str, Finding]:
    findings = examine_reminders(engine.reminders, OFF, is_wanted=False)
    return {finding.code: finding for finding in findings}


def _timer(*, is_wanted: bool = True, **told: object) -> list[tuple[str, bool]]:
    status = TimerStatus(method=TimerMethod.SYSTEMD, is_installed=True, **told)  # type: ignore[arg-type]
    findings = examine_reminders(None, status, is_wanted=is_wanted)
    return [(finding.code, finding.is_problem) for finding in findings]


def test_any_reminder_that_was_shown_counts(engine: Engine, clock: SetClock) -> None:
    assert "no_reminder_yet" in _found(engine)
    engine.calls.take(ended("95188"))
    engine.reminders.show(lambda _: True)
    clock.advance(hours=1)

    assert _found(engine)["last_reminder"].values == {"when": NOON}


def test_what_could_not_be_shown_does_not_count(engine: Engine) -> None:
    engine.calls.take(ended("95188"))
    engine.reminders.show(lambda _: False)

    assert "no_reminder_yet" in _found(engine)


def test_what_comes_next_is_told(engine: Engine) -> None:
    assert "next_reminder" not in _found(engine)
    call = engine.calls.take(ended("95188")).call
    engine.callbacks.remind_at(call.id, NOON + timedelta(minutes=30))

    assert _found(engine)["next_reminder"].values == {"when": NOON + timedelta(minutes=30)}


def test_without_a_data_file_there_is_nothing_to_tell_and_none_is_made(folder: Path) -> None:
    findings = examine_reminders(None, OFF, is_wanted=False)

    assert [finding.code for finding in findings] == ["timer_none"]
    assert not folder.exists()


def test_a_damaged_file_is_left_to_whoever_looks_at_the_file(engine: Engine, folder: Path) -> None:
    folder.mkdir()
    (folder / FILE_NAME).write_bytes(b"not a database" * 500)

    assert list(_found(engine)) == ["timer_none"]


def test_a_timer_nobody_wanted_is_no_problem_and_a_lost_one_is() -> None:
    assert examine_reminders(None, OFF, is_wanted=False)[0].is_problem is False

    [lost] = examine_reminders(None, OFF, is_wanted=True)
    assert (lost.code, lost.is_problem) == ("timer_lost", True)


def test_a_timer_tells_when_it_ran(tmp_path: Path) -> None:
    program = tmp_path / "callassist"
    program.touch()
    command = (str(program), "due")

    assert _timer(command=command) == [("timer_installed", False)]
    assert _timer(command=command, last_run=NOON) == [("timer_ran", False)]
    assert _timer(command=command, last_run=NOON, is_wanted=False) == [("timer_ran", False)]


def test_a_timer_that_starts_nothing_any_more_is_a_problem(tmp_path: Path) -> None:
    assert _timer(command=(str(tmp_path / "gone"),), last_run=NOON) == [("timer_broken", True)]
