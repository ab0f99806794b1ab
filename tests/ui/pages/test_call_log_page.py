from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QTableView
from pytestqt.qtbot import QtBot

from callassist.domain.advice import StepState
from callassist.domain.call_filter import CallFilter
from callassist.domain.calls import Given, Request
from callassist.domain.errors import CallAssistError
from callassist.store.call_log import CallLog
from callassist.ui.controllers.call_controller import CallController
from callassist.ui.models.call_log_model import CallLogModel, Column
from callassist.ui.pages.call_detail import CallDetail
from callassist.ui.pages.call_log_page import CallLogPage
from callassist.ui.pages.filter_choice import FilterChoice
from callassist.ui.pages.steps_page import StepsPage
from callassist.ui.theme import Theme, apply_theme
from services.made_phone_logs import phone_call
from store.made_calls import SetClock
from ui.conftest import GoldenTree
from ui.pages.filled_log import fill, imported, write_down
from ui.pages.hands import click, open_page, press, read, settle, type_text


@pytest.fixture
def page(qtbot: QtBot, controller: CallController) -> CallLogPage:
    """A log with three calls, the newest a look-alike with much told about it."""
    write_down(controller, "95533", claimed="ccb", minutes_ago=3 * 24 * 60)
    write_down(controller, "", claimed="police_court", is_hidden=True, minutes_ago=60)
    write_down(
        controller,
        "+86 95188",
        requests=frozenset({Request.OTP, Request.SAFE_ACCOUNT}),
        given=frozenset({Given.CARD_NUMBER}),
        note="说账户有<b>风险</b>",
    )
    return opened(qtbot, controller)


def opened(qtbot: QtBot, controller: CallController) -> CallLogPage:
    page = CallLogPage(controller)
    open_page(qtbot, page)
    return page


def table(page: CallLogPage) -> QTableView:
    found = page.findChild(QTableView)
    assert isinstance(found, QTableView)
    return found


def numbers(page: CallLogPage) -> list[str]:
    model = table(page).model()
    return [str(model.index(row, 1).data()) for row in range(model.rowCount())]


def detail(page: CallLogPage) -> str:
    """What is read of the selected call; nothing if there is none."""
    shown = page.findChild(CallDetail)
    assert isinstance(shown, CallDetail)
    return read(shown) if shown.isVisible() else ""


def search(page: CallLogPage, qtbot: QtBot, words: str) -> None:
    press(Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    type_text(words)
    press(Qt.Key.Key_Return)
    settle()


# reading


def test_tree_of_a_log_with_calls(page: CallLogPage, golden_tree: GoldenTree) -> None:
    golden_tree(page, "call_log_page")


def test_tree_of_an_empty_log(
    qtbot: QtBot, controller: CallController, golden_tree: GoldenTree
) -> None:
    golden_tree(opened(qtbot, controller), "call_log_page_empty")


def test_newest_call_is_on_top_and_told_in_full(page: CallLogPage) -> None:
    assert numbers(page) == ["+86 95188", "没有显示号码", "95533"]
    told = detail(page)
    for words in ("今天 15:42", "网商银行", "短信验证码", "银行卡号", "2026-11"):
        assert words in told


def test_note_is_shown_as_it_was_written(page: CallLogPage) -> None:
    assert "备注：说账户有<b>风险</b>" in detail(page)


def test_arrow_key_shows_the_next_call(page: CallLogPage) -> None:
    press(Qt.Key.Key_Down)
    assert "没有显示号码" in detail(page)


def test_number_that_came_before_says_how_often(qtbot: QtBot, controller: CallController) -> None:
    write_down(controller, "95188", minutes_ago=9)
    write_down(controller, "9518 8")
    assert "这个号码一共记过 2 次" in detail(opened(qtbot, controller))


def test_changed_record_warns_above_everything_it_says(
    qtbot: QtBot, controller: CallController, log: CallLog
) -> None:
    write_down(controller)
    log._store.connection.execute("update call set note = '没事'")
    told = detail(opened(qtbot, controller))
    assert "可能损坏了，也可能被改过" in told
    assert told.index("记录对不上") < told.index("没事")


def test_head_counts_all_calls_the_recent_and_the_severe(page: CallLogPage) -> None:
    assert "共 3 通 · 近 30 天 3 通，其中 1 通可疑" in read(page)


def test_old_calls_are_not_counted_as_recent(qtbot: QtBot, controller: CallController) -> None:
    write_down(controller, "+86 95188", minutes_ago=31 * 24 * 60)
    assert "共 1 通 · 近 30 天 0 通，其中 0 通可疑" in read(opened(qtbot, controller))


def test_bars_tell_their_figures_to_a_reader(page: CallLogPage) -> None:
    assert "11-23 起的一周：2 通来电，其中 1 通高度可疑" in read(page)


ONE_SCREEN = 32
"""Rows that the page shows at most at this size, and a few more."""


def test_ten_thousand_calls_open_with_one_screen_read(
    qtbot: QtBot, log: CallLog, controller: CallController, clock: SetClock
) -> None:
    fill(log, 10_000, clock.now())
    page = opened(qtbot, controller)
    model = table(page).model()
    assert isinstance(model, CallLogModel)
    assert model.rowCount() == 10_000
    assert model.rows_read() <= ONE_SCREEN
    press(Qt.Key.Key_End, Qt.KeyboardModifier.ControlModifier)
    assert table(page).currentIndex().row() == 9_999
    assert model.rows_read() <= 2 * ONE_SCREEN


def test_far_end_of_a_long_log_is_deleted_and_comes_back(
    qtbot: QtBot, log: CallLog, controller: CallController, clock: SetClock
) -> None:
    fill(log, 1_000, clock.now())
    page = opened(qtbot, controller)
    press(Qt.Key.Key_End, Qt.KeyboardModifier.ControlModifier)
    click(page, "删除这通来电")
    click(page, "删除")
    assert table(page).model().rowCount() == 999
    assert table(page).currentIndex().row() == 998
    click(page, "恢复")
    assert table(page).model().rowCount() == 1_000
    assert table(page).currentIndex().row() == 999


def test_replaced_log_is_read_anew_and_the_call_stays_selected(
    qtbot: QtBot, log: CallLog, controller: CallController, page: CallLogPage, clock: SetClock
) -> None:
    press(Qt.Key.Key_Down)
    fill(log, 5, clock.now() + timedelta(hours=1))
    controller.tell_log_replaced()
    settle()
    assert len(numbers(page)) == 8
    assert table(page).currentIndex().row() == 6
    assert "没有显示号码" in detail(page)
    assert "共 8 通" in read(page)


# calls from a phone


def test_imported_call_tells_what_the_phone_noted_and_offers_steps(
    qtbot: QtBot, tmp_path: Path, log: CallLog, controller: CallController
) -> None:
    imported(log, tmp_path, phone_call("+8695188", duration=35, name="&lt;b>风控"))
    page = opened(qtbot, controller)
    told = detail(page)
    assert "手机里的记录：来电 · 通话 35 秒" in told
    assert "手机里存的名字：<b>风控" in told
    assert "从手机导入，还没有步骤" in told
    asked: list[int] = []
    page.steps_requested.connect(asked.append)
    click(page, "生成步骤")
    assert len(asked) == 1


def test_steps_of_an_imported_call_are_made_when_they_are_shown(
    qtbot: QtBot, tmp_path: Path, log: CallLog, controller: CallController
) -> None:
    imported(log, tmp_path, phone_call("+8695188"))
    page = opened(qtbot, controller)
    listed = log.page(CallFilter())[0]
    steps = StepsPage(controller)
    qtbot.addWidget(steps)
    steps.show()
    steps.show_call(listed.id)
    settle()
    assert "第 1 步" in read(steps)
    assert log.callback_of(listed.id) is not None
    assert "从第 1 步开始" in read(page)
    assert "还没有步骤" not in detail(page)


# searching


def test_search_finds_by_number_organisation_and_note(qtbot: QtBot, page: CallLogPage) -> None:
    for words, found in (("建设", ["95533"]), ("8695", ["+86 95188"]), ("有<b>风", ["+86 95188"])):
        search(page, qtbot, words)
        assert numbers(page) == found
        press(Qt.Key.Key_Escape)
        press(Qt.Key.Key_Return)
        table(page).setFocus()


def test_search_shows_the_first_call_found(qtbot: QtBot, page: CallLogPage) -> None:
    search(page, qtbot, "95533")
    assert "中国建设银行" in detail(page)


def test_search_without_a_hit_says_so_and_leads_back(qtbot: QtBot, page: CallLogPage) -> None:
    search(page, qtbot, "没有这样的词")
    assert "没有符合的来电" in read(page)
    click(page, "看全部来电")
    assert len(numbers(page)) == 3
    assert table(page).isVisible()


def test_level_is_chosen_by_keyboard(page: CallLogPage) -> None:
    press(Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    while not isinstance(QApplication.focusWidget(), FilterChoice):
        press(Qt.Key.Key_Tab)
    press(Qt.Key.Key_Down)
    press(Qt.Key.Key_Down)
    assert numbers(page) == ["+86 95188"]


# acting


def test_steps_are_asked_for_with_enter_and_with_the_button(
    qtbot: QtBot, page: CallLogPage
) -> None:
    asked: list[int] = []
    page.steps_requested.connect(asked.append)
    press(Qt.Key.Key_Return)
    click(page, "从第 1 步开始")
    assert len(asked) == 2
    assert len(set(asked)) == 1


def test_button_names_the_step_to_go_on_with(page: CallLogPage, controller: CallController) -> None:
    shown = page.findChild(CallDetail)
    assert isinstance(shown, CallDetail)
    assert shown.call_id is not None
    story = controller.story(shown.call_id)
    assert story is not None
    for entry in story.plan[:2]:
        controller.mark_step(story.call.id, entry.step_id, StepState.DONE)
    settle()
    assert "继续第 3 步" in read(page)
    for entry in story.plan[2:]:
        controller.mark_step(story.call.id, entry.step_id, StepState.SKIPPED)
    settle()
    assert "看步骤" in read(page)


def test_deleted_call_is_gone_at_once_and_comes_back_with_undo(page: CallLogPage) -> None:
    click(page, "删除这通来电")
    click(page, "删除")
    assert numbers(page) == ["没有显示号码", "95533"]
    assert "没有显示号码" in detail(page)
    click(page, "恢复")
    assert numbers(page) == ["+86 95188", "没有显示号码", "95533"]
    assert "冒充号码 95188" in detail(page)
    assert "恢复" not in read(page)


def test_one_undo_brings_back_everything_deleted_in_a_row(page: CallLogPage) -> None:
    for _ in range(3):
        click(page, "删除这通来电")
        click(page, "删除")
    assert "还没有记下来电" in read(page)
    assert "删除了 3 通来电。" in read(page)
    click(page, "恢复")
    assert len(numbers(page)) == 3


def test_dismissed_undo_forgets_what_was_deleted_before(page: CallLogPage) -> None:
    click(page, "删除这通来电")
    click(page, "删除")
    click(page, "关闭这条提示")
    click(page, "删除这通来电")
    click(page, "删除")
    assert "删除了 1 通来电。" in read(page)
    click(page, "恢复")
    assert numbers(page) == ["没有显示号码", "95533"]


def test_keyboard_stays_in_the_table_after_a_deletion(page: CallLogPage) -> None:
    click(page, "删除这通来电")
    click(page, "删除")
    assert table(page).hasFocus()


def test_call_that_cannot_be_deleted_stays_and_no_undo_is_offered(
    page: CallLogPage, failures: list[CallAssistError], locked_file: object
) -> None:
    with locked_file():  # type: ignore[operator]
        click(page, "删除这通来电")
        click(page, "删除")
    assert failures
    assert "恢复" not in read(page)


def test_call_written_down_meanwhile_is_there(
    page: CallLogPage, controller: CallController
) -> None:
    write_down(controller, "17012345678")
    settle()
    assert numbers(page)[0] == "17012345678"
    assert "共 4 通" in read(page)


def test_first_call_replaces_the_empty_page(qtbot: QtBot, controller: CallController) -> None:
    page = opened(qtbot, controller)
    assert "还没有记下来电" in read(page)
    write_down(controller)
    settle()
    assert numbers(page) == ["95188"]
    assert "还没有记下来电" not in read(page)
    assert "今天 15:42" in detail(page)


def test_in_large_type_the_verdict_is_never_cut(
    qtbot: QtBot, qapp: QApplication, controller: CallController
) -> None:
    apply_theme(qapp, Theme(text_percent=200))
    write_down(controller, "+86 95188")
    page = opened(qtbot, controller)
    page.resize(560, 760)
    settle()

    shown = table(page)
    header = shown.horizontalHeader()
    assert header.length() <= shown.viewport().width()
    assert not shown.isColumnHidden(Column.VERDICT)
    assert header.sectionSize(Column.VERDICT) >= shown.sizeHintForColumn(Column.VERDICT)
