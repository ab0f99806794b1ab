import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from callassist.ui.widgets.chip import Chip
from callassist.ui.widgets.chip_group import ChipGroup
from ui.as_reader import do_first_action
from ui.conftest import GoldenTree

LEFT = Qt.MouseButton.LeftButton


class Form(QWidget):
    """A field, a group, a field; remembers whether Enter reached it."""

    def __init__(self, group: ChipGroup) -> None:
        super().__init__()
        self.before, self.group, self.after = QLineEdit(), group, QLineEdit()
        row = QHBoxLayout(self)
        for widget in (self.before, group, self.after):
            row.addWidget(widget)


def requests() -> ChipGroup:
    group = ChipGroup("对方要你做什么（可多选）")
    group.add_chip("otp", "说出验证码", danger=True)
    group.add_chip("transfer", "转账", danger=True)
    group.add_chip("other", "别的")
    group.add_chip("none", "都没有", alone=True)
    return group


def purposes() -> ChipGroup:
    group = ChipGroup("对方说是为了", exclusive=True)
    for value, words in (("service", "账户服务"), ("risk", "风险提示"), ("other", "其他")):
        group.add_chip(value, words)
    return group


@pytest.fixture
def form(qtbot: QtBot, request: pytest.FixtureRequest) -> Form:
    made = Form(request.param())
    qtbot.addWidget(made)
    with qtbot.waitExposed(made):
        made.show()
    made.activateWindow()
    made.before.setFocus()
    return made


several = pytest.mark.parametrize("form", [requests], indirect=True)
exclusive = pytest.mark.parametrize("form", [purposes], indirect=True)
either = pytest.mark.parametrize("form", [requests, purposes], indirect=True)


@several
def test_several_can_be_chosen_and_are_told_in_the_order_shown(form: Form, qtbot: QtBot) -> None:
    QTest.mouseClick(form.group.chip("other"), LEFT)
    with qtbot.waitSignal(form.group.choice_changed) as told:
        QTest.mouseClick(form.group.chip("otp"), LEFT)
    assert told.args == [("otp", "other")]
    assert form.group.chosen() == ("otp", "other")


@several
def test_none_of_these_takes_the_others_back(form: Form, qtbot: QtBot) -> None:
    form.group.choose(["otp", "transfer"])
    QTest.mouseClick(form.group.chip("none"), LEFT)
    assert form.group.chosen() == ("none",)
    QTest.mouseClick(form.group.chip("transfer"), LEFT)
    assert form.group.chosen() == ("transfer",)


@exclusive
def test_an_exclusive_group_keeps_the_last_choice_only(form: Form, qtbot: QtBot) -> None:
    QTest.mouseClick(form.group.chip("service"), LEFT)
    QTest.mouseClick(form.group.chip("risk"), LEFT)
    assert form.group.chosen() == ("risk",)


@exclusive
def test_the_choice_of_an_exclusive_group_can_be_taken_back(form: Form, qtbot: QtBot) -> None:
    QTest.mouseClick(form.group.chip("risk"), LEFT)
    with qtbot.waitSignal(form.group.choice_changed) as told:
        QTest.mouseClick(form.group.chip("risk"), LEFT)
    assert told.args == [()]
    QTest.mouseClick(form.group.chip("risk"), LEFT)
    assert form.group.chosen() == ("risk",)


@either
def test_choosing_by_the_program_tells_nobody(form: Form, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(form.group.choice_changed):
        form.group.choose(["other"])
    assert form.group.chosen() == ("other",)
    form.group.choose([])
    assert form.group.chosen() == ()


@either
def test_a_value_nobody_offered_is_an_error(form: Form) -> None:
    with pytest.raises(KeyError):
        form.group.choose(["nonsense"])


@either
def test_the_group_is_one_stop_of_the_tab_key(form: Form) -> None:
    QTest.keyClick(form.before, Qt.Key.Key_Tab)
    inside = QApplication.focusWidget()
    assert inside is not None
    assert form.group.isAncestorOf(inside)
    QTest.keyClick(inside, Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is form.after


@either
def test_arrow_keys_walk_around_and_choose_nothing(form: Form) -> None:
    chips = form.group.findChildren(Chip)
    chips[0].setFocus()
    walked = []
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Down, Qt.Key.Key_Left, Qt.Key.Key_Up, Qt.Key.Key_Up):
        here = QApplication.focusWidget()
        assert isinstance(here, Chip)
        QTest.keyClick(here, key)
        there = QApplication.focusWidget()
        assert isinstance(there, Chip)
        walked.append(chips.index(there))
    assert walked == [1, 2, 1, 0, len(chips) - 1]
    assert form.group.chosen() == ()


@either
def test_tab_comes_back_to_the_chip_left_last(form: Form) -> None:
    chips = form.group.findChildren(Chip)
    chips[2].setFocus()
    form.before.setFocus()
    QTest.keyClick(form.before, Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is chips[2]


@either
def test_space_chooses_and_enter_is_left_to_the_form(form: Form, qtbot: QtBot) -> None:
    chip = form.group.chip("other")
    QTest.keyClick(chip, Qt.Key.Key_Space)
    assert form.group.chosen() == ("other",)
    with qtbot.assertNotEmitted(form.group.choice_changed):
        QTest.keyClick(chip, Qt.Key.Key_Return)


@either
def test_a_choice_moves_nothing(form: Form, qtbot: QtBot) -> None:
    chips = form.group.findChildren(Chip)
    before = [chip.geometry() for chip in chips]
    for chip in chips:
        QTest.mouseClick(chip, LEFT)
        QApplication.processEvents()
        assert [chip.geometry() for chip in chips] == before


@either
def test_a_chip_is_large_enough_for_a_finger(form: Form) -> None:
    for chip in form.group.findChildren(Chip):
        assert min(chip.height(), chip.width()) >= 44


def test_a_chosen_chip_has_a_check_mark(qtbot: QtBot) -> None:
    chip = Chip("没有显示号码")
    qtbot.addWidget(chip)
    assert chip.room_for_icons() == 0
    chip.setChecked(True)
    assert chip.room_for_icons() > 0


def test_a_screen_reader_knows_one_of_several_from_several(qtbot: QtBot) -> None:
    several_form, exclusive_form = Form(requests()), Form(purposes())
    for made in (several_form, exclusive_form):
        qtbot.addWidget(made)
    one = QAccessible.queryAccessibleInterface(several_form.group.chip("otp"))
    other = QAccessible.queryAccessibleInterface(exclusive_form.group.chip("risk"))
    assert one.role() is QAccessible.Role.CheckBox
    assert other.role() is QAccessible.Role.RadioButton


@several
def test_what_a_screen_reader_finds(form: Form, golden_tree: GoldenTree) -> None:
    form.group.choose(["otp"])
    golden_tree(form.group, "chip_group")


@several
def test_a_screen_reader_chooses_as_a_click_does(form: Form, qtbot: QtBot) -> None:
    told: list[tuple[str, ...]] = []
    form.group.choice_changed.connect(told.append)
    for value in ("otp", "other", "none", "transfer", "transfer"):
        do_first_action(form.group.chip(value))
    assert told == [("otp",), ("otp", "other"), ("none",), ("transfer",), ()]


@exclusive
def test_a_screen_reader_chooses_one_instead_of_another(form: Form, qtbot: QtBot) -> None:
    told: list[tuple[str, ...]] = []
    form.group.choice_changed.connect(told.append)
    for value in ("service", "risk"):
        do_first_action(form.group.chip(value))
    assert told == [("service",), ("risk",)]
    # Chosen by the reader, it can be taken back by a click, at once.
    QTest.mouseClick(form.group.chip("risk"), LEFT)
    assert form.group.chosen() == ()
