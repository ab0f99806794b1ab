"""The list at the left of the guidance: arrow keys walk, Enter opens, a click does both."""

from PySide6.QtCore import QEvent, QModelIndex, QSize, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView

from callassist.domain.guidance import TopicGroup
from callassist.ui.guarded import guarded
from callassist.ui.guidance.contents_delegate import ContentsDelegate
from callassist.ui.guidance.contents_model import ContentsModel
from callassist.ui.guidance.contents_rows import ChoiceRow, HeadingRow, Row
from callassist.ui.word_sizes import character_width

_LEAST_CHARACTERS = 8
_LEAST_ROWS = 3


class ContentsList(QListView):
    """Shows rows and tells which one is chosen."""

    row_chosen = Signal(object)
    """A person or a search came to a row: the TopicRow or NumberRow."""
    row_opened = Signal(object)
    """A person wants what a row leads to: Enter or a click on it."""

    def __init__(self) -> None:
        super().__init__()
        self._model = ContentsModel(self)
        self._is_quiet = False
        self.setModel(self._model)
        self.setItemDelegate(ContentsDelegate(self))
        self.setFrameShape(QFrame.Shape.NoFrame)
        # Both are needed for rows to be measured again in another width.
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setWordWrap(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setMouseTracking(True)
        self.selectionModel().currentChanged.connect(self._tell_chosen)
        self.clicked.connect(self._tell_opened)

    # what it shows

    def show_rows(self, name: str, rows: list[Row]) -> None:
        """Show other rows, none of them chosen; `name` is what the list is to a screen reader."""
        self._is_quiet = True
        self.setAccessibleName(name)
        self._model.show(rows)
        self.scrollToTop()
        self._is_quiet = False

    def choose_first(self) -> None:
        """Choose the first row, as a person would."""
        self._choose(self._model.first_choice())

    def mark(self, *references: str) -> None:
        """Show which row leads to what is read, if one does; nothing is told."""
        self._is_quiet = True
        row = self._model.row_of(*references)
        if row is None:
            self.setCurrentIndex(QModelIndex())
        else:
            is_seen = self.viewport().rect().contains(self.visualRect(self._model.index(row, 0)))
            self._choose(row)
            if not is_seen and row > 1:
                centre = QAbstractItemView.ScrollHint.PositionAtCenter
                self.scrollTo(self._model.index(row, 0), centre)
        self._is_quiet = False

    def choose_group(self, group: TopicGroup) -> None:
        """Choose the first topic of a part of the contents, its heading at the top."""
        heading = self._model.row_of_group(group)
        if heading is not None:
            self._choose(self._model.first_choice(heading))
            top = self._model.index(heading, 0)
            self.scrollTo(top, QAbstractItemView.ScrollHint.PositionAtTop)

    def chosen(self) -> ChoiceRow | None:
        """Return the chosen row; None if none is."""
        row = self._model.row_at(self.currentIndex().row())
        return None if isinstance(row, HeadingRow) else row

    def _choose(self, row: int | None) -> None:
        if row is not None:
            self.setCurrentIndex(self._model.index(row, 0))
            if row <= 1:
                self.scrollToTop()

    # what a person does

    @guarded
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open the chosen row on Enter."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._tell_opened()
            return
        super().keyPressEvent(event)

    @Slot()
    def _tell_chosen(self) -> None:
        row = self.chosen()
        if row is not None and not self._is_quiet:
            self.row_chosen.emit(row)

    @Slot()
    def _tell_opened(self) -> None:
        row = self.chosen()
        if row is not None:
            self.row_opened.emit(row)

    # size

    def minimumSizeHint(self) -> QSize:
        """Return room for a few characters in a few rows."""
        character = character_width()
        return QSize(_LEAST_CHARACTERS * character, _LEAST_ROWS * 4 * character)

    @guarded
    def changeEvent(self, event: QEvent) -> None:
        """Measure the rows anew when the theme has changed."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.StyleChange, QEvent.Type.FontChange):
            self.scheduleDelayedItemsLayout()
