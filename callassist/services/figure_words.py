"""The figures in words: title, heads and rows of each picture, the same in window and terminal."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from callassist.domain.assessment import Level
from callassist.domain.call_figures import HOURS_OF_DAY, Piece, Share, Times
from callassist.domain.time_cut import Cut, Unit
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
    nothing: str = ""
    """What to say if there are no counts."""
    note: str = ""
    """What has to be said beside the picture; empty if nothing has."""

    @property
    def total(self) -> int:
        """All counts together."""
        return sum(sum(counts) for _, counts in self.rows)


PieceName = Callable[[Unit, date], str]


def day_of_piece(_unit: Unit, begins_on: date) -> str:
    """The first day of a piece of time, the same in every language."""
    return begins_on.isoformat()


class FigureWords:
    """Says figures in one language."""

    def __init__(self, wording: Wording, piece_name: PieceName = day_of_piece) -> None:
        """`piece_name` says a week or month by its unit and its first day."""
        self._texts = wording.texts
        self._piece_name = piece_name

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
        heads = tuple(self._texts.word(f"level.{level}") for level in Level)
        return self._time_table(
            (Picture.OVER_TIME, "none"),
            heads,
            figures.over_time,
            figures.cut,
            lambda piece: (piece.begins_on, tuple(piece.by_level[level] for level in Level)),
        )

    def _practice(self, figures: CallFigures) -> FigureTable:
        return self._time_table(
            (Picture.PRACTICE, "no_practice"),
            (self._say("right"), self._say("with_slips")),
            figures.practice,
            figures.cut,
            lambda piece: (piece.begins_on, (piece.right, piece.other)),
        )

    def _time_table(
        self,
        picture_and_nothing: tuple[Picture, str],
        heads: tuple[str, ...],
        times: Times[Piece],
        cut: Cut,
        row_of: Callable[[Piece], tuple[date, tuple[int, ...]]],
    ) -> FigureTable:
        picture, nothing = picture_and_nothing
        unit = times.unit
        rows = tuple(
            (self._piece_name(unit, begins_on), counts)
            for begins_on, counts in map(row_of, times.pieces)
        )
        return FigureTable(
            picture,
            self._say(f"title.{picture}.{unit}"),
            (self._say(f"head.{unit}"), *heads),
            rows,
            nothing=self._say("none_in_span" if times.left_out else nothing),
            note="" if unit is cut.unit else self._say(f"coarser.{unit}"),
        )

    def _hours(self, figures: CallFigures) -> FigureTable:
        rows = tuple(
            (self._texts.word(f"weekday.{number}"), counts)
            for number, counts in enumerate(figures.hours, start=1)
        )
        heads = [self._texts.sentence("figures.hour", hour=hour) for hour in range(HOURS_OF_DAY)]
        return self._table(Picture.HOURS, ("weekday", *heads), rows)

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

    def _table(
        self,
        picture: Picture,
        heads: tuple[str, ...],
        rows: tuple[tuple[str, tuple[int, ...]], ...],
    ) -> FigureTable:
        first, *others = heads
        nothing = "no_family" if picture is Picture.FAMILIES else "none"
        return FigureTable(
            picture,
            self._say(f"title.{picture}"),
            (self._say(f"head.{first}"), *others),
            rows,
            nothing=self._say(nothing),
        )

    def _class(self, name: str) -> str:
        return self._texts.word(f"class.{name}")

    def _family(self, number: str) -> str:
        return self._texts.sentence("figures.imitates", number=number)

    def _standing(self, name: str) -> str:
        return self._texts.word(f"callback_standing.{name}")

    def _say(self, key: str) -> str:
        return self._texts.sentence(f"figures.{key}")
