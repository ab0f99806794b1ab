"""The table of steps: which instruction a call needs, in which order, and what it rests on.

Section 6 of the prompts model, row by row, with the four steps of its section 11 (D12-D15) after
the other refusals. `rests_on` names sections of the article (`4.2`) and facts of the guidance
library (`B1`). The sentences are data: `resources/texts/<language>/steps.json`.
"""

from dataclasses import dataclass
from enum import StrEnum

from callassist.domain.assessment import Level
from callassist.domain.calls import CallPurpose, Given, Request
from callassist.domain.claims import ClaimedRole
from callassist.domain.conditions import (
    Condition,
    about,
    always,
    claimed,
    given,
    given_anything,
    given_critical,
    given_nothing,
    level,
    live,
    mild,
    number_is,
    requested,
    severe,
    still_to_refuse,
    suspected,
    unjudged,
)
from callassist.domain.numbering_plan import NumberClass


class Dial(StrEnum):
    """Whom a step tells to call; the number itself always comes from the directory."""

    POLICE = "police"
    ANTI_FRAUD = "anti_fraud"
    CLAIMED = "claimed"
    """The published hotline of the organisation the caller claimed to be."""
    LISTED = "listed"
    """The listed number that was displayed, dialled by the person."""
    IMITATED = "imitated"
    """The real number that the display imitates."""
    HOLDING_BANK = "holding_bank"
    """The bank that holds the person's money, whoever the caller claimed to be."""
    OPERATORS = "operators"
    PUBLIC_OFFICES = "public_offices"


class Block(StrEnum):
    """The heading a step stands under: now, next, afterwards."""

    NOW = "now"
    NEXT = "next"
    LATER = "later"


@dataclass(frozen=True, slots=True)
class Step:
    """One instruction, and when a call needs it."""

    id: str
    order: int
    """Position among all steps; strictly ascending through the table."""
    condition: Condition
    rests_on: tuple[str, ...]
    dial: Dial | None = None

    @property
    def block(self) -> Block:
        """Now for the A and E steps, later for K, R and F, next for the others."""
        if self.id[0] in "AE":
            return Block.NOW
        return Block.LATER if self.id[0] in "KRF" else Block.NEXT


_PHONE_IN_OTHER_HANDS = (Given.SCREEN_SHARE, Given.INSTALL_APP)
_OFFICES = (ClaimedRole.REGULATOR, ClaimedRole.TELECOM_GOV)
_BANKS = (ClaimedRole.MYBANK, ClaimedRole.ALIPAY_ANT, ClaimedRole.OTHER_BANK)
_NO_STAFF_NUMBER = (ClaimedRole.UNKNOWN, ClaimedRole.ACQUAINTANCE, ClaimedRole.ANTI_FRAUD)
_MONEY_AT_RISK = (
    Given.PASSWORD,
    Given.OTP,
    Given.CVV,
    Given.SCREEN_SHARE,
    Given.INSTALL_APP,
    Given.FACE_VIDEO,
    Given.NFC_TAP,
)
_NOT_IN_LIST = (
    NumberClass.VIRTUAL_OPERATOR,
    NumberClass.MOBILE,
    NumberClass.LANDLINE,
    NumberClass.UNKNOWN,
)

STEPS: tuple[Step, ...] = (
    Step("A01", 10, live & given(Given.SCREEN_SHARE), ("B8", "G2")),
    Step("A02", 12, live & requested(Request.TRANSFER, Request.SAFE_ACCOUNT), ("B5", "G1")),
    Step("A03", 14, live & severe, ("3.3", "J1", "L1", "L5")),
    Step("A04", 16, live & mild, ("4.1", "L9")),
    Step("E01", 20, given(*_PHONE_IN_OTHER_HANDS), ("G2",)),
    Step("E02", 22, given(*_PHONE_IN_OTHER_HANDS), ("G2",)),
    Step("E03", 24, given(*_PHONE_IN_OTHER_HANDS), ("G2", "F14", "L11")),
    Step("E04", 26, given(Given.CLICK_LINK) & ~given(*_PHONE_IN_OTHER_HANDS), ("G7",)),
    Step("E05", 28, given(Given.TRANSFER), ("G1", "H2"), dial=Dial.POLICE),
    Step(
        "E06",
        30,
        given(Given.TRANSFER, *_MONEY_AT_RISK),
        ("5.3", "5.4", "G1", "G2", "G3", "G4", "G5", "G6"),
        dial=Dial.HOLDING_BANK,
    ),
    Step("E07", 32, given(Given.CARD_NUMBER, Given.CVV), ("4.4", "G5"), dial=Dial.HOLDING_BANK),
    Step("E08", 34, given(Given.OTP), ("3.2", "G4"), dial=Dial.HOLDING_BANK),
    Step("E09", 36, given(*_PHONE_IN_OTHER_HANDS), ("G2",)),
    Step(
        "E10",
        38,
        given_anything & ~given(Given.TRANSFER),
        ("G4", "G5", "G6", "G7", "G8", "H1"),
        dial=Dial.ANTI_FRAUD,
    ),
    Step(
        "E11", 40, given(*_MONEY_AT_RISK) & ~given(Given.TRANSFER), ("G1", "H2"), dial=Dial.POLICE
    ),
    Step("E12", 42, given(Given.PASSWORD, *_PHONE_IN_OTHER_HANDS), ("4.4", "G3")),
    Step(
        "E13", 44, given(Given.CALL_FORWARD, *_PHONE_IN_OTHER_HANDS), ("F14",), dial=Dial.OPERATORS
    ),
    Step("E14", 46, given(Given.INSTALL_APP), ("G2",)),
    Step(
        "E15",
        48,
        given(Given.OTP, Given.ID_NUMBER, Given.FACE_VIDEO, *_PHONE_IN_OTHER_HANDS),
        ("5.4", "G6", "I5", "I6"),
    ),
    Step("E16", 50, given(Given.ADD_WECHAT), ("G8", "H4")),
    Step("E17", 52, given(Given.TRANSFER), ("F15",)),
    Step("A05", 95, severe, ("5.1", "F12")),
    Step("D01", 98, live & mild, ("4.3", "4.4")),
    Step("D02", 100, still_to_refuse(Request.PASSWORD, Request.OTP), ("3.2", "B1", "B2")),
    Step("D03", 102, still_to_refuse(Request.ID_NUMBER), ("3.3", "4.4", "B3")),
    Step("D04", 104, still_to_refuse(Request.CARD_NUMBER, Request.CVV), ("4.4", "B4")),
    Step("D05", 106, still_to_refuse(Request.TRANSFER), ("4.3", "B5")),
    Step("D06", 108, requested(Request.SAFE_ACCOUNT) & ~given(Given.TRANSFER), ("B6", "J3")),
    Step("D07", 110, still_to_refuse(Request.INSTALL_APP, Request.SCREEN_SHARE), ("B7", "B8")),
    Step("D08", 112, still_to_refuse(Request.CLICK_LINK, Request.ADD_WECHAT), ("5.3", "B9")),
    Step("D09", 114, still_to_refuse(Request.FACE_VIDEO), ("B10", "F10")),
    Step("D10", 116, requested(Request.URGENT_THREAT), ("4.1", "B11", "L9")),
    Step("D11", 118, requested(Request.KEEP_SECRET) | severe, ("B12", "L6")),
    Step("D12", 119, still_to_refuse(Request.NFC_TAP), ("F11",)),
    Step("D13", 120, still_to_refuse(Request.TAKE_LOAN), ("F13", "E5")),
    Step("D14", 121, still_to_refuse(Request.CALL_FORWARD), ("F14",)),
    Step("D15", 122, still_to_refuse(Request.HOME_VISIT), ("C2",)),
    Step("X01", 124, live & mild & ~claimed(*_NO_STAFF_NUMBER), ("4.2", "A4")),
    Step("X02", 126, live & mild & ~claimed(ClaimedRole.ANTI_FRAUD), ("4.2", "J1", "L4")),
    Step(
        "N01",
        130,
        number_is(NumberClass.LISTED) & given_nothing,
        ("3.1", "D1", "L2"),
        dial=Dial.LISTED,
    ),
    Step(
        "N02",
        131,
        number_is(NumberClass.LOOKALIKE) & given_nothing,
        ("3.1", "D2"),
        dial=Dial.IMITATED,
    ),
    Step("N03", 132, number_is(NumberClass.INBOUND_ONLY) & given_nothing, ("D3",)),
    Step(
        "N04",
        133,
        number_is(NumberClass.INTERNATIONAL, NumberClass.HIDDEN) & given_nothing,
        ("D4",),
    ),
    Step("N05", 134, number_is(*_NOT_IN_LIST) & given_nothing, ("5.1", "5.3", "D5", "D6")),
    Step("O01", 150, claimed(*_BANKS) & ~given_critical, ("2.1", "2.2", "5.3", "C4")),
    Step(
        "O02",
        152,
        (claimed(ClaimedRole.POLICE_COURT) | (claimed(ClaimedRole.ANTI_FRAUD) & severe))
        & ~given(Given.TRANSFER),
        ("F7", "H1"),
        dial=Dial.POLICE,
    ),
    Step("O07", 153, claimed(ClaimedRole.ANTI_FRAUD) & mild, ("H1",), dial=Dial.ANTI_FRAUD),
    Step(
        "O03",
        154,
        claimed(*_OFFICES) & ~given(Given.TRANSFER),
        ("F5", "F6", "H6"),
        dial=Dial.PUBLIC_OFFICES,
    ),
    Step(
        "O04",
        156,
        claimed(ClaimedRole.LOAN_AGENCY) | about(CallPurpose.LOAN_CREDIT),
        ("F3", "F4", "B11"),
    ),
    Step(
        "O05",
        158,
        claimed(ClaimedRole.PLATFORM_CS) | about(CallPurpose.REFUND_CANCEL),
        ("F2", "B9"),
    ),
    Step("O06", 160, claimed(ClaimedRole.ACQUAINTANCE), ("F10", "L10")),
    Step("P01", 162, about(CallPurpose.PROMOTION) & mild, ("2.3",)),
    Step(
        "V01",
        170,
        claimed(ClaimedRole.MYBANK, ClaimedRole.ALIPAY_ANT) & ~given_critical & ~unjudged,
        ("4.2", "5.3", "C3"),
        dial=Dial.CLAIMED,
    ),
    Step(
        "V02",
        172,
        (claimed(ClaimedRole.OTHER_BANK) | unjudged) & ~given_critical,
        ("4.2", "5.3", "B13"),
        dial=Dial.CLAIMED,
    ),
    Step("V03", 174, always, ("5.3", "B13", "J2")),
    Step(
        "V04",
        176,
        level(Level.CAUTION, Level.HIGH, Level.CRITICAL) & given_nothing,
        ("5.3", "H1"),
        dial=Dial.ANTI_FRAUD,
    ),
    Step("K01", 190, always, ("4.2", "H4")),
    Step("K02", 192, severe, ("G1", "H4")),
    Step("R01", 200, suspected, ("H3", "H5")),
    Step("R02", 202, given(Given.TRANSFER), ("G1", "H4")),
    Step("F01", 210, level(Level.CAUTION, Level.HIGH, Level.CRITICAL), ("5.4", "I1")),
    Step("F02", 212, given_anything, ("5.4", "I2")),
    Step("F03", 214, severe, ("I3", "I4", "J5")),
    Step("F04", 216, level(Level.LOW), ("5.4", "I1", "L3")),
)
