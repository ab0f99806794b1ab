"""The door of the program: reads the command line, joins the parts, tells failures plainly.

What only a sub-command needs is imported when there is one, because the window starts here too.
"""

import os
import sys
from collections.abc import Callable, Sequence
from importlib import import_module
from typing import TYPE_CHECKING

from callassist.bundled.texts import LANGUAGES, Texts, load_texts, match_language
from callassist.domain.clock import SystemClock
from callassist.domain.errors import CallAssistError, WrongUsageError
from callassist.paths import data_folder, make_private
from callassist.settings import DAMAGED_NAME, SettingsFile
from callassist.terminal.streams import complete_streams, finish_writing, printable

if TYPE_CHECKING:
    from argparse import Namespace

_COMMANDS: dict[str, tuple[str, str]] = {
    "check": ("judging", "check"),
    "advise": ("judging", "advise_call"),
    "log": ("logging_calls", "log"),
    "edit": ("editing", "edit"),
    "delete": ("removing", "delete"),
    "steps": ("logging_calls", "steps"),
    "callback": ("logging_calls", "callback"),
    "calls": ("reading", "calls"),
    "show": ("reading", "show"),
    "due": ("due", "due"),
    "checks": ("checks", "checks"),
    "reminders": ("reminders", "reminders"),
    "import": ("importing", "import_"),
    "export": ("exporting", "export"),
    "report": ("handing_over", "report"),
    "attach": ("handing_over", "attach"),
    "figures": ("figures", "figures"),
    "numbers": ("own_numbers", "numbers"),
    "directory": ("number_list", "directory"),
    "guide": ("guide", "guide"),
    "history": ("history", "history"),
    "lock": ("locking", "lock"),
    "backup": ("backing_up", "backup"),
    "restore": ("backing_up", "restore"),
    "doctor": ("health", "doctor"),
    "uninstall": ("uninstalling", "uninstall"),
}
"""Module and function of each sub-command; only the one that is run is imported."""

_WINDOWS = (None, "companion", "open")
"""What opens the window."""

_SHORT = ("due",)
"""What the system starts again and again in the background: it is to end at once."""

_SHOWS_VERDICTS = ("calls", "show", "steps", "edit", "export", "report", "figures")
"""What shows stored verdicts: calls that could not be judged when they were stored are judged."""

_WITHOUT_LOG = (
    *("check", "advise", "directory", "guide", "history", "lock", "restore", "reminders"),
    "uninstall",
)
"""What works without the log, or asks for a passphrase when it is needed."""

_MEASURE = "--exit-at-first-paint"


def main(arguments: Sequence[str] | None = None) -> int:
    """Runs the program; returns its exit status: 0 done, 1 a failure to act on, 2 wrong usage."""
    make_private()
    complete_streams()
    words = list(sys.argv[1:] if arguments is None else arguments)
    settings = SettingsFile(data_folder(_option(words, "--data-dir")))
    texts = load_texts(_language(words, settings))
    try:
        if settings.was_damaged:
            _complain("error.settings_unreadable", texts, path=str(settings.folder / DAMAGED_NAME))
        return _run(words, settings, texts)
    except CallAssistError as error:
        _complain(f"error.{error.sentence}", texts, **error.values)
        return 2 if isinstance(error, WrongUsageError) else 1
    except BrokenPipeError:
        return 1
    except (KeyboardInterrupt, EOFError):
        return 130


def _run(words: list[str], settings: SettingsFile, texts: Texts) -> int:
    if set(words) <= {_MEASURE}:
        return _open_window(settings, texts, exit_at_first_paint=_MEASURE in words)
    from callassist.terminal.arguments import build_parser

    try:
        options = build_parser(texts, words).parse_args(words)
    except SystemExit:
        # Help was asked for: what cannot be written shows now, not when Python ends.
        finish_writing()
        raise
    if options.command in _WINDOWS:
        return _open_window(
            settings,
            texts,
            exit_at_first_paint=options.exit_at_first_paint,
            page=_wanted_place(options),
        )
    from callassist.terminal.session import Session

    session = Session(settings, texts.language, SystemClock(), as_json=options.json)
    session.reads_phrase = options.passphrase_stdin
    if _needs_log(options):
        from callassist.terminal.phrase_asking import open_log

        open_log(session)
    if options.command in _SHOWS_VERDICTS:
        session.judge_waiting()
    module, function = _COMMANDS[options.command]
    command: Callable[[Namespace, Session], int] = getattr(
        import_module(f"callassist.terminal.{module}"), function
    )
    status = command(options, session)
    if options.command not in _SHORT:
        session.back_up_if_due()
    return status


def _wanted_place(options: "Namespace") -> str | None:
    """What the window is to show; None where it chooses itself."""
    if options.command == "open" and options.target is not None:
        from callassist.terminal.opening import place_of

        return place_of(options.target)
    shown: str | None = options.show
    return "companion" if options.command == "companion" else shown


def _needs_log(options: "Namespace") -> bool:
    """Whether a log that is locked has to be opened before the command begins."""
    is_list = options.command == "backup" and options.list
    is_notice = options.command == "due" and options.notify
    return not (options.command in _WITHOUT_LOG or is_list or is_notice)


def _open_window(
    settings: SettingsFile, texts: Texts, *, exit_at_first_paint: bool, page: str | None = None
) -> int:
    from callassist.app import run

    return run(settings, texts.language, exit_at_first_paint=exit_at_first_paint, page=page)


def _complain(key: str, texts: Texts, **values: object) -> None:
    """One sentence on standard error, where nothing in it can steer a terminal."""
    print(printable(texts.sentence(key, **values)), file=sys.stderr)


def _language(words: list[str], settings: SettingsFile) -> str:
    """The language asked for on the command line, else the chosen one, else the system's."""
    asked = _option(words, "--lang")
    if asked in LANGUAGES:
        return asked
    chosen = settings.current.language
    if chosen in LANGUAGES:
        return chosen
    return match_language(_system_locale())


def _option(words: list[str], name: str) -> str | None:
    """The value of an option, before the parser (whose help needs the language) can tell it."""
    for position, word in enumerate(words):
        if word == name and position + 1 < len(words):
            return words[position + 1]
        if word.startswith(f"{name}="):
            return word.removeprefix(f"{name}=")
    return None


def _system_locale() -> str | None:
    """The language of the system as `zh_CN.UTF-8`; None where it names none."""
    named = (os.environ.get(name) for name in ("LC_ALL", "LC_MESSAGES", "LANG"))
    if chosen := next(filter(None, named), None):
        return chosen
    if sys.platform == "win32":
        import ctypes
        import locale

        return locale.windows_locale.get(ctypes.windll.kernel32.GetUserDefaultUILanguage())
    if sys.platform == "darwin":
        import locale

        return locale.getlocale()[0]
    # On Linux Python would call a system without a language an American one.
    return None
