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
