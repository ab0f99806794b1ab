"""How much of what people write is masked, counted on notes in words of their own."""

import random
import time
from collections.abc import Iterable

import pytest

from callassist.services.note_masking import mask_note
from services import held_out_notes, written_secrets
from services.held_out_notes import (
    CODES_AGAIN,
    INNOCENT_AGAIN,
    PASSWORDS_AGAIN,
    UNSEEN_CODES,
    UNSEEN_INNOCENT,
    UNSEEN_PASSWORDS,
)
from services.made_notes import SecretNote
from services.unheard_notes import THIRD
from services.untouched_notes import FOURTH
from services.written_secrets import NoteSet

BOUNDS = {"card": 0.99, "id_number": 0.99, "code": 0.95, "password": 0.95}
MOST_FALSE_ALARMS = 0.02
NOTES = [400, pytest.param(4_000, marks=pytest.mark.torture("P6"))]
MOST_MILLISECONDS = 1.0
LEFT = 5
"""As many characters of a secret in a row may not be left."""
SETS = pytest.mark.parametrize(
    "notes", [pytest.param(THIRD, id="third"), pytest.param(FOURTH, id="fourth")]
)


def is_gone(note: SecretNote) -> bool:
    masked = mask_note(note.text).text
    last = max(1, len(note.secret) - LEFT + 1)
    return not any(note.secret[at : at + LEFT] in masked for at in range(last))


def found(notes: Iterable[SecretNote]) -> float:
    """The share of the notes whose secret is gone."""
    gone = [is_gone(note) for note in notes]
    return sum(gone) / len(gone)


def touched(notes: Iterable[str]) -> float:
    changed = [mask_note(note).text != note for note in notes]
    return sum(changed) / len(changed)


@pytest.mark.parametrize("count", NOTES)
def test_secrets_in_known_words_are_found(count: int) -> None:
    notes = list(held_out_notes.secrets(random.Random(count), count))
    shares = {kind: found(note for note in notes if note.kind == kind) for kind in BOUNDS}
    print(f"{count} notes in known words: {shares}")
    assert {kind: share for kind, share in shares.items() if share < BOUNDS[kind]} == {}


@pytest.mark.parametrize("count", NOTES)
@pytest.mark.parametrize(
    ("kind", "templates"),
    [
        ("code", CODES_AGAIN),
        ("password", PASSWORDS_AGAIN),
        ("code", UNSEEN_CODES),
        ("password", UNSEEN_PASSWORDS),
    ],
)
def test_codes_and_passwords_in_more_known_words_are_found(
    kind: str, templates: tuple[str, ...], count: int
) -> None:
    notes = held_out_notes.secrets_in(random.Random(95188), kind, templates, count * 5)
    assert found(notes) >= BOUNDS[kind]


@pytest.mark.parametrize("count", NOTES)
def test_notes_without_a_secret_stay_as_they_are(count: int) -> None:
    share = touched(held_out_notes.innocent(random.Random(count), count))
    again = touched(held_out_notes.innocent(random.Random(count), count, INNOCENT_AGAIN))
    unseen = touched(held_out_notes.innocent(random.Random(count), count, UNSEEN_INNOCENT))
    print(f"{count} innocent notes each: {share:.4f}, {again:.4f}, {unseen:.4f} touched")
    assert max(share, again, unseen) <= MOST_FALSE_ALARMS


@SETS
@pytest.mark.parametrize("count", NOTES)
@pytest.mark.parametrize("kind", BOUNDS)
def test_secrets_in_words_of_strangers_are_found(kind: str, count: int, notes: NoteSet) -> None:
    share = found(written_secrets.secrets(random.Random(42), notes, kind, count * 3))
    print(f"{kind} in {3 * count} notes of strangers: {share:.4f} found")
    assert share >= BOUNDS[kind]


@SETS
@pytest.mark.parametrize("count", NOTES)
def test_notes_of_strangers_without_a_secret_stay_as_they_are(count: int, notes: NoteSet) -> None:
    share = touched(written_secrets.innocent(random.Random(42), notes, count * 3))
    print(f"{3 * count} innocent notes of strangers: {share:.4f} touched")
    assert share <= MOST_FALSE_ALARMS


@pytest.mark.torture("P6")
@SETS
def test_a_note_takes_less_than_a_millisecond(notes: NoteSet) -> None:
    generator = random.Random(42)
    texts = list(written_secrets.innocent(generator, notes, 2_000))
    for kind in BOUNDS:
        texts += (note.text for note in written_secrets.secrets(generator, notes, kind, 500))
    mask_note(texts[-1])

    took = sorted(_milliseconds(text) for text in texts)

    mean, nearly_all = sum(took) / len(took), took[len(took) * 99 // 100]
    print(f"{len(texts)} notes: {mean:.3f} ms each, 99 % below {nearly_all:.3f} ms")
    assert nearly_all <= MOST_MILLISECONDS


def _milliseconds(text: str) -> float:
    """Of the processor, in the better of two tries."""
    tries = []
    for _ in range(2):
        started = time.process_time()
        mask_note(text)
        tries.append(time.process_time() - started)
    return min(tries) * 1_000
