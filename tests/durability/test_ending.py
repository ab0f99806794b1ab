"""However the system ends the window, it ends at once, and what was half written is kept."""

import signal
import subprocess
import sys
import time
from datetime import UTC, datetime
from pathlib import Path

import pytest

from callassist.domain.clock import SystemClock
from callassist.services.engine import Engine
from callassist.settings import SettingsFile
from callassist.store.draft_file import FILE_NAME
from durability.opened_window import PATIENCE, UNSEEN
from terminal.program import Program

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="has no such signals")

WRITER = """
import sys
from PySide6.QtCore import QTimer
from callassist.domain.clock import SystemClock
from callassist.paths import data_folder, make_private
from callassist.services.engine import Engine
from callassist.settings import SettingsFile
from callassist.ui.closing_question import ClosingQuestion
from callassist.ui.desktop import Desktop, make_application

make_private()
application = make_application("zh_CN")
engine = Engine(SettingsFile(data_folder()), "zh_CN", SystemClock())
desktop = Desktop(application, engine)

def write():
    page = desktop.window.page("log")
    page._fill()
    page._form.number.field.setText("057112345678")
    page._form.story.note.setText("说我的卡 4111111111111111 有问题")
    print("written", flush=True)
    if sys.argv[1] == "dialog":
        ClosingQuestion.ask(desktop.window)
    if sys.argv[1] == "error":
        QTimer.singleShot(0, lambda: 1 / 0)

def begin():
    desktop.begin()
    QTimer.singleShot(50, write)

desktop.window.first_painted.connect(begin)
desktop.open(has_due=False)
sys.exit(application.exec())
"""
"""A window with a half-written call, perhaps with a question over it."""


def _written(program: Program, kind: str) -> "subprocess.Popen[bytes]":
    process = subprocess.Popen(
        [sys.executable, "-c", WRITER, kind],
        env=program.environment(UNSEEN),
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    )
    assert process.stdout is not None
    assert process.stdout.readline() == b"written\n", process.communicate()
    return process


def _kept(program: Program) -> tuple[str, str] | None:
    engine = Engine(SettingsFile(program.folder), "zh_CN", SystemClock())
    found = engine.drafts.found()
    return (found.number_text, found.note) if found is not None else None


@pytest.mark.parametrize("kind", ["form", "dialog"])
@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGHUP, signal.SIGINT])
def test_a_signal_ends_the_window_and_keeps_what_was_written(
    program: Program, number: signal.Signals, kind: str
) -> None:
    process = _written(program, kind)
    begun = time.monotonic()
    process.send_signal(number)
    _, complaint = process.communicate(timeout=PATIENCE)
    print(f"\n{number.name}, {kind}: ended after {time.monotonic() - begun:.2f} s")

    assert process.returncode == 0, complaint
    assert b"Traceback" not in complaint
    number_text, note = _kept(program) or ("", "")
    assert number_text == "057112345678"
    assert "有问题" in note
    path = program.folder / FILE_NAME
    assert path.stat().st_mode & 0o077 == 0
    assert b"4111111111111111" not in path.read_bytes(), "a card number is masked first"


def test_an_error_of_the_program_keeps_what_was_written(program: Program) -> None:
    process = _written(program, "error")
    try:
        until = time.monotonic() + PATIENCE
        while _kept(program) is None:
            assert time.monotonic() < until
            time.sleep(0.02)
    finally:
        process.kill()
        process.communicate()


def test_who_keeps_no_log_keeps_no_draft(program: Program) -> None:
    SettingsFile(program.folder).change(keeps_log=False)
    process = _written(program, "form")
    process.send_signal(signal.SIGTERM)
    process.communicate(timeout=PATIENCE)

    assert process.returncode == 0
    assert not (program.folder / FILE_NAME).exists()


def test_a_draft_that_is_damaged_is_none(tmp_path: Path) -> None:
    engine = Engine(SettingsFile(tmp_path), "zh_CN", SystemClock())
    for content in (b"", b"{}", b"[1]", b"\xff", b'{"number": 5}', b"[" * 100_000):
        (tmp_path / FILE_NAME).write_bytes(content)
        assert engine.drafts.found() is None, content


def test_a_draft_without_a_place_to_lie_is_no_failure(tmp_path: Path) -> None:
    from callassist.domain.calls import EndedCall

    (tmp_path / "file").write_text("")
    engine = Engine(SettingsFile(tmp_path / "file" / "data"), "zh_CN", SystemClock())
    engine.drafts.keep(EndedCall(number_text="95188", received_at=datetime.now(UTC)))
    engine.drafts.forget()

    assert engine.drafts.found() is None
