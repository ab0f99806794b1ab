"""`uninstall`: what was put elsewhere is taken back; the data go only when that is meant."""

import os
from pathlib import Path

import pytest

from callassist.bundled.texts import LANGUAGES, load_texts
from callassist.system.reminder_timer import remove_timers
from callassist.system.reminder_timer.timer import TimerMethod, config_folder
from system.made_system import MadeSystem, made_system
from terminal.in_process import Run


@pytest.fixture(autouse=True)
def made(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> MadeSystem:
    """A system whose systemd does what it is told."""
    system = made_system(tmp_path / "bin", monkeypatch)
    system.program("systemctl")
    return system


@pytest.fixture
def folder(tmp_path: Path, run: Run) -> Path:
    """A data folder with one call."""
    run("log", "--number", "95188")
    return tmp_path / "data"


def home() -> list[Path]:
    return list(Path(os.environ["HOME"]).rglob("*"))


def test_reminders_are_taken_back_and_the_data_stay(run: Run, folder: Path) -> None:
    run("reminders", "install")

    answer = run("uninstall", "--json")

    assert answer.document == {
        "timers_removed": ["systemd"],
        "data_folder": str(folder),
        "purged": False,
        "files_removed": 0,
        "kept": [],
    }
    assert home() == []
    assert len(run("calls", "--json").document["calls"]) == 1


def test_every_way_of_being_started_is_taken_back_at_once(run: Run, folder: Path) -> None:
    run("reminders", "install", "--method", "systemd")
    entry = config_folder() / "autostart/callassist-reminders.desktop"
    entry.parent.mkdir(parents=True, exist_ok=True)
    entry.write_text("[Desktop Entry]\n", encoding="utf-8")

    assert remove_timers() == [TimerMethod.SYSTEMD, TimerMethod.AUTOSTART]
    assert home() == []


def test_what_is_half_there_is_taken_back_as_well(run: Run, folder: Path) -> None:
    run("reminders", "install")
    (config_folder() / "systemd/user/callassist-reminders.service").unlink()

    assert run("uninstall", "--json").document["timers_removed"] == []
    assert home() == []


def test_purge_wants_a_yes(run: Run, folder: Path) -> None:
    refused = run("uninstall", "--purge")

    assert refused.has_failed_plainly(1)
    assert "--yes" in refused.complaint
    assert len(run("calls", "--json").document["calls"]) == 1


def test_a_purge_that_is_not_agreed_to_takes_nothing_back(run: Run, folder: Path) -> None:
    run("reminders", "install")

    run("uninstall", "--purge")

    assert run("reminders", "--json").document["installed"] is True


def test_purge_leaves_nothing_of_the_program(run: Run, folder: Path, tmp_path: Path) -> None:
    run("reminders", "install")

    answer = run("uninstall", "--purge", "--yes", "--json")

    assert answer.document["purged"] is True
    assert answer.document["files_removed"] > 3
    assert not folder.exists()
    assert home() == []


def test_purge_names_what_it_leaves(run: Run, folder: Path) -> None:
    (folder / "mine.csv").write_text("?", encoding="utf-8")

    answer = run("uninstall", "--purge", "--yes")

    assert str(folder / "mine.csv") in answer.text.splitlines()[3]
    assert [path.name for path in folder.iterdir()] == ["mine.csv"]


@pytest.mark.parametrize("language", LANGUAGES)
def test_where_there_is_nothing_it_says_so(run: Run, tmp_path: Path, language: str) -> None:
    answer = run("uninstall", "--purge", "--lang", language)

    folder = tmp_path / "data"
    assert answer.status == 0
    nothing = load_texts(language).sentence("out.purge_nothing", path=folder)
    assert nothing in answer.text.splitlines()
    assert not folder.exists()


def test_a_folder_of_somebody_else_is_left_alone(run: Run, tmp_path: Path) -> None:
    other = tmp_path / "data" / "backups"
    other.mkdir(parents=True)
    (other / "changes").write_text("theirs", encoding="utf-8")

    assert run("uninstall", "--purge", "--yes").has_failed_plainly(1)
    assert (other / "changes").read_text(encoding="utf-8") == "theirs"


def test_it_works_with_a_log_that_cannot_be_opened(run: Run, folder: Path) -> None:
    (folder / "callassist.sqlite3").write_bytes(b"no database" * 1000)

    assert run("uninstall", "--purge", "--yes").status == 0
    assert not folder.exists()
