"""Every way a number comes to be dialled begins in the list; none begins in a call."""

import ast
import re
from pathlib import Path

import pytest

import callassist
from callassist.domain.call_filter import CallFilter
from callassist.services.engine import Engine
from callassist.ui.main_window import DIRECTORY, GUIDANCE, LOG, TO_DO, MainWindow
from callassist.ui.widgets.large_field import LargeField
from callassist.ui.widgets.qr_code import QrCode
from hostile_texts import HOSTILE_TEXTS
from ui.hostile.test_text_from_outside import page_of
from ui.pages.hands import settle

UI = Path(callassist.__file__).parent / "ui"
WAYS = {
    "ui/paper/sheet_words.py": "entry.digits",
    "ui/pages/number_to_dial.py": "entry.digits",
    "ui/pages/entry_body.py": "entry.digits",
    "ui/pages/dial_panel.py": "view.digits",
}
"""Where a code to dial is made, and of what; `view` is made of an entry in `dial_view.py`."""


def test_a_code_to_dial_is_made_in_these_places_of_an_entry_of_the_list() -> None:
    found = {}
    for path in sorted(UI.rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            match node:
                case ast.JoinedStr(
                    values=[ast.Constant(value="tel:"), ast.FormattedValue(value=value)]
                ):
                    found[path.relative_to(UI.parent).as_posix()] = ast.unparse(value)
    assert found == WAYS


@pytest.mark.parametrize("share", [9, pytest.param(1, marks=pytest.mark.torture("U2"))])
def test_no_hostile_call_brings_a_number_to_dial(
    window: MainWindow, engine: Engine, monkeypatch: pytest.MonkeyPatch, share: int
) -> None:
    coded: set[str] = set()
    show_code = QrCode.show_code

    def record(code: QrCode, content: str, words: str) -> None:
        coded.add(content)
        show_code(code, content, words)

    monkeypatch.setattr(QrCode, "show_code", record)
    calls = engine.calls.calls(CallFilter())[::share]
    for call in calls:
        window.show_logged_call(call.id)
        window.show_steps(call.id)
        window.show_report(call.id)
        settle()
    for page_id in (TO_DO, DIRECTORY, GUIDANCE, LOG):
        window.show_page(page_id)
        settle()
    (field,) = page_of(window, LOG).findChildren(LargeField)
    for text in HOSTILE_TEXTS[::share]:
        field.setText(text)
        field.textEdited.emit(text)
        settle()
    listed = {f"tel:{entry.digits}" for entry in engine.directory.entries if entry.is_confirmed}
    assert coded
    assert coded <= listed
    promised = {each.dial for each in engine.callbacks.open()} - {None}
    assert {re.sub(r"\D", "", str(dial)) for dial in promised} <= {
        content.removeprefix("tel:") for content in listed
    }
