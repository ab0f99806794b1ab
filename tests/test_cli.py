"""The door of the terminal: options wherever they stand, the right language, the right command."""

import sys
from pathlib import Path
from types import ModuleType

import pytest

from callassist import __version__, cli
from callassist.bundled.texts import LANGUAGES, load_texts
from callassist.settings import SettingsFile
from callassist.terminal.arguments import PAGES, build_parser
from callassist.ui import main_window
from terminal.in_process import Run, in_this_process

COMMANDS = (
    *("check", "advise", "log", "calls", "show", "edit", "delete", "steps", "callback", "due"),
    *("directory", "doctor", "guide", "checks", "reminders", "export", "report", "attach"),
    "uninstall",
    *("figures", "numbers", "import", "history", "backup", "restore", "lock"),
)
WINDOWS = ("companion", "open")
AN_EXAMPLE = {
    "check": ["95188"],
    "show": ["1"],
    "delete": ["1"],
    "edit": ["1"],
    "steps": ["1"],
    "callback": ["1"],
    "export": ["gone/checks.ics"],
    "import": ["--list"],
    "report": ["1"],
    "attach": ["1"],
    "backup": ["--list"],
    "restore": ["gone/backup.zip"],
    "open": ["tel:95188"],
}


@pytest.fixture
def run(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capfdbinary: pytest.CaptureFixture[bytes]
) -> Run:
    """callassist in this process, with an empty data folder."""
    return in_this_process(tmp_path / "data", monkeypatch, capfdbinary)


@pytest.mark.parametrize("command", [*COMMANDS, *WINDOWS])
@pytest.mark.parametrize("language", LANGUAGES)
def test_common_options_stand_before_or_after_the_command(command: str, language: str) -> None:
    common = ["--lang", language, "--data-dir", "/x", "--json"]
    parser = build_parser(load_texts("en"), [command])
    example = AN_EXAMPLE.get(command, [])

    before = parser.parse_args([*common, command, *example])
    after = parser.parse_args([command, *example, *common])
    between = parser.parse_args([*common[:2], command, *common[2:], *example])

    assert before == after == between
    assert (before.lang, before.data_dir, before.json) == (language, "/x", True)


def test_without_common_options_nothing_is_chosen() -> None:
    words = ["check", "95188"]
    options = build_parser(load_texts("en"), words).parse_args(words)

    assert (options.lang, options.data_dir, options.json) == (None, None, False)


def test_a_part_of_a_command_keeps_the_options_in_front_of_it() -> None:
    parser = build_parser(load_texts("en"), ["directory"])

    for words in (
        ["--json", "--lang", "en", "directory", "show", "95188"],
        ["directory", "--json", "--lang", "en", "show", "95188"],
        ["directory", "show", "95188", "--lang", "en", "--json"],
    ):
        options = parser.parse_args(words)
        assert (options.json, options.lang, options.number) == (True, "en", "95188")


def test_every_command_has_its_function() -> None:
    assert set(cli._COMMANDS) == set(COMMANDS)


def test_options_may_be_joined_with_their_values(run: Run, tmp_path: Path) -> None:
    answer = run("check", "95188", "--lang=zh_TW", f"--data-dir={tmp_path}", "--claimed=mybank")

    assert "號碼表" in answer.text


def test_a_number_may_begin_with_a_hyphen_after_two_hyphens(run: Run) -> None:
    assert run("check", "--json", "--", "-95188-").document["input"] == "-95188-"


def test_options_are_not_shortened(run: Run) -> None:
    assert run("check", "95188", "--claim", "mybank").status == 2


def test_the_version_is_told(run: Run) -> None:
    assert run("--version").text == f"callassist {__version__}\n"


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_chosen_language_of_the_settings_holds(
    run: Run,
    tmp_path: Path,
    language: str,
) -> None:
    folder = tmp_path / "data"
    folder.mkdir(mode=0o700)
    (folder / "settings.json").write_text(f'{{"language": "{language}"}}')
    word = {"zh_CN": "号码表", "zh_TW": "號碼表", "en": "Number list"}

    assert word[language] in run("directory").text
    assert word["en"] in run("--lang", "en", "directory").text


@pytest.mark.parametrize("language", ["fr", "", "zh", 5])
def test_a_chosen_language_nobody_speaks_is_passed_over(
    run: Run,
    tmp_path: Path,
    language: object,
) -> None:
    folder = tmp_path / "data"
    folder.mkdir(mode=0o700)
    (folder / "settings.json").write_text(f'{{"language": "{language}"}}')

    assert "Number list" in run("directory").text


def _window(monkeypatch: pytest.MonkeyPatch) -> list[tuple[object, ...]]:
    """Puts a window in place that only notes how it was opened."""
    opened: list[tuple[object, ...]] = []
    module = ModuleType("callassist.app")

    def open_window(
        settings: SettingsFile,
        language: str,
        *,
        exit_at_first_paint: bool,
        page: str | None = None,
    ) -> int:
        opened.append((settings.folder, language, exit_at_first_paint, page))
        return 7

    module.run = open_window  # type: ignore[attr-defined]
    monkeypatch.setitem(sys.modules, "callassist.app", module)
    return opened


def test_without_a_command_the_window_opens(
    run: Run,
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
) -> None:
    opened = _window(monkeypatch)

    assert run().status == 7
    assert run("--lang", "zh_TW", "--exit-at-first-paint").status == 7
    folder = tmp_path / "data"
    assert opened == [(folder, "en", False, None), (folder, "zh_TW", True, None)]


def test_the_window_opens_at_the_page_that_is_asked_for(
    run: Run,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    opened = _window(monkeypatch)

    assert run("--show", "to_do").status == 7
    assert opened[0][-1] == "to_do"
    assert run("--show", "no_such_page").has_failed_plainly(2)


def test_a_call_that_still_goes_on_opens_the_small_window(
    run: Run,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    opened = _window(monkeypatch)

    assert run("companion").status == 7
    assert run("companion", "--lang", "en").status == 7
    assert [each[-1] for each in opened] == [main_window.COMPANION] * 2


def test_a_telephone_link_opens_the_window_at_its_number(
    run: Run,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    opened = _window(monkeypatch)

    assert run("open", "tel:+86%2095188;ext=1").status == 7
    assert opened[0][-1] == "tel:+86 95188"


def test_nothing_to_open_is_the_window_alone(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    opened = _window(monkeypatch)

    assert run("open").status == 7
    assert opened[0][-1] is None


def test_a_file_opens_the_window_wherever_it_was_named_from(
    run: Run, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    opened = _window(monkeypatch)
    path = tmp_path / "号码 表.callist"
    path.touch()
    monkeypatch.chdir(tmp_path)

    for target in (path.name, str(path), path.as_uri()):
        assert run("open", target).status == 7
    assert [each[-1] for each in opened] == [str(path.resolve())] * 3


@pytest.mark.parametrize(
    "target", ["gone.callist", "https://example.com", "tel:", ".", "a" * 5000, "a\0b"]
)
def test_what_cannot_be_opened_is_told(
    run: Run, monkeypatch: pytest.MonkeyPatch, target: str
) -> None:
    opened = _window(monkeypatch)

    assert run("open", target).has_failed_plainly(1)
    assert opened == []


def test_the_pages_that_can_be_asked_for_are_those_of_the_window() -> None:
    named = (main_window.LOG, main_window.TO_DO, main_window.CALL_LOG, main_window.DIRECTORY)
    others = (main_window.GUIDANCE, main_window.PRACTICE, main_window.SETTINGS)

    assert (*named, *others, main_window.COMPANION) == PAGES


def test_with_a_command_no_window_opens(
    run: Run,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    opened = _window(monkeypatch)

    for command in COMMANDS:
        run(command, *AN_EXAMPLE.get(command, []))

    assert opened == []


def test_being_interrupted_ends_without_a_word(
    run: Run,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def interrupted(*_: object) -> int:
        raise KeyboardInterrupt

    monkeypatch.setattr("callassist.terminal.judging.check", interrupted)

    answer = run("check", "95188")
    assert (answer.status, answer.out, answer.err) == (130, b"", b"")


def test_a_mistake_of_our_own_is_not_hidden(
    run: Run,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def broken(*_: object) -> int:
        raise ZeroDivisionError

    monkeypatch.setattr("callassist.terminal.judging.check", broken)

    with pytest.raises(ZeroDivisionError):
        run("check", "95188")
