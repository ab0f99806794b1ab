import pytest

from callassist.domain.advice import advise
from callassist.domain.calls import Given, Request, Situation
from callassist.ui.pages.grounds import STEP_BEHIND, grounds_of_reason
from store.made_calls import directory, ended


def test_everything_asked_or_given_has_grounds() -> None:
    asked = {f"asked.{each}" for each in Request}
    assert set(STEP_BEHIND) == asked | {f"given.{each}" for each in Given}
    assert all(grounds_of_reason(code) for code in STEP_BEHIND)
    assert grounds_of_reason("R4") == ()


@pytest.mark.parametrize("token", list(Request))
def test_grounds_are_those_of_the_step_that_refuses_it(token: Request) -> None:
    call = ended("95188", requests=frozenset({token}))
    steps = [each.step.id for each in advise(call, directory()).steps]
    assert STEP_BEHIND[f"asked.{token}"] in steps


@pytest.mark.parametrize(
    "token", [each for each in Given if not STEP_BEHIND[f"given.{each}"].startswith("D")]
)
def test_grounds_are_those_of_the_step_that_limits_the_harm(token: Given) -> None:
    call = ended("95188", given=frozenset({token}), situation=Situation.GIVEN)
    steps = [each.step.id for each in advise(call, directory()).steps]
    assert STEP_BEHIND[f"given.{token}"] in steps
