"""What a layout holds is found in its order, whatever was made first."""

from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from callassist.ui.widgets.flow_layout import FlowLayout
from callassist.ui.widgets.laid_out import laid_out


def test_widgets_and_layouts_come_in_the_order_of_the_layout(qtbot: QtBot) -> None:
    owner = QWidget()
    qtbot.addWidget(owner)
    column, row = QVBoxLayout(owner), QHBoxLayout()
    last, first, within = QLabel("last"), QPushButton("first"), QLabel("within")
    column.addWidget(last)
    column.insertLayout(0, row)
    column.insertWidget(0, first)
    row.addWidget(within)
    column.insertStretch(1)
    QLabel("beside", owner)

    assert laid_out(column) == [first, row, last]
    assert laid_out(row) == [within]


def test_a_layout_of_our_own_is_read_too(qtbot: QtBot) -> None:
    owner = QWidget()
    qtbot.addWidget(owner)
    flow = FlowLayout()
    owner.setLayout(flow)
    widgets = [QLabel(str(number)) for number in range(3)]
    for widget in widgets:
        flow.addWidget(widget)

    assert laid_out(flow) == widgets


def test_what_was_taken_out_is_not_held(qtbot: QtBot) -> None:
    owner = QWidget()
    qtbot.addWidget(owner)
    column = QVBoxLayout(owner)
    stays, goes = QLabel("stays"), QLabel("goes")
    column.addWidget(goes)
    column.addWidget(stays)
    laid_out(column)

    column.removeWidget(goes)

    assert laid_out(column) == [stays]
