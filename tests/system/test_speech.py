"""Which command reads a text aloud, on each kind of desktop."""

import pytest

from callassist.system.speech import SpeechCommand, speech_command


def _found(name: str) -> str:
    return f"/bin/{name}"


@pytest.mark.parametrize(("language", "spoken"), [("zh_CN", "zh"), ("zh_TW", "zh"), ("en", "en")])
def test_the_language_of_the_text_is_told(language: str, spoken: str) -> None:
    command = speech_command(language, "linux", _found)

    assert command is not None
    assert command.program == "/bin/spd-say"
    assert command.arguments[command.arguments.index("--language") + 1] == spoken
    assert command.arguments[-1] == "--", "what follows is a text, whatever it begins with"


@pytest.mark.parametrize(("platform", "program"), [("darwin", "say"), ("win32", "powershell")])
def test_other_systems_read_what_comes_in(platform: str, program: str) -> None:
    command = speech_command("zh_CN", platform, _found)

    assert isinstance(command, SpeechCommand)
    assert (command.program, command.takes_input) == (f"/bin/{program}", True)


@pytest.mark.parametrize("platform", ["linux", "darwin", "win32"])
def test_a_desktop_without_the_command_has_no_voice(platform: str) -> None:
    assert speech_command("zh_CN", platform, lambda _name: None) is None
