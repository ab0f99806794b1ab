"""The command by which a desktop reads a text aloud, where it has one.

It is given the text of a step, which says nothing of any call.
"""

import shutil
import sys
from collections.abc import Callable
from dataclasses import dataclass

_WINDOWS_ARGUMENTS = ("-NoProfile", "-NonInteractive", "-Command")
_WINDOWS_VOICE = (
    "Add-Type -AssemblyName System.Speech;"
    "[Console]::InputEncoding = [Text.Encoding]::UTF8;"
    "(New-Object System.Speech.Synthesis.SpeechSynthesizer).Speak([Console]::In.ReadToEnd())"
)


@dataclass(frozen=True, slots=True)
class SpeechCommand:
    """How to have a text read; the command ends when it was read, or reads until it is ended."""

    program: str
    arguments: tuple[str, ...]
    """Without the text."""
    takes_input: bool
    """Whether it reads the text from its input; otherwise the text is its last argument."""
    stop: tuple[str, ...] = ()
    """The arguments that make the program silent; empty where ending the command does."""


def speech_command(
    language: str,
    platform: str = sys.platform,
    find: Callable[[str], str | None] = shutil.which,
) -> SpeechCommand | None:
    """The command for a text in one of our languages; None where the desktop has none.

    `find` tells where a program is. Linux: Speech Dispatcher's `spd-say`; macOS: `say`; Windows:
    the voice of the system, by PowerShell.
    """
    if platform == "win32":
        return _found("powershell", find, (*_WINDOWS_ARGUMENTS, _WINDOWS_VOICE))
    if platform == "darwin":
        return _found("say", find, ("-f", "-"))
    spoken = "zh" if language.startswith("zh") else language
    arguments = ("--application-name", "callassist", "--language", spoken, "--wait", "--")
    return _found("spd-say", find, arguments, takes_input=False, stop=("--cancel",))


def _found(
    name: str,
    find: Callable[[str], str | None],
    arguments: tuple[str, ...],
    *,
    takes_input: bool = True,
    stop: tuple[str, ...] = (),
) -> SpeechCommand | None:
    program = find(name)
    return None if program is None else SpeechCommand(program, arguments, takes_input, stop)
