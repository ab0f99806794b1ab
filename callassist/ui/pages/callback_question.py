"""The question to ask when the person calls the published number themselves."""

from datetime import datetime

from PySide6.QtCore import QCoreApplication

from callassist.domain.calls import EndedCall, Given, Request
from callassist.domain.directory import Directory
from callassist.services.wording import Wording
from callassist.ui.labels import request_words

_NOT_A_WISH = Request.URGENT_THREAT
"""A manner, not a thing that was asked for."""

_TO_THE_CLAIMED = frozenset({"V01", "V02"})
_TO_AN_OFFICE = frozenset({"O02", "O03", "O07"})
_TO_FREEZE = "E06"


class CallbackQuestion:
    """Words to read out, built from what the person told about the call."""

    def __init__(self, call: EndedCall, wording: Wording, directory: Directory) -> None:
        self._call = call
        self._wording = wording
        self._directory = directory

    def words(self, step_id: str, dialled: str | None, now: datetime) -> str:
        """The words for the call-back step; `dialled` is the number, None if it is not known."""
        when = self._wording.moment(self._call.received_at, now)
        if step_id == _TO_FREEZE:
            return self._freeze(when)
        if step_id in _TO_AN_OFFICE:
            return self._office(when)
        if step_id in _TO_THE_CLAIMED or self._is_claimed(dialled):
            return self._claimed(when)
        return self._displayed(when)

    def _is_claimed(self, dialled: str | None) -> bool:
        digits = "".join(filter(str.isdecimal, dialled or ""))
        entry = self._directory.entry_for(digits)
        return entry is not None and self._call.claim.organisation_id in entry.organisation_ids

    def _wishes(self) -> str:
        asked = [each for each in Request if each in self._call.requests and each != _NOT_A_WISH]
        return self._wording.texts.join([request_words(each) for each in asked])

    def _claimed(self, when: str) -> str:
        wishes = self._wishes()
        if wishes:
            words = QCoreApplication.translate(
                "question",
                "{} 有人打来，说是你们，要我{}。是你们打的吗？我的账户现在正常吗？",
            )
            return words.format(when, wishes)
        words = QCoreApplication.translate(
            "question", "{} 有人打来，说是你们。是你们打的吗？我的账户现在正常吗？"
        )
        return words.format(when)

    def _displayed(self, when: str) -> str:
        wishes = self._wishes()
        if wishes:
            words = QCoreApplication.translate(
                "question", "{} 有人打来，显示的号码像是你们的，要我{}。是你们打的吗？"
            )
            return words.format(when, wishes)
        words = QCoreApplication.translate(
            "question", "{} 有人打来，显示的号码像是你们的。是你们打的吗？"
        )
        return words.format(when)

    def _office(self, when: str) -> str:
        wishes = self._wishes()
        claim = self._wording.claim(self._call.claim)
        if wishes:
            words = QCoreApplication.translate(
                "question", "{} 有人打来，自称{}，要我{}。真有这回事吗？"
            )
            return words.format(when, claim, wishes)
        words = QCoreApplication.translate("question", "{} 有人打来，自称{}。真有这回事吗？")
        return words.format(when, claim)

    def _freeze(self, when: str) -> str:
        given = [each for each in Given if each in self._call.given]
        things = [self._wording.texts.word(f"given.{each}") for each in given]
        words = QCoreApplication.translate(
            "question",
            "{} 我接到一个电话，可能被骗了（{}）。请马上冻结我的账户，查一查有没有不是我办的交易。"
            "那个电话是你们打的吗？",
        )
        return words.format(when, self._wording.texts.join(things))
