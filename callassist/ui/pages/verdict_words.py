"""What the verdict panel says about a call: a card or two, and the reasons below."""

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from callassist.domain.advice import Advice
from callassist.domain.numbering_plan import NumberClass
from callassist.domain.verdict import ClaimMatch, NumberCheck, Reason
from callassist.services.wording import Wording
from callassist.ui.labels import DOUBTFUL_REQUESTS, LEVEL_TONES, tone_of_verdict
from callassist.ui.pages.grounds import grounds_of_reason
from callassist.ui.tone import Tone

FORGED_DISPLAY = "caller_id_can_be_forged"
"""The reason that stands below every verdict, whatever the number is."""

_FROM_THE_LIST = frozenset({"organisations", "found", "organisation"})
"""Values of a reason that only the list can have given."""


@dataclass(frozen=True, slots=True)
class CardWords:
    """One statement with its tone."""

    tone: Tone
    heading: str
    sentence: str


class VerdictWords:
    """Says one advice in the words of a language."""

    def __init__(self, advice: Advice, wording: Wording, edition: str) -> None:
        """`edition` is the month of the list the number was compared with."""
        self._advice = advice
        self._wording = wording
        self._edition = edition

    def number_card(self) -> CardWords:
        """What the number says, or rather does not."""
        check = self._advice.check
        tone = tone_of_verdict(check.number_class, check.claim_match)
        sentence = self._with_grounds(
            self._wording.reason(self._main_reason()), self._main_reason()
        )
        return CardWords(tone, self._number_heading(check), sentence)

    def call_card(self) -> CardWords | None:
        """The first thing to do while the call is on; else what was asked or given, if anything."""
        tone = LEVEL_TONES[self._advice.assessment.level]
        texts = self._wording.texts
        if self._advice.call.is_live:
            first = self._advice.steps[0].step.id
            return CardWords(tone, texts.step_text(first), texts.step_why(first))
        code = self._strongest()
        if code is None:
            return None
        heading = self._wording.level_line(self._advice.assessment)
        return CardWords(tone, heading, self._of_call(code))

    def reasons(self) -> list[str]:
        """The sentences that explain the verdict beside those of the cards, in their order."""
        strongest = None if self._advice.call.is_live else self._strongest()
        codes = self._advice.assessment.reason_codes
        return [
            *self._number_reasons(),
            *(self._of_call(each) for each in codes if each != strongest),
        ]

    def forged_display(self) -> str:
        """The sentence that stands below every verdict."""
        return self._wording.texts.reason(FORGED_DISPLAY)

    def _number_heading(self, check: NumberCheck) -> str:
        imitated = check.imitates.entry.number if check.imitates else ""
        match check.number_class:
            case NumberClass.LOOKALIKE:
                words = QCoreApplication.translate("verdict", "冒充：很像 {}，但不是")
                return words.format(imitated)
            case NumberClass.AREA_PREFIXED:
                words = QCoreApplication.translate("verdict", "区号加 {}：光看显示说不准")
                return words.format(imitated)
            case NumberClass.INBOUND_ONLY:
                return QCoreApplication.translate("verdict", "只接不打的号码：显示是伪造的")
            case NumberClass.LISTED if check.claim_match is ClaimMatch.DIFFERS:
                return QCoreApplication.translate("verdict", "号码是别家的，和自称的对不上")
            case NumberClass.LISTED:
                return QCoreApplication.translate("verdict", "在号码表中，但显示可以伪造")
            case _:
                return self._wording.texts.word(f"class.{check.number_class}")

    def _main_reason(self) -> Reason:
        reasons = self._advice.check.reasons
        differing = (reason for reason in reasons if reason.code == "claim_differs")
        return next(differing, reasons[0])

    def _number_reasons(self) -> Iterator[str]:
        for reason in self._advice.check.reasons:
            if reason.code != FORGED_DISPLAY and reason is not self._main_reason():
                yield self._with_grounds(self._wording.reason(reason), reason)

    def _strongest(self) -> str | None:
        """The code of the weightiest thing given, else asked."""
        codes = self._advice.assessment.reason_codes
        given = [code for code in codes if code.startswith("given.")]
        asked = [code for code in codes if code.startswith("asked.")]
        asked.sort(key=lambda code: code.removeprefix("asked.") in DOUBTFUL_REQUESTS)
        return next(iter(given + asked), None)

    def _with_grounds(self, sentence: str, reason: Reason) -> str:
        if _FROM_THE_LIST.isdisjoint(reason.values):
            return sentence
        words = QCoreApplication.translate("verdict", "{}（依据：号码表 {}）")
        return words.format(sentence, self._edition)

    def _of_call(self, code: str) -> str:
        sentence = self._wording.texts.reason(code)
        grounds = grounds_of_reason(code)
        if not grounds:
            return sentence
        words = QCoreApplication.translate("verdict", "{}（依据：指南 {}）")
        return words.format(sentence, self._wording.texts.join(grounds))
