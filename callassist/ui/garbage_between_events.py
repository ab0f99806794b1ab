"""Widgets nobody holds any more end in the window's thread, never in one beside it."""

import gc

from PySide6.QtCore import QAbstractEventDispatcher, QObject, Slot

from callassist.services.garbage import collect_what_is_due


class GarbageBetweenEvents(QObject):
    """Looks for unreachable objects just before the window waits for its next event.

    Left to itself, Python looks for them in whatever thread happens to make the next object. A
    widget found by a backup's thread is destroyed there, with its timers and its place in the
    event loop, and the program crashes.
    """

    def begin(self) -> None:
        """From now on Python does not choose the moment itself."""
        gc.disable()
        QAbstractEventDispatcher.instance().aboutToBlock.connect(self._look)

    @Slot()
    def _look(self) -> None:
        collect_what_is_due()
