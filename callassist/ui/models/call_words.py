"""How one stored call is said in a few words, in the table and beside it."""

from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from callassist.domain.callbacks import CallbackState, Outcome
from callassist.domain.calls import Given, Request
from callassist.domain.claims import ClaimedRole
from callassist.domain.phone_log import PhoneCallType
from callassist.ui.labels import LEVEL_TONES, level_badge, tone_of_verdict
from callassist.ui.tone import Tone

if TYPE_CHECKING:
    from callassist.domain.advice import Call, PhoneSource
    from callassist.domain.callbacks import CallBack
    from callassist.domain.calls import EndedCall
    from callassist.services.wording import Wording
    from callassist.ui.controllers.call_controller import CallController

_SERIOUSNESS = (Tone.NEUTRAL, Tone.LISTED, Tone.DOUBT, Tone.DANGER, Tone.ACT_NOW)

_NEVER_SPOKEN = frozenset({PhoneCallType.MISSED, PhoneCallType.REJECTED, PhoneCallType.BLOCKED})


@dataclass(frozen=True, slots=True)
class VerdictWords:
    """The verdict of a stored call as a badge."""

    tone: Tone
    words: str
    spoken: str
    """The same and the level, for a screen reader."""


class CallWords:
    """Says stored calls in the language of the window."""

    def __init__(self, controller: "CallController") -> None:
        self._controller = controller

    @property
    def wording(self) -> "Wording":
        """The words of the domain."""
        return self._controller.wording

    def moment(self, moment: datetime) -> str:
        """A point in time as one says it today."""
        return self.wording.moment(moment, self._controller.now())

    def number(self, ended: "EndedCall") -> str:
        """What the phone showed, as it was typed."""
        return ended.number_text or self.wording.texts.sentence("out.no_number")

    def claim(self, ended: "EndedCall") -> str:
        """Who the caller said they were."""
        return self.wording.claim(ended.claim)

    def claim_of(self, call: "Call") -> str:
        """Who the caller said they were; of an imported call the name in the phone, as such."""
        if call.source is None or not call.source.name or not _says_nothing(call):
            return self.claim(call.ended)
        words = QCoreApplication.translate("call_words", "手机存：{}")
        return words.format(call.source.name)

    def in_short(self, call: "Call", *, with_number: bool = False) -> str:
        """One call in a line: when, perhaps the number, who was claimed."""
        parts = [self.moment(call.ended.received_at)]
        if with_number:
            parts.append(self.number(call.ended))
        if not _says_nothing(call):
            parts.append(self.claim(call.ended))
        return " · ".join(parts)

    def source(self, source: "PhoneSource") -> str:
        """What the phone noted: what kind of call, and how long was spoken."""
        kind = self.wording.texts.sentence(f"import.type.{source.type}")
        if not _was_spoken(source):
            return kind
        words = QCoreApplication.translate("call_words", "{kind} · 通话 {length}")
        return words.format(kind=kind, length=_length(source.duration_seconds or 0))

    def verdict(self, call: "Call") -> VerdictWords:
        """The words about the number, in the tone of the whole call: whichever is more serious."""
        if not call.is_intact:
            return _changed_record()
        level_tone = LEVEL_TONES[call.level]
        number_tone = tone_of_verdict(call.verdict.number_class, call.verdict.claim_match)
        tone = max(level_tone, number_tone, key=_SERIOUSNESS.index)
        words = self._verdict_words(call, tone)
        return VerdictWords(tone, words, f"{words} · {level_badge(call.level)}")

    def _verdict_words(self, call: "Call", tone: Tone) -> str:
        """`在号码表中` in red would mislead: then the words say what makes the call doubtful."""
        if call.verdict.number_class != "listed" or tone is Tone.LISTED:
            return self.wording.badge(call.verdict)
        if call.verdict.claim_match == "differs":
            return self.wording.texts.word("claim_match.differs")
        return level_badge(call.level)

    def callback_of(self, call: "Call", callback: "CallBack | None") -> str:
        """How the call-back stands; where there is none, what the phone noted, in a word."""
        source = call.source
        if callback is not None or source is None:
            return self.callback(callback)
        kind = self.wording.texts.sentence(f"import.type.{source.type}")
        if not _was_spoken(source):
            return kind
        minutes, seconds = divmod(source.duration_seconds or 0, 60)
        return f"{kind} {minutes}:{seconds:02}"

    def callback_of_in_full(self, call: "Call", callback: "CallBack | None") -> str:
        """The same in a sentence."""
        words = self.callback_in_full(callback)
        if callback is not None or call.source is None:
            return words
        return f"{self.source(call.source)} · {words}"

    def callback(self, callback: "CallBack | None") -> str:
        """How the call-back stands, in a word or two."""
        if callback is None:
            return QCoreApplication.translate("call_words", "没有安排")
        state = callback.state(self._controller.now())
        if state is not CallbackState.REACHED:
            return self.wording.texts.word(f"callback_state.{state}")
        if callback.outcome is Outcome.BANK_CALLED:
            return QCoreApplication.translate("call_words", "客服说是")
        return QCoreApplication.translate("call_words", "客服说不是")

    def callback_in_full(self, callback: "CallBack | None") -> str:
        """How the call-back stands, in a sentence."""
        texts = self.wording.texts
        if callback is None:
            return texts.sentence("out.no_callback")
        state = callback.state(self._controller.now())
        if state is CallbackState.REACHED:
            return texts.word(f"outcome.{callback.outcome}")
        words = texts.word(f"callback_state.{state}")
        if state is CallbackState.DUE:
            return words
        when = texts.sentence("out.callback_due", when=self.moment(callback.due_at))
        return f"{words} · {when}"

    def rule(self, call: "Call") -> str:
        """What gave the call its level, in a sentence."""
        return self.wording.texts.reason(call.rule)

    def reasons(self, call: "Call") -> str:
        """Why the number was judged so, with the list of then, one sentence a line."""
        return "\n".join(self.wording.number_reasons(call.verdict.reasons))

    def requests(self, ended: "EndedCall") -> str:
        """What the caller wanted, in one phrase."""
        texts = self.wording.texts
        wanted = [texts.word(f"request.{each}") for each in Request if each in ended.requests]
        return texts.join(wanted) or texts.sentence("out.nothing_asked")

    def given(self, ended: "EndedCall") -> str:
        """What the person gave, in one phrase."""
        texts = self.wording.texts
        given = [texts.word(f"given.{each}") for each in Given if each in ended.given]
        return texts.join(given) or texts.sentence("out.nothing_given")


def _says_nothing(call: "Call") -> bool:
    return call.ended.claim.role is ClaimedRole.UNKNOWN


def _was_spoken(source: "PhoneSource") -> bool:
    return source.duration_seconds is not None and source.type not in _NEVER_SPOKEN


def _length(seconds: int) -> str:
    minutes, rest = divmod(seconds, 60)
    if minutes:
        words = QCoreApplication.translate("call_words", "{minutes} 分 {seconds} 秒")
        return words.format(minutes=minutes, seconds=rest)
    return QCoreApplication.translate("call_words", "{seconds} 秒").format(seconds=rest)


def _changed_record() -> VerdictWords:
    return VerdictWords(
        Tone.DOUBT,
        QCoreApplication.translate("call_words", "记录对不上"),
        QCoreApplication.translate(
            "call_words", "这条记录和保存时不一样，可能损坏了，也可能被改过。"
        ),
    )
