from collections.abc import Callable
from contextlib import AbstractContextManager
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6 import QtGui
from PySide6.QtCore import QModelIndex, Qt
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from callassist.domain.assessment import Level
from callassist.domain.call_filter import CallFilter
from callassist.domain.callbacks import Later, Outcome
from callassist.domain.calls import Request
from callassist.domain.errors import CallAssistError
from callassist.store.call_log import CallLog
from callassist.ui.controllers.call_controller import CallController
from callassist.ui.models.call_log_model import ROWS_AT_ONCE, ROWS_KEPT, CallLogModel, Column
from callassist.ui.tone import Tone
from callassist.ui.widgets.row_table import TONE_DATA
from services.made_phone_logs import phone_call
from store.made_calls import SetClock
from ui.pages.filled_log import fill, imported, write_down


class Watched:
    """A model, and every change of rows it has told."""

    def __init__(self, controller: CallController) -> None:
        self.model = CallLogModel(controller)
        self.told: list[tuple[str, int, int]] = []
        self.model.rowsInserted.connect(self._inserted)
        self.model.rowsRemoved.connect(self._removed)
        self.model.dataChanged.connect(self._changed)
        self.model.modelReset.connect(lambda: self.told.append(("reset", 0, 0)))
        self.numbers()  # as a view would, look at what there is

    def _inserted(self, _parent: QModelIndex, first: int, last: int) -> None:
        self.told.append(("inserted", first, last))

    def _removed(self, _parent: QModelIndex, first: int, last: int) -> None:
        self.told.append(("removed", first, last))

    def _changed(self, first: QModelIndex, last: QModelIndex) -> None:
        self.told.append(("changed", first.row(), last.row()))

    def numbers(self) -> list[str]:
        return [self.cell(row, Column.NUMBER) for row in range(self.model.rowCount())]

    def cell(self, row: int, column: Column, role: int = Qt.ItemDataRole.DisplayRole) -> str:
        return str(self.model.index(row, column).data(role))

    def tone(self, row: int) -> Tone:
        return Tone(self.cell(row, Column.VERDICT, TONE_DATA))


@pytest.fixture
def three(controller: CallController) -> Watched:
    """Three calls: 111 the oldest, 333 the newest."""
    for minutes, number in ((30, "111"), (20, "222"), (10, "333")):
        write_down(controller, number, minutes_ago=minutes)
    return Watched(controller)


def test_model_keeps_the_promises_of_a_model(qtmodeltester: ModelTester, three: Watched) -> None:
    qtmodeltester.check(three.model)  # type: ignore[no-untyped-call]


# rows read and let go


def test_long_log_opens_with_its_first_rows(
    log: CallLog, controller: CallController, clock: SetClock
) -> None:
    fill(log, 3 * ROWS_AT_ONCE, clock.now())
    model = CallLogModel(controller)
    assert model.rowCount() == 3 * ROWS_AT_ONCE
    assert model.rows_read() == 0
    model.index(0, Column.NUMBER).data()
    model.index(ROWS_AT_ONCE - 1, Column.NUMBER).data()
    assert model.rows_read() == ROWS_AT_ONCE


def test_last_row_of_a_long_log_is_read_without_those_before(
    log: CallLog, controller: CallController, clock: SetClock
) -> None:
    fill(log, 3 * ROWS_AT_ONCE, clock.now())
    model = CallLogModel(controller)
    last = model.index(3 * ROWS_AT_ONCE - 1, Column.MOMENT)
    oldest = clock.now() - timedelta(minutes=3 * ROWS_AT_ONCE - 1)
    assert str(last.data()).endswith(f"{oldest:%H:%M}")
    assert model.rows_read() == 1


def test_rows_above_those_that_are_known_are_read_upwards(
    log: CallLog, controller: CallController, clock: SetClock
) -> None:
    fill(log, 3 * ROWS_AT_ONCE, clock.now())
    model = CallLogModel(controller)
    for row in (2 * ROWS_AT_ONCE, 2 * ROWS_AT_ONCE - 1, ROWS_AT_ONCE + 1, ROWS_AT_ONCE):
        newer = clock.now() - timedelta(minutes=row)
        assert str(model.index(row, Column.MOMENT).data()).endswith(f"{newer:%H:%M}")
    assert model.rows_read() == 2 * ROWS_AT_ONCE


def test_log_looked_through_to_its_end_is_never_held_whole(
    log: CallLog, controller: CallController, clock: SetClock
) -> None:
    fill(log, ROWS_KEPT + 4 * ROWS_AT_ONCE, clock.now())
    model = CallLogModel(controller)
    for row in range(0, model.rowCount(), ROWS_AT_ONCE):
        model.index(row, Column.NUMBER).data()
    assert model.rows_read() == ROWS_KEPT


def test_far_jumps_are_prepared_once_rows_were_asked_for_and_then_there_is_rest(
    qtbot: QtBot, log: CallLog, controller: CallController, clock: SetClock
) -> None:
    fill(log, 2 * ROWS_AT_ONCE, clock.now())
    model = CallLogModel(controller)
    assert model.is_at_rest()
    model.index(0, Column.NUMBER).data()
    assert not model.is_at_rest()
    qtbot.waitUntil(model.is_at_rest)
    model.index(2 * ROWS_AT_ONCE - 1, Column.NUMBER).data()
    qtbot.waitUntil(model.is_at_rest)


def test_log_that_is_read_in_one_go_prepares_nothing(three: Watched) -> None:
    assert three.model.is_at_rest()


def test_file_that_cannot_be_read_meanwhile_ends_the_preparation_silently(
    qtbot: QtBot,
    log: CallLog,
    controller: CallController,
    clock: SetClock,
    failures: list[CallAssistError],
    locked_file: Callable[[], AbstractContextManager[None]],
) -> None:
    fill(log, 2 * ROWS_AT_ONCE, clock.now())
    model = CallLogModel(controller)
    model.index(0, Column.NUMBER).data()
    with locked_file():
        qtbot.waitUntil(model.is_at_rest)
    assert failures == []


# rows follow the log


def test_new_call_comes_in_on_top(three: Watched, controller: CallController) -> None:
    write_down(controller, "444")
    assert three.told == [("inserted", 0, 0)]
    assert three.numbers() == ["444", "333", "222", "111"]


def test_call_written_down_late_comes_in_where_its_time_is(
    three: Watched, controller: CallController
) -> None:
    write_down(controller, "444", minutes_ago=15)
    assert three.told == [("inserted", 1, 1)]
    assert three.numbers() == ["333", "444", "222", "111"]


def test_calls_of_the_same_second_stand_as_after_a_new_start(
    three: Watched, controller: CallController
) -> None:
    for number in ("444", "555", "666"):
        write_down(controller, number, minutes_ago=20)
    assert three.numbers() == Watched(controller).numbers()


def test_deleted_call_leaves_and_returns_to_its_row(
    three: Watched, controller: CallController
) -> None:
    deleted = three.model.call_at(1)
    assert deleted is not None
    controller.delete(deleted.call.id)
    assert three.numbers() == ["333", "111"]
    controller.bring_back(deleted.call.id)
    assert three.numbers() == ["333", "222", "111"]
    assert three.told == [("removed", 1, 1), ("inserted", 1, 1)]


def test_deleting_a_row_that_is_no_longer_held_removes_the_right_row(
    log: CallLog, controller: CallController, clock: SetClock
) -> None:
    fill(log, ROWS_KEPT + 4 * ROWS_AT_ONCE, clock.now())
    watched = Watched(controller)  # looks through to the end, so the first rows are let go
    first = log.page(CallFilter(limit=1))[0]
    controller.delete(first.id)
    assert watched.told == [("removed", 0, 0)]


def test_answered_callback_changes_its_row_only(three: Watched, controller: CallController) -> None:
    answered = three.model.call_at(2)
    assert answered is not None
    assert three.cell(2, Column.CALLBACK) == "待回拨"
    controller.record_outcome(answered.call.id, Outcome.NOT_BANK)
    assert three.told == [("changed", 2, 2)]
    assert three.cell(2, Column.CALLBACK) == "客服说不是"


def test_change_made_behind_the_window_is_noticed_with_the_next_one(
    three: Watched, controller: CallController, log: CallLog, clock: SetClock
) -> None:
    oldest = three.model.call_at(2)
    assert oldest is not None
    log.set_deleted(oldest.call.id, clock.now())
    write_down(controller, "444")
    assert three.told == [("reset", 0, 0)]
    assert three.numbers() == ["444", "333", "222"]


def test_every_call_in_the_middle_of_a_long_log_leaves_and_returns_to_its_row(
    qtbot: QtBot, log: CallLog, controller: CallController, clock: SetClock
) -> None:
    fill(log, 6 * ROWS_AT_ONCE, clock.now())
    watched = Watched(controller)
    qtbot.waitUntil(watched.model.is_at_rest)
    for row in (0, ROWS_AT_ONCE - 1, ROWS_AT_ONCE, 3 * ROWS_AT_ONCE + 7, 6 * ROWS_AT_ONCE - 1):
        there = watched.model.call_at(row)
        assert there is not None
        watched.told.clear()
        controller.delete(there.call.id)
        assert watched.model.rowCount() == 6 * ROWS_AT_ONCE - 1
        controller.bring_back(there.call.id)
        assert watched.told == [("removed", row, row), ("inserted", row, row)]
        assert watched.model.call_at(row) == there


def test_changed_call_stays_in_its_row(three: Watched, controller: CallController) -> None:
    changed = three.model.call_at(1)
    assert changed is not None
    controller.edit(changed.call.id, replace(changed.call.ended, number_text="555"))
    assert three.told == [("changed", 1, 1)]
    assert three.numbers() == ["333", "555", "111"]


def test_call_whose_time_was_corrected_moves(three: Watched, controller: CallController) -> None:
    oldest = three.model.call_at(2)
    assert oldest is not None
    later = oldest.call.ended.received_at + timedelta(minutes=25)
    controller.edit(oldest.call.id, replace(oldest.call.ended, received_at=later))
    assert three.numbers() == ["111", "333", "222"]
    assert three.model.row_of(oldest.call.id) == 0


def test_change_that_takes_a_call_out_of_the_filter_removes_its_row(
    three: Watched, controller: CallController
) -> None:
    three.model.filter_by(CallFilter(text="222"))
    changed = three.model.call_at(0)
    assert changed is not None
    three.told.clear()
    controller.edit(changed.call.id, replace(changed.call.ended, number_text="555"))
    assert three.told == [("removed", 0, 0)]
    controller.edit(changed.call.id, changed.call.ended)
    assert three.numbers() == ["222"]


def test_many_calls_at_once_are_read_anew(
    three: Watched, controller: CallController, log: CallLog, clock: SetClock
) -> None:
    fill(log, 3, clock.now() + timedelta(minutes=5))
    controller.tell_log_replaced()
    assert three.told == [("reset", 0, 0)]
    assert len(three.numbers()) == 6


def test_call_never_looked_at_has_a_row_too(
    log: CallLog, controller: CallController, clock: SetClock
) -> None:
    fill(log, 3 * ROWS_AT_ONCE, clock.now())
    last = log.page(CallFilter(oldest_first=True, limit=1))[0]
    model = CallLogModel(controller)
    assert model.row_of(last.id) == 3 * ROWS_AT_ONCE - 1
    assert model.row_of(last.id + 10_000) is None
    assert model.rows_read() == 0


# filter


def test_filter_shows_what_fits_and_starts_again(
    three: Watched, controller: CallController
) -> None:
    three.model.filter_by(CallFilter(text="222"))
    assert three.told == [("reset", 0, 0)]
    assert three.numbers() == ["222"]


def test_new_call_that_does_not_fit_the_filter_stays_out(
    three: Watched, controller: CallController
) -> None:
    three.model.filter_by(CallFilter(text="222"))
    three.told.clear()
    write_down(controller, "444")
    assert three.told == []
    assert three.numbers() == ["222"]


def test_level_filter_counts_a_new_severe_call_in(
    three: Watched, controller: CallController
) -> None:
    three.model.filter_by(CallFilter(level=Level.HIGH))
    write_down(controller, "+86 95188")
    write_down(controller, "95188")
    assert three.numbers() == ["+86 95188"]


def test_oldest_can_stand_first(three: Watched, controller: CallController) -> None:
    three.model.filter_by(CallFilter(oldest_first=True))
    assert three.numbers() == ["111", "222", "333"]
    three.told.clear()
    write_down(controller, "444")
    assert three.told == [("inserted", 3, 3)]


def test_head_of_the_time_says_the_order(three: Watched) -> None:
    def spoken() -> object:
        return three.model.headerData(
            Column.MOMENT, Qt.Orientation.Horizontal, Qt.ItemDataRole.AccessibleTextRole
        )

    assert spoken() == "时间，最新的在前"
    three.model.filter_by(CallFilter(oldest_first=True))
    assert spoken() == "时间，最早的在前"


# words


def test_dangerous_call_from_a_listed_number_is_not_shown_as_listed(
    controller: CallController,
) -> None:
    write_down(controller, "95188", requests=frozenset({Request.OTP}))
    rows = Watched(controller)
    assert rows.cell(0, Column.VERDICT) == "高度可疑"
    assert rows.tone(0) is Tone.DANGER


def test_listed_number_of_somebody_else_says_that_it_does_not_fit(
    controller: CallController,
) -> None:
    write_down(controller, "95518", claimed="icbc")
    rows = Watched(controller)
    assert rows.cell(0, Column.VERDICT) == "和自称的对不上"
    assert rows.tone(0) is Tone.DOUBT


def test_listed_number_without_a_danger_sign_is_blue_and_called_listed(
    controller: CallController,
) -> None:
    write_down(controller, "95188")
    rows = Watched(controller)
    assert rows.cell(0, Column.VERDICT) == "在号码表中"
    assert rows.tone(0) is Tone.LISTED


def test_lookalike_names_the_number_it_imitates(controller: CallController) -> None:
    write_down(controller, "+86 95188")
    assert Watched(controller).cell(0, Column.VERDICT) == "冒充号码 95188"


def test_changed_record_says_so_instead_of_a_verdict(
    controller: CallController, log: CallLog
) -> None:
    write_down(controller, "+86 95188")
    log._store.connection.execute("update call set number_text = '95188'")
    rows = Watched(controller)
    assert rows.cell(0, Column.VERDICT) == "记录对不上"
    assert "被改过" in rows.cell(0, Column.VERDICT, Qt.ItemDataRole.AccessibleTextRole)
    assert rows.tone(0) is Tone.DOUBT


def test_reader_hears_the_level_with_the_badge(controller: CallController) -> None:
    write_down(controller, "02161234567")
    spoken = Watched(controller).cell(0, Column.VERDICT, Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "固定电话 · 有可疑"


def test_hidden_direction_mark_is_read_aloud(controller: CallController) -> None:
    write_down(controller, "88\u202e159")
    spoken = Watched(controller).cell(0, Column.NUMBER, Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "88[U+202E]159"


@pytest.mark.parametrize(
    ("answer", "words"),
    [
        (Outcome.BANK_CALLED, "客服说是"),
        (Outcome.NOT_BANK, "客服说不是"),
        (Outcome.NOT_REACHED, "没打通"),
    ],
)
def test_outcome_of_the_callback_stands_in_the_row(
    controller: CallController, answer: Outcome, words: str
) -> None:
    outcome = write_down(controller)
    controller.record_outcome(outcome.call.id, answer)
    assert Watched(controller).cell(0, Column.CALLBACK) == words


def test_put_off_callback_says_so_until_its_time(
    controller: CallController, clock: SetClock
) -> None:
    outcome = write_down(controller)
    controller.remind_later(outcome.call.id, Later.IN_30_MINUTES)
    rows = Watched(controller)
    assert rows.cell(0, Column.CALLBACK) == "已改期"
    clock.advance(minutes=31)
    assert rows.cell(0, Column.CALLBACK) == "待回拨"


def test_yesterday_is_said_as_soon_as_it_is(
    qtbot: QtBot, controller: CallController, clock: SetClock
) -> None:
    write_down(controller)
    rows = Watched(controller)
    assert rows.cell(0, Column.MOMENT) == "今天 15:42"
    clock.advance(days=1)
    assert rows.cell(0, Column.MOMENT) == "昨天 15:42"


# calls from a phone


def test_imported_call_says_what_the_phone_noted(
    tmp_path: Path, log: CallLog, controller: CallController
) -> None:
    imported(log, tmp_path, phone_call("13812345678", duration=80, name="张&lt;三>"))
    rows = Watched(controller)
    assert rows.cell(0, Column.CLAIM) == "手机存：张<三>"
    assert rows.cell(0, Column.CALLBACK) == "来电 1:20"
    spoken = rows.cell(0, Column.CALLBACK, Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "来电 · 通话 1 分 20 秒 · 这通电话没有安排回拨。"
    tip = rows.cell(0, Column.CLAIM, Qt.ItemDataRole.ToolTipRole)
    assert not QtGui.Qt.mightBeRichText(str(tip))


def test_missed_call_from_a_phone_was_never_spoken(
    tmp_path: Path, log: CallLog, controller: CallController
) -> None:
    imported(log, tmp_path, phone_call("13812345678", kind=3, duration=0))
    rows = Watched(controller)
    assert rows.cell(0, Column.CLAIM) == "没说、不清楚"
    assert rows.cell(0, Column.CALLBACK) == "未接"
