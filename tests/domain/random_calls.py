"""Random calls in the tokens of the prompts model, for properties that hold of every call."""

from dataclasses import dataclass, replace

from hypothesis import strategies as st

from callassist.domain.advice import Advice
from callassist.domain.calls import CallPurpose, Given, Request, Situation
from callassist.domain.claims import ClaimedRole
from callassist.domain.numbering_plan import NumberClass
from domain.builders import a_call, advice_on

NUMBER_CLASSES = [each.value for each in NumberClass if each is not NumberClass.UNJUDGED]
"""The classes of the model; what was not checked has none of them."""

ROLES = [each.value for each in ClaimedRole]


@dataclass(frozen=True)
class TokenCall:
    """A call and the class of its number, from which advice can be asked."""

    situation: str
    connected: bool
    claimed: str
    purpose: str
    number_class: str
    asked: frozenset[Request]
    given: frozenset[Given]

    @property
    def is_live(self) -> bool:
        """The caller is still on the line."""
        return self.situation == "ongoing" or (self.situation == "given" and self.connected)

    def advice(self) -> Advice:
        """What the program says to it."""
        call = a_call(
            situation=self.situation,
            connected=self.connected,
            claimed=self.claimed,
            purpose=self.purpose,
            asked=self.asked,
            given=self.given,
        )
        return advice_on(self.number_class, call, own_banks=("icbc", "cmb"))

    def asking(self, request: Request) -> "TokenCall":
        """The same call with one more request."""
        return replace(self, asked=self.asked | {request})

    def giving(self, thing: Given) -> "TokenCall":
        """The same call with one more thing given."""
        return replace(self, given=self.given | {thing})

    def with_number(self, number_class: str) -> "TokenCall":
        """The same call from a number of another class."""
        return replace(self, number_class=number_class)


def token_calls(
    *, given: st.SearchStrategy[frozenset[Given]] | None = None
) -> st.SearchStrategy[TokenCall]:
    """Any call; things given are few, so that calls where nothing was given are common."""
    few = st.frozensets(st.sampled_from(list(Given)), max_size=4)
    return st.builds(
        TokenCall,
        situation=st.sampled_from([each.value for each in Situation]),
        connected=st.booleans(),
        claimed=st.sampled_from([*ROLES, "icbc", "alipay"]),
        purpose=st.sampled_from([each.value for each in CallPurpose]),
        number_class=st.sampled_from(NUMBER_CLASSES),
        asked=st.frozensets(st.sampled_from(list(Request)), max_size=5),
        given=given or st.one_of(st.just(frozenset()), few),
    )
