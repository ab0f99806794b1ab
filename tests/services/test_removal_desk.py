"""A deleted call comes back for 30 days; one that was deleted for good leaves no byte behind."""

import gzip
import io
import zipfile
from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from callassist.domain.account_checks import CheckKind
from callassist.domain.call_filter import CallFilter
from callassist.domain.calls import Given, Situation
from callassist.domain.claims import Claim, ClaimedRole
from callassist.domain.errors import CallAssistError
from callassist.services.engine import Engine
from callassist.services.removal_desk import DAYS_KEPT, RemovalDesk
from callassist.settings import SettingsFile
from callassist.store.attachment_files import FOLDER_NAME
from callassist.store.call_index import CallIndex
from store.made_calls import BANK, NOON, SetClock, ended

CANARIES = tuple(f"kanarie{number}vogel" for number in range(11))
"""Eleven words that stand nowhere else; the index keeps each whole."""
OWN_TABLES = ("call", "plan_step", "callback", "call_edit", "attachment", "shown_reminder")


@pytest.fixture
def engine(folder: Path, clock: SetClock) -> Iterator[Engine]:
    made = Engine(SettingsFile(folder), "zh_CN", clock)
    yield made
    made.close()


@pytest.fixture
def removals(engine: Engine) -> RemovalDesk:
    return engine.removals


def taken(engine: Engine, number: str = "95188", note: str = "") -> int:
    return engine.calls.take(ended(number, claim=BANK, note=note)).call.id


def finish(steps: Iterator[None]) -> None:
    for _ in steps:
        pass


def listed(engine: Engine) -> list[int]:
    return [call.id for call in engine.calls.calls(CallFilter())]


# bringing back


def test_a_deleted_call_is_listed_until_it_comes_back(
    engine: Engine, removals: RemovalDesk, clock: SetClock
) -> None:
    first, second = taken(engine), taken(engine, "95588")
    engine.calls.delete(first)
    clock.advance(minutes=1)
    engine.calls.delete(second)

    assert [each.call.id for each in removals.deleted()] == [second, first]
    assert removals.deleted()[0].kept_until == (NOON + timedelta(days=DAYS_KEPT)).date()

    removals.bring_back(first)
    assert listed(engine) == [first]
    assert removals.count() == 1


def test_a_deleted_call_comes_back_whole_after_a_restart(folder: Path, clock: SetClock) -> None:
    before = Engine(SettingsFile(folder), "zh_CN", clock)
    call_id = taken(before, note="说我的账户异常")
    story = before.calls.story(call_id)
    before.calls.delete(call_id)
    before.close()
    clock.advance(days=29)

    after = Engine(SettingsFile(folder), "zh_CN", clock)
    finish(after.removals.clean())
    after.removals.bring_back(call_id)

    assert after.calls.story(call_id) == story
    assert after.calls.calls(CallFilter(text="账户异常"))
    after.close()


# 30 days


def test_after_thirty_days_a_deleted_call_goes_for_good(
    engine: Engine, removals: RemovalDesk, clock: SetClock
) -> None:
    gone, kept = taken(engine), taken(engine, "95588")
    engine.calls.delete(gone)
    clock.advance(days=2)
    engine.calls.delete(kept)
    clock.advance(days=28, hours=1)
    finish(removals.clean())
    assert removals.count() == 2, "it has to be seen on two days"

    clock.advance(days=1)
    finish(removals.clean())
    assert [each.call.id for each in removals.deleted()] == [kept]
    assert [each.action for each in engine.history.entries()][-1] == "calls_expired"


def test_a_clock_that_is_years_ahead_for_a_moment_removes_nothing(
    engine: Engine, removals: RemovalDesk, clock: SetClock
) -> None:
    engine.calls.delete(taken(engine))
    clock.advance(days=3650)
    for _ in range(3):
        finish(removals.clean())
    clock.moment = NOON + timedelta(days=1)
    finish(removals.clean())
    clock.advance(days=10)
    finish(removals.clean())

    assert removals.count() == 1


def test_a_clock_that_is_wrong_twice_does_not_add_up(
    engine: Engine, removals: RemovalDesk, clock: SetClock
) -> None:
    engine.calls.delete(taken(engine))
    for day in (1, 2, 3):
        clock.moment = NOON + timedelta(days=3650 + day)
        finish(removals.clean())
        clock.moment = NOON + timedelta(days=day)
        finish(removals.clean())

    assert removals.count() == 1


def test_a_damaged_row_is_not_removed_by_itself(
    engine: Engine, removals: RemovalDesk, clock: SetClock
) -> None:
    call_id = taken(engine)
    engine.calls.delete(call_id)
    engine._store.write("update call set note = 'other' where id = ?", call_id)
    for _ in range(3):
        clock.advance(days=31)
        finish(removals.clean())

    assert removals.count() == 1


def test_many_expired_calls_go_in_steps_and_are_noted_once(
    engine: Engine, removals: RemovalDesk, clock: SetClock
) -> None:
    for number in range(250):
        call_id = engine.calls.take(ended(f"138{number:08}")).call.id
        engine.calls.log.set_deleted(call_id, clock.now())
    clock.advance(days=31)
    finish(removals.clean())
    clock.advance(days=1)
    steps = sum(1 for _ in removals.clean())

    assert steps >= 3
    assert removals.count() == 0
    assert engine.history.entries()[-1].details == {"calls": 250}


def test_emptying_removes_all_that_is_deleted_and_nothing_else(
    engine: Engine, removals: RemovalDesk
) -> None:
    kept = taken(engine)
    for number in range(3):
        engine.calls.delete(taken(engine, f"138{number:08}"))
    finish(removals.empty())

    assert removals.count() == 0
    assert listed(engine) == [kept]
    assert engine.history.entries()[-1].action == "deleted_calls_removed"


# nothing left


def with_everything(engine: Engine, tmp_path: Path, clock: SetClock) -> int:
    """A call with a canary in every field a person can type into, edited, attached to."""
    name = CANARIES[0]
    told = ended(
        f"+8695188 {CANARIES[1]}",
        claim=Claim(ClaimedRole.OTHER_BANK, None),
        given=frozenset({Given.OTP}),
        situation=Situation.GIVEN,
        note=f"{CANARIES[2]} 对方自称 {CANARIES[3]}",
    )
    call_id = engine.calls.take(told).call.id
    again = replace(told, number_text=f"95188 {CANARIES[4]}", note=f"{CANARIES[5]}")
    engine.edits.edit(call_id, again)
    engine.edits.edit(call_id, replace(told, note=f"{CANARIES[6]}" * 300))
    engine.edits.edit(call_id, replace(told, note=f"末 {CANARIES[7]}"))
    for canary in CANARIES[8:10]:
        paper = tmp_path / f"{name}-{canary}.txt"
        paper.write_text(canary * 5)
        engine.attachments.add(call_id, paper)
    engine.attachments.remove(engine.attachments.files(call_id)[-1].id)
    engine._store.write("update call set phone_name = ? where id = ?", CANARIES[10], call_id)
    engine.callbacks.remind_at(call_id, clock.now())
    engine.reminders.acknowledge()
    return call_id


def everything_in(folder: Path) -> Iterator[tuple[str, bytes]]:
    """The raw bytes of every file, and of what compressed files hold."""
    for path in folder.rglob("*"):
        if path.is_file():
            yield from unpacked(str(path), path.read_bytes())


def unpacked(name: str, raw: bytes) -> Iterator[tuple[str, bytes]]:
    yield name, raw
    yield name, name.encode()
    if raw.startswith(b"\x1f\x8b"):
        yield from unpacked(f"{name}>", gzip.decompress(raw))
    if zipfile.is_zipfile(io.BytesIO(raw)):
        with zipfile.ZipFile(io.BytesIO(raw)) as archive:
            for each in archive.namelist():
                yield from unpacked(f"{name}>{each}", archive.read(each))


def found_canaries(folder: Path) -> set[str]:
    forms = {
        form: canary
        for canary in CANARIES
        for form in (canary.encode(), canary.encode("utf-16-le"), canary.encode("utf-16-be"))
    }
    return {
        canary for _, raw in everything_in(folder) for form, canary in forms.items() if form in raw
    }


def test_the_canaries_are_found_while_the_call_is_there(
    engine: Engine, folder: Path, tmp_path: Path, clock: SetClock
) -> None:
    """What the next test looks for can be seen at all."""
    with_everything(engine, tmp_path, clock)

    assert found_canaries(folder) == set(CANARIES)


@pytest.mark.parametrize("is_deleted_first", [True, False])
@pytest.mark.parametrize("others", [0, 400])
def test_a_call_deleted_for_good_leaves_no_byte_behind(
    engine: Engine,
    folder: Path,
    tmp_path: Path,
    clock: SetClock,
    is_deleted_first: bool,
    others: int,
) -> None:
    for number in range(others // 2):
        engine.calls.take(ended(f"138{number:08}", note=f"别的电话 {number} " * (number % 90)))
    call_id = with_everything(engine, tmp_path, clock)
    for number in range(others // 2, others):
        engine.calls.take(ended(f"138{number:08}", note=f"别的电话 {number} " * (number % 90)))
    if is_deleted_first:
        engine.calls.delete(call_id)
    engine.removals.remove(call_id)
    finish(engine.removals.finish())

    left = {table: rows_of(engine, table, call_id) for table in OWN_TABLES}
    engine.close()
    assert left == dict.fromkeys(OWN_TABLES, 0)
    assert found_canaries(folder) == set()
    assert len(listed(engine)) == others
    assert CallIndex(engine._store).is_in_step()
    assert engine._store.has_integrity()
    assert engine.log.changed_rows() == []


def rows_of(engine: Engine, table: str, call_id: int) -> int:
    column = "id" if table in ("call", "shown_reminder") else "call_id"
    rows = engine._store.read(f"select {column} from {table}")  # noqa: S608 - our own names
    return sum(row[0] == call_id for row in rows)


def test_a_kill_before_the_words_are_erased_only_delays_it(
    engine: Engine, folder: Path, tmp_path: Path, clock: SetClock
) -> None:
    """The rows are gone in one transaction; the rest is noted in it and done at the next start."""
    call_id = with_everything(engine, tmp_path, clock)
    engine.removals.remove(call_id)
    engine.close()
    assert list((folder / FOLDER_NAME).iterdir())

    after = Engine(SettingsFile(folder), "zh_CN", clock)
    finish(after.removals.clean())
    after.close()
    assert found_canaries(folder) == set()
    assert list((folder / FOLDER_NAME).iterdir()) == []


def test_a_file_that_another_call_uses_stays(engine: Engine, tmp_path: Path) -> None:
    paper = tmp_path / "paper.txt"
    paper.write_text("the same")
    first, second = taken(engine), taken(engine, "95588")
    for call_id in (first, second):
        engine.attachments.add(call_id, paper)
    engine.removals.remove(first)
    finish(engine.removals.finish())

    [kept] = engine.attachments.files(second)
    assert engine.attachments.place(kept).read_text() == "the same"

    engine.removals.remove(second)
    finish(engine.removals.finish())
    assert not engine.attachments.place(kept).exists()


def test_looks_at_the_account_go_on_without_the_call(engine: Engine) -> None:
    told = ended("+8695188", claim=BANK, given=frozenset({Given.OTP}), situation=Situation.GIVEN)
    call_id = engine.calls.take(told).call.id
    before = engine.checks.standings()
    assert any(each.check.kind is CheckKind.AFTERCARE for each in before)
    engine.removals.remove(call_id)

    after = engine.checks.standings()
    assert [each.check.id for each in after] == [each.check.id for each in before]
    assert {each.check.call_id for each in after} == {None}
    assert engine.log.changed_rows() == []


def test_a_call_that_is_not_there_cannot_be_removed(removals: RemovalDesk) -> None:
    with pytest.raises(CallAssistError, match="no_call"):
        removals.remove(7)


def test_an_idle_look_writes_nothing(engine: Engine, removals: RemovalDesk) -> None:
    taken(engine)
    before = engine._store.read("select total_changes()")[0][0]
    finish(removals.clean())

    assert engine._store.read("select total_changes()")[0][0] == before
