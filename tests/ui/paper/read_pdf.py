"""What a person finds in a PDF: its words, and what it tells about itself."""

import io
import unicodedata

from pypdf import PdfReader


def text_of(pdf: bytes) -> str:
    """All words without the spaces between them, compatible forms folded as a search does."""
    return folded("".join(page.extract_text() for page in PdfReader(io.BytesIO(pdf)).pages))


def pages_of(pdf: bytes) -> list[str]:
    """The words of each page."""
    return [folded(page.extract_text()) for page in PdfReader(io.BytesIO(pdf)).pages]


def folded(text: str) -> str:
    """A text as `text_of` gives it."""
    return "".join(unicodedata.normalize("NFKC", text).split())


def about(pdf: bytes) -> dict[str, str]:
    """What stands in its metadata."""
    reader = PdfReader(io.BytesIO(pdf))
    return {key: str(value) for key, value in (reader.metadata or {}).items()}
