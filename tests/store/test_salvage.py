"""What is readable in a damaged file is read, wherever it lies, and nothing else is believed."""

import random
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest

from callassist.store.call_log import CallLog
from callassist.store.database import Store
from callassist.store.file_name import FILE_NAME
from callassist.store.row_merge import rows_of
from callassist.store.salvage import Salvage
from store.made_calls import FULL, ended, promise, put

PAGE = 4096


@pytest.fixture
def path(folder: Path, store: Store) -> Path:
    """A data file with a hundred calls, one of them with a note over many pages."""
    log = CallLog(store)
    put(log, FULL, promise())
    put(log, ended("95588", note="长" * 20_000))
    for number in range(98):
        put(log, ended(f"1381234{number:04}", note="内容" * (number % 40)), promise())
    return folder / FILE_NAME


def found(path: Path) -> set[tuple[str, str]]:
    return {(table, str(sorted(row.items()))) for table, row in Salvage(path).rows()}


def stored(store: Store) -> set[tuple[str, str]]:
    rows = rows_of(store).items()
    return {(table, str(sorted(row.items()))) for table, several in rows for row in several}


def test_of_a_whole_file_every_row_is_read(path: Path, store: Store) -> None:
    expected = stored(store)
    store.close()

    assert found(path) == expected


@pytest.mark.parametrize("pages", [1, 5, 20])
def test_every_row_outside_the_damaged_pages_is_read(path: Path, store: Store, pages: int) -> None:
    """A row is lost with its own page, and no other row is: 99 % of those outside is asked for."""
    expected = stored(store)
    store.close()
    content = path.read_bytes()
    generator = random.Random(pages)
    for _ in range(5):
        damaged = bytearray(content)
        for number in generator.sample(range(len(content) // PAGE), pages):
            damaged[number * PAGE : (number + 1) * PAGE] = generator.randbytes(PAGE)
        path.write_bytes(damaged)
        read = found(path)
        assert read <= expected
        outside = _outside(content, bytes(damaged)) & expected
        assert len(read) >= 0.99 * len(outside)


def _outside(content: bytes, damaged: bytes) -> set[tuple[str, str]]:
    """The rows of the leaves that are as they were, read from those pages of the whole file."""
    kept = bytearray(content)
    for at in range(0, len(content), PAGE):
        if content[at : at + PAGE] != damaged[at : at + PAGE]:
            kept[at : at + PAGE] = bytes(PAGE)
    with TemporaryDirectory() as folder:
        copy = Path(folder) / "copy"
        copy.write_bytes(kept)
        return found(copy)


def test_a_row_that_was_changed_is_not_believed(path: Path, store: Store) -> None:
    store.write("update call set level = 'low' where id = 5")
    store.close()

    calls = [row["id"] for table, row in Salvage(path).rows() if table == "call"]

    assert 5 not in calls
    assert len(calls) == 99


@pytest.mark.parametrize("content", [b"", b"x", b"\x0d" * 9000, random.Random(1).randbytes(50_000)])
def test_nonsense_has_no_rows(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "nonsense"
    path.write_bytes(content)

    assert list(Salvage(path).rows()) == []


def test_a_chain_of_pages_that_leads_in_a_circle_has_an_end(path: Path, store: Store) -> None:
    store.close()
    content = bytearray(path.read_bytes())
    for at in range(PAGE, len(content), PAGE):
        if content[at] == 0:
            content[at : at + 4] = (at // PAGE + 1).to_bytes(4, "big")
    path.write_bytes(content)

    assert len(list(Salvage(path).rows())) > 100


def test_a_file_that_is_not_there_has_no_rows(tmp_path: Path) -> None:
    assert list(Salvage(tmp_path / "nothing", tmp_path).rows()) == []
