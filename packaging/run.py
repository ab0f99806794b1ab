"""Starts callassist: in its window, or in the terminal where there is no display."""

import argparse
import os
import platform
import shlex
import sys
from collections.abc import Mapping, Sequence

import check_system
import search_index
import translations
from system_packages import MissingFromSystemError, leave

NO_DISPLAY = (
    "这台机器没有图形界面，改在终端里做同一件事。\n"
    "This machine has no display, so the same job runs in the terminal."
)
SAMPLE = ["advise", "--number", "+86 95188", "--claimed", "mybank", "--asked", "otp"]


def has_display(system: str, environment: Mapping[str, str]) -> bool:
    """Tell whether a window can be shown; a Qt platform chosen by hand counts as yes."""
    names = ["DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"]
    return system in {"Darwin", "Windows"} or any(environment.get(name) for name in names)


def opens_window(words: Sequence[str]) -> bool:
    """Tell whether callassist would open its window: `words` hold no command."""
    parser = argparse.ArgumentParser(add_help=False, allow_abbrev=False)
    parser.add_argument("--data-dir")
    parser.add_argument("--lang")
    parser.add_argument("--exit-at-first-paint", action="store_true")
    parser.add_argument("--show")
    _, rest = parser.parse_known_args(words)
    return not rest


def terminal_words(words: Sequence[str], asks: bool) -> list[str]:
    """Return the terminal command that stands in for the window.

    `asks`: a person is at the keyboard and can be asked about the call; else a sample is shown.
    """
    parser = argparse.ArgumentParser(add_help=False, allow_abbrev=False)
    parser.add_argument("--exit-at-first-paint", action="store_true")
    parser.add_argument("--show")
    _, options = parser.parse_known_args(words)
    return [*options, *(["log"] if asks else SAMPLE)]


def prepared(words: Sequence[str]) -> list[str]:
    """Make ready what `words` need and return the words to start callassist with."""
    search_index.ensure()
    if not opens_window(words):
        return [*words]
    if has_display(platform.system(), os.environ):
        check_system.ensure("window")
        translations.build()
        return [*words]
    instead = terminal_words(words, sys.stdin.isatty())
    print(NO_DISPLAY, f"$ callassist {shlex.join(instead)}", sep="\n", flush=True)
    return instead


def main() -> None:
    """Become callassist, or say what is missing and leave."""
    try:
        words = prepared(sys.argv[1:])
    except MissingFromSystemError as error:
        sys.exit(leave(error))
    os.execv(sys.executable, [sys.executable, "-m", "callassist", *words])


if __name__ == "__main__":
    main()
