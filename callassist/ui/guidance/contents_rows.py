"""The rows at the left of the guidance: the contents, or what a search has found."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from callassist.domain.guidance import Guidance, Topic, TopicGroup
from callassist.domain.search import DirectoryHit, GuidanceHit, MarkedText

if TYPE_CHECKING:
    from callassist.services.wording import Wording


@dataclass(frozen=True, slots=True)
class HeadingRow:
    """Words between the rows that can be chosen."""

    words: str
    group: TopicGroup | None = None
    """The part of the contents below it."""


@dataclass(frozen=True, slots=True)
class TopicRow:
    """Leads to a place of the guidance."""

    reference: str
    title: MarkedText
    line: MarkedText


@dataclass(frozen=True, slots=True)
class NumberRow:
    """Leads to an official number."""

    digits: str
    organisation_id: str
    title: MarkedText
    line: MarkedText


ChoiceRow = TopicRow | NumberRow
Row = HeadingRow | ChoiceRow


def contents_rows(guidance: Guidance, wording: "Wording") -> list[Row]:
    """All topics under their groups."""
    rows: list[Row] = []
    for group in TopicGroup:
        rows.append(HeadingRow(wording.texts.word(f"topic_group.{group}"), group))
        rows += map(_topic_row, guidance.group(group))
    return rows


def _topic_row(topic: Topic) -> TopicRow:
    return TopicRow(topic.id, MarkedText(topic.title, ()), MarkedText(topic.summary, ()))


def result_rows(heading: str, hits: Sequence[GuidanceHit | DirectoryHit]) -> list[Row]:
    """What was found, the best first: the kind of the best hit stands before the other kind."""
    rows: list[Row] = [HeadingRow(heading)]
    topics = [_hit_row(hit) for hit in hits if isinstance(hit, GuidanceHit)]
    numbers = [_number_row(hit) for hit in hits if isinstance(hit, DirectoryHit)]
    if not numbers:
        return [*rows, *topics]
    parts = [_part(_numbers_heading(), numbers), _part(_topics_heading(), topics)]
    if isinstance(hits[0], GuidanceHit):
        parts.reverse()
    return [*rows, *parts[0], *parts[1]]


def _part(heading: str, found: Sequence[ChoiceRow]) -> list[Row]:
    return [HeadingRow(heading), *found] if found else []


def _numbers_heading() -> str:
    return QCoreApplication.translate("guidance", "官方号码")


def _topics_heading() -> str:
    return QCoreApplication.translate("guidance", "防骗指南")


def _hit_row(hit: GuidanceHit) -> TopicRow:
    return TopicRow(hit.reference, hit.title, hit.extract)


def _number_row(hit: DirectoryHit) -> NumberRow:
    return NumberRow(hit.digits, hit.organisation_id, hit.title, hit.extract)
