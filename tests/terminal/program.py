"""Runs callassist as a person or a script does: in a process of its own."""

import json
import os
import subprocess
import sys
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

# The documents are whatever JSON describes; each test says what it expects of them.
Document = Any

KEPT = ("PATH", "SYSTEMROOT", "TZ")
"""What a child needs of this process's environment; everything else is set by the test."""


@dataclass(frozen=True, slots=True)
class Answer:
    """What a run left behind."""

    status: int
    out: bytes
    err: bytes

    @property
    def text(self) -> str:
        return self.out.decode("utf-8")

    @property
    def complaint(self) -> str:
        return self.err.decode("utf-8", errors="replace")

    @property
    def document(self) -> Document:
        """The one JSON document on standard output; fails if there is more or less."""
        assert self.out.endswith(b"\n")
        assert self.out.count(b"\n") == 1, self.out
        return json.loads(self.out)

    @property
    def documents(self) -> list[Document]:
        """One JSON document from each line."""
        return [json.loads(line) for line in self.out.splitlines()]

    def has_failed_plainly(self, status: int) -> bool:
        """This exit status, nothing on standard output, and words instead of a traceback."""
        is_plain = bool(self.err.strip()) and b"Traceback" not in self.err
        return self.status == status and not self.out and is_plain


@dataclass(frozen=True, slots=True)
class Program:
    """callassist with one data folder."""

    folder: Path
    language: str = "en_US.UTF-8"

    def environment(self, more: Mapping[str, str] | None = None) -> dict[str, str]:
        kept = {name: os.environ[name] for name in KEPT if name in os.environ}
        own = {"CALLASSIST_DATA_DIR": str(self.folder), "LANG": self.language}
        return {**kept, **own, **(more or {})}

    def command(self, *words: str) -> list[str]:
        return [sys.executable, "-m", "callassist", *words]

    def run(
        self,
        *words: str,
        stdin: bytes = b"",
        environment: Mapping[str, str] | None = None,
        without: Sequence[str] = (),
        wrapper: Sequence[str] = (),
    ) -> Answer:
        """Runs to the end; `without` names variables taken away, `wrapper` what starts it."""
        surroundings = self.environment(environment)
        for name in without:
            surroundings.pop(name, None)
        done = subprocess.run(
            [*wrapper, *self.command(*words)],
            input=stdin,
            capture_output=True,
            env=surroundings,
            timeout=60,
            check=False,
        )
        return Answer(done.returncode, done.stdout, done.stderr)

    def json(self, *words: str, stdin: bytes = b"") -> Document:
        """The document of a run that must end well."""
        answer = self.run(*words, "--json", stdin=stdin)
        assert (answer.status, answer.err) == (0, b""), answer.complaint
        return answer.document
