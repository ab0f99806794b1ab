"""The dialog for a number of one's own: the warning leads, no is the first answer, nothing lost."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog
from pytestqt.qtbot import QtBot

from callassist.domain.added_numbers import LONGEST_NAME, AddedNumber
from callassist.domain.numbers import LONGEST_TEXT
from callassist.services.added_numbers_desk import AddedNumbersDesk
from callassist.store import database
from callassist.ui.added_numbers.number_dialog import NumberDialog
from callassist.ui.controllers.added_number_controller import AddedNumberController
from store.other_connection import other_connection
from ui.added_numbers.conftest import MOBILE
from ui.conftest import GoldenTree
from ui.pages.hands import click, press, read, settle, type_text

OpenDialog = Callable[..., NumberDialog]


@pytest.fixture
def dialog(qtbot: QtBot, added: AddedNumberController) -> OpenDialog:
    def make(text: str = "", kept: AddedNumber | None = None) -> NumberDialog:
        made = NumberDialog(added, None, text, kept)
        qtbot.addWidget(made)
        made.show()
        qtbot.waitActive(made)
        settle()
        return made

    return make


def is_kept(dialog: NumberDialog) -> bool:
    return dialog.result() == QDialog.DialogCode.Accepted and dialog.done_with is not None


def test_tree_of_the_dialog(dialog: OpenDialog, golden_tree: GoldenTree) -> None:
    golden_tree(dialog("+8695188"), "number_dialog")


def test_a_number_is_added_by_keyboard_alone(dialog: OpenDialog, desk: AddedNumbersDesk) -> None:
    shown = dialog()
    type_text(MOBILE)
    press(Qt.Key.Key_Tab)
    type_text("王经理")
    press(Qt.Key.Key_Tab)
    type_text("二楼")
    press(Qt.Key.Key_Tab)
    press(Qt.Key.Key_Return)

    assert is_kept(shown)
    (number,) = desk.numbers()
    assert (number.number_text, number.name, number.note) == (MOBILE, "王经理", "二楼")


def test_the_check_of_the_number_stands_before_its_name(qtbot: QtBot, dialog: OpenDialog) -> None:
    shown = dialog()
    type_text("+8695188")
    qtbot.waitUntil(lambda: "很像官方号码，但不是" in read(shown))

    words = read(shown)
    assert words.index("前面多了“+86”") < words.index("名字")
    assert "骗子也会叫人把这样的号码存起来" in words
    shown.form.number.setText("9")
    shown.form.number.clear()
    qtbot.waitUntil(lambda: "很像官方号码" not in read(shown))


def test_an_official_number_says_that_the_list_comes_first(dialog: OpenDialog) -> None:
    assert "先说号码表的说明" in read(dialog("95533"))


@pytest.mark.parametrize("way_out", ["button", "escape", "enter"])
def test_a_number_that_looks_official_is_asked_about_and_no_comes_first(
    qtbot: QtBot, dialog: OpenDialog, desk: AddedNumbersDesk, way_out: str
) -> None:
    shown = dialog("+8695188")
    type_text("支付宝")
    press(Qt.Key.Key_Return)
    assert "还是添加吗" in read(shown)
    assert desk.numbers() == []
    qtbot.waitUntil(lambda: shown.focusWidget() is not None)
    settle()

    if way_out == "button":
        click(shown, "不添加")
    else:
        press(Qt.Key.Key_Escape if way_out == "escape" else Qt.Key.Key_Return)

    assert shown.isVisible()
    assert desk.numbers() == []
    assert "还是添加吗" not in read(shown)
    assert shown.form.name.text() == "支付宝"
    assert shown.form.name.hasFocus()


def test_who_agrees_adds_it_all_the_same(dialog: OpenDialog, desk: AddedNumbersDesk) -> None:
    shown = dialog("+8695188")
    type_text("支付宝")
    press(Qt.Key.Key_Return)
    click(shown, "还是添加")

    assert is_kept(shown)
    assert [each.name for each in desk.numbers()] == ["支付宝"]


@pytest.mark.parametrize(
    ("number", "name", "said"),
    [
        ("", "王经理", "请先写号码"),
        (MOBILE, "", "请给这个号码起个名字"),
        ("95188 95588", "两个", "不止一个号码"),
        ("未知号码", "没显示", "没有显示的号码没法添加"),
        ("6222 0212 3456 7890 128", "我的卡", "像是银行卡号"),
    ],
)
def test_what_cannot_be_kept_is_said_in_the_dialog_and_stays_typed(
    dialog: OpenDialog, desk: AddedNumbersDesk, number: str, name: str, said: str
) -> None:
    shown = dialog()
    shown.form.number.setText(number)
    shown.form.name.setText(name)
    click(shown, "保存")

    assert said in read(shown)
    assert shown.isVisible()
    assert (shown.form.number.text(), shown.form.name.text()) == (number, name)
    assert desk.numbers() == []


def test_a_locked_data_file_is_said_and_nothing_typed_is_lost(
    dialog: OpenDialog, desk: AddedNumbersDesk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(database, "_WAIT_SECONDS", 0.1)
    desk.add("13800138001", "先有一个")
    shown = dialog(MOBILE)
    type_text("王经理")
    with other_connection(tmp_path / "data") as other:
        other.execute("begin exclusive")
        click(shown, "保存")
        other.execute("rollback")

    assert "正被另一个程序占用" in read(shown)
    assert shown.form.name.text() == "王经理"
    click(shown, "保存")
    assert is_kept(shown)


def test_name_and_note_are_changed_and_the_number_stays(
    dialog: OpenDialog, desk: AddedNumbersDesk
) -> None:
    kept = desk.add(MOBILE, "王经理", "二楼").number
    shown = dialog("", kept)

    assert MOBILE in read(shown)
    assert shown.form.name.text() == "王经理"
    shown.form.name.setText("李经理")
    press(Qt.Key.Key_Return)

    assert is_kept(shown)
    assert [(each.name, each.note) for each in desk.numbers()] == [("李经理", "二楼")]


def test_the_fields_take_no_more_than_is_kept(dialog: OpenDialog) -> None:
    shown = dialog("9" * 1000)

    assert len(shown.form.number.text()) == LONGEST_TEXT
    shown.form.name.setText("名" * 100)
    assert len(shown.form.name.text()) == LONGEST_NAME


def test_asking_returns_what_was_kept_or_nothing(
    added: AddedNumberController, monkeypatch: pytest.MonkeyPatch
) -> None:
    def answer(dialog: NumberDialog) -> int:
        dialog.form.name.setText("王经理")
        dialog._save()
        return dialog.result()

    monkeypatch.setattr(NumberDialog, "exec", lambda dialog: dialog.reject())
    assert NumberDialog.ask(added, None, MOBILE) is None
    monkeypatch.setattr(NumberDialog, "exec", answer)
    kept = NumberDialog.ask(added, None, MOBILE)
    assert kept is not None
    assert kept.number.name == "王经理"
