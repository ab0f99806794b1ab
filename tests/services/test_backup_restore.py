"""A restore gives back what was backed up, and whatever is offered instead changes nothing."""

import io
import json
import os
import random
import sqlite3
import struct
import zipfile
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from callassist.domain.attachments import FileState
from callassist.domain.backups import BackupContents, Occasion
from callassist.domain.errors import CallAssistError
from callassist.services.backup_manifest import FORMAT
from callassist.services.engine import Engine
from callassist.store import backup_swap
from callassist.store.attachment_files import AttachmentFiles
from callassist.store.database import STEPS
from callassist.store.file_name import FILE_NAME
from services.made_backups import (
    everything_in,
    made_engine,
    members_of,
    numbers_in,
    with_changed_data,
    with_manifest,
    write_members,
)
from store.made_calls import SetClock, ended
from store.other_connection import other_connection


@pytest.fixture
def engine(folder: Path, clock: SetClock) -> Iterator[Engine]:
    """Three calls that are backed up, and one that is not."""
    made = made_engine(folder, clock)
    made.backups.make_automatic(Occasion.FIRST_CALL_OF_DAY)
    made.calls.take(ended("95599"))
    yield made
    made.close()


@pytest.fixture
def backup(engine: Engine) -> Path:
    return engine.backups.list()[0].path


# what comes back


def test_a_restore_gives_back_what_was_backed_up(engine: Engine, backup: Path) -> None:
    done = engine.restore_backup(backup)

    assert numbers_in(engine) == ["95188", "+8695188", "13800001111"]
    assert engine.log.changed_rows() == []
    assert engine.log.has_index_in_step()
    assert done.contents.calls == 3
    assert [each.action for each in engine.history.entries()] == ["restored"]


def test_the_log_of_before_is_set_aside_and_backed_up(
    engine: Engine, backup: Path, folder: Path
) -> None:
    engine.log.page  # noqa: B018 - the desks are in use
    done = engine.restore_backup(backup)

    assert done.set_aside is not None
    assert done.set_aside.stat().st_nlink == 1
    assert done.backup_before is not None
    assert done.backup_before.occasion is Occasion.BEFORE_RESTORE
    assert engine.backups.is_due()

    engine.restore_backup(done.backup_before.path)
    assert numbers_in(engine)[-1] == "95599"
    (folder / FILE_NAME).unlink()
    engine.close()
    done.set_aside.rename(folder / FILE_NAME)
    assert numbers_in(engine)[-1] == "95599"


def test_what_is_done_after_a_restore_is_kept(engine: Engine, backup: Path) -> None:
    before = engine.calls
    engine.restore_backup(backup)

    engine.calls.take(ended("95588"))

    assert engine.calls is not before
    assert numbers_in(engine)[-1] == "95588"


def test_the_backup_restored_is_not_thinned_away_by_its_own_restore(
    engine: Engine, clock: SetClock, folder: Path
) -> None:
    """The oldest of many, of a day that has a newer one."""
    for _ in range(16):
        clock.advance(days=1)
        engine.backups.make_automatic(Occasion.FIRST_CALL_OF_DAY)
    oldest = engine.backups.list()[-1].path
    clock.advance(days=200)

    engine.restore_backup(oldest)

    assert oldest.exists()


def test_a_backup_is_restored_where_there_is_nothing_yet(
    engine: Engine, tmp_path: Path, clock: SetClock
) -> None:
    picture = tmp_path / "截图.png"
    picture.write_bytes(b"picture")
    attached = engine.attachments.add(1, picture)
    engine.settings.change(own_banks=("ccb",))
    stick = engine.backups.make(tmp_path / "stick.zip").path

    other = made_engine(tmp_path / "new computer", clock, calls=0)
    done = other.restore_backup(stick)

    assert numbers_in(other) == numbers_in(engine)
    assert (done.set_aside, done.backup_before, done.attachments) == (None, None, 1)
    assert AttachmentFiles(other.folder).state(attached.file) is FileState.WHOLE
    assert other.settings.refresh().own_banks == ("ccb",)
    other.close()


def test_settings_and_attached_files_that_are_there_stay(
    engine: Engine, tmp_path: Path, folder: Path
) -> None:
    picture = tmp_path / "截图.png"
    picture.write_bytes(b"picture")
    kept = folder / "attachments" / engine.attachments.add(1, picture).file.kept_as
    stick = engine.backups.make(tmp_path / "stick.zip").path
    engine.settings.change(language="en")
    before = kept.stat().st_mtime_ns

    done = engine.restore_backup(stick)

    assert done.attachments == 0
    assert kept.stat().st_mtime_ns == before
    assert engine.settings.refresh().language == "en"


def test_data_of_an_older_version_are_brought_up_to_date(
    folder: Path, clock: SetClock, old_folder: None, tmp_path: Path
) -> None:
    stick = made_engine(folder, clock, calls=0).backups.make(tmp_path / "old.zip").path
    engine = made_engine(tmp_path / "new", clock, calls=2)

    contents = engine.backups.preview(stick)
    engine.restore_backup(stick)

    assert (contents.is_older, contents.schema_steps) == (True, 6)
    assert numbers_in(engine) == ["95188"]
    assert engine.log.changed_rows() == []
    engine.close()


def test_a_preview_says_what_is_in_it_and_what_would_be_missing(
    engine: Engine, backup: Path, clock: SetClock
) -> None:
    call = engine.calls.find(2)
    engine.calls.take(ended("95533", received_at=clock.advance(hours=1)))
    with engine.log.as_one():
        engine.log.change(call.id, {"note": "想起来了"})

    contents = engine.backups.preview(backup)

    assert (contents.calls, contents.schema_steps) == (3, len(STEPS))
    assert contents.newest_calls[0].number_text == "13800001111"
    missing = contents.missing
    assert missing is not None
    assert (missing.calls, missing.changed_calls) == (2, 1)
    assert [each.number_text for each in missing.newest_calls] == ["95533", "95599"]


def test_looking_changes_nothing(engine: Engine, backup: Path, folder: Path) -> None:
    engine.close()
    before = everything_in(folder)

    engine.backups.preview(backup)

    assert everything_in(folder) == before


def test_where_the_log_of_now_cannot_be_read_nothing_is_said_to_be_missing_or_not(
    engine: Engine, backup: Path, folder: Path
) -> None:
    engine.close()
    (folder / FILE_NAME).write_bytes(b"\0" * 9000)

    assert engine.backups.preview(backup).missing is None


def test_a_damaged_log_is_replaced_and_its_bytes_are_kept(
    engine: Engine, backup: Path, folder: Path
) -> None:
    engine.close()
    (folder / FILE_NAME).write_bytes(b"damaged" * 1000)

    done = engine.restore_backup(backup)

    assert len(numbers_in(engine)) == 3
    assert done.backup_before is None
    assert done.set_aside is not None
    assert done.set_aside.read_bytes() == b"damaged" * 1000


def test_a_journal_of_the_file_of_before_is_not_played_into_the_new_one(
    engine: Engine, backup: Path, folder: Path
) -> None:
    engine.close()
    (folder / FILE_NAME).write_bytes(b"damaged" * 1000)
    beside = [folder / f"{FILE_NAME}{ending}" for ending in ("-journal", "-wal", "-shm")]
    for each in beside:
        each.write_bytes(b"hot" * 1000)

    engine.restore_backup(backup)

    assert [each.name for each in beside if each.exists() and each.stat().st_size] == []
    assert len(numbers_in(engine)) == 3
    assert engine.log.changed_rows() == []


def test_a_folder_or_a_link_in_the_place_of_the_file_is_set_aside(
    engine: Engine, backup: Path, folder: Path, tmp_path: Path
) -> None:
    engine.close()
    place = folder / FILE_NAME
    for number in range(2):
        place.rename(tmp_path / f"old {number}")
        if number:
            place.symlink_to(tmp_path / "far")
        else:
            place.mkdir()
        engine.restore_backup(backup)
        assert len(numbers_in(engine)) == 3
        engine.close()


def test_a_file_that_another_program_writes_to_stays_in_its_place(
    engine: Engine, backup: Path, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(backup_swap, "_WAIT_SECONDS", 0.1)
    with engine.backups.prepared(backup) as prepared, other_connection(folder) as other:
        engine.close()
        other.execute("begin exclusive")
        with pytest.raises(CallAssistError) as failure:
            engine.put_backup_in_place(prepared, None)
        other.execute("rollback")

    assert failure.value.sentence == "database_locked"
    assert len(numbers_in(engine)) == 4
    assert list(folder.glob("*replaced*")) == []


def test_without_second_names_the_file_of_before_is_copied(
    engine: Engine, backup: Path, monkeypatch: pytest.MonkeyPatch, folder: Path
) -> None:
    engine.close()
    before = (folder / FILE_NAME).read_bytes()

    def no_links(_: Path, __: Path) -> None:
        raise OSError("this disk knows no links")

    monkeypatch.setattr(Path, "hardlink_to", no_links)
    done = engine.restore_backup(backup)

    assert done.set_aside is not None
    assert done.set_aside.read_bytes() == before
    assert len(numbers_in(engine)) == 3


def test_a_second_name_left_by_a_kill_is_taken_away(engine: Engine, folder: Path) -> None:
    engine.close()
    left = folder / "callassist.replaced-20261101-120000.sqlite3"
    left.hardlink_to(folder / FILE_NAME)
    engine.calls.take(ended())

    engine.backups.make_automatic(Occasion.AFTER_CHANGES)

    assert not left.exists()
    assert len(numbers_in(engine)) == 5


# what is refused


def _refused(engine: Engine, path: Path, sentence: str, folder: Path) -> None:
    """Looking and restoring both say why not, and nothing has changed."""
    engine.close()
    before = everything_in(folder)
    for act in (engine.backups.preview, engine.restore_backup):
        with pytest.raises(CallAssistError) as failure:
            act(path)
        assert failure.value.sentence == sentence
        assert engine.texts.sentence(f"error.{sentence}", **failure.value.values)
    assert everything_in(folder) == before
    assert engine.history.entries() == []


def _raw(content: bytes) -> Callable[[Path, Path], Path]:
    def make(_: Path, target: Path) -> Path:
        target.write_bytes(content)
        return target

    return make


def _zip_of(**members: bytes) -> Callable[[Path, Path], Path]:
    return lambda _, target: write_members(target, members)


def _folder(_: Path, target: Path) -> Path:
    target.mkdir()
    return target


def _pipe(_: Path, target: Path) -> Path:
    os.mkfifo(target)
    return target


def _data_file(backup: Path, target: Path) -> Path:
    target.write_bytes(members_of(backup)[FILE_NAME])
    return target


@pytest.mark.parametrize(
    ("make", "sentence"),
    [
        (_raw(b""), "backup_not_ours"),
        (_raw(b"callassist"), "backup_not_ours"),
        (_raw(b"PK\x05\x06" + bytes(18)), "backup_not_ours"),
        (_raw(b"PK\x03\x04" + bytes(500)), "backup_half"),
        (_raw(b"Rar!\x1a\x07\x00" + bytes(500)), "backup_not_ours"),
        (_raw(b"\x1f\x8b\x08" + bytes(500)), "backup_not_ours"),
        (_data_file, "backup_not_ours"),
        (_folder, "backup_not_ours"),
        (_pipe, "backup_not_ours"),
        (lambda _, target: target, "backup_unreadable"),
        (_zip_of(a=b"b"), "backup_not_ours"),
        (lambda _, t: write_members(t, {"manifest.json": b"{"}), "backup_not_ours"),
        (lambda _, t: write_members(t, {"manifest.json": b"[" * 200_000}), "backup_not_ours"),
        (
            lambda _, t: write_members(t, {"manifest.json": b'{"document": "something"}'}),
            "backup_not_ours",
        ),
    ],
)
def test_other_kinds_of_files_are_refused(
    engine: Engine,
    backup: Path,
    folder: Path,
    tmp_path: Path,
    make: Callable[[Path, Path], Path],
    sentence: str,
) -> None:
    _refused(engine, make(backup, tmp_path / "offered.zip"), sentence, folder)


@pytest.mark.parametrize("share", [0.1, 0.5, 0.9, 0.99])
def test_half_a_backup_is_refused(
    engine: Engine, backup: Path, folder: Path, tmp_path: Path, share: float
) -> None:
    content = backup.read_bytes()
    half = tmp_path / "half.zip"
    half.write_bytes(content[: int(len(content) * share)])

    _refused(engine, half, "backup_half", folder)


def test_a_backup_with_a_hole_is_refused(
    engine: Engine, backup: Path, folder: Path, tmp_path: Path
) -> None:
    content = bytearray(backup.read_bytes())
    content[3000:4000] = bytes(1000)
    (tmp_path / "hole.zip").write_bytes(content)

    _refused(engine, tmp_path / "hole.zip", "backup_half", folder)


def test_another_content_than_the_manifest_says_is_refused(
    engine: Engine, backup: Path, folder: Path, tmp_path: Path
) -> None:
    for name in (FILE_NAME, "calls.csv", "README.txt"):
        members = members_of(backup)
        content = bytearray(members[name])
        content[len(content) // 2] ^= 1
        members[name] = bytes(content)
        path = write_members(tmp_path / f"{name}.zip", members)
        _refused(engine, path, "backup_checksum", folder)


@pytest.mark.parametrize(
    "changes",
    [{"calls": 4}, {"rows": {}}, {"damaged_rows": 1}, {"migrations": list(STEPS[:3])}],
)
def test_a_manifest_that_counts_otherwise_is_refused(
    engine: Engine, backup: Path, folder: Path, tmp_path: Path, changes: dict[str, object]
) -> None:
    members = with_manifest(members_of(backup), **changes)

    _refused(engine, write_members(tmp_path / "x.zip", members), "backup_checksum", folder)


def test_a_member_missing_or_added_is_refused(
    engine: Engine, backup: Path, folder: Path, tmp_path: Path
) -> None:
    whole = members_of(backup)
    less = {name: content for name, content in whole.items() if name != "calls.csv"}
    more = {**whole, "settings.json": b"{}"}

    for number, members in enumerate((less, more)):
        path = write_members(tmp_path / f"{number}.zip", members)
        _refused(engine, path, "backup_checksum", folder)


def test_a_newer_format_or_newer_data_are_refused(
    engine: Engine, backup: Path, folder: Path, tmp_path: Path
) -> None:
    newer = write_members(tmp_path / "1.zip", with_manifest(members_of(backup), format=FORMAT + 1))
    _refused(engine, newer, "backup_newer", folder)

    def add_step(connection: sqlite3.Connection) -> None:
        connection.execute(
            "insert into _sqlite_migrations (migration_set, name, applied_at)"
            " values ('callassist', '9999_fly', 'now')"
        )

    steps = [*STEPS, "9999_fly"]
    later = with_changed_data(backup, tmp_path / "2.zip", add_step, migrations=steps)
    _refused(engine, later, "backup_newer", folder)


@pytest.mark.parametrize(
    "statement",
    [
        "create trigger t after insert on call begin delete from call; end",
        "create trigger t after update on plan_step begin select 1; end",
        "create view v as select * from call",
        "create table more (x)",
        "create index i on call (note)",
        "alter table call add column more text",
        "alter table call rename column note to remark",
        "drop index call_place",
        "drop table attachment",
        "drop table _sqlite_migrations",
        "create virtual table more using fts5 (x)",
    ],
)
def test_data_with_anything_added_or_missing_are_refused(
    engine: Engine, backup: Path, folder: Path, tmp_path: Path, statement: str
) -> None:
    path = with_changed_data(backup, tmp_path / "x.zip", lambda base: base.execute(statement))

    _refused(engine, path, "backup_foreign", folder)


def test_data_whose_schema_text_was_written_over_are_refused(
    engine: Engine, backup: Path, folder: Path, tmp_path: Path
) -> None:
    def write_over(connection: sqlite3.Connection) -> None:
        connection.execute("pragma writable_schema = on")
        connection.execute(
            "update sqlite_master set sql = replace(sql, 'note text', 'note text default (1)')"
            " where name = 'call'"
        )

    path = with_changed_data(backup, tmp_path / "x.zip", write_over)

    _refused(engine, path, "backup_foreign", folder)


def test_the_data_of_another_program_are_refused(
    engine: Engine, backup: Path, folder: Path, tmp_path: Path
) -> None:
    other = tmp_path / "other.sqlite3"
    connection = sqlite3.connect(other)
    connection.execute("create table bookmarks (x)")
    connection.close()
    for number, content in enumerate((other.read_bytes(), b"no database at all" * 500, b"")):
        members = with_manifest({**members_of(backup), FILE_NAME: content})
        path = write_members(tmp_path / f"{number}.zip", members)
        sentence = "backup_broken" if number == 1 else "backup_foreign"
        _refused(engine, path, sentence, folder)


def test_damaged_data_with_a_manifest_that_fits_are_refused(
    engine: Engine, backup: Path, folder: Path, tmp_path: Path
) -> None:
    changed = with_changed_data(
        backup, tmp_path / "1.zip", lambda base: base.execute("update call set level = 'low'")
    )
    _refused(engine, changed, "backup_checksum", folder)

    members = members_of(backup)
    content = bytearray(members[FILE_NAME])
    content[4096 * 3 : 4096 * 9] = b"\xff" * 4096 * 6
    members = with_manifest({**members, FILE_NAME: bytes(content)})
    broken = write_members(tmp_path / "2.zip", members)
    with pytest.raises(CallAssistError) as failure:
        engine.restore_backup(broken)
    assert failure.value.sentence in ("backup_broken", "backup_foreign")
    assert len(numbers_in(engine)) == 4


def test_an_encrypted_zip_file_is_refused(
    engine: Engine, backup: Path, folder: Path, tmp_path: Path
) -> None:
    content = bytearray(backup.read_bytes())
    at = -1
    while (at := content.find(b"PK\x01\x02", at + 1)) >= 0:
        content[at + 8] |= 1
    (tmp_path / "x.zip").write_bytes(content)

    _refused(engine, tmp_path / "x.zip", "backup_encrypted", folder)


@pytest.mark.parametrize(
    "name",
    [
        "../settings.json",
        "/etc/passwd",
        "attachments/../../x",
        "attachments\\..\\x",
        "C:\\x",
        "attachments/x",
        "attachments/" + "0" * 64 + "/x",
        "attachments/" + "0" * 64 + ".PNG",
        "backups/x.zip",
        "history.jsonl",
        "callassist.sqlite3-journal",
        "Callassist.sqlite3",
        "a" * 60_000,
    ],
)
def test_names_that_lead_elsewhere_are_refused(
    engine: Engine, backup: Path, folder: Path, tmp_path: Path, name: str
) -> None:
    members = with_manifest({**members_of(backup), name: b"x"})

    path = write_members(tmp_path / "x.zip", members)

    _refused(engine, path, "backup_strange", folder)
    assert not (tmp_path / "settings.json").exists()


@pytest.mark.parametrize("mode", [0o120777, 0o040755, 0o010644, 0o060644])
def test_links_and_other_things_in_a_zip_file_are_refused(
    engine: Engine, backup: Path, folder: Path, tmp_path: Path, mode: int
) -> None:
    path = tmp_path / "x.zip"
    with zipfile.ZipFile(path, "w") as archive:
        for name, content in members_of(backup).items():
            info = zipfile.ZipInfo(name)
            info.external_attr = (mode if name == "calls.csv" else 0o100644) << 16
            archive.writestr(info, content)

    _refused(engine, path, "backup_strange", folder)


def test_a_name_that_stands_twice_is_refused(
    engine: Engine, backup: Path, folder: Path, tmp_path: Path
) -> None:
    path = tmp_path / "x.zip"
    with zipfile.ZipFile(path, "w") as archive:
        for name, content in members_of(backup).items():
            archive.writestr(name, content)
        with pytest.warns(UserWarning, match="Duplicate"):
            archive.writestr("calls.csv", b"another")

    _refused(engine, path, "backup_strange", folder)


@pytest.mark.parametrize("kind", [zipfile.ZIP_BZIP2, zipfile.ZIP_LZMA])
def test_other_ways_to_pack_are_refused(
    engine: Engine, backup: Path, folder: Path, tmp_path: Path, kind: int
) -> None:
    path = write_members(tmp_path / "x.zip", members_of(backup), kind)

    _refused(engine, path, "backup_strange", folder)


def test_a_zip_bomb_is_not_unpacked(
    engine: Engine, backup: Path, folder: Path, tmp_path: Path
) -> None:
    members = members_of(backup)
    bomb = with_manifest({**members, FILE_NAME: bytes(100 << 20)})
    path = write_members(tmp_path / "1.zip", bomb)
    assert path.stat().st_size < 1 << 20
    _refused(engine, path, "backup_too_large", folder)

    readme = with_manifest({**members, "README.txt": random.Random(1).randbytes(2 << 20)})
    path = write_members(tmp_path / "2.zip", readme)
    _refused(engine, path, "backup_too_large", folder)


def test_a_member_that_is_larger_than_it_says_is_not_unpacked_further(
    engine: Engine, backup: Path, folder: Path, tmp_path: Path
) -> None:
    """The directory says 10 bytes, the packed bytes would give more."""
    content = bytearray(backup.read_bytes())
    at = content.find(b"PK\x01\x02" + content[content.find(b"PK\x01\x02") + 4 :][:24])
    while at >= 0:
        name = content[at + 46 : at + 46 + struct.unpack_from("<H", content, at + 28)[0]]
        if name == FILE_NAME.encode():
            struct.pack_into("<L", content, at + 24, 10)
        at = content.find(b"PK\x01\x02", at + 1)
    (tmp_path / "x.zip").write_bytes(content)

    _refused(engine, tmp_path / "x.zip", "backup_checksum", folder)


def test_members_that_share_their_bytes_are_not_unpacked(
    engine: Engine, backup: Path, folder: Path, tmp_path: Path
) -> None:
    """A hundred names for one block: small as a file, a hundred times as much work."""
    stream = io.BytesIO()
    block = random.Random(1).randbytes(200_000)
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_STORED) as archive:
        archive.writestr("attachments/" + "0" * 64, block)
        first = archive.infolist()[0]
        for number in range(1, 100):
            info = zipfile.ZipInfo(f"attachments/{number:064}")
            info.header_offset, info.CRC = first.header_offset, first.CRC
            info.file_size = info.compress_size = first.file_size
            archive.filelist.append(info)
            archive.NameToInfo[info.filename] = info
        archive.writestr("manifest.json", members_of(backup)["manifest.json"])
    (tmp_path / "x.zip").write_bytes(stream.getvalue())

    _refused(engine, tmp_path / "x.zip", "backup_too_large", folder)


def test_a_directory_of_a_million_names_is_not_read(
    engine: Engine, backup: Path, folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    content = bytearray(backup.read_bytes())
    end = content.rfind(b"PK\x05\x06")
    struct.pack_into("<HH", content, end + 8, 60_000, 60_000)
    (tmp_path / "1.zip").write_bytes(content)
    struct.pack_into("<HH", content, end + 8, 4, 4)
    struct.pack_into("<L", content, end + 12, 500 << 20)
    (tmp_path / "2.zip").write_bytes(content)
    # The longer record, which Python believes: it comes before the short one.
    size = 500 << 20
    record = struct.pack("<4sQ2H2L4Q", b"PK\x06\x06", 44, 45, 45, 0, 0, 4, 4, size, 0)
    locator = struct.pack("<4sLQL", b"PK\x06\x07", 0, end, 1)
    (tmp_path / "3.zip").write_bytes(backup.read_bytes()[:end] + record + locator + content[end:])

    def never(*_: object) -> None:
        raise AssertionError("the directory was read")

    monkeypatch.setattr(zipfile, "ZipFile", never)
    for name in ("1.zip", "2.zip", "3.zip"):
        _refused(engine, tmp_path / name, "backup_too_large", folder)


def test_attached_files_under_another_name_than_their_sum_are_refused(
    engine: Engine, backup: Path, folder: Path, tmp_path: Path
) -> None:
    members = with_manifest({**members_of(backup), "attachments/" + "0" * 64: b"x"})

    _refused(engine, write_members(tmp_path / "x.zip", members), "backup_checksum", folder)


def test_a_backup_of_a_full_folder_needs_room(
    engine: Engine, backup: Path, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    class Usage:
        free = 1 << 20

    monkeypatch.setattr("shutil.disk_usage", lambda _: Usage)

    _refused(engine, backup, "disk_full", folder)


def _seen(engine: Engine, path: Path) -> tuple[str, BackupContents | None]:
    try:
        return "", engine.backups.preview(path)
    except CallAssistError as error:
        return error.sentence, None


def test_random_damage_is_refused_or_means_nothing(
    engine: Engine, backup: Path, folder: Path, tmp_path: Path
) -> None:
    """Whatever was changed: the same calls come back, or a sentence does."""
    generator = random.Random(95188)
    whole = backup.read_bytes()
    expected = engine.backups.preview(backup)
    for number in range(150):
        content = bytearray(whole)
        for _ in range(generator.choice((1, 1, 4))):
            at = generator.randrange(len(content))
            content[at] = generator.randrange(256)
        path = tmp_path / f"{number}.zip"
        path.write_bytes(content)
        said, found = _seen(engine, path)
        if found is None:
            assert said.startswith("backup_"), said
        else:
            assert found.newest_calls == expected.newest_calls
            assert found.calls == expected.calls


def test_a_log_in_memory_is_not_thrown_away_by_a_restore(engine: Engine, backup: Path) -> None:
    engine.recovery.stand_in()
    engine.calls.take(ended("95555"))

    with pytest.raises(CallAssistError) as failure:
        engine.restore_backup(backup)

    assert failure.value.sentence == "backup_in_trouble"
    assert numbers_in(engine) == ["95555"]


def test_the_manifest_has_no_path_and_no_name_of_this_computer(
    engine: Engine, backup: Path, tmp_path: Path
) -> None:
    text = json.dumps(json.loads(members_of(backup)["manifest.json"]))

    assert str(tmp_path) not in text
