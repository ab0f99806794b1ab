"""A part of a note that may be a secret, and what the words around it say about it."""

import re
from functools import cached_property

from callassist.services import secret_clues as clues
from callassist.services.secret_shapes import Candidate
from callassist.services.secret_words import CARD_CODE, Word, pattern

NEAR = 14
"""Characters between a word and what it names without more ado; twice as many in English."""
_LONGEST_CLAUSE = 40
_LONGEST_LABEL = 20
_LONGEST_CODE = 8
_SHORT_NUMBER = 5
"""Digits of the shortest numbers people are called from."""

CLAUSE_END = re.compile(r"[，,。；;！!？?\n]|\.\s")
_CARD_CODE = pattern(CARD_CODE)


class Place:
    """A candidate where it stands in a folded text."""

    def __init__(self, text: str, candidate: Candidate) -> None:
        """Nothing is looked at until it is asked for."""
        self.text = text
        self.candidate = candidate

    @cached_property
    def before(self) -> str:
        """The clause as far as the candidate, but no more than a line of it."""
        return _last_clause(self.text, self.candidate.start)

    @cached_property
    def after(self) -> str:
        """The clause from the candidate on."""
        return _first_clause(self.text, self.candidate.end)

    @cached_property
    def is_named_otherwise(self) -> bool:
        """Whether something right beside the candidate says that it is no secret."""
        candidate, text = self.candidate, self.text
        before = text[max(0, candidate.start - _LONGEST_LABEL) : candidate.start]
        if clues.UNIT.match(text, candidate.end) or clues.NAME_BEFORE.search(before):
            return True
        if not candidate.digits:
            return False
        return bool(clues.SUM_BEFORE.search(before)) or self._is_telephone_number(before)

    def _is_telephone_number(self, before: str) -> bool:
        """Whether the note says that somebody called from these digits, or could be called."""
        candidate = self.candidate
        if candidate.is_callable and clues.PHONE_BEFORE.search(before):
            return True
        is_surely_callable = len(candidate.digits) > _LONGEST_CODE or candidate.is_hotline
        if is_surely_callable and clues.DIALLED_BEFORE.search(before):
            return True
        is_number_of_caller = candidate.is_callable or len(candidate.digits) == _SHORT_NUMBER
        is_calling = is_number_of_caller and clues.CALLER.match(self.text, candidate.end)
        is_told = not candidate.is_short_hotline and clues.TOLD_BEFORE.search(before)
        return bool(is_calling) and not is_told

    @cached_property
    def is_told(self) -> bool:
        """Whether the note says that the candidate was read out, given, typed or heard."""
        before = self.before
        if clues.SPEAKER.search(before) or clues.DENIED.search(before):
            return False
        if clues.TOLD_BEFORE.search(before) or clues.TOLD_BEFORE_ENGLISH.search(before):
            return True
        told = clues.TOLD_AFTER.match(self.text, self.candidate.end)
        return told is not None and not clues.DENIED.search(told.group())

    @cached_property
    def is_told_by_me(self) -> bool:
        """Whether the person says that they told it themselves, whatever they denied before."""
        return clues.OWN.search(self.before) is not None

    @cached_property
    def is_alone(self) -> bool:
        """Whether the clause is about nothing but the candidate."""
        return not clues.FILLS.sub("", self.before + self.after)

    @cached_property
    def is_in_english(self) -> bool:
        """Whether the clause has no character of another language."""
        return (self.before + self.after).isascii()

    @cached_property
    def is_like_word(self) -> bool:
        """Whether letters alone are more likely to be the next word of a sentence."""
        token = self.candidate.text.strip("!.")
        if not token.isalpha() or clues.STATE.fullmatch(token):
            return True
        return token.endswith(clues.PARTICIPLES) or not clues.WORD_ENDS.match(
            self.text, self.candidate.end
        )

    def follows_card_word(self) -> bool:
        """Whether words for the code on the back of a card come right before it."""
        start = self.candidate.start
        before = self.text[max(0, start - 2 * NEAR) : start]
        found = list(_CARD_CODE.finditer(before))
        if not found:
            return False
        gap = before[found[-1].end() :]
        return len(gap) <= NEAR and not clues.NUMBER.search(gap) and not clues.DENIED.search(gap)

    def is_denied(self, word: Word) -> bool:
        """Whether the clause of the word says that nothing was told."""
        text = self.text
        before, after = _last_clause(text, word.start), _first_clause(text, word.end)
        return clues.DENIED.search(before + text[word.start : word.end] + after) is not None


def _last_clause(text: str, end: int) -> str:
    before = text[max(0, end - _LONGEST_CLAUSE) : end]
    ends = [found.end() for found in CLAUSE_END.finditer(before)]
    return before[ends[-1] :] if ends else before


def _first_clause(text: str, start: int) -> str:
    after = text[start : start + _LONGEST_CLAUSE]
    end = CLAUSE_END.search(after)
    return after[: end.start()] if end else after
