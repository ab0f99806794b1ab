"""What a card, badge or notice says with its colour, and the shape that says it too."""

from enum import StrEnum
from typing import NamedTuple

from callassist.ui.palette import Role


class Tone(StrEnum):
    """How serious something is; every tone has a colour and a shape, and is given a word."""

    NEUTRAL = "neutral"
    LISTED = "listed"
    """Information: in the list, or no danger sign so far. Never "safe"."""
    DOUBT = "doubt"
    DANGER = "danger"
    ACT_NOW = "act_now"


class ToneLook(NamedTuple):
    """The roles and the shape of one tone."""

    text: Role
    soft: Role
    line: Role
    icon: str | None
    """Name of the icon that carries the shape; None for the neutral tone, which claims nothing."""


LOOKS = {
    Tone.NEUTRAL: ToneLook(Role.TEXT, Role.CARD, Role.LINE, None),
    Tone.LISTED: ToneLook(Role.LISTED, Role.LISTED_SOFT, Role.LISTED_LINE, "circle-listed"),
    Tone.DOUBT: ToneLook(Role.DOUBT, Role.DOUBT_SOFT, Role.DOUBT_LINE, "triangle-doubt"),
    Tone.DANGER: ToneLook(Role.DANGER, Role.DANGER_SOFT, Role.DANGER_LINE, "octagon-danger"),
    Tone.ACT_NOW: ToneLook(Role.DANGER, Role.DANGER_SOFT, Role.DANGER_LINE, "octagon-filled"),
}
"""The look of each tone: circle, triangle, octagon, filled octagon."""
