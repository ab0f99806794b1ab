"""callassist as it reminds: on a private bus, and processes that stay."""

import json
import os
import queue
import signal
import sqlite3
import subprocess
import sys
import threading
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

from callassist.store.file_name import FILE_NAME
from terminal.program import Document, Program


def stand_in(folder: Path) -> tuple[dict[str, str], Path]:
    """The environment in which a file is written in place of a window that opens, and that file.

    Everything but the window still runs: the stand-in starts callassist for every other command.
    """
    opened, script = folder / "opened", folder / "callassist"
    script.write_text(
        "#!/bin/sh\n"
        f'case "$*" in *--show*) echo "$@" > {opened}.new; mv {opened}.new {opened};;\n'
        '*) exec "$CALLASSIST_PYTHON" -m callassist "$@";; esac\n'
    )
    script.chmod(0o755)
    return {"CALLASSIST_COMMAND": str(script), "CALLASSIST_PYTHON": sys.executable}, opened


def wait_for_file(path: Path, seconds: float = 15) -> str:
    """The text of a file that is about to be written."""
    until = time.monotonic() + seconds
    while not path.exists():
        assert time.monotonic() < until, f"{path} was not written"
        time.sleep(0.02)
    return path.read_text(encoding="utf-8")


class Watching:
    """A `due --watch` that runs; its lines as they come."""

    def __init__(self, running: "subprocess.Popen[bytes]") -> None:
        self.running = running
        self._lines: queue.Queue[bytes] = queue.Queue()
        self._reader = threading.Thread(target=self._read, daemon=True)
        self._reader.start()

    def _read(self) -> None:
        assert self.running.stdout is not None
        for line in self.running.stdout:
            self._lines.put(line)

    def line(self, seconds: float = 15) -> Document:
        """The next reminder; fails if none comes."""
        return json.loads(self._lines.get(timeout=seconds))

    def line_or_none(self, seconds: float) -> Document | None:
        """The next reminder; None if none comes for so long."""
        try:
            return json.loads(self._lines.get(timeout=seconds))
        except queue.Empty:
            return None

    def is_silent_for(self, seconds: float) -> bool:
        """Whether no reminder comes for so long."""
        return self.line_or_none(seconds) is None

    def end(self, number: int = signal.SIGTERM) -> tuple[int, bytes]:
        """Ends it; its status and complaints."""
        self.running.send_signal(number)
        status = self.running.wait(10)
        assert self.running.stderr is not None
        return status, self.running.stderr.read()


@contextmanager
def watching(
    program: Program, *words: str, environment: Mapping[str, str] | None = None
) -> Iterator[Watching]:
    """Starts `due --watch`, and sees to its end."""
    running = subprocess.Popen(
        program.command("due", "--watch", "--every", "1", *words),
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        env=program.environment(environment),
    )
    watch = Watching(running)
    try:
        yield watch
    finally:
        running.kill()
        running.wait(10)
        watch._reader.join(10)
        for stream in (running.stdout, running.stderr):
            assert stream is not None
            stream.close()


def acknowledged(program: Program, seconds: float = 15) -> bool:
    """Whether what was shown is acknowledged within some time."""
    until = time.monotonic() + seconds
    while time.monotonic() < until:
        with sqlite3.connect(program.folder / FILE_NAME) as connection:
            rows = connection.execute("select acknowledged_at from shown_reminder").fetchall()
        connection.close()
        if rows and all(row[0] for row in rows):
            return True
        time.sleep(0.1)
    return False


def children_that_wait(program: Program) -> list[int]:
    """The processes that wait for the answer to a notice of this data folder."""
    found = []
    for entry in Path("/proc").iterdir():
        if entry.name.isdecimal():
            try:
                words = (entry / "cmdline").read_bytes().split(b"\0")
            except OSError:
                continue
            if b"--wait" in words and os.fsencode(program.folder) in words:
                found.append(int(entry.name))
    return found
