"""The figures in words: title, heads and rows of each picture, the same in window and terminal."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import StrEnum

from callassist.domain.assessment import Level
from callassist.domain.call_figures import Share
from callassist.services.figures_desk import CallFigures
from callassist.services.wording import Wording


class Picture(StrEnum):
    """The pictures there are."""

    OVER_TIME = "over_time"
    HOURS = "hours"
    CLASSES = "classes"
    FAMILIES = "families"
    STANDINGS = "standings"
    PRACTICE = "practice"


@dataclass(frozen=True, slots=True)
class FigureTable:
    """One picture as a table."""

    picture: Picture
    title: str
    heads: tuple[str, ...]
    """The head of each column, that of the names first."""
    rows: tuple[tuple[str, tuple[int, ...]], ...]
    """The name of each row and its counts, one for each head but the first."""

    @property
    def total(self) -> int:
        """All counts together."""
        return sum(sum(counts) for _, counts in self.rows)


class FigureWords:
    """Says figures in one language."""

    def __init__(self, wording: Wording) -> None:
        self._wording = wording
        self._texts = wording.texts

    def tables(self, figures: CallFigures) -> dict[Picture, FigureTable]:
        """Every picture as a table."""
        return {
            Picture.OVER_TIME: self._over_time(figures),
            Picture.HOURS: self._hours(figures),
            Picture.CLASSES: self._shares(Picture.CLASSES, figures.classes, self._class),
            Picture.FAMILIES: self._shares(Picture.FAMILIES, figures.families, self._family),
            Picture.STANDINGS: self._shares(Picture.STANDINGS, figures.standings, self._standing),
            Picture.PRACTICE: self._practice(figures),
        }

    def _over_time(self, figures: CallFigures) -> FigureTable:
        levels = [self._texts.word(f"level.{level}") for level in Level]
        rows = tuple(
            (period.begins_on.isoformat(), tuple(period.by_level[level] for level in Level))
            for period in figures.over_time
        )
        return self._table(Picture.OVER_TIME, ("begins_on", *levels), rows)

    def _hours(self, figures: CallFigures) -> FigureTable:
        rows = tuple(
            (self._texts.word(f"weekday.{number}"), counts)
            for number, counts in enumerate(figures.hours, start=1)
        )
        return self._table(Picture.HOURS, ("weekday", *map(str, range(24))), rows)

    def _shares(
        self, picture: Picture, shares: Sequence[Share], name_of: Callable[[str], str]
    ) -> FigureTable:
        rows = tuple(
            (
                self._say("others") if share.name is None else name_of(share.name),
                (share.calls - share.severe, share.severe),
            )
            for share in shares
        )
        return self._table(picture, (picture, self._say("other_calls"), self._say("severe")), rows)

    def _practice(self, figures: CallFigures) -> FigureTable:
        rows = tuple(
            (period.begins_on.isoformat(), (period.other, period.right))
            for period in figures.practice
        )
        heads = ("begins_on", self._say("with_slips"), self._say("right"))
        return self._table(Picture.PRACTICE, heads, rows)

    def _table(
        self,
        picture: Picture,
        heads: tuple[str, ...],
        rows: tuple[tuple[str, tuple[int, ...]], ...],
    ) -> FigureTable:
        first, *others = heads
        return FigureTable(
            picture, self._say(f"title.{picture}"), (self._say(f"head.{first}"), *others), rows
        )

    def _class(self, name: str) -> str:
        return self._texts.word(f"class.{name}")

    def _family(self, number: str) -> str:
        return self._texts.sentence("figures.imitates", number=number)

    def _standing(self, name: str) -> str:
        return self._texts.word(f"callback_standing.{name}")

    def _say(self, key: str) -> str:
        return self._texts.sentence(f"figures.{key}")
