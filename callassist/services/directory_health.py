"""What the doctor says about the list of numbers: where it comes from, and whether it holds."""

from collections.abc import Iterator

from callassist.services.directory_desk import DirectoryDesk
from callassist.services.doctor import Finding

_CODES = {
    "directory_unreadable": "list_unreadable",
    "list_bundled_damaged": "list_bundled_damaged",
    "list_memory_damaged": "list_memory_damaged",
}


def examine_list(desk: DirectoryDesk) -> list[Finding]:
    """Every finding about the list, which is read and checked anew for it."""
    return list(_findings(desk))


def _findings(desk: DirectoryDesk) -> Iterator[Finding]:
    in_use = desk.verify()
    if in_use.refused is not None:
        yield Finding("list_not_used", {"reason": in_use.refused})
    trouble = in_use.trouble
    if trouble is not None and trouble.sentence in _CODES:
        yield Finding(_CODES[trouble.sentence])
    if in_use.signed is not None:
        values: dict[str, object] = {
            "version": in_use.signed.terms.version,
            "signer": in_use.signed.key.id,
        }
        yield Finding("list_signed", values, is_problem=False)
    if desk.is_clock_behind(in_use):
        yield Finding("list_clock_behind", {"day": in_use.memory.newest_date.isoformat()})
