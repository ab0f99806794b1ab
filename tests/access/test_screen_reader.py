"""What a person hears who sees nothing: the real program, asked through AT-SPI.

With CALLASSIST_TRIED it is the program of a package, named by that variable.
"""

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from access.private_desktop import private_desktop
from access.screen_reader import Control, ScreenReader
from callassist.diagnostics import LOG_NAME

pytestmark = [
    pytest.mark.session_bus,
    pytest.mark.skipif(sys.platform != "linux", reason="AT-SPI is not for this system"),
]

CONTROLS = {
    *("push button", "toggle button", "radio button", "check box", "combo box", "text"),
    *("table", "list", "slider", "spin button", "progress bar", "menu item", "page tab"),
}
PLACES = ["待办", "来电记录", "官方号码", "防骗指南", "设置"]


@pytest.fixture
def reader(tmp_path: Path) -> Iterator[ScreenReader]:
    """A reader on a desktop where the program has just been started for the first time."""
    with private_desktop(tmp_path / "run") as environment:
        made = ScreenReader(environment["DBUS_SESSION_BUS_ADDRESS"])
        environment["CALLASSIST_DATA_DIR"] = str(tmp_path / "data")
        program = subprocess.Popen(started(), env=environment)
        try:
            yield made
        finally:
            made.close()
            program.terminate()
            assert program.wait(30) == 0
        # It is made when something goes wrong, and with the first line in it.
        log = tmp_path / "data" / LOG_NAME
        assert not log.exists(), log.read_text(encoding="utf-8")


def started() -> list[str]:
    """The words that start the program."""
    tried = os.environ.get("CALLASSIST_TRIED")
    return [tried] if tried else [sys.executable, "-m", "callassist"]


def unnamed(reader: ScreenReader) -> list[Control]:
    return [
        each
        for each in reader.controls()
        if each.role in CONTROLS and not each.name.strip() and not reader.is_labelled(each)
    ]


def test_the_verdict_is_heard_while_typing_and_then_each_step(reader: ScreenReader) -> None:
    reader.do("跳过，直接记来电")
    reader.find("刚挂断？先记下来")

    reader.type_text("0571951")
    reader.wait_to_hear("号码表不能证明是谁的")
    reader.type_text("88")
    reader.wait_to_hear("区号加 95188：光看显示说不准")

    reader.press_enter()
    reader.wait_to_hear("名单里没有的号码不要回拨。")

    # The keyboard is where the work goes on: "done, next".
    reader.press_enter()
    reader.wait_to_hear("不拨对方给的任何号码。")


def test_every_control_of_every_place_has_a_name(reader: ScreenReader) -> None:
    reader.find("看得清吗？")
    assert unnamed(reader) == []
    reader.do("跳过，直接记来电")
    reader.find("刚挂断？先记下来")
    assert unnamed(reader) == []
    for place in PLACES:
        reader.do(place)
        reader.find_page(place)
        assert unnamed(reader) == [], place


def test_what_is_owed_stands_in_the_to_do_list_with_the_number_to_dial(
    reader: ScreenReader,
) -> None:
    reader.do("跳过，直接记来电")
    reader.find("刚挂断？先记下来")
    reader.type_text("+8695188")
    reader.wait_to_hear("冒充：很像 95188，但不是")
    reader.press_enter()
    reader.wait_to_hear("对方再打来，不要接。")

    reader.do("待办 1 项")
    reader.find_page("待办")
    reader.find("手机扫码拨打 95188")
    assert unnamed(reader) == []
