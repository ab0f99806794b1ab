"""Each hostile file is read right or refused in a sentence, and a refused one leaves nothing."""

import os
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from callassist.domain.call_filter import CallFilter
from callassist.domain.errors import CallAssistError
from callassist.domain.phone_log import PhoneCall, PhoneCallType
from callassist.services.engine import Engine
from callassist.settings import SettingsFile
from phone_logs.hostile_files import ANY, REFUSED, HostileFile, hostile_files
from phone_logs.read_samples import read
from store.made_calls import SetClock

FILES = hostile_files()
QUICK = FILES[:: max(len(FILES) // 20, 1)]


@pytest.fixture
def engine(tmp_path: Path) -> Iterator[Engine]:
    engine = Engine(SettingsFile(tmp_path / "data"), "zh_CN", SetClock())
    yield engine
    engine.close()


def in_words(engine: Engine, error: CallAssistError) -> str:
    return engine.texts.sentence(f"error.{error.sentence}", **error.values)


def check(file: HostileFile, engine: Engine, folder: Path) -> str:
    """Empty where all is well, else what is wrong."""
    path = folder / f"calls.{file.ending}"
    path.write_bytes(file.content)
    try:
        calls = [each for each in read(path) if isinstance(each, PhoneCall)]
    except CallAssistError as error:
        if not in_words(engine, error):
            return f"{file.name}: refused without words"
        found = REFUSED
    else:
        found = len(calls)
    if file.calls not in (ANY, found):
        return f"{file.name}: {found} calls, not {file.calls}"
    before = engine.log.count(CallFilter())
    try:
        for _ in engine.imports.open(path).take(frozenset(PhoneCallType)):
            pass
    except CallAssistError:
        if engine.log.count(CallFilter()) != before:
            return f"{file.name}: refused, and something was stored"
    return ""


def test_there_are_as_many_as_were_promised() -> None:
    assert len(FILES) >= 119
    assert len({file.name for file in FILES}) == len(FILES)


def test_twenty_of_them_are_read_right_or_refused(engine: Engine, tmp_path: Path) -> None:
    assert [wrong for file in QUICK if (wrong := check(file, engine, tmp_path))] == []


@pytest.mark.torture("I1")
def test_all_of_them_are_read_right_or_refused(engine: Engine, tmp_path: Path) -> None:
    wrong = [found for file in FILES if (found := check(file, engine, tmp_path))]
    print(f"{len(FILES) - len(wrong)} of {len(FILES)} hostile files handled")
    assert wrong == []


@pytest.mark.skipif(sys.platform == "win32", reason="such files are not made so there")
def test_what_is_no_plain_file_is_refused_at_once(engine: Engine, tmp_path: Path) -> None:
    pipe, folder, lost, round_about = (tmp_path / name for name in ("pipe", "f", "lost", "round"))
    os.mkfifo(pipe)
    folder.mkdir()
    lost.symlink_to(tmp_path / "nothing")
    round_about.symlink_to(round_about)
    (tmp_path / "zero").symlink_to("/dev/zero")
    for path in (pipe, folder, lost, round_about, tmp_path / "zero", Path("/dev/zero")):
        with pytest.raises(CallAssistError) as refused:
            engine.imports.open(path)
        assert in_words(engine, refused.value)
