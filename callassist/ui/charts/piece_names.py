"""The names of weeks, months, quarters and years, as the language of the window writes them."""

from datetime import date

from PySide6.QtCore import QDate, QLocale, QObject

from callassist.domain.time_cut import Unit


class PieceNames(QObject):
    """Says a piece of time by its first day."""

    def name(self, unit: Unit, begins_on: date) -> str:
        """The name of a piece: a week by the day it begins on."""
        if unit is Unit.QUARTER:
            quarter = (begins_on.month + 2) // 3
            return self.tr("{year}年第{quarter}季度").format(year=begins_on.year, quarter=quarter)
        day = QDate(begins_on.year, begins_on.month, begins_on.day)
        return QLocale().toString(day, self._form(unit))

    def day(self, day: date) -> str:
        """A day."""
        return self.name(Unit.WEEK, day)

    def _form(self, unit: Unit) -> str:
        if unit is Unit.YEAR:
            return self.tr("yyyy年")
        return self.tr("yyyy年M月") if unit is Unit.MONTH else self.tr("yyyy-MM-dd")
