"""Programs of the system made up for the tests: each notes how it was called, and says its part."""

import json
import shlex
import sys
from dataclasses import dataclass
from pathlib import Path

import pytest

_PROGRAM = """#!{python}
import json, os, sys
folder = os.path.dirname(os.path.abspath(__file__))
name = os.path.basename(__file__)
with open(os.path.join(folder, "calls"), "a") as calls:
    calls.write(json.dumps([name, *sys.argv[1:]]) + "\\n")
with open(os.path.join(folder, name + ".says")) as says:
    answers = json.load(says)
for words, (status, text) in answers.items():
    if words in " ".join(sys.argv[1:]):
        print(text, file=sys.stderr if status else sys.stdout)
        sys.exit(status)
"""
ODD = "a \"b' $c %d \\e `f` ;g; 账本"
"""A name with everything that means something to somebody."""


@dataclass(frozen=True, slots=True)
class MadeSystem:
    """A folder of programs that stands first on the path."""

    folder: Path

    def program(self, name: str, answers: dict[str, tuple[int, str]] | None = None) -> None:
        """A program; it answers by the words of its call, else it ends well and says nothing."""
        path = self.folder / name
        path.write_text(_PROGRAM.format(python=sys.executable), encoding="utf-8")
        path.chmod(0o755)
        (self.folder / f"{name}.says").write_text(json.dumps(answers or {}), encoding="utf-8")

    @property
    def calls(self) -> list[str]:
        """How the programs were called, in order."""
        path = self.folder / "calls"
        lines = path.read_text().splitlines() if path.exists() else []
        return [shlex.join(json.loads(line)) for line in lines]


def made_system(folder: Path, monkeypatch: pytest.MonkeyPatch) -> MadeSystem:
    """A path with nothing on it but what a test puts there."""
    folder.mkdir()
    monkeypatch.setenv("PATH", str(folder))
    return MadeSystem(folder)


def odd_program(folder: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A program of ours that lies where hardly any does; it notes the words it is started with."""
    home = folder / ODD
    home.mkdir()
    program = home / "call assist"
    seen = folder / "seen"
    note = f'printf "%s\\0" "$@" > {shlex.quote(str(seen))}'
    program.write_text(f"#!/bin/sh\n{note}\n", encoding="utf-8")
    program.chmod(0o755)
    monkeypatch.setenv("CALLASSIST_COMMAND", shlex.quote(str(program)))
    return program
