"""Taking a list and bringing it back: shown first, checked again, noted, and kept in one piece."""

import json
import os
import stat
from pathlib import Path

import pytest

from callassist.domain.directory_difference import DirectoryDifference
from callassist.domain.errors import CallAssistError
from callassist.domain.history import Detail
from callassist.domain.list_memory import ListOrigin
from callassist.domain.list_refusals import ListRefusal, ListRefusedError
from callassist.services.directory_desk import DirectoryDesk
from callassist.services.list_in_use import files_of
from number_list.made_lists import (
    Clock,
    Payload,
    Place,
    entry_in,
    good_list,
    number_of,
)


def test_an_offer_changes_nothing(fresh: Place) -> None:
    offer = fresh.desk.offer(fresh.file(good_list()))

    assert [entry.number for entry in offer.difference.added] == ["4006195588"]
    assert not fresh.folder.exists()
    assert fresh.noted == []


def test_a_taken_list_is_in_use_and_noted(fresh: Place) -> None:
    fresh.offer_and_accept(good_list())

    in_use = fresh.desk.verify()
    assert (in_use.origin, in_use.directory.version) == (ListOrigin.INSTALLED, 2)
    assert in_use.trouble is None
    ((action, details),) = fresh.noted
    assert (action, details["version"]) == ("list_taken", 2)


def test_every_kind_of_change_is_shown(place: Place) -> None:
    def change(made: Payload) -> None:
        made["organisations"]["sf"]["site"] = "https://sf.example/"
        made["numbers"].remove(entry_in(made, "4006195588"))
        made["numbers"].append(number_of("icbc", "4006295588"))
        owners = entry_in(made, "95188")["organisations"]
        owners[2]["standing"] = "confirmed"
        entry_in(made, "95588")["can_call_out"] = "yes"
        entry_in(made, "95599")["verified_on"] = "2026-11-29"
        entry = entry_in(made, "95511")
        entry["organisations"] = [each for each in entry["organisations"] if each["id"] != "pingan"]
        entry["sources"] = [each for each in entry["sources"] if each["organisation"] != "pingan"]
        made["numbers"].append(number_of("pingan", "4008895512"))

    told = place.desk.offer(place.file(good_list(3, change))).difference

    assert {
        name: len(getattr(told, name)) for name in DirectoryDifference.__dataclass_fields__
    } == {
        "redirected": 1,
        "without_hotline": 0,
        "moved": 1,
        "removed": 1,
        "renamed": 1,
        "added": 2,
        "standing": 1,
        "can_call_out": 1,
        "otherwise": 1,
    }


def test_the_offered_bytes_are_taken_whatever_becomes_of_the_file(place: Place) -> None:
    path = place.file(good_list(3))
    offer = place.desk.offer(path)
    path.write_bytes(b"something else")

    assert place.desk.accept(offer).directory.version == 3


def test_a_list_that_would_change_something_else_meanwhile_is_not_taken(place: Place) -> None:
    offer = place.desk.offer(place.file(good_list(4)))
    more = good_list(3, lambda made: made["numbers"].append(number_of("icbc", "4006295588")))
    place.offer_and_accept(more)

    with pytest.raises(ListRefusedError) as caught:
        place.desk.accept(offer)
    assert caught.value.refusal is ListRefusal.CHANGED_MEANWHILE
    assert place.directory.version == 3


def test_a_list_is_checked_again_when_it_is_taken(place: Place) -> None:
    offer = place.desk.offer(place.file(good_list(3)))
    place.clock.today = place.clock.today.replace(year=2030)

    with pytest.raises(ListRefusedError) as caught:
        place.desk.accept(offer)
    assert caught.value.refusal is ListRefusal.EXPIRED


def test_what_cannot_be_noted_is_not_taken(fresh: Place) -> None:
    def refuse(action: str, /, **details: Detail) -> None:
        raise CallAssistError("history_not_written")

    desk = DirectoryDesk(files_of(fresh.folder), Clock(), refuse)
    offer = desk.offer(fresh.file(good_list()))

    with pytest.raises(CallAssistError, match="history_not_written"):
        desk.accept(offer)
    assert fresh.directory.version == 1


def test_the_same_list_again_has_nothing_to_renew(place: Place) -> None:
    with pytest.raises(ListRefusedError) as caught:
        place.desk.offer(place.file(good_list()))
    assert caught.value.refusal is ListRefusal.IN_USE


def test_a_file_that_says_what_the_program_came_with_has_nothing_to_renew(fresh: Place) -> None:
    same = good_list(fresh.directory.version, lambda made: made["numbers"].pop())

    with pytest.raises(ListRefusedError) as caught:
        fresh.desk.offer(fresh.file(same))
    assert caught.value.refusal is ListRefusal.IN_USE


def test_a_file_with_its_version_that_says_more_is_refused(fresh: Place) -> None:
    more = good_list(fresh.directory.version)

    with pytest.raises(ListRefusedError) as caught:
        fresh.desk.offer(fresh.file(more))
    assert caught.value.refusal is ListRefusal.SAME_VERSION


# bringing back


def test_the_list_before_comes_back_and_then_the_bundled_one(place: Place) -> None:
    place.offer_and_accept(good_list(3))

    seen = [place.desk.bring_back() for _ in range(2)]

    assert [(each.origin, each.directory.version) for each in seen] == [
        (ListOrigin.PREVIOUS, 2),
        (ListOrigin.BUNDLED, 1),
    ]
    assert [details for action, details in place.noted if action == "list_brought_back"] == [
        {"version": 2},
        {"version": 1},
    ]
    with pytest.raises(CallAssistError, match="list_nothing_before"):
        place.desk.bring_back()


def test_what_comes_back_is_shown_first(place: Place) -> None:
    wanted = place.desk.to_bring_back()

    assert (wanted.origin, wanted.version) == (ListOrigin.BUNDLED, 1)
    assert [entry.number for entry in wanted.difference.removed] == ["4006195588"]


def test_a_damaged_list_before_is_passed_over(place: Place) -> None:
    place.offer_and_accept(good_list(3))
    (place.folder / "directory" / "previous.callist").write_bytes(b"?")

    assert place.desk.bring_back().origin is ListOrigin.BUNDLED


def test_after_the_bundled_list_came_back_a_new_one_has_it_before_it(place: Place) -> None:
    place.desk.bring_back()
    place.offer_and_accept(good_list(3))

    assert place.desk.bring_back().directory.version == 1


# when it is read


@pytest.mark.parametrize("spoil", [b"", b"{}", b"\0" * 100])
def test_a_damaged_list_gives_way_to_the_bundled_one_and_that_is_said(
    place: Place, spoil: bytes
) -> None:
    (place.folder / "directory" / "installed.callist").write_bytes(spoil)

    in_use = place.desk.verify()

    assert (in_use.origin, in_use.directory.version) == (ListOrigin.BUNDLED, 1)
    assert in_use.trouble is not None
    assert in_use.trouble.sentence == "list_not_used"
    place.still_holds()


def test_a_flipped_bit_of_the_list_in_use_is_noticed(place: Place) -> None:
    path = place.folder / "directory" / "installed.callist"
    content = bytearray(path.read_bytes())
    content[len(content) // 2] ^= 1
    path.write_bytes(bytes(content))

    assert place.desk.verify().refused is not None


def test_a_missing_list_gives_way_to_the_bundled_one(place: Place) -> None:
    (place.folder / "directory" / "installed.callist").unlink()

    assert place.desk.verify().origin is ListOrigin.BUNDLED
    assert place.desk.verify().refused is not None


def test_a_newer_bundled_list_is_used_without_a_word(
    place: Place, monkeypatch: pytest.MonkeyPatch
) -> None:
    newer = place.directory
    monkeypatch.setattr("callassist.services.list_in_use.load_directory", lambda: newer)

    in_use = place.desk.verify()

    assert (in_use.origin, in_use.trouble) == (ListOrigin.BUNDLED, None)


def test_a_list_whose_key_a_newer_release_no_longer_knows_gives_way_without_a_word(
    place: Place, monkeypatch: pytest.MonkeyPatch
) -> None:
    newer = place.directory
    monkeypatch.setattr("callassist.services.list_in_use.load_directory", lambda: newer)
    monkeypatch.setattr("callassist.bundled.list_keys.load_list_keys", dict)

    assert place.desk.verify().trouble is None


@pytest.mark.parametrize("text", ["", "{}", "[]", '{"highest_version": 1}', "[" * 5_000])
def test_a_damaged_memory_is_said_and_mended_by_the_next_list(place: Place, text: str) -> None:
    path = place.folder / "directory" / "state.json"
    path.write_text(text)

    in_use = place.desk.verify()
    assert (in_use.directory.version, in_use.memory.highest_version) == (2, 2)
    assert in_use.trouble is not None
    assert in_use.trouble.sentence == "list_memory_damaged"

    place.offer_and_accept(good_list(3))
    assert place.desk.verify().trouble is None


def test_a_changed_digit_of_the_memory_is_noticed(place: Place) -> None:
    path = place.folder / "directory" / "state.json"
    document = json.loads(path.read_text())
    path.write_text(json.dumps(document | {"highest_version": 1}))

    assert place.desk.verify().is_memory_damaged


def test_without_the_bundled_list_the_one_from_a_file_is_used(
    place: Place, monkeypatch: pytest.MonkeyPatch
) -> None:
    from callassist.bundled.directory_file import DirectoryFileError

    def broken() -> object:
        raise DirectoryFileError("numbers.json: this is no JSON")

    monkeypatch.setattr("callassist.services.list_in_use.load_directory", broken)

    in_use = place.desk.verify()
    assert in_use.directory.version == 2
    assert in_use.trouble is not None
    assert in_use.trouble.sentence == "list_bundled_damaged"

    (place.folder / "directory" / "installed.callist").unlink()
    none = place.desk.verify()
    assert not none.directory.is_readable
    assert none.trouble is not None
    assert none.trouble.sentence == "directory_unreadable"


# the files


def test_what_is_kept_is_nobody_else_s_to_read(fresh: Place) -> None:
    before = os.umask(0o077)
    try:
        fresh.offer_and_accept(good_list())
    finally:
        os.umask(before)

    kept = [fresh.folder / "directory", *(fresh.folder / "directory").iterdir()]
    assert len(kept) == 3
    assert [path for path in kept if stat.S_IMODE(path.stat().st_mode) & 0o077] == []


def test_what_a_kill_left_behind_goes_with_the_next_list(place: Place) -> None:
    rest = place.folder / "directory" / ".installed.callist.x1y2z3"
    rest.write_bytes(b"half a list")

    place.offer_and_accept(good_list(3))

    assert not rest.exists()


def test_a_folder_that_cannot_be_written_is_a_sentence(fresh: Place, tmp_path: Path) -> None:
    fresh.folder.write_text("a file where the folder should be")

    with pytest.raises(CallAssistError):
        fresh.offer_and_accept(good_list())
    fresh.still_holds()
