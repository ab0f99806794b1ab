"""A whole session of the window and the commands, in which every plain opening of a file is noted.

Run as a program with a data folder; prints one JSON document.
"""

import json
import os
import sys
from pathlib import Path

OPENED: list[str] = []


def _note(event: str, arguments: tuple[object, ...]) -> None:
    if event == "open" and isinstance(arguments[0], str | bytes):
        OPENED.append(os.fsdecode(arguments[0]))


def main(folder: Path) -> None:
    """Lives through the session."""
    from PySide6.QtCore import QElapsedTimer
    from PySide6.QtWidgets import QApplication

    from callassist.domain.backups import Occasion
    from callassist.domain.clock import SystemClock
    from callassist.services.engine import Engine
    from callassist.settings import SettingsFile
    from callassist.ui.desktop import Desktop, make_application
    from callassist.ui.main_window import CALL_LOG, CHARTS, DIRECTORY, GUIDANCE, SETTINGS, TO_DO
    from callassist.ui.recovery import recovering
    from store.made_calls import ended

    recovering.CHECK_MILLISECONDS = 0
    application: QApplication = make_application("zh_CN")
    engine = Engine(SettingsFile(folder), "zh_CN", SystemClock())
    desktop = Desktop(application, engine)

    def let_happen(milliseconds: int) -> None:
        timer = QElapsedTimer()
        timer.start()
        while timer.elapsed() < milliseconds:
            application.processEvents()

    desktop.open(has_due=False)
    let_happen(200)
    desktop.begin()
    let_happen(300)
    for number in ("95188", "+8695188", "13812345678"):
        desktop.controllers.calls.submit(ended(number))
    for page in (CALL_LOG, TO_DO, CHARTS, DIRECTORY, GUIDANCE, SETTINGS):
        desktop.window.show_page(page)
        let_happen(100)
    engine.backups.make_automatic(Occasion.FIRST_CALL_OF_DAY)
    engine.soundness.run(is_full=True)
    let_happen(300)
    desktop.window.close()
    desktop.end()
    _run_commands()


def _run_commands() -> None:
    from callassist.cli import main as run

    for words in (
        "check 95188",
        "log --number 95588",
        "calls",
        "calls --search 95588",
        "show 1",
        "steps 1",
        "due",
        "doctor",
        "figures",
    ):
        with open(os.devnull, "w", encoding="utf-8") as nowhere:  # noqa: PTH123
            usual, sys.stdout = sys.stdout, nowhere
            try:
                run(words.split())
            finally:
                sys.stdout = usual


if __name__ == "__main__":
    sys.addaudithook(_note)
    os.umask(0o077)
    place = Path(sys.argv[1])
    os.environ["CALLASSIST_DATA_DIR"] = str(place)
    main(place)
    print(
        json.dumps(
            {
                "opened": sorted({each for each in OPENED if str(place) in each}),
                "modules": sorted(name for name in sys.modules if name.startswith("PySide6.")),
            }
        )
    )
    sys.stdout.flush()
    os._exit(0)
