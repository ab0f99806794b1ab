"""The terminal program never loads Qt and never opens a socket."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

from terminal.program import Program

RUNS = (
    ("check", "95188"),
    ("check", "+85221234567", "--json"),
    ("check", "0571-88888888"),
    ("check", "-"),
    ("check", "--hidden"),
    ("advise", "--number", "17012345678", "--asked", "otp"),
    ("log", "--number", "95188", "--note", "密码是abc123"),
    ("log", "-"),
    ("calls", "--search", "955"),
    ("show", "1"),
    ("steps", "1", "--done", "V03"),
    ("callback", "1", "--outcome", "not_reached"),
    ("due", "--json"),
    ("due", "--notify"),
    ("due", "--watch", "--while", "/nowhere"),
    ("checks", "add", "工资卡", "--weekly", "sun"),
    ("checks", "show", "1"),
    ("numbers", "add", "13912345678", "王经理"),
    ("numbers", "remove", "1"),
    ("numbers",),
    ("reminders", "status"),
    ("directory", "show", "95188"),
    ("directory", "verify"),
    ("doctor",),
    ("guide",),
    ("guide", "number#D2"),
    ("guide", "--search", "yzm", "--json"),
    ("import", "tests/phone_logs/samples/any_table.csv", "--dry-run", "--map", "number=1"),
    ("import", "--list"),
    ("delete", "1"),
    ("delete", "1", "--restore"),
    ("show", "99"),
    ("check",),
    ("--help",),
    ("--version",),
)

UNDER_WATCH = """
import json, sys
touched = []
def watch(event, values):
    if event.startswith("socket."):
        touched.append(event)
sys.addaudithook(watch)
from callassist.cli import main
for words in json.loads(sys.argv[1]):
    try:
        main(words)
    except SystemExit:
        pass
import socket
before = len(touched)
socket.socket().close()
qt = [name for name in sys.modules if name.startswith(("PySide6", "shiboken6"))]
seen = {"events": touched[:before], "works": len(touched) > before, "qt": qt}
print(json.dumps(seen), file=sys.stderr)
"""
"""Runs all commands, then opens a socket itself to prove that the hook sees one."""


@pytest.fixture
def program(tmp_path: Path) -> Program:
    """callassist in a process of its own, with an empty data folder."""
    return Program(tmp_path / "data")


def _imported(program: Program, *words: str) -> set[str]:
    """The modules a fresh process imports for a command."""
    command = [sys.executable, "-X", "importtime", *program.command(*words)[1:]]
    done = subprocess.run(
        command,
        env=program.environment(),
        input=b'{"number": "95188"}\n',
        capture_output=True,
        check=False,
    )
    lines = [line for line in done.stderr.decode().splitlines() if line.startswith("import time:")]
    return {line.rpartition("|")[2].strip() for line in lines}


@pytest.mark.parametrize("words", RUNS, ids=" ".join)
def test_no_command_loads_qt(program: Program, words: tuple[str, ...]) -> None:
    imported = _imported(program, *words)

    assert "callassist.cli" in imported
    assert not {name for name in imported if name.startswith(("PySide6", "shiboken6"))}


def test_a_check_loads_only_what_it_needs(program: Program) -> None:
    imported = _imported(program, "check", "95188", "--claimed", "mybank", "--json")

    assert not imported & {
        *("sqlite3", "sqlite_utils", "phonenumbers", "stdnum", "segno", "asyncio", "socket"),
        *("callassist.store.database", "callassist.services.call_desk", "callassist.app"),
    }


def test_all_commands_together_open_no_socket(program: Program) -> None:
    done = subprocess.run(
        [sys.executable, "-c", UNDER_WATCH, json.dumps(RUNS)],
        env=program.environment(),
        input=b'{"number": "95188"}\n',
        capture_output=True,
        check=False,
    )

    seen = json.loads(done.stderr.splitlines()[-1])
    assert seen == {"events": [], "works": True, "qt": []}
