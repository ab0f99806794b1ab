"""The key of the whole desktop that opens the companion of a call."""

from collections.abc import Callable
from enum import StrEnum
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSocketNotifier, Signal, Slot

from callassist.system.global_key import GlobalKey, Heard
from callassist.ui.errand import Errand

if TYPE_CHECKING:
    from callassist.ui.controllers.settings_controller import SettingsController

WISH = "CTRL+ALT+p"
"""P for phone; which key it becomes says the person, to the desktop."""


class KeyState(StrEnum):
    """How things stand with the key."""

    UNKNOWN = "unknown"
    """The desktop was not asked yet, or has not answered."""
    ABSENT = "absent"
    """The desktop has no such keys."""
    OFF = "off"
    ASKED = "asked"
    """The desktop may be asking the person."""
    GRANTED = "granted"
    REFUSED = "refused"
    """The desktop gave no key, or took it back."""


class GlobalKeyController(QObject):
    """Asks the desktop beside the window, which never waits for it."""

    pressed = Signal()
    """The key was pressed, in whatever program."""
    changed = Signal()
    """Another state, or another key."""

    def __init__(self, settings: "SettingsController", key: GlobalKey | None = None) -> None:
        """`key` is used if given."""
        super().__init__()
        self._settings = settings
        self._key = key if key is not None else GlobalKey()
        self._errand: Errand | None = None
        self._listener: QSocketNotifier | None = None
        self.state = KeyState.UNKNOWN
        """How things stand."""

    @property
    def is_wanted(self) -> bool:
        """Whether the person wants such a key."""
        return self._settings.wants_global_key

    @property
    def trigger(self) -> str:
        """What the desktop calls the key; empty while there is none, or where it does not say."""
        return self._key.trigger

    def find_out(self) -> None:
        """Ask whether the desktop has such keys, if that is not known."""
        if self.state is KeyState.UNKNOWN and self._errand is None:
            self._begin(self._key.is_offered, self._take_offer)

    def turn_on(self) -> None:
        """Ask for a key, now and at each start; the desktop may ask the person first."""
        self._settings.choose_global_key(True)
        if self._errand is None and self._listener is None:
            self._ask()

    def turn_off(self) -> None:
        """Give the key back, and ask for none any more."""
        self._settings.choose_global_key(False)
        self._stop()
        self._become(KeyState.OFF)

    def end(self) -> None:
        """Give the key back; it is asked for again at the next start."""
        self._stop()

    def _ask(self) -> None:
        words = self.tr("电话还没挂：打开小窗口，一次做一步")
        self._become(KeyState.ASKED)
        self._begin(lambda: self._key.ask(words, WISH), self._take_question)

    def _begin(self, work: Callable[[], bool], take: Callable[[bool], None]) -> None:
        # The connection belongs to one thread at a time.
        self._errand = Errand(work)
        self._errand.done.connect(take)
        self._errand.broken.connect(self._forget_errand)
        self._errand.start()

    @Slot()
    def _forget_errand(self) -> None:
        self._errand = None

    @Slot(object)
    def _take_offer(self, is_offered: bool) -> None:
        self._errand = None
        if is_offered and self.is_wanted:
            self._ask()
        else:
            self._become(KeyState.OFF if is_offered else KeyState.ABSENT)

    @Slot(object)
    def _take_question(self, is_asked: bool) -> None:
        self._errand = None
        if not self.is_wanted:
            self._stop()
        elif is_asked:
            self._become(KeyState.ASKED)
            kind = QSocketNotifier.Type.Read
            self._listener = QSocketNotifier(self._key.descriptors[0], kind, self)
            self._listener.activated.connect(self._hear)
            self._hear()
        else:
            self._become(KeyState.REFUSED)

    @Slot()
    def _hear(self) -> None:
        for heard in self._key.take():
            if heard is Heard.PRESSED:
                self.pressed.emit()
            elif heard is Heard.GRANTED:
                self._become(KeyState.GRANTED)
            else:
                self._stop()
                self._become(KeyState.REFUSED)

    def _stop(self) -> None:
        listener, self._listener = self._listener, None
        if listener is not None:
            listener.setEnabled(False)
            listener.deleteLater()
        if self._errand is None:
            self._key.close()

    def _become(self, state: KeyState) -> None:
        self.state = state
        self.changed.emit()
