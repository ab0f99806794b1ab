"""What the window's tests share: an engine, the program's own look, golden accessibility trees."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication, QWidget

from callassist.services.engine import Engine
from callassist.settings import SettingsFile
from callassist.ui.controllers.controllers import Controllers
from callassist.ui.theme import Theme, apply_theme, current_theme
from callassist.ui.unkept_question import UnkeptQuestion
from callassist.ui.widgets import read_aloud_button
from store.made_calls import SetClock
from ui.accessibility_tree import tree_of

GoldenTree = Callable[[QWidget, str], None]

_GOLDEN = Path(__file__).parent.parent / "golden" / "accessibility"


@pytest.fixture(autouse=True)
def look(qapp: QApplication) -> None:
    """The light theme at 100 %, in Chinese, whatever the test before has set."""
    QLocale.setDefault(QLocale("zh_CN"))
    # Putting a theme on takes longer than most tests do.
    if current_theme() != Theme() or not qapp.styleSheet():
        apply_theme(qapp, Theme())


@pytest.fixture(autouse=True)
def no_notices(monkeypatch: pytest.MonkeyPatch) -> None:
    """No test shows a notice on the desktop of whoever runs it."""
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nowhere/bus")


@pytest.fixture(autouse=True)
def no_voice(monkeypatch: pytest.MonkeyPatch) -> None:
    """The desktop of a test has no voice, whatever that of whoever runs it has."""
    monkeypatch.setattr(read_aloud_button, "speech_command", lambda _language: None)


@pytest.fixture(autouse=True)
def may_go(monkeypatch: pytest.MonkeyPatch) -> None:
    """Windows of tests end with what they have in memory; nobody is there to be asked."""
    monkeypatch.setattr(UnkeptQuestion, "may_go", lambda *_: True)


@pytest.fixture
def clock() -> SetClock:
    """Noon in Beijing until a test moves it."""
    return SetClock()


@pytest.fixture
def engine(tmp_path: Path, clock: SetClock) -> Iterator[Engine]:
    """The engine of a program whose data folder is not there yet."""
    engine = Engine(SettingsFile(tmp_path / "data"), "zh_CN", clock)
    yield engine
    engine.close()


@pytest.fixture
def controllers(engine: Engine) -> Controllers:
    """What a window asks."""
    return Controllers(engine)


@pytest.fixture
def golden_tree(request: pytest.FixtureRequest) -> GoldenTree:
    """Compare a shown widget with the golden tree of a name; `--update-golden` writes it."""

    def compare(widget: QWidget, name: str) -> None:
        path = _GOLDEN / f"{name}.txt"
        shown = tree_of(widget)
        if request.config.getoption("--update-golden"):
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(shown, encoding="utf-8")
        assert path.exists(), f"no golden tree {name}; run once with --update-golden"
        assert shown == path.read_text(encoding="utf-8")

    return compare
