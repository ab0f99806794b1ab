"""The sizes of type, and the distances and sizes in pixels."""

from enum import StrEnum


class TextRole(StrEnum):
    """What a piece of text is on the page; gives its size and weight."""

    SMALL = "small"
    LABEL = "label"
    """The word in a badge."""
    BODY = "body"
    STRONG = "strong"
    HEADING = "heading"
    VERDICT = "verdict"
    TITLE = "title"
    INSTRUCTION = "instruction"
    NUMBER = "number"
    """The number to dial."""


TYPE_SCALE: dict[TextRole, tuple[float, bool]] = {
    TextRole.SMALL: (0.9, False),
    TextRole.LABEL: (0.9, True),
    TextRole.BODY: (1.0, False),
    TextRole.STRONG: (1.0, True),
    TextRole.HEADING: (1.1, True),
    TextRole.VERDICT: (1.25, True),
    TextRole.TITLE: (1.5, True),
    TextRole.INSTRUCTION: (2.0, True),
    TextRole.NUMBER: (3.0, True),
}
"""Size as a multiple of the base, and whether bold. One bold weight only: each costs a font."""

BASE_POINTS = 12.0
"""Base size in points at 100 %; a larger size chosen in the system is kept."""


class Space:
    """Distances in pixels, in steps of four."""

    HAIR = 4
    SMALL = 8
    MEDIUM = 12
    LARGE = 16
    WIDE = 20
    PAGE = 24


CONTROL_RADIUS = 8
CARD_RADIUS = 12
TARGET = 44
"""Least height and width, in pixels, of anything important to click."""
