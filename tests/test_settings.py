"""What the person chose: kept whole, kept private, and never in the way of starting."""

import json
import os
from pathlib import Path

import pytest

from callassist.settings import DAMAGED_NAME, FILE_NAME, Settings, SettingsFile


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "data"


def _write(folder: Path, content: bytes) -> Path:
    folder.mkdir(mode=0o700)
    path = folder / FILE_NAME
    path.write_bytes(content)
    return path


def test_before_any_choice_there_is_no_file(folder: Path) -> None:
    settings = SettingsFile(folder)

    assert settings.current == Settings(language=None, own_banks=())
    assert not settings.was_damaged
    assert not folder.exists()


def test_a_choice_is_there_after_the_next_start(folder: Path) -> None:
    SettingsFile(folder).change(language="en")
    SettingsFile(folder).change(own_banks=("mybank", "icbc"))

    assert SettingsFile(folder).current == Settings(language="en", own_banks=("mybank", "icbc"))


def test_a_choice_can_be_taken_back(folder: Path) -> None:
    settings = SettingsFile(folder)
    settings.change(language="en")

    assert settings.change(language=None).language is None
    assert SettingsFile(folder).current.language is None


@pytest.mark.parametrize(
    ("written", "size"),
    [
        (b"[1180, 760]", (1180, 760)),
        (b"null", None),
        (b"[]", None),
        (b"[1180]", None),
        (b"[1180, 760, 1]", None),
        (b'["1180", 760]', None),
        (b"[0, 760]", None),
        (b"[1180, -1]", None),
        (b"[11.5, 760]", None),
        (b"[2147483648, 760]", None),
        (b"[1180, 1000000000000]", None),
    ],
)
def test_only_a_width_and_a_height_are_a_size(
    folder: Path, written: bytes, size: tuple[int, int] | None
) -> None:
    _write(folder, b'{"language": "en", "window_size": ' + written + b"}")
    settings = SettingsFile(folder)

    assert not settings.was_damaged
    assert settings.current == Settings(language="en", window_size=size)
    settings.change(text_percent=150)
    assert SettingsFile(folder).current.window_size == size


def test_what_other_versions_keep_in_the_file_stays(folder: Path) -> None:
    path = _write(folder, b'{"language": "en", "retention_days": 90, "colour": {"a": [1]}}')

    SettingsFile(folder).change(language="zh_TW")

    assert json.loads(path.read_bytes()) == {
        "has_begun": False,
        "language": "zh_TW",
        "text_percent": 100,
        "appearance": None,
        "own_banks": [],
        "reading_percent": 100,
        "practice_reminder": None,
        "evening": "20:00",
        "quiet_from": "22:00",
        "quiet_to": "08:00",
        "reminders_wanted": None,
        "stays_in_tray": None,
        "calendar_id": None,
        "keeps_log": True,
        "keep_months": None,
        "overdue_seen_on": None,
        "is_discreet": False,
        "lock_minutes": None,
        "wants_global_key": False,
        "window_size": None,
        "is_maximized": False,
        "retention_days": 90,
        "colour": {"a": [1]},
    }


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"{",
        b"[]",
        b"null",
        b'"en"',
        b"\xff\xfe{}",
        b'{"language": 5}',
        b'{"language": ["en"]}',
        b'{"own_banks": "mybank"}',
        b'{"text_percent": "large"}',
        b'{"appearance": 1}',
        b'{"reading_percent": "large"}',
        b'{"practice_reminder": 1}',
        b'{"evening": "25:00"}',
        b'{"quiet_from": 22}',
        b'{"own_banks": {"mybank": 1}}',
        b"[" * 200_000,
        b"\x00" * 300,
    ],
    ids=lambda content: content[:20],
)
def test_a_damaged_file_is_set_aside_and_the_defaults_hold(folder: Path, content: bytes) -> None:
    path = _write(folder, content)

    settings = SettingsFile(folder)

    assert settings.was_damaged
    assert settings.current == Settings()
    assert not path.exists()
    assert (folder / DAMAGED_NAME).read_bytes() == content
    assert not SettingsFile(folder).was_damaged


@pytest.mark.parametrize(("kept", "taken"), [(10, 100), (120, 125), (190, 200), (4000, 250)])
def test_a_text_size_of_another_version_becomes_the_nearest(
    folder: Path, kept: int, taken: int
) -> None:
    _write(folder, b'{"text_percent": %d, "appearance": "sepia"}' % kept)

    settings = SettingsFile(folder)

    assert not settings.was_damaged
    assert (settings.current.text_percent, settings.current.appearance) == (taken, None)


def test_after_damage_a_choice_can_be_made_again(folder: Path) -> None:
    _write(folder, b"nonsense")

    SettingsFile(folder).change(language="en")

    assert SettingsFile(folder).current.language == "en"


def test_a_file_that_cannot_be_read_just_now_is_left_in_its_place(folder: Path) -> None:
    (folder / FILE_NAME).mkdir(parents=True)

    settings = SettingsFile(folder)

    assert settings.current == Settings()
    assert not settings.was_damaged
    assert (folder / FILE_NAME).is_dir()


def test_file_and_folder_are_private(folder: Path) -> None:
    before = os.umask(0)
    try:
        SettingsFile(folder).change(language="en")
    finally:
        os.umask(before)

    assert (folder / FILE_NAME).stat().st_mode & 0o777 == 0o600
    assert folder.stat().st_mode & 0o777 == 0o700


def test_a_failed_write_leaves_the_old_file_and_nothing_beside_it(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    SettingsFile(folder).change(language="en")

    def no_room(handle: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", no_room)
    with pytest.raises(OSError, match="No space"):
        SettingsFile(folder).change(language="zh_TW")
    monkeypatch.undo()

    assert SettingsFile(folder).current.language == "en"
    assert [path.name for path in folder.iterdir()] == [FILE_NAME]
