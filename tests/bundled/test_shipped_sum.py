"""The list that is shipped is the one that was checked: a changed bit is noticed at load."""

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from callassist import resources
from callassist.bundled.directory_file import DirectoryFileError, load_directory, read_documents
from callassist.bundled.list_keys import KeyRole, key_of, key_text, load_list_keys
from callassist.domain.directory_update import check_content

ROOT = Path(__file__).parent.parent.parent
FILES = ("edition", "organisations", "sources", "numbers")


@pytest.fixture
def shipped(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A copy of the shipped list, which the program reads instead."""
    folder = tmp_path / "directory"
    shutil.copytree(ROOT / "resources" / "directory", folder)
    monkeypatch.setattr(resources, "_ROOT", tmp_path)
    return folder


def test_the_sum_is_that_of_the_present_files() -> None:
    """`python packaging/list_bundle.py sums` writes it."""
    read_documents()


def test_the_shipped_list_keeps_the_rules_for_lists() -> None:
    check_content(load_directory())


@pytest.mark.parametrize("name", FILES)
@pytest.mark.parametrize("place", [0.1, 0.5, 0.9])
def test_a_flipped_bit_is_noticed(shipped: Path, name: str, place: float) -> None:
    path = shipped / f"{name}.json"
    content = bytearray(path.read_bytes())
    content[int(len(content) * place)] ^= 1
    path.write_bytes(bytes(content))

    with pytest.raises(DirectoryFileError):
        load_directory()


@pytest.mark.parametrize("name", FILES)
def test_a_missing_file_is_a_refusal(shipped: Path, name: str) -> None:
    (shipped / f"{name}.json").unlink()

    with pytest.raises(DirectoryFileError, match=name):
        load_directory()


def test_the_ends_of_lines_are_not_part_of_the_list(shipped: Path) -> None:
    for name in FILES:
        path = shipped / f"{name}.json"
        path.write_bytes(path.read_bytes().replace(b"\n", b"\r\n"))

    assert load_directory().version >= 1


def test_a_changed_list_gets_its_sum_from_the_packaging_script(
    shipped: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    import list_bundle

    path = shipped / "edition.json"
    path.write_text(path.read_text().replace('"version": 1', '"version": 7'))
    with pytest.raises(DirectoryFileError):
        load_directory()

    list_bundle.write_sums(shipped)

    assert load_directory().version == 7


# the keys


def test_two_different_keys_are_shipped() -> None:
    keys = load_list_keys()

    assert {key.role for key in keys.values()} == set(KeyRole)
    assert len({key.public for key in keys.values()}) == 2


@pytest.mark.parametrize(
    "text",
    [
        "",
        "key-id: 0000000000000000\npublic-key: AAAA\n",
        key_text(b"1" * 32, KeyRole.ACTIVE).replace("key-id: ", "key-id: 0"),
        key_text(b"1" * 31, KeyRole.ACTIVE),
        "public-key: !\n",
    ],
)
def test_a_damaged_key_is_none(text: str) -> None:
    assert key_of(text, KeyRole.ACTIVE) is None


def test_a_key_file_is_read_back() -> None:
    key = key_of(key_text(b"1" * 32, KeyRole.RESERVE), KeyRole.RESERVE)

    assert key is not None
    assert (key.public, key.role) == (b"1" * 32, KeyRole.RESERVE)


# making a list


def _bundle(*words: object) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, str(ROOT / "packaging" / "list_bundle.py"), *map(str, words)]
    return subprocess.run(command, capture_output=True, text=True, check=False, timeout=60)


def test_made_keys_sign_a_list_that_can_be_read(tmp_path: Path) -> None:
    from callassist.bundled.signed_list import read_signed_list

    assert _bundle("make-keys", tmp_path).returncode == 0
    assert (tmp_path / "active.pem").stat().st_mode & 0o077 == 0
    out = tmp_path / "made.callist"

    done = _bundle(
        "sign", "--key", tmp_path / "active.pem", "--first", "--keys", tmp_path, "--out", out
    )

    assert (done.returncode, done.stderr) == (0, "")
    key = key_of((tmp_path / "active.pub").read_text(), KeyRole.ACTIVE)
    assert key is not None
    made = read_signed_list(out.read_bytes(), keys={key.id: key})
    assert made.directory.version == load_directory().version


def test_a_list_that_no_program_would_take_is_not_written(tmp_path: Path) -> None:
    _bundle("make-keys", tmp_path)
    first, second = tmp_path / "a.callist", tmp_path / "b.callist"
    words = ("sign", "--key", tmp_path / "active.pem", "--keys", tmp_path)
    assert _bundle(*words, "--first", "--out", first).returncode == 0

    again = _bundle(*words, "--previous", first, "--days", 100, "--out", second)
    stranger = _bundle("sign", "--key", tmp_path / "active.pem", "--first", "--out", second)
    revoking = _bundle(*words, "--first", "--revoke", "0" * 16, "--out", second)

    assert [each.returncode for each in (again, stranger, revoking)] == [1, 1, 1]
    assert "version 1" in again.stderr
    assert not second.exists()


def test_keys_are_never_written_over(tmp_path: Path) -> None:
    _bundle("make-keys", tmp_path)
    before = (tmp_path / "active.pem").read_bytes()

    assert _bundle("make-keys", tmp_path).returncode == 1
    assert (tmp_path / "active.pem").read_bytes() == before
