"""An error in any slot at all reaches the person in words, and nothing is written down of it."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from callassist.domain.call_filter import CallFilter
from callassist.domain.errors import CallAssistError
from callassist.services.engine import Engine
from callassist.ui.account_checks.account_dialog import AccountDialog
from callassist.ui.account_checks.check_card import CheckCard
from callassist.ui.account_checks.found_wrong import FoundWrong
from callassist.ui.added_numbers.number_dialog import NumberDialog
from callassist.ui.closing_question import ClosingQuestion
from callassist.ui.companion.companion_window import CompanionWindow
from callassist.ui.controllers.controllers import Controllers
from callassist.ui.list_following import ListFollowing
from callassist.ui.lock.idle_lock import IdleLock
from callassist.ui.lock.lock_dialogs import LockDialog
from callassist.ui.lock.unlock_page import UnlockPage
from callassist.ui.main_window import IMPORT, LOG, TO_DO, MainWindow
from callassist.ui.phone_import.import_page import ImportPage
from callassist.ui.phone_import.progress_dialog import ProgressDialog
from callassist.ui.reminding import Reminding
from callassist.ui.tray import Tray
from callassist.ui.unfinished_call import UnfinishedCall
from ui.faults.conftest import PLANTED, PlantedError, Taken, raiser
from ui.faults.slots import all_slots, slots_of
from ui.pages.hands import settle
from ui.recording_tray import RecordingTray

NOT_TRIED = {"last_resort.LastResort", "crash_window.CrashWindow"}
"""They tell the errors."""
LEAST_SHARE = 0.9
"""Of all slots; the others belong to windows that lie over others."""


@pytest.fixture
def everything(
    qtbot: QtBot, window: MainWindow, controllers: Controllers, engine: Engine, tmp_path: Path
) -> list[QWidget]:
    """The window with every page built, and what lies over it."""
    call = engine.calls.calls(CallFilter(oldest_first=True))[-1]
    for page_id in [*window._entries, TO_DO]:
        window.show_page(page_id)
        settle()
    # The cards of what is due come a moment later.
    qtbot.waitUntil(lambda: bool(window.findChildren(CheckCard)))
    window.show_logged_call(call.id)
    settle()
    window.show_edit(call.id)
    window.show_steps(call.id)
    window.show_report(call.id)
    window.show_look_back(engine.imports.imports()[0].id)
    table = tmp_path / "table.csv"
    table.write_text("编号,对方,什么时候\nA1,95188,2026/11/23 12:00\n", encoding="utf-8")
    page = window.page(IMPORT)
    assert isinstance(page, ImportPage)
    page.open_file(table)
    window.begin_drops()
    window.tell_failure(CallAssistError("read_only", path=""))
    [check] = [each for each in engine.checks.standings() if each.check.name][:1]
    beside: list[QWidget] = [
        AccountDialog(controllers.checks, window, check.check),
        NumberDialog(controllers.added_numbers, window, "+8695188"),
        FoundWrong(controllers.checks, check.check, is_noted=False),
        ClosingQuestion(window),
        ProgressDialog("calls.xml", window),
        LockDialog(controllers.lock, window),
        UnlockPage(controllers.lock),
        CompanionWindow(controllers.calls, controllers.calls.now()),
    ]
    window.begin_keys()
    IdleLock(window, controllers.lock, engine.clock)
    ListFollowing(window, controllers, engine)
    UnfinishedCall(window, lambda: engine.drafts, LOG)
    Tray(window, RecordingTray(), lambda: True)
    Reminding(window, controllers, lambda _reminders: "")
    for widget in beside:
        qtbot.addWidget(widget)
    settle()
    return [window, *beside]


def test_an_error_in_any_slot_is_told_in_words(
    everything: list[QWidget],
    controllers: Controllers,
    taken: Taken,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    parts = [part for part in vars(controllers).values() if hasattr(part, "metaObject")]
    everyone = {each for each in all_slots() if each.rpartition(".")[0] not in NOT_TRIED}
    tried, silent, leaking = set(), [], []
    for slot in list(slots_of(*everything, controllers, *parts)):
        if not slot.can_be_called() or slot.label not in everyone:
            continue
        caller = slot.caller()
        with monkeypatch.context() as planted:
            planted.setattr(slot.owner, slot.name, raiser)
            caller.call()
            told = taken.told()
        caller.end()
        tried.add(slot.label)
        if PlantedError.__name__ not in told or "程序出了错" not in told:
            silent.append(slot.label)
        if PLANTED in told:
            leaking.append(slot.label)
    assert (silent, leaking) == ([], [])
    assert PLANTED not in "".join(taken.log)
    print(f"{len(tried)} of {len(everyone)} slots; not tried: {sorted(everyone - tried)}")
    assert len(tried) >= LEAST_SHARE * len(everyone)
