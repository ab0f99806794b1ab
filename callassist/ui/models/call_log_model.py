"""The table of the stored calls. It reads in blocks and never holds the whole log."""

from collections import OrderedDict
from datetime import datetime
from enum import IntEnum
from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Slot,
)

from callassist.ui.controllers.call_list import CallList, ListedCall
from callassist.ui.models.call_words import CallWords
from callassist.ui.shown_text import shown_text
from callassist.ui.widgets.row_table import TONE_DATA

if TYPE_CHECKING:
    from callassist.domain.advice import CallOutcome
    from callassist.domain.assessment import Level
    from callassist.ui.controllers.call_controller import CallController

BLOCK = 256
"""Rows read in one go."""
_BLOCKS_KEPT = 8

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
    """All calls that fit a filter, the newest first.

    The rows follow the log by themselves: one row comes, goes or changes where one call does.
    """

    def __init__(self, controller: "CallController", owner: QObject | None = None) -> None:
        super().__init__(owner)
        self.calls = CallList(controller)
        """The list behind the rows."""
        self._words = CallWords(controller)
        self._blocks: OrderedDict[int, list[ListedCall]] = OrderedDict()
        self._moments: dict[int, datetime] = {}  # of every call ever shown: where to look for it
        self._count = self.calls.count()
        controller.call_logged.connect(self._take_logged)
        controller.call_changed.connect(self._take_changed)

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
        if orientation is not Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        heads = (
            self.tr("时间"),
            self.tr("号码"),
            self.tr("自称"),
            self.tr("判断"),
            self.tr("回拨核实"),
        )
        return heads[section]

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
                # Without "<" Qt cannot take the text for HTML.
                return shown_text(self._spoken(listed, column)).replace("<", "‹")
            case role if role == TONE_DATA and column is Column.VERDICT:
                return self._words.verdict(listed.call).tone
        return None

    def _cell(self, listed: ListedCall, column: Column) -> str:
        match column:
            case Column.MOMENT:
                return self._words.moment(listed.call.ended.received_at)
            case Column.NUMBER:
                return self._words.number(listed.call.ended)
            case Column.CLAIM:
                return self._words.claim(listed.call.ended)
            case Column.VERDICT:
                return self._words.verdict(listed.call).words
            case Column.CALLBACK:
                return self._words.callback(listed.callback)

    def _spoken(self, listed: ListedCall, column: Column) -> str:
        match column:
            case Column.VERDICT:
                return self._words.verdict(listed.call).spoken
            case Column.CALLBACK:
                return self._words.callback_in_full(listed.callback)
            case _:
                return self._cell(listed, column)

    # what a page asks

    def call_at(self, row: int) -> ListedCall | None:
        """Return the call in a row; None outside the table."""
        if not 0 <= row < self._count:
            return None
        block = self._block(row // BLOCK)
        at = row % BLOCK
        # Another program may have removed calls since they were counted.
        return block[at] if at < len(block) else None

    def row_of(self, call_id: int) -> int | None:
        """Return the row of a call that has been shown before; None if it is not in the table."""
        received_at = self._moments.get(call_id)
        if received_at is None:
            return None
        place = self.calls.place_of(call_id, received_at)
        return place.row if place.is_listed else None

    def blocks_read(self) -> int:
        """Return how many blocks are held at present."""
        return len(self._blocks)

    def filter_by(self, text: str, level: "Level | None") -> None:
        """Show only the calls that fit a text and a level; None for every level."""
        self.calls.text, self.calls.level = text, level
        self._start_again()

    def _block(self, number: int) -> list[ListedCall]:
        if number not in self._blocks:
            read = self.calls.block(number * BLOCK, BLOCK)
            self._blocks[number] = read
            self._moments.update((each.call.id, each.call.ended.received_at) for each in read)
            if len(self._blocks) > _BLOCKS_KEPT:
                self._blocks.popitem(last=False)
        self._blocks.move_to_end(number)
        return self._blocks[number]

    # how the rows follow the log

    @Slot(object)
    def _take_logged(self, outcome: "CallOutcome") -> None:
        received_at = outcome.call.ended.received_at
        self._moments[outcome.call.id] = received_at
        place = self.calls.place_of(outcome.call.id, received_at)
        more = self.calls.count() - self._count
        if more != int(place.is_listed):
            self._start_again()
        elif more:
            self._insert(place.row)

    @Slot(int)
    def _take_changed(self, call_id: int) -> None:
        received_at = self._moments.get(call_id)
        if received_at is None:
            return
        place = self.calls.place_of(call_id, received_at)
        match place.is_listed, self.calls.count() - self._count:
            case True, 0:
                self._refresh(place.row)
            case True, 1:
                self._insert(place.row)
            case False, -1:
                self._remove(place.row)
            case False, 0:
                pass  # it never fitted the filter
            case _:
                # Somebody else changed the file too: what stands where is anybody's guess.
                self._start_again()

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

    def _refresh(self, row: int) -> None:
        self._blocks.pop(row // BLOCK, None)
        self.dataChanged.emit(self.index(row, 0), self.index(row, len(Column) - 1))

    def _forget_from(self, row: int) -> None:
        for number in [each for each in self._blocks if each >= row // BLOCK]:
            del self._blocks[number]

    def _start_again(self) -> None:
        self.beginResetModel()
        self._blocks.clear()
        self._moments.clear()
        self._count = self.calls.count()
        self.endResetModel()
