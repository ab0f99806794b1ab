"""The door of the window: builds the parts, joins them, and runs until the window is closed.

The start is in two halves. Before the first paint only what the first page needs is loaded; the
directory, the data file and the desks come right after it.
"""

import gc
import linecache
import os
import sys
from importlib import import_module

from callassist.bundled.texts import Texts, load_texts
from callassist.domain.clock import SystemClock
from callassist.domain.errors import CallAssistError
from callassist.services.engine import Engine
from callassist.settings import SettingsFile
from callassist.store.first_look import due_callbacks
from callassist.store.window_lock import WindowLock

_BEFORE_QT = (
    "callassist.ui.fonts",
    "callassist.ui.shown_text",
    "callassist.ui.style_sheet",
    "callassist.ui.tone",
)
"""What the first page needs and what knows no Qt: Qt's import hook slows every later import."""
_UNSEEN = ("offscreen", "minimal")
"""Platforms of Qt on which nobody could answer a question."""


def run(
    settings: SettingsFile,
    language: str,
    *,
    exit_at_first_paint: bool = False,
    page: str | None = None,
) -> int:
    """Opens the window, at a page if one is named; returns the exit status.

    Where it is open already for the same data, that one comes to the front instead. Raises
    CallAssistError without a display.
    """
    if not has_display(os.environ, sys.platform):
        raise CallAssistError("no_display")
    _let_fcitx_type(os.environ)
    lock: WindowLock | None = None
    if not exit_at_first_paint:
        lock = WindowLock(settings.folder)
        if lock.take():
            lock.forget_request()
        elif (status := _status_beside_another(lock, settings, language, page)) is not None:
            return status
    # Until the first paint nearly everything made is kept: looking for rubbish costs time in vain.
    gc.disable()
    engine = Engine(settings, language, SystemClock())
    has_due = due_callbacks(settings.folder, engine.clock.now()) > 0
    for name in _BEFORE_QT:
        import_module(name)
    from callassist.ui import icons
    from callassist.ui.desktop import Desktop, make_application

    # That hook keeps the source text of every module it has looked at.
    linecache.clearcache()
    icons.hold_back()
    application = make_application(language, settings.current)
    desktop = Desktop(application, engine)
    desktop.lock = lock
    desktop.window.first_painted.connect(_end_here if exit_at_first_paint else desktop.begin)
    desktop.open(has_due=has_due, page=page or _first_page(settings, has_due=has_due))
    return application.exec()


def _first_page(settings: SettingsFile, *, has_due: bool) -> str | None:
    """The page nobody asked for: at the first start three questions, unless a call-back is due."""
    from callassist.ui.main_window import FIRST_START

    return None if settings.current.has_begun or has_due else FIRST_START


def _status_beside_another(
    lock: WindowLock, settings: SettingsFile, language: str, page: str | None
) -> int | None:
    """Asks the window that is open to show itself; None where this one is to open after all."""
    from callassist.store.window_requests import Answer, Request, ask

    answer = ask(lock, Request(page, os.environ.get("XDG_ACTIVATION_TOKEN")))
    if answer in (Answer.SHOWN, Answer.STARTING):
        return 0
    if answer is Answer.GONE:
        return None
    texts = load_texts(language)
    sentence = texts.sentence("error.window_silent")
    # Not at the end: the window with the same words may stay for long.
    sys.stderr.write(f"{sentence}\n")
    sys.stderr.flush()
    is_seen = os.environ.get("QT_QPA_PLATFORM", "").partition(":")[0] not in _UNSEEN
    return None if is_seen and _opens_another(settings, language, texts) else 1


def _opens_another(settings: SettingsFile, language: str, texts: Texts) -> bool:
    """Tells in a window that the other one does not answer; the person may open one more."""
    from PySide6.QtGui import QGuiApplication

    from callassist.ui.desktop import make_application
    from callassist.ui.silent_window import SilentWindow

    make_application(language, settings.current)
    # That this window is closed is not the end of the program.
    QGuiApplication.setQuitOnLastWindowClosed(False)
    window = SilentWindow(
        *map(
            texts.sentence,
            ("ask.silent_title", "error.window_silent", "ask.open_another", "ask.open_none"),
        )
    )
    is_wanted = bool(window.exec())
    QGuiApplication.setQuitOnLastWindowClosed(True)
    return is_wanted


def _end_here() -> None:
    """Ends the process at once: the start is measured, and nothing has been opened yet."""
    os._exit(0)


def has_display(environment: "os._Environ[str] | dict[str, str]", platform: str) -> bool:
    """Whether a window can be shown: always outside Linux, there only on a display server."""
    if not platform.startswith("linux"):
        return True
    named = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    return any(environment.get(name) for name in named)


def _let_fcitx_type(environment: "os._Environ[str]") -> None:
    """Qt's wheels have no fcitx plugin; fcitx answers to the IBus one, so Chinese can be typed."""
    if environment.get("QT_IM_MODULE") in ("fcitx", "fcitx5"):
        environment["QT_IM_MODULE"] = "ibus"
