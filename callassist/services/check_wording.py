"""Says account checks in the person's language: their names, points and rhythms."""

from datetime import date

from callassist.domain.account_checks import CHECK_POINTS, AccountCheck, CheckKind
from callassist.domain.schedules import Rhythm, Schedule
from callassist.services.wording import Wording

_WITH_A_NAME = {
    (Rhythm.EVERY_DAYS, 1): "every_day",
    (Rhythm.EVERY_WEEKS, 1): "weekly",
    (Rhythm.EVERY_MONTHS, 1): "monthly",
    (Rhythm.EVERY_MONTHS, 6): "half_year",
    (Rhythm.EVERY_MONTHS, 12): "year",
}
"""Every so many that one says with a word of its own."""


class CheckWording:
    """The words for account checks, the same in the window and the terminal."""

    def __init__(self, wording: Wording) -> None:
        self._wording = wording

    def name(self, check: AccountCheck) -> str:
        """What a check is called: bank and name of an account, else the words of its kind."""
        if check.kind is CheckKind.AFTERCARE:
            return self._word(_aftercare_key(check.schedule))
        bank = self._wording.organisation(check.organisation_id) if check.organisation_id else ""
        if bank and check.name:
            return self._word("check_name.account").format(bank=bank, name=check.name)
        return bank or check.name or self._word(f"check_kind.{check.kind}")

    def points(self, check: AccountCheck) -> list[tuple[str, str]]:
        """What to look for: the id and the words of each point; an own point is its own id."""
        ours = [(each, self._word(f"check_point.{each}")) for each in CHECK_POINTS[check.kind]]
        return ours + [(each, each) for each in check.own_points]

    def rhythm(self, schedule: Schedule, today: date) -> str:
        """How often: `每周日`, `每 2 个月，15 日`, `每天，到 11-30`."""
        words = self._rhythm(schedule)
        if schedule.ends_on is None:
            return words
        day = self.day(schedule.ends_on, today)
        return self._word("rhythm.until").format(rhythm=words, day=day)

    def _rhythm(self, schedule: Schedule) -> str:
        rhythm, number, start = schedule.rhythm, schedule.number, schedule.starts_on
        weekday = number if rhythm is Rhythm.WEEKLY else start.isoweekday()
        day = number if rhythm is Rhythm.MONTHLY else start.day
        key = _WITH_A_NAME.get((rhythm, number), rhythm.value)
        return self._word(f"rhythm.{key}").format(
            number=number, day=day, weekday=self._word(f"weekday.{weekday}")
        )

    def weekday(self, day: date) -> str:
        """The day of the week."""
        return self._word(f"weekday.{day.isoweekday()}")

    def day(self, day: date, today: date) -> str:
        """A day as one writes it this year: `11-30`, `2027-01-04`."""
        return f"{day:%m-%d}" if day.year == today.year else f"{day:%Y-%m-%d}"

    def _word(self, key: str) -> str:
        return self._wording.texts.word(key)


def _aftercare_key(schedule: Schedule) -> str:
    if schedule.ends_on is None:
        return "check_name.monthly_look"
    is_one_day = schedule.ends_on == schedule.starts_on
    return "check_name.same_day" if is_one_day else f"check_kind.{CheckKind.AFTERCARE}"
