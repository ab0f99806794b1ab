"""Errors nobody foresaw, planted where the work is done: told, and nothing of the person's lost."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QDialog,
    QFileDialog,
    QLineEdit,
    QMenu,
    QPushButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from callassist.domain.call_filter import CallFilter
from callassist.domain.phone_log import TAKEN_BY_DEFAULT
from callassist.services.engine import Engine
from callassist.services.import_desk import ImportJob
from callassist.settings import SettingsFile
from callassist.store.database import Store
from callassist.ui.controllers.controllers import Controllers
from callassist.ui.desktop_messages import DesktopMessages
from callassist.ui.errand import Errand
from callassist.ui.main_window import IMPORT, LOG, STEPS, MainWindow
from callassist.ui.pages.log_page import LogPage
from callassist.ui.phone_import.import_page import ImportPage
from services.made_phone_logs import phone_call, phone_log
from store.made_calls import SetClock
from store.other_connection import other_connection
from ui.faults.conftest import PLANTED, PlantedError, Taken, raiser
from ui.pages.hands import button, press, settle, type_text

WRITES = ("write", "write_all", "insert")
_TABLES = (
    "select name from sqlite_master where type = 'table' and name not like 'call_index%'"
    " and name not like 'sqlite_%'"
)
NOTE = "他叫我别告诉家里人"


def stored(tmp_path: Path) -> list[tuple[str, str]]:
    """What another program finds in the data file."""
    engine = Engine(SettingsFile(tmp_path / "data"), "zh_CN", SetClock())
    calls = engine.calls.calls(CallFilter())
    engine.close()
    return [(call.ended.number_text, call.ended.note) for call in calls]


def dump(tmp_path: Path) -> list[str]:
    """Every row of the data file, but for the index, which follows from them."""
    with other_connection(tmp_path / "data") as other:
        names = [name for (name,) in other.execute(_TABLES)]
        rows = {name: other.execute(f"select * from {name}").fetchall() for name in names}  # noqa: S608
    return [f"{name} {tuple(row)}" for name in names for row in rows[name]]


@contextmanager
def failing_at(number: int, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """The so-manieth thing that is written to the data file fails."""
    left = number

    def counting(name: str) -> Callable[..., Any]:
        original = getattr(Store, name)

        def count(*words: Any, **named: Any) -> Any:  # noqa: ANN401 - whatever is written
            nonlocal left
            left -= 1
            return raiser() if left == 0 else original(*words, **named)

        return count

    with monkeypatch.context() as planted:
        for name in WRITES:
            planted.setattr(Store, name, counting(name))
        yield


def test_a_save_that_fails_anywhere_keeps_the_form_and_can_be_done_again(
    window: MainWindow, taken: Taken, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    before = stored(tmp_path)
    page = window.page(LOG)
    assert isinstance(page, LogPage)
    _give_keyboard(window, page)
    page.take_keyboard()
    type_text("0095599")
    note = next(each for each in page.findChildren(QLineEdit) if "备注" in each.placeholderText())
    note.setFocus()
    type_text(NOTE)
    failures = 0
    for number in range(1, 100):
        _give_keyboard(window, note)
        with failing_at(number, monkeypatch):
            press(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
        if window.current_page_id() == STEPS:
            break
        failures += 1
        assert PlantedError.__name__ in taken.told()
        assert window.current_page_id() == LOG
        assert "0095599" in [each.text() for each in page.findChildren(QLineEdit)]
        assert note.text() == NOTE
        assert stored(tmp_path) == before
    assert failures > 2
    assert sorted(stored(tmp_path)) == sorted([*before, ("0095599", NOTE)])
    assert not [word for word in (PLANTED, NOTE, "0095599") if word in "".join(taken.log)]
    print(f"{failures} places of one save failed, one after the other")


def _give_keyboard(window: MainWindow, widget: QWidget) -> None:
    """As after the window with the report was closed."""
    window.activateWindow()
    settle()
    widget.setFocus()


def test_an_import_that_fails_anywhere_leaves_nothing_and_can_be_done_again(
    qtbot: QtBot,
    window: MainWindow,
    controllers: Controllers,
    taken: Taken,
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
) -> None:
    path = phone_log(tmp_path / "more.xml", [phone_call("+8695588", at) for at in range(9)])
    before, failures = stored(tmp_path), 0
    for number in range(1, 100):
        controllers.imports.open(path)
        with qtbot.waitSignal(controllers.imports.run_ended), failing_at(number, monkeypatch):
            controllers.imports.take(TAKEN_BY_DEFAULT)
            qtbot.waitUntil(lambda: not controllers.imports.is_running)
        if len(stored(tmp_path)) > len(before):
            break
        failures += 1
        assert PlantedError.__name__ in taken.told()
        assert not controllers.imports.is_running
        assert stored(tmp_path) == before
    assert failures > 1
    assert len(stored(tmp_path)) == len(before) + 9
    print(f"{failures} places of one import failed, one after the other")


def test_a_file_whose_reading_breaks_is_not_shown_as_read_to_its_end(
    qtbot: QtBot,
    window: MainWindow,
    controllers: Controllers,
    taken: Taken,
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
) -> None:
    path = phone_log(tmp_path / "more.xml", [phone_call("+8695588", at) for at in range(9)])
    real = ImportJob.preview

    def broken(job: ImportJob, types: Any) -> Any:  # noqa: ANN401 - as the original
        yield next(iter(real(job, types)))
        raiser()

    monkeypatch.setattr(ImportJob, "preview", broken)
    previewed: list[object] = []
    controllers.imports.previewed.connect(previewed.append)
    window.show_page(IMPORT)
    page = window.page(IMPORT)
    assert isinstance(page, ImportPage)
    page.open_file(path)
    qtbot.waitUntil(lambda: bool(taken.log))
    settle()
    assert PlantedError.__name__ in taken.told()
    assert previewed == []
    assert not controllers.imports.is_running
    assert not [
        each
        for each in page.findChildren(QAbstractButton)
        if each.accessibleName().startswith("导入 ") and each.isEnabled() and each.isVisible()
    ]


# workers


def test_an_errand_that_breaks_is_told_and_its_maker_is_free_again(
    qtbot: QtBot, taken: Taken
) -> None:
    errand = Errand(raiser)
    with qtbot.waitSignal(errand.broken):
        errand.start()
    qtbot.waitUntil(lambda: bool(taken.log))
    assert PlantedError.__name__ in taken.told()


class BrokenNotices:
    """Notices that fail as nobody expects, and then work."""

    descriptors: tuple[int, ...] = ()
    is_waiting = False

    def __init__(self) -> None:
        self.shown: list[str] = []
        self.fails = True

    def show(self, notice: Any) -> int:  # noqa: ANN401 - a notice
        if self.fails:
            self.fails = False
            raiser()
        self.shown.append(notice.text)
        return 1

    def answers(self) -> list[Any]:
        return []

    def close(self) -> None:
        return


def test_after_a_notice_that_broke_the_next_one_is_shown(
    qtbot: QtBot, window: MainWindow, taken: Taken
) -> None:
    notices = BrokenNotices()
    messages = DesktopMessages(lambda: notices, window)
    messages.show("第一条")
    qtbot.waitUntil(lambda: bool(taken.log))
    settle()
    assert PlantedError.__name__ in taken.told()
    messages.show("第二条")
    qtbot.waitUntil(lambda: notices.shown == ["第二条"])
    messages.close()


# every button


@contextmanager
def failing_controllers(
    controllers: Controllers, monkeypatch: pytest.MonkeyPatch
) -> Iterator[list[str]]:
    """Whatever a page asks of a controller fails; the names of what was asked."""
    asked: list[str] = []

    def failing(label: str) -> Callable[..., object]:
        def fail(*_words: object, **_named: object) -> object:
            asked.append(label)
            return raiser()

        return fail

    with monkeypatch.context() as planted:
        for kind in {type(part) for part in vars(controllers).values() if _is_controller(part)}:
            for name, method in list(vars(kind).items()):
                if callable(method) and not name.startswith("_") and hasattr(method, "__code__"):
                    planted.setattr(kind, name, failing(f"{kind.__name__}.{name}"))
        yield asked


def _is_controller(part: object) -> bool:
    return isinstance(part, QObject) and "controllers" in type(part).__module__


def buttons_of(window: QWidget) -> list[QAbstractButton]:
    return [
        each
        for each in window.findChildren(QAbstractButton)
        if each.isVisible() and each.isEnabled()
    ]


def _opens_menu(button: QAbstractButton) -> bool:
    return isinstance(button, QPushButton) and button.menu() is not None


@pytest.fixture
def no_dialogs(monkeypatch: pytest.MonkeyPatch) -> None:
    """Nothing waits for an answer nobody gives."""
    for kind in (QDialog, QFileDialog):
        monkeypatch.setattr(kind, "exec", lambda _dialog: 0)
    monkeypatch.setattr(QMenu, "popup", lambda *_place: None)
    monkeypatch.setattr(QMenu, "exec", lambda *_place: None)


def everything_of(controllers: Controllers) -> None:
    """Have every controller made."""
    for name in ("calls", "checks", "exports", "figures", "guidance", "imports", "practice"):
        getattr(controllers, name)
    for name in ("reminders", "reports", "settings", "health"):
        getattr(controllers, name)


@pytest.mark.parametrize("share", [4, pytest.param(1, marks=pytest.mark.torture("O5"))])
@pytest.mark.usefixtures("no_dialogs")
def test_whatever_button_fails_says_so_and_changes_nothing(
    window: MainWindow,
    controllers: Controllers,
    engine: Engine,
    taken: Taken,
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
    share: int,
) -> None:
    everything_of(controllers)
    call = engine.calls.calls(CallFilter(oldest_first=True))[-1]
    window.show_logged_call(call.id)
    window.show_steps(call.id)
    window.show_report(call.id)
    window.show_edit(call.id)
    before = dump(tmp_path)
    failed: set[str] = set()
    silent: list[str] = []
    for page_id in window._entries:
        window.show_page(page_id)
        settle()
        for at in range(0, len(buttons_of(window)), share):
            window.show_page(page_id)
            settle()
            present = buttons_of(window)
            if at >= len(present) or _opens_menu(present[at]):
                continue
            label = f"{page_id}: {present[at].accessibleName()}"
            with failing_controllers(controllers, monkeypatch) as asked:
                present[at].click()
                settle()
                told = taken.told()
            failed |= set(asked)
            if asked and PlantedError.__name__ not in told:
                silent.append(label)
            taken.told()
    assert silent == []
    assert dump(tmp_path) == before
    assert PLANTED not in "".join(taken.log)
    assert window.isVisible()
    print(f"{len(failed)} ways into the controllers failed by a button: {sorted(failed)}")
    assert len(failed) > 10
    window.show_page(LOG)
    settle()
    assert button(window, "保存，看下一步").isEnabled()
