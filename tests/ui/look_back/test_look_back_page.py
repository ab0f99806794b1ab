"""The look-back page begins with what is most urgent, and never says that nothing was wrong."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from callassist.domain.call_filter import CallFilter
from callassist.domain.calls import Given
from callassist.services.engine import Engine
from callassist.ui.controllers.controllers import Controllers
from callassist.ui.look_back.look_back_page import LookBackPage
from callassist.ui.look_back.views import View
from callassist.ui.phone_import.unreadable_dialog import UnreadableDialog
from callassist.ui.tone import Tone
from callassist.ui.widgets.row_table import TONE_DATA
from services.made_phone_logs import phone_call
from ui.conftest import GoldenTree
from ui.pages.hands import button, click, open_page, press, read, settle

DAY = 24 * 60
"""Minutes."""
OLD = (
    phone_call("+8695188", -10 * DAY, duration=30, name="支付宝"),
    phone_call("00 95188", -20 * DAY, name="网商银行"),
    phone_call("4006695599", -30 * DAY, kind=3),
    phone_call("17012345678", -40 * DAY),
    phone_call("13812345678", -50 * DAY),
)

Take = Callable[..., int]


@pytest.fixture
def page(qtbot: QtBot, controllers: Controllers) -> LookBackPage:
    page = LookBackPage(controllers.imports, controllers.calls)
    open_page(qtbot, page)
    return page


def _rows(page: LookBackPage) -> list[list[str]]:
    model = page._model
    return [
        [str(model.index(row, column).data()) for column in range(model.columnCount())]
        for row in range(model.rowCount())
    ]


def _show(page: LookBackPage, import_id: int) -> None:
    page.show_import(import_id)
    settle()


def test_the_head_says_what_the_file_brought(page: LookBackPage, take: Take) -> None:
    _show(page, take(*OLD, '<call number="1" type="1" date="never" />'))

    assert "calls.xml · 读了 6 条，新增 5 通来电，重复 0 通" in read(page)
    assert button(page, "读不懂 1 行，查看").isVisible()


def test_groups_are_listed_the_most_dangerous_first(
    page: LookBackPage, take: Take, golden_tree: GoldenTree
) -> None:
    _show(page, take(*OLD))

    assert page.view is View.SUSPECTS
    assert _rows(page) == [
        ["+8695188", "冒充号码 95188", "2 次，2 个写法", "11-13 12:00"],
        ["4006695599", "只接不打", "1 次", "10-24 12:00"],
        ["17012345678", "虚拟运营商", "1 次", "10-14 12:00"],
    ]
    assert page._model.index(0, 1).data(TONE_DATA) == Tone.DANGER
    assert page._model.index(2, 1).data(TONE_DATA) == Tone.DOUBT
    golden_tree(page, "look_back_page")


def test_a_group_tells_its_displays_and_names(page: LookBackPage, take: Take) -> None:
    _show(page, take(*OLD))

    shown = read(page._card)
    assert "同一种冒充：像 95188" in shown
    assert "2 次来电，2 种写法，用过 2 个机构的名字" in shown
    assert "00 95188" in shown
    assert button(page, "给 11-13 这通补记").isVisible()
    assert button(page, "回拨 95188 问一问").isVisible()


def test_the_arrow_keys_go_from_group_to_group(page: LookBackPage, take: Take) -> None:
    _show(page, take(*OLD))
    page.take_keyboard()
    press(Qt.Key.Key_Down)
    press(Qt.Key.Key_Down)

    assert "同一个号码：17012345678" in read(page._card)
    # There is no number to call back on about a mobile.
    assert button(page, "看这一通该怎么办").isVisible()


def test_answered_forgeries_of_the_last_days_come_before_all(
    page: LookBackPage, take: Take
) -> None:
    _show(page, take(*OLD, phone_call("0095588", -DAY, duration=95)))

    assert page.view is View.CALL_BACK
    assert _rows(page) == [["0095588", "冒充号码 95588", "01:35", "昨天 12:00"]]
    assert "同一种冒充：像 95588" in read(page._card)


def test_who_gave_something_sees_the_earlier_ones_too(page: LookBackPage, take: Take) -> None:
    _show(page, take(*OLD))
    click(page, "今天值得回拨")
    assert _rows(page) == []
    assert "真号码也能被冒用" in read(page)

    click(page, "我在电话里说过或点过什么：更早的也列出来")

    assert [row[0] for row in _rows(page)] == ["+8695188", "00 95188"]


def test_organisations_are_listed_with_the_numbers_that_were_imitated(
    page: LookBackPage, take: Take
) -> None:
    _show(page, take(*OLD))
    click(page, "冒充了谁")

    rows = {row[0]: row[1:3] for row in _rows(page)}
    assert rows["支付宝"] == ["95188", "2 次，2 个写法"]
    assert "号码像" in read(page._card)


def test_weeks_are_a_picture_and_a_table(page: LookBackPage, take: Take) -> None:
    _show(page, take(*OLD))
    click(page, "每周")

    assert _rows(page)[0] == ["2026-11-09", "1", "1"]
    assert len(_rows(page)) == 5
    assert page._bars.isVisible()
    assert not page._card.isVisible()


def test_nothing_found_is_not_said_to_be_nothing(
    page: LookBackPage, take: Take, golden_tree: GoldenTree
) -> None:
    _show(page, take(phone_call("13812345678", 1)))

    assert "看不出来不等于没有" in read(page)
    golden_tree(page, "look_back_page_nothing")


def test_the_calls_of_a_group_can_be_told_more_about(
    qtbot: QtBot, page: LookBackPage, take: Take, engine: Engine
) -> None:
    _show(page, take(*OLD))
    with qtbot.waitSignal(page.edit_requested) as wish:
        click(page, "给 11-13 这通补记")

    assert wish.args is not None
    assert engine.calls.find(wish.args[0]).ended.number_text == "+8695188"


def test_calling_back_plans_it_and_goes_to_the_steps(
    qtbot: QtBot, page: LookBackPage, take: Take, engine: Engine
) -> None:
    _show(page, take(*OLD))
    with qtbot.waitSignal(page.steps_requested) as wish:
        click(page, "回拨 95188 问一问")

    assert wish.args is not None
    story = engine.calls.story(wish.args[0])
    assert story.callback is not None
    assert story.callback.dial == "95188"
    assert story.plan


def test_what_was_told_meanwhile_is_seen_on_coming_back(
    page: LookBackPage, take: Take, engine: Engine, controllers: Controllers
) -> None:
    _show(page, take(*OLD))
    suspect = page._rows.shown[1].suspect
    page.hide()
    call = engine.calls.find(suspect.latest_id)
    controllers.calls.edit(call.id, replace(call.ended, given=frozenset({Given.OTP})))
    page.show()
    click(page, "今天值得回拨")

    assert [row[0] for row in _rows(page)] == ["4006695599"]


def test_an_import_is_taken_back_and_said_so(
    qtbot: QtBot, page: LookBackPage, take: Take, engine: Engine
) -> None:
    _show(page, take(*OLD))
    engine.edits.take_up(page._rows.shown[0].suspect.latest_id)

    with qtbot.waitSignal(page.undone) as told:
        click(page, "撤销这次导入")
        click(page, "撤销导入")

    assert told.args == ["撤销了：删掉 4 通来电。有 1 通留着，因为你补记过或者做过里面的步骤。"]
    assert engine.log.count(CallFilter()) == 1


def test_an_import_that_was_taken_back_cannot_be_again(
    page: LookBackPage, take: Take, engine: Engine
) -> None:
    import_id = take(*OLD)
    engine.look_back.undo(import_id)
    _show(page, import_id)

    assert "这次导入已经撤销" in read(page)
    assert not page._undo.isVisible()


def test_the_lines_that_could_not_be_read_can_be_seen_later(
    page: LookBackPage, take: Take, monkeypatch: pytest.MonkeyPatch
) -> None:
    shown: list[str] = []
    monkeypatch.setattr(
        UnreadableDialog, "exec", lambda dialog: shown.append(dialog._lines.toPlainText())
    )
    _show(page, take('<call number="1" type="1" date="never" />'))
    click(page, "读不懂 1 行，查看")

    assert shown == ["第 1 条：没有时间，或者时间看不懂"]


def test_the_same_view_survives_a_change_of_language(
    qtbot: QtBot, page: LookBackPage, take: Take, controllers: Controllers
) -> None:
    _show(page, take(*OLD))
    click(page, "每周")
    other = LookBackPage(controllers.imports, controllers.calls)
    qtbot.addWidget(other)
    other.resume(page.draft())

    assert other.view is View.WEEKS
    assert _rows(other) == _rows(page)


def test_a_view_that_is_taken_back_shows_the_groups(page: LookBackPage, take: Take) -> None:
    _show(page, take(*OLD))
    click(page, "每周")
    click(page, "每周")

    assert page.view is View.SUSPECTS


def test_it_ends_where_the_person_has_seen_enough(
    qtbot: QtBot, page: LookBackPage, take: Take
) -> None:
    _show(page, take(*OLD))
    with qtbot.waitSignal(page.done):
        click(page, "完成")


def test_what_hides_in_a_number_is_shown(page: LookBackPage, take: Take) -> None:
    _show(page, take(phone_call("+8695188\u202e", 1)))

    assert "[U+202E]" in read(page._card)


def test_the_table_keeps_the_rules_of_models(
    page: LookBackPage, take: Take, qtmodeltester: ModelTester
) -> None:
    _show(page, take(*OLD))
    qtmodeltester.check(page._model)  # type: ignore[no-untyped-call]
