"""How much danger a call shows: one level, the rule that gave it, and why.

The table RULES is section 4 of the prompts model, in its order. A number that is in the list never
lowers a level. Four tokens reported since 2025 (a card held to the phone, a loan, call forwarding,
a visit) are added as that model's section 11 says; two of them are also harmful once *given* (F11,
F14 of the guidance facts), so a tapped card counts as critical like the other ways to the money.
R12 is not of that model: without any list a number may be whatever the worst of them is.
"""

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum

from callassist.domain.calls import EndedCall, Given, Request
from callassist.domain.claims import ClaimedRole
from callassist.domain.numbering_plan import NumberClass
from callassist.domain.verdict import NumberCheck


class Level(StrEnum):
    """How much danger a call shows; `low` never means that the caller is who they say."""

    LOW = "low"
    CAUTION = "caution"
    HIGH = "high"
    CRITICAL = "critical"


CRITICAL_GIVEN = frozenset(
    {
        Given.PASSWORD,
        Given.OTP,
        Given.CVV,
        Given.TRANSFER,
        Given.INSTALL_APP,
        Given.SCREEN_SHARE,
        Given.FACE_VIDEO,
        Given.NFC_TAP,
    }
)
"""What opens the way to the money by itself (rule R1)."""

_LIVE_DANGER = frozenset(
    {
        Request.TRANSFER,
        Request.SAFE_ACCOUNT,
        Request.SCREEN_SHARE,
        Request.NFC_TAP,
        Request.TAKE_LOAN,
    }
)
_NEVER_ASKED_BY_A_BANK = frozenset(
    {
        Request.PASSWORD,
        Request.OTP,
        Request.CVV,
        Request.ID_NUMBER,
        Request.TRANSFER,
        Request.SAFE_ACCOUNT,
        Request.INSTALL_APP,
        Request.SCREEN_SHARE,
        Request.KEEP_SECRET,
        Request.FACE_VIDEO,
        Request.NFC_TAP,
        Request.TAKE_LOAN,
        Request.CALL_FORWARD,
        Request.HOME_VISIT,
    }
)
_DOUBTFUL = frozenset(
    {Request.CARD_NUMBER, Request.CLICK_LINK, Request.ADD_WECHAT, Request.URGENT_THREAT}
)
UNJUDGED_RULE = "R12"
"""The rule of a call whose number could not be checked."""

_FORGED = frozenset({NumberClass.LOOKALIKE, NumberClass.INBOUND_ONLY})
_PROVES_NOTHING = frozenset(
    {
        NumberClass.INTERNATIONAL,
        NumberClass.VIRTUAL_OPERATOR,
        NumberClass.MOBILE,
        NumberClass.LANDLINE,
        NumberClass.UNKNOWN,
        NumberClass.HIDDEN,
    }
)
_TIES_ABROAD = frozenset({ClaimedRole.ACQUAINTANCE, ClaimedRole.UNKNOWN})
_ROLES_IN_DOUBT = frozenset(
    {
        ClaimedRole.POLICE_COURT,
        ClaimedRole.REGULATOR,
        ClaimedRole.LOAN_AGENCY,
        ClaimedRole.ACQUAINTANCE,
        ClaimedRole.UNKNOWN,
    }
)


@dataclass(frozen=True, slots=True)
class Evidence:
    """Everything the rules look at: the call, and its number's class as the rules weigh it."""

    call: EndedCall
    number_class: NumberClass
    """`listed` only if nobody else was claimed; `area_prefixed` and `invalid` as `unknown`."""

    @classmethod
    def of(cls, call: EndedCall, check: NumberCheck) -> "Evidence":
        """Weighs a number check: what is not clearly something is `unknown`."""
        number_class = check.number_class
        if number_class in (NumberClass.AREA_PREFIXED, NumberClass.INVALID) or (
            number_class is NumberClass.LISTED and not check.is_official
        ):
            number_class = NumberClass.UNKNOWN
        return cls(call, number_class)

    @property
    def has_critical_given(self) -> bool:
        """Something was given that opens the way to the money."""
        return not CRITICAL_GIVEN.isdisjoint(self.call.given)


@dataclass(frozen=True, slots=True)
class LevelRule:
    """One row of the table: when the condition holds, the call has this level."""

    id: str
    level: Level
    applies: Callable[[Evidence], bool]


RULES: tuple[LevelRule, ...] = (
    LevelRule("R1", Level.CRITICAL, lambda e: e.has_critical_given),
    LevelRule(
        "R2",
        Level.CRITICAL,
        lambda e: e.call.is_live and not _LIVE_DANGER.isdisjoint(e.call.requests),
    ),
    LevelRule("R3", Level.HIGH, lambda e: bool(e.call.given)),
    LevelRule("R4", Level.HIGH, lambda e: not _NEVER_ASKED_BY_A_BANK.isdisjoint(e.call.requests)),
    LevelRule("R5", Level.HIGH, lambda e: len(_DOUBTFUL & e.call.requests) >= 2),
    LevelRule("R6", Level.HIGH, lambda e: e.number_class in _FORGED),
    LevelRule(
        "R7",
        Level.HIGH,
        lambda e: (
            e.number_class is NumberClass.INTERNATIONAL and e.call.claim.role not in _TIES_ABROAD
        ),
    ),
    LevelRule(UNJUDGED_RULE, Level.HIGH, lambda e: e.number_class is NumberClass.UNJUDGED),
    LevelRule("R8", Level.CAUTION, lambda e: len(_DOUBTFUL & e.call.requests) == 1),
    LevelRule("R9", Level.CAUTION, lambda e: e.number_class in _PROVES_NOTHING),
    LevelRule("R10", Level.CAUTION, lambda e: e.call.claim.role in _ROLES_IN_DOUBT),
    LevelRule("R11", Level.LOW, lambda e: True),
)
"""The first rule that fits gives the level."""


@dataclass(frozen=True, slots=True)
class Assessment:
    """The level of a call and the rule that gave it."""

    level: Level
    rule: str
    evidence: Evidence

    @property
    def reason_codes(self) -> tuple[str, ...]:
        """The codes of the reasons beside those of the number: the rule, what was asked, given."""
        asked = (f"asked.{each}" for each in Request if each in self.evidence.call.requests)
        given = (f"given.{each}" for each in Given if each in self.evidence.call.given)
        return (self.rule, *asked, *given)


def assess(call: EndedCall, check: NumberCheck) -> Assessment:
    """The level of a call whose number was judged as `check`."""
    evidence = Evidence.of(call, check)
    rule = next(rule for rule in RULES if rule.applies(evidence))
    return Assessment(rule.level, rule.id, evidence)


def level_once_answered(rule_id: str, *, is_denied: bool) -> Level:
    """The level of a call after the hotline was asked about it.

    A bank that knows nothing of its call makes it highly suspicious at least; one that says it did
    call proves nothing, and leaves the level its rule gave. Raises KeyError for an unknown rule.
    """
    level = {rule.id: rule.level for rule in RULES}[rule_id]
    return Level.HIGH if is_denied and level in (Level.LOW, Level.CAUTION) else level
