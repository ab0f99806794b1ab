"""The first rows of a table, and above each column a choice of what it is."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QScrollArea, QSizePolicy, QWidget

from callassist.ui.plain_text import plain_label, quiet_label
from callassist.ui.shown_text import one_line
from callassist.ui.sizes import Space, TextRole
from callassist.ui.widgets.fields import ChoiceField

if TYPE_CHECKING:
    from callassist.phone_logs.column_words import Role
    from callassist.services.mapping_draft import MappingDraft

_ROWS = 6
_LONGEST = 24
"""Characters of a field that are shown; more would push the other columns away."""


class ColumnGrid(QScrollArea):
    """Scrolls sideways where a table is wide; Tab goes from column to column."""

    role_chosen = Signal(int, object)
    """The person says what a column is: its place from 0, and the role or None."""

    def __init__(self) -> None:
        super().__init__()
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("前几行"))
        self._fields: list[ChoiceField] = []
        self._roles: list[Role | None] = []

    def show_table(self, draft: "MappingDraft", roles: "list[tuple[Role | None, str]]") -> None:
        """Show the rows of a draft; `roles` are what a column may be, with the words for it."""
        self._roles = [role for role, _ in roles]
        content = QWidget()
        grid = QGridLayout(content)
        grid.setContentsMargins(0, 0, 0, Space.SMALL)
        grid.setHorizontalSpacing(Space.LARGE)
        grid.setVerticalSpacing(Space.HAIR)
        self._fields = []
        for column in range(draft.width):
            field = self._field(column, draft, [words for _, words in roles])
            grid.addWidget(field, 0, column)
            name = draft.names[column] if column < len(draft.names) else ""
            grid.addWidget(plain_label(_cut(name), TextRole.STRONG, wraps=False), 1, column)
            for at, row in enumerate(draft.rows[:_ROWS], start=2):
                cell = row[column] if column < len(row) else ""
                grid.addWidget(quiet_label(_cut(cell), wraps=False), at, column)
        grid.setColumnStretch(draft.width, 1)
        self.setWidget(content)
        content.setMinimumWidth(content.sizeHint().width())
        # The card below paints the ground.
        content.setAutoFillBackground(False)
        self.viewport().setAutoFillBackground(False)
        bar = self.horizontalScrollBar().sizeHint().height()
        self.setFixedHeight(content.sizeHint().height() + bar)

    def _field(self, column: int, draft: "MappingDraft", words: list[str]) -> ChoiceField:
        field = ChoiceField()
        field.addItems(words)
        field.setCurrentIndex(self._roles.index(draft.role_of(column)))
        field.say_what_for(self._name_of(column, draft))
        field.activated.connect(partial(self._tell_role, column))
        self._fields.append(field)
        return field

    def _name_of(self, column: int, draft: "MappingDraft") -> str:
        """The column as a screen reader names it: its place, its name, its first field."""
        name = draft.names[column] if column < len(draft.names) else ""
        if not name and draft.rows and column < len(draft.rows[0]):
            name = draft.rows[0][column]
        words = self.tr("第 {number} 列（{name}）是什么")
        return words.format(number=column + 1, name=_cut(name))

    def show_roles(self, draft: "MappingDraft") -> None:
        """Show what the columns are now; the rows are the same."""
        for column, field in enumerate(self._fields):
            field.setCurrentIndex(self._roles.index(draft.role_of(column)))

    def first_field(self) -> QWidget | None:
        """The choice above the first column, None before a table is shown."""
        return self._fields[0] if self._fields else None

    def _tell_role(self, column: int, chosen: int) -> None:
        self.role_chosen.emit(column, self._roles[chosen])


def _cut(text: str) -> str:
    return one_line(text, _LONGEST)
