"""Tries a program that was installed somehow: what everybody does with it first."""

import json
import os
import subprocess
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from callassist.bundled.texts import LANGUAGES
from callassist.terminal.arguments import PAGES
from commands import NotAsExpectedError, run


@dataclass(frozen=True)
class Installed:
    """A program as somebody has it."""

    program: str
    """Its name or path, as it is known where it lies."""
    home: str
    """The folder of who runs it, which knows nothing of the checkout."""
    path: str = "/usr/bin:/bin"
    """Where programs are looked for."""
    inside: Sequence[str | Path] = ()
    """The words that lead to where it lies, such as another root."""

    def run(self, *words: str, **environment: str) -> str:
        """What it prints. Raises NotAsExpectedError where it fails.

        It sees no more of this machine's environment than is given here.
        """
        named = {"HOME": self.home, "PATH": self.path, "LANG": "C.UTF-8", **environment}
        seen = ["env", "-i", *(f"{name}={value}" for name, value in named.items())]
        at_home = ["/bin/sh", "-c", 'cd "$HOME" && exec "$@"', "sh"]
        data = ["--data-dir", f"{self.home}/data"]
        return run([*self.inside, *seen, *at_home, self.program, *data, *words])


def try_program(program: Installed, display: str) -> None:
    """Check a number, write a call down, open the window, look after the health, and be removed.

    `display` is an X server. Raises NotAsExpectedError with what went wrong.
    """
    document = json.loads(program.run("check", "95188", "--claimed", "mybank", "--json"))
    if (document["class"], document["claim"]) != ("listed", "matches"):
        raise NotAsExpectedError(f"95188 is not listed: {document}")
    if json.loads(program.run("check", "+8695188", "--json"))["class"] != "lookalike":
        raise NotAsExpectedError("+8695188 is no look-alike")
    _expect_languages(program)
    program.run("log", "--number", "+8695188", "--claimed", "mybank")
    _expect_window(program, display)
    for name in ("all.json", "calls.csv", "due.ics"):
        program.run("export", name)
    program.run("doctor")
    program.run("uninstall", "--purge", "--yes")


def _expect_languages(program: Installed) -> None:
    """The words of the terminal and a topic of the guidance, different in each language."""
    for words in (["--help"], ["guide", "use_call"]):
        said = {program.run("--lang", language, *words) for language in LANGUAGES}
        if len(said) != len(LANGUAGES):
            raise NotAsExpectedError(f"two languages say the same: {' '.join(words)}")


def _expect_window(program: Installed, display: str) -> None:
    """It comes to its first paint in each language and on each page, on a screen and without."""
    shown = [("--lang", language) for language in LANGUAGES]
    shown += [("--show", page) for page in PAGES if page != "companion"]
    for words in shown:
        program.run(*words, "--exit-at-first-paint", QT_QPA_PLATFORM="offscreen")
    for words in shown[: len(LANGUAGES)]:
        on_screen = {"QT_QPA_PLATFORM": "xcb", "DISPLAY": display}
        program.run(*words, "--exit-at-first-paint", **on_screen)


@contextmanager
def screen() -> Iterator[str]:
    """An X server that nobody sees; gives its display."""
    reading, writing = os.pipe()
    line = ["Xvfb", "-displayfd", str(writing), "-screen", "0", "1280x900x24", "-ac"]
    server = subprocess.Popen(
        line, pass_fds=[writing], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    )
    os.close(writing)
    try:
        with os.fdopen(reading) as told:
            number = told.readline().strip()
        if not number:
            raise NotAsExpectedError("Xvfb did not start")
        yield f":{number}"
    finally:
        server.terminate()
        server.wait()
