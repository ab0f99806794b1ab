"""What another list would change, in readable lists, and the question whether to use it."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from callassist.services.difference_words import DifferenceGroup, DifferenceWords
from callassist.ui.announcements import announce
from callassist.ui.plain_text import plain_label, quiet_label
from callassist.ui.sizes import Space, TextRole
from callassist.ui.tone import Tone
from callassist.ui.widgets.buttons import LinkButton, PrimaryButton, SecondaryButton
from callassist.ui.widgets.card import Card
from callassist.ui.widgets.flow_layout import FlowLayout

if TYPE_CHECKING:
    from callassist.bundled.texts import Texts
    from callassist.domain.directory_difference import DirectoryDifference

_SHOWN_AT_FIRST = 12
"""Lines of a group; all of them on request."""
_GRAVE = frozenset({"redirected", "without_hotline", "moved", "removed", "renamed"})
"""What is taken from somebody, or given to somebody else."""


class DifferenceCard(Card):
    """Shows a list that could be used; keeping the present one is the usual answer."""

    keep_requested = Signal()
    """The person keeps the present list."""
    use_requested = Signal()
    """The person agrees to the changes."""

    def __init__(self) -> None:
        super().__init__()
        self._heading = plain_label("", TextRole.HEADING)
        self._about = plain_label()
        self._signature = quiet_label()
        self._groups = QWidget()
        self._column = QVBoxLayout(self._groups)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(Space.SMALL)
        self.keep = PrimaryButton(self.tr("保留现在的"))
        """The usual answer: it has the keyboard first, and comes before all changes."""
        self.keep.clicked.connect(self._tell_keep)
        for widget in (self._heading, self._about, self._signature):
            self.add(widget)
        self.add_row(self.keep)
        self.add(self._groups)
        # Who agrees has come past every change.
        self.add(plain_label(self.tr("上面的变化都看过，也知道文件是从哪里来的，再换。")))
        self._use = SecondaryButton(self.tr("换用这一份"))
        self._use.clicked.connect(self._tell_use)
        self.add_row(self._use)

    def show_difference(
        self, told: "DirectoryDifference", texts: "Texts", about: str, signature: str
    ) -> None:
        """Show what would change; `about` says which list it is, `signature` who made it."""
        self._heading.setText(self.tr("换了会有什么变化"))
        self.setAccessibleName(self._heading.text())
        self._about.setText(about)
        self._signature.setText(signature)
        self._signature.setVisible(bool(signature))
        self._clear()
        groups = DifferenceWords(texts).groups(told)
        if not groups:
            self._column.addWidget(plain_label(texts.sentence("list.no_change")))
        for group in groups:
            self._column.addWidget(_GroupView(group))
        announce(self, f"{about} {' '.join(group.heading for group in groups)}")

    def _clear(self) -> None:
        while (item := self._column.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()

    @Slot()
    def _tell_keep(self) -> None:
        self.keep_requested.emit()

    @Slot()
    def _tell_use(self) -> None:
        self.use_requested.emit()


class _GroupView(QWidget):
    """The changes of one kind below their heading."""

    def __init__(self, group: DifferenceGroup) -> None:
        super().__init__()
        self._lines = group.lines
        column = QVBoxLayout(self)
        column.setContentsMargins(0, Space.SMALL, 0, 0)
        column.setSpacing(Space.HAIR)
        tone = Tone.DOUBT if group.name in _GRAVE else Tone.NEUTRAL
        column.addWidget(plain_label(group.heading, TextRole.STRONG, tone))
        self._shown = plain_label("\n".join(group.lines[:_SHOWN_AT_FIRST]))
        column.addWidget(self._shown)
        self._more = LinkButton(self.tr("看全部 %n 条", "", len(group.lines)))
        self._more.setVisible(len(group.lines) > _SHOWN_AT_FIRST)
        self._more.clicked.connect(self._show_all)
        row = FlowLayout()
        row.addWidget(self._more)
        column.addLayout(row)

    @Slot()
    def _show_all(self) -> None:
        self._more.hide()
        self._shown.setText("\n".join(self._lines))
