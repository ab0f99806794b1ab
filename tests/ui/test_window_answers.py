"""The window answers while long work is done on a log of 200,000 calls: how long it was away."""

import os
from collections.abc import Callable, Iterator
from pathlib import Path
from time import perf_counter, thread_time

import pytest
from PySide6.QtCore import QObject, QTimer, Slot
from pytestqt.qtbot import QtBot

from callassist.domain.phone_log import TAKEN_BY_DEFAULT
from callassist.services.engine import Engine
from callassist.settings import SettingsFile
from callassist.store.file_name import FILE_NAME
from callassist.ui.controllers.controllers import Controllers
from number_list.made_lists import Clock, good_list, use_our_keys
from services.made_phone_logs import phone_call, phone_log
from store.other_connection import other_connection

CALLS = int(os.environ.get("CALLASSIST_TEST_CALLS", "200000"))
PATIENCE = 900_000
"""Milliseconds, on a computer that is busy with other tests."""
MOST = 0.1
"""Seconds the window may be away (O4 of the test plan)."""

torture = pytest.mark.torture("O4")


class Heartbeat(QObject):
    """A timer that comes as often as the event loop lets it; the longest time it did not.

    Beside the time on the clock, in which other programs have their share, it takes the time this
    thread was at work itself.
    """

    def __init__(self) -> None:
        super().__init__()
        self._timer = QTimer(self)
        self._timer.setInterval(2)
        self._timer.timeout.connect(self._beat)
        self._last = (0.0, 0.0)
        self._gaps: list[tuple[float, float]] = []

    def begin(self) -> None:
        self._last, self._gaps = (perf_counter(), thread_time()), []
        self._timer.start()

    @Slot()
    def _beat(self) -> None:
        now = (perf_counter(), thread_time())
        self._gaps.append((now[0] - self._last[0], now[1] - self._last[1]))
        self._last = now

    def told(self, what: str) -> float:
        """Prints the figures; returns the longest time this thread was at work, in seconds."""
        self._timer.stop()
        self._beat()
        away = max(gap for gap, _ in self._gaps)
        at_work = max(work for _, work in self._gaps)
        often = sum(gap > MOST for gap, _ in self._gaps)
        print(
            f"{what}, {CALLS:,} calls: {sum(gap for gap, _ in self._gaps):.0f} s, window away for"
            f" at most {away * 1000:.0f} ms (of it at work {at_work * 1000:.0f} ms at most),"
            f" more than {MOST * 1000:.0f} ms: {often} times"
        )
        return at_work


@pytest.fixture
def heartbeat(qtbot: QtBot) -> Heartbeat:
    return Heartbeat()


@pytest.fixture
def our_keys(monkeypatch: pytest.MonkeyPatch) -> None:
    use_our_keys(monkeypatch.setattr)


@pytest.fixture(scope="module")
def filled(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A data folder whose calls come from one phone."""
    place = tmp_path_factory.mktemp("filled")
    calls = (phone_call(f"1{3 + n % 7}{n:09}", n) for n in range(CALLS))
    file = phone_log(place / "calls.xml", calls)
    engine = Engine(SettingsFile(place / "data"), "zh_CN", Clock())
    for _ in engine.imports.open(file).take(TAKEN_BY_DEFAULT):
        pass
    engine.exports.save_json(place / "calls.json")
    engine.close()
    return place


@pytest.fixture
def engine(filled: Path, tmp_path: Path) -> Iterator[Engine]:
    """A log of its own: the file is copied as SQLite does it."""
    folder = tmp_path / "data"
    folder.mkdir(mode=0o700)
    with other_connection(filled / "data") as connection:
        connection.execute("vacuum into ?", (str(folder / FILE_NAME),))
    (folder / FILE_NAME).chmod(0o600)
    engine = Engine(SettingsFile(folder), "zh_CN", Clock())
    yield engine
    engine.close()


@pytest.fixture
def controllers(engine: Engine) -> Iterator[Controllers]:
    made = Controllers(engine)
    yield made
    made.deleteLater()


@torture
@pytest.mark.timeout(1800)
def test_taking_a_whole_phone_back(
    controllers: Controllers, engine: Engine, heartbeat: Heartbeat, qtbot: QtBot
) -> None:
    assert engine.log.tally.total() == CALLS
    heartbeat.begin()
    with qtbot.waitSignal(controllers.imports.undone, timeout=PATIENCE):
        controllers.imports.undo(1)

    assert heartbeat.told("undo of an import") <= MOST
    assert engine.log.tally.total() == 0


@torture
@pytest.mark.timeout(1800)
def test_taking_calls_in_from_a_file(
    filled: Path, tmp_path: Path, heartbeat: Heartbeat, qtbot: QtBot
) -> None:
    engine = Engine(SettingsFile(tmp_path / "other"), "zh_CN", Clock())
    controllers = Controllers(engine)
    # As in a window that has been open for a moment.
    engine.warm_up()
    assert engine.calls.log.tally.total() == 0
    heartbeat.begin()
    with qtbot.waitSignal(controllers.imports.restored, timeout=PATIENCE):
        controllers.imports.restore(filled / "calls.json")

    assert heartbeat.told("restore from JSON") <= MOST
    assert engine.log.tally.total() == CALLS
    controllers.deleteLater()
    engine.close()


@torture
@pytest.mark.timeout(1800)
@pytest.mark.usefixtures("our_keys")
def test_renewing_the_list(
    controllers: Controllers, engine: Engine, heartbeat: Heartbeat, qtbot: QtBot, tmp_path: Path
) -> None:
    assert engine.log.tally.total() == CALLS
    file = tmp_path / "numbers.callist"
    file.write_bytes(good_list())
    lists = controllers.lists
    heartbeat.begin()
    with qtbot.waitSignal(lists.offered, timeout=PATIENCE) as offered:
        lists.offer(file)
    with qtbot.waitSignal(lists.list_used, timeout=PATIENCE):
        lists.accept(offered.args[0])

    assert heartbeat.told("renewal of the list with its backup") <= MOST


@torture
@pytest.mark.timeout(1800)
@pytest.mark.parametrize("spoil", [None, "delete from tally"], ids=["step", "index"])
def test_bringing_an_old_file_up_to_date(
    controllers: Controllers,
    engine: Engine,
    heartbeat: Heartbeat,
    qtbot: QtBot,
    spoil: str | None,
    older: Callable[[Path], None],
) -> None:
    path = engine.folder / FILE_NAME
    if spoil is None:
        older(path)
    else:
        with other_connection(path.parent) as connection:
            connection.execute(spoil)
    recovery = controllers.recovery
    heartbeat.begin()
    with qtbot.waitSignal(recovery.came_back, timeout=PATIENCE):
        recovery.begin()

    assert heartbeat.told("an old file brought up to date") <= MOST
    assert engine.log.tally.total() == CALLS


@pytest.fixture
def older() -> Callable[[Path], None]:
    """Takes the newest steps of the tables back."""

    def take_back(path: Path) -> None:
        with other_connection(path.parent) as connection:
            connection.execute("drop table added_number")
            connection.execute(
                "delete from _sqlite_migrations where name >= '0014' and name not like '%index%'"
            )

    return take_back
