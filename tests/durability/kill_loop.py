"""Kills a program that saves calls, at any moment, and reads what it had acknowledged."""

import json
import random
import subprocess
import time
from collections.abc import Mapping, Sequence
from pathlib import Path

SOON, LATER = 0.35, 0.06
"""Seconds: from the start of the program, or from its first answer, to the kill, at most."""


def call_lines(count: int) -> bytes:
    """So many calls, each with its own number and something in its note."""
    calls = ({"number": f"138{number:08}", "note": "内容" * 20} for number in range(count))
    return b"".join(json.dumps(call).encode() + b"\n" for call in calls)


def killed_run(
    command: Sequence[str],
    environment: Mapping[str, str],
    workplace: Path,
    generator: random.Random,
) -> dict[int, str]:
    """Starts the program, kills it, and tells the calls it had acknowledged by then.

    Half of the kills come at any moment of its start, the others while it is saving.
    """
    given, told = workplace / "given", workplace / "told"
    if not given.exists():
        given.write_bytes(call_lines(500))
    with given.open("rb") as lines, told.open("wb") as answers:
        process = subprocess.Popen(
            command, env=environment, stdin=lines, stdout=answers, stderr=subprocess.DEVNULL
        )
        try:
            _wait(process, told, generator)
        finally:
            process.kill()
            process.wait()
    return _acknowledged(told.read_bytes())


def _wait(process: subprocess.Popen[bytes], told: Path, generator: random.Random) -> None:
    if generator.random() < 0.5:
        time.sleep(generator.uniform(0, SOON))
        return
    deadline = time.monotonic() + 10
    while told.stat().st_size == 0 and process.poll() is None and time.monotonic() < deadline:
        time.sleep(0.001)
    time.sleep(generator.uniform(0, LATER))


def _acknowledged(answers: bytes) -> dict[int, str]:
    """Only whole lines are answers: the last one may have been cut off."""
    whole = answers[: answers.rfind(b"\n") + 1]
    calls = [json.loads(line)["call"] for line in whole.splitlines()]
    return {call["id"]: call["number"] for call in calls}
