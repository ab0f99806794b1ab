"""A key that opens the companion of a call from any program, where the desktop has such keys."""

from PySide6.QtCore import Slot
from PySide6.QtGui import QShowEvent

from callassist.ui.announcements import announce
from callassist.ui.controllers.global_key_controller import GlobalKeyController, KeyState
from callassist.ui.guarded import guarded
from callassist.ui.plain_text import plain_label, quiet_label
from callassist.ui.sizes import Space, TextRole
from callassist.ui.widgets.card import Card
from callassist.ui.widgets.switch_line import SwitchLine


class GlobalKeyCard(Card):
    """Not there until the desktop has said that it has such keys."""

    def __init__(self, controller: GlobalKeyController) -> None:
        super().__init__()
        self._controller = controller
        heading = self.tr("电话还没挂")
        self.setAccessibleName(heading)
        self.column.setSpacing(Space.SMALL)
        self.add(plain_label(heading, TextRole.HEADING))
        self._switch = SwitchLine(self.tr("在别的程序里，也能按一个键打开"))
        self._switch.switched.connect(self._choose)
        self.add(self._switch)
        self._said = quiet_label()
        self.add(self._said)
        controller.changed.connect(self._show_change)
        self._look()
        # The page shows its cards, this one too; whether it is shown says the desktop.
        controller.find_out()

    @guarded
    def showEvent(self, event: QShowEvent) -> None:
        """Say how things stand now."""
        super().showEvent(event)
        self._look()

    @Slot(bool)
    def _choose(self, wanted: bool) -> None:
        if wanted:
            self._controller.turn_on()
        else:
            self._controller.turn_off()

    @Slot()
    def _show_change(self) -> None:
        before = self._said.text()
        self._look()
        if self.isVisible() and self._said.text() != before:
            announce(self._said, self._said.text())

    def _look(self) -> None:
        state = self._controller.state
        self._switch.show_on(self._controller.is_wanted)
        self._said.setText(self._words_of(state))
        self.setVisible(state not in (KeyState.UNKNOWN, KeyState.ABSENT))

    def _words_of(self, state: KeyState) -> str:
        if state is KeyState.ASKED:
            return self.tr("系统可能会问你用哪个键。")
        if state is KeyState.REFUSED:
            return self.tr("系统没有给这个键。关掉再打开一次，或者在系统设置的快捷键里改。")
        if state is not KeyState.GRANTED:
            return self.tr("打开时，系统会问你用哪个键。程序开着，或者留在托盘里，这个键才管用。")
        if self._controller.trigger:
            words = self.tr("按 {key}，就打开“电话还没挂？”的小窗口。")
            return words.format(key=self._controller.trigger)
        return self.tr("系统给了一个键。是哪一个，系统设置的快捷键里写着。")
