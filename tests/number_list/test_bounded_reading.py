"""L10: whatever is handed over as a list, no more is read than a list may have."""

import os
import tarfile
import zipfile
from pathlib import Path

import pytest

from callassist.bundled.signed_list import MOST_ENTRIES
from callassist.domain.list_memory import MOST_BYTES
from callassist.domain.list_refusals import ListRefusal, ListRefusedError
from number_list.made_lists import US, Payload, Place, payload, text_of


@pytest.fixture
def read_bytes(monkeypatch: pytest.MonkeyPatch) -> list[int]:
    """How many bytes each reading gave."""
    counts: list[int] = []
    plain = os.read

    def counted(handle: int, most: int) -> bytes:
        content = plain(handle, most)
        counts.append(len(content))
        return content

    monkeypatch.setattr(os, "read", counted)
    return counts


def _refused(place: Place, path: Path) -> ListRefusal:
    with pytest.raises(ListRefusedError) as caught:
        place.desk.offer(path)
    return caught.value.refusal


def test_l10_a_gigabyte_is_refused_unread(place: Place, read_bytes: list[int]) -> None:
    path = place.file(b"")
    os.truncate(path, 1 << 30)
    place.desk.verify()
    before = sum(read_bytes)

    assert _refused(place, path) is ListRefusal.TOO_LARGE
    assert sum(read_bytes) == before
    place.still_holds()


def test_l10_a_file_that_grows_while_it_is_read_is_cut_off(
    place: Place, monkeypatch: pytest.MonkeyPatch
) -> None:
    given = 0

    def endless(handle: int, most: int) -> bytes:
        nonlocal given
        given += most
        return b" " * most

    path = place.file(b" ")
    with monkeypatch.context() as patched:
        patched.setattr(os, "read", endless)
        assert _refused(place, path) is ListRefusal.TOO_LARGE
    assert given == MOST_BYTES + 1
    place.still_holds()


@pytest.mark.parametrize("kind", ["folder", "pipe", "/dev/zero", "link to /dev/zero", "socket"])
def test_l10_what_is_no_plain_file_is_not_even_opened(
    place: Place, kind: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = place.folder.parent / "x.callist"
    if kind == "folder":
        path.mkdir()
    elif kind == "pipe":
        os.mkfifo(path)
    elif kind == "/dev/zero":
        path = Path(kind)
    elif kind == "socket":
        os.mknod(path, 0o140600)
    else:
        path.symlink_to("/dev/zero")
    monkeypatch.setattr(os, "open", lambda *_: pytest.fail("it was opened"))

    assert _refused(place, path) is ListRefusal.NO_FILE


@pytest.mark.parametrize("name", ["gone.callist", "x/y.callist", "a\0b", "n" * 300])
def test_l10_a_file_that_is_not_there_is_a_sentence(place: Place, name: str) -> None:
    assert _refused(place, place.folder / name) in {ListRefusal.MISSING, ListRefusal.NO_RIGHTS}


def test_l10_too_many_entries_are_refused_before_they_are_looked_at(place: Place) -> None:
    def many(made: Payload) -> None:
        made["numbers"] = [1] * (MOST_ENTRIES + 1)

    content = US.sign(text_of(payload(many, version=3)))

    assert _refused(place, place.file(content)) is ListRefusal.TOO_MANY
    place.still_holds()


def test_l10_a_list_of_a_million_entries_is_too_large(place: Place) -> None:
    def many(made: Payload) -> None:
        made["numbers"] = [1] * 1_000_000

    content = US.sign(text_of(payload(many, version=3)))

    assert _refused(place, place.file(content)) is ListRefusal.TOO_LARGE


def test_l10_no_archive_is_opened(place: Place, tmp_path: Path) -> None:
    good = US.sign(text_of(payload(version=3)))
    inside = place.file(good)
    zipped, tarred = tmp_path / "a.callist", tmp_path / "b.callist"
    with zipfile.ZipFile(zipped, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("../../list.callist", good)
        archive.writestr("zeros", b"\0" * 50_000_000)
    with tarfile.open(tarred, "w:gz") as archive_of_tar:
        archive_of_tar.add(inside, "list.callist")

    assert _refused(place, zipped) is ListRefusal.NO_LIST
    assert _refused(place, tarred) is ListRefusal.NO_LIST


@pytest.mark.parametrize(
    "content",
    [
        b"\x80\x04\x95cos\nsystem\n(S'true'\ntR.",
        b"!!python/object/apply:os.system ['true']",
        b"<?xml version='1.0'?><!DOCTYPE x [<!ENTITY a 'aaaa'>]><x>&a;</x>",
        b"SQLite format 3\0",
    ],
)
def test_l10_other_languages_are_not_understood(place: Place, content: bytes) -> None:
    assert _refused(place, place.file(content)) is ListRefusal.NO_LIST
    place.still_holds()
