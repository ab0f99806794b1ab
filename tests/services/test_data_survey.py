"""What in a data folder is the program's own, and what is somebody else's."""

from pathlib import Path

import pytest

from callassist.domain.clock import SystemClock
from callassist.domain.errors import CallAssistError
from callassist.services.data_survey import survey
from callassist.services.engine import Engine
from callassist.services.lock_desk import LOCKING
from callassist.settings import SettingsFile
from callassist.store.set_aside import RECOVERING
from callassist.store.window_lock import WindowLock
from store.made_calls import ended
from terminal.in_process import Run, in_this_process

OWN = (
    "callassist.sqlite3",
    "callassist.sqlite3-journal",
    "callassist.sqlite3-wal",
    "callassist.damaged-20261101-120000.sqlite3",
    "callassist.damaged-20261101-120000-2.sqlite3-journal",
    "callassist.replaced-20261101-120000.sqlite3",
    "callassist.unclean-20261101-120000.sqlite3",
    "file_facts.json",
    ".file_facts.json.a1b2c3d4",
    "settings.json",
    "settings.damaged.json",
    "history.jsonl",
    "history.head",
    ".history.head.abcdefgh",
    "unfinished-call.json",
    "callassist.lock",
    "show-window.request",
    "callassist.log",
    f"attachments/{'0' * 64}.png",
    "attachments/.new.abcdefgh",
    "directory/installed.callist",
    "directory/previous.callist",
    "directory/state.json",
    "directory/.state.json.abcdefgh",
    "backups/changes",
    "backups/last-failure",
    "backups/.callassist-backup-20261101-120000.zip.part",
    "backups/.work-abcdefgh/deep/calls.csv",
    f"{RECOVERING}abcdefgh/callassist.sqlite3",
    f"{LOCKING}abcdefgh/callassist.sqlite3",
)
OTHERS = (
    "mine.csv",
    "callassist.sqlite3.old",
    "callassist.damaged-by-me.sqlite3",
    "Copy of callassist.sqlite3",
    "history.jsonl.txt",
    ".settings.json.swp",
    "attachments/holiday.jpg",
    "attachments/album/one.jpg",
    "backups/report.pdf",
    "backups/by-hand.zip",
    "backups/callassist-backup-20261101-120000.zip",
    "directory/notes.txt",
    "photos/callassist.sqlite3",
)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "data"


def put(folder: Path, *names: str) -> None:
    for name in names:
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(b"?")


def engine_of(folder: Path) -> Engine:
    return Engine(SettingsFile(folder), "en", SystemClock())


def looked_through(folder: Path) -> tuple[set[str], set[str], bool]:
    found = survey(folder, engine_of(folder).backups)
    names = ({str(path.relative_to(folder)) for path in part} for part in (found.own, found.kept))
    own, kept = names
    return own, kept, found.is_data_folder


def test_every_name_of_the_program_is_its_own_and_no_other(folder: Path) -> None:
    put(folder, *OWN, *OTHERS)

    # A `settings.json` that says nothing is set aside by whoever reads it.
    own, kept, is_data_folder = looked_through(folder)

    assert own == {*OWN} - {"settings.json"}
    # Of a folder that is none of the program's it is enough to name the folder.
    assert kept == {*OTHERS, "photos"} - {"photos/callassist.sqlite3"}
    assert is_data_folder


@pytest.mark.parametrize("name", ["settings.json", "attachments/a.png", "backups/changes", "x.txt"])
def test_what_others_name_alike_makes_no_data_folder(folder: Path, name: str) -> None:
    put(folder, name)

    assert not survey(folder, engine_of(folder).backups).is_data_folder


def test_settings_that_only_this_program_has_make_one(folder: Path) -> None:
    SettingsFile(folder).change(has_begun=True)

    assert looked_through(folder) == ({"settings.json"}, set(), True)


def test_a_folder_that_is_not_there_has_nothing_in_it(folder: Path) -> None:
    assert looked_through(folder) == (set(), set(), False)
    assert not folder.exists()


def test_of_a_link_only_the_link_is_the_programs(folder: Path, tmp_path: Path) -> None:
    elsewhere = tmp_path / "elsewhere.sqlite3"
    elsewhere.write_bytes(b"?")
    folder.mkdir()
    (folder / "callassist.sqlite3").symlink_to(elsewhere)
    (folder / "attachments").symlink_to(tmp_path)

    found = survey(folder, engine_of(folder).backups)

    assert found.own == (folder / "callassist.sqlite3",)
    assert set(found.kept) == {folder / "attachments", elsewhere}


def test_a_whole_life_of_the_program_leaves_nothing_that_it_does_not_know(
    folder: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capfdbinary: pytest.CaptureFixture[bytes],
) -> None:
    run = in_this_process(folder, monkeypatch, capfdbinary)
    live(run, tmp_path)
    lock = WindowLock(folder)
    lock.take()
    lock.release()
    engine = engine_of(folder)
    engine.drafts.keep(ended())
    engine.close()

    own, kept, is_data_folder = looked_through(folder)

    assert len(own) > 10
    assert kept == {"backups/by-hand.zip"}
    assert is_data_folder


def live(run: Run, elsewhere: Path) -> None:
    """Most of what a person can do in the terminal that leaves something behind."""
    picture = elsewhere / "picture.png"
    picture.write_bytes(b"\x89PNG")
    for words in (
        ["log", "--number", "+8695188", "--claimed", "mybank"],
        ["attach", "1", str(picture)],
        ["checks", "add", "card", "--weekly", "sun"],
        ["numbers", "add", "13912345678", "Wang"],
        ["delete", "1"],
        ["delete", "1", "--restore"],
        ["backup", str(elsewhere / "data" / "backups" / "by-hand.zip")],
        ["restore", str(elsewhere / "data" / "backups" / "by-hand.zip"), "--yes"],
        ["log", "--number", "95188"],
    ):
        answer = run(*words)
        assert answer.status == 0, (words, answer.complaint)


def test_a_purge_takes_all_of_it_and_the_folder(folder: Path) -> None:
    put(folder, *OWN)

    engine_of(folder).purge.purge()

    assert not folder.exists()


def test_a_purge_leaves_what_is_somebody_elses(folder: Path) -> None:
    put(folder, *OWN, *OTHERS)
    (folder / "for later").mkdir()

    engine_of(folder).purge.purge()

    left = {str(path.relative_to(folder)) for path in folder.rglob("*") if path.is_file()}
    assert left == {*OTHERS}
    assert (folder / "for later").is_dir()


def test_nothing_goes_from_a_folder_of_others(folder: Path) -> None:
    put(folder, "settings.json", "attachments/a.png", "backups/changes")

    with pytest.raises(CallAssistError) as refused:
        engine_of(folder).purge.purge()

    assert refused.value.sentence == "purge_other_folder"
    assert (folder / "backups" / "changes").exists()


def test_nothing_goes_while_a_window_is_open(folder: Path) -> None:
    put(folder, *OWN)
    window = WindowLock(folder)
    window.take()

    with pytest.raises(CallAssistError) as refused:
        engine_of(folder).purge.purge()

    assert refused.value.sentence == "purge_window_open"
    assert (folder / "callassist.sqlite3").exists()
    window.release()


def test_what_killed_runs_left_elsewhere_goes_too(
    folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    passing = tmp_path / "passing"
    put(passing, "callassist-work-abc/calls.csv", "callassist-other/x", "callassist-workshop")
    monkeypatch.setattr("tempfile.tempdir", str(passing))

    engine_of(folder).purge.purge()

    assert {path.name for path in passing.iterdir()} == {"callassist-other", "callassist-workshop"}
