"""Wherever a text from outside comes to be seen or heard, it is these characters and no more."""

from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QMenu, QWidget
from pytestqt.qtbot import QtBot

from callassist.domain.call_filter import CallFilter
from callassist.domain.errors import CallAssistError
from callassist.domain.phone_import import ImportCounts
from callassist.domain.phone_log import UnreadableLine, UnreadableReason
from callassist.services.engine import Engine
from callassist.ui.account_checks.account_dialog import AccountDialog
from callassist.ui.account_checks.found_wrong import FoundWrong
from callassist.ui.closing_question import ClosingQuestion
from callassist.ui.controllers.controllers import Controllers
from callassist.ui.crash_window import CrashWindow
from callassist.ui.main_window import (
    CALL_LOG,
    CHARTS,
    DIRECTORY,
    EDIT,
    FRIDGE,
    GUIDANCE,
    IMPORT,
    LOG,
    LOOK_BACK,
    PRACTICE,
    REPORT,
    SETTINGS,
    STEPS,
    TO_DO,
    MainWindow,
)
from callassist.ui.pages.call_detail import CallDetail
from callassist.ui.pages.directory_page import DirectoryPage
from callassist.ui.paper.questions import NoPrinterWindow
from callassist.ui.phone_import.import_page import ImportPage
from callassist.ui.phone_import.progress_dialog import ProgressDialog
from callassist.ui.phone_import.unreadable_dialog import UnreadableDialog
from callassist.ui.report.report_page import ReportPage
from callassist.ui.widgets.large_field import LargeField
from callassist.ui.widgets.search_field import SearchField
from hostile_texts import HOSTILE_TEXTS, WRITTEN_TEXTS
from services.hostile_folder import hostile_backup, hostile_directory
from ui.hostile.shown import wrong_in
from ui.pages.hands import settle


def wrong_everywhere() -> list[str]:
    """What is wrong in any window that is there, menus, lists and tool tips included."""
    settle()
    return wrong_in(*QApplication.topLevelWidgets())


def page_of(window: MainWindow, page_id: str) -> QWidget:
    page = window.page(page_id)
    assert page is not None
    return page


def call_ids(engine: Engine) -> list[int]:
    return [call.id for call in engine.calls.calls(CallFilter())]


EVERYTHING = pytest.param(1, marks=pytest.mark.torture("U1"), id="all")
A_SHARE = pytest.param(6, id="a share")
each_of = pytest.mark.parametrize("step", [A_SHARE, EVERYTHING])
"""Every sixth of the texts with each change, all of them before a release."""


def fill_menus(window: QWidget) -> None:
    """Menus that are filled when they open."""
    for menu in window.findChildren(QMenu):
        menu.aboutToShow.emit()


@pytest.mark.parametrize(
    "page", [LOG, TO_DO, CALL_LOG, DIRECTORY, GUIDANCE, PRACTICE, FRIDGE, CHARTS, IMPORT, SETTINGS]
)
def test_a_page_shows_plain_text(window: MainWindow, page: str) -> None:
    window.show_page(page)
    settle()
    fill_menus(window)
    assert wrong_everywhere() == []


@each_of
def test_every_call_of_the_log_is_shown_as_characters(
    window: MainWindow, engine: Engine, step: int
) -> None:
    wrong: dict[str, None] = {}
    window.show_call_log()
    (detail,) = page_of(window, CALL_LOG).findChildren(CallDetail)
    for call_id in call_ids(engine)[::step]:
        window.show_logged_call(call_id)
        settle()
        wrong |= dict.fromkeys(wrong_in(detail))
    assert list(wrong) == []


@each_of
@pytest.mark.parametrize("page", [STEPS, EDIT])
def test_every_call_has_plain_steps_and_a_plain_form(
    window: MainWindow, engine: Engine, page: str, step: int
) -> None:
    wrong: dict[str, None] = {}
    for call_id in call_ids(engine)[::step]:
        (window.show_steps if page == STEPS else window.show_edit)(call_id)
        settle()
        wrong |= dict.fromkeys(wrong_in(page_of(window, page)))
    assert list(wrong) == []


@each_of
def test_every_report_is_plain(window: MainWindow, engine: Engine, step: int) -> None:
    wrong: dict[str, None] = {}
    for call_id in call_ids(engine)[1::step]:
        window.show_report(call_id)
        settle()
        wrong |= dict.fromkeys(wrong_in(page_of(window, REPORT)))
    assert list(wrong) == []


def test_a_report_of_many_calls_is_plain(window: MainWindow, engine: Engine) -> None:
    window.show_report(call_ids(engine)[0])
    page = page_of(window, REPORT)
    assert isinstance(page, ReportPage)
    page.show_calls(tuple(call_ids(engine)[:40]))
    assert wrong_everywhere() == []


@each_of
def test_every_organisation_is_named_in_characters(window: MainWindow, step: int) -> None:
    window.show_page(DIRECTORY)
    page = page_of(window, DIRECTORY)
    assert isinstance(page, DirectoryPage)
    wrong: dict[str, None] = {}
    seen: set[str] = set()
    for entry in hostile_directory().entries:
        organisation = entry.owners[0].organisation
        if organisation.name_zh not in seen:
            seen.add(organisation.name_zh)
            if len(seen) % step:
                continue
            page.show_entry(entry.digits, organisation.id)
            settle()
            wrong |= dict.fromkeys(wrong_in(page))
    assert list(wrong) == []


@each_of
@pytest.mark.parametrize("page", [GUIDANCE, CALL_LOG, DIRECTORY])
def test_what_is_searched_for_is_told_in_characters(
    window: MainWindow, page: str, step: int
) -> None:
    window.show_page(page)
    settle()
    wrong: dict[str, None] = {}
    for text in HOSTILE_TEXTS[2::step]:
        for field in page_of(window, page).findChildren(SearchField):
            field.setText(text)
            field.search_changed.emit(text)
        settle()
        wrong |= dict.fromkeys(wrong_in(page_of(window, page)))
    assert list(wrong) == []


def test_what_is_typed_as_a_number_is_judged_in_characters(window: MainWindow) -> None:
    window.show_page(LOG)
    (field,) = page_of(window, LOG).findChildren(LargeField)
    wrong: dict[str, None] = {}
    for text in HOSTILE_TEXTS:
        field.setText(text)
        field.textEdited.emit(text)
        settle()
        wrong |= dict.fromkeys(wrong_in(page_of(window, LOG)))
    assert list(wrong) == []


def test_a_number_on_the_clipboard_is_offered_in_characters(window: MainWindow) -> None:
    wrong: dict[str, None] = {}
    for text in WRITTEN_TEXTS:
        QGuiApplication.clipboard().setText(text)
        window.show_page(TO_DO)
        window.show_page(LOG)
        settle()
        wrong |= dict.fromkeys(wrong_in(page_of(window, LOG)))
    assert list(wrong) == []


# files from outside


@pytest.fixture
def import_page(window: MainWindow) -> ImportPage:
    window.show_page(IMPORT)
    page = page_of(window, IMPORT)
    assert isinstance(page, ImportPage)
    return page


NAMES = ("<b>x &lt;i&gt; A&B [*]", "银行\u202e95188", "x" * 100, "行\n行")


@pytest.mark.parametrize("name", NAMES)
def test_a_backup_is_looked_through_in_characters(
    qtbot: QtBot, import_page: ImportPage, controllers: Controllers, tmp_path: Path, name: str
) -> None:
    path = hostile_backup(tmp_path / f"{name}.xml", WRITTEN_TEXTS, 5)
    with qtbot.waitSignal(controllers.imports.previewed):
        import_page.open_file(path)
    assert wrong_everywhere() == []
    with qtbot.waitSignal(import_page.look_back_requested) as wish:
        import_page._take()
        assert wrong_everywhere() == []
    import_page.window().show_look_back(wish.args[0])  # type: ignore[attr-defined]
    assert wrong_everywhere() == []


@pytest.mark.parametrize("name", NAMES)
def test_the_columns_of_a_table_are_shown_in_characters(
    import_page: ImportPage, tmp_path: Path, name: str
) -> None:
    path = tmp_path / f"{name}.csv"
    cells = [
        '"' + text[:300].replace('"', '""').replace("\x00", "") + '"' for text in WRITTEN_TEXTS
    ]
    rows = [",".join(cells[:12]), *(",".join(cells[at : at + 12]) for at in range(0, 90, 12))]
    path.write_text("\r\n".join(rows), encoding="utf-8")
    import_page.open_file(path)
    assert wrong_everywhere() == []


def test_what_an_import_brought_is_looked_back_at_in_characters(
    window: MainWindow, engine: Engine
) -> None:
    wrong: list[str] = []
    for done in engine.imports.imports():
        window.show_look_back(done.id)
        settle()
        wrong += wrong_in(page_of(window, LOOK_BACK))
    assert wrong == []


# small windows and sentences


def test_small_windows_name_everything_in_characters(qtbot: QtBot, engine: Engine) -> None:
    lines = [UnreadableLine(at, reason) for at, reason in enumerate(UnreadableReason, start=1)]
    counts = ImportCounts(unreadable=len(lines), bad_lines=lines)
    parent = QWidget()
    qtbot.addWidget(parent)
    for text in HOSTILE_TEXTS:
        UnreadableDialog(counts, engine.wording, text, parent)
        ProgressDialog(text, parent)
    for kind in (CrashWindow, ClosingQuestion, NoPrinterWindow):
        kind(parent)
    assert wrong_in(parent) == []


def test_an_account_is_asked_for_and_acted_on_in_characters(
    qtbot: QtBot, controllers: Controllers, engine: Engine
) -> None:
    wrong: dict[str, None] = {}
    for standing in engine.checks.standings():
        dialog = AccountDialog(controllers.checks, None, standing.check)
        qtbot.addWidget(dialog)
        advice = FoundWrong(controllers.checks, standing.check, is_noted=False)
        qtbot.addWidget(advice)
        wrong |= dict.fromkeys(wrong_in(dialog, advice))
    assert list(wrong) == []


VALUES = ("path", "name", "problem", "line", "reason", "id", "number", "organisation")


@pytest.mark.parametrize("sentence", ["read_only", "attachment_unreadable", "settings_unreadable"])
def test_a_failure_that_names_something_is_told_in_characters(
    window: MainWindow, sentence: str
) -> None:
    for text in HOSTILE_TEXTS[::2]:
        window.tell_failure(CallAssistError(sentence, **dict.fromkeys(VALUES, text)))
    assert wrong_everywhere() == []
