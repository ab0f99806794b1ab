from pytestqt.qtbot import QtBot

from callassist.ui.palette import LIGHT, Role
from callassist.ui.widgets.progress_line import ProgressLine


def test_the_bar_is_filled_as_far_as_it_is_and_says_so(qtbot: QtBot) -> None:
    line = ProgressLine("正在导入")
    qtbot.addWidget(line)
    line.resize(200, 12)
    line.show_fraction(0.5)

    image = line.grab().toImage()

    assert image.pixelColor(60, 6).name().upper() == LIGHT[Role.ACTION]
    assert image.pixelColor(140, 6).name().upper() == LIGHT[Role.CARD]
    assert (line.accessibleName(), line.accessibleDescription()) == ("正在导入", "50 %")
