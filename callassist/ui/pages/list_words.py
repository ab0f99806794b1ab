"""What the list of official numbers is, in one line."""

from collections import Counter
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from callassist.ui.controllers.call_controller import CallController


def list_words(controller: "CallController") -> str:
    """How many numbers have two sources and how many one, and which edition the list is."""
    directory, texts = controller.directory, controller.wording.texts
    if not directory.is_readable:
        return texts.sentence("error.directory_unreadable")
    counts = Counter(entry.standing.value for entry in directory.entries)
    standing = texts.sentence(
        "out.list_standing",
        confirmed=counts["confirmed"],
        single_source=counts["single_source"],
    )
    edition = texts.sentence(
        "out.list_version", edition=directory.edition, entries=len(directory.entries)
    )
    return f"{edition}{standing}" if texts.language.startswith("zh") else f"{edition} {standing}"
