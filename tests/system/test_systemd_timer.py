"""The units for systemd: systemd itself finds nothing wrong, and nothing is left of them."""

import shutil
import stat
import subprocess
from datetime import UTC, datetime
from pathlib import Path

import pytest

from callassist.domain.errors import CallAssistError
from callassist.system.reminder_timer.systemd import SystemdTimer, quoted, service_unit
from callassist.system.reminder_timer.timer import TimerMethod
from system.made_system import ODD, MadeSystem

UNITS = ("callassist-reminders.service", "callassist-reminders.timer")
ANALYZE = shutil.which("systemd-analyze")


@pytest.fixture
def systemd(made: MadeSystem) -> MadeSystem:
    """A systemd that does what it is told."""
    made.program("systemctl")
    return made


def _units(home: Path) -> list[Path]:
    return [home / "xdg_config_home/systemd/user" / name for name in UNITS]


def test_installing_writes_two_private_units_and_enables_the_timer(
    systemd: MadeSystem, home: Path, odd: Path
) -> None:
    SystemdTimer().install(home / "data")

    assert [stat.S_IMODE(path.stat().st_mode) for path in _units(home)] == [0o600, 0o600]
    assert systemd.calls == [
        "systemctl --user daemon-reload",
        "systemctl --user enable --now callassist-reminders.timer",
    ]


def test_what_was_missed_while_the_computer_was_off_is_made_up_for(
    systemd: MadeSystem, home: Path
) -> None:
    SystemdTimer().install(home)

    timer = _units(home)[1].read_text()
    assert "OnCalendar=*:0/15\n" in timer
    assert "Persistent=true\n" in timer
    assert "WantedBy=timers.target\n" in timer


@pytest.mark.parametrize(
    ("program", "written"),
    [
        ("/usr/lib/callassist/callassist", "/usr/lib/callassist/callassist"),
        ('/home/a b/100%/"callassist"', '/home/a b/100%%/"callassist"'),
        ("/home/a\nExecStart=evil", None),
        ("/home/a ", None),
        ("callassist", None),
    ],
)
def test_a_program_that_was_taken_away_lets_the_timer_rest(
    program: str, written: str | None
) -> None:
    lines = service_unit([program, "due"]).splitlines()

    found = [line.partition("=")[2] for line in lines if line.startswith("Condition")]
    assert found == ([] if written is None else [written])


@pytest.mark.skipif(ANALYZE is None, reason="systemd-analyze is not installed")
@pytest.mark.parametrize("folder", ["data", ODD, "100% $HOME ${USER}", "line\nbreak\tand tab"])
def test_systemd_finds_nothing_wrong_with_the_units(
    systemd: MadeSystem,
    home: Path,
    odd: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    folder: str,
) -> None:
    SystemdTimer().install(home / folder)
    runtime = tmp_path / "runtime"
    runtime.mkdir(mode=0o700)
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(runtime))
    monkeypatch.setenv("PATH", "/usr/bin:/bin")

    done = subprocess.run(
        [str(ANALYZE), "--user", "verify", *map(str, _units(home))],
        capture_output=True,
        text=True,
        check=False,
    )

    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")


@pytest.mark.parametrize("folder", ["data", ODD, "100% $HOME ${USER}", "line\nbreak\tand tab"])
def test_the_unit_starts_our_program_with_the_very_words(
    systemd: MadeSystem, home: Path, odd: Path, folder: str
) -> None:
    timer = SystemdTimer()
    timer.install(home / folder)

    status = timer.status()

    words = ("--data-dir", str(home / folder), "due", "--notify", "--wait", "600")
    assert status.command == (str(odd), *words)
    assert (status.is_installed, status.is_broken) == (True, False)


def test_a_word_is_quoted_as_the_manual_of_systemd_says() -> None:
    assert quoted('a "b" \\ 100% $x\n') == r'"a \"b\" \\ 100%% $x\n"'


def test_removing_leaves_nothing(systemd: MadeSystem, home: Path) -> None:
    timer = SystemdTimer()
    timer.install(home / "data")
    # What systemd itself writes down for a timer that is enabled and has run.
    wanted = home / "xdg_config_home/systemd/user/timers.target.wants"
    wanted.mkdir()
    (wanted / UNITS[1]).symlink_to(_units(home)[1])
    stamps = home / "xdg_data_home/systemd/timers"
    stamps.mkdir(parents=True)
    (stamps / f"stamp-{UNITS[1]}").touch()

    timer.remove()

    assert list(home.rglob("*")) == []
    assert "systemctl --user disable --now callassist-reminders.timer" in systemd.calls
    assert not timer.status().is_installed


def test_removing_leaves_what_others_put_there(systemd: MadeSystem, home: Path) -> None:
    timer = SystemdTimer()
    timer.install(home / "data")
    other = _units(home)[0].with_name("other.service")
    other.touch()

    timer.remove()

    assert [each for each in home.rglob("*") if each.is_file()] == [other]


def test_removing_what_was_never_installed_is_no_failure(made: MadeSystem, home: Path) -> None:
    SystemdTimer().remove()

    assert list(home.rglob("*")) == []


def test_where_systemd_refuses_nothing_is_left_and_the_person_is_told(
    made: MadeSystem, home: Path
) -> None:
    made.program("systemctl", {"enable": (1, "Failed to connect to bus: No medium found")})

    with pytest.raises(CallAssistError) as failure:
        SystemdTimer().install(home / "data")

    assert failure.value.sentence == "scheduler_failed"
    assert "No medium found" in str(failure.value.values["problem"])
    assert list(home.rglob("*")) == []


def test_where_there_is_no_systemd_the_person_is_told(made: MadeSystem, home: Path) -> None:
    with pytest.raises(CallAssistError) as failure:
        SystemdTimer().install(home / "data")

    assert failure.value.sentence == "scheduler_missing"
    assert list(home.rglob("*")) == []


def test_systemd_tells_when_it_last_ran_and_when_it_will(made: MadeSystem, home: Path) -> None:
    said = (
        "LastTriggerUSec=Mon 2026-11-23 04:15:12 UTC\n"
        "NextElapseUSecRealtime=Mon 2026-11-23 04:30:00 UTC"
    )
    made.program("systemctl", {"show": (0, said)})
    timer = SystemdTimer()
    timer.install(home)

    status = timer.status()

    assert status.method is TimerMethod.SYSTEMD
    assert status.last_run == datetime(2026, 11, 23, 4, 15, 12, tzinfo=UTC)
    assert status.next_run == datetime(2026, 11, 23, 4, 30, tzinfo=UTC)


@pytest.mark.parametrize("said", ["LastTriggerUSec=n/a\nNextElapseUSecRealtime=", "", "nonsense"])
def test_a_timer_that_never_ran_tells_no_moment(made: MadeSystem, home: Path, said: str) -> None:
    made.program("systemctl", {"show": (0, said)})
    timer = SystemdTimer()
    timer.install(home)

    assert (timer.status().last_run, timer.status().next_run) == (None, None)


def test_a_program_that_is_gone_is_noticed(systemd: MadeSystem, home: Path, odd: Path) -> None:
    timer = SystemdTimer()
    timer.install(home)
    odd.unlink()

    assert timer.status().is_broken


def test_installing_again_names_the_program_that_is_there_now(
    systemd: MadeSystem, home: Path, odd: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    timer = SystemdTimer()
    timer.install(home)
    monkeypatch.setenv("CALLASSIST_COMMAND", "/opt/callassist/run")

    timer.install(home / "other")

    assert timer.status().command[:3] == ("/opt/callassist/run", "--data-dir", f"{home}/other")


def test_a_folder_that_may_not_be_written_to_is_told(
    systemd: MadeSystem, home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (home / "file").touch()
    monkeypatch.setenv("XDG_CONFIG_HOME", str(home / "file"))

    with pytest.raises(CallAssistError) as failure:
        SystemdTimer().install(home / "data")

    assert failure.value.sentence == "read_only"
