"""The one place that connects, with a passphrase and without."""

import pickle
import random
import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from callassist.domain.errors import CallAssistError
from callassist.store.call_log import CallLog
from callassist.store.connecting import any_errors, connect, database_errors, is_plain
from callassist.store.database import STEPS, Store, expected_settings
from callassist.store.file_check import FileCheck, Soundness
from callassist.store.file_facts import FileFacts
from callassist.store.file_name import FILE_NAME
from callassist.store.locked_file import held, looks_locked, rewrite
from callassist.store.phrase import Phrase
from quick_keys import USUAL_ROUNDS, quick_keys
from store.made_calls import ended, put
from store.old_files import old_file, old_row

WORDS = "correct horse 电池"


@pytest.fixture(autouse=True)
def quickly() -> Iterator[None]:
    with quick_keys():
        yield


def lock(folder: Path, words: str = WORDS) -> Phrase:
    """Locks a data file that is closed."""
    phrase, path, new = Phrase(words), folder / FILE_NAME, folder / "new"
    with held(path, Phrase()):
        rewrite(path, Phrase(), new, phrase, lambda: None)
        new.replace(path)
    FileFacts(folder).note_locked(is_locked=True)
    return phrase


@pytest.fixture
def locked(folder: Path) -> Phrase:
    """A data file of three calls, locked."""
    store = Store(folder)
    for number in range(3):
        put(CallLog(store), ended(f"1380000{number:04}", note="内容"))
    store.close()
    return lock(folder)


def refused(store: Store) -> str:
    with pytest.raises(CallAssistError) as told:
        store.read("select 1 from call")
    store.close()
    return told.value.sentence


def test_a_locked_file_is_what_it_was_for_who_has_the_passphrase(
    folder: Path, locked: Phrase
) -> None:
    store = Store(folder, phrase=locked)

    assert store.settings() == expected_settings()
    assert store.has_integrity()
    assert CallLog(store).changed_rows() == []
    assert CallLog(store).has_index_in_step()
    assert put(CallLog(store), ended("95188")).id == 4
    store.close()
    assert FileCheck(folder / FILE_NAME, locked).run(is_full=True).soundness is Soundness.SOUND


def test_without_the_passphrase_a_locked_file_says_only_that_it_is_needed(
    folder: Path, locked: Phrase
) -> None:
    del locked
    before = (folder / FILE_NAME).read_bytes()

    assert refused(Store(folder)) == "phrase_needed"
    assert refused(Store(folder, phrase=Phrase("another horse"))) == "phrase_wrong"
    assert FileCheck(folder / FILE_NAME).run(is_full=False).soundness is not Soundness.SOUND
    assert (folder / FILE_NAME).read_bytes() == before


@pytest.mark.parametrize("typed", ["ｃｏｒｒｅｃｔ　ｈｏｒｓｅ 电池", "correct horse 电池"])
def test_what_looks_the_same_is_the_same_passphrase(
    folder: Path, locked: Phrase, typed: str
) -> None:
    del locked

    with closing(connect(folder / FILE_NAME, Phrase(typed), wait_seconds=1)) as connection:
        assert connection.execute("select count(*) from call").fetchone()[0] == 3


@pytest.mark.parametrize(
    "words",
    ['it\'s "quoted"; --', "x'" + "ab" * 32 + "'", "口令口令口令口令", " " * 9, "🐎🔋📎🐎🔋📎🐎🔋"],
)
def test_every_passphrase_a_person_can_type_opens_again(folder: Path, words: str) -> None:
    store = Store(folder)
    put(CallLog(store), ended("95188"))
    store.close()
    lock(folder, words)

    again = Store(folder, phrase=Phrase(words))
    assert len(again.read("select id from call")) == 1
    again.close()


def test_a_passphrase_is_in_no_text_and_no_file_made_of_it() -> None:
    phrase = Phrase(WORDS)

    assert "horse" not in f"{phrase} {phrase!r} {vars(CallAssistError('x', phrase=phrase))}"
    with pytest.raises(TypeError):
        pickle.dumps(phrase)


@pytest.mark.parametrize("words", ["seven77", "", "line\nfeed here", "a" * 2000])
def test_nothing_is_locked_with_what_could_not_be_typed_again(words: str) -> None:
    assert not Phrase(words).is_long_enough


def test_a_file_that_is_not_locked_any_more_opens_and_the_passphrase_is_forgotten(
    folder: Path, store: Store
) -> None:
    put(CallLog(store), ended("95188"))
    store.close()
    phrase = Phrase(WORDS)

    opened = Store(folder, phrase=phrase)
    assert len(opened.read("select id from call")) == 1
    assert not phrase.is_given
    opened.close()


def test_damage_of_an_open_log_is_not_told_as_a_wrong_passphrase(
    folder: Path, locked: Phrase
) -> None:
    path = folder / FILE_NAME
    store = Store(folder, phrase=locked)
    store.read("select 1 from call")
    store.close()
    content = bytearray(path.read_bytes())
    content[100] ^= 1
    path.write_bytes(content)

    assert refused(Store(folder, phrase=locked)) == "database_damaged"


def test_every_flipped_bit_of_a_locked_file_is_noticed(folder: Path, locked: Phrase) -> None:
    path = folder / FILE_NAME
    whole = path.read_bytes()
    generator = random.Random(95188)
    for _ in range(12):
        content = bytearray(whole)
        content[generator.randrange(len(content))] ^= 1 << generator.randrange(8)
        path.write_bytes(content)
        found = FileCheck(path, locked.copy()).run(is_full=True)

        assert found.soundness is not Soundness.SOUND


def test_only_a_locked_file_looks_locked(folder: Path, locked: Phrase, tmp_path: Path) -> None:
    del locked
    (folder / "file_facts.json").unlink(missing_ok=True)
    assert looks_locked(folder / FILE_NAME)
    other = tmp_path / "other" / FILE_NAME
    other.parent.mkdir()
    for content in (
        b"",
        b"words, not a database\n" * 4096,
        bytes(4096 * 4),
        random.Random(1).randbytes(4096) + bytes(4096 * 9),
        random.Random(1).randbytes(50_000),
        b"SQLite format 3\x00" + random.Random(1).randbytes(4096 * 3 - 16),
    ):
        other.write_bytes(content)
        assert not looks_locked(other)
    assert not looks_locked(tmp_path / "nothing")


def test_noise_in_the_place_of_a_log_that_was_not_locked_is_damage(
    folder: Path, store: Store
) -> None:
    put(CallLog(store), ended("95188"))
    store.close()
    path = folder / FILE_NAME
    path.write_bytes(random.Random(7).randbytes(path.stat().st_size))

    assert refused(Store(folder)) == "database_damaged"


def test_a_locked_file_copied_to_another_computer_is_known(
    folder: Path, locked: Phrase, tmp_path: Path
) -> None:
    other = tmp_path / "other"
    other.mkdir()
    (other / FILE_NAME).write_bytes((folder / FILE_NAME).read_bytes())

    assert refused(Store(other)) == "phrase_needed"
    opened = Store(other, phrase=locked)
    assert len(opened.read("select 1 from call")) == 3
    opened.close()


def test_a_locked_file_of_an_older_program_is_brought_up_to_date(folder: Path) -> None:
    rows = [old_row(ended(f"1380000{number:04}"), id=number + 1) for number in range(3)]
    old_file(folder, "0007_give_calls_a_place", *rows)
    phrase = lock(folder)

    store = Store(folder, phrase=phrase)
    assert len(store.read("select name from _sqlite_migrations")) == len(STEPS)
    assert CallLog(store).changed_rows() == []
    store.close()
    assert not is_plain(folder / FILE_NAME)


def test_nobody_writes_while_a_file_is_made_anew(folder: Path, store: Store) -> None:
    put(CallLog(store), ended("95188"))
    store.close()
    add = "import sqlite3, sys; c = sqlite3.connect(sys.argv[1], timeout=0.1);"
    add += " c.execute('begin immediate')"

    with held(folder / FILE_NAME, Phrase()):
        rewrite(folder / FILE_NAME, Phrase(), folder / "new", Phrase(WORDS), lambda: None)
        other = subprocess.run(
            [sys.executable, "-c", add, str(folder / FILE_NAME)], capture_output=True, check=False
        )

    assert b"database is locked" in other.stderr


def test_the_library_is_not_loaded_for_a_log_that_is_not_locked(folder: Path) -> None:
    words = (
        "import sys; from pathlib import Path; from callassist.store.database import Store;"
        " from callassist.store.first_look import due_callbacks; from datetime import *;"
        " s = Store(Path(sys.argv[1])); s.read('select 1 from call');"
        " due_callbacks(Path(sys.argv[1]), datetime.now(timezone.utc));"
        " sys.exit('sqlcipher3' in sys.modules)"
    )

    assert subprocess.run([sys.executable, "-c", words, str(folder)], check=False).returncode == 0


def test_what_either_library_raises_is_caught_alike(locked: Phrase, folder: Path) -> None:
    with (
        closing(connect(folder / FILE_NAME, locked, wait_seconds=1)) as connection,
        pytest.raises(database_errors()),
    ):
        connection.execute("select nothing from nowhere")
    with pytest.raises(any_errors()):
        sqlite3.connect(":memory:").execute("select nothing from nowhere")


def test_the_key_takes_as_long_to_make_as_sqlcipher_has_it(folder: Path) -> None:
    folder.mkdir()
    with closing(connect(folder / "file", Phrase(WORDS), wait_seconds=1)) as connection:
        quick = int(connection.execute("pragma kdf_iter").fetchone()[0])
        connection.execute(f"pragma cipher_default_kdf_iter = {USUAL_ROUNDS}")
    with closing(connect(folder / "other", Phrase(WORDS), wait_seconds=1)) as connection:
        told = {
            name: str(connection.execute(f"pragma {name}").fetchone()[0]).lower()
            for name in ("kdf_iter", "cipher_kdf_algorithm", "cipher_hmac_algorithm")
        }

    assert quick < USUAL_ROUNDS
    assert told == {
        "kdf_iter": f"{USUAL_ROUNDS}",
        "cipher_kdf_algorithm": "pbkdf2_hmac_sha512",
        "cipher_hmac_algorithm": "hmac_sha512",
    }
