"""Notices of the desktop from the running window, for desktops without a tray."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, QSocketNotifier, Signal, Slot

from callassist.system.desktop_notice import Answer, AnswerKind, DesktopNotices, Notice
from callassist.ui.errand import Errand


class DesktopMessages(QObject):
    """Shows notices without ever letting the window wait, and hears what becomes of them."""

    opened = Signal()
    """The person chose the button of a notice, or the notice itself."""
    closed = Signal()
    """The person closed a notice."""

    def __init__(self, make: "Callable[[], DesktopNotices]", owner: QObject) -> None:
        """`make` returns the notices of this system."""
        super().__init__(owner)
        self._notices = make()
        self._next: Notice | None = None
        self._is_closed = False
        self._errand: Errand | None = None
        self._listeners: list[QSocketNotifier] = []

    @Slot(str)
    def show(self, sentence: str) -> None:
        """Show a notice; the desktop may take its time, or show none at all."""
        product, go = self.tr("来电守护"), self.tr("去待办")
        actions = {"default": go, "to_do": go}
        self._next = Notice(program=product, title=product, text=sentence, actions=actions)
        if self._errand is None:
            self._begin()

    def _begin(self) -> None:
        notice, self._next = self._next, None
        if notice is None:
            return
        # The connection belongs to one thread at a time.
        self._listen(())
        self._errand = Errand(lambda: self._notices.show(notice))
        self._errand.done.connect(self._finish)
        self._errand.broken.connect(self._finish)
        self._errand.start()

    @Slot()
    @Slot(object)
    def _finish(self, _number: int | None = None) -> None:
        self._errand = None
        if self._is_closed:
            self._notices.close()
            return
        if self._next is not None:
            self._begin()
            return
        self._listen(self._notices.descriptors)
        self._hear()

    def _listen(self, descriptors: Sequence[int]) -> None:
        for listener in self._listeners:
            listener.setEnabled(False)
            listener.deleteLater()
        kind = QSocketNotifier.Type.Read
        self._listeners = [QSocketNotifier(each, kind, self) for each in descriptors]
        for listener in self._listeners:
            listener.activated.connect(self._hear)

    @Slot()
    def _hear(self) -> None:
        if self._errand is not None:
            return
        for answer in self._notices.answers():
            self._take(answer)
        if self._listeners and not self._notices.is_waiting:
            # Nobody can answer any more, and a bus that has gone is always ready to be read.
            self._listen(())

    def _take(self, answer: Answer) -> None:
        if answer.kind is AnswerKind.ACTION:
            self.opened.emit()
        elif answer.was_seen:
            self.closed.emit()

    def close(self) -> None:
        """Hear nothing more; what is shown stays."""
        self._is_closed = True
        self._next = None
        self._listen(())
        if self._errand is None:
            self._notices.close()
