"""The colours of the window, each under the name of what it is for."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum


class Role(StrEnum):
    """What a colour is for; pages name roles and never a colour."""

    TEXT = "text"
    QUIET_TEXT = "quiet_text"
    PAGE = "page"
    CARD = "card"
    LINE = "line"
    """Edges of cards and rows: decoration, so it need not stand out."""
    CONTROL_LINE = "control_line"
    """Edges of what can be clicked or typed into: 3:1 against card and page."""
    FOCUS = "focus"
    """The ring around what has the keyboard: 3:1 against everything it can lie on."""
    ACTION = "action"
    ACTION_STRONG = "action_strong"
    """The action colour under the mouse or pressed."""
    ON_ACTION = "on_action"
    ACTION_SOFT = "action_soft"
    HOVER = "hover"
    LISTED = "listed"
    LISTED_SOFT = "listed_soft"
    LISTED_LINE = "listed_line"
    DOUBT = "doubt"
    DOUBT_SOFT = "doubt_soft"
    DOUBT_LINE = "doubt_line"
    DANGER = "danger"
    DANGER_STRONG = "danger_strong"
    DANGER_SOFT = "danger_soft"
    DANGER_LINE = "danger_line"
    ON_DANGER = "on_danger"
    PHONE = "phone"
    """The screen of the phone a practice call comes in on."""
    PHONE_BUBBLE = "phone_bubble"
    ON_PHONE = "on_phone"
    ON_PHONE_QUIET = "on_phone_quiet"


@dataclass(frozen=True, slots=True)
class Palette:
    """One colour for every role; another appearance is another table like this."""

    name: str
    colours: Mapping[Role, str]
    """`#RRGGBB` by role, complete."""

    def __post_init__(self) -> None:
        missing = [role.value for role in Role if role not in self.colours]
        if missing:
            raise ValueError(f"palette {self.name} has no colour for {', '.join(missing)}")

    def __getitem__(self, role: Role) -> str:
        return self.colours[role]


LIGHT = Palette(
    name="light",
    colours={
        Role.TEXT: "#1B2430",
        Role.QUIET_TEXT: "#5A6675",
        Role.PAGE: "#F5F7FA",
        Role.CARD: "#FFFFFF",
        Role.LINE: "#DDE3EA",
        Role.CONTROL_LINE: "#808B99",
        Role.FOCUS: "#1B2430",
        Role.ACTION: "#14606B",
        Role.ACTION_STRONG: "#0F4F58",
        Role.ON_ACTION: "#FFFFFF",
        Role.ACTION_SOFT: "#E4F1F2",
        Role.HOVER: "#EEF2F5",
        Role.LISTED: "#1F4E9E",
        Role.LISTED_SOFT: "#EAF1FD",
        Role.LISTED_LINE: "#BFD2F3",
        Role.DOUBT: "#8A4B08",
        Role.DOUBT_SOFT: "#FFF6E5",
        Role.DOUBT_LINE: "#EFD9A9",
        Role.DANGER: "#B42318",
        Role.DANGER_STRONG: "#921C13",
        Role.DANGER_SOFT: "#FEF1EF",
        Role.DANGER_LINE: "#F5C3BD",
        Role.ON_DANGER: "#FFFFFF",
        Role.PHONE: "#1B2430",
        Role.PHONE_BUBBLE: "#2D3947",
        Role.ON_PHONE: "#FFFFFF",
        Role.ON_PHONE_QUIET: "#C3CCD6",
    },
)
"""The light appearance. Nothing in it is green: there is no verdict "safe" to paint."""

DARK = Palette(
    name="dark",
    colours={
        Role.TEXT: "#E8EDF2",
        Role.QUIET_TEXT: "#AEB9C5",
        Role.PAGE: "#12181F",
        Role.CARD: "#1B232C",
        Role.LINE: "#2F3B47",
        Role.CONTROL_LINE: "#808D9A",
        Role.FOCUS: "#FFFFFF",
        Role.ACTION: "#62C6D2",
        Role.ACTION_STRONG: "#8ADAE3",
        Role.ON_ACTION: "#06222A",
        Role.ACTION_SOFT: "#173439",
        Role.HOVER: "#26313B",
        Role.LISTED: "#93B8F6",
        Role.LISTED_SOFT: "#18273F",
        Role.LISTED_LINE: "#33507F",
        Role.DOUBT: "#F0B45A",
        Role.DOUBT_SOFT: "#33270F",
        Role.DOUBT_LINE: "#66501F",
        Role.DANGER: "#FF9488",
        Role.DANGER_STRONG: "#FFB0A7",
        Role.DANGER_SOFT: "#3B1C19",
        Role.DANGER_LINE: "#77362F",
        Role.ON_DANGER: "#2A0603",
        Role.PHONE: "#060A0E",
        Role.PHONE_BUBBLE: "#2D3947",
        Role.ON_PHONE: "#FFFFFF",
        Role.ON_PHONE_QUIET: "#C3CCD6",
    },
)
"""The dark appearance, for a system that is dark."""

CONTRAST_LIGHT = Palette(
    name="contrast_light",
    colours={
        Role.TEXT: "#000000",
        Role.QUIET_TEXT: "#2B2B2B",
        Role.PAGE: "#FFFFFF",
        Role.CARD: "#FFFFFF",
        Role.LINE: "#B8B8B8",
        Role.CONTROL_LINE: "#5F5F5F",
        Role.FOCUS: "#000000",
        Role.ACTION: "#004750",
        Role.ACTION_STRONG: "#00333A",
        Role.ON_ACTION: "#FFFFFF",
        Role.ACTION_SOFT: "#E4F1F2",
        Role.HOVER: "#EDEDED",
        Role.LISTED: "#0B3478",
        Role.LISTED_SOFT: "#F1F5FC",
        Role.LISTED_LINE: "#7FA0DC",
        Role.DOUBT: "#5C3000",
        Role.DOUBT_SOFT: "#FFF9EE",
        Role.DOUBT_LINE: "#D9A860",
        Role.DANGER: "#8A0F08",
        Role.DANGER_STRONG: "#6A0A05",
        Role.DANGER_SOFT: "#FFF5F3",
        Role.DANGER_LINE: "#E89088",
        Role.ON_DANGER: "#FFFFFF",
        Role.PHONE: "#000000",
        Role.PHONE_BUBBLE: "#262626",
        Role.ON_PHONE: "#FFFFFF",
        Role.ON_PHONE_QUIET: "#E0E0E0",
    },
)
"""The light one for a system that asks for more contrast: every edge is drawn to be seen."""

CONTRAST_DARK = Palette(
    name="contrast_dark",
    colours={
        Role.TEXT: "#FFFFFF",
        Role.QUIET_TEXT: "#E0E0E0",
        Role.PAGE: "#000000",
        Role.CARD: "#000000",
        Role.LINE: "#474747",
        Role.CONTROL_LINE: "#949494",
        Role.FOCUS: "#FFFFFF",
        Role.ACTION: "#7DE6F2",
        Role.ACTION_STRONG: "#B5F2F9",
        Role.ON_ACTION: "#000000",
        Role.ACTION_SOFT: "#002A30",
        Role.HOVER: "#262626",
        Role.LISTED: "#A9C8FF",
        Role.LISTED_SOFT: "#00112E",
        Role.LISTED_LINE: "#1F3F80",
        Role.DOUBT: "#FFCC66",
        Role.DOUBT_SOFT: "#241900",
        Role.DOUBT_LINE: "#6B4F00",
        Role.DANGER: "#FFA69C",
        Role.DANGER_STRONG: "#FFC7C0",
        Role.DANGER_SOFT: "#2B0704",
        Role.DANGER_LINE: "#7A1E15",
        Role.ON_DANGER: "#000000",
        Role.PHONE: "#000000",
        Role.PHONE_BUBBLE: "#333333",
        Role.ON_PHONE: "#FFFFFF",
        Role.ON_PHONE_QUIET: "#E0E0E0",
    },
)
"""The dark one for a system that asks for more contrast."""

PALETTES = (LIGHT, DARK, CONTRAST_LIGHT, CONTRAST_DARK)
"""Every appearance the window can have."""


def palette_for(appearance: str | None, *, is_dark: bool, has_contrast: bool) -> Palette:
    """The palette for a choice of the person, in a system that is dark or asks for contrast."""
    if appearance == "contrast" or (appearance is None and has_contrast):
        return CONTRAST_DARK if is_dark else CONTRAST_LIGHT
    if appearance == "dark" or (appearance is None and is_dark):
        return DARK
    return LIGHT
