"""What one may read out on the phone when handing a report in, and to whom."""

from collections.abc import Iterable

from callassist.domain.calls import CallPurpose, Given, Request
from callassist.domain.claims import ClaimedRole
from callassist.domain.directory import Directory
from callassist.domain.report import (
    CallRecord,
    HandIn,
    HandInReason,
    Report,
    hand_in,
    is_money_gone,
)
from callassist.services.report_document import ReportRow
from callassist.services.report_moments import ReportMoments
from callassist.services.reported_text import reported
from callassist.services.wording import Wording


def script(record: CallRecord, wording: Wording) -> str:
    """One call in a few plain sentences."""
    texts = wording.texts
    parts = [_opening(record, wording)]
    if record.call.is_untold:
        parts.append(texts.sentence("report.say.not_told"))
    else:
        parts += _told(record, wording)
    wish = "wish_money" if is_money_gone([record]) else "wish"
    parts.append(texts.sentence(f"report.say.{wish}"))
    return (" " if wording.language == "en" else "").join(parts)


def _told(record: CallRecord, wording: Wording) -> Iterable[str]:
    """What the person has said about the call."""
    texts, ended = wording.texts, record.call.ended
    if ended.claim.role is ClaimedRole.UNKNOWN:
        yield texts.sentence("report.say.unclaimed")
    else:
        yield texts.sentence("report.say.claimed", organisation=wording.claim(ended.claim))
    if ended.purpose is not CallPurpose.OTHER:
        yield texts.sentence("report.say.about", about=texts.word(f"purpose.{ended.purpose}"))
    asked, given = requests(record, wording), gifts(record, wording)
    yield (
        texts.sentence("report.say.asked", asked=asked)
        if asked
        else texts.sentence("report.say.asked_nothing")
    )
    yield (
        texts.sentence("report.say.given", given=given)
        if given
        else texts.sentence("report.say.given_nothing")
    )


def _opening(record: CallRecord, wording: Wording) -> str:
    ended = record.call.ended
    moment, number = ended.received_at, reported(ended.number_text, wording.texts)
    when: dict[str, object] = {
        "date": ReportMoments(wording.texts).date(moment),
        "hour": moment.hour,
        "minute": moment.minute,
    }
    if ended.is_hidden or not number:
        return wording.texts.sentence("report.say.hidden", **when)
    return wording.texts.sentence("report.say.shown", number=number, **when)


def requests(record: CallRecord, wording: Wording) -> str:
    """What the caller wanted, in one phrase; empty for nothing."""
    asked, texts = record.call.ended.requests, wording.texts
    return texts.join([texts.word(f"request.{each}") for each in Request if each in asked])


def gifts(record: CallRecord, wording: Wording) -> str:
    """What was given, in one phrase; empty for nothing."""
    given, texts = record.call.ended.given, wording.texts
    return texts.join([texts.word(f"given.{each}") for each in Given if each in given])


def hand_in_rows(report: Report, wording: Wording, directory: Directory) -> Iterable[ReportRow]:
    """The numbers to hand a report to, each with what it is for."""
    for each in hand_in(report.records, directory):
        yield ReportRow(each.entry.number, _purpose(each, wording), is_strong=True)


def _purpose(line: HandIn, wording: Wording) -> str:
    key = f"report.hand_in.{line.reason}"
    if line.reason in (HandInReason.FREEZE, HandInReason.ASK):
        return wording.texts.sentence(key, organisation=wording.owners(line.entry))
    return wording.texts.sentence(key)
