"""Backups are whole, private, made when they are due, and found out where they are not whole."""

import csv
import io
import json
import os
import sqlite3
import stat
import threading
import zipfile
from collections.abc import Iterator
from contextlib import closing
from datetime import timedelta
from hashlib import sha256
from pathlib import Path

import pytest

from callassist.domain.backups import CHANGES_BETWEEN, BackupStoppedError, Occasion
from callassist.domain.errors import CallAssistError
from callassist.services import backup_making
from callassist.services.backup_health import examine_backups
from callassist.services.engine import Engine
from callassist.store import backup_copy
from callassist.store.file_name import FILE_NAME
from callassist.store.phrase import Phrase
from services.made_backups import made_engine, members_of, numbers_in, write_members
from services.made_phone_logs import phone_call, phone_log
from store.made_calls import SetClock, ended
from store.other_connection import other_connection


@pytest.fixture
def engine(folder: Path, clock: SetClock) -> Iterator[Engine]:
    """Three calls in a folder without a backup."""
    made = made_engine(folder, clock)
    yield made
    made.close()


def _automatic(engine: Engine, occasion: Occasion = Occasion.FIRST_CALL_OF_DAY) -> Path:
    made = engine.backups.make_automatic(occasion)
    assert made is not None
    return made.path


def _manifest(path: Path) -> dict[str, object]:
    document: dict[str, object] = json.loads(members_of(path)["manifest.json"])
    return document


# what is in one


def test_a_backup_can_be_read_without_this_program(engine: Engine, tmp_path: Path) -> None:
    members = members_of(_automatic(engine))

    assert list(members) == ["README.txt", FILE_NAME, "calls.csv", "manifest.json"]
    rows = list(csv.reader(io.StringIO(members["calls.csv"].decode("utf-8-sig"))))
    assert [row[3].removeprefix("'") for row in rows[1:]] == numbers_in(engine)
    (tmp_path / "copy").write_bytes(members[FILE_NAME])
    with closing(sqlite3.connect(tmp_path / "copy")) as connection:
        assert connection.execute("select count(*) from call").fetchone() == (3,)
    readme = members["README.txt"].decode("utf-8-sig")
    assert all(
        word in readme for word in ("来电守护的备份", "來電守護的備份", "A callassist backup")
    )
    assert "SHA-256" in readme


def test_the_manifest_says_what_is_in_it(engine: Engine) -> None:
    path = _automatic(engine)
    members, manifest = members_of(path), _manifest(path)

    assert (manifest["document"], manifest["format"]) == ("callassist-backup", 1)
    assert (manifest["calls"], manifest["damaged_rows"]) == (3, 0)
    assert manifest["occasion"] == "first_call_of_day"
    told = manifest["members"]
    assert isinstance(told, dict)
    for name, content in members.items():
        if name != "manifest.json":
            sum_of = sha256(content).hexdigest()
            assert told.pop(name) == {"size": len(content), "sha256": sum_of}
    assert told == {}


def test_rows_and_schema_are_as_they_are(engine: Engine, tmp_path: Path, folder: Path) -> None:
    (tmp_path / "copy").write_bytes(members_of(_automatic(engine))[FILE_NAME])

    with other_connection(folder) as now, closing(sqlite3.connect(tmp_path / "copy")) as then:
        for sql in ("select * from call", "select type, name, sql from sqlite_master"):
            assert then.execute(sql).fetchall() == [tuple(row) for row in now.execute(sql)]


def test_only_a_backup_by_hand_holds_attached_files_and_settings(
    engine: Engine, tmp_path: Path, folder: Path
) -> None:
    picture = tmp_path / "截图.png"
    picture.write_bytes(b"picture")
    kept = engine.attachments.add(1, picture).file.kept_as
    (folder / "attachments" / ("0" * 64)).write_bytes(b"not what its name says")
    engine.settings.change(language="en")

    by_hand = members_of(engine.backups.make(tmp_path / "stick.zip").path)
    automatic = members_of(_automatic(engine))

    assert by_hand[f"attachments/{kept}"] == b"picture"
    assert by_hand["settings.json"] == (folder / "settings.json").read_bytes()
    assert set(by_hand) - set(automatic) == {f"attachments/{kept}", "settings.json"}
    assert engine.backups.list()[0].is_automatic


def test_two_backups_of_the_same_data_hold_the_same_bytes(engine: Engine, tmp_path: Path) -> None:
    first, second = (engine.backups.make(tmp_path / name).path for name in ("1.zip", "2.zip"))

    assert first.read_bytes() == second.read_bytes()


def test_nobody_else_can_read_a_backup_from_the_first_moment(
    engine: Engine, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, folder: Path
) -> None:
    os.umask(0)
    seen: list[int] = []
    looked = backup_copy.copy_database

    def look(source: Path, target: Path, go_on: backup_copy.GoOn, phrase: Phrase) -> None:
        looked(source, target, go_on, phrase)
        for path in [*folder.joinpath("backups").rglob("*"), *tmp_path.glob(".callassist*")]:
            seen.append(stat.S_IMODE(path.stat().st_mode))

    monkeypatch.setattr(backup_making, "copy_database", look)
    _automatic(engine)
    engine.backups.make(tmp_path / "stick.zip")

    for path in [*folder.joinpath("backups").rglob("*"), tmp_path / "stick.zip"]:
        seen.append(stat.S_IMODE(path.stat().st_mode))
    assert len(seen) > 5
    assert [oct(mode) for mode in seen if mode & 0o077] == []


def test_nothing_else_is_left_in_the_folders(engine: Engine, tmp_path: Path, folder: Path) -> None:
    path = _automatic(engine)
    (tmp_path / "out").mkdir()
    engine.backups.make(tmp_path / "out")

    assert {each.name for each in (folder / "backups").iterdir()} - {"changes"} == {path.name}
    assert [each.suffix for each in (tmp_path / "out").iterdir()] == [".zip"]


def test_a_backup_that_replaces_another_is_whole_or_the_other_stays(
    engine: Engine, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    place = tmp_path / "stick.zip"
    engine.backups.make(place)
    before = place.read_bytes()
    engine.calls.take(ended("95588"))
    monkeypatch.setattr(backup_making, "_read_back", _refuse)

    with pytest.raises(CallAssistError):
        engine.backups.make(place)

    assert place.read_bytes() == before
    assert [each.name for each in tmp_path.glob("*stick*")] == ["stick.zip"]


def _refuse(*_: object) -> None:
    raise CallAssistError("backup_not_whole")


@pytest.mark.parametrize("name", [FILE_NAME, "settings.json", "new.zip", "attachments/x.zip"])
def test_a_backup_by_hand_takes_the_place_of_no_data(
    engine: Engine, folder: Path, name: str
) -> None:
    with pytest.raises(CallAssistError) as failure:
        engine.backups.make(folder / name)

    assert failure.value.sentence == "backup_beside_data"
    assert len(numbers_in(engine)) == 3


def test_without_a_call_there_is_nothing_to_back_up(folder: Path, clock: SetClock) -> None:
    engine = made_engine(folder, clock, calls=0)

    assert engine.backups.make_automatic(Occasion.BEFORE_IMPORT) is None
    with pytest.raises(CallAssistError) as failure:
        engine.backups.make(folder.parent / "x.zip")
    assert failure.value.sentence == "backup_nothing"


# found out


def _said_of_making(engine: Engine, place: Path) -> str:
    try:
        engine.backups.make(place)
    except CallAssistError as error:
        return error.sentence
    return ""


def test_a_disk_that_gives_back_another_bit_is_told_at_once(
    engine: Engine, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, folder: Path
) -> None:
    """Every tenth byte of the zip file, one bit each: told, or of no meaning to anybody."""
    read_back = backup_making._read_back
    whole = engine.backups.make(tmp_path / "whole.zip").path
    size = whole.stat().st_size
    expected = members_of(whole)
    silent = []

    for at in range(0, size, max(size // 150, 1)):

        def flip(part: Path, *rest: object, at: int = at) -> None:
            with part.open("r+b") as file:
                file.seek(at)
                byte = file.read(1)
                file.seek(at)
                file.write(bytes([byte[0] ^ 1]))
            read_back(part, *rest)  # type: ignore[arg-type]

        monkeypatch.setattr(backup_making, "_read_back", flip)
        place = tmp_path / "flipped.zip"
        said = _said_of_making(engine, place)
        if said:
            assert said == "backup_not_whole"
            assert not place.exists()
        else:
            silent.append(at)
            assert members_of(place) == expected
            place.unlink()
    assert len(silent) < 15


def test_a_damaged_data_file_is_not_backed_up_as_if_it_were_whole(
    engine: Engine, folder: Path
) -> None:
    good = _automatic(engine)
    engine.close()
    with (folder / FILE_NAME).open("r+b") as file:
        file.seek(4096 + 8)
        file.write(b"\xff" * 3000)

    with pytest.raises(CallAssistError) as failure:
        engine.backups.make_automatic(Occasion.AFTER_CHANGES)

    assert failure.value.sentence == "database_damaged"
    assert [each.path for each in engine.backups.list()] == [good]
    told = engine.backups.last_failure
    assert told is not None
    assert told[0] == "database_damaged"


def test_a_row_that_was_damaged_before_is_counted_and_an_older_whole_backup_preferred(
    engine: Engine, folder: Path
) -> None:
    good = _automatic(engine)
    with other_connection(folder) as other:
        other.execute("update call set number_text = '95588' where id = 1")
    engine.calls.take(ended("95599"))

    later = engine.backups.make_automatic(Occasion.AFTER_CHANGES)

    assert later is not None
    assert later.damaged_rows == 1
    assert later.path != good
    newest = engine.backups.newest_good()
    assert newest is not None
    assert newest.path == good


def test_a_backup_that_rots_is_no_longer_good(engine: Engine, clock: SetClock) -> None:
    older = _automatic(engine)
    clock.advance(days=1)
    newer = _automatic(engine)
    content = bytearray(newer.read_bytes())
    content[len(content) // 2] ^= 1
    newer.write_bytes(content)

    newest = engine.backups.newest_good()

    assert newest is not None
    assert newest.path == older


def test_files_that_are_no_backups_are_listed_as_unreadable(
    engine: Engine, folder: Path, clock: SetClock
) -> None:
    _automatic(engine)
    bad = folder / "backups" / "callassist-backup-20261120-080000.zip"
    bad.write_bytes(b"PK\x03\x04")
    (folder / "backups" / "holiday.zip").write_bytes(b"mine")

    listed = engine.backups.list()

    assert [each.is_readable for each in listed] == [True, False]
    assert listed[1].made_at == clock.now().replace(day=20, hour=8)
    findings = examine_backups(engine.backups, clock, engine.texts)
    assert [each.code for each in findings] == ["backup_newest", "backup_unreadable"]


# when


def test_the_first_change_of_a_day_makes_one_due(engine: Engine, clock: SetClock) -> None:
    assert engine.is_backup_due()
    assert engine.backups.due_occasion() is Occasion.FIRST_CALL_OF_DAY
    _automatic(engine)
    assert not engine.is_backup_due()

    engine.calls.take(ended())
    assert not engine.is_backup_due()

    clock.advance(days=1)
    assert engine.is_backup_due()
    assert engine.backups.due_occasion() is Occasion.FIRST_CALL_OF_DAY


def test_a_day_without_a_change_needs_none(engine: Engine, clock: SetClock) -> None:
    _automatic(engine)
    clock.advance(days=3)

    assert not engine.is_backup_due()


def test_fifty_changes_make_another_one_due_on_the_same_day(engine: Engine) -> None:
    _automatic(engine)
    for number in range(CHANGES_BETWEEN - 1):
        engine.calls.take(ended(f"138{number:08}"))
    assert not engine.is_backup_due()

    engine.calls.take(ended("95599"))

    assert engine.is_backup_due()
    assert engine.backups.due_occasion() is Occasion.AFTER_CHANGES


def test_changes_of_another_program_count_too(
    engine: Engine, folder: Path, clock: SetClock
) -> None:
    _automatic(engine)

    made_engine(folder, clock, calls=CHANGES_BETWEEN).close()

    assert engine.is_backup_due()


def test_changes_made_while_a_backup_is_made_count_for_the_next(
    engine: Engine, monkeypatch: pytest.MonkeyPatch
) -> None:
    read_back = backup_making._read_back

    def change_meanwhile(*told: object) -> None:
        engine.calls.take(ended("95599"))
        read_back(*told)  # type: ignore[arg-type]

    monkeypatch.setattr(backup_making, "_read_back", change_meanwhile)
    _automatic(engine)

    assert engine.backups.has_changes


def test_a_clock_in_the_past_or_far_ahead_makes_backups_and_loses_none(
    engine: Engine, clock: SetClock
) -> None:
    right = _automatic(engine)
    now = clock.now()
    for wrong in (now.replace(year=1980), now.replace(year=2100)):
        clock.moment = wrong
        engine.calls.take(ended(received_at=wrong))
        assert engine.is_backup_due()
        _automatic(engine)
    clock.moment = now + timedelta(days=1)
    engine.calls.take(ended())
    assert engine.is_backup_due()
    newest = _automatic(engine)

    listed = [each.path for each in engine.backups.list()]
    assert listed[:2] == [newest, right]
    assert len(listed) == 4


def test_where_no_log_is_kept_none_is_made_unasked(engine: Engine) -> None:
    engine.settings.change(keeps_log=False)

    assert not engine.is_backup_due()


def test_one_that_failed_is_tried_again_after_an_hour(
    engine: Engine, clock: SetClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(backup_making, "_read_back", _refuse)

    assert engine.back_up(Occasion.FIRST_CALL_OF_DAY) is None

    assert not engine.is_backup_due()
    codes = [each.code for each in examine_backups(engine.backups, clock, engine.texts)]
    assert codes == ["backup_none", "backup_failed"]
    clock.advance(minutes=61)
    assert engine.is_backup_due()
    monkeypatch.undo()
    assert engine.back_up(Occasion.FIRST_CALL_OF_DAY) is not None
    assert engine.backups.last_failure is None


def test_a_year_of_calls_keeps_no_more_than_the_rule_says(
    folder: Path, clock: SetClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(backup_making, "readme", lambda: b"")
    engine = made_engine(folder, clock, calls=1)
    for _ in range(120):
        _automatic(engine)
        clock.advance(days=1)
    engine.close()

    listed = engine.backups.list()
    assert 14 + 4 <= len(listed) <= 14 + 8 + 6
    assert len(list((folder / "backups").iterdir())) <= len(listed) + 1


# before much is changed


def _file_to_import(tmp_path: Path) -> Path:
    return phone_log(tmp_path / "calls.xml", [phone_call("13912345678", 1, kind=1)])


def test_before_an_import_there_is_a_backup_without_it(engine: Engine, tmp_path: Path) -> None:
    for _ in engine.imports.open(_file_to_import(tmp_path)).take():
        pass

    made = engine.backups.list()[0]
    assert made.occasion is Occasion.BEFORE_IMPORT
    assert made.calls == 3
    assert len(numbers_in(engine)) == 4


def test_an_import_that_is_cancelled_at_once_leaves_nothing_half_done(
    engine: Engine, tmp_path: Path, folder: Path
) -> None:
    steps = engine.imports.open(_file_to_import(tmp_path)).take()
    next(steps)
    steps.close()

    names = [each.name for each in (folder / "backups").iterdir()]
    assert [each for each in names if each.startswith(".")] == []
    assert len(numbers_in(engine)) == 3


def test_before_an_import_is_taken_back_there_is_a_backup_with_it(
    engine: Engine, tmp_path: Path
) -> None:
    for _ in engine.imports.open(_file_to_import(tmp_path)).take():
        pass
    engine.look_back.undo(1)

    made = engine.backups.list()[0]
    assert (made.occasion, made.calls) == (Occasion.BEFORE_BULK_DELETE, 4)


def test_where_the_newest_backup_has_everything_no_other_is_made(
    engine: Engine, tmp_path: Path
) -> None:
    made = _automatic(engine)
    again = engine.back_up(Occasion.BEFORE_IMPORT)

    assert again is not None
    assert again.path == made
    assert len(engine.backups.list()) == 1

    content = bytearray(made.read_bytes())
    content[-200] ^= 1
    made.write_bytes(content)
    third = engine.back_up(Occasion.BEFORE_IMPORT)
    assert third is not None
    assert third.path != made


def test_before_an_older_file_is_brought_up_to_date_it_is_backed_up_as_it_was(
    folder: Path, clock: SetClock, old_folder: None
) -> None:
    engine = made_engine(folder, clock, calls=0)
    assert len(numbers_in(engine)) == 1

    made = engine.backups.list()[0]
    assert (made.occasion, made.calls) == (Occasion.BEFORE_MIGRATION, 1)
    assert len(_manifest(made.path)["migrations"]) == 6  # type: ignore[arg-type]
    assert "calls.csv" in members_of(made.path)
    engine.close()


def test_a_backup_that_nobody_waits_for_ends_and_leaves_nothing(
    engine: Engine, folder: Path
) -> None:
    for steps in (0, 1, 3, 5, 8, 12):
        left = [steps]

        def stop(left: list[int] = left) -> None:
            left[0] -= 1
            if left[0] < 0:
                raise BackupStoppedError

        with pytest.raises(BackupStoppedError):
            engine.backups.make_automatic(Occasion.FIRST_CALL_OF_DAY, stop)

    assert [each.name for each in (folder / "backups").iterdir()] == ["changes"]
    assert engine.is_backup_due()


def test_what_a_killed_run_left_behind_goes_later(engine: Engine, folder: Path) -> None:
    _automatic(engine)
    old, fresh = folder / "backups" / ".work-old", folder / "backups" / ".work-fresh"
    part = folder / "backups" / ".callassist-backup-20260101-000000.zip.part"
    for each in (old, fresh):
        each.mkdir()
        (each / FILE_NAME).write_bytes(b"half")
    part.write_bytes(b"half")
    for each in (old, part):
        os.utime(each, (0, 0))

    _automatic(engine, Occasion.AFTER_CHANGES)

    assert (old.exists(), part.exists(), fresh.exists()) == (False, False, True)


# while others write

_MOST_CALLS = 1_000


def _backups_while_somebody_writes(folder: Path, clock: SetClock, count: int) -> None:
    engine = made_engine(folder, clock, calls=1)
    is_over = threading.Event()
    written = [0]

    def write() -> None:
        other = made_engine(folder, clock, calls=0)
        while not is_over.is_set():
            with other.log.as_one():
                for number in range(25):
                    # Later it writes as much, into the calls there are.
                    if written[0] < _MOST_CALLS:
                        other.calls.take(ended("95188", note="内容" * 50))
                    else:
                        call_id = 1 + (written[0] + number * 37) % _MOST_CALLS
                        other.log.change(call_id, {"note": f"{written[0]} {'内容' * 50}"})
            written[0] += 25
        other.close()

    writer = threading.Thread(target=write)
    writer.start()
    try:
        for _ in range(count):
            made = engine.backups.make_automatic(Occasion.AFTER_CHANGES)
            assert made is not None
            assert engine.backups.preview(made.path).file.damaged_rows == 0
            clock.advance(days=1)
    finally:
        is_over.set()
        writer.join()
    print(f"{count} backups beside {written[0]} changes")
    assert written[0] > count
    engine.close()


def test_backups_taken_while_another_program_writes_are_whole(
    folder: Path, clock: SetClock
) -> None:
    _backups_while_somebody_writes(folder, clock, 20)


@pytest.mark.torture("R2")
@pytest.mark.timeout(1800)
def test_two_hundred_backups_taken_while_another_program_writes_are_whole(
    folder: Path, clock: SetClock
) -> None:
    _backups_while_somebody_writes(folder, clock, 200)


def test_a_file_that_another_program_holds_for_long_is_told(
    engine: Engine, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(backup_copy, "_WAIT_SECONDS", 0.2)
    engine.close()
    with other_connection(folder) as other:
        other.execute("begin exclusive")
        with pytest.raises(CallAssistError) as failure:
            engine.backups.make_automatic(Occasion.FIRST_CALL_OF_DAY)
        other.execute("rollback")

    assert failure.value.sentence == "database_locked"


def test_after_many_calls_were_removed_the_empty_pages_stay_behind(
    engine: Engine, folder: Path
) -> None:
    with other_connection(folder) as other:
        other.execute("create table filler (content blob)")
        other.execute("insert into filler values (zeroblob(80000000))")
        other.execute("drop table filler")
    engine.close()
    assert (folder / FILE_NAME).stat().st_size > 64 << 20

    path = _automatic(engine)

    with zipfile.ZipFile(path) as archive:
        assert archive.getinfo(FILE_NAME).file_size < 1 << 20
    assert engine.backups.preview(path).calls == 3


def test_a_backup_of_another_folder_in_ours_is_only_a_backup(
    engine: Engine, folder: Path, clock: SetClock
) -> None:
    """Somebody's files among ours change nothing about when the next one is due."""
    path = folder / "backups" / "callassist-backup-20260101-000000.zip"
    path.parent.mkdir(exist_ok=True)
    write_members(path, {"manifest.json": b"[]"})

    assert engine.is_backup_due()
    assert engine.backups.newest_good() is None
