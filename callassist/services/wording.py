"""Says domain objects in the person's language; the same words in the window and the terminal."""

from collections.abc import Iterable
from datetime import datetime

from callassist.bundled.texts import Texts
from callassist.domain.advice import Advice, Verdict
from callassist.domain.assessment import Assessment
from callassist.domain.claims import Claim
from callassist.domain.directory import Directory, Entry
from callassist.domain.regions import region_name
from callassist.domain.verdict import NumberCheck, Reason, ReasonValue

_ORGANISATION_VALUES = frozenset({"organisation", "organisations", "found", "claimed"})
"""Values of a reason that are ids of organisations or roles and are said by their names."""


class Wording:
    """The words of one language for one directory."""

    def __init__(self, texts: Texts, directory: Directory) -> None:
        self.texts = texts
        self.language = texts.language
        self._directory = directory

    def organisation(self, token: str) -> str:
        """The name of an organisation, or of a role; the token itself if it is neither any more."""
        organisation = self._directory.organisation(token)
        if organisation is not None:
            return organisation.name(self.language)
        return self.role(token)

    def organisations(self, tokens: Iterable[str]) -> str:
        """The names of several organisations in one phrase."""
        return self.texts.join([self.organisation(token) for token in tokens])

    def role(self, token: str) -> str:
        """The words for a role the caller may claim; the token itself if it is unknown."""
        try:
            return self.texts.word(f"role.{token}")
        except KeyError:
            return token

    def claim(self, claim: Claim) -> str:
        """Who the caller said they were."""
        return self.organisation(claim.organisation_id or claim.role.value)

    def owners(self, entry: Entry) -> str:
        """The names of everybody a number belongs to."""
        return self.organisations(entry.organisation_ids)

    def reason(self, reason: Reason) -> str:
        """The sentence of a reason."""
        values = {key: self._value(key, value) for key, value in reason.values.items()}
        return self.texts.reason(reason.code, **values)

    def _value(self, key: str, value: ReasonValue) -> str:
        if key == "region":
            return region_name(str(value), self.language) or str(value)
        if key == "judged_at":
            return _plain_moment(str(value))
        if isinstance(value, tuple):
            return (
                self.organisations(value) if key in _ORGANISATION_VALUES else self.texts.join(value)
            )
        return self.organisation(value) if key in _ORGANISATION_VALUES else value

    def number_reasons(self, reasons: Iterable[Reason]) -> list[str]:
        """The sentences of a number check, in its order."""
        return [self.reason(reason) for reason in reasons]

    def call_reasons(self, assessment: Assessment) -> list[str]:
        """The sentences that explain the level beside the number: the rule, what was asked."""
        return [self.texts.reason(code) for code in assessment.reason_codes]

    def level_line(self, assessment: Assessment) -> str:
        """The one line that says the level."""
        return self.texts.word(f"level_line.{assessment.level}")

    def comfort(self, advice: Advice) -> str | None:
        """The line for somebody who has already given something; None otherwise."""
        return self.texts.reason("rule.not_your_fault") if advice.call.given else None

    def region(self, check: NumberCheck) -> str | None:
        """The place a number belongs to, None where none can be told."""
        return region_name(check.international, self.language)

    def badge(self, verdict: Verdict) -> str:
        """The short words for a stored verdict, with the number it imitates if it does."""
        words = self.texts.word(f"class_short.{verdict.number_class}")
        return f"{words} {verdict.imitates}" if verdict.imitates else words

    def moment(self, moment: datetime, now: datetime) -> str:
        """A point in time as one says it: `今天 15:42`, `昨天 10:05`, `11-19 18:31`."""
        local = _in_zone(moment, now)
        days = (local.date() - now.date()).days
        clock = f"{local:%H:%M}"
        key = {0: "day.today", -1: "day.yesterday", 1: "day.tomorrow"}.get(days)
        if key is not None:
            return self.texts.sentence(key, time=clock)
        return f"{local:%m-%d} {clock}" if local.year == now.year else f"{local:%Y-%m-%d} {clock}"


def _plain_moment(text: str) -> str:
    """A stored moment to the minute, as the clock showed it then; what is none as it stands."""
    try:
        return f"{datetime.fromisoformat(text):%Y-%m-%d %H:%M}"
    except ValueError:
        return text


def _in_zone(moment: datetime, now: datetime) -> datetime:
    """The moment in the person's zone; as it was told where the calendar has no room for that."""
    try:
        return moment.astimezone(now.tzinfo)
    except OverflowError:
        return moment
