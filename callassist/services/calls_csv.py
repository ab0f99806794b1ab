"""The calls as a table for a spreadsheet: UTF-8 with a byte order mark, CRLF, words for people.

A cell that a spreadsheet would change has a mark in front; our own import takes it away again.
"""

import csv
import io
from collections.abc import Iterable, Iterator
from typing import BinaryIO

from callassist.domain.calls import Given, Request
from callassist.domain.spreadsheet_text import as_text
from callassist.services.wording import Wording
from callassist.store.call_export import KeptCall

_HEADS = (
    *("out.id", "report.received_at", "export.offset", "report.shown", "out.class", "out.imitates"),
    *("report.claimed", "report.about", "report.asked", "report.given", "report.level"),
    *("out.callback", "export.phone_type", "export.seconds", "export.phone_name", "report.note"),
    "export.logged_at",
)


class CallTable:
    """Writes calls as lines of a table in one language."""

    def __init__(self, wording: Wording) -> None:
        self._wording = wording
        self._texts = wording.texts

    def write(self, file: BinaryIO, calls: Iterable[KeptCall]) -> int:
        """Writes a line of heads and one for each call; returns how many calls there were."""
        text = io.TextIOWrapper(file, encoding="utf-8-sig", errors="replace", newline="")
        count = 0
        try:
            writer = csv.writer(text, lineterminator="\r\n")
            writer.writerow(self._texts.sentence(each) for each in _HEADS)
            for count, kept in enumerate(calls, start=1):  # noqa: B007 - counts them
                writer.writerow(map(as_text, self._cells(kept)))
        finally:
            text.detach()
        return count

    def _cells(self, kept: KeptCall) -> Iterator[str]:
        call, ended, verdict = kept.call, kept.call.ended, kept.call.verdict
        word = self._texts.word
        yield str(call.id)
        yield f"{ended.received_at:%Y-%m-%d %H:%M:%S}"
        yield f"UTC{ended.received_at:%z}"
        yield ended.number_text or self._texts.sentence("out.no_number")
        yield word(f"class.{verdict.number_class}")
        yield verdict.imitates or ""
        yield self._wording.claim(ended.claim)
        yield word(f"purpose.{ended.purpose}")
        yield self._texts.join([word(f"request.{e}") for e in Request if e in ended.requests])
        yield self._texts.join([word(f"given.{e}") for e in Given if e in ended.given])
        yield word(f"level.{call.level}")
        yield self._outcome(kept)
        yield from self._of_the_phone(kept)
        yield ended.note
        yield f"{call.logged_at:%Y-%m-%d %H:%M:%S}"

    def _outcome(self, kept: KeptCall) -> str:
        if kept.callback is None:
            return ""
        outcome = kept.callback[0].outcome
        return self._texts.word(f"outcome.{outcome}" if outcome else "callback_state.due")

    def _of_the_phone(self, kept: KeptCall) -> Iterator[str]:
        source = kept.call.source
        if source is None:
            yield from ("", "", "")
            return
        yield self._texts.sentence(f"import.type.{source.type}")
        yield "" if source.duration_seconds is None else str(source.duration_seconds)
        yield source.name
