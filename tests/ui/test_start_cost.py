import os
import subprocess
import sys
from pathlib import Path

import pytest

from callassist.domain.calls import EndedCall
from callassist.domain.clock import SystemClock
from callassist.services.engine import Engine
from callassist.settings import SettingsFile

PROGRAM = """
import sys
from PySide6.QtWidgets import QApplication
from callassist.ui.page import Page
from callassist.ui.shell import PageEntry, Shell
from callassist.ui.theme import STYLE_WORDS, apply_theme, system_theme
from callassist.ui.widgets.buttons import PrimaryButton
from callassist.ui.widgets.card import Card
from callassist.ui.widgets.chip_group import ChipGroup
from callassist.ui.widgets.fields import CaptionedField, ChoiceField
from callassist.ui.widgets.large_field import LargeField
from callassist.ui.widgets.message_card import MessageCard
from callassist.ui.tone import Tone

class First(Page):
    def __init__(self):
        super().__init__("刚挂断？先记下来", "只填号码也能保存。")
        card = Card()
        card.add(CaptionedField("来电号码", LargeField()))
        card.add(CaptionedField("对方自称是", ChoiceField()))
        group = ChipGroup("对方说是为了", exclusive=True)
        group.add_chip("risk", "风险提示")
        group.choose(["risk"])
        card.add(group)
        card.add(MessageCard(Tone.DOUBT, "表中没有", "自己打回去问。"))
        card.add(PrimaryButton("保存，看下一步"))
        self.add(card)
        self.start_keyboard_at(group)

application = QApplication(["test", *STYLE_WORDS])
apply_theme(application, system_theme(application, "zh_CN"))
made = []
def build(name):
    made.append(name)
    return First()
words = dict(todo="待办", log="来电记录", settings="设置")
def entry(name):
    return PageEntry(page_id=name, build=lambda: build(name), words=lambda: words[name])

shell = Shell([entry(name) for name in words])
shell.set_count("todo", 2)
shell.show_page("log")
shell.first_painted.connect(application.quit)
shell.show()
application.exec()
import PySide6.QtCore
print(made, "Qt" in vars(PySide6.QtCore), sorted(set(sys.modules) & {
    "segno", "sqlite_utils", "phonenumbers", "icalendar", "asyncio", "PySide6.QtNetwork",
    "callassist.ui.widgets.row_table",
    "callassist.ui.last_resort", "callassist.ui.crash_window",
}))
"""


def test_the_first_paint_builds_one_page_and_loads_nothing_it_does_not_show() -> None:
    # "Qt" in QtCore: its enums have been built, which costs a sixth of an empty window's start.
    root = Path(__file__).parents[2]
    run = subprocess.run(
        [sys.executable, "-c", PROGRAM], cwd=root, check=True, capture_output=True, text=True
    )
    assert run.stdout.strip() == "['log'] False []"


FIRST_PAINT = """
import enum, gc, os, sys
def tell(status):
    late = ("callassist.ui.reminding", "callassist.ui.tray", "callassist.ui.notices",
            "callassist.ui.leaving", "callassist.services.reminder_desk", "dateutil", "ctypes",
            "jeepney", "callassist.system")
    enums = [each for each in gc.get_objects() if isinstance(each, enum.EnumType)]
    styles = [each.__qualname__ for each in enums if each.__qualname__.startswith("QStyle.")]
    os.write(1, repr((status, sorted(set(sys.modules) & set(late)), styles)).encode())
    leave(status)
leave, os._exit = os._exit, tell
from callassist.cli import main
main(["--exit-at-first-paint"])
"""


@pytest.mark.parametrize("is_something_due", [False, True])
def test_the_first_paint_loads_nothing_of_the_reminders(
    tmp_path: Path, is_something_due: bool
) -> None:
    engine = Engine(SettingsFile(tmp_path), "zh_CN", SystemClock())
    if is_something_due:
        engine.calls.take(EndedCall(number_text="95188", received_at=engine.clock.now()))
    engine.close()
    root = Path(__file__).parents[2]
    environment = {**os.environ, "CALLASSIST_DATA_DIR": str(tmp_path)}
    run = subprocess.run(
        [sys.executable, "-c", FIRST_PAINT],
        cwd=root,
        env=environment,
        check=True,
        capture_output=True,
        text=True,
    )
    assert run.stdout == "(0, [], [])"


ENUMS_AT_FIRST_PAINT = """
import os
def tell(status):
    import PySide6.QtCore
    os.write(1, str("Qt" in vars(PySide6.QtCore)).encode())
    leave(status)
leave, os._exit = os._exit, tell
from callassist.cli import main
main(["--exit-at-first-paint"])
"""


def test_the_form_of_a_used_program_is_there_before_the_enums_of_qt(tmp_path: Path) -> None:
    SettingsFile(tmp_path).change(has_begun=True)
    run = subprocess.run(
        [sys.executable, "-c", ENUMS_AT_FIRST_PAINT],
        cwd=Path(__file__).parents[2],
        env={**os.environ, "CALLASSIST_DATA_DIR": str(tmp_path)},
        check=True,
        capture_output=True,
        text=True,
    )
    assert run.stdout == "False"
