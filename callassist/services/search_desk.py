"""Searches guidance and directory together, in the words of one language."""

from functools import cached_property

from callassist.bundled.search_files import load_index, load_readings
from callassist.bundled.texts import load_texts
from callassist.domain.directory import Directory
from callassist.domain.directory_search import DirectorySearch, FoundNumber
from callassist.domain.search import DirectoryHit, GuidanceHit, MarkedText, Range, merged
from callassist.domain.search_words import Query, SearchText

_JOINER = " · "
_MOST_NAMED = 5
"""Owners that may stand before the guidance because the search is their name or its beginning."""


class SearchDesk:
    """The search behind every door. No text it is given makes it fail."""

    def __init__(self, directory: Directory) -> None:
        self._directory = directory

    def search(self, text: str, language: str, limit: int = 50) -> list[GuidanceHit | DirectoryHit]:
        """What fits a text, the best first; nothing for a text with nothing to search for.

        Guidance comes first, unless only digits are searched for or an organisation is named.
        """
        query = Query.parse(text, load_readings())
        if query is None:
            return []
        guidance: list[GuidanceHit | DirectoryHit] = [*load_index().search(query, language, limit)]
        numbers = self._numbers.search(query, language, limit)
        hits = [_hit(each, language) for each in numbers]
        if query.digits:
            return [*hits, *guidance][:limit]
        named = min(sum(each.is_named for each in numbers), _MOST_NAMED)
        return [*hits[:named], *guidance, *hits[named:]][:limit]

    def hits_in(self, text: str, wanted: str) -> tuple[Range, ...]:
        """Where in a shown text what is searched for stands, from left to right.

        The phrase if it is there, else each of its words; ranges that touch are one.
        """
        query = Query.parse(wanted, load_readings())
        if query is None:
            return ()
        forms = SearchText.of(text, load_readings())
        found = forms.find_word(query.phrase)
        if found is not None:
            return merged(found.hits)
        words = [forms.find_word(word) for word in query.words]
        return merged(hit for each in words if each is not None for hit in each.hits)

    @cached_property
    def _numbers(self) -> DirectorySearch:
        return DirectorySearch(self._directory, load_readings())


def _hit(found: FoundNumber, language: str) -> DirectoryHit:
    word = load_texts(language).word
    entry = found.entry
    parts = [found.number, MarkedText(word(f"entry_purpose.{entry.purpose}"))]
    if not entry.is_confirmed:
        parts.append(MarkedText(word(f"standing.{entry.standing}")))
    extract = MarkedText.joined(parts, _JOINER)
    return DirectoryHit(entry.digits, found.organisation.id, found.name, extract)
