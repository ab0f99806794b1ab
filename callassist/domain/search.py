"""What a search answers: places of the guidance and numbers of the list, with the hits marked."""

from collections.abc import Iterable
from dataclasses import dataclass

Range = tuple[int, int]
"""Begin and end of a part of a text."""

_CUT = "…"
_STOPS = "。！？；，：、\n"


def merged(ranges: Iterable[Range]) -> tuple[Range, ...]:
    """The same from left to right, those that overlap or touch as one."""
    found: list[Range] = []
    for begin, end in sorted(ranges):
        if found and begin <= found[-1][1]:
            found[-1] = (found[-1][0], max(end, found[-1][1]))
        else:
            found.append((begin, end))
    return tuple(found)


@dataclass(frozen=True, slots=True)
class MarkedText:
    """A text to show, and where in it what was searched for stands."""

    text: str
    hits: tuple[Range, ...] = ()

    @classmethod
    def joined(cls, parts: Iterable["MarkedText"], joiner: str) -> "MarkedText":
        """Several texts as one."""
        text, hits = "", list[Range]()
        for part in parts:
            text += joiner if text else ""
            hits += [(begin + len(text), end + len(text)) for begin, end in part.hits]
            text += part.text
        return cls(text, tuple(hits))

    def part(self, begin: int, end: int) -> "MarkedText":
        """One part of it, with the hits that lie wholly inside."""
        inside = [
            (hit[0] - begin, hit[1] - begin)
            for hit in self.hits
            if begin <= hit[0] and hit[1] <= end
        ]
        return MarkedText(self.text[begin:end], tuple(inside))

    def extract(self, length: int) -> "MarkedText":
        """About so many characters around the first hit, on one line."""
        begin = self._begin_of_extract(length)
        end = self._end_of_extract(begin, length)
        while begin < end and self.text[begin].isspace():
            begin += 1
        while begin < end and self.text[end - 1].isspace():
            end -= 1
        part = self.part(begin, end)
        before = [MarkedText(_CUT)] if self.text[:begin].strip() else []
        after = [MarkedText(_CUT)] if self.text[end:].strip() else []
        whole = MarkedText.joined([*before, part, *after], "")
        return MarkedText(whole.text.replace("\n", " "), whole.hits)

    def _begin_of_extract(self, length: int) -> int:
        """After the nearest stop or space before the hit, so that no word is cut in two."""
        first = self.hits[0] if self.hits else (0, 0)
        if len(self.text) <= length or first[1] <= length // 2:
            return 0
        earliest = max(0, first[0] - length // 2)
        before = self.text[earliest : first[0]]
        stop = max(before.rfind(each) for each in _STOPS)
        if stop >= 0:
            return earliest + stop + 1
        latest = max(0, first[0] - length // 4)
        space = self.text.rfind(" ", earliest, latest)
        return latest if space < 0 else space + 1

    def _end_of_extract(self, begin: int, length: int) -> int:
        end = min(len(self.text), begin + length)
        if end == len(self.text) or not _is_inside_word(self.text, end):
            return end
        space = self.text.rfind(" ", begin + length // 2, end)
        return end if space < 0 else space


def _is_inside_word(text: str, place: int) -> bool:
    around = text[place - 1 : place + 1]
    return around.isascii() and around.isalnum()


@dataclass(frozen=True, slots=True)
class GuidanceHit:
    """A place of the guidance that fits."""

    reference: str
    """What `Guidance.find` takes: a topic, or a topic and its place."""
    title: MarkedText
    extract: MarkedText
    """What it says there; the topic's summary where only another language has the words."""

    @property
    def topic_id(self) -> str:
        """The topic the place belongs to."""
        return self.reference.partition("#")[0]


@dataclass(frozen=True, slots=True)
class DirectoryHit:
    """A number of the list that fits."""

    digits: str
    organisation_id: str
    title: MarkedText
    """The name of the organisation."""
    extract: MarkedText
    """The number and what it is for."""
