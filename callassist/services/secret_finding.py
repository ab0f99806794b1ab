"""Finds codes and passwords in a note.

A number belongs to the nearest thing that names it. What is a sum, a time, a place or a number of
another kind says so right beside it (`转了`, `工号`, `分钟`) and stays. What nothing else names is
the secret when a word for one stands close by; or when one stands farther away, and the note says
that the number was told and does not say that nothing was.
"""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator

from callassist.services import secret_clues as clues
from callassist.services.secret import Secret
from callassist.services.secret_places import CLAUSE_END, NEAR, Place
from callassist.services.secret_shapes import Candidate, candidates, folded
from callassist.services.secret_words import Word, words_in

_FAR = 48
"""Characters back to a word that still says what a told number is."""
_AHEAD = 28
"""Characters on to a word that names what was told before it; twice as many in English."""
_MOST_WORDS = 3
"""Words before a candidate, and after it, that are looked at."""
_CLAUSES_BETWEEN = 2
_TITLE = 4
"""Characters between a number and the word behind it, as in `829310 银行验证码`."""
_LABEL = 5
"""Letters of a word that is a label rather than part of a sentence (`pw`, `pass`)."""
_CARD_CODE_DIGITS = 3
_USUAL_CODE = 6
_LONGEST_CODE = 8

_SENTENCE_END = re.compile(r"[。！!？?\n]|\.\s")


def find_secrets(text: str) -> Iterator[Secret]:
    """The codes and passwords of a text, in order."""
    text = folded(text)
    found = candidates(text)
    words = words_in(text) if found else []
    starts = [word.start for word in words]
    for candidate in found:
        middle = bisect_left(starts, candidate.start)
        first = max(bisect_left(starts, candidate.start - _FAR), middle - _MOST_WORDS)
        is_english = text[candidate.end : candidate.end + _AHEAD].isascii()
        ahead = candidate.end + (2 * _AHEAD if is_english else _AHEAD)
        last = min(bisect_right(starts, ahead), middle + _MOST_WORDS)
        kind = _kind(Place(text, candidate), words[first:middle], words[middle:last])
        if kind is not None:
            yield Secret(candidate.start, candidate.end, kind)


def _kind(place: Place, before: list[Word], after: list[Word]) -> str | None:
    """What kind of secret the words around a place make of it; None for none."""
    candidate = place.candidate
    if len(candidate.digits) == _CARD_CODE_DIGITS:
        is_code = place.follows_card_word() and not place.is_named_otherwise
        return "code" if is_code else None
    is_word = any(word.start < candidate.end for word in after)
    if is_word or not (before or after) or place.is_named_otherwise:
        return None
    for word in reversed(before):
        if word.end <= candidate.start and _follows(place, word):
            return _of(word)
    return next((_of(word) for word in after if _precedes(place, word)), None)


def _of(word: Word) -> str:
    return "password" if word.kind == "password" else "code"


# A word before it


def _follows(place: Place, word: Word) -> bool:
    gap = place.text[word.end : place.candidate.start]
    if word.kind != "source" and _is_near(gap):
        return _is_named(place, word, gap)
    if place.candidate.is_letters:
        return _is_far_word_of_letters(place, word)
    is_denied = place.is_denied(word) and not place.is_told_by_me
    if is_denied or not _could_be(place.candidate, word.kind):
        return False
    if place.is_told or word.kind == "source":
        return place.is_told
    is_striking = _is_striking(place.candidate, word.kind) and not _SENTENCE_END.search(gap)
    is_next = place.is_alone and len(CLAUSE_END.findall(gap)) <= _CLAUSES_BETWEEN
    return is_striking or is_next


def _is_near(gap: str) -> bool:
    """Whether no clause ends, and no other number stands, between a word and a candidate."""
    longest = 2 * NEAR if gap.isascii() else NEAR
    return len(gap) <= longest and not CLAUSE_END.search(gap) and not clues.NUMBER.search(gap)


def _is_named(place: Place, word: Word, gap: str) -> bool:
    """Whether a word in the same clause, right before a candidate, names it."""
    candidate = place.candidate
    if clues.DENIED.search(gap) or clues.SPEAKER.search(gap):
        return False
    is_marked = clues.MARKED.search(gap) is not None
    is_told = not gap.strip() or clues.TOLD_BEFORE.search(gap) is not None
    if candidate.is_letters:
        is_label = place.text[word.start : word.end].isascii() and word.end - word.start <= _LABEL
        is_told = is_label and not gap.strip() if place.is_in_english else is_told
        return word.kind == "password" and not place.is_like_word and (is_marked or is_told)
    if candidate.is_round:
        return is_marked or is_told
    if len(candidate.digits) > _LONGEST_CODE:
        return is_marked and word.kind == "password"
    if word.kind == "code" and (not candidate.digits or candidate.is_short_hotline):
        return is_marked or (is_told and not candidate.digits)
    return True


def _is_far_word_of_letters(place: Place, word: Word) -> bool:
    """Whether letters farther away are a password: only in Chinese, where they stand out."""
    is_likely = word.kind == "password" and place.candidate.text.islower()
    if not is_likely or place.text[word.start : place.candidate.start].isascii():
        return False
    is_meant = place.is_alone or place.is_told
    return is_meant and not place.is_like_word and not place.is_denied(word)


# A word after it


def _precedes(place: Place, word: Word) -> bool:
    candidate = place.candidate
    gap = place.text[candidate.end : word.start]
    is_called = len(gap) <= NEAR and clues.CALLED_IT.match(gap) is not None
    if candidate.is_letters:
        is_likely = candidate.text.isalpha() and not clues.STATE.fullmatch(candidate.text)
        return is_called and is_likely and word.kind == "password"
    if _SENTENCE_END.search(gap) or clues.NUMBER.search(gap):
        return False
    if not _could_be(candidate, word.kind) or (candidate.is_hotline and not is_called):
        return False
    if is_called:
        return True
    is_title = len(gap.strip()) <= _TITLE and not CLAUSE_END.search(gap)
    is_meant = is_title or place.is_told or place.is_alone
    if word.kind != "source":
        is_meant = is_meant or _is_striking(candidate, word.kind)
    return is_meant and not place.is_denied(word)


# Its shape


def _could_be(candidate: Candidate, kind: str) -> bool:
    """Whether the shape is likely enough for a word that is farther away."""
    if candidate.is_like_code or kind != "password":
        return candidate.is_like_code
    return candidate.is_birthday or candidate.is_mixed


def _is_striking(candidate: Candidate, kind: str) -> bool:
    """Whether it looks like nothing else: the six digits of codes and PINs, or a password."""
    if candidate.digits:
        return candidate.is_like_code and len(candidate.digits) == _USUAL_CODE
    return kind == "password"
