"""Points in time as a report says them: always with their zone, so that nobody has to guess."""

from datetime import datetime, timedelta, timezone, tzinfo

from callassist.bundled.texts import Texts

_BEIJING = timezone(timedelta(hours=8))


class ReportMoments:
    """Says moments in the words of one language."""

    def __init__(self, texts: Texts) -> None:
        self._texts = texts

    def full(self, moment: datetime) -> str:
        """Day, time and zone; elsewhere than in China also what it was in Beijing."""
        words = self.zoned(moment)
        if moment.utcoffset() == _BEIJING.utcoffset(None):
            return words
        beijing = plain(_in_zone(moment, _BEIJING))
        return self._texts.sentence("report.also_beijing", moment=words, beijing=beijing)

    def zoned(self, moment: datetime) -> str:
        """Day, time and zone, and no more."""
        return self._texts.sentence("report.zoned", moment=plain(moment), zone=self.zone(moment))

    def zone(self, moment: datetime) -> str:
        """The name of the zone a moment is told in."""
        offset = moment.utcoffset() or timedelta()
        if offset == _BEIJING.utcoffset(None):
            return self._texts.sentence("report.zone_beijing")
        sign = "-" if offset < timedelta() else "+"
        minutes = abs(offset) // timedelta(minutes=1)
        told = f"{sign}{minutes // 60:02}:{minutes % 60:02}"
        return self._texts.sentence("report.zone_other", offset=told)

    def short(self, moment: datetime, first: datetime) -> str:
        """A moment in the zone of an earlier one; the day only where it is another one."""
        local = _in_zone(moment, first.tzinfo)
        return f"{local:%H:%M}" if local.date() == first.date() else plain(local)

    def date(self, moment: datetime) -> str:
        """The day, as one says it."""
        return self._texts.sentence(
            "report.date", year=moment.year, month=moment.month, day=moment.day
        )


def plain(moment: datetime) -> str:
    """Day and time without a zone: `2026-11-22 15:42`."""
    return f"{moment:%Y-%m-%d %H:%M}"


def _in_zone(moment: datetime, zone: tzinfo | None) -> datetime:
    """The moment in a zone; as it was told where the calendar has no room for that."""
    try:
        return moment.astimezone(zone)
    except OverflowError:
        return moment
