"""A data folder into which every text from outside came hostile; a directory with such names."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import date, timedelta
from functools import cache
from pathlib import Path
from xml.sax.saxutils import quoteattr

from callassist.domain.calls import Request
from callassist.domain.directory import Directory, Organisation, Owner
from callassist.domain.schedules import Rhythm, Schedule
from callassist.domain.visible_text import visible_text
from callassist.services.engine import Engine
from callassist.settings import SettingsFile
from hostile_texts import HOSTILE_TEXTS, WRITTEN_TEXTS, file_name_of
from store.made_calls import NOON, SetClock, directory, ended

_WEEKLY = Schedule(rhythm=Rhythm.EVERY_DAYS, starts_on=date(2026, 11, 1), number=7)
_XML_HATES = dict.fromkeys([*range(9), 11, 12, *range(14, 32), 0xFFFE, 0xFFFF])
_BACKUPS = ("calls <b>x &lt;i&gt; A&B.xml", "x" * 80 + ".xml")
OWN_BANKS = ("mybank", "alipay", "icbc")


@cache
def hostile_directory() -> Directory:
    """The real numbers; whoever owns them, and whatever names them, is called something hostile."""
    real = directory()
    names = [text.strip() for text in HOSTILE_TEXTS if _can_be_a_name(text.strip())]
    renamed = {
        each.id: replace(
            each,
            name_zh=names[at % len(names)],
            name_en=names[(at + 1) % len(names)],
            site=names[at % len(names)],
        )
        for at, each in enumerate(real.organisations)
    }
    entries = []
    for at, entry in enumerate(real.entries):
        text = names[at % len(names)]
        citations = tuple(
            replace(
                each,
                place=text,
                url=text,
                source=replace(each.source, names=dict.fromkeys(each.source.names, text)),
            )
            for each in entry.citations
        )
        owners = tuple(_renamed(owner, renamed) for owner in entry.owners)
        entries.append(replace(entry, owners=owners, citations=citations))
    return Directory(
        version=real.version,
        edition=real.edition,
        compiled_on=real.compiled_on,
        organisations=renamed.values(),
        entries=entries,
    )


def _can_be_a_name(text: str) -> bool:
    """Whether the reader of the list would take it."""
    return len(text) <= 300 and text.isprintable() and visible_text(text) == text


def _renamed(owner: Owner, renamed: dict[str, Organisation]) -> Owner:
    return replace(owner, organisation=renamed[owner.organisation.id])


def engine_on(folder: Path, clock: SetClock | None = None, language: str = "zh_CN") -> Engine:
    """The engine on a folder, with the hostile directory."""
    engine = Engine(SettingsFile(folder), language, clock or SetClock())
    engine.__dict__["directory"] = hostile_directory()
    return engine


def fill(folder: Path) -> None:
    """Writes all texts into all fields: numbers, notes, claims, accounts, names of files."""
    engine = engine_on(folder)
    engine.settings.change(own_banks=OWN_BANKS)
    claims = [each.id for each in hostile_directory().organisations]
    for at, text in enumerate(HOSTILE_TEXTS):
        _take_call(engine, text, claims[at % len(claims)], at)
    _import_calls(engine, folder)
    for text in HOSTILE_TEXTS[::4]:
        engine.checks.add(text, _WEEKLY, own_points=(text, f"看 {text}"))
    engine.close()


def _take_call(engine: Engine, text: str, claimed: str, at: int) -> None:
    claim = hostile_directory().claim_for(claimed)
    assert claim is not None
    outcome = engine.calls.take(
        ended(
            text,
            note=f"备注 {text}",
            claim=claim,
            requests=frozenset({Request.OTP}),
            received_at=NOON - timedelta(minutes=at),
        )
    )
    if at % 4 == 0:
        path = engine.folder.parent / "附件" / file_name_of(text)
        path.parent.mkdir(exist_ok=True)
        path.write_bytes(bytes([at]))
        engine.attachments.add(outcome.call.id, path)


def _import_calls(engine: Engine, folder: Path) -> None:
    for number, name in enumerate(_BACKUPS):
        path = hostile_backup(folder.parent / name, WRITTEN_TEXTS, number)
        job = engine.imports.open(path)
        for _ in job.take():
            pass


def hostile_backup(path: Path, texts: Iterable[str], days: int = 0) -> Path:
    """A phone's backup with hostile numbers and names, and lines nobody can read."""
    calls = []
    for at, text in enumerate(texts):
        moment = round((NOON - timedelta(days=days + 1, minutes=at)).timestamp() * 1000)
        value = quoteattr(text[:2000].translate(_XML_HATES))
        calls.append(
            f'<call number={value} duration="5" date="{moment}" type="1" presentation="1"'
            f" contact_name={value} />"
        )
        calls.append(f'<call number={value} duration="5" date={value} type={value} />')
    path.write_text(f"<calls>{''.join(calls)}</calls>", encoding="utf-8")
    return path
