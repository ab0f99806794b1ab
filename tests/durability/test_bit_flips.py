"""One flipped bit anywhere in the data file changes nothing that is shown, or it is told."""

import os
import random
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest

from callassist.bundled.directory_file import load_directory
from callassist.domain.call_filter import CallFilter
from callassist.domain.errors import CallAssistError
from callassist.services.doctor import examine
from callassist.services.engine import Engine
from callassist.settings import SettingsFile
from callassist.store.file_name import FILE_NAME
from durability.damage import make_log
from store.made_calls import NOON, SetClock

Shown = object


@pytest.fixture(autouse=True)
def private_umask() -> Iterator[None]:
    umask = os.umask(0o077)
    yield
    os.umask(umask)


def shown(folder: Path) -> Shown:
    """What a person sees of the log; raises CallAssistError where they are told instead.

    A row that is marked as changed is told, whatever else it says.
    """
    engine = Engine(SettingsFile(folder), "zh_CN", SetClock(NOON))
    try:
        calls = engine.calls.calls(CallFilter(limit=10_000))
        told = [call.id for call in calls if not call.is_intact]
        seen = [
            (
                call.id,
                call.ended.number_text,
                call.ended.claim,
                call.ended.received_at,
                call.ended.note,
                call.verdict,
                call.level,
                engine.log.plan_of(call.id),
                engine.log.callback_of(call.id),
            )
            for call in calls
        ]
        due = [each.key for each in engine.reminders.due().reminders()]
        return (seen, due, engine.log.tally.total(), sorted(told))
    finally:
        engine.close()


def is_well(folder: Path) -> bool:
    """Whether the doctor finds no problem."""
    try:
        found = examine(folder, load_directory(), NOON.date())
    except CallAssistError:
        return False
    return not any(each.is_problem for each in found)


def flipped(folder: Path, whole: bytes, place: int) -> None:
    content = bytearray(whole)
    content[place // 8] ^= 1 << place % 8
    (folder / FILE_NAME).write_bytes(content)


def trial(folder: Path, expected: Shown) -> str:
    """What became of one flip."""
    # The doctor comes last: it makes an index anew that does not say what the rows say.
    try:
        seen = shown(folder)
    except CallAssistError:
        seen = None
    if seen == expected:
        return "nothing shown changed"
    if not is_well(folder):
        return "told"
    try:
        return "mended" if shown(folder) == expected else "UNDETECTED"
    except CallAssistError:
        return "UNDETECTED"


def run_trials(folder: Path, number: int, seed: int) -> Counter[str]:
    make_log(folder, calls=60)
    whole = (folder / FILE_NAME).read_bytes()
    expected = shown(folder)
    generator, became = random.Random(seed), Counter[str]()
    for _ in range(number):
        place = generator.randrange(len(whole) * 8)
        flipped(folder, whole, place)
        result = trial(folder, expected)
        became[result] += 1
        if result == "UNDETECTED":
            print(f"undetected: bit {place % 8} of byte {place // 8}")
    return became


def test_a_flipped_bit_never_changes_what_is_shown_unnoticed(tmp_path: Path) -> None:
    became = run_trials(tmp_path / "data", 60, seed=1)

    assert became["UNDETECTED"] == 0
    assert became["told"] > 0


@pytest.mark.torture("C2")
def test_two_thousand_flipped_bits_change_nothing_unnoticed(tmp_path: Path) -> None:
    became = run_trials(tmp_path / "data", 2000, seed=20261123)

    print(f"\n2000 flipped bits: {dict(became)}")
    assert became["UNDETECTED"] == 0
