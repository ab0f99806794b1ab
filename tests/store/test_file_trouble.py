"""What goes wrong with the file is told in a sentence, and what was stored stays as it was."""

import hashlib
import os
import random
import sqlite3
from pathlib import Path

import pytest

from callassist.domain.call_filter import CallFilter
from callassist.domain.errors import CallAssistError
from callassist.store import database
from callassist.store.call_log import CallLog
from callassist.store.database import Store
from callassist.store.file_name import FILE_NAME
from store.made_calls import ended, promise, put
from store.other_connection import other_connection


def _digest(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()


@pytest.fixture
def path(folder: Path, store: Store) -> Path:
    """A data file with fifty calls, at rest."""
    log = CallLog(store)
    for number in range(50):
        put(log, ended(f"1381234{number:04}", note="内容" * 20), promise())
    store.close()
    return folder / FILE_NAME


@pytest.mark.parametrize("lock", ["exclusive", "immediate"])
def test_a_file_locked_by_another_program_is_told_and_nothing_is_half_saved(
    folder: Path, path: Path, store: Store, monkeypatch: pytest.MonkeyPatch, lock: str
) -> None:
    monkeypatch.setattr(database, "_WAIT_SECONDS", 0.1)
    log = CallLog(store)
    with other_connection(folder) as other:
        other.execute(f"begin {lock}")
        with pytest.raises(CallAssistError, match="database_locked"):
            put(log, ended())
        other.execute("rollback")

    assert log.count(CallFilter()) == 50
    assert put(log, ended()).id == 51


def test_a_short_lock_is_waited_for() -> None:
    assert 2 <= database._WAIT_SECONDS <= 3


@pytest.mark.parametrize(
    "content",
    [
        b"not a database, only words" * 400,
        # Noise of whole pages, without a log before it, could be a log that is locked.
        os.urandom(8000),
        b"SQLite format 3\x00" + bytes(84) + b"\xff" * 4000,
        b"PK\x03\x04" + bytes(5000),
    ],
    ids=["words", "noise", "broken head", "archive"],
)
def test_a_file_that_is_no_database_is_told_and_left_as_it_is(
    folder: Path, store: Store, content: bytes
) -> None:
    folder.mkdir()
    path = folder / FILE_NAME
    path.write_bytes(content)

    with pytest.raises(CallAssistError, match="database_damaged") as told:
        CallLog(store).count(CallFilter())

    assert told.value.values == {"path": str(path)}
    assert path.read_bytes() == content


def test_a_file_cut_short_is_told_and_left_as_it_is(path: Path, store: Store) -> None:
    whole = path.read_bytes()
    path.write_bytes(whole[: len(whole) // 2])
    before = _digest(path)

    with pytest.raises(CallAssistError, match="database_damaged"):
        CallLog(store).page(CallFilter())

    store.close()
    assert _digest(path) == before


def test_noise_in_the_pages_is_noticed_and_never_ends_in_another_error(path: Path) -> None:
    """Damage after damage: every answer is the whole log, a marked row, or a plain sentence."""
    generator = random.Random(20261123)
    whole = path.read_bytes()
    for _ in range(150):
        damaged = bytearray(whole)
        for _ in range(generator.choice((1, 8, 200))):
            damaged[generator.randrange(100, len(damaged))] = generator.randrange(256)
        path.write_bytes(damaged)
        store = Store(path.parent)
        try:
            _read_everything(CallLog(store))
            is_noticed = not store.has_integrity() or bool(CallLog(store).changed_rows())
        except CallAssistError as error:
            is_noticed = error.sentence in ("database_damaged", "database_newer")
        finally:
            store.close()
        assert is_noticed or _shows_what_was_stored(path, whole)


def _read_everything(log: CallLog) -> None:
    for call in log.page(CallFilter()):
        log.plan_of(call.id)
        log.callback_of(call.id)
    log.open_callbacks()


def _shows_what_was_stored(path: Path, whole: bytes) -> bool:
    """Damage in unused bytes changes nothing that is shown."""

    def rows(content: bytes) -> list[tuple[object, ...]]:
        path.write_bytes(content)
        with other_connection(path.parent) as other:
            return [
                tuple(row)
                for table in ("call", "plan_step", "callback")
                for row in other.execute(f"select * from {table}")  # noqa: S608
            ]

    return rows(path.read_bytes()) == rows(whole)


def test_a_folder_in_place_of_the_file_is_told(folder: Path, store: Store) -> None:
    (folder / FILE_NAME).mkdir(parents=True)

    with pytest.raises(CallAssistError, match="database_foreign"):
        CallLog(store).count(CallFilter())


def test_a_file_in_place_of_the_folder_is_told(folder: Path, store: Store) -> None:
    folder.write_text("in the way")

    with pytest.raises(CallAssistError, match="read_only"):
        put(CallLog(store), ended())

    assert folder.read_text() == "in the way"


@pytest.mark.parametrize(
    ("said", "sentence"),
    [
        ("database is locked", "database_locked"),
        ("database or disk is full", "disk_full"),
        ("disk I/O error", "disk_trouble"),
        ("attempt to write a readonly database", "read_only"),
        ("unable to open database file", "read_only"),
        ("database disk image is malformed", "database_damaged"),
        ("file is not a database", "database_damaged"),
    ],
)
def test_what_sqlite_says_becomes_a_sentence(
    store: Store, said: str, sentence: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    with pytest.raises(CallAssistError, match=sentence), store.transaction():
        raise sqlite3.OperationalError(said)


def test_a_mistake_of_our_own_is_not_dressed_up(store: Store) -> None:
    with pytest.raises(sqlite3.OperationalError, match="syntax"):
        store.read("selekt 1")
