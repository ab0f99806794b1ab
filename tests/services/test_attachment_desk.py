"""Files beside a call: copied whole, held against their checksums, never opened or followed."""

import os
import socket
from datetime import timedelta
from hashlib import sha256
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from callassist.domain.attachments import LARGEST_FILE, MOST_FILES, FileState
from callassist.domain.errors import CallAssistError
from callassist.services.attachment_desk import AttachmentDesk
from callassist.services.call_desk import CallDesk
from callassist.services.doctor import examine
from callassist.store.attachment_files import AttachmentFiles, ending_of
from callassist.store.attachment_log import AttachmentLog
from callassist.store.call_log import CallLog
from callassist.store.database import Store
from store.made_calls import SetClock, directory, ended, put
from store.other_connection import other_connection

CONTENT = b"\x89PNG a screenshot of a message"


@pytest.fixture
def attachments(folder: Path, log: CallLog, desk: CallDesk, clock: SetClock) -> AttachmentDesk:
    return AttachmentDesk(AttachmentLog(Store(folder)), AttachmentFiles(folder), clock, desk.find)


@pytest.fixture
def call_id(log: CallLog) -> int:
    return put(log, ended()).id


@pytest.fixture
def screenshot(tmp_path: Path) -> Path:
    path = tmp_path / "短信 截图.PNG"
    path.write_bytes(CONTENT)
    return path


def refused(attachments: AttachmentDesk, call_id: int, path: Path) -> str:
    with pytest.raises(CallAssistError) as error:
        attachments.add(call_id, path)
    assert attachments.files(call_id) == []
    return error.value.sentence


def test_a_file_is_kept_with_its_name_size_and_checksum(
    attachments: AttachmentDesk, call_id: int, screenshot: Path, clock: SetClock
) -> None:
    added = attachments.add(call_id, screenshot)

    assert (added.name, added.file.size) == ("短信 截图.PNG", len(CONTENT))
    assert added.file.sha256 == sha256(CONTENT).hexdigest()
    assert added.file.kept_as == f"{added.file.sha256}.png"
    assert added.added_at == clock.now()
    assert attachments.files(call_id) == [added]
    assert attachments.place(added).read_bytes() == CONTENT
    assert screenshot.read_bytes() == CONTENT


@pytest.mark.skipif(os.name != "posix", reason="rights as POSIX has them")
def test_nobody_else_can_read_it(
    attachments: AttachmentDesk, call_id: int, screenshot: Path
) -> None:
    screenshot.chmod(0o644)
    place = attachments.place(attachments.add(call_id, screenshot))

    assert place.stat().st_mode & 0o777 == 0o600
    assert place.parent.stat().st_mode & 0o777 == 0o700


def test_the_same_file_twice_is_kept_once(
    attachments: AttachmentDesk, call_id: int, screenshot: Path, tmp_path: Path
) -> None:
    added = attachments.add(call_id, screenshot)
    again = tmp_path / "copy.png"
    again.write_bytes(CONTENT)

    assert attachments.add(call_id, again) == added
    assert attachments.files(call_id) == [added]


def test_a_file_taken_off_comes_back(
    attachments: AttachmentDesk, call_id: int, screenshot: Path, clock: SetClock
) -> None:
    added = attachments.add(call_id, screenshot)

    attachments.remove(added.id)
    assert attachments.files(call_id) == []

    assert attachments.bring_back(added.id) == added
    assert attachments.verify(call_id)[0].state is FileState.WHOLE


def test_a_call_has_at_most_twenty_files(
    attachments: AttachmentDesk, call_id: int, tmp_path: Path
) -> None:
    for number in range(MOST_FILES):
        path = tmp_path / f"{number}.txt"
        path.write_text(str(number))
        attachments.add(call_id, path)
    one_more = tmp_path / "more.txt"
    one_more.write_text("more")

    with pytest.raises(CallAssistError, match="attachment_too_many"):
        attachments.add(call_id, one_more)

    attachments.remove(attachments.files(call_id)[0].id)
    attachments.add(call_id, one_more)
    assert len(attachments.files(call_id)) == MOST_FILES


def test_a_file_that_is_too_large_leaves_nothing_behind(
    attachments: AttachmentDesk, call_id: int, tmp_path: Path, folder: Path
) -> None:
    path = tmp_path / "film.mp4"
    with path.open("wb") as file:
        file.truncate(LARGEST_FILE + 1)

    assert refused(attachments, call_id, path) == "attachment_too_large"
    assert not (folder / "attachments").exists()


def test_a_file_may_have_the_largest_size(
    attachments: AttachmentDesk, call_id: int, tmp_path: Path
) -> None:
    path = tmp_path / "film.mp4"
    with path.open("wb") as file:
        file.truncate(LARGEST_FILE)

    assert attachments.add(call_id, path).file.size == LARGEST_FILE


@pytest.mark.session_bus
def test_what_is_no_ordinary_file_is_refused(
    attachments: AttachmentDesk, call_id: int, screenshot: Path, tmp_path: Path
) -> None:
    link = tmp_path / "link.png"
    link.symlink_to(screenshot)
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    with socket.socket(socket.AF_UNIX) as server:
        server.bind(str(tmp_path / "s"))
        for path in (link, pipe, tmp_path, tmp_path / "s", Path("/dev/zero")):
            assert refused(attachments, call_id, path) == "attachment_no_file"


def test_a_file_that_is_gone_or_forbidden_is_told(
    attachments: AttachmentDesk, call_id: int, tmp_path: Path
) -> None:
    assert refused(attachments, call_id, tmp_path / "gone.png") == "attachment_unreadable"
    assert refused(attachments, call_id, Path("a\0b")) == "attachment_unreadable"


def test_a_folder_that_cannot_be_written_is_told(
    attachments: AttachmentDesk, call_id: int, screenshot: Path, folder: Path
) -> None:
    (folder / "attachments").write_text("in the way")

    assert refused(attachments, call_id, screenshot) == "read_only"


def test_no_file_is_kept_with_a_call_that_is_not_there(
    attachments: AttachmentDesk, call_id: int, screenshot: Path, desk: CallDesk
) -> None:
    with pytest.raises(CallAssistError, match="no_call"):
        attachments.add(call_id + 1, screenshot)
    added = attachments.add(call_id, screenshot)
    desk.delete(call_id)
    with pytest.raises(CallAssistError, match="no_call"):
        attachments.remove(added.id)
    with pytest.raises(CallAssistError, match="no_attachment"):
        attachments.remove(added.id + 1)


def test_a_missing_or_changed_file_is_seen(
    attachments: AttachmentDesk, call_id: int, screenshot: Path
) -> None:
    place = attachments.place(attachments.add(call_id, screenshot))

    place.write_bytes(CONTENT[:-1] + b"!")
    assert [each.state for each in attachments.verify(call_id)] == [FileState.CHANGED]
    place.write_bytes(CONTENT + b"!")
    assert [each.state for each in attachments.verify(call_id)] == [FileState.CHANGED]
    place.unlink()
    assert [each.state for each in attachments.verify_all()] == [FileState.MISSING]
    place.symlink_to(screenshot)
    assert [each.state for each in attachments.verify(call_id)] == [FileState.CHANGED]


def test_adding_a_damaged_file_again_heals_it(
    attachments: AttachmentDesk, call_id: int, screenshot: Path
) -> None:
    attachments.place(attachments.add(call_id, screenshot)).write_bytes(b"damaged")

    attachments.add(call_id, screenshot)

    assert [each.state for each in attachments.verify(call_id)] == [FileState.WHOLE]


def test_a_record_that_was_changed_is_seen_and_leads_nowhere(
    attachments: AttachmentDesk, call_id: int, screenshot: Path, folder: Path
) -> None:
    added = attachments.add(call_id, screenshot)
    for damage in (
        "update attachment set kept_as = '../callassist.sqlite3' where id = ?",
        "update attachment set name = 'other.png' where id = ?",
    ):
        with other_connection(folder) as other:
            other.execute(damage, (added.id,))
        assert [each.state for each in attachments.verify(call_id)] == [FileState.CHANGED]


@given(st.text())
def test_an_ending_is_plain_or_nothing(name: str) -> None:
    ending = ending_of(f"a{name}")

    assert ending == "" or (ending[0] == "." and ending[1:].isascii() and ending[1:].isalnum())


def test_times_are_those_of_the_clock(
    attachments: AttachmentDesk, call_id: int, screenshot: Path, clock: SetClock
) -> None:
    clock.advance(days=1)

    added = attachments.add(call_id, screenshot)

    assert added.added_at - SetClock().now() == timedelta(days=1)


def test_the_doctor_tells_of_missing_and_changed_files(
    attachments: AttachmentDesk, call_id: int, screenshot: Path, folder: Path
) -> None:
    place = attachments.place(attachments.add(call_id, screenshot))
    assert examine(folder, directory(), SetClock().now().date()) == []

    place.write_bytes(b"changed")
    (finding,) = examine(folder, directory(), SetClock().now().date())
    assert (finding.code, finding.values["count"]) == ("attachments_changed", 1)

    place.unlink()
    (finding,) = examine(folder, directory(), SetClock().now().date())
    assert finding.code == "attachments_missing"
