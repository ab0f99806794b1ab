"""Says a report in the person's language."""

from collections.abc import Iterator

from callassist.bundled.texts import load_texts
from callassist.domain.advice import Verdict
from callassist.domain.attachments import CheckedAttachment, FileState
from callassist.domain.calls import CallPurpose
from callassist.domain.directory import Directory, Entry
from callassist.domain.numbering_plan import NumberClass
from callassist.domain.report import (
    CallRecord,
    Happening,
    HappeningKind,
    Report,
    cited_entries,
    time_line,
)
from callassist.domain.visible_text import visible_text
from callassist.services.report_document import (
    ReportChapter,
    ReportDocument,
    ReportRow,
    ReportSection,
    ReportTable,
)
from callassist.services.report_moments import ReportMoments, plain
from callassist.services.report_record import record_sum
from callassist.services.report_script import gifts, hand_in_rows, requests, script
from callassist.services.reported_text import LONGEST_NOTE, reported
from callassist.services.wording import Wording

_CHINESE = "zh_CN"


class ReportWords:
    """The words of one language for the reports of one directory."""

    def __init__(self, wording: Wording, directory: Directory) -> None:
        self._wording = wording
        self._texts = wording.texts
        self._directory = directory
        self._moments = ReportMoments(wording.texts)

    def document(self, report: Report) -> ReportDocument:
        """All words of a report."""
        is_one = len(report.records) == 1
        chapters = [
            self._chapter(record, number, report, is_one=is_one)
            for number, record in enumerate(report.records, start=1)
        ]
        if not is_one:
            chapters.append(ReportChapter(sections=(self._hand_in(report),)))
        made_at = report.made_at
        title = self._say("title")
        return ReportDocument(
            language=self._wording.language,
            title=title,
            made=self._say("made", moment=self._moments.zoned(made_at)),
            page=self._say("page", page="{page}", pages="{pages}"),
            file_name=f"{title} {made_at:%Y-%m-%d}",
            overview=None if is_one else self._overview(report),
            chapters=tuple(chapters),
            closing=tuple(self._closing(report)),
        )

    def _say(self, key: str, /, **values: object) -> str:
        return self._texts.sentence(f"report.{key}", **values)

    def _closing(self, report: Report) -> Iterator[str]:
        if report.is_masked:
            yield self._say("masked")
        is_from_phone = any(record.call.source is not None for record in report.records)
        yield self._say("statement_phone" if is_from_phone else "statement")
        yield self._say("sum", sum=record_sum(report))

    def _overview(self, report: Report) -> ReportTable:
        heads = ("number", "received_at", "shown", "claimed", "level")
        lines = tuple(
            (
                str(number),
                plain(each.call.ended.received_at),
                self._number(each),
                self._wording.claim(each.call.ended.claim),
                self._texts.word(f"level.{each.call.level}"),
            )
            for number, each in enumerate(report.records, start=1)
        )
        return ReportTable(heads=tuple(self._say(each) for each in heads), lines=lines)

    # one call

    def _chapter(
        self, record: CallRecord, number: int, report: Report, *, is_one: bool
    ) -> ReportChapter:
        moment = plain(record.call.ended.received_at)
        sections = [
            ReportSection(rows=tuple(self._facts(record, is_masked=report.is_masked))),
            self._time_line(record),
            self._attachments(record),
            self._hand_in(report) if is_one else ReportSection(),
            *self._scripts(record),
            self._grounds(record),
        ]
        return ReportChapter(
            title="" if is_one else self._say("call", number=number, moment=moment),
            warning="" if record.is_intact else self._say("changed"),
            sections=tuple(each for each in sections if each != ReportSection()),
        )

    def _number(self, record: CallRecord) -> str:
        ended = record.call.ended
        return reported(ended.number_text, self._texts) or self._texts.sentence("out.no_number")

    def _facts(self, record: CallRecord, *, is_masked: bool) -> Iterator[ReportRow]:
        call, ended = record.call, record.call.ended
        nothing = self._say("not_told" if call.is_untold else "nothing")
        yield self._row("received_at", self._moments.full(ended.received_at))
        yield self._row("shown", self._shown(record, is_masked=is_masked))
        claimed = nothing if call.is_untold else self._wording.claim(ended.claim)
        yield self._row("claimed", claimed)
        if ended.purpose is not CallPurpose.OTHER:
            yield self._row("about", self._texts.word(f"purpose.{ended.purpose}"))
        yield self._row("asked", requests(record, self._wording) or nothing)
        yield self._row("given", gifts(record, self._wording) or nothing)
        if phone := self._phone(record):
            yield self._row("phone", phone)
        if call.is_intact:
            yield self._row("check", self._checked(call.verdict))
        level, why = self._texts.word(f"level.{call.level}"), self._texts.reason(call.rule)
        yield self._row("level", self._say("level_why", level=level, why=why))
        if ended.note.strip():
            yield self._row("note", reported(ended.note, self._texts, LONGEST_NOTE))

    def _checked(self, verdict: Verdict) -> str:
        """What the check said, and by which list; that there was none, where there was none."""
        told = self._verdict(verdict)
        if verdict.number_class is NumberClass.UNJUDGED:
            return self._say("not_checked", verdict=told)
        return self._say("checked_with", verdict=told, edition=verdict.list_edition)

    def _verdict(self, verdict: Verdict) -> str:
        if verdict.imitates is not None:
            return self._say("like", number=verdict.imitates)
        return self._texts.word(f"class.{verdict.number_class}")

    def _row(self, key: str, value: str) -> ReportRow:
        return ReportRow(self._say(key), value)

    def _shown(self, record: CallRecord, *, is_masked: bool) -> str:
        number = self._number(record)
        if not record.call.ended.number_text.strip():
            return number
        is_cut = is_masked and "*" in number
        return self._say("as_masked" if is_cut else "as_shown", number=number)

    def _phone(self, record: CallRecord) -> str:
        """What the phone's log told, in one phrase; empty for a call that was written down."""
        source = record.call.source
        if source is None:
            return ""
        told = [self._texts.sentence(f"import.type.{source.type}")]
        if source.duration_seconds is not None:
            minutes, seconds = divmod(source.duration_seconds, 60)
            told.append(self._say("spoken", minutes=minutes, seconds=seconds))
        if source.name.strip():
            told.append(self._say("phone_name", name=reported(source.name, self._texts)))
        return self._texts.join(told)

    # what happened

    def _time_line(self, record: CallRecord) -> ReportSection:
        received_at = record.call.ended.received_at
        zone = self._moments.zone(received_at)
        rows = tuple(
            ReportRow(self._moments.short(each.at, received_at), self._happening(each))
            for each in time_line(record)
        )
        return ReportSection(
            title=self._say("zoned", moment=self._say("time_line"), zone=zone), rows=rows
        )

    def _happening(self, happening: Happening) -> str:
        kind, about = happening.kind, happening.about
        match kind:
            case HappeningKind.STEP_DONE | HappeningKind.STEP_SKIPPED:
                return self._say(f"happened.{kind}", step=self._texts.step_text(about))
            case HappeningKind.CALLED_BACK:
                outcome = self._texts.word(f"outcome.{about}")
                if happening.number is None:
                    return self._say("happened.called_card", outcome=outcome)
                return self._say(f"happened.{kind}", number=happening.number, outcome=outcome)
            case HappeningKind.LOOKED:
                return self._say(
                    f"happened.{kind}", outcome=self._texts.word(f"check_outcome.{about}")
                )
            case HappeningKind.ATTACHED:
                return self._say(f"happened.{kind}", name=reported(about, self._texts))
        return self._say(f"happened.{kind}")

    # what goes with it

    def _attachments(self, record: CallRecord) -> ReportSection:
        if not record.attachments:
            return ReportSection()
        rows = tuple(
            ReportRow(str(number), self._attachment(each))
            for number, each in enumerate(record.attachments, start=1)
        )
        return ReportSection(title=self._say("attachments"), rows=rows)

    def _attachment(self, checked: CheckedAttachment) -> str:
        file = checked.attachment.file
        lines = [
            reported(checked.attachment.name, self._texts),
            self._say("bytes", size=f"{file.size:,}"),
            f"SHA-256 {file.sha256}",
        ]
        if checked.state is not FileState.WHOLE:
            lines.append(self._say(f"attachment_{checked.state}"))
        return "\n".join(lines)

    def _hand_in(self, report: Report) -> ReportSection:
        rows = tuple(hand_in_rows(report, self._wording, self._directory))
        return ReportSection(title=self._say("hand_in"), rows=rows)

    def _scripts(self, record: CallRecord) -> Iterator[ReportSection]:
        said = script(record, self._wording)
        yield ReportSection(title=self._say("script"), quotes=(said,))
        if not self._wording.language.startswith("zh"):
            chinese = script(record, Wording(load_texts(_CHINESE), self._directory))
            title = self._say("script_chinese")
            yield ReportSection(title=title, quotes=(chinese,))

    def _grounds(self, record: CallRecord) -> ReportSection:
        verdict = record.call.verdict
        lines = [visible_text(each) for each in self._wording.number_reasons(verdict.reasons)]
        rows = [
            row for entry in cited_entries(verdict, self._directory) for row in self._entry(entry)
        ]
        if not lines and not rows:
            return ReportSection()
        return ReportSection(title=self._say("grounds"), rows=tuple(rows), lines=tuple(lines))

    def _entry(self, entry: Entry) -> Iterator[ReportRow]:
        """A number of the list, and everything that says so."""
        standing = self._texts.word(f"standing.{entry.standing}")
        checked = self._say("entry_checked", standing=standing, date=entry.verified_on.isoformat())
        sources = dict.fromkeys(
            " · ".join(
                filter(
                    None,
                    (
                        citation.source.name(self._wording.language),
                        citation.place,
                        citation.source.seen_on,
                        citation.link,
                    ),
                )
            )
            for citation in entry.citations_of()
        )
        yield ReportRow(entry.number, "\n".join([self._wording.owners(entry), checked, *sources]))
