"""Looks for inputs that break the number check or the readers of phone logs, led by coverage.

    make fuzz ARGS='numbers 120'      make fuzz ARGS='phone_logs 1800'

atheris is fetched into `build/fuzz` the first time; no test and no part of the program needs it.
What breaks something is kept in `build/fuzz/found`.
"""

import subprocess
import sys
import tempfile
from collections.abc import Callable
from importlib import import_module
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[1]
FOLDER = ROOT / "build" / "fuzz"
_SECONDS = 1800

Try = Callable[[bytes], None]


def main(words: list[str]) -> int:
    """Fuzzes one target for some seconds; returns 0 if nothing broke."""
    name = words[0] if words else "numbers"
    seconds = int(words[1]) if len(words) > 1 else _SECONDS
    if name not in TARGETS:
        print(f"one of: {', '.join(TARGETS)}", file=sys.stderr)
        return 2
    atheris = _atheris()
    with atheris.instrument_imports(include=["callassist"]):
        attempt = TARGETS[name]()
    found, corpus = FOLDER / "found", FOLDER / "corpus" / name
    for each in (found, corpus):
        each.mkdir(parents=True, exist_ok=True)
    options = [f"-max_total_time={seconds}", f"-artifact_prefix={found}/", "-max_len=4096"]
    atheris.Setup([sys.argv[0], str(corpus), *options, "-print_final_stats=1"], attempt)
    atheris.Fuzz()
    return 0


def _atheris() -> Any:  # noqa: ANN401 - it has no types
    packages = FOLDER / "packages"
    if not (packages / "atheris").exists():
        command = [
            sys.executable,
            "-m",
            "pip",
            "install",
            "-q",
            "--target",
            str(packages),
            "atheris",
        ]
        subprocess.run(command, check=True)
    sys.path[:0] = [str(packages), str(ROOT), str(ROOT / "tests")]
    return import_module("atheris")


def _numbers() -> Try:
    """Listed only what an oracle of its own allows, and never an error."""
    builders, oracle = import_module("domain.builders"), import_module("domain.number_oracle")

    def attempt(content: bytes) -> None:
        text = content.decode("utf-8", "surrogatepass" if len(content) % 2 else "replace")
        if builders.check(text).number_class == "listed" and not oracle.may_be_listed(text):
            raise AssertionError(f"wrongly listed: {text!r}")

    def tolerant(content: bytes) -> None:
        try:
            attempt(content)
        except UnicodeDecodeError:
            return

    return tolerant


def _phone_logs() -> Try:
    """Every file is read, line by line refused, or refused as a whole in words."""
    registry = import_module("callassist.phone_logs.registry")
    phone_log = import_module("callassist.domain.phone_log")
    refusal: type[Exception] = import_module("callassist.domain.errors").CallAssistError
    path = Path(tempfile.mkdtemp()) / "file"
    readers = registry.READERS

    def attempt(content: bytes) -> None:
        if not content:
            return
        path.write_bytes(content[1:])
        try:
            for _ in readers[content[0] % len(readers)].read(
                path, phone_log.ReadingChoices(), phone_log.ReadingProgress()
            ):
                pass
        except refusal:
            return

    return attempt


TARGETS: dict[str, Callable[[], Try]] = {"numbers": _numbers, "phone_logs": _phone_logs}


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
