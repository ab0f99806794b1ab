"""A second start brings the open window to the front, at the page it wants."""

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from callassist.store.window_lock import REQUEST_NAME, WindowLock
from callassist.ui import other_starts
from callassist.ui.other_starts import OtherStarts


@pytest.fixture
def lock(tmp_path: Path) -> WindowLock:
    made = WindowLock(tmp_path / "data")
    assert made.take()
    return made


def test_a_request_is_answered_as_it_comes(qtbot: QtBot, lock: WindowLock) -> None:
    starts = OtherStarts(lock)
    starts.begin()
    with qtbot.waitSignal(starts.window_requested, timeout=20_000) as told:
        (lock.folder / REQUEST_NAME).write_text('{"page": "to_do"}')
    assert told.args == ["to_do"]
    qtbot.waitUntil(lambda: not (lock.folder / REQUEST_NAME).exists())
    starts.end()


def test_one_that_waits_already_is_answered_at_once(qtbot: QtBot, lock: WindowLock) -> None:
    (lock.folder / REQUEST_NAME).write_text("{}")
    starts = OtherStarts(lock)
    with qtbot.waitSignal(starts.window_requested) as told:
        starts.begin()
    assert told.args == [""]
    starts.end()


def test_without_a_system_that_tells_it_looks_by_itself(
    qtbot: QtBot, lock: WindowLock, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(other_starts, "_LOOK_MILLISECONDS", 10)
    starts = OtherStarts(lock)
    monkeypatch.setattr(starts._watcher, "addPath", lambda _path: False)
    starts.begin()
    with qtbot.waitSignal(starts.window_requested, timeout=20_000):
        (lock.folder / REQUEST_NAME).write_text("{}")
    starts.end()


def test_after_the_end_the_next_start_has_the_folder(qtbot: QtBot, lock: WindowLock) -> None:
    starts = OtherStarts(lock)
    starts.begin()
    starts.end()

    following = WindowLock(lock.folder)
    assert following.take()
    following.release()
