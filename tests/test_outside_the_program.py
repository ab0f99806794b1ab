"""What the system sees of a run: no network, no resolver, nothing written where it does not belong.

strace sees what Qt and SQLite do as well, which no hook of Python does.
"""

import json
import re
import shutil
import subprocess
import sys
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from durability.recording import why_not
from hostile_texts import CANARY_FILE
from services.made_phone_logs import phone_call, phone_log
from terminal.program import Program
from test_no_network import ASKS_FOR_NOTICES, MORE_RUNS, OPENS_CONNECTIONS, WINDOW
from test_no_qt import RUNS

pytestmark = pytest.mark.torture("P1")

ROOT = Path(__file__).parents[1]
RESOLVER = {
    *("/etc/resolv.conf", "/etc/hosts", "/etc/host.conf", "/etc/gai.conf", "/etc/nsswitch.conf"),
}
_CALLS = (
    *("socket", "connect", "bind", "sendto", "sendmsg", "open", "openat", "creat", "mkdir"),
    *("mkdirat", "rename", "renameat", "renameat2", "link", "linkat", "symlink", "symlinkat"),
)
_OPENED = re.compile(r'open(?:at)?\((?:[^,"]+, )?"([^"]*)", ([A-Z_|0-9a-z]+)')
_MADE = re.compile(r'(?:mkdir|mkdirat|creat)\((?:[^,"]+, )?"([^"]*)"')
_MOVED = re.compile(r'(?:rename|link|symlink)\w*\(.*"([^"]*)"')
_FAMILY = re.compile(r"socket\((AF_\w+)")
_WRITES = ("O_WRONLY", "O_RDWR", "O_CREAT", "O_TRUNC", "O_APPEND")
_HARMLESS = ("/dev/null", "/dev/tty", "/proc/self/")
"""No files that stay."""


@dataclass
class Traced:
    """What was seen of one run or of several."""

    families: Counter[str] = field(default_factory=Counter)
    read: set[str] = field(default_factory=set)
    written: set[str] = field(default_factory=set)

    def take(self, line: str, at: Path) -> None:
        """Take one line of a trace; `at` is where the run was started."""
        if family := _FAMILY.search(line):
            self.families[family[1]] += 1
        if opened := _OPENED.search(line):
            path = str(at / opened[1])
            self.read.add(path)
            if any(flag in opened[2] for flag in _WRITES):
                self.written.add(path)
        for pattern in (_MADE, _MOVED):
            if found := pattern.search(line):
                self.written.add(str(at / found[1]))

    def written_outside(self, *places: Path) -> list[str]:
        """What was written, or was to be, anywhere else."""
        allowed = (*map(str, places), *_HARMLESS)
        return sorted(path for path in self.written if not path.startswith(allowed))


def traced(
    command: Sequence[str], environment: dict[str, str], at: Path, stdin: bytes = b""
) -> Traced:
    """Run a command to its end; skips where the system cannot be looked at."""
    reason = why_not()
    if reason is not None:
        pytest.skip(reason)
    trace = at.with_name(f"{at.name}.trace")
    calls = f"trace={','.join(_CALLS)}"
    line = ["strace", "-f", "-qq", "-s", "4096", "-e", calls, "-o", str(trace)]
    done = subprocess.run(
        [*line, *command], env=environment, cwd=at, input=stdin, capture_output=True, check=False
    )
    assert b"Traceback" not in done.stderr, done.stderr.decode()[-2_000:]
    seen = Traced()
    for each in trace.read_text(encoding="utf-8", errors="replace").splitlines():
        seen.take(each, at)
    trace.unlink()
    return seen


def surroundings(program: Program, folder: Path, **more: str) -> dict[str, str]:
    """Everything the run may write lies below the folder; no bytecode is written."""
    own = {"HOME": str(folder), "TMPDIR": str(folder), "PYTHONDONTWRITEBYTECODE": "1"}
    return program.environment({**own, "PYTHONPATH": f"{ROOT}:{ROOT / 'tests'}", **more})


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = tmp_path / "person"
    made.mkdir(mode=0o700)
    return made


def check(seen: Traced, folder: Path) -> None:
    assert dict(seen.families) == {}
    assert seen.read.isdisjoint(RESOLVER)
    assert seen.written_outside(folder) == []
    assert not [path for path in seen.read if CANARY_FILE in path]


def test_no_command_touches_the_network_or_writes_elsewhere(folder: Path) -> None:
    program = Program(folder / "data")
    phone_log(folder / "calls.xml", [phone_call("+8695188")])
    runs = [words for words in (*RUNS, *MORE_RUNS) if not set(words) & set(ASKS_FOR_NOTICES)]
    for words in runs:
        stdin = b'{"number": "95188"}\n'
        seen = traced(program.command(*words), surroundings(program, folder), folder, stdin)
        check(seen, folder)
        assert seen.read, "nothing was seen at all"
    print(f"{len(runs)} commands: 0 sockets, 0 resolver files, 0 files written elsewhere")


def test_the_window_touches_no_network_and_writes_nowhere_else(folder: Path) -> None:
    program = Program(folder / "data")
    command = [sys.executable, "-c", WINDOW, json.dumps(sorted(OPENS_CONNECTIONS))]
    environment = surroundings(program, folder, QT_QPA_PLATFORM="offscreen")
    check(traced(command, environment, folder), folder)
    print("the window, all its pages and a save: 0 sockets, 0 files written elsewhere")


HOSTILE_WINDOW = """
import sys
from pathlib import Path
from PySide6.QtWidgets import QApplication
from callassist.domain.call_filter import CallFilter
from callassist.ui.controllers.controllers import Controllers
from callassist.ui.main_window import MainWindow
from callassist.ui.theme import Theme, apply_theme
from services.hostile_folder import engine_on, fill

folder = Path(sys.argv[1])
fill(folder)
engine = engine_on(folder)
application = QApplication([])
apply_theme(application, Theme())
window = MainWindow(Controllers(engine), str)
window.resize(1180, 760)
window.show()
for page in window._entries:
    window.show_page(page)
    application.processEvents()
for call in engine.calls.calls(CallFilter()):
    for show in (window.show_logged_call, window.show_steps, window.show_report):
        show(call.id)
        application.processEvents()
        window.grab()
engine.close()
"""


def test_no_hostile_text_has_anything_loaded(folder: Path) -> None:
    program = Program(folder / "data")
    command = [sys.executable, "-c", HOSTILE_WINDOW, str(folder / "hostile")]
    seen = traced(command, surroundings(program, folder, QT_QPA_PLATFORM="offscreen"), folder)
    check(seen, folder)
    print(f"all hostile texts shown: {len(seen.read)} files opened, none of those they name")


def test_the_trace_would_show_a_socket_and_a_file(folder: Path, tmp_path: Path) -> None:
    elsewhere = tmp_path / "elsewhere"
    mistake = f"import socket; socket.socket().close(); open({str(elsewhere)!r}, 'w').close()"
    environment = surroundings(Program(folder / "data"), folder)
    seen = traced([sys.executable, "-c", mistake], environment, folder)
    assert seen.families["AF_INET"] == 1
    assert seen.written_outside(folder) == [str(elsewhere)]


def test_the_tests_of_the_window_pass_without_any_network() -> None:
    unshare = shutil.which("unshare")
    if unshare is None or subprocess.run([unshare, "-rn", "true"], check=False).returncode:
        pytest.skip("no network namespace can be made here")
    done = subprocess.run(
        [unshare, "-rn", sys.executable, "-m", "pytest", "tests/ui", "-q", "-n", "2"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    figures = done.stdout.strip().splitlines()[-1]
    print(f"tests/ui in an empty network namespace: {figures}")
    assert done.returncode == 0, done.stdout[-3_000:]
