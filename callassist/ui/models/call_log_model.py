"""The table of the stored calls. It reads in blocks and never holds the whole log."""

from collections import OrderedDict
from enum import IntEnum
from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    QTimer,
    Slot,
)

from callassist.domain.call_filter import CallFilter
from callassist.ui.controllers.call_list import CallList, ListedCall
from callassist.ui.guarded import guarded
from callassist.ui.icons import icon
from callassist.ui.models.call_words import CallWords, VerdictWords
from callassist.ui.palette import Role
from callassist.ui.plain_hint import hint_words
from callassist.ui.shown_text import shown_text
from callassist.ui.widgets.row_table import TONE_DATA

if TYPE_CHECKING:
    from callassist.domain.advice import CallOutcome
    from callassist.ui.controllers.call_controller import CallController

ROWS_AT_ONCE = 12
"""Rows read in one go: about as many as a screen shows."""
ROWS_KEPT = 512
"""Rows held at the same time; those looked at longest ago are let go."""

Index = QModelIndex | QPersistentModelIndex
_NO_INDEX = QModelIndex()


class Column(IntEnum):
    """The columns of the table."""

    MOMENT = 0
    NUMBER = 1
    CLAIM = 2
    VERDICT = 3
    CALLBACK = 4


class CallLogModel(QAbstractTableModel):
    """All calls that fit a filter, in the order of time.

    The rows follow the log by themselves: one row comes, goes or changes where one call does.
    What makes far jumps quick is collected while nothing else is to be done, once rows were asked
    for; then the model is at rest.
    """

    def __init__(self, controller: "CallController", owner: QObject | None = None) -> None:
        super().__init__(owner)
        self.calls = CallList(controller, CallFilter())
        """The list behind the rows; another one after each change."""
        self._controller = controller
        self._words = CallWords(controller)
        self._rows: OrderedDict[int, ListedCall | None] = OrderedDict()
        self._worded: tuple[ListedCall, VerdictWords] | None = None
        self._changing: tuple[int, int | None] | None = None  # a call and its place until now
        self._count = self.calls.count()
        self._idle = QTimer(self)
        self._idle.setInterval(0)
        self._idle.timeout.connect(self._collect)
        controller.call_logged.connect(self._take_logged)
        controller.call_changing.connect(self._note_place)
        controller.call_changed.connect(self._take_changed)
        controller.log_replaced.connect(self.start_again)

    # the rows

    def rowCount(self, parent: Index = _NO_INDEX) -> int:
        """Return how many calls fit; none of them need have been read yet."""
        return 0 if parent.isValid() else self._count

    def columnCount(self, parent: Index = _NO_INDEX) -> int:
        """Return how many columns there are."""
        return 0 if parent.isValid() else len(Column)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """Return the head of a column."""
        if orientation is not Qt.Orientation.Horizontal:
            return None
        column = Column(section)
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return self._head(column)
            case Qt.ItemDataRole.DecorationRole if column is Column.MOMENT:
                name = "chevron-up" if self.calls.wanted.oldest_first else "chevron-down"
                return icon(name, Role.QUIET_TEXT)
            case Qt.ItemDataRole.AccessibleTextRole if column is Column.MOMENT:
                return self._spoken_order()
        return None

    def _head(self, column: Column) -> str:
        heads = (
            self.tr("时间"),
            self.tr("号码"),
            self.tr("自称"),
            self.tr("判断"),
            self.tr("回拨核实"),
        )
        return heads[column]

    def _spoken_order(self) -> str:
        if self.calls.wanted.oldest_first:
            return self.tr("时间，最早的在前")
        return self.tr("时间，最新的在前")

    @guarded
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return the words or the tone of a cell."""
        listed = self.call_at(index.row())
        if listed is None:
            return None
        column = Column(index.column())
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return self._cell(listed, column)
            case Qt.ItemDataRole.AccessibleTextRole:
                return shown_text(self._spoken(listed, column))
            case Qt.ItemDataRole.ToolTipRole:
                return hint_words(self._spoken(listed, column))
            case role if role == TONE_DATA and column is Column.VERDICT:
                return self._verdict(listed).tone
        return None

    def _verdict(self, listed: ListedCall) -> VerdictWords:
        """The words about the number and their tone: a cell is asked for both, one at a time."""
        if self._worded is None or self._worded[0] is not listed:
            self._worded = (listed, self._words.verdict(listed.call))
        return self._worded[1]

    def _cell(self, listed: ListedCall, column: Column) -> str:
        match column:
            case Column.MOMENT:
                return self._words.moment(listed.call.ended.received_at)
            case Column.NUMBER:
                return self._words.number(listed.call.ended)
            case Column.CLAIM:
                return self._words.claim_of(listed.call)
            case Column.VERDICT:
                return self._verdict(listed).words
            case Column.CALLBACK:
                return self._words.callback_of(listed.call, listed.callback)

    def _spoken(self, listed: ListedCall, column: Column) -> str:
        match column:
            case Column.VERDICT:
                return self._verdict(listed).spoken
            case Column.CALLBACK:
                return self._words.callback_of_in_full(listed.call, listed.callback)
            case _:
                return self._cell(listed, column)

    # what a page asks

    def call_at(self, row: int) -> ListedCall | None:
        """Return the call in a row; None outside the table."""
        if not 0 <= row < self._count:
            return None
        if row not in self._rows:
            self._read_around(row)
        self._rows.move_to_end(row)
        return self._rows[row]

    def row_of(self, call_id: int) -> int | None:
        """Return the row of a call; None if it is not in the table."""
        place = self._controller.place_of(call_id)
        if place is None or not self.calls.is_listed(place):
            return None
        return self.calls.row_of(place)

    def rows_read(self) -> int:
        """Return how many rows are held at present."""
        return len(self._rows)

    def is_at_rest(self) -> bool:
        """Say whether nothing is being prepared for far jumps."""
        return not self._idle.isActive()

    def filter_by(self, wanted: CallFilter) -> None:
        """Show only the calls that fit, in the order the filter says."""
        self.calls = CallList(self._controller, wanted)
        self.start_again()

    def _read_around(self, row: int) -> None:
        """Read from this row on; up to it where the row below is known: somebody scrolls up."""
        first = max(row - ROWS_AT_ONCE + 1, 0) if row + 1 in self._rows else row
        wanted = min(ROWS_AT_ONCE, self._count - first)
        found = self.calls.part(first, wanted)
        # Another program may have removed calls since they were counted.
        missing = [None] * (wanted - len(found))
        self._rows.update(enumerate([*found, *missing], first))
        while len(self._rows) > ROWS_KEPT:
            self._rows.popitem(last=False)
        if self._count > ROWS_AT_ONCE:
            self._idle.start()

    @Slot()
    def _collect(self) -> None:
        if self.calls.collect():
            self._idle.stop()

    # how the rows follow the log

    @Slot(object)
    def _take_logged(self, outcome: "CallOutcome") -> None:
        self._follow(outcome.call.id, None)

    @Slot(int)
    def _note_place(self, call_id: int) -> None:
        self._changing = (call_id, self._controller.place_of(call_id))

    @Slot(int)
    def _take_changed(self, call_id: int) -> None:
        noted, self._changing = self._changing, None
        self._follow(call_id, noted[1] if noted is not None and noted[0] == call_id else None)

    def _follow(self, call_id: int, before: int | None) -> None:
        """Show what became of one call; `before` is its place until now, None if not known."""
        place = self._controller.place_of(call_id)
        renewed = self.calls.renewed()
        more = renewed.count() - self._count
        if more == 0 and place is not None and place == before:
            # The order is the same, and with it everything that was collected.
            self._refresh(place)
            return
        self.calls = renewed
        is_listed = place is not None and self.calls.is_listed(place)
        if place is not None and is_listed and more == 1:
            self._insert(self.calls.row_of(place))
        elif before is not None and not is_listed and more == -1:
            self._remove(self.calls.row_of(before))
        elif is_listed or more != 0:
            # It moved, or somebody else changed the file too: what stands where is not known.
            self.start_again()

    def _insert(self, row: int) -> None:
        self.beginInsertRows(_NO_INDEX, row, row)
        self._forget_from(row)
        self._count += 1
        self.endInsertRows()

    def _remove(self, row: int) -> None:
        self.beginRemoveRows(_NO_INDEX, row, row)
        self._forget_from(row)
        self._count -= 1
        self.endRemoveRows()

    def _refresh(self, place: int) -> None:
        if self.calls.is_listed(place):
            row = self.calls.row_of(place)
            self._rows.pop(row, None)
            self.dataChanged.emit(self.index(row, 0), self.index(row, len(Column) - 1))

    def _forget_from(self, row: int) -> None:
        for later in [each for each in self._rows if each >= row]:
            del self._rows[later]

    @Slot()
    def start_again(self) -> None:
        """Read everything anew; what stood in which row is forgotten."""
        self.beginResetModel()
        self._idle.stop()
        self._rows.clear()
        self.calls = self.calls.renewed()
        self._count = self.calls.count()
        self.endResetModel()
