"""`reminders`: set up, told about and taken away; and the doctor notices what is wrong with it."""

import json
import os
import shutil
import time
from datetime import UTC, datetime
from pathlib import Path

import pytest

from callassist.bundled.texts import LANGUAGES
from system.made_system import MadeSystem, made_system
from terminal.in_process import Run
from terminal.program import Program
from terminal.reminded import stand_in

LAST = "LastTriggerUSec=Mon 2026-11-23 04:15:12 UTC"


@pytest.fixture
def made(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> MadeSystem:
    """A system whose systemd does what it is told, and tells when it last ran."""
    system = made_system(tmp_path / "bin", monkeypatch)
    system.program("systemctl", {"show": (0, LAST)})
    return system


def _findings(run: Run) -> dict[str, bool]:
    document = run("doctor", "--json").document
    return {each["code"]: each["problem"] for each in document["findings"]}


def test_installed_told_and_removed(run: Run, made: MadeSystem, tmp_path: Path) -> None:
    assert run("reminders", "--json").document["installed"] is False

    installed = run("reminders", "install", "--json").document

    assert (installed["installed"], installed["method"]) == (True, "systemd")
    assert installed["last_run"] == "2026-11-23T04:15:12+00:00"
    assert installed["command"][1:4] == ["--data-dir", str(tmp_path / "data"), "due"]
    assert run("reminders", "status", "--json").document == installed

    assert run("reminders", "remove", "--json").document["installed"] is False
    assert list(Path(os.environ["HOME"]).rglob("*")) == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_status_is_said(run: Run, made: MadeSystem, language: str) -> None:
    off = run("reminders", "status", "--lang", language).text
    assert "callassist reminders install" in off

    on = run("reminders", "install", "--lang", language).text.splitlines()

    assert "15" in on[0]
    assert len(on) == 2


def test_a_way_can_be_named(run: Run, made: MadeSystem) -> None:
    made.program("launchctl")

    assert run("reminders", "install", "--method", "launchd", "--json").document["installed"]
    assert run("reminders", "install", "--method", "cron").has_failed_plainly(2)


def test_a_refusal_is_one_sentence(run: Run, made: MadeSystem) -> None:
    made.program("systemctl", {"enable": (1, "Failed to enable unit")})

    assert run("reminders", "install", "--method", "systemd").has_failed_plainly(1)
    assert _findings(run)["timer_none"] is False


def test_the_doctor_tells_when_the_timer_last_ran(run: Run, made: MadeSystem) -> None:
    assert _findings(run)["timer_none"] is False
    run("reminders", "install")

    assert _findings(run)["timer_ran"] is False
    ran = datetime(2026, 11, 23, 4, 15, tzinfo=UTC).astimezone()
    assert f"{ran:%H:%M}" in run("doctor").text


def test_the_doctor_misses_a_timer_that_somebody_took_away(run: Run, made: MadeSystem) -> None:
    run("reminders", "install")
    shutil.rmtree(Path(os.environ["XDG_CONFIG_HOME"]))

    assert _findings(run)["timer_lost"] is True
    assert run("doctor").status == 1

    run("reminders", "remove")
    assert _findings(run)["timer_none"] is False


def test_the_doctor_notices_a_program_that_is_gone(
    run: Run, made: MadeSystem, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("CALLASSIST_COMMAND", str(tmp_path / "gone"))
    run("reminders", "install")

    assert _findings(run)["timer_broken"] is True
    assert str(tmp_path / "gone") in run("reminders").text


def test_without_systemd_a_part_of_the_program_stays_until_it_is_removed(
    program: Program, tmp_path: Path
) -> None:
    home = tmp_path / "home"
    environment = stand_in(tmp_path)[0] | {"HOME": str(home)}

    installed = program.run(
        "reminders", "install", "--method", "autostart", "--json", environment=environment
    )

    assert installed.document["method"] == "autostart"
    assert _watchers(program) != []
    removed = program.run("reminders", "remove", "--json", environment=environment)
    assert removed.document["installed"] is False
    assert list(home.rglob("*")) == []
    until = time.monotonic() + 30
    while _watchers(program) and time.monotonic() < until:
        time.sleep(0.2)
    assert _watchers(program) == []


def _watchers(program: Program) -> list[int]:
    found = []
    for entry in Path("/proc").iterdir():
        if entry.name.isdecimal():
            try:
                words = (entry / "cmdline").read_bytes().split(b"\0")
            except OSError:
                continue
            if b"--watch" in words and os.fsencode(program.folder) in words:
                found.append(int(entry.name))
    return found


def test_the_choice_is_kept_with_the_settings(run: Run, made: MadeSystem, tmp_path: Path) -> None:
    run("reminders", "install")

    settings = json.loads((tmp_path / "data" / "settings.json").read_text())
    assert settings["reminders_wanted"] is True
