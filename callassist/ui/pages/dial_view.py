"""What is shown of the numbers a step tells to dial: each with its owner, sources and date."""

from collections.abc import Iterable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from callassist.domain.calls import EndedCall
from callassist.domain.directory import Directory, Entry, Owner, Standing
from callassist.domain.steps import Dial, Step
from callassist.services.wording import Wording

_SOURCES_SHOWN = 2

_OF_A_BANK = frozenset({Dial.CLAIMED, Dial.HOLDING_BANK})
"""Where the list has no number for these, the one on the back of the card is right."""


@dataclass(frozen=True, slots=True)
class NumberView:
    """One number to dial, in words."""

    number: str
    digits: str
    owners: str
    """Whose it is."""
    purpose: str
    """What it is for."""
    sources: str
    """Where it is written, and when that was looked at."""
    notes: tuple[str, ...] = ()
    """What else must be said: what to press, who is behind it by one source only."""


@dataclass(frozen=True, slots=True)
class DialView:
    """What a step tells to dial."""

    numbers: tuple[NumberView, ...]
    """To choose from; empty means the number on the back of the card."""
    bank_question: str = ""
    """Asks which bank it is, where only the person knows; empty where the plan knows."""


def dial_view(
    step: Step, numbers: Iterable[str], call: EndedCall, directory: Directory, wording: Wording
) -> DialView | None:
    """What a stored step tells to dial; None if it is not a step to dial at.

    A number the list no longer has is left out: only the list decides what may be dialled.
    """
    if step.dial is None:
        return None
    claimed = call.claim.organisation_id if step.dial is Dial.CLAIMED else None
    digits = ("".join(filter(str.isdecimal, number)) for number in numbers)
    entries = (directory.entry_for(each) for each in digits)
    views = tuple(number_view(entry, wording, claimed) for entry in entries if entry is not None)
    if not views and step.dial not in _OF_A_BANK:
        return None
    return DialView(views, _bank_question(step.dial, is_known=bool(views) or claimed is not None))


def _bank_question(dial: Dial, *, is_known: bool) -> str:
    if dial is Dial.HOLDING_BANK:
        return QCoreApplication.translate("dial", "钱在哪家银行？")
    if dial is Dial.CLAIMED and not is_known:
        return QCoreApplication.translate("dial", "对方说是哪家？")
    return ""


def bank_number(organisation_id: str, directory: Directory, wording: Wording) -> DialView:
    """The confirmed hotline of a bank the person chose; empty if the list has none."""
    entry = directory.hotline_of(organisation_id)
    numbers = () if entry is None else (number_view(entry, wording, organisation_id),)
    return DialView(numbers)


def number_view(entry: Entry, wording: Wording, wanted: str | None) -> NumberView:
    """An entry in words; `wanted` is the owner the person wants to reach, if it is known."""
    owner = next((each for each in entry.owners if each.organisation.id == wanted), None)
    whose = wording.owners(entry) if owner is None else wording.organisation(owner.organisation.id)
    purpose = wording.texts.word(f"entry_purpose.{entry.purpose}")
    return NumberView(
        number=entry.number,
        digits=entry.digits,
        owners=whose,
        purpose=purpose,
        sources=_sources(entry, owner, wording),
        notes=() if owner is None else tuple(_notes(owner, wording)),
    )


def _sources(entry: Entry, owner: Owner | None, wording: Wording) -> str:
    cited = entry.citations_of(None if owner is None else owner.organisation.id)
    names = list(dict.fromkeys(each.source.name(wording.language) for each in cited))
    shown = wording.texts.join(names[:_SOURCES_SHOWN])
    if len(names) > _SOURCES_SHOWN:
        more = QCoreApplication.translate("dial", "{} 等 {} 处")
        shown = more.format(shown, len(names))
    words = QCoreApplication.translate("dial", "来源：{}。{} 核对过来源。")
    return words.format(shown, entry.verified_on.isoformat())


def _notes(owner: Owner, wording: Wording) -> Iterable[str]:
    if owner.standing is Standing.SINGLE_SOURCE:
        name = wording.organisation(owner.organisation.id)
        yield wording.texts.reason("owner_single_source", organisation=name)
    if owner.menu is None:
        return
    if owner.menu.standing is Standing.SINGLE_SOURCE:
        words = QCoreApplication.translate("dial", "接通后按 {}（只有一处来源，以语音提示为准）。")
    else:
        words = QCoreApplication.translate("dial", "接通后按 {}（以语音提示为准）。")
    yield words.format(owner.menu.digits)
