"""There is no network code: nothing that could open a connection is even loaded."""

import json
import socket
import subprocess
import sys
from pathlib import Path

import pytest

from network_watch import NetworkTouchedError
from services.made_phone_logs import phone_call, phone_log
from terminal.program import Program
from test_no_qt import RUNS

OPENS_CONNECTIONS = {
    *("socket", "_socket", "ssl", "_ssl", "asyncio", "http.client", "http.server", "ftplib"),
    *("urllib.request", "smtplib", "imaplib", "poplib", "nntplib", "telnetlib", "xmlrpc.client"),
    *("socketserver", "requests", "urllib3", "httpx", "aiohttp", "websockets"),
    *("multiprocessing.connection", "PySide6.QtNetwork", "PySide6.QtWebSockets", "PySide6.QtDBus"),
}
FOR_THE_BUS = {"socket", "_socket"}
"""jeepney speaks with the notification service over the session's bus, a socket of this machine."""
ASKS_FOR_NOTICES = ("--notify",)

MORE_RUNS = (
    ("edit", "1", "--note", "再想起来的"),
    ("report", "1", "--masked"),
    ("report", "1", "--to", "report.txt"),
    ("attach", "1", "calls.xml"),
    ("attach", "1"),
    ("import", "calls.xml", "--yes"),
    ("import", "--undo", "1", "--yes"),
    ("figures",),
    ("export", "calls.csv"),
    ("export", "calls.json"),
    ("export", "calls.ics"),
    ("backup", "calls.zip"),
    ("restore", "calls.zip", "--yes"),
    ("history",),
    ("calls", "--deleted"),
    ("checks",),
)

AFTER_EACH = """
import io, json, sys
from callassist.cli import main
seen = {}
for words in json.loads(sys.argv[1]):
    sys.stdin = io.TextIOWrapper(io.BytesIO(b'{"number": "95188"}'), encoding="utf-8")
    try:
        main(words)
    except SystemExit:
        pass
    loaded = sorted(set(sys.modules) & set(json.loads(sys.argv[2])))
    if loaded:
        seen[" ".join(words)] = loaded
print(json.dumps(seen), file=sys.stderr)
"""


@pytest.fixture
def program(tmp_path: Path) -> Program:
    """callassist in a process of its own, with an empty data folder."""
    return Program(tmp_path / "data")


def test_no_command_loads_what_could_open_a_connection(program: Program, tmp_path: Path) -> None:
    phone_log(tmp_path / "calls.xml", [phone_call("+8695188")])
    runs = [words for words in (*RUNS, *MORE_RUNS) if not set(words) & set(ASKS_FOR_NOTICES)]
    done = subprocess.run(
        [sys.executable, "-c", AFTER_EACH, json.dumps(runs), json.dumps(sorted(OPENS_CONNECTIONS))],
        env=program.environment({"PYTHONPATH": str(Path.cwd())}),
        cwd=tmp_path,
        capture_output=True,
        check=True,
    )
    assert json.loads(done.stderr.splitlines()[-1]) == {}


def test_a_notice_loads_the_socket_of_the_bus_and_nothing_else(
    program: Program, tmp_path: Path
) -> None:
    program.json("log", "--number", "95188")
    runs = [("due", "--notify", "--wait", "1")]
    done = subprocess.run(
        [sys.executable, "-c", AFTER_EACH, json.dumps(runs), json.dumps(sorted(OPENS_CONNECTIONS))],
        env=program.environment({"DBUS_SESSION_BUS_ADDRESS": "unix:path=/nowhere/bus"}),
        capture_output=True,
        check=True,
    )
    loaded = json.loads(done.stderr.splitlines()[-1])
    assert {name for names in loaded.values() for name in names} <= FOR_THE_BUS


WINDOW = """
import json, sys
touched = []
sys.addaudithook(lambda event, _: touched.append(event) if event.startswith("socket.") else None)
from PySide6.QtCore import QTimer, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit
from callassist.domain.call_filter import CallFilter
from callassist.domain.clock import SystemClock
from callassist.services.engine import Engine
from callassist.settings import SettingsFile
from callassist.paths import data_folder
from callassist.ui.desktop import Desktop, make_application

engine = Engine(SettingsFile(data_folder()), "zh_CN", SystemClock())
application = make_application("zh_CN")
desktop = Desktop(application, engine)
desktop.window.first_painted.connect(desktop.begin)
desktop.open(has_due=False)

def save():
    field = application.focusWidget()
    field.setText("+8695188")
    QTest.keyClick(field, Qt.Key.Key_Return)
    QTimer.singleShot(2_500, end)

def end():
    calls = len(engine.calls.calls(CallFilter()))
    for page in desktop.window._entries:
        desktop.window.show_page(page)
        application.processEvents()
    loaded = sorted(set(sys.modules) & set(json.loads(sys.argv[1])))
    print(json.dumps({"calls": calls, "loaded": loaded, "touched": touched}))
    application.quit()

QTimer.singleShot(1_000, save)
application.exec()
desktop.end()
"""


def test_the_window_loads_nothing_that_could_open_a_connection(program: Program) -> None:
    done = subprocess.run(
        [sys.executable, "-c", WINDOW, json.dumps(sorted(OPENS_CONNECTIONS))],
        env=program.environment(
            {"QT_QPA_PLATFORM": "offscreen", "DBUS_SESSION_BUS_ADDRESS": "unix:path=/nowhere/bus"}
        ),
        capture_output=True,
        check=True,
    )
    seen = json.loads(done.stdout.splitlines()[-1])
    assert seen == {"calls": 1, "loaded": [], "touched": []}


# the watch over all tests


def test_a_test_that_touches_the_network_fails() -> None:
    with pytest.raises(NetworkTouchedError):
        socket.socket(socket.AF_INET)
    with pytest.raises(NetworkTouchedError):
        socket.getaddrinfo("localhost", 80)
    with pytest.raises(NetworkTouchedError), socket.socket(socket.AF_UNIX) as bus:
        bus.connect("/run/user/0/bus")


@pytest.mark.session_bus
def test_a_test_of_the_bus_may_use_a_socket_of_this_machine() -> None:
    with pytest.raises(FileNotFoundError), socket.socket(socket.AF_UNIX) as bus:
        bus.connect("/nowhere/bus")
