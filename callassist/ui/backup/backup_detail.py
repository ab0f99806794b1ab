"""The card beside the backups: what the chosen one holds, and what the log would lose with it."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot

from callassist.ui.announcements import announce
from callassist.ui.backup.backup_words import BackupWords
from callassist.ui.plain_text import plain_label, quiet_label
from callassist.ui.sizes import TextRole
from callassist.ui.tone import Tone
from callassist.ui.widgets.buttons import PrimaryButton
from callassist.ui.widgets.message_card import MessageCard
from callassist.ui.widgets.question_card import QuestionCard
from callassist.ui.widgets.scrolled_card import ScrolledCard

if TYPE_CHECKING:
    from pathlib import Path

    from callassist.domain.backups import BackupContents
    from callassist.domain.errors import CallAssistError
    from callassist.ui.controllers.backup_controller import BackupController


class BackupDetail(ScrolledCard):
    """One backup; it is restored only after a question whose usual answer is no."""

    restore_requested = Signal(object)
    """The person wants this backup restored, and has been asked: its path."""
    declined = Signal()
    """The person wants everything left as it is."""

    def __init__(self, controller: "BackupController") -> None:
        super().__init__()
        self._controller = controller
        self._words = BackupWords(controller)
        self._contents: BackupContents | None = None
        self.setAccessibleName(self.tr("选中的备份"))
        self._moment = plain_label("", TextRole.HEADING)
        self._origin = quiet_label()
        self._held = plain_label()
        self._newest_head = plain_label(self.tr("备份里最近的来电"), TextRole.STRONG)
        self._newest = plain_label()
        self._missing = MessageCard(Tone.NEUTRAL, "", large=False)
        for widget in (
            *(self._moment, self._origin, self._held, self._missing, self._newest_head),
            self._newest,
        ):
            self.lines.addWidget(widget)
        self.lines.addStretch(1)
        self._restore = PrimaryButton(self.tr("恢复这一份…"), leading="undo")
        self._restore.clicked.connect(self._ask)
        self.add_to_foot(self._restore)
        self._sure = QuestionCard("", self.tr("不恢复"), self.tr("恢复"))
        self._sure.agreed.connect(self._tell_wish)
        self._sure.declined.connect(self._leave_it)
        self.hide()

    @property
    def is_ready(self) -> bool:
        """Whether a backup is shown that can be restored."""
        return self._contents is not None

    def begin(self, heading: str) -> None:
        """Say that this backup is being looked at."""
        self._show(None)
        self._moment.setText(heading)
        self.say(self.tr("正在检查这份备份…"))

    def say(self, words: str) -> None:
        """Say something in place of what a backup holds."""
        self._held.setText(words)
        self._held.show()

    def show_contents(self, contents: "BackupContents") -> None:
        """Show what a backup holds."""
        self._show(contents)
        words = self._words
        self._moment.setText(words.moment(contents.file))
        self._origin.setText(words.origin(contents))
        self._held.setText("\n".join(words.held(contents)))
        self._held.show()
        missing = contents.missing
        is_bad = missing is None or not missing.is_nothing
        lost = words.call_lines(missing.newest_calls) if missing is not None else ""
        said = f"{words.missing(missing)}\n{lost}".strip()
        self._missing.say(Tone.DOUBT if is_bad else Tone.NEUTRAL, "", said)
        self._newest.setText(words.call_lines(contents.newest_calls))
        for widget in (self._newest_head, self._newest):
            widget.setVisible(bool(contents.newest_calls))
        announce(self, f"{self._held.text()}\n{words.missing(missing)}")

    def show_failure(self, error: "CallAssistError") -> None:
        """Say why a backup cannot be restored."""
        self._show(None)
        self._missing.say(Tone.DOUBT, "", self._controller.reason(error))
        self._missing.show()
        announce(self, self._controller.reason(error))

    def _show(self, contents: "BackupContents | None") -> None:
        self._contents = contents
        self.end_question()
        self.show()
        for widget in (self._origin, self._missing):
            widget.setVisible(contents is not None)
        for widget in (self._held, self._newest_head, self._newest):
            widget.hide()
        self._restore.setVisible(contents is not None)

    def take_keyboard(self) -> None:
        """Give the keyboard to the button that asks."""
        self._restore.setFocus()

    @Slot()
    def _ask(self) -> None:
        if self._contents is not None:
            self.ask_in_foot(self._sure)
            self._sure.ask(self._words.question(self._contents))

    @Slot()
    def _leave_it(self) -> None:
        self.end_question()
        self._restore.setFocus()
        self.declined.emit()

    @Slot()
    def _tell_wish(self) -> None:
        if self._contents is not None:
            path: Path = self._contents.file.path
            self.begin(self._words.moment(self._contents.file))
            self.say(self.tr("正在恢复…"))
            self.restore_requested.emit(path)
