"""How the data file is opened: settings that lose nothing, rights that show nothing."""

import stat
from pathlib import Path

import pytest

from callassist.store.call_log import CallLog
from callassist.store.database import Store, expected_settings
from callassist.store.file_name import FILE_NAME
from store.made_calls import ended, promise, put
from store.other_connection import other_connection

SETTINGS = {
    "journal_mode": "truncate",
    "synchronous": 2,
    "secure_delete": 1,
    "cell_size_check": 1,
    "trusted_schema": 0,
    "foreign_keys": 1,
    "mmap_size": 0,
}
"""From the findings on durability: these lost no acknowledged call in simulated power cuts."""


@pytest.mark.parametrize(("name", "value"), SETTINGS.items())
def test_the_open_file_has_the_settings_that_lose_nothing(
    store: Store, name: str, value: object
) -> None:
    assert store.connection.execute(f"pragma {name}").fetchone()[0] == value


def test_the_settings_are_read_back_from_the_live_connection(store: Store) -> None:
    assert store.settings() == SETTINGS == expected_settings()

    store.connection.execute("pragma synchronous = off")

    assert store.settings() != expected_settings()


def test_the_settings_hold_in_a_file_that_was_left_in_another_journal_mode(
    folder: Path, store: Store
) -> None:
    put(CallLog(store), ended())
    store.close()
    with other_connection(folder) as other:
        assert other.execute("pragma journal_mode = wal").fetchone()[0] == "wal"

    assert store.settings() == SETTINGS
    assert CallLog(store).find(1) is not None


def test_file_and_folder_are_private_from_their_creation(folder: Path, store: Store) -> None:
    put(CallLog(store), ended(), promise())

    modes = {path.name: stat.S_IMODE(path.stat().st_mode) for path in folder.iterdir()}

    assert modes.pop(FILE_NAME) == 0o600
    assert set(modes.values()) <= {0o600}
    assert stat.S_IMODE(folder.stat().st_mode) == 0o700


def test_the_journal_in_the_middle_of_a_save_is_private_too(folder: Path, store: Store) -> None:
    log = CallLog(store)
    put(log, ended())
    with store.transaction() as tables:
        tables.execute("update call set note = 'x'")
        modes = {stat.S_IMODE(path.stat().st_mode) for path in folder.iterdir()}

    assert modes == {0o600}


def test_nothing_is_created_before_the_file_is_used(folder: Path) -> None:
    Store(folder)

    assert not folder.exists()


def test_a_closed_store_opens_the_file_again_at_its_next_use(store: Store) -> None:
    log = CallLog(store)
    put(log, ended())
    store.close()

    assert log.find(1) is not None
