"""The numbers Android's call log keeps, which several apps write down as they are.

Source: Android's reference of `CallLog.Calls`, `TYPE`; 8 to 10 are what the app Logger adds.
"""

from collections.abc import Mapping

from callassist.domain.phone_log import PhoneCallType

ANDROID_TYPES: Mapping[str, PhoneCallType] = {
    "1": PhoneCallType.INCOMING,
    "2": PhoneCallType.OUTGOING,
    "3": PhoneCallType.MISSED,
    "4": PhoneCallType.VOICEMAIL,
    "5": PhoneCallType.REJECTED,
    "6": PhoneCallType.BLOCKED,
    "7": PhoneCallType.ANSWERED_ELSEWHERE,
}
"""Android's codes for the type of a call, as text; the refused list of one app is 6 too."""

WORD_TYPES: Mapping[str, PhoneCallType] = {
    "incoming": PhoneCallType.INCOMING,
    "outgoing": PhoneCallType.OUTGOING,
    "missed": PhoneCallType.MISSED,
    "voicemail": PhoneCallType.VOICEMAIL,
    "rejected": PhoneCallType.REJECTED,
    "blocked": PhoneCallType.BLOCKED,
    "answeredexternally": PhoneCallType.ANSWERED_ELSEWHERE,
    "wifiincoming": PhoneCallType.INCOMING,
    "wifioutgoing": PhoneCallType.OUTGOING,
}
"""The names apps give these codes, in small letters."""


def type_of_code(code: object) -> PhoneCallType:
    """The type a code stands for, a number or its text; `unknown` for any other."""
    return ANDROID_TYPES.get(str(code), PhoneCallType.UNKNOWN)


def type_of_word(word: object) -> PhoneCallType:
    """The type a word such as `Missed` or `CallType.missed` stands for; `unknown` for any other."""
    if not isinstance(word, str):
        return PhoneCallType.UNKNOWN
    name = word.strip().removeprefix("CallType.").casefold()
    return WORD_TYPES.get(name, PhoneCallType.UNKNOWN)
