"""The table of added numbers: those that are kept, then those that were removed."""

from dataclasses import dataclass
from datetime import date
from enum import IntEnum
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from callassist.domain.added_numbers import AddedNumber
from callassist.ui.labels import CLASS_TONES
from callassist.ui.models.headed_model import HeadedModel
from callassist.ui.pages.deleted_detail import short_day
from callassist.ui.tone import Tone

if TYPE_CHECKING:
    from callassist.domain.numbering_plan import NumberClass
    from callassist.ui.controllers.added_number_controller import AddedNumberController


@dataclass(frozen=True, slots=True)
class ShownNumber:
    """A number of the table."""

    number: AddedNumber
    number_class: "NumberClass | None"
    """What the number check says of it; None where there is no list."""
    kept_until: date | None = None
    """For a removed one: the last day on which it can surely come back."""


class Column(IntEnum):
    """The columns of the table."""

    NAME = 0
    NUMBER = 1
    VERDICT = 2
    ADDED = 3


class AddedModel(HeadedModel[ShownNumber]):
    """Removed numbers stand below a heading of their own."""

    columns = len(Column)

    def __init__(self, controller: "AddedNumberController", owner: QObject | None = None) -> None:
        super().__init__(owner)
        self._controller = controller

    def read(self) -> None:
        """Read everything anew."""
        class_of = self._controller.class_of
        kept = [ShownNumber(each, class_of(each)) for each in self._controller.numbers()]
        removed = [
            ShownNumber(each.number, class_of(each.number), each.kept_until)
            for each in self._controller.removed()
        ]
        heading = [self.tr("最近移除的")] if removed else []
        self.set_rows([*kept, *heading, *removed])

    def row_of(self, number_id: int) -> int | None:
        """Return the row of a number; None if it is not there."""
        return next((at for at, each in self.rows() if each.number.id == number_id), None)

    def heads(self) -> tuple[str, ...]:
        """Return the heads of the columns."""
        return self.tr("你起的名字"), self.tr("号码"), self.tr("判断"), self.tr("添加于")

    def tone(self, row: ShownNumber, column: int) -> Tone | None:
        """Return the tone of a verdict."""
        is_verdict = column == Column.VERDICT and row.number_class is not None
        return CLASS_TONES[str(row.number_class)] if is_verdict else None

    def cell(self, row: ShownNumber, column: int) -> str:
        """Return the words of a cell."""
        match Column(column):
            case Column.NAME:
                return row.number.name
            case Column.NUMBER:
                return row.number.number_text
            case Column.VERDICT:
                if row.number_class is None:
                    return ""
                return self._controller.wording.texts.word(f"class.{row.number_class}")
            case Column.ADDED:
                return short_day(row.number.added_on)
