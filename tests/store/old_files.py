"""Data files as programs of before left them."""

from pathlib import Path

import sqlite_utils

from callassist.domain.advice import Verdict, advise
from callassist.domain.calls import EndedCall
from callassist.store.file_name import FILE_NAME
from callassist.store.migrations import MIGRATIONS
from callassist.store.records import call_row
from callassist.store.row_sums import with_sum
from store.made_calls import NOON, directory

OLD_COLUMNS = (
    *("number_text", "digits", "is_hidden", "received_at", "received_utc", "logged_at"),
    *("claim_role", "claim_organisation", "purpose", "requests", "given", "situation"),
    *("still_connected", "is_abroad", "note", "number_class", "level", "rule", "verdict"),
    "deleted_at",
)
"""The columns of a call before it had a place."""


def old_row(call: EndedCall, **changes: object) -> dict[str, object]:
    """A call as programs before the seventh step stored it."""
    advice = advise(call, directory())
    verdict = Verdict.of(advice.check, directory())
    new = call_row(call, verdict, advice.assessment.level, advice.assessment.rule, NOON)
    return with_sum("call", {column: new[column] for column in OLD_COLUMNS} | changes)


def old_file(folder: Path, step: str, *rows: dict[str, object]) -> None:
    """A data file that has not been through this step, nor those after it."""
    folder.mkdir()
    database = sqlite_utils.Database(folder / FILE_NAME)
    MIGRATIONS.apply(database, stop_before=step)
    database.table("call").insert_all(rows)
    database.close()
