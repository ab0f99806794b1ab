import subprocess
from collections.abc import Iterator
from pathlib import Path

import PySide6
import pytest
from PySide6.QtCore import QCoreApplication, QDate, QLocale
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from callassist.ui.i18n import LANGUAGES, WindowLanguage
from callassist.ui.rail_button import RailButton
from callassist.ui.shell import Shell
from callassist.ui.widgets.painted_button import PaintedButton
from ui.sample_window import sample_shell

SOURCE = """<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="zh_CN">
<context><name>Shell</name>
<message><source>记一通来电</source><translation>Log a call</translation></message>
</context>
<context><name>RailButton</name>
<message numerus="yes"><source>%n 项</source>
<translation><numerusform>%n item</numerusform><numerusform>%n items</numerusform></translation>
</message>
</context>
</TS>
"""


@pytest.fixture(scope="module")
def compiled(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    folder = tmp_path_factory.mktemp("translation")
    (folder / "en.ts").write_text(SOURCE, encoding="utf-8")
    tool = Path(PySide6.__file__).parent / "lrelease"
    subprocess.run([tool, "en.ts", "-qm", "en.qm"], cwd=folder, check=True, capture_output=True)
    return (folder / "en.qm").read_bytes()


@pytest.fixture
def language(qapp: QApplication, compiled: bytes) -> Iterator[WindowLanguage]:
    made = WindowLanguage(qapp, lambda _path: compiled)
    yield made
    made.switch_to("zh_CN")


def words_in(shell: Shell) -> set[str]:
    return {button.words() for button in shell.findChildren(PaintedButton)}


def test_the_window_changes_its_language_while_it_runs(
    language: WindowLanguage, qtbot: QtBot
) -> None:
    shell = sample_shell()
    qtbot.addWidget(shell)
    shell.show_page("settings")
    before = shell.page("settings")
    language.switch_to("en")
    QApplication.processEvents()
    assert language.language == "en"
    assert "Log a call" in words_in(shell)
    assert shell.page("settings") is not before
    language.switch_to("zh_CN")
    QApplication.processEvents()
    assert "记一通来电" in words_in(shell)


@pytest.mark.parametrize(("count", "read"), [(1, "1 item"), (2, "2 items")])
def test_counts_have_the_plural_of_the_language(
    language: WindowLanguage, qtbot: QtBot, count: int, read: str
) -> None:
    language.switch_to("en")
    place = RailButton("To do")
    qtbot.addWidget(place)
    place.set_count(count)
    assert place.accessibleName() == f"To do {read}"


@pytest.mark.parametrize(("name", "close"), [("zh_CN", "关闭"), ("zh_TW", "關閉")])
def test_qts_own_words_follow(language: WindowLanguage, name: str, close: str) -> None:
    language.switch_to(name)
    translated = QCoreApplication.translate("QPlatformTheme", "Close")
    assert translated == close


@pytest.mark.parametrize(
    ("name", "shown"), [("zh_CN", "2026年11月22日"), ("en", "November 22, 2026")]
)
def test_dates_follow_the_language(language: WindowLanguage, name: str, shown: str) -> None:
    language.switch_to(name)
    day = QLocale().toString(QDate(2026, 11, 22), QLocale.FormatType.LongFormat)
    assert shown in day


def test_a_language_we_do_not_have_is_refused(language: WindowLanguage) -> None:
    with pytest.raises(ValueError, match="tlh"):
        language.switch_to("tlh")


@pytest.mark.parametrize("damage", ["missing", "garbage"])
def test_without_its_translation_the_window_keeps_the_language_it_had(
    qapp: QApplication, compiled: bytes, damage: str
) -> None:
    def read(path: str) -> bytes:
        if "zh_TW" not in path:
            return compiled
        if damage == "garbage":
            return b"no translation"
        raise FileNotFoundError(path)

    language = WindowLanguage(qapp, read)
    language.switch_to("en")
    with pytest.raises((FileNotFoundError, ValueError)):
        language.switch_to("zh_TW")
    assert language.language == "en"
    assert QCoreApplication.translate("Shell", "记一通来电") == "Log a call"
    assert QLocale().name().startswith("en")
    language.switch_to("zh_CN")


def test_the_source_language_needs_no_file_of_ours(qapp: QApplication) -> None:
    def read(path: str) -> bytes:
        raise AssertionError(path)

    WindowLanguage(qapp, read).switch_to("zh_CN")


def test_the_window_has_the_three_languages_of_the_program() -> None:
    assert set(LANGUAGES) == {"zh_CN", "zh_TW", "en"}
