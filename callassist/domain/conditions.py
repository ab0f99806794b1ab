"""The words in which the conditions of the steps are written: `live & given("transfer")`.

Each word tests one field of an assessment; `&`, `|` and `~` join them as and, or, not. They exist
so that the table of steps can be read beside section 6 of the prompts model.
"""

from collections.abc import Callable
from dataclasses import dataclass

from callassist.domain.assessment import UNJUDGED_RULE, Assessment, Level
from callassist.domain.calls import CallPurpose, Given, Request
from callassist.domain.claims import ClaimedRole
from callassist.domain.numbering_plan import NumberClass


@dataclass(frozen=True, slots=True)
class Condition:
    """A test of an assessment that can be joined with others."""

    holds: Callable[[Assessment], bool]

    def __and__(self, other: "Condition") -> "Condition":
        return Condition(lambda a: self.holds(a) and other.holds(a))

    def __or__(self, other: "Condition") -> "Condition":
        return Condition(lambda a: self.holds(a) or other.holds(a))

    def __invert__(self) -> "Condition":
        return Condition(lambda a: not self.holds(a))


always = Condition(lambda a: True)
live = Condition(lambda a: a.evidence.call.is_live)
mild = Condition(lambda a: a.level in (Level.LOW, Level.CAUTION))
"""Level low or caution."""
severe = Condition(lambda a: a.level in (Level.HIGH, Level.CRITICAL))
"""Level high or critical."""
unjudged = Condition(lambda a: a.evidence.number_class is NumberClass.UNJUDGED)
"""No list could be read: nothing is known about the number."""
suspected = severe & Condition(lambda a: a.rule != UNJUDGED_RULE)
"""Level high or critical, and not only because nothing could be checked."""
given_anything = Condition(lambda a: bool(a.evidence.call.given))
given_nothing = ~given_anything
given_critical = Condition(lambda a: a.evidence.has_critical_given)


def level(*levels: Level) -> Condition:
    """The level is one of these."""
    return Condition(lambda a: a.level in levels)


def given(*tokens: Given) -> Condition:
    """At least one of these was given."""
    return Condition(lambda a: not a.evidence.call.given.isdisjoint(tokens))


def requested(*tokens: Request) -> Condition:
    """At least one of these was asked for."""
    return Condition(lambda a: not a.evidence.call.requests.isdisjoint(tokens))


def still_to_refuse(*tokens: Request) -> Condition:
    """At least one of these was asked for and not yet given."""
    return Condition(
        lambda a: any(
            token in a.evidence.call.requests and token.value not in a.evidence.call.given
            for token in tokens
        )
    )


def number_is(*classes: NumberClass) -> Condition:
    """The number weighs as one of these classes."""
    return Condition(lambda a: a.evidence.number_class in classes)


def claimed(*roles: ClaimedRole) -> Condition:
    """The caller said they were one of these."""
    return Condition(lambda a: a.evidence.call.claim.role in roles)


def about(purpose: CallPurpose) -> Condition:
    """The call was said to be about this."""
    return Condition(lambda a: a.evidence.call.purpose is purpose)
