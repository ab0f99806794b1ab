"""“Do not keep a log”, with the engine as window and terminal use it."""

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from callassist.domain.callbacks import Outcome
from callassist.domain.claims import Claim
from callassist.services.engine import Engine
from callassist.settings import SettingsFile
from store.made_calls import SetClock, ended

AT_ONCE = timedelta()


@pytest.fixture
def engine(folder: Path, clock: SetClock) -> Iterator[Engine]:
    engine = Engine(SettingsFile(folder), "zh_CN", clock)
    yield engine
    engine.close()


def take(engine: Engine, number: str = "13800001111") -> int:
    return engine.calls.take(ended(number, claim=Claim.nobody())).call.id


def test_calls_stay_unless_the_person_wants_no_log(engine: Engine) -> None:
    take(engine)

    assert engine.forgetting.forget(AT_ONCE) == 0
    assert engine.log.tally.total() == 1


def test_a_call_is_gone_for_good_once_its_call_back_has_an_outcome(engine: Engine) -> None:
    engine.settings.change(keeps_log=False)
    call_id = take(engine, "95188")
    assert engine.forgetting.forget(AT_ONCE) == 0

    engine.callbacks.record(call_id, Outcome.NOT_REACHED)
    assert engine.forgetting.forget(AT_ONCE) == 0
    engine.callbacks.record(call_id, Outcome.NOT_BANK)

    assert engine.forgetting.forget(AT_ONCE) == 1
    assert engine.log.find(call_id) is None
    assert engine.removals.count() == 0


def test_a_call_somebody_may_be_working_on_is_left_alone(engine: Engine, clock: SetClock) -> None:
    engine.settings.change(keeps_log=False)
    call_id = take(engine, "95188")
    engine.callbacks.record(call_id, Outcome.BANK_CALLED)

    clock.advance(hours=11)
    assert engine.forgetting.forget() == 0
    clock.advance(hours=1)
    assert engine.forgetting.forget() == 1


def test_calls_from_before_and_after_are_left_alone(engine: Engine) -> None:
    before = take(engine)
    engine.settings.change(keeps_log=False)
    passing = take(engine, "95188")
    engine.callbacks.record(passing, Outcome.BANK_CALLED)
    engine.settings.change(keeps_log=True)
    after = take(engine)

    assert engine.forgetting.forget(AT_ONCE) == 1

    assert [engine.log.find(call_id) is None for call_id in (before, passing, after)] == [
        False,
        True,
        False,
    ]


def test_a_damaged_mark_removes_nothing(engine: Engine, folder: Path) -> None:
    kept = take(engine)
    engine.settings.change(keeps_log=False)
    passing = take(engine, "95188")
    engine.callbacks.record(passing, Outcome.BANK_CALLED)
    engine.log._store.write("update passing_call set call_id = ?", kept)

    assert engine.forgetting.forget(AT_ONCE) == 0
    assert engine.log.changed_rows() == [("passing_call", kept)]
