"""An hour of the day, chosen from a list: one click, nothing to type."""

from datetime import time

from PySide6.QtCore import Signal, Slot

from callassist.ui.pages.time_choice import CalmChoiceField

_STEP = 30  # minutes


class HourChoice(CalmChoiceField):
    """Every half hour from one to another, and the one that was chosen elsewhere."""

    hour_chosen = Signal(object)
    """The person chose an hour: the time of day."""

    def __init__(
        self, name: str, chosen: time, first: time = time(0), last: time = time.max
    ) -> None:
        """`name` is what a screen reader says."""
        super().__init__()
        self.say_what_for(name)
        for hour in sorted({*_half_hours(first, last), chosen}):
            self.addItem(f"{hour:%H:%M}", hour)
        self.setCurrentIndex(self.findText(f"{chosen:%H:%M}"))
        self.activated.connect(self._tell_hour)

    def hour(self) -> time:
        """Return the hour that is shown."""
        chosen: time = self.currentData()
        return chosen

    @Slot(int)
    def _tell_hour(self, _index: int) -> None:
        self.hour_chosen.emit(self.hour())


def _half_hours(first: time, last: time) -> list[time]:
    every = (time(minute // 60, minute % 60) for minute in range(0, 24 * 60, _STEP))
    return [hour for hour in every if first <= hour <= last]
