from PySide6.QtCore import QRect, QSize
from PySide6.QtWidgets import QApplication, QLayout, QWidget
from pytestqt.qtbot import QtBot

from callassist.ui.theme import Theme, apply_theme
from callassist.ui.widgets.columns_layout import ColumnsLayout
from callassist.ui.widgets.ends_layout import EndsLayout
from callassist.ui.widgets.flow_layout import FlowLayout


class Box(QWidget):
    """A widget of a given size."""

    def __init__(self, width: int, height: int = 30) -> None:
        super().__init__()
        self._hint = QSize(width, height)
        self.setMinimumSize(10, height)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return the given size."""
        return self._hint


def holder(qtbot: QtBot, layout: QLayout, width: int, height: int = 400) -> QWidget:
    widget = QWidget()
    widget.setLayout(layout)
    qtbot.addWidget(widget)
    widget.resize(width, height)
    widget.show()
    QApplication.processEvents()
    return widget


def places(boxes: list[Box]) -> list[tuple[int, int, int]]:
    return [(box.x(), box.y(), box.width()) for box in boxes]


def flow_of(boxes: list[Box], line_gap: int = 8) -> FlowLayout:
    layout = FlowLayout(gap=8, line_gap=line_gap)
    for box in boxes:
        layout.addWidget(box)
    return layout


def test_a_flow_fills_a_line_and_goes_on_in_the_next(qtbot: QtBot) -> None:
    boxes = [Box(100), Box(100), Box(100)]
    _window = holder(qtbot, flow_of(boxes), 220)
    assert places(boxes) == [(0, 0, 100), (108, 0, 100), (0, 38, 100)]


def test_a_line_that_fits_exactly_is_not_broken(qtbot: QtBot) -> None:
    boxes = [Box(100), Box(100)]
    _window = holder(qtbot, flow_of(boxes), 208)
    assert places(boxes) == [(0, 0, 100), (108, 0, 100)]


def test_nothing_in_a_flow_is_wider_than_its_place(qtbot: QtBot) -> None:
    boxes = [Box(500)]
    _window = holder(qtbot, flow_of(boxes), 200)
    assert boxes[0].width() == 200


def test_a_flow_tells_the_height_of_all_its_lines(qtbot: QtBot) -> None:
    layout = flow_of([Box(100), Box(100, 50), Box(100)], line_gap=2)
    _window = holder(qtbot, layout, 220)
    assert layout.heightForWidth(220) == 50 + 2 + 30
    assert layout.heightForWidth(1000) == 50


def test_a_hidden_widget_takes_no_room_in_a_flow(qtbot: QtBot) -> None:
    boxes = [Box(100), Box(100), Box(100)]
    layout = flow_of(boxes)
    widget = holder(qtbot, layout, 1000)
    boxes[1].hide()
    QApplication.processEvents()
    assert boxes[2].x() == 108
    assert layout.count() == 3
    assert widget.isVisible()


def test_a_flow_can_become_a_column(qtbot: QtBot) -> None:
    boxes = [Box(100), Box(60)]
    layout = flow_of(boxes)
    _window = holder(qtbot, layout, 300)
    layout.set_one_per_line(True)
    QApplication.processEvents()
    assert places(boxes) == [(0, 0, 300), (0, 38, 300)]


def columns_of(left: Box, right: Box) -> ColumnsLayout:
    layout = ColumnsLayout(gap=20)
    layout.add_column(left, 3, 10)
    layout.add_column(right, 1, 10)
    return layout


def test_columns_share_the_width_and_are_equally_tall(qtbot: QtBot) -> None:
    left, right = Box(10), Box(10)
    _window = holder(qtbot, columns_of(left, right), 1020)
    assert left.geometry() == QRect(0, 0, 750, 400)
    assert right.geometry() == QRect(770, 0, 250, 400)


def test_columns_go_one_below_the_other_when_one_is_too_narrow(qtbot: QtBot) -> None:
    left, right = Box(10), Box(10)
    layout = columns_of(left, right)
    _window = holder(qtbot, layout, 500)  # the right one would have 120 pixels: seven characters
    assert places([left, right]) == [(0, 0, 500), (0, 50, 500)]
    assert layout.heightForWidth(500) == 80


def test_larger_text_stacks_columns_earlier(qtbot: QtBot, qapp: QApplication) -> None:
    layout = columns_of(Box(10), Box(10))
    _window = holder(qtbot, layout, 1020)
    assert layout.is_side_by_side(1020)
    apply_theme(qapp, Theme(text_percent=200))
    assert not layout.is_side_by_side(1020)


def test_a_hidden_column_leaves_its_width_to_the_others(qtbot: QtBot) -> None:
    left, right = Box(10), Box(10)
    _window = holder(qtbot, columns_of(left, right), 1020)
    right.hide()
    QApplication.processEvents()
    assert left.width() == 1020


def test_two_ends_keep_to_their_sides(qtbot: QtBot) -> None:
    first, second = Box(300), Box(120, 50)
    _window = holder(qtbot, EndsLayout(first, second), 800)
    assert places([first, second]) == [(0, 10, 664), (680, 0, 120)]


def test_a_button_at_the_left_end_keeps_its_width(qtbot: QtBot) -> None:
    first, second = Box(90), Box(120)
    _window = holder(qtbot, EndsLayout(first, second, first_grows=False), 800)
    assert first.width() == 90


def test_ends_that_do_not_fit_go_one_below_the_other(qtbot: QtBot) -> None:
    first, second = Box(300), Box(120)
    _window = holder(qtbot, EndsLayout(first, second, least_characters=20), 300)
    assert places([first, second]) == [(0, 0, 300), (0, 38, 120)]


def test_a_layout_gives_its_items_away(qtbot: QtBot) -> None:
    boxes = [Box(100), Box(100)]
    layout = flow_of(boxes)
    _window = holder(qtbot, layout, 300)
    layout.removeWidget(boxes[0])
    assert layout.count() == 1
    assert layout.itemAt(5) is None
