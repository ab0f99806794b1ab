"""What other programs hand over: telephone links are looked at, files are opened."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from callassist.domain.call_filter import CallFilter
from callassist.services.engine import Engine
from callassist.ui.controllers.controllers import Controllers
from callassist.ui.main_window import GUIDANCE, IMPORT, LIST_UPDATE, LOG, MainWindow
from ui.pages.hands import click, read, type_text


@pytest.fixture
def window(qapp: QApplication, qtbot: QtBot, engine: Engine) -> MainWindow:
    made = MainWindow(Controllers(engine), lambda error: error.sentence)
    qtbot.addWidget(made)
    made.resize(1180, 760)
    made.show_page(GUIDANCE)
    made.show()
    qtbot.waitActive(made)
    return made


def test_the_number_of_a_link_is_judged_and_nothing_is_stored(
    window: MainWindow, qtbot: QtBot, engine: Engine
) -> None:
    window.show_place("tel:+8695188")

    assert window.current_page_id() == LOG
    qtbot.waitUntil(lambda: "冒充：很像 95188，但不是" in read(window))
    assert engine.log.count(CallFilter()) == 0


def test_the_number_of_a_call_that_is_being_written_stays(window: MainWindow, qtbot: QtBot) -> None:
    window.show_page(LOG)
    qtbot.waitUntil(lambda: "没有显示号码" in read(window))
    type_text("13812345678")

    window.show_place("tel:95188")

    assert '"13812345678"' in read(window)
    qtbot.waitUntil(lambda: "要看 95188，先保存那一通。" in read(window))


def test_that_no_number_was_shown_stays_too(window: MainWindow, qtbot: QtBot) -> None:
    window.show_page(LOG)
    qtbot.waitUntil(lambda: "没有显示号码" in read(window))
    click(window, "没有显示号码")

    window.show_place("tel:95188")

    qtbot.waitUntil(lambda: "要看 95188，先保存那一通。" in read(window))


def test_the_same_link_twice_says_nothing(window: MainWindow) -> None:
    for _ in range(2):
        window.show_place("tel:95188")

    assert "表里已经有一个号码" not in read(window)


@pytest.mark.parametrize(
    ("name", "page"), [("new.callist", LIST_UPDATE), ("calls.xml", IMPORT), ("a.pdf", IMPORT)]
)
def test_a_file_is_looked_at_on_the_page_for_its_kind(
    window: MainWindow, tmp_path: Path, name: str, page: str
) -> None:
    path = tmp_path / name
    path.write_bytes(b"x")

    window.show_place(str(path))

    assert window.current_page_id() == page


def test_a_file_that_has_gone_meanwhile_is_told(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    with qtbot.waitSignal(window._controllers.request_failed, raising=False, timeout=300):
        window.show_place(str(tmp_path / "gone.xml"))

    assert window.current_page_id() == IMPORT


def test_a_place_of_another_version_changes_nothing(window: MainWindow) -> None:
    window.show_place("some_page_to_come")

    assert window.current_page_id() == GUIDANCE
