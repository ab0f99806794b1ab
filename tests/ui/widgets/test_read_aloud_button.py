"""What is read aloud, and when there is silence again."""

import sys
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from callassist.system.speech import SpeechCommand
from callassist.ui.widgets import read_aloud_button
from callassist.ui.widgets.read_aloud_button import ReadAloudButton

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="the made-up voice is a script")

VOICE = """#!{python}
import pathlib, sys, time
heard = pathlib.Path(__file__).with_name("heard")
said = sys.argv[-1] if "--" in sys.argv else sys.stdin.read() if len(sys.argv) == 1 else sys.argv[1]
with heard.open("a") as file:
    file.write(said + "\\n")
if "long" in said:
    time.sleep(60)
sys.exit(3 if "broken" in said else 0)
"""


@pytest.fixture
def heard(tmp_path: Path) -> Path:
    return tmp_path / "heard"


@pytest.fixture
def voice(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> SpeechCommand:
    """A voice that writes down what it says; a long text takes it a minute."""
    program = tmp_path / "voice"
    program.write_text(VOICE.format(python=sys.executable))
    program.chmod(0o700)
    command = SpeechCommand(str(program), ("--",), takes_input=False, stop=("stop",))
    monkeypatch.setattr(read_aloud_button, "speech_command", lambda _language: command)
    return command


@pytest.fixture
def button(qtbot: QtBot) -> ReadAloudButton:
    made = ReadAloudButton(lambda: "zh_CN")
    qtbot.addWidget(made)
    return made


def lines(heard: Path) -> list[str]:
    return heard.read_text().splitlines() if heard.exists() else []


def test_without_a_voice_there_is_no_button(button: ReadAloudButton) -> None:
    button.show_text("先慢慢吸一口气。")

    assert button.isHidden()


def test_what_is_shown_is_read(
    voice: SpeechCommand, button: ReadAloudButton, heard: Path, qtbot: QtBot
) -> None:
    button.show_text("先慢慢吸一口气。")
    button.click()
    assert button.words() == "不念了"

    qtbot.waitUntil(lambda: not button.is_reading())

    assert lines(heard) == ["先慢慢吸一口气。"]
    assert button.words() == "念给我听"


def test_a_voice_that_takes_its_text_as_input_gets_it_there(
    voice: SpeechCommand,
    button: ReadAloudButton,
    heard: Path,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    other = SpeechCommand(voice.program, (), takes_input=True)
    monkeypatch.setattr(read_aloud_button, "speech_command", lambda _language: other)
    button.show_text("挂断。")
    button.click()

    qtbot.waitUntil(lambda: not button.is_reading())

    assert lines(heard) == ["挂断。"]


@pytest.mark.parametrize("way", ["again", "other", "hidden"])
def test_pressed_again_with_another_text_or_out_of_sight_it_is_silent(
    voice: SpeechCommand, button: ReadAloudButton, heard: Path, qtbot: QtBot, way: str
) -> None:
    button.show_text("long")
    button.show()
    button.click()
    qtbot.waitUntil(lambda: lines(heard) == ["long"])

    match way:
        case "again":
            button.click()
        case "other":
            button.show_text("挂断。")
        case "hidden":
            button.hide()

    assert not button.is_reading()
    assert button.words() == "念给我听"
    qtbot.waitUntil(lambda: lines(heard) == ["long", "stop"])


def test_the_same_text_shown_again_is_read_on(
    voice: SpeechCommand, button: ReadAloudButton, heard: Path, qtbot: QtBot
) -> None:
    button.show_text("long")
    button.click()
    qtbot.waitUntil(lambda: lines(heard) == ["long"])

    button.show_text("long")

    assert button.is_reading()
    button.be_silent()


def test_a_voice_that_fails_is_told(
    voice: SpeechCommand, button: ReadAloudButton, qtbot: QtBot
) -> None:
    button.show_text("broken")
    button.click()

    qtbot.waitUntil(lambda: button.words() == "这台电脑念不出来")


def test_a_voice_that_does_not_begin_is_told(
    voice: SpeechCommand, button: ReadAloudButton, qtbot: QtBot
) -> None:
    Path(voice.program).unlink()
    button.show_text("挂断。")
    button.click()

    qtbot.waitUntil(lambda: button.words() == "这台电脑念不出来")
    assert not button.is_reading()
