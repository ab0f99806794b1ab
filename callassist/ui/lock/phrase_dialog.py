"""A dialog that asks for passphrases, and stays until they will do or the person leaves."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from callassist.store.phrase import SHORTEST_PHRASE, Phrase
from callassist.ui.announcements import announce
from callassist.ui.guarded import guarded
from callassist.ui.lock.phrase_field import PhraseField
from callassist.ui.plain_text import plain_label, quiet_label
from callassist.ui.screen_room import screen_room
from callassist.ui.sizes import Space, TextRole
from callassist.ui.wait_cursor import wait_cursor
from callassist.ui.widgets.buttons import PrimaryButton, SecondaryButton
from callassist.ui.widgets.form_area import FormArea

if TYPE_CHECKING:
    from callassist.domain.errors import CallAssistError
    from callassist.ui.controllers.lock_controller import LockController


@dataclass(frozen=True, slots=True, kw_only=True)
class PhraseWords:
    """What such a dialog says."""

    title: str
    question: str
    why: str
    captions: tuple[str, ...]
    """Of the lines, from above."""
    notes: tuple[str, ...] = ()
    """Below the lines."""
    yes: str


class PhraseDialog(QDialog):
    """Lines for passphrases; where a new one is asked for, the last two have to be the same.

    On a low screen the lines are scrolled; what was wrong and the buttons stay below them.
    """

    def __init__(
        self, controller: "LockController", parent: QWidget | None, *, has_new: bool
    ) -> None:
        super().__init__(parent)
        self.controller = controller
        """What does it."""
        self._has_new = has_new
        self._act: Callable[[list[str]], CallAssistError | None] = lambda _: None
        self._said = plain_label()
        self._said.hide()
        self.fields: list[PhraseField] = []
        """The lines, from above."""

    def fill(
        self, words: PhraseWords, act: "Callable[[list[str]], CallAssistError | None]"
    ) -> None:
        """Say everything; `act` takes what was typed, and returns why it did not work."""
        self._act = act
        self.fields = [PhraseField(caption) for caption in words.captions]
        self.setWindowTitle(words.title)
        self.setAccessibleDescription(words.why)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self._area = FormArea(self._form(words))
        column.addWidget(self._area, 1)
        column.addLayout(self._foot(words))
        self.fields[0].line.setFocus()

    def _form(self, words: PhraseWords) -> QWidget:
        form = QWidget()
        column = QVBoxLayout(form)
        column.setContentsMargins(Space.PAGE, Space.PAGE, Space.PAGE, Space.SMALL)
        column.setSpacing(Space.MEDIUM)
        column.addWidget(plain_label(words.question, TextRole.HEADING))
        column.addWidget(quiet_label(words.why))
        for each in (*self.fields, *map(quiet_label, words.notes)):
            column.addWidget(each)
        column.addStretch(1)
        for button in form.findChildren(SecondaryButton):
            # Enter is for the one button that was asked for.
            button.setAutoDefault(False)
        return form

    def _foot(self, words: PhraseWords) -> QVBoxLayout:
        agree, leave = PrimaryButton(words.yes), SecondaryButton(self.tr("先不改"))
        agree.setDefault(True)
        agree.clicked.connect(self._try)
        leave.setAutoDefault(False)
        leave.clicked.connect(self.reject)
        foot = QVBoxLayout()
        foot.setContentsMargins(Space.PAGE, Space.SMALL, Space.PAGE, Space.PAGE)
        foot.setSpacing(Space.SMALL)
        for widget in (self._said, agree, leave):
            foot.addWidget(widget)
        return foot

    def is_done(self) -> bool:
        """Ask, and wait: whether it was done. Nothing that was typed stays."""
        self.exec()
        is_done = self.result() == QDialog.DialogCode.Accepted
        for field in self.fields:
            field.clear()
        self.deleteLater()
        return is_done

    @Slot()
    def _try(self) -> None:
        typed = [field.words() for field in self.fields]
        if self._has_new and not Phrase(typed[-1]).is_long_enough:
            self._say(self.tr("密码至少要 {count} 个字符。").format(count=SHORTEST_PHRASE))
            return
        if self._has_new and not Phrase(typed[-2]).is_same(Phrase(typed[-1])):
            self._say(self.tr("两次输入的不一样，请再看看。"))
            return
        with wait_cursor():
            error = self._act(typed)
        if error is None:
            self.accept()
        elif error.sentence == "phrase_wrong":
            self._say(self.tr("现在的密码不对，什么都没有改。"))
        else:
            self._say(self.controller.sentence_of(error))

    def _say(self, words: str) -> None:
        self._said.setText(words)
        self._said.show()
        announce(self._said, words)
        QTimer.singleShot(0, self._grow)

    @guarded
    def showEvent(self, event: QShowEvent) -> None:
        """Qt begins with two thirds of the screen at most; with large type that is too little."""
        super().showEvent(event)
        QTimer.singleShot(0, self._grow)

    @Slot()
    def _grow(self) -> None:
        """Give everything the height it needs, as far as the screen allows."""
        wanted = min(self.sizeHint().height(), screen_room(self).height())
        if self.isVisible() and wanted > self.height():
            self.resize(self.width(), wanted)
        focused: QWidget | None = self.focusWidget()
        if focused is not None and self._area.isAncestorOf(focused):
            self._area.ensureWidgetVisible(focused)
