"""A report as its words stand on paper: the same for the window, a PDF and a text file."""

from collections.abc import Iterator
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class ReportRow:
    """A label, and what stands beside it."""

    label: str
    value: str
    is_strong: bool = False
    """The label is what the eye looks for, such as a number to dial."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ReportSection:
    """A part under one heading."""

    title: str = ""
    """Empty for a part that needs none."""
    lines: tuple[str, ...] = ()
    """Sentences above the rows."""
    rows: tuple[ReportRow, ...] = ()
    quotes: tuple[str, ...] = ()
    """What is to be read out, in a frame."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ReportTable:
    """An overview: one line for each call."""

    heads: tuple[str, ...]
    lines: tuple[tuple[str, ...], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class ReportChapter:
    """Everything about one call, or about all of them."""

    title: str = ""
    """Empty where there is only one call."""
    warning: str = ""
    """What must be known before anything below is believed; empty for nothing."""
    sections: tuple[ReportSection, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class ReportDocument:
    """All words of a report."""

    language: str
    title: str
    made: str
    """When it was made."""
    page: str
    """How a page is numbered, with the places {page} and {pages}."""
    file_name: str
    """What a file of it may be called, without ending."""
    overview: ReportTable | None = None
    """None for a single call."""
    chapters: tuple[ReportChapter, ...]
    closing: tuple[str, ...]
    """What holds for the whole report."""

    def words(self) -> Iterator[str]:
        """Every piece of text from top to bottom, without the head of the pages."""
        if self.overview is not None:
            yield from self.overview.heads
            for line in self.overview.lines:
                yield from line
        for chapter in self.chapters:
            yield from filter(None, (chapter.title, chapter.warning))
            for section in chapter.sections:
                yield from _words_of(section)
        yield from self.closing


def _words_of(section: ReportSection) -> Iterator[str]:
    if section.title:
        yield section.title
    yield from section.lines
    for row in section.rows:
        yield row.label
        yield row.value
    yield from section.quotes
