"""A log in memory stands in for the file, and everything in it comes along afterwards."""

from datetime import timedelta
from pathlib import Path

import pytest

from callassist.domain.call_filter import CallFilter
from callassist.domain.calls import Situation
from callassist.domain.schedules import Rhythm, Schedule
from callassist.services.engine import Engine
from callassist.settings import SettingsFile
from callassist.store.call_log import CallLog
from callassist.store.database import Store
from callassist.store.file_name import FILE_NAME
from callassist.store.row_merge import Merged, RowMerge, rows_of
from callassist.store.salvage import Salvage
from store.made_calls import BANK, NOON, SetClock, ended, promise, put


def numbers(log: CallLog) -> list[str]:
    return [call.ended.number_text for call in log.page(CallFilter())]


def test_a_log_in_memory_leaves_the_file_alone(store: Store, folder: Path) -> None:
    log = CallLog(store)
    put(log, ended("95188"))
    store.close()
    before = (folder / FILE_NAME).read_bytes()

    store.stand_in()
    put(log, ended("95555"), promise())

    assert store.stands_in
    assert not store.is_open
    assert numbers(log) == ["95555"]
    assert (folder / FILE_NAME).read_bytes() == before
    store.close()
    assert numbers(log) == ["95188"]


def test_everything_written_in_memory_comes_along_under_ids_of_its_own(folder: Path) -> None:
    engine = Engine(SettingsFile(folder), "zh_CN", SetClock())
    engine.calls.take(ended("95188", claim=BANK))
    engine.checks.add("工资卡", _monthly())
    engine.added_numbers.add("95533", "建行")
    engine.recovery.stand_in()
    first = engine.calls.take(ended("+8695188", claim=BANK, situation=Situation.GIVEN)).call
    engine.calls.take(ended("13812345678", note="说我中奖了"))
    engine.edits.edit(first.id, ended("+8695188", claim=BANK, note="补充"))
    engine.checks.add("房贷卡", _monthly())
    engine.added_numbers.add("13912345678", "王经理")
    plan = engine.log.plan_of(first.id)
    due = {each.kind for each in engine.reminders.due().reminders()}
    engine.reminders.acknowledge(engine.reminders.due().reminders())

    assert engine.come_back_to_file() == 2

    calls = engine.calls.calls(CallFilter())
    moved = next(call for call in calls if call.ended.note == "补充")
    assert len(calls) == 3
    assert moved.id not in (1, first.id)
    assert engine.log.plan_of(moved.id) == plan
    assert engine.log.callback_of(moved.id) is not None
    assert {each.check.name for each in engine.checks.standings()} >= {"工资卡", "房贷卡"}
    assert [(each.id, each.name) for each in engine.added_numbers.numbers()] == [
        (1, "建行"),
        (2, "王经理"),
    ]
    assert engine.log.changed_rows() == []
    assert engine.log.has_index_in_step()
    assert [call.id for call in engine.calls.calls(CallFilter(text="中奖"))]
    assert due
    engine.close()


def _monthly() -> Schedule:
    return Schedule(rhythm=Rhythm.EVERY_MONTHS, starts_on=NOON.date(), number=1)


@pytest.fixture
def earlier(folder: Path, tmp_path: Path, store: Store) -> Store:
    """A copy of a log with five calls, made before the log went on."""
    log = CallLog(store)
    for number in range(5):
        put(log, ended(f"1380000000{number}"), promise())
    store.close()
    copy = Store(tmp_path / "earlier")
    copy.path.parent.mkdir()
    copy.path.write_bytes(store.path.read_bytes())
    return copy


def merged(earlier: Store, *damaged: Path) -> Merged:
    return RowMerge(earlier).take_later(Salvage(*damaged).rows)


def test_what_was_added_and_changed_later_is_taken_out_of_the_other_file(
    earlier: Store, store: Store
) -> None:
    log = CallLog(store)
    new = put(log, ended("95555"), promise())
    log.set_deleted(2, NOON)
    log.put_callback(promise(call_id=3, due_at=NOON + timedelta(days=1)))
    expected = rows_of(store)
    store.close()

    result = merged(earlier, store.path)

    assert (result.new_calls, result.changed_calls, result.half_calls) == (1, 2, 0)
    assert rows_of(earlier) == expected
    assert CallLog(earlier).has_index_in_step()
    assert CallLog(earlier).find(new.id) is not None
    earlier.close()


def test_a_call_that_was_told_anew_has_only_the_steps_of_its_new_plan(
    folder: Path, tmp_path: Path
) -> None:
    engine = Engine(SettingsFile(folder), "zh_CN", SetClock())
    call = engine.calls.take(ended("95188", claim=BANK)).call
    engine.close()
    earlier = Store(tmp_path / "earlier")
    earlier.path.parent.mkdir()
    earlier.path.write_bytes((folder / FILE_NAME).read_bytes())
    engine.edits.edit(call.id, ended("13812345678", situation=Situation.GIVEN))
    plan = engine.log.plan_of(call.id)
    engine.close()

    merged(earlier, folder / FILE_NAME)

    assert CallLog(earlier).plan_of(call.id) == plan
    earlier.close()


def test_a_new_call_without_all_its_steps_is_left_out_and_counted(
    earlier: Store, store: Store
) -> None:
    log = CallLog(store)
    put(log, ended("95555"))
    whole = put(log, ended("95533"))
    store.write("delete from plan_step where call_id = 6 and position = 1")
    store.close()

    result = merged(earlier, store.path)

    assert (result.new_calls, result.half_calls) == (1, 1)
    assert CallLog(earlier).find(6) is None
    assert CallLog(earlier).find(whole.id) is not None
    assert store.path.exists()
    earlier.close()


def test_the_same_file_twice_changes_nothing(earlier: Store, store: Store) -> None:
    put(CallLog(store), ended("95555"))
    store.close()
    merged(earlier, store.path)
    before = rows_of(earlier)

    assert merged(earlier, store.path) == Merged()
    assert rows_of(earlier) == before
    earlier.close()
