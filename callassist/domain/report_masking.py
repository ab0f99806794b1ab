"""Hides the numbers in a record that are not published ones: displays, reasons, notes and names."""

from collections.abc import Callable
from dataclasses import replace

from callassist.domain.advice import Verdict
from callassist.domain.directory import Directory
from callassist.domain.folding import digits_of
from callassist.domain.number_masking import masked_number, masked_text
from callassist.domain.report import CallRecord
from callassist.domain.verdict import Reason, ReasonValue

_WHOSE = frozenset({"organisation", "organisations", "found", "claimed", "region", "edition"})
"""Values of a reason in which there is no number."""


def masked(record: CallRecord, directory: Directory) -> CallRecord:
    """The same record with the middle of every number hidden that is not in the list."""
    call = record.call
    digits = digits_of(call.ended.number_text)

    def is_public(number: str) -> bool:
        return directory.entry_for(number) is not None

    def hidden(text: str) -> str:
        return masked_text(text, is_public, digits)

    shown = call.ended.number_text if is_public(digits) else masked_number(call.ended.number_text)
    source = call.source
    return replace(
        record,
        call=replace(
            call,
            ended=replace(call.ended, number_text=shown, note=hidden(call.ended.note)),
            verdict=_masked_verdict(call.verdict, is_public),
            source=None if source is None else replace(source, name=hidden(source.name)),
        ),
        attachments=tuple(
            replace(each, attachment=replace(each.attachment, name=hidden(each.attachment.name)))
            for each in record.attachments
        ),
    )


def _masked_verdict(verdict: Verdict, is_public: Callable[[str], bool]) -> Verdict:
    def hidden(value: ReasonValue) -> ReasonValue:
        if isinstance(value, tuple):
            return tuple(str(hidden(each)) for each in value)
        return value if is_public(digits_of(value)) else masked_number(value)

    return replace(
        verdict,
        reasons=tuple(
            Reason(
                reason.code,
                {
                    key: value if key in _WHOSE else hidden(value)
                    for key, value in reason.values.items()
                },
            )
            for reason in verdict.reasons
        ),
    )
