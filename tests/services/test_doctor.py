"""The doctor finds what is wrong with the data, and says nothing where nothing is."""

from datetime import date
from pathlib import Path

import pytest

from callassist.bundled.texts import LANGUAGES, load_texts
from callassist.domain.directory import OLD_AFTER_MONTHS
from callassist.domain.errors import CallAssistError
from callassist.services.call_desk import CallDesk
from callassist.services.doctor import Finding, examine
from callassist.store.call_log import CallLog
from callassist.store.database import Store
from callassist.store.file_name import FILE_NAME
from callassist.store.set_aside import DAMAGED
from store.made_calls import NOON, directory, ended
from store.other_connection import other_connection

TODAY = NOON.date()


def _examined(folder: Path, today: date = TODAY) -> dict[str, Finding]:
    findings = examine(folder, directory(), today)
    assert len({finding.code for finding in findings}) == len(findings)
    return {finding.code: finding for finding in findings}


def _problems(folder: Path, today: date = TODAY) -> list[str]:
    return [code for code, each in _examined(folder, today).items() if each.is_problem]


@pytest.fixture
def filled(folder: Path, desk: CallDesk) -> Path:
    """A data file with a few calls."""
    for number in ("95188", "+8695188", "13812345678"):
        desk.take(ended(number))
    return folder / FILE_NAME


def test_before_the_first_call_there_is_no_file_and_no_problem(folder: Path) -> None:
    assert list(_examined(folder)) == ["database_missing"]
    assert _problems(folder) == []
    assert not folder.exists()


def test_a_sound_file_has_no_problem(folder: Path, filled: Path) -> None:
    assert list(_examined(folder)) == []
    assert _problems(folder) == []


@pytest.mark.parametrize(("mode", "is_folder"), [(0o644, False), (0o755, True), (0o620, False)])
def test_rights_of_others_are_found(folder: Path, filled: Path, mode: int, is_folder: bool) -> None:
    path = folder if is_folder else filled
    path.chmod(mode)

    assert _examined(folder)["permissions"].values == {"path": str(path)}


def test_changed_rows_are_counted(folder: Path, filled: Path) -> None:
    with other_connection(folder) as other:
        other.execute("update call set level = 'low' where id > 1")

    assert _examined(folder)["rows_changed"].values == {"count": 2}


def test_an_index_that_says_something_else_is_made_anew(folder: Path, filled: Path) -> None:
    with other_connection(folder) as other:
        other.execute("insert into call_index (call_index) values ('delete-all')")

    assert list(_examined(folder)) == ["index_made_anew"]
    assert list(_examined(folder)) == []
    assert _problems(folder) == []


def test_a_damaged_index_is_found(folder: Path, filled: Path, log: CallLog) -> None:
    with other_connection(folder) as other:
        other.execute("pragma writable_schema = on")
        other.execute(
            "update sqlite_master set sql = replace(sql, '(place)', '(place desc)')"
            " where name = 'call_place'"
        )

    assert _problems(folder) == ["integrity_bad"]


@pytest.mark.parametrize("keep", [0.3, 0.6, 0.9])
def test_a_file_cut_short_is_a_finding_and_not_an_error(
    folder: Path, filled: Path, log: CallLog, keep: float
) -> None:
    content = filled.read_bytes()
    filled.write_bytes(content[: int(len(content) * keep)])

    assert _problems(folder) == ["integrity_bad"]


def test_a_file_that_is_no_database_is_a_finding_and_stays_as_it_is(folder: Path) -> None:
    folder.mkdir()
    (folder / FILE_NAME).write_bytes(b"not a database" * 500)

    assert _problems(folder) == ["integrity_bad"]
    assert (folder / FILE_NAME).read_bytes() == b"not a database" * 500


def test_a_file_of_a_newer_program_is_no_finding_but_a_failure(folder: Path, filled: Path) -> None:
    with other_connection(folder) as other:
        other.execute("update _sqlite_migrations set name = '0999_later' where name like '0003%'")

    with pytest.raises(CallAssistError, match="database_newer"):
        _examined(folder)


@pytest.mark.parametrize(("later", "is_old"), [(0, False), (OLD_AFTER_MONTHS, False), (19, True)])
def test_an_old_list_is_found(folder: Path, later: int, is_old: bool) -> None:
    compiled = directory().compiled_on
    month = compiled.month - 1 + later
    today = date(compiled.year + month // 12, month % 12 + 1, 1)

    assert ("list_old" in _problems(folder, today)) is is_old


def test_the_file_is_closed_afterwards(folder: Path, filled: Path) -> None:
    examine(folder, directory(), TODAY)

    with other_connection(folder) as other:
        other.execute("pragma locking_mode = exclusive")
        other.execute("begin exclusive")
        other.execute("rollback")


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(
    ("code", "values"),
    [
        ("database_missing", {}),
        ("integrity_bad", {}),
        ("rows_changed", {"count": 2}),
        ("list_old", {"edition": "2026-11", "months": 19}),
        ("permissions", {"path": "/x"}),
        ("journal_mode_weak", {"mode": "wal"}),
        ("last_reminder", {"when": "12:00"}),
        ("no_reminder_yet", {}),
        ("next_reminder", {"when": "20:00"}),
        ("timer_none", {}),
        ("timer_installed", {"method": "autostart"}),
        ("timer_ran", {"method": "systemd", "when": "12:15"}),
        ("timer_lost", {}),
        ("timer_broken", {"path": "/x"}),
    ],
)
def test_every_finding_has_a_sentence(language: str, code: str, values: dict[str, object]) -> None:
    assert "{" not in load_texts(language).sentence(f"doctor.{code}", **values)


def test_a_store_opened_by_the_doctor_leaves_the_file_as_it_is(folder: Path, filled: Path) -> None:
    before = filled.read_bytes()

    examine(folder, directory(), TODAY)
    Store(folder).close()

    assert filled.read_bytes() == before


def test_each_file_that_was_set_aside_is_named_with_its_day_and_size(filled: Path) -> None:
    folder = filled if filled.is_dir() else filled.parent
    stem, ending = FILE_NAME.rsplit(".", 1)
    for stamp, size in (("20261101-120000", 2_500_000), ("20261103-080000", 4_000)):
        (folder / f"{stem}.{DAMAGED}-{stamp}.{ending}").write_bytes(b"?" * size)

    found = [each for each in examine(folder, directory(), TODAY) if each.code == "set_aside"]

    assert [(each.values["day"], each.values["size"]) for each in found] == [
        ("2026-11-03", "4 kB"),
        ("2026-11-01", "2.5 MB"),
    ]
    assert not any(each.is_problem for each in found)
