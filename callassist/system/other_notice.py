"""Notices on macOS and Windows, through desktop-notifier; their answers are not heard.

Its callbacks need a loop of their own to run, which a short program does not have: what was shown
there stays unacknowledged, and comes again later or is seen in the window.
"""

import sys
from collections.abc import Iterable
from contextlib import suppress
from importlib import import_module

from callassist.domain.visible_text import visible_text
from callassist.system.desktop_notice import Answer, Notice

_REGISTERED = "SOFTWARE\\Classes\\AppUserModelId"
"""Where Windows keeps the names under which notices were shown; the library puts ours there."""


def forget_names(names: Iterable[str]) -> None:
    """Takes back on Windows what showing a notice under one of these names has left there."""
    if sys.platform == "win32":
        import winreg

        for name in names:
            with suppress(OSError):
                winreg.DeleteKey(winreg.HKEY_CURRENT_USER, f"{_REGISTERED}\\{visible_text(name)}")


class OtherNotices:
    """Notices through the well-kept library of the other systems."""

    descriptors: tuple[int, ...] = ()
    is_waiting = False

    def show(self, notice: Notice) -> int | None:
        """Shows a notice; returns 0, or None if it could not be shown."""
        try:
            notifier = import_module("desktop_notifier.sync").DesktopNotifierSync(
                app_name=visible_text(notice.program)
            )
            notifier.send(title=visible_text(notice.title), message=visible_text(notice.text))
        except (ImportError, OSError, RuntimeError, ValueError, NotImplementedError):
            return None
        return 0

    def answers(self) -> list[Answer]:
        """None is ever heard."""
        return []

    def close(self) -> None:
        """Nothing is held."""
