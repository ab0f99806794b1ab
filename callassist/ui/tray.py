"""Tells that call-backs are due: in the window always, and from the tray where there is one.

A tray can say that it is there and show nothing, so it is never the only place. What is told names
no number and quotes no note: others may be looking at the screen.
"""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Signal, Slot
from PySide6.QtGui import QAction, QIcon
from PySide6.QtWidgets import QMenu, QSystemTrayIcon

from callassist.ui.icons import icon_pixmap
from callassist.ui.palette import Role
from callassist.ui.tone import Tone
from callassist.ui.widgets.banner import Banner

if TYPE_CHECKING:
    from callassist.domain.callbacks import CallBack
    from callassist.ui.shell import Shell

_ICON_SIZES = (16, 24, 32, 48, 64, 128, 256)


def application_icon() -> QIcon:
    """Return the icon of the program, sharp at every size a desktop asks for."""
    made = QIcon()
    for size in _ICON_SIZES:
        made.addPixmap(icon_pixmap("app", Role.ACTION, size))
    return made


class Notices(QObject):
    """The notices of a window, and its icon in the tray."""

    to_do_requested = Signal()
    """The person wants to see what is due."""
    log_call_requested = Signal()
    """The person wants to write a call down."""

    def __init__(self, window: "Shell", tray: QSystemTrayIcon | None = None) -> None:
        """`tray` is used if given; else one is made where the desktop has a place for it."""
        super().__init__(window)
        self._window = window
        self._banner: Banner | None = None
        self._told = 0
        self._due = 0
        if tray is None and QSystemTrayIcon.isSystemTrayAvailable():
            tray = QSystemTrayIcon(self)
        self._tray = tray
        if tray is not None:
            self._build_tray(tray)

    def _build_tray(self, tray: QSystemTrayIcon) -> None:
        menu = QMenu(self._window)
        self._log_call, self._to_do, self._quit = (QAction(menu) for _ in range(3))
        menu.addActions([self._log_call, self._to_do])
        menu.addSeparator()
        menu.addAction(self._quit)
        self._log_call.triggered.connect(self._request_log_call)
        self._to_do.triggered.connect(self._request_to_do)
        self._quit.triggered.connect(QCoreApplication.quit)
        tray.setIcon(application_icon())
        tray.setContextMenu(menu)
        tray.activated.connect(self._take_click)
        tray.messageClicked.connect(self._request_to_do)
        self._window.installEventFilter(self)
        self._name_everything(tray)
        tray.show()

    def _name_everything(self, tray: QSystemTrayIcon) -> None:
        self._log_call.setText(self.tr("记一通来电"))
        self._to_do.setText(self.tr("待办"))
        self._quit.setText(self.tr("退出"))
        tray.setToolTip(self._window.windowTitle())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Say the menu again when the language of the window has changed."""
        if event.type() == QEvent.Type.LanguageChange and self._tray is not None:
            self._name_everything(self._tray)
        return super().eventFilter(watched, event)

    # what is told

    @Slot(object)
    def remind(self, new: "Sequence[CallBack]") -> None:
        """Tell that call-backs have become due: one notice, with those that were due before."""
        self.take_banner_away()
        self._told = max(len(new), self._due)
        sentence = self.tr("有 %n 通来电等你回拨核实", "", self._told)
        self._banner = Banner(Tone.DOUBT, sentence, self.tr("去待办"))
        self._banner.action_requested.connect(self._request_to_do)
        self._banner.dismissed.connect(self._forget_banner)
        self._window.show_notice(self._banner)
        if self._tray is not None:
            self._tray.showMessage(self._window.windowTitle(), sentence, application_icon())

    @Slot(int)
    def follow_due(self, due: int) -> None:
        """Know how many call-backs are due; a notice that says more than that goes away."""
        self._due = due
        if due < self._told:
            self.take_banner_away()

    @Slot()
    def take_banner_away(self) -> None:
        """Take the notice out of the window: the person is looking at what it tells."""
        if self._banner is not None:
            self._banner.dismiss()

    @Slot()
    def _forget_banner(self) -> None:
        self._banner = None

    # what the person does

    @Slot(QSystemTrayIcon.ActivationReason)
    def _take_click(self, reason: QSystemTrayIcon.ActivationReason) -> None:
        if reason is QSystemTrayIcon.ActivationReason.Trigger:
            self._window.showNormal()
            self._window.raise_()
            self._window.activateWindow()

    @Slot()
    def _request_log_call(self) -> None:
        self.log_call_requested.emit()

    @Slot()
    def _request_to_do(self) -> None:
        self.take_banner_away()
        self.to_do_requested.emit()
