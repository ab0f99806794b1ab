"""The words and tones of practice: what a choice was worth, how it went, when it comes back.

Calm words: nobody is blamed for a slip, least of all in practice.
"""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date

from PySide6.QtCore import QCoreApplication

from callassist.domain.drill_run import Grade
from callassist.domain.drills import ChoiceVerdict
from callassist.domain.guidance import Spot, TopicGroup
from callassist.domain.practice import DrillProgress, Standing
from callassist.ui.tone import Tone

VERDICT_TONES: Mapping[ChoiceVerdict, Tone] = {
    ChoiceVerdict.RIGHT: Tone.LISTED,
    ChoiceVerdict.ACCEPTABLE: Tone.DOUBT,
    ChoiceVerdict.WRONG: Tone.DANGER,
}
"""By what a choice was worth: circle, triangle, octagon."""

GRADE_TONES: Mapping[Grade, Tone] = {
    Grade.RIGHT: Tone.LISTED,
    Grade.NEARLY: Tone.DOUBT,
    Grade.MISSED: Tone.DANGER,
}
"""By how a drill went, with the same shapes."""

STANDING_ICONS: Mapping[Standing, str] = {
    Standing.NEW: "circle-open",
    Standing.DUE: "bell",
    Standing.WAITING: "clock",
    Standing.LEARNT: "check",
}

_ALIKE = frozenset({TopicGroup.VARIANT, TopicGroup.SCAM, TopicGroup.FIRST_AID})
"""Groups whose topics all have the same headings, so that only the topic's own tells anything."""

_MONTHS_FROM_DAYS = 60


def verdict_heading(verdict: ChoiceVerdict) -> str:
    """What a choice was worth, in a few words."""
    return {
        ChoiceVerdict.RIGHT: QCoreApplication.translate("practice", "对，就这样。"),
        ChoiceVerdict.ACCEPTABLE: QCoreApplication.translate("practice", "可以，还有更好的。"),
        ChoiceVerdict.WRONG: QCoreApplication.translate("practice", "这一步要小心。"),
    }[verdict]


def grade_heading(grade: Grade) -> str:
    """How a drill went, in a few words."""
    return {
        Grade.RIGHT: QCoreApplication.translate("practice", "这一题，每一步都对。"),
        Grade.NEARLY: QCoreApplication.translate("practice", "什么也没丢，还能更稳。"),
        Grade.MISSED: QCoreApplication.translate("practice", "这一题，有要小心的地方。"),
    }[grade]


def grade_badge(grade: Grade) -> str:
    """How a drill went, in a word or two for a badge."""
    return {
        Grade.RIGHT: QCoreApplication.translate("practice", "全对"),
        Grade.NEARLY: QCoreApplication.translate("practice", "还能更稳"),
        Grade.MISSED: QCoreApplication.translate("practice", "要小心"),
    }[grade]


def when(due_on: date, today: date) -> str:
    """A day to come as one says it: `明天`, `4 天后`."""
    days = (due_on - today).days
    if days <= 0:
        return QCoreApplication.translate("practice", "今天")
    if days == 1:
        return QCoreApplication.translate("practice", "明天")
    if days < _MONTHS_FROM_DAYS:
        return QCoreApplication.translate("practice", "{} 天后").format(days)
    return QCoreApplication.translate("practice", "大约 {} 个月后").format(round(days / 30))


def comes_back(due_on: date, today: date) -> str:
    """When a drill comes back, as a sentence."""
    words = QCoreApplication.translate("practice", "{when}再来一次。")
    return words.format(when=when(due_on, today))


def standing_words(progress: DrillProgress, today: date) -> str:
    """Where a drill stands, in a word or two."""
    standing = progress.standing(today)
    if progress.due_on is None:
        return QCoreApplication.translate("practice", "没练过")
    if standing is Standing.DUE:
        return QCoreApplication.translate("practice", "该再练了")
    day = when(progress.due_on, today)
    if standing is Standing.LEARNT:
        return QCoreApplication.translate("practice", "记住了 · {when}").format(when=day)
    return day


def telling(spot: Spot) -> Spot:
    """The same place, under a title that says what it is about even alone."""
    if spot.section is None or spot.topic.group not in _ALIKE:
        return spot
    return Spot(spot.topic, replace(spot.section, title=spot.topic.title))
