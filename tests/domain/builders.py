"""Builds the calls, checks and contexts of the domain tests from short words."""

from collections.abc import Iterable
from datetime import UTC, datetime
from functools import cache

from callassist.bundled.directory_file import load_directory
from callassist.domain.advice import Advice, advise, advise_on_check
from callassist.domain.calls import CallPurpose, EndedCall, Given, Request, Situation
from callassist.domain.claims import Claim
from callassist.domain.directory import Directory
from callassist.domain.number_check import check_number
from callassist.domain.numbering_plan import NumberClass
from callassist.domain.numbers import PhoneNumber
from callassist.domain.verdict import CheckContext, ClaimMatch, NumberCheck

NOON = datetime(2026, 11, 22, 12, 0, tzinfo=UTC)


@cache
def shipped() -> Directory:
    """The list the program ships with, read once."""
    return load_directory()


def a_claim(token: str | None) -> Claim:
    """The claim of an organisation id or role; of nobody for None."""
    if token is None:
        return Claim.nobody()
    claim = shipped().claim_for(token)
    assert claim is not None, f"the list knows no organisation or role {token}"
    return claim


def check(
    text: str,
    claimed: str | None = None,
    *,
    abroad: bool = False,
    own_banks: Iterable[str] = (),
) -> NumberCheck:
    """The verdict on a text, with the shipped list."""
    context = CheckContext(shipped(), a_claim(claimed), abroad, frozenset(own_banks))
    return check_number(PhoneNumber.parse(text), context)


def codes(verdict: NumberCheck) -> list[str]:
    """The codes of the reasons of a verdict, in order."""
    return [reason.code for reason in verdict.reasons]


def a_call(
    *,
    situation: str = "ended",
    connected: bool = False,
    claimed: str | None = None,
    purpose: str = "other",
    asked: Iterable[str] = (),
    given: Iterable[str] = (),
    number: str = "",
) -> EndedCall:
    """A call from the tokens of the prompts model."""
    return EndedCall(
        number_text=number,
        received_at=NOON,
        claim=a_claim(claimed),
        purpose=CallPurpose(purpose),
        requests=frozenset(Request(token) for token in asked),
        given=frozenset(Given(token) for token in given),
        situation=Situation(situation),
        still_connected=connected,
    )


def a_check(number_class: str) -> NumberCheck:
    """A verdict of a class, given outright; `listed` means listed, and the claim matches."""
    is_listed = number_class == NumberClass.LISTED
    return NumberCheck(
        number_class=NumberClass(number_class),
        claim_match=ClaimMatch.MATCHES if is_listed else ClaimMatch.NONE,
    )


def advice_on(number_class: str, call: EndedCall, *, own_banks: Iterable[str] = ()) -> Advice:
    """The advice on a call whose number is of a class given outright."""
    return advise_on_check(call, a_check(number_class), shipped(), frozenset(own_banks))


def advice_for(call: EndedCall, *, own_banks: Iterable[str] = ()) -> Advice:
    """The advice on a call from its number text to its steps."""
    return advise(call, shipped(), frozenset(own_banks))


def step_ids(advice: Advice) -> list[str]:
    """The ids of the steps, in order."""
    return [planned.step.id for planned in advice.steps]


def dialled(advice: Advice, step_id: str) -> list[str]:
    """The numbers a step of the advice tells to dial; fails if the step is not there."""
    return (
        [
            entry.number
            for planned in advice.steps
            if planned.step.id == step_id
            for entry in planned.dial
        ]
        if step_id in step_ids(advice)
        else [f"{step_id} is missing"]
    )
