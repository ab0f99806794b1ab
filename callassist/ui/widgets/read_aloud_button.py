"""The button that has a text read aloud; where the desktop has no voice, there is no button."""

from collections.abc import Callable

from PySide6.QtCore import QProcess, Slot
from PySide6.QtGui import QHideEvent

from callassist.system.speech import SpeechCommand, speech_command
from callassist.ui.announcements import announce
from callassist.ui.guarded import guarded
from callassist.ui.widgets.buttons import QuietButton


class ReadAloudButton(QuietButton):
    """Reads what is shown now; pressed again, or with something else shown, it is silent."""

    def __init__(self, language: Callable[[], str]) -> None:
        """`language` is that of the text."""
        super().__init__("", leading="speaker")
        self._language = language
        self._text = ""
        self._reading: SpeechCommand | None = None
        self._process = QProcess(self)
        self._process.finished.connect(self._end)
        self._process.errorOccurred.connect(self._take_error)
        self.clicked.connect(self._begin_or_stop)
        self._show_state()
        self.hide()

    def show_text(self, text: str) -> None:
        """Have this read when the button is pressed; what was being read is not read on."""
        if text != self._text:
            self.be_silent()
        self._text = text
        self.setVisible(bool(text) and self._command() is not None)

    def is_reading(self) -> bool:
        """Say whether a text is being read."""
        return self._reading is not None

    @Slot()
    def be_silent(self) -> None:
        """Stop reading."""
        reading, self._reading = self._reading, None
        if reading is None:
            return
        if reading.stop:
            QProcess.startDetached(reading.program, list(reading.stop))
        self._process.kill()
        self._process.waitForFinished()
        self._show_state()

    @guarded
    def hideEvent(self, event: QHideEvent) -> None:
        """Read no text that is not in sight."""
        super().hideEvent(event)
        self.be_silent()

    def _command(self) -> SpeechCommand | None:
        return speech_command(self._language())

    @Slot()
    def _begin_or_stop(self) -> None:
        command = self._command()
        if self.is_reading() or command is None:
            self.be_silent()
            return
        self._reading = command
        self._show_state()
        more = () if command.takes_input else (self._text,)
        self._process.start(command.program, [*command.arguments, *more])
        if command.takes_input:
            self._process.write(self._text.encode())
            self._process.closeWriteChannel()

    @Slot(int, QProcess.ExitStatus)
    def _end(self, status: int, _kind: QProcess.ExitStatus) -> None:
        if self.is_reading():
            self._reading = None
            self._show_state()
            if status != 0:
                self._tell_failure()

    @Slot(QProcess.ProcessError)
    def _take_error(self, error: QProcess.ProcessError) -> None:
        if error is QProcess.ProcessError.FailedToStart:
            self._reading = None
            self._tell_failure()

    def _tell_failure(self) -> None:
        self.setText(self.tr("这台电脑念不出来"))
        announce(self, self.words())

    def _show_state(self) -> None:
        self.setText(self.tr("不念了") if self.is_reading() else self.tr("念给我听"))
