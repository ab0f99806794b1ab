"""Whatever happened to the data file: one button leads back to a log that works."""

import sys
import threading
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from callassist.domain.call_filter import CallFilter
from callassist.domain.troubles import TroubleKind
from callassist.store.file_name import FILE_NAME
from callassist.ui.recovery import recovering
from durability.damage import CALLS, KINDS, Kind
from durability.recovered_window import (
    PATIENCE,
    banner_of,
    log_a_call,
    recover_by_keyboard,
    window_over,
)
from durability.test_damage import digest, problems, survives

pytestmark = pytest.mark.session_bus

IN_BACKUP = CALLS - 9
WINDOW_QUICK = ("first page zero", "emptied", "trigger", "newer by one", "row changed")


@pytest.fixture(autouse=True)
def quick_start(monkeypatch: pytest.MonkeyPatch) -> None:
    """The look through the file comes at once; the hooks of the last resort are given back."""
    monkeypatch.setattr(recovering, "CHECK_MILLISECONDS", 0)
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nowhere/bus")
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    monkeypatch.setattr(threading, "excepthook", threading.excepthook)


def led_back(folder: Path, kind: Kind, qapp: QApplication, qtbot: QtBot) -> str:
    """Starts the window, presses the one button if there is trouble; says what it was."""
    kind.act(folder / FILE_NAME)
    content = digest(folder / FILE_NAME)
    with window_over(folder, qapp, qtbot) as (desktop, engine):
        controller = desktop.controllers.recovery
        checking = desktop._recovering._checking  # type: ignore[union-attr]
        qtbot.waitUntil(
            lambda: controller.trouble is not None or checking.has_told, timeout=PATIENCE
        )
        trouble = controller.trouble
        if trouble is None:
            log_a_call(desktop, engine, qtbot)
            return "no trouble"
        banner = banner_of(desktop)
        assert banner is not None
        assert str(folder / FILE_NAME) in banner.sentence
        if not trouble.is_recoverable:
            log_a_call(desktop, engine, qtbot)
            assert digest(folder / FILE_NAME) == content
            return trouble.kind.name.lower()
        recover_by_keyboard(desktop, qtbot)
        assert controller.trouble is None
        assert banner_of(desktop) is None
        assert engine.calls.count(CallFilter()) >= IN_BACKUP
        log_a_call(desktop, engine, qtbot)
        assert engine.log.changed_rows() == []
    # A file in which only rows were changed was in use until then.
    assert survives(folder, content) or trouble.kind is TroubleKind.ROWS_CHANGED
    assert problems(folder) == []
    return trouble.kind.name.lower()


@pytest.mark.parametrize("kind", [each for each in KINDS if each.name in WINDOW_QUICK], ids=str)
def test_one_button_leads_back(kind: Kind, folder: Path, qapp: QApplication, qtbot: QtBot) -> None:
    assert led_back(folder, kind, qapp, qtbot) != "no trouble"


@pytest.mark.torture("R4")
@pytest.mark.parametrize("kind", KINDS, ids=str)
def test_one_button_leads_back_from_every_kind_of_damage(
    kind: Kind, folder: Path, qapp: QApplication, qtbot: QtBot
) -> None:
    became = led_back(folder, kind, qapp, qtbot)

    print(f"\n{kind.name}: {became}")
    assert became != "no trouble" or kind.is_sound
