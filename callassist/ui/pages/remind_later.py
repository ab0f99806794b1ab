"""The button "remind me later" with its choices, and the line for a time of one's own."""

from collections.abc import Callable
from datetime import datetime
from functools import partial

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from callassist.domain.callbacks import Later
from callassist.ui.controllers.call_controller import CallController
from callassist.ui.pages.time_choice import WallTimeField
from callassist.ui.sizes import Space
from callassist.ui.widgets.buttons import MenuButton, SecondaryButton
from callassist.ui.widgets.flow_layout import FlowLayout


class RemindLaterButton(MenuButton):
    """A menu of later moments, each with the time it means."""

    later_chosen = Signal(object)
    """One of the ready choices: a `Later`."""
    other_requested = Signal()
    """The person wants to name a time of their own."""

    def __init__(self, controller: CallController) -> None:
        super().__init__(self.tr("稍后提醒我"))
        self._controller = controller
        self.choices.aboutToShow.connect(self._fill)

    @Slot()
    def _fill(self) -> None:
        now, wording = self._controller.now(), self._controller.wording
        self.choices.clear()
        for choice in Later:
            moment = wording.moment(self._controller.moment_of(choice), now)
            name = wording.texts.word(f"later.{choice}")
            action = self.choices.offer(self.tr("{} · {}").format(name, moment))
            action.triggered.connect(partial(self._tell_later, choice))
        self.choices.offer(self.tr("另选时间…")).triggered.connect(self._request_other)

    def _tell_later(self, choice: Later) -> None:
        self.later_chosen.emit(choice)

    @Slot()
    def _request_other(self) -> None:
        self.other_requested.emit()


class OtherTime(QWidget):
    """A day and a time to be reminded at, and the button that says so."""

    moment_chosen = Signal(object)
    """The moment, aware."""

    def __init__(self, now: Callable[[], datetime]) -> None:
        super().__init__()
        self._now = now
        self._field = WallTimeField()
        self._field.setAccessibleName(self.tr("什么时候提醒"))
        button = SecondaryButton(self.tr("就在这时提醒我"))
        button.clicked.connect(self._tell_moment)
        row = FlowLayout(Space.SMALL)
        row.addWidget(self._field)
        row.addWidget(button)
        self.setLayout(row)
        self.setFocusProxy(self._field)

    def begin(self, moment: datetime) -> None:
        """Start from this moment; nothing before now can be chosen."""
        self._field.allow_from(self._now())
        self._field.show_moment(moment)

    @Slot()
    def _tell_moment(self) -> None:
        self.moment_chosen.emit(self._field.moment(self._now()))
