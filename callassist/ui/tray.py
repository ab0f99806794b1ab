"""The icon in the tray: how many things wait, and the way back to the window.

A tray can say that it is there and show nothing, so nothing is ever told there alone.
"""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QSystemTrayIcon, QWidget

from callassist.ui.badge_icon import application_icon, counted_icon
from callassist.ui.plain_hint import give_hint
from callassist.ui.plain_menu import PlainMenu


class Tray(QObject):
    """The icon, its menu, its tooltip, and the messages it can show."""

    window_requested = Signal()
    """The person wants the window."""
    to_do_requested = Signal()
    """The person wants to see what is due."""
    log_call_requested = Signal()
    """The person wants to write a call down."""
    companion_requested = Signal()
    """The person is on the phone and wants company."""
    quit_requested = Signal()
    """The person wants the program to end."""
    message_clicked = Signal()
    """The person clicked the message shown last."""

    def __init__(
        self,
        owner: QWidget,
        icon: QSystemTrayIcon | None = None,
        is_there: Callable[[], bool] = QSystemTrayIcon.isSystemTrayAvailable,
    ) -> None:
        """`icon` is used if given; `is_there` says whether the desktop has a place for it now."""
        super().__init__(owner)
        self._count = 0
        self._is_there = is_there
        self._icon = icon if icon is not None else QSystemTrayIcon(self)
        self._menu = PlainMenu(owner)
        self._log_call, self._companion = self._menu.offer(""), self._menu.offer("")
        self._to_do = self._menu.offer("")
        self._menu.addSeparator()
        self._quit = self._menu.offer("")
        self._connect()
        self._icon.setContextMenu(self._menu)
        self.say_again()
        self._icon.setIcon(counted_icon(0))
        self._icon.show()

    def _connect(self) -> None:
        self._companion.triggered.connect(self._request_companion)
        self._log_call.triggered.connect(self._request_log_call)
        self._to_do.triggered.connect(self._request_to_do)
        self._quit.triggered.connect(self._request_quit)
        self._icon.activated.connect(self._take_click)
        self._icon.messageClicked.connect(self.message_clicked)

    @property
    def is_there(self) -> bool:
        """Whether the desktop says now that it has a tray."""
        return self._is_there()

    def say_again(self) -> None:
        """Say menu and tooltip in the present language."""
        self._companion.say(self.tr("电话还没挂"))
        self._log_call.say(self.tr("记一通来电"))
        to_do, product = self.tr("待办"), self.tr("来电守护")
        self._quit.say(self.tr("退出"))
        if self._count:
            to_do = self.tr("待办（{count}）").format(count=self._count)
            waiting = self.tr("%n 件事等你处理", "", self._count)
            product = self.tr("{product}：{waiting}").format(product=product, waiting=waiting)
        self._to_do.say(to_do)
        give_hint(self._icon, product)

    @Slot(int)
    def show_count(self, count: int) -> None:
        """Show how many things wait; 0 shows nothing."""
        if count != self._count:
            self._count = count
            self._icon.setIcon(counted_icon(count))
            self.say_again()

    @Slot(str)
    def show_message(self, words: str) -> None:
        """Have the desktop show a message; nothing tells whether anybody saw it."""
        self._icon.showMessage(self.tr("来电守护"), words, application_icon())

    def remove(self) -> None:
        """Take the icon away at once, not when the process is gone."""
        self._icon.hide()

    @Slot(QSystemTrayIcon.ActivationReason)
    def _take_click(self, reason: QSystemTrayIcon.ActivationReason) -> None:
        if reason is QSystemTrayIcon.ActivationReason.Trigger:
            self.window_requested.emit()

    @Slot()
    def _request_companion(self) -> None:
        self.companion_requested.emit()

    @Slot()
    def _request_log_call(self) -> None:
        self.log_call_requested.emit()

    @Slot()
    def _request_to_do(self) -> None:
        self.to_do_requested.emit()

    @Slot()
    def _request_quit(self) -> None:
        self.quit_requested.emit()
