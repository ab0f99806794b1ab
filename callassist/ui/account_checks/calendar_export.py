"""Takes the account checks along to the calendar of a phone."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from callassist.ui.place_to_save import FileKind, ask_for_place, suggested_place
from callassist.ui.tone import Tone
from callassist.ui.widgets.banner import Banner

if TYPE_CHECKING:
    from callassist.ui.controllers.check_controller import CheckController


def calendar_place(parent: QWidget) -> Path | None:
    """Ask where the calendar file is to lie; None if the person does not want it after all."""
    title = QCoreApplication.translate("calendar_export", "导出到手机日历")
    name = QCoreApplication.translate("calendar_export", "来电守护 待办")
    kind = FileKind("ics", QCoreApplication.translate("calendar_export", "日历文件"))
    return ask_for_place(parent, title, suggested_place(name, kind.ending), kind)


def export_calendar(parent: QWidget, controller: "CheckController") -> Banner | None:
    """Write the file where the person wants it; returns what to say of it, None for nothing.

    A failure is told by the controller.
    """
    path = calendar_place(parent)
    saved = controller.save_calendar(path) if path is not None else None
    if saved is None or path is None:
        return None
    words = QCoreApplication.translate(
        "calendar_export",
        "已存为 {path}。发到手机上打开，就进日历了。改过以后再导出一次，会更新，不会重复。",
    )
    return Banner(Tone.NEUTRAL, words.format(path=path))
