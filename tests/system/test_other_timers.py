"""Autostart, launchd and the Task Scheduler: valid files, the very words, nothing left behind."""

import os
import plistlib
import shlex
import shutil
import stat
import subprocess
import time
from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path
from xml.etree import ElementTree

import pytest

from callassist.domain.errors import CallAssistError
from callassist.system.reminder_timer import choose_timer, timer_of
from callassist.system.reminder_timer.autostart import Autostart
from callassist.system.reminder_timer.launchd import LaunchAgent
from callassist.system.reminder_timer.task_scheduler import NAMESPACE, ScheduledTask, task
from callassist.system.reminder_timer.timer import TimerMethod, notify_command
from system.made_system import ODD, MadeSystem

VALIDATE = shutil.which("desktop-file-validate")
GIO = shutil.which("gio")
FOLDERS = ["data", ODD, "100% $HOME ${USER}", "line\nbreak\tand tab"]


class Started:
    """Notes what would be started."""

    def __init__(self) -> None:
        self.commands: list[list[str]] = []

    def __call__(self, command: Sequence[str]) -> None:
        self.commands.append(list(command))


@pytest.fixture
def started() -> Started:
    return Started()


@pytest.fixture
def entry(home: Path) -> Path:
    return home / "xdg_config_home/autostart/callassist-reminders.desktop"


# the desktop's autostart


def _watch_words(home: Path, folder: str, entry: Path) -> list[str]:
    stays = ["due", "--watch", "--notify", "--every", "10", "--while", str(entry)]
    return ["--data-dir", str(home / folder), *stays]


@pytest.mark.parametrize("folder", FOLDERS)
def test_an_entry_starts_our_program_with_the_very_words(
    home: Path, odd: Path, started: Started, entry: Path, folder: str
) -> None:
    timer = Autostart(started)

    timer.install(home / folder)

    command = [str(odd), *_watch_words(home, folder, entry)]
    assert started.commands == [command]
    assert timer.status().command == tuple(command)
    assert stat.S_IMODE(entry.stat().st_mode) == 0o600


@pytest.mark.skipif(GIO is None, reason="gio is not installed")
def test_a_desktop_reads_the_same_words_from_the_entry(
    home: Path, tmp_path: Path, started: Started, entry: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """GLib starts it; it cannot find a program with a percent sign in its name."""
    program = tmp_path / "call \"assist' $x"
    seen = tmp_path / "seen"
    program.write_text(f'#!/bin/sh\nprintf "%s\\0" "$@" > {seen}.new; mv {seen}.new {seen}\n')
    program.chmod(0o755)
    monkeypatch.setenv("CALLASSIST_COMMAND", shlex.quote(str(program)))
    Autostart(started).install(home / ODD)

    subprocess.run([str(GIO), "launch", str(entry)], check=True, capture_output=True)

    until = time.monotonic() + 10
    while not seen.exists() and time.monotonic() < until:
        time.sleep(0.05)
    assert seen.read_text().split("\0")[:-1] == _watch_words(home, ODD, entry)


@pytest.mark.skipif(VALIDATE is None, reason="desktop-file-validate is not installed")
@pytest.mark.parametrize("folder", FOLDERS)
def test_the_entry_is_valid(home: Path, started: Started, entry: Path, folder: str) -> None:
    Autostart(started).install(home / folder)

    done = subprocess.run([str(VALIDATE), str(entry)], capture_output=True, text=True, check=False)

    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")


def test_an_entry_has_what_the_specification_asks_for(
    home: Path, started: Started, entry: Path
) -> None:
    Autostart(started).install(home)

    lines = entry.read_text(encoding="utf-8").splitlines()
    assert lines[0] == "[Desktop Entry]"
    keys = [line.partition("=")[0] for line in lines[1:]]
    assert len(keys) == len(set(keys))
    assert {"Type", "Name", "Exec"} <= set(keys)


def test_a_program_that_was_taken_away_is_not_started(
    home: Path, started: Started, entry: Path
) -> None:
    Autostart(started).install(home / "data")

    lines = entry.read_text(encoding="utf-8").splitlines()
    (tried,) = [line.partition("=")[2] for line in lines if line.startswith("TryExec=")]
    assert tried == started.commands[0][0]


def test_installing_twice_starts_it_once(home: Path, started: Started, entry: Path) -> None:
    timer = Autostart(started)
    timer.install(home)
    before = entry.stat().st_ino

    timer.install(home)

    assert len(started.commands) == 1
    # The one that runs ends when it sees another file.
    assert entry.stat().st_ino == before


def test_removing_an_entry_leaves_nothing(home: Path, started: Started) -> None:
    timer = Autostart(started)
    timer.install(home / "data")

    timer.remove()

    assert list(home.rglob("*")) == []
    assert not timer.status().is_installed


def test_a_program_that_cannot_be_started_is_told(home: Path) -> None:
    def refuse(_: Sequence[str]) -> None:
        raise PermissionError(13, "Permission denied")

    with pytest.raises(CallAssistError) as failure:
        Autostart(refuse).install(home)

    assert failure.value.sentence == "not_started"


# launchd


def test_an_agent_is_a_property_list_that_starts_our_program(
    made: MadeSystem, home: Path, odd: Path
) -> None:
    made.program("launchctl")
    timer = LaunchAgent()

    timer.install(home / ODD)

    path = home / "Library/LaunchAgents/callassist-reminders.plist"
    agent = plistlib.loads(path.read_bytes())
    assert agent["ProgramArguments"] == [str(odd), *notify_command(home / ODD)[1:]]
    assert agent["Label"] == path.stem
    assert agent["RunAtLoad"] is True
    assert [each["Minute"] for each in agent["StartCalendarInterval"]] == [0, 15, 30, 45]
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert timer.status().command == tuple(agent["ProgramArguments"])
    domain = f"gui/{os.getuid()}"
    assert made.calls == [
        f"launchctl bootout {domain}/callassist-reminders",
        f"launchctl bootstrap {domain} {shlex.quote(str(path))}",
    ]


def test_removing_an_agent_leaves_nothing(made: MadeSystem, home: Path) -> None:
    made.program("launchctl")
    timer = LaunchAgent()
    timer.install(home / "data")

    timer.remove()

    assert list(home.rglob("*")) == []
    assert made.calls[-1].startswith("launchctl bootout")


def test_an_agent_that_is_refused_is_taken_away_again(made: MadeSystem, home: Path) -> None:
    made.program("launchctl", {"bootstrap": (5, "Bootstrap failed: 5: Input/output error")})

    with pytest.raises(CallAssistError) as failure:
        LaunchAgent().install(home / "data")

    assert "Input/output error" in str(failure.value.values["problem"])
    assert list(home.rglob("*")) == []


@pytest.mark.parametrize("content", ["", "not a list", "<plist><array/></plist>", "<plist><dict/>"])
def test_a_damaged_agent_is_installed_but_names_no_command(home: Path, content: str) -> None:
    path = home / "Library/LaunchAgents/callassist-reminders.plist"
    path.parent.mkdir(parents=True)
    path.write_text(content)

    status = LaunchAgent().status()

    assert (status.is_installed, status.command, status.is_broken) == (True, (), False)


# the Task Scheduler


def test_a_task_has_what_windows_asks_for_and_the_very_words(odd: Path, home: Path) -> None:
    written = task(notify_command(home / ODD))

    assert written.startswith((b"\xff\xfe", b"\xfe\xff"))
    root = ElementTree.fromstring(written)  # noqa: S314 - our own
    name = f"{{{NAMESPACE}}}"
    assert (root.tag, root.get("version")) == (f"{name}Task", "1.2")
    assert {each.tag.removeprefix(name) for each in root} == {
        *("RegistrationInfo", "Triggers", "Principals", "Settings", "Actions")
    }
    assert root.findtext(f".//{name}Repetition/{name}Interval") == "PT15M"
    assert root.findtext(f".//{name}StartWhenAvailable") == "true"
    assert root.findtext(f".//{name}RunLevel") == "LeastPrivilege"
    assert root.findtext(f".//{name}LogonType") == "InteractiveToken"
    principal = root.find(f".//{name}Principal")
    actions = root.find(f"{name}Actions")
    assert principal is not None
    assert actions is not None
    assert principal.get("id") == actions.get("Context")
    assert root.findtext(f".//{name}Command") == str(odd)
    arguments = root.findtext(f".//{name}Arguments") or ""
    assert _words_as_windows_reads_them(arguments) == notify_command(home / ODD)[1:]


def _words_as_windows_reads_them(text: str) -> list[str]:
    """The rules of CommandLineToArgvW: backslashes count only before a quotation mark."""
    words, word, is_quoted, backslashes = [], "", False, 0
    for character in text + " ":
        if character == "\\":
            backslashes += 1
            continue
        if character == '"':
            word += "\\" * (backslashes // 2)
            if backslashes % 2:
                word += '"'
            else:
                is_quoted = not is_quoted
        else:
            word += "\\" * backslashes
            if character == " " and not is_quoted:
                words.append(word)
                word = ""
            else:
                word += character
        backslashes = 0
    return words


def test_a_task_is_registered_asked_about_and_taken_away(
    made: MadeSystem, home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("CALLASSIST_COMMAND", "/opt/callassist")
    told = task(notify_command(home)).decode("utf-16")
    made.program("schtasks", {"/XML ONE": (0, told)})
    times = "2026-11-23T04:15:12.0000000Z\n2026-11-23T04:30:00.0000000Z"
    made.program("powershell", {"Get-ScheduledTaskInfo": (0, times)})
    timer = ScheduledTask()

    timer.install(home)
    status = timer.status()
    timer.remove()

    calls = [call for call in made.calls if call.startswith("schtasks")]
    assert calls[0].startswith("schtasks /Create /TN callassist-reminders /XML ")
    assert calls[0].endswith(" /F")
    assert calls[-1] == "schtasks /Delete /TN callassist-reminders /F"
    assert status.command[0] == "/opt/callassist"
    assert status.last_run == datetime(2026, 11, 23, 4, 15, 12, tzinfo=UTC)
    assert status.next_run == datetime(2026, 11, 23, 4, 30, tzinfo=UTC)
    assert list(home.rglob("*")) == []


def test_a_task_that_never_ran_and_a_missing_one(made: MadeSystem, home: Path) -> None:
    made.program("schtasks", {"/Query": (1, "ERROR: The system cannot find the file specified.")})
    timer = ScheduledTask()

    timer.remove()

    assert not timer.status().is_installed
    assert not any("/Delete" in call for call in made.calls)

    made.program("schtasks")
    made.program("powershell", {"Get": (0, "1999-11-30T00:00:00.0000000Z\n-")})
    assert (timer.status().last_run, timer.status().next_run) == (None, None)


# which one


def test_systemd_is_chosen_where_it_looks_after_the_session(made: MadeSystem) -> None:
    made.program("systemctl")

    assert choose_timer().method is TimerMethod.SYSTEMD


def test_the_autostart_of_the_desktop_is_chosen_elsewhere(made: MadeSystem) -> None:
    assert choose_timer().method is TimerMethod.AUTOSTART

    made.program("systemctl", {"": (1, "Failed to connect to bus")})
    assert choose_timer().method is TimerMethod.AUTOSTART


def test_what_is_in_use_is_kept(made: MadeSystem, home: Path, started: Started) -> None:
    Autostart(started).install(home)
    made.program("systemctl")

    assert choose_timer().method is TimerMethod.AUTOSTART


@pytest.mark.parametrize(
    ("platform", "method"),
    [("darwin", TimerMethod.LAUNCHD), ("win32", TimerMethod.TASK_SCHEDULER)],
)
def test_other_systems_have_ways_of_their_own(
    made: MadeSystem, monkeypatch: pytest.MonkeyPatch, platform: str, method: TimerMethod
) -> None:
    monkeypatch.setattr("callassist.system.reminder_timer.sys.platform", platform)

    assert choose_timer().method is method


@pytest.mark.parametrize("method", TimerMethod)
def test_without_anything_installed_every_way_says_so(
    made: MadeSystem, home: Path, method: TimerMethod
) -> None:
    status = timer_of(method).status()

    assert (status.method, status.is_installed, status.command) == (method, False, ())
