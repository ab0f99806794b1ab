"""A window that saves one call and says what became of it. Run as a program with a data folder."""

import json
import os
import sys
from pathlib import Path


def main(folder: Path) -> None:
    """Types a number, presses Enter, and prints what the window shows then."""
    from PySide6.QtCore import QElapsedTimer, Qt
    from PySide6.QtWidgets import QApplication

    from callassist.domain.clock import SystemClock
    from callassist.services.engine import Engine
    from callassist.settings import SettingsFile
    from callassist.ui.desktop import Desktop, make_application
    from callassist.ui.main_window import GUIDANCE, LOG
    from ui.pages.hands import press, read, type_text

    application: QApplication = make_application("zh_CN")
    engine = Engine(SettingsFile(folder), "zh_CN", SystemClock())
    desktop = Desktop(application, engine)

    def let_happen(milliseconds: int) -> None:
        timer = QElapsedTimer()
        timer.start()
        while timer.elapsed() < milliseconds:
            application.processEvents()

    desktop.open(has_due=False)
    let_happen(300)
    desktop.begin()
    let_happen(300)
    desktop.window.show_page(LOG)
    type_text("13812340000")
    verdict = read(desktop.window)
    press(Qt.Key.Key_Return)
    let_happen(300)
    told = {
        "page": desktop.window.current_page_id(),
        "shown": read(desktop.window),
        "verdict": verdict,
        "stands_in": engine.recovery.stands_in,
        "trouble": desktop.controllers.recovery.trouble is not None,
    }
    desktop.window.show_page(GUIDANCE)
    told["guidance"] = read(desktop.window)
    print(json.dumps(told))
    sys.stdout.flush()
    os._exit(0)


if __name__ == "__main__":
    os.umask(0o077)
    main(Path(sys.argv[1]))
