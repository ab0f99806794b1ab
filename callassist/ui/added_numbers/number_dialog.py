"""The dialog that adds a number of one's own, or changes its name."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Slot
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from callassist.domain.errors import CallAssistError
from callassist.ui.added_numbers.number_form import NumberForm
from callassist.ui.announcements import announce
from callassist.ui.plain_text import plain_label
from callassist.ui.sizes import Space
from callassist.ui.tone import Tone
from callassist.ui.widgets.buttons import SecondaryButton
from callassist.ui.widgets.form_area import FormArea
from callassist.ui.widgets.question_card import QuestionCard
from callassist.ui.widgets.save_row import SaveRow

if TYPE_CHECKING:
    from callassist.domain.added_numbers import AddedNumber
    from callassist.services.added_numbers_desk import Kept
    from callassist.ui.controllers.added_number_controller import AddedNumberController

_LOOKS_OFFICIAL = "added_looks_official"


class NumberDialog(QDialog):
    """A form and two buttons; what cannot be kept is said here, and nothing typed is lost.

    A number that looks like an official one is asked about in the dialog itself, and no is the
    first answer.
    """

    @classmethod
    def ask(
        cls,
        controller: "AddedNumberController",
        parent: QWidget | None,
        text: str = "",
        kept: "AddedNumber | None" = None,
    ) -> "Kept | None":
        """Ask for a number, or for changes of one; None if the person leaves it be."""
        dialog = cls(controller, parent, text, kept)
        dialog.exec()
        done = dialog.done_with
        dialog.deleteLater()
        return done

    def __init__(
        self,
        controller: "AddedNumberController",
        parent: QWidget | None = None,
        text: str = "",
        kept: "AddedNumber | None" = None,
    ) -> None:
        """`text` is a number to begin with; `kept` one whose name is to be changed."""
        super().__init__(parent)
        self._controller = controller
        self._kept = kept
        self.done_with: Kept | None = None
        """What was stored; None as long as nothing was."""
        self.setWindowTitle(self.tr("添加号码") if kept is None else self.tr("改名字或备注"))
        self.form = NumberForm(controller, kept)
        """The fields."""
        self._said = plain_label(tone=Tone.DOUBT)
        self._said.hide()
        self._question = QuestionCard("", self.tr("不添加"), self.tr("还是添加"))
        self._build()
        self.form.verdict_shown.connect(self._grow, Qt.ConnectionType.QueuedConnection)
        if text:
            self.form.put_number(text)
        self.form.start_keyboard()

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self._area = FormArea(self.form)
        column.addWidget(self._area, 1)
        foot = QVBoxLayout()
        foot.setContentsMargins(Space.PAGE, Space.SMALL, Space.PAGE, Space.PAGE)
        foot.setSpacing(Space.SMALL)
        self._buttons = SaveRow()
        self._buttons.save_requested.connect(self._save)
        self._buttons.leave_requested.connect(self.reject)
        for widget in (self._said, self._question, self._buttons):
            foot.addWidget(widget)
        column.addLayout(foot)
        for answer in self._question.findChildren(SecondaryButton):
            # Enter in a field must find the button that saves, not one that is hidden.
            answer.setAutoDefault(False)
        self._question.agreed.connect(self._agree)
        self._question.declined.connect(self._decline)

    # what the person does

    @Slot()
    def _save(self) -> None:
        self._keep(is_agreed=False)

    @Slot()
    def _agree(self) -> None:
        self._show_buttons()
        self._keep(is_agreed=True)

    @Slot()
    def _decline(self) -> None:
        self._show_buttons()
        self.form.start_keyboard()

    def _keep(self, *, is_agreed: bool) -> None:
        self._said.hide()
        try:
            self.done_with = self._stored(is_agreed=is_agreed)
        except CallAssistError as error:
            if error.sentence == _LOOKS_OFFICIAL:
                self._ask()
            else:
                self._say(self._controller.sentence_of(error))
            return
        self.accept()

    def _ask(self) -> None:
        """Ask in the dialog itself, with the reason once more; the form waits meanwhile."""
        self._buttons.hide()
        self.form.setEnabled(False)
        check = self._controller.check(self.form.number.text())
        reasons = self.form.reasons(check) if check is not None else ""
        question = self.tr("它像官方号码，却不能当作官方号码。还是添加吗？")
        self._question.ask(f"{reasons}\n{question}".strip())

    @Slot()
    def _grow(self) -> None:
        """Give everything the height it needs, as far as the screen allows."""
        wanted = self.sizeHint().height()
        if self.isVisible() and wanted > self.height():
            self.resize(self.width(), wanted)
        focused: QWidget | None = self.focusWidget()
        if focused is not None and self.form.isAncestorOf(focused):
            self._area.ensureWidgetVisible(focused)

    def _stored(self, *, is_agreed: bool) -> "Kept":
        name, note = self.form.name.text(), self.form.note.toPlainText()
        if self._kept is not None:
            return self._controller.rename(self._kept.id, name, note)
        return self._controller.add(self.form.number.text(), name, note, is_agreed=is_agreed)

    def _show_buttons(self) -> None:
        self.form.setEnabled(True)
        self._buttons.show()

    def _say(self, sentence: str) -> None:
        self._said.setText(sentence)
        self._said.show()
        announce(self, sentence)
        self.form.start_keyboard()
        QTimer.singleShot(0, self._grow)
