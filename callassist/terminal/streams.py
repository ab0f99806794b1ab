"""The three standard streams: there even where they were closed, and harmless to a terminal."""

import io
import json
import os
import re
import sys
import unicodedata
from collections.abc import Mapping

from callassist.domain.errors import CallAssistError
from callassist.domain.visible_text import hidden_characters, is_plain_line


def complete_streams() -> None:
    """Gives a process that was started without a stream an empty one.

    Otherwise the next file to be opened would take its place. A character that the terminal's
    encoding does not know is shown as a question mark.
    """
    for name, mode in (("stdin", "r"), ("stdout", "w"), ("stderr", "w")):
        if getattr(sys, name) is None:
            stream = open(os.devnull, mode, encoding="utf-8")  # noqa: PTH123, SIM115
            setattr(sys, name, stream)
    if isinstance(sys.stdout, io.TextIOWrapper):
        sys.stdout.reconfigure(errors="replace")


def write_json(document: Mapping[str, object]) -> None:
    """One JSON document on one line of standard output, in UTF-8, at once.

    What would steer a terminal or hide on it is written as its code, which JSON takes for the same.
    Raises CallAssistError if it cannot be written, BrokenPipeError if nobody reads any more.
    """
    text = json.dumps(document, ensure_ascii=False)
    if not is_plain_line(text):
        text = hidden_characters().sub(_code_in_json, text)
    try:
        sys.stdout.buffer.write(text.encode() + b"\n")
        sys.stdout.buffer.flush()
    except OSError as error:
        _give_up(error)


def _code_in_json(match: re.Match[str]) -> str:
    return json.dumps(match[0])[1:-1] if match[0] != "\x7f" else "\\u007f"


def write_lines(lines: list[str]) -> None:
    """Lines for a person, control characters in them made visible. Raises like `write_json`."""
    try:
        sys.stdout.writelines(printable(line) + "\n" for line in lines)
        sys.stdout.flush()
    except OSError as error:
        _give_up(error)


def write_bytes(text: bytes) -> None:
    """What another process of this program wrote, as it is. Raises like `write_json`."""
    try:
        sys.stdout.buffer.write(text)
        sys.stdout.buffer.flush()
    except OSError as error:
        _give_up(error)


def finish_writing() -> None:
    """Writes out what still waits. Raises like `write_json`."""
    write_lines([])


def stop_writing() -> None:
    """Sends the rest of the output nowhere, so that Python does not stumble over it at its end."""
    _send_nowhere(sys.stdout.fileno())


def fall_silent() -> None:
    """Lets go of output and complaints, so that whoever reads them need not wait for the end."""
    finish_writing()
    _send_nowhere(sys.stdout.fileno())
    _send_nowhere(sys.stderr.fileno())


def _send_nowhere(stream: int) -> None:
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, stream)
    os.close(nowhere)


def _give_up(error: OSError) -> None:
    stop_writing()
    if isinstance(error, BrokenPipeError):
        raise error
    raise CallAssistError("no_output", problem=error.strerror or "") from error


def printable(text: str) -> str:
    """The text without control characters, so that nothing in it can steer a terminal."""
    return "".join(each if _is_harmless(each) else "\ufffd" for each in text)


def _is_harmless(character: str) -> bool:
    """What shows as itself; a tab and the wide spaces of Chinese text among it."""
    return character.isprintable() or character == "\t" or unicodedata.category(character) == "Zs"
