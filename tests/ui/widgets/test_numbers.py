import subprocess
import sys

import pytest
import segno
from PySide6.QtGui import QAccessible, QGuiApplication, QImage
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from callassist.ui.plain_text import plain_label
from callassist.ui.widgets.big_number import BigNumber
from callassist.ui.widgets.copy_button import CopyButton
from callassist.ui.widgets.qr_code import QrCode

Name = QAccessible.Text.Name


@pytest.mark.parametrize(
    ("number", "read"),
    [
        ("95188", "9 5 1 8 8"),
        ("400 669 5599", "4 0 0 6 6 9 5 5 9 9"),
        ("+86 95188", "+ 8 6 9 5 1 8 8"),
    ],
)
def test_a_number_is_read_digit_by_digit(qtbot: QtBot, number: str, read: str) -> None:
    label = BigNumber(number)
    qtbot.addWidget(label)
    assert label.text() == number
    assert QAccessible.queryAccessibleInterface(label).text(Name) == read
    label.set_number("110")
    assert QAccessible.queryAccessibleInterface(label).text(Name) == "1 1 0"


def test_the_number_to_dial_is_three_times_the_text(qtbot: QtBot) -> None:
    number, text = BigNumber("95188"), plain_label("95188")
    for label in (number, text):
        qtbot.addWidget(label)
        label.ensurePolished()
    assert number.font().pointSizeF() == 3 * text.font().pointSizeF()


def test_a_number_breaks_only_between_its_groups(qtbot: QtBot) -> None:
    number = BigNumber("400 669 5599")
    qtbot.addWidget(number)
    group = number.fontMetrics().horizontalAdvance("5599")
    assert number.minimumSizeHint().width() >= group
    assert number.heightForWidth(group + 4) >= 2 * number.fontMetrics().height()


def modules_of(image: QImage, module: int, side: int) -> list[list[bool]]:
    def is_dark(x: int, y: int) -> bool:
        middle = image.pixelColor(x * module + module // 2, y * module + module // 2)
        return middle.lightness() < 128

    return [[is_dark(x, y) for x in range(side)] for y in range(side)]


@pytest.mark.parametrize("content", ["tel:95188", "tel:4006695599"])
def test_a_code_has_the_modules_of_its_content_and_a_quiet_zone(qtbot: QtBot, content: str) -> None:
    code = QrCode(content, "二维码", module=5)
    qtbot.addWidget(code)
    expected = segno.make(content, error="m", micro=False, boost_error=False)
    rows = [[bool(module) for module in row] for row in expected.matrix_iter(border=4)]
    image = code.pixmap().toImage()
    assert image.width() == len(rows) * 5
    assert modules_of(image, 5, len(rows)) == rows


def test_a_code_is_only_black_and_white(qtbot: QtBot) -> None:
    code = QrCode("tel:95188", "二维码")
    qtbot.addWidget(code)
    image = code.pixmap().toImage()
    points = ((x, y) for x in range(image.width()) for y in range(image.height()))
    assert {image.pixelColor(x, y).name() for x, y in points} == {"#000000", "#ffffff"}


def test_a_code_says_what_it_is_for(qtbot: QtBot) -> None:
    code = QrCode("tel:95188", "二维码：手机扫码拨打 95188")
    qtbot.addWidget(code)
    element = QAccessible.queryAccessibleInterface(code)
    assert element.role() is QAccessible.Role.Graphic
    assert element.text(Name) == "二维码：手机扫码拨打 95188"
    code.show_code("tel:95533", "二维码：手机扫码拨打 95533")
    assert element.text(Name) == "二维码：手机扫码拨打 95533"


def test_the_maker_of_codes_is_loaded_with_the_first_code_only() -> None:
    program = "import sys, callassist.ui.widgets.qr_code; sys.exit('segno' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", program], check=False).returncode == 0


def test_copying_copies_the_text_and_says_so_in_the_same_width(
    qtbot: QtBot, qapp: QApplication
) -> None:
    button = CopyButton("复制号码", "95188")
    qtbot.addWidget(button)
    before = button.sizeHint()
    QGuiApplication.clipboard().setText("")
    button.click()
    assert QGuiApplication.clipboard().text() == "95188"
    assert button.words() == "已复制"
    assert button.sizeHint() == before
    qtbot.waitUntil(lambda: button.words() == "复制号码", timeout=4000)
