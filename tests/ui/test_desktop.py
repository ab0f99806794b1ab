"""The window as a whole, on a real data folder: the main job from the first key to the outcome."""

import socket
import sys
import threading
from collections.abc import Iterator
from datetime import date, datetime, time, timedelta
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from callassist.app import has_display
from callassist.domain.call_filter import CallFilter
from callassist.domain.callbacks import Outcome
from callassist.domain.schedules import Rhythm, Schedule
from callassist.services.engine import Engine
from callassist.settings import SettingsFile
from callassist.store.first_look import due_callbacks
from callassist.ui import icons, reminding
from callassist.ui.closing_question import ClosingAnswer, ClosingQuestion
from callassist.ui.desktop import Desktop
from callassist.ui.main_window import (
    CALL_LOG,
    DIRECTORY,
    FIRST_START,
    FRIDGE,
    GUIDANCE,
    LOG,
    PRACTICE,
    SETTINGS,
    STEPS,
    TO_DO,
)
from callassist.ui.pages.steps_page import StepsPage
from callassist.ui.theme import current_theme
from callassist.ui.tray import Tray
from callassist.ui.widgets.fields import ChoiceField
from store.made_calls import BANK, BEIJING, SetClock, ended
from ui.conftest import GoldenTree
from ui.pages.hands import click, press, read, settle, type_text, walk_to
from ui.recording_tray import RecordingTray

AFTERNOON = datetime(2026, 11, 23, 15, 42, tzinfo=BEIJING)


@pytest.fixture
def clock() -> SetClock:
    return SetClock(AFTERNOON)


@pytest.fixture
def usual_hooks(monkeypatch: pytest.MonkeyPatch) -> None:
    """The last resort takes these over; the test after this one gets them back."""
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    monkeypatch.setattr(threading, "excepthook", threading.excepthook)


@pytest.fixture
def desktop(
    qapp: QApplication, qtbot: QtBot, engine: Engine, usual_hooks: None
) -> Iterator[Desktop]:
    made = Desktop(qapp, engine)
    qtbot.addWidget(made.window)
    made.open(has_due=False)
    # As on a usual screen; that of the tests is smaller.
    made.window.resize(1180, 760)
    qtbot.waitActive(made.window)
    made.begin()
    qtbot.waitUntil(lambda: "保存，看下一步" in read(made.window))
    yield made
    if engine.language != "zh_CN":
        made.speak("zh_CN")
    made.end()


@pytest.fixture
def icon(monkeypatch: pytest.MonkeyPatch) -> RecordingTray:
    """The desktop of this test has a tray; whoever is asked at the end leaves."""
    made = RecordingTray()
    leaves = ClosingAnswer(stays=False, is_for_good=False)
    monkeypatch.setattr(ClosingQuestion, "ask", lambda _parent: leaves)

    def tray(window: QWidget) -> Tray:
        return Tray(window, made, lambda: True)

    monkeypatch.setattr(reminding, "tray_of_this_desktop", tray)
    return made


def stored(engine: Engine) -> list[str]:
    return [call.ended.number_text for call in engine.calls.calls(CallFilter())]


def test_from_the_first_key_to_saved_is_a_number_and_enter(
    desktop: Desktop, engine: Engine
) -> None:
    type_text("+8695188")
    press(Qt.Key.Key_Return)

    assert desktop.window.current_page_id() == STEPS
    assert stored(engine) == ["+8695188"]


def test_the_whole_main_job_is_done_by_keyboard_alone(desktop: Desktop, engine: Engine) -> None:
    type_text("95188")
    for _ in range(2):
        press(Qt.Key.Key_Tab)
    type_text("网商")
    press(Qt.Key.Key_Return)
    press(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert desktop.window.current_page_id() == STEPS
    assert "自称网商银行" in read(desktop.window)
    for _ in range(10):
        if "打完了？结果是" in read(desktop.window) and "自己拨 95188 核实" in heading(desktop):
            break
        press(Qt.Key.Key_Return)
    walk_to(desktop.window, "客服说：不是他们打的")
    press(Qt.Key.Key_Space)

    callback = engine.log.callback_of(1)
    assert callback is not None
    assert callback.outcome is Outcome.NOT_BANK
    assert engine.callbacks.due() == []


def heading(desktop: Desktop) -> str:
    """The instruction of the step that is shown."""
    page = desktop.window.page(STEPS)
    assert page is not None
    return read(page)


def test_a_half_written_call_is_kept_whatever_else_goes_wrong_at_the_end(
    desktop: Desktop, engine: Engine, monkeypatch: pytest.MonkeyPatch
) -> None:
    type_text("+8695188")

    def fail(**_: object) -> None:
        raise RuntimeError("a bug of ours")

    monkeypatch.setattr(engine.settings, "change", fail)
    with pytest.raises(RuntimeError, match="a bug of ours"):
        desktop.end()

    kept = engine.drafts.found()
    assert kept is not None
    assert kept.number_text == "+8695188"


@pytest.mark.parametrize(
    ("key", "page_id"),
    [
        (Qt.Key.Key_1, TO_DO),
        (Qt.Key.Key_2, CALL_LOG),
        (Qt.Key.Key_3, DIRECTORY),
        (Qt.Key.Key_4, GUIDANCE),
        (Qt.Key.Key_5, SETTINGS),
    ],
)
def test_every_place_has_a_key_in_every_language(
    desktop: Desktop, qtbot: QtBot, key: Qt.Key, page_id: str
) -> None:
    for language in ("zh_CN", "en"):
        desktop.speak(language)
        desktop.window.show_page(LOG)
        press(key, Qt.KeyboardModifier.ControlModifier)
        qtbot.waitUntil(lambda: desktop.window.current_page_id() == page_id)


def test_ctrl_n_leads_to_the_number_from_anywhere(desktop: Desktop) -> None:
    desktop.window.show_page(DIRECTORY)
    press(Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    type_text("95188")

    assert desktop.window.current_page_id() == LOG
    assert 'EditableText "来电号码" = "95188"' in read(desktop.window)


def test_text_grows_by_a_key_in_the_middle_of_a_call_and_nothing_is_lost(
    desktop: Desktop, engine: Engine
) -> None:
    type_text("0571951")
    press(Qt.Key.Key_Equal, Qt.KeyboardModifier.ControlModifier)
    press(Qt.Key.Key_Plus, Qt.KeyboardModifier.ControlModifier)
    type_text("88")

    assert current_theme().text_percent == engine.settings.current.text_percent == 125
    assert 'EditableText "来电号码" = "057195188"' in read(desktop.window)
    press(Qt.Key.Key_0, Qt.KeyboardModifier.ControlModifier)
    assert current_theme().text_percent == 100


def test_the_settings_show_the_size_that_a_key_has_chosen(desktop: Desktop, engine: Engine) -> None:
    desktop.window.show_page(SETTINGS)
    press(Qt.Key.Key_Plus, Qt.KeyboardModifier.ControlModifier)

    fields = desktop.window.findChildren(ChoiceField)
    assert "110%" in [field.currentText() for field in fields]


def test_the_verdict_opens_the_guidance_on_such_numbers(desktop: Desktop) -> None:
    type_text("+8695188")
    click(desktop.window, "这种号码说明什么")

    assert desktop.window.current_page_id() == GUIDANCE
    assert "很像，但不是" in read(desktop.window)


def test_a_step_opens_the_guidance_at_what_it_rests_on(desktop: Desktop) -> None:
    desktop.controllers.calls.submit(ended("+8695188", claim=BANK))
    steps = desktop.window.page(STEPS)
    assert isinstance(steps, StepsPage)
    steps.reference_requested.emit("4.2")
    settle()

    assert desktop.window.current_page_id() == GUIDANCE
    assert "4.2 自己打电话核实" in read(desktop.window)


def test_guidance_leads_to_practice_paper_and_the_official_numbers(desktop: Desktop) -> None:
    window = desktop.window
    window.show_guidance()
    click(window, "练一练：这通电话该怎么接")
    assert window.current_page_id() == PRACTICE

    window.show_guidance()
    click(window, "冰箱上的一页")
    assert window.current_page_id() == FRIDGE
    click(window, "回到防骗指南")
    assert window.current_page_id() == GUIDANCE

    type_text("95588")
    press(Qt.Key.Key_Return)
    press(Qt.Key.Key_Return)
    assert window.current_page_id() == DIRECTORY
    assert "中国工商银行" in read(window)


def test_due_practice_is_counted_with_the_call_backs(desktop: Desktop) -> None:
    desktop.controllers.practice.choose_reminder(wanted=True)
    assert "待办 1 项" in read(desktop.window)

    desktop.controllers.practice.choose_reminder(wanted=False)
    assert "待办 1 项" not in read(desktop.window)


def test_a_due_call_back_is_told_in_the_window_and_counted(
    desktop: Desktop, engine: Engine, clock: SetClock
) -> None:
    engine.calls.take(ended(claim=BANK))
    clock.advance(minutes=1)
    desktop.controllers.reminders.look()
    settle()
    assert "有 1 通来电等你回拨核实" in read(desktop.window)

    click(desktop.window, "去待办")
    assert desktop.window.current_page_id() == TO_DO
    assert "等你回拨核实" not in read(desktop.window)


def test_who_closes_the_notice_has_seen_it(
    desktop: Desktop, engine: Engine, clock: SetClock
) -> None:
    engine.calls.take(ended(claim=BANK))
    clock.advance(minutes=1)
    desktop.controllers.reminders.look()
    settle()
    click(desktop.window, "关闭这条提示")
    clock.advance(hours=13)
    desktop.controllers.reminders.look()
    settle()

    assert "等你回拨核实" not in read(desktop.window)
    assert "待办 1 项" in read(desktop.window)


def test_who_looks_at_the_to_do_page_has_seen_what_is_due(
    desktop: Desktop, engine: Engine, clock: SetClock
) -> None:
    engine.calls.take(ended(claim=BANK))
    clock.advance(minutes=1)
    desktop.window.show_page(TO_DO)
    desktop.window.show_page(LOG)
    clock.advance(hours=2)
    desktop.controllers.reminders.look()
    settle()

    assert "等你回拨核实" not in read(desktop.window)


def test_the_notice_follows_the_language(desktop: Desktop, engine: Engine, clock: SetClock) -> None:
    engine.calls.take(ended(claim=BANK))
    clock.advance(minutes=1)
    desktop.controllers.reminders.look()
    desktop.controllers.settings.choose_language("en")
    settle()

    assert "1 call waits for you to call back" in read(desktop.window)
    assert desktop.window.windowTitle() == "callassist · 1 thing to do"
    assert "等你回拨核实" not in read(desktop.window)


def test_what_waits_is_counted_in_the_title_without_a_name(
    desktop: Desktop, engine: Engine
) -> None:
    engine.calls.take(ended("+8695188", claim=BANK))
    desktop.controllers.reminders.look()
    assert desktop.window.windowTitle() == "来电守护 · 1 项待办"

    desktop.controllers.calls.record_outcome(1, Outcome.NOT_BANK)
    assert desktop.window.windowTitle() == "来电守护"


def test_the_tray_counts_tells_and_leads_back(
    icon: RecordingTray, desktop: Desktop, engine: Engine, clock: SetClock
) -> None:
    engine.calls.take(ended(claim=BANK))
    clock.advance(minutes=1)
    desktop.controllers.reminders.look()
    assert icon.menu_words()[2] == "待办（1）"
    assert icon.messages == [("来电守护", "有 1 通来电等你回拨核实")]

    desktop.window.hide()
    icon.messageClicked.emit()
    settle()
    assert desktop.window.isVisible()
    assert desktop.window.current_page_id() == TO_DO
    clock.advance(hours=13)
    desktop.window.show_page(LOG)
    desktop.controllers.reminders.look()
    assert ("来电守护", "有 1 通来电等你回拨核实") not in icon.messages[1:]


def test_closing_into_the_tray_keeps_the_program_and_its_reminders(
    icon: RecordingTray, desktop: Desktop, engine: Engine, clock: SetClock
) -> None:
    desktop.controllers.settings.choose_stays_in_tray(True)
    desktop.window.close()
    assert not desktop.window.isVisible()
    assert not QApplication.quitOnLastWindowClosed()

    engine.calls.take(ended(claim=BANK))
    clock.advance(minutes=1)
    desktop.controllers.reminders.look()
    assert len(icon.messages) == 1
    icon.menu_actions()[0].trigger()
    assert desktop.window.isVisible()
    assert desktop.window.current_page_id() == LOG
    QApplication.setQuitOnLastWindowClosed(True)


def test_ctrl_q_ends_the_program_where_closing_would_not(
    icon: RecordingTray, desktop: Desktop, monkeypatch: pytest.MonkeyPatch
) -> None:
    ended_programs: list[bool] = []
    monkeypatch.setattr(QCoreApplication, "quit", lambda: ended_programs.append(True))
    desktop.controllers.settings.choose_stays_in_tray(True)
    press(Qt.Key.Key_Q, Qt.KeyboardModifier.ControlModifier)
    assert ended_programs == [True]
    assert icon.messages == []


def test_a_clock_that_is_set_and_a_person_who_comes_back_are_reasons_to_look(
    qapp: QApplication,
    qtbot: QtBot,
    engine: Engine,
    clock: SetClock,
    usual_hooks: None,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    changes = SetChanges()
    monkeypatch.setattr(reminding, "ClockChanges", lambda: changes)
    made = started(qapp, qtbot, engine)
    call = engine.calls.take(ended(claim=BANK)).call
    engine.callbacks.remind_at(call.id, clock.now() + timedelta(hours=1))
    clock.advance(hours=1)
    changes.happen()
    qtbot.waitUntil(lambda: "有 1 通来电等你回拨核实" in read(made.window))

    other = engine.calls.take(ended(claim=BANK)).call
    engine.callbacks.remind_at(other.id, clock.now() + timedelta(hours=1))
    clock.advance(hours=1)
    qapp.applicationStateChanged.emit(Qt.ApplicationState.ApplicationActive)
    settle()
    assert "有 2 通来电等你回拨核实" in read(made.window)
    made.end()
    assert changes.descriptors == ()


def test_another_evening_makes_a_look_due_at_once(desktop: Desktop, engine: Engine) -> None:
    mondays = Schedule(rhythm=Rhythm.WEEKLY, starts_on=date(2026, 11, 23), number=1)
    desktop.controllers.checks.add("工资卡", mondays)
    settle()
    assert "1 个账户该查了" not in read(desktop.window)

    desktop.controllers.settings.choose_evening(time(15, 0))
    settle()
    assert "1 个账户该查了" in read(desktop.window)


def test_a_call_just_logged_is_not_reminded_of_at_once(desktop: Desktop) -> None:
    type_text("95188")
    press(Qt.Key.Key_Return)
    desktop.controllers.reminders.look()
    settle()

    assert "等你回拨核实" not in read(desktop.window)


def test_a_call_back_put_off_is_told_again_at_its_time(
    desktop: Desktop, engine: Engine, clock: SetClock
) -> None:
    call = engine.calls.take(ended(claim=BANK)).call
    engine.callbacks.remind_at(call.id, clock.now() + timedelta(minutes=30))
    desktop.controllers.reminders.look()
    settle()
    assert "等你回拨核实" not in read(desktop.window)

    clock.advance(days=3)
    desktop.controllers.reminders.look()
    settle()
    assert "有 1 通来电等你回拨核实" in read(desktop.window)


@pytest.mark.parametrize(
    ("language", "words"),
    [("en", ("Official numbers", "Caller number")), ("zh_TW", ("官方號碼", "來電號碼"))],
)
def test_another_language_holds_everywhere_and_loses_nothing(
    desktop: Desktop, language: str, words: tuple[str, ...]
) -> None:
    type_text("+8695188")
    desktop.controllers.settings.choose_language(language)
    settle()

    shown = read(desktop.window)
    assert all(word in shown for word in words)
    assert '= "+8695188"' in shown


@pytest.mark.parametrize("page", [TO_DO, CALL_LOG, DIRECTORY, SETTINGS])
@pytest.mark.parametrize("language", ["en", "zh_TW", "zh_CN"])
def test_every_page_opens_in_every_language(
    desktop: Desktop, engine: Engine, page: str, language: str
) -> None:
    engine.calls.take(ended(claim=BANK))
    desktop.speak(language)
    desktop.window.show_page(page)
    settle()

    assert desktop.window.current_page_id() == page


class SetChanges:
    """The clock of a computer, set when the test says so."""

    def __init__(self) -> None:
        self._here, self._there = socket.socketpair()
        self._here.setblocking(False)
        self._is_open = True

    @property
    def descriptors(self) -> tuple[int, ...]:
        return (self._here.fileno(),) if self._is_open else ()

    def happen(self) -> None:
        self._there.send(b"!")

    def take(self) -> bool:
        return self._here.recv(1) == b"!"

    def close(self) -> None:
        self._is_open = False
        self._here.close()
        self._there.close()


def started(qapp: QApplication, qtbot: QtBot, engine: Engine, page: str | None = None) -> Desktop:
    """The program as it opens on what is there."""
    made = Desktop(qapp, engine)
    qtbot.addWidget(made.window)
    made.open(has_due=due_callbacks(engine.folder, engine.clock.now()) > 0, page=page)
    qtbot.waitActive(made.window)
    made.begin()
    settle()
    return made


@pytest.mark.usefixtures("usual_hooks")
@pytest.mark.parametrize("page", [LOG, TO_DO, CALL_LOG, DIRECTORY, GUIDANCE, PRACTICE, SETTINGS])
def test_it_opens_at_the_page_that_was_asked_for(
    qapp: QApplication, qtbot: QtBot, engine: Engine, page: str
) -> None:
    engine.calls.take(ended(claim=BANK))
    made = started(qapp, qtbot, engine, page)

    assert made.window.current_page_id() == page
    made.end()


@pytest.mark.usefixtures("usual_hooks")
def test_it_opens_at_an_account_check_that_is_due(
    qapp: QApplication, qtbot: QtBot, engine: Engine, clock: SetClock
) -> None:
    mondays = Schedule(rhythm=Rhythm.WEEKLY, starts_on=date(2026, 11, 23), number=1)
    engine.checks.add("工资卡", mondays)
    clock.advance(hours=5)
    made = started(qapp, qtbot, engine)

    assert made.window.current_page_id() == TO_DO
    assert "该查了" not in read(made.window).split("待办")[0]
    made.end()


@pytest.mark.usefixtures("usual_hooks")
def test_an_end_after_the_end_finds_nothing_to_do(
    qapp: QApplication, qtbot: QtBot, engine: Engine
) -> None:
    made = Desktop(qapp, engine)
    made.open(has_due=False)
    qtbot.waitActive(made.window)
    made.begin()
    made.end()
    shiboken6.delete(made.window)

    made.end()


def test_settings_that_could_not_be_read_are_told(
    qapp: QApplication, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    monkeypatch.setattr(threading, "excepthook", threading.excepthook)
    (tmp_path / "settings.json").write_text("{", encoding="utf-8")
    made = Desktop(qapp, Engine(SettingsFile(tmp_path), "zh_CN", SetClock(AFTERNOON)))
    qtbot.addWidget(made.window)
    made.open(has_due=False)
    made.begin()
    settle()

    assert "设置读不出来" in read(made.window)
    made.end()


def test_a_damaged_data_file_is_told_and_numbers_are_still_judged(
    qapp: QApplication, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    monkeypatch.setattr(threading, "excepthook", threading.excepthook)
    (tmp_path / "callassist.sqlite3").write_bytes(b"not a database at all" * 100)
    made = Desktop(qapp, Engine(SettingsFile(tmp_path), "zh_CN", SetClock(AFTERNOON)))
    qtbot.addWidget(made.window)
    made.open(has_due=False)
    qtbot.waitActive(made.window)
    made.begin()
    qtbot.waitUntil(lambda: "保存，看下一步" in read(made.window))
    assert "来电记录的文件坏了" in read(made.window)

    type_text("+8695188")
    settle()
    assert "很像 95188，但不是" in read(made.window)
    press(Qt.Key.Key_Return)
    assert made.window.current_page_id() == STEPS
    assert "记下的只是暂存" in read(made.window)
    made.end()
    assert (tmp_path / "callassist.sqlite3").read_bytes() == b"not a database at all" * 100


class PaintNotes(QObject):
    """Notes which widgets are painted."""

    def __init__(self) -> None:
        super().__init__()
        self.painted: set[QWidget] = set()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        if event.type() == QEvent.Type.Paint and isinstance(watched, QWidget):
            self.painted.add(watched)
        return False


def test_what_was_painted_without_its_icons_is_painted_again(
    qapp: QApplication, qtbot: QtBot, engine: Engine, usual_hooks: None
) -> None:
    icons.hold_back()
    made = Desktop(qapp, engine)
    qtbot.addWidget(made.window)
    with qtbot.waitSignal(made.window.first_painted):
        made.open(has_due=False, page=FIRST_START)
    settle()
    notes = PaintNotes()
    shown = [each for each in made.window.findChildren(QWidget) if each.isVisible()]
    for widget in shown:
        widget.installEventFilter(notes)

    made.begin()
    settle()

    pale = [each for each in shown if not each.visibleRegion().isEmpty()]
    assert len(pale) > 20
    assert {type(each).__name__ for each in pale if each not in notes.painted} == set()
    made.end()


def test_the_frame_reads_well(desktop: Desktop, qtbot: QtBot, golden_tree: GoldenTree) -> None:
    desktop.window.show_page(TO_DO)
    qtbot.waitUntil(lambda: "没有" in read(desktop.window))
    golden_tree(desktop.window, "main_window_nothing_due")


def test_the_window_opens_where_something_waits(engine: Engine, clock: SetClock) -> None:
    folder = engine.folder
    assert due_callbacks(folder, clock.now()) == 0

    call = engine.calls.take(ended(claim=BANK)).call
    assert due_callbacks(folder, clock.now()) == 1
    assert due_callbacks(folder, clock.now() - timedelta(minutes=1)) == 0

    engine.callbacks.record(call.id, Outcome.NOT_REACHED)
    assert due_callbacks(folder, clock.now()) == 0
    assert due_callbacks(folder, clock.now() + timedelta(hours=1)) == 1

    engine.callbacks.record(call.id, Outcome.NOT_BANK)
    assert due_callbacks(folder, clock.now() + timedelta(hours=1)) == 0


@pytest.mark.parametrize(
    ("environment", "platform", "expected"),
    [
        ({}, "linux", False),
        ({"DISPLAY": ":0"}, "linux", True),
        ({"WAYLAND_DISPLAY": "wayland-0"}, "linux", True),
        ({"QT_QPA_PLATFORM": "offscreen"}, "linux", True),
        ({"DISPLAY": ""}, "linux", False),
        ({}, "win32", True),
        ({}, "darwin", True),
    ],
)
def test_a_window_needs_a_display_only_on_linux(
    environment: dict[str, str], platform: str, expected: bool
) -> None:
    assert has_display(environment, platform) is expected
