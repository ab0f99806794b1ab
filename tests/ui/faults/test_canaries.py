"""What a person typed stands in the data file and nowhere else, whatever fails."""

import base64
import gzip
import json
import logging
import os
import subprocess
import sys
import zipfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit
from pytestqt.qtbot import QtBot

from callassist.diagnostics import LOG_NAME, start_log, version_report
from callassist.services.engine import Engine
from callassist.store.database import Store
from callassist.store.file_name import FILE_NAME
from callassist.ui.account_checks.account_dialog import AccountDialog
from callassist.ui.added_numbers.number_dialog import NumberDialog
from callassist.ui.controllers.controllers import Controllers
from callassist.ui.last_resort import LastResort
from callassist.ui.main_window import CALL_LOG, DIRECTORY, GUIDANCE, LOG, MainWindow
from callassist.ui.widgets.search_field import SearchField
from secrets_scan import found_below, found_in
from services.made_phone_logs import phone_call, phone_log
from ui.faults.conftest import Taken, raiser
from ui.faults.test_planted_errors import failing_controllers
from ui.pages.hands import settle

CANARIES = {
    "number": "+8617099887766",
    "note": "表舅托我办的私事甲乙丙",
    "claim": "自称海外航运清算行",
    "account": "儿子的学费户头",
    "point": "看看外孙的红包到没到",
    "own_name": "外甥女婿的新手机",
    "own_note": "他在城南那家网点上班",
    "own_number": "17133224455",
    "log_search": "隔壁老王家的电话",
    "directory_search": "我想找的那家小银行",
    "guidance_search": "我被老同学骗走的钱",
    "file": "我的离婚协议扫描件",
    "import_name": "父亲手机的来电备份",
    "contact": "前妻张女士的新号",
    "import_number": "+8617155443322",
}


@pytest.fixture
def file_log(engine: Engine) -> Iterator[Path]:
    """The program's own log in the data folder, and the hooks as at a start."""
    root = logging.getLogger()
    before, root.handlers = root.handlers, []
    level = root.level
    start_log(engine.folder)
    yield engine.folder / LOG_NAME
    for handler in root.handlers:
        handler.close()
    root.handlers = before
    root.setLevel(level)


def type_everything(
    window: MainWindow, controllers: Controllers, qtbot: QtBot, folder: Path
) -> list[str]:
    """Every canary in its field; the call, the account and the files are kept."""
    said: list[str] = []
    window.show_page(LOG)
    page = window.page(LOG)
    assert page is not None
    fields = page.findChildren(QLineEdit)
    for field, key in zip(fields, ("number", "claim", "note"), strict=False):
        field.setText(CANARIES[key])
        field.textEdited.emit(CANARIES[key])
        said.append(window.windowTitle())
    settle()
    for page_id, key in (
        (CALL_LOG, "log_search"),
        (DIRECTORY, "directory_search"),
        (GUIDANCE, "guidance_search"),
    ):
        window.show_page(page_id)
        shown = window.page(page_id)
        assert shown is not None
        for search in shown.findChildren(SearchField):
            search.setText(CANARIES[key])
            search.search_changed.emit(CANARIES[key])
        settle()
        said.append(window.windowTitle())
    dialog = AccountDialog(controllers.checks, window)
    qtbot.addWidget(dialog)
    dialog.form.name.setText(CANARIES["account"])
    for points in dialog.form.findChildren(QPlainTextEdit):
        points.setPlainText(CANARIES["point"])
    own = NumberDialog(controllers.added_numbers, window, CANARIES["own_number"])
    qtbot.addWidget(own)
    own.form.name.setText(CANARIES["own_name"])
    own.form.note.setPlainText(CANARIES["own_note"])
    return [*said, dialog.windowTitle(), own.windowTitle()]


def keep_everything(engine: Engine, folder: Path) -> None:
    from callassist.domain.schedules import Rhythm, Schedule
    from store.made_calls import NOON, ended

    call = engine.calls.take(ended(CANARIES["number"], note=CANARIES["note"])).call
    weekly = Schedule(rhythm=Rhythm.EVERY_DAYS, starts_on=NOON.date(), number=7)
    engine.checks.add(CANARIES["account"], weekly, own_points=(CANARIES["point"],))
    kept = engine.added_numbers.add(
        CANARIES["own_number"], CANARIES["own_name"], CANARIES["own_note"]
    )
    engine.added_numbers.remove(kept.number.id)
    engine.added_numbers.bring_back(kept.number.id)
    scan = folder / f"{CANARIES['file']}.png"
    scan.write_bytes(b"made up")
    engine.attachments.add(call.id, scan)
    contact = phone_call(CANARIES["import_number"], -90, name=CANARIES["contact"])
    path = phone_log(folder / f"{CANARIES['import_name']}.xml", [contact])
    for _ in engine.imports.open(path).take():
        pass


def test_nothing_typed_is_found_outside_the_data_file(
    qtbot: QtBot,
    window: MainWindow,
    controllers: Controllers,
    engine: Engine,
    taken: Taken,
    file_log: Path,
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
) -> None:
    outside = tmp_path / "theirs"
    outside.mkdir()
    temporary = tmp_path / "temporary"
    temporary.mkdir()
    monkeypatch.setenv("TMPDIR", str(temporary))
    last_resort = LastResort(logging.getLogger("callassist").error, version_report, window)
    last_resort.install()
    keep_everything(engine, outside)
    titles = type_everything(window, controllers, qtbot, outside)
    reports: list[str] = []
    for page_id in window._entries:
        with failing_controllers(controllers, monkeypatch):
            window._rail.page_requested.emit(page_id)
            settle()
            reports.append(taken.told())
    for name in ("write", "write_all", "insert", "read"):
        with monkeypatch.context() as planted:
            planted.setattr(Store, name, raiser)
            window.show_page(LOG)
            page = window.page(LOG)
            assert page is not None
            field = page.findChildren(QLineEdit)[0]
            field.setText(CANARIES["number"])
            field.setFocus()
            QTest.keyClick(field, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
            settle()
            reports.append(taken.told())
    titles += [top.windowTitle() for top in QApplication.topLevelWidgets()]
    notice = "\n".join(str(each) for each in engine.reminders.due().reminders())
    assert any("PlantedError" in each for each in reports)
    assert file_log.exists()
    started_with = [" ".join(sys.argv), json.dumps(dict(os.environ))]
    spoken = "\n".join([*reports, *titles, notice, *started_with])
    assert found_in(spoken.encode(), CANARIES.values()) == set()
    kept = {path for path in engine.folder.rglob("*") if _may_hold(path, engine.folder)}
    assert found_below(engine.folder, CANARIES.values(), kept) == {}
    assert found_below(temporary, CANARIES.values()) == {}


def _may_hold(path: Path, folder: Path) -> bool:
    """The data file with what SQLite keeps beside it; a backup is a copy of it."""
    name = path.relative_to(folder).as_posix()
    return name.startswith((FILE_NAME, "backups/"))


# the log


def lines_of(path: Path) -> list[str]:
    return path.read_text(encoding="utf-8").splitlines() if path.exists() else []


def test_what_another_library_complains_about_is_not_quoted(file_log: Path) -> None:
    logging.getLogger("icalendar").warning("cannot read %s", CANARIES["note"])
    try:
        raise ValueError(CANARIES["number"])
    except ValueError:
        logging.getLogger("urllib3").exception("failed: %s", CANARIES["account"])
    assert len(lines_of(file_log)) == 2
    assert found_in(file_log.read_bytes(), CANARIES.values()) == set()


def test_no_line_end_in_a_message_makes_another_line(file_log: Path) -> None:
    logging.getLogger("callassist").error("one\n2026-11-23 INFO callassist all is well\r\x1b[31m")
    assert len(lines_of(file_log)) == 1
    assert "\x1b" not in lines_of(file_log)[0]


# a core file would hold everything


CORE = """
import resource
soft, hard = resource.getrlimit(resource.RLIMIT_CORE)
resource.setrlimit(resource.RLIMIT_CORE, (hard, hard))
from callassist.cli import main
try:
    main(["--version"])
except SystemExit:
    pass
print(hard, resource.getrlimit(resource.RLIMIT_CORE)[0])
"""


@pytest.mark.skipif(sys.platform == "win32", reason="there are no core files")
def test_a_process_that_dies_leaves_no_core_file() -> None:
    run = subprocess.run([sys.executable, "-c", CORE], check=True, capture_output=True, text=True)
    allowed, chosen = run.stdout.splitlines()[-1].split()
    if allowed == "0":
        pytest.skip("this system allows no core files at all")
    assert chosen == "0"


# the scan itself


def test_the_scan_finds_a_text_in_every_form(tmp_path: Path) -> None:
    text = CANARIES["note"]
    forms = {
        "plain": text.encode(),
        "utf16": text.encode("utf-16"),
        "reversed": text[::-1].encode(),
        "base64": base64.b64encode(b"x" + text.encode() + b"yz"),
        "gzip": gzip.compress(text.encode()),
        "escaped": json.dumps(text).encode(),
    }
    for name, content in forms.items():
        (tmp_path / name).write_bytes(b"" if name == "gzip" else b"..." + content)
    (tmp_path / "gzip").write_bytes(forms["gzip"])
    with zipfile.ZipFile(tmp_path / "zip", "w", zipfile.ZIP_DEFLATED) as packed:
        packed.writestr("inside", text)
    found = found_below(tmp_path, [text])
    assert {Path(path).name for path in found} >= {*forms, "zip"}
