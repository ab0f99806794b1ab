"""The command `import`: takes the call log of a phone in, and takes it back."""

import sys
from argparse import Namespace
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from pathlib import Path
from time import monotonic
from typing import TYPE_CHECKING, cast

from callassist.domain.errors import CallAssistError, WrongUsageError
from callassist.domain.phone_import import ImportCounts, ImportProgress, PhoneImport
from callassist.domain.phone_log import PhoneCallType, ReadingChoices
from callassist.services.calls_file import is_calls_file
from callassist.terminal.asking import require_yes
from callassist.terminal.documents import Document
from callassist.terminal.import_arguments import ColumnWords, column_words
from callassist.terminal.session import Session
from callassist.terminal.streams import printable
from callassist.terminal.tokens import tokens

if TYPE_CHECKING:
    from collections.abc import Generator

    from callassist.domain.phone_log import ColumnMapping
    from callassist.phone_logs.column_words import Role
    from callassist.services.import_desk import ImportJob
    from callassist.services.mapping_draft import MappingDraft

_MAPPED = "mapped_csv"
_LINES_SHOWN = 20
_BETWEEN = 0.2
"""Seconds between two words about how far it is."""


def import_(options: Namespace, session: Session) -> int:
    """`import FILE`, `import --undo ID` or `import --list`."""
    if options.list:
        return _list(session)
    if options.undo is not None:
        return _undo(options, session)
    path = Path(options.file)
    if options.format is None and options.map is None and is_calls_file(path):
        return _restore(path, options, session)
    chosen = _types(options)
    job = _opened(path, options, session)
    types = job.usual_types if chosen is None else chosen
    steps = job.preview(types) if options.dry_run else job.take(types)
    _go_through(cast("Generator[ImportProgress]", steps), session)
    session.answer(_document(job, session), _lines(job, session))
    return 0


# what is read, and how


def _types(options: Namespace) -> frozenset[PhoneCallType] | None:
    """The types asked for; None for the usual ones."""
    if options.all_types:
        return frozenset(PhoneCallType)
    if options.types is None:
        return None
    chosen = tokens(PhoneCallType, options.types)
    if not chosen:
        allowed = ", ".join(PhoneCallType)
        raise WrongUsageError("unknown_token", text=options.types, allowed=allowed)
    return chosen


def _opened(path: Path, options: Namespace, session: Session) -> "ImportJob":
    choices = ReadingChoices(is_day_first=options.day_first)
    if options.map is None:
        try:
            return session.imports.open(path, options.format, choices)
        except CallAssistError as error:
            if error.sentence == "phone_log_unknown":
                raise CallAssistError("import_unknown", **error.values) from error
            raise
    if options.format not in (None, _MAPPED):
        raise WrongUsageError("import_map_format", format=_MAPPED)
    mapping = _mapping(path, column_words(options.map), session)
    return session.imports.open(path, _MAPPED, replace(choices, mapping=mapping))


def _mapping(path: Path, told: ColumnWords, session: Session) -> "ColumnMapping":
    """The columns as they are told, the rest as it is guessed."""
    from callassist.services.mapping_draft import MappingDraft

    draft = MappingDraft(path, session.imports.guess(path))
    if told.delimiter is not None or told.encoding is not None:
        draft.read_as(told.delimiter or draft.delimiter, told.encoding or draft.encoding)
    if told.has_header is not None:
        draft.set_header(told.has_header)
    _set_columns(draft, told)
    if told.time_format is not None:
        draft.set_time_format(told.time_format)
    mapping = draft.mapping()
    if mapping is None:
        raise CallAssistError("import_map_missing", missing=", ".join(draft.missing))
    return mapping


def _set_columns(draft: "MappingDraft", told: ColumnWords) -> None:
    for name, column in told.columns.items():
        if column >= draft.width:
            raise WrongUsageError("import_map_column", column=column + 1, width=draft.width)
        draft.set_role(column, cast("Role", name))


# while it is read


def _go_through(steps: "Generator[ImportProgress]", session: Session) -> None:
    """Reads to the end. Ctrl+C takes everything back, and says so."""
    try:
        with closing(steps):
            for progress in _told(steps, session):
                del progress
    except KeyboardInterrupt:
        print(session.say("out.import_cancelled"), file=sys.stderr)
        raise


def _told(steps: Iterator[ImportProgress], session: Session) -> Iterator[ImportProgress]:
    """The same steps; a person at a terminal sees how far they are."""
    if not sys.stderr.isatty():
        yield from steps
        return
    told_at, width = monotonic(), 0
    try:
        for progress in steps:
            if monotonic() - told_at >= _BETWEEN:
                told_at = monotonic()
                percent = f"{progress.fraction:.0%}"
                words = session.say(
                    "out.import_progress", percent=percent, read=f"{progress.counts.read:,}"
                )
                width = max(width, len(words))
                print(f"\r{words:<{width}}", end="", file=sys.stderr, flush=True)
            yield progress
    finally:
        if width:
            # Chinese characters are two columns wide.
            print(f"\r{'':<{2 * width}}\r", end="", file=sys.stderr, flush=True)


# the answer


def _counts_document(counts: ImportCounts) -> Document:
    return {
        "read": counts.read,
        "added": counts.new,
        "duplicate": counts.duplicates,
        "left_out": counts.left_out,
        "unreadable": counts.unreadable,
        "lookalikes": counts.lookalikes,
        "types": {kind.value: number for kind, number in sorted(counts.types.items())},
        "classes": {kind.value: number for kind, number in sorted(counts.classes.items())},
    }


def _document(job: "ImportJob", session: Session) -> Document:
    return {
        "file": job.file_name,
        "format": job.format_id,
        "import": job.done.id if job.done is not None else None,
        "counts": _counts_document(job.counts),
        "skipped": [
            {
                "place": line.place,
                "reason": line.reason.value,
                "text": session.say(f"import.unreadable.{line.reason}"),
            }
            for line in job.counts.bad_lines
        ],
    }


def _lines(job: "ImportJob", session: Session) -> list[str]:
    counts = job.counts
    kind = session.say(f"import.format.{job.format_id}")
    lines = [
        session.say("out.import_file", name=job.file_name, format=kind),
        *_counts_lines(counts, session),
        *_bad_lines(counts, session),
    ]
    if job.done is None:
        lines.append(session.say("out.import_nothing_stored"))
    else:
        lines.append(session.say("out.import_stored", id=job.done.id))
    return lines


def _counts_lines(counts: ImportCounts, session: Session) -> list[str]:
    types = [
        session.say("out.import_count", name=session.say(f"import.type.{kind}"), count=number)
        for kind, number in sorted(counts.types.items())
    ]
    lines = [
        session.say(
            "out.import_counts",
            read=counts.read,
            new=counts.new,
            duplicates=counts.duplicates,
            left_out=counts.left_out,
            unreadable=counts.unreadable,
        )
    ]
    if types:
        lines.append(session.labelled("out.import_types", session.texts.join(types)))
    lines.append(session.labelled("out.import_lookalikes", str(counts.lookalikes)))
    return lines


def _bad_lines(counts: ImportCounts, session: Session) -> list[str]:
    shown = counts.bad_lines[:_LINES_SHOWN]
    lines = [session.say("out.import_bad_lines")] if shown else []
    for line in shown:
        reason = session.say(f"import.unreadable.{line.reason}")
        lines.append("  " + session.say("out.import_bad_line", place=line.place, reason=reason))
    if counts.unreadable > len(shown):
        lines.append("  " + session.say("out.import_more", count=counts.unreadable - len(shown)))
    return lines


# what was imported before


def _list(session: Session) -> int:
    imports = session.imports.imports()
    document: Document = {"imports": [_import_document(done) for done in imports]}
    lines = [_import_line(done, session) for done in imports]
    session.answer(document, lines or [session.say("out.import_none")])
    return 0


def _import_document(done: PhoneImport) -> Document:
    return {
        "id": done.id,
        "file": done.file_name,
        "format": done.format_id,
        "done_at": done.done_at.isoformat(),
        "undone_at": done.undone_at.isoformat() if done.undone_at else None,
        "counts": _counts_document(done.counts),
    }


def _import_line(done: PhoneImport, session: Session) -> str:
    parts = [
        f"{done.id:>4}",
        session.moment(done.done_at),
        printable(done.file_name),
        session.say("out.import_new", count=done.counts.new),
    ]
    if done.undone_at is not None:
        parts.append(session.say("out.import_was_undone", when=session.moment(done.undone_at)))
    return "  ".join(parts)


def _undo(options: Namespace, session: Session) -> int:
    import_id: int = options.undo
    require_yes("ask.undo_import", session, is_sure=options.yes, id=import_id)
    undone = session.look_back.undo(import_id)
    document: Document = {"undone": import_id, "removed": undone.removed, "kept": undone.kept}
    lines = [session.say("out.import_undone", id=import_id, removed=undone.removed)]
    if undone.kept:
        lines.append(session.say("out.import_kept", kept=undone.kept))
    session.answer(document, lines)
    return 0


def _restore(path: Path, options: Namespace, session: Session) -> int:
    """A file this program wrote: its calls come back with all that belongs to them."""
    if options.dry_run:
        raise WrongUsageError("import_own_dry_run", name=path.name)
    restored = session.restores.restore(path)
    document: Document = {
        "file": path.name,
        "restored": {
            "calls": restored.calls,
            "known": restored.known,
            "judged_anew": restored.judged_anew,
            "checks": restored.checks,
            "practice": restored.practice,
            "numbers": restored.numbers,
        },
    }
    lines = [
        session.say(
            "out.import_restored", name=path.name, calls=restored.calls, known=restored.known
        )
    ]
    session.answer(document, lines)
    return 0
