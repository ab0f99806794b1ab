"""The import page shows what a file holds before anything is stored, and does what is asked."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from callassist.domain.call_filter import CallFilter
from callassist.domain.errors import CallAssistError
from callassist.domain.phone_import import ImportCounts
from callassist.domain.phone_log import PhoneCallType, UnreadableLine, UnreadableReason
from callassist.services.engine import Engine
from callassist.ui.controllers.controllers import Controllers
from callassist.ui.phone_import.import_page import ImportPage
from callassist.ui.phone_import.progress_dialog import ProgressDialog
from callassist.ui.phone_import.unreadable_dialog import UnreadableDialog
from services.made_phone_logs import phone_call, phone_log
from ui.conftest import GoldenTree
from ui.pages.hands import button, click, open_page, press, read, settle


@pytest.fixture
def page(qtbot: QtBot, controllers: Controllers) -> ImportPage:
    page = ImportPage(controllers.imports, controllers.calls)
    open_page(qtbot, page)
    return page


Open = Callable[[Path], None]


@pytest.fixture
def open_file(qtbot: QtBot, page: ImportPage, controllers: Controllers) -> Open:
    """Opens a file, and waits until it was looked through."""

    def open_file(path: Path) -> None:
        with qtbot.waitSignal(controllers.imports.previewed):
            page.open_file(path)
        settle()

    return open_file


def _numbers(engine: Engine) -> list[str]:
    return [call.ended.number_text for call in engine.log.page(CallFilter())]


def test_the_page_begins_with_the_file(page: ImportPage, golden_tree: GoldenTree) -> None:
    assert QApplication.focusWidget() is button(page, "选择文件…")
    golden_tree(page, "import_page")


def test_an_opened_file_shows_what_it_holds(
    page: ImportPage, open_file: Open, file: Path, golden_tree: GoldenTree, engine: Engine
) -> None:
    open_file(file)

    shown = read(page)
    for words in ("读到的 6", "新来电 3", "像冒充的 2", "已经有的 1", "没选的 1", "读不懂的 1"):
        assert words in shown
    assert _numbers(engine) == []
    assert QApplication.focusWidget() is button(page, "导入 3 通来电")
    golden_tree(page, "import_page_preview")


def test_the_calls_are_taken_in_and_looked_back_at(
    qtbot: QtBot, page: ImportPage, open_file: Open, file: Path, engine: Engine
) -> None:
    open_file(file)

    with qtbot.waitSignal(page.look_back_requested) as wish:
        press(Qt.Key.Key_Return)
    settle()

    assert wish.args == [1]
    assert len(_numbers(engine)) == 3
    assert not page.findChildren(ProgressDialog) or page._progress is None
    assert "calls-1.xml" in read(page)


def test_a_file_without_anything_new_cannot_be_taken(
    qtbot: QtBot, page: ImportPage, open_file: Open, file: Path
) -> None:
    open_file(file)
    with qtbot.waitSignal(page.look_back_requested):
        click(page, "导入 3 通来电")
    open_file(file)

    assert not button(page, "没有新的来电").isEnabled()
    assert "已经有的 4" in read(page)


def test_other_types_are_counted_anew(
    qtbot: QtBot, page: ImportPage, open_file: Open, file: Path, controllers: Controllers
) -> None:
    open_file(file)

    with qtbot.waitSignal(controllers.imports.previewed):
        click(page, "去电 1")

    assert button(page, "导入 4 通来电").isEnabled()
    assert PhoneCallType.OUTGOING in page._preview.types


def test_the_next_file_is_taken_in_the_usual_way_again(
    qtbot: QtBot, page: ImportPage, open_file: Open, file: Path, controllers: Controllers
) -> None:
    open_file(file)
    with qtbot.waitSignal(controllers.imports.previewed):
        click(page, "去电 1")
    click(page, "取消")
    open_file(file)

    assert button(page, "导入 3 通来电").isEnabled()


def test_another_kind_of_file_is_read_as_such(
    qtbot: QtBot,
    page: ImportPage,
    open_file: Open,
    file: Path,
    controllers: Controllers,
    failures: list[CallAssistError],
) -> None:
    open_file(file)
    choice = page._preview._format
    choice.setCurrentIndex(choice.findData("ncid_log"))

    with qtbot.waitSignal(controllers.imports.previewed):
        choice.activated.emit(choice.currentIndex())

    assert button(page, "日期里日在前、月在后").isVisible()
    assert page._preview.counts.new == 0
    assert failures == []


def test_dates_of_ncid_can_be_read_the_other_way(
    qtbot: QtBot, page: ImportPage, open_file: Open, tmp_path: Path, controllers: Controllers
) -> None:
    path = tmp_path / "cidcall.log"
    path.write_text(
        "CID: *DATE*03042026*TIME*1200*LINE*1*NMBR*95188*MESG*NONE*NAME*NONAME*\n", encoding="utf-8"
    )
    open_file(path)

    with qtbot.waitSignal(controllers.imports.previewed):
        click(page, "日期里日在前、月在后")
    with qtbot.waitSignal(page.look_back_requested):
        click(page, "导入 1 通来电")

    [call] = controllers._engine.log.page(CallFilter())
    assert (call.ended.received_at.month, call.ended.received_at.day) == (4, 3)


def test_the_lines_that_cannot_be_read_are_shown_with_their_reason(
    page: ImportPage, open_file: Open, file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    shown: list[str] = []

    def read_it(dialog: UnreadableDialog) -> int:
        shown.append(dialog._lines.toPlainText())
        return 0

    monkeypatch.setattr(UnreadableDialog, "exec", read_it)
    open_file(file)
    click(page, "查看读不懂的行")

    assert shown == ["第 6 条：没有时间，或者时间看不懂"]


def test_of_many_unreadable_lines_it_says_how_many(qtbot: QtBot, controllers: Controllers) -> None:
    counts = ImportCounts()
    for place in range(1, 301):
        counts.add_bad_line(UnreadableLine(place, UnreadableReason.NO_TIME))
    dialog = UnreadableDialog(counts, controllers.imports.wording, "calls.xml")
    qtbot.addWidget(dialog)
    dialog.show()

    assert "一共 300 条" in read(dialog)


def test_a_file_that_cannot_be_read_leaves_the_page_where_it_was(
    page: ImportPage, tmp_path: Path, failures: list[CallAssistError]
) -> None:
    page.open_file(tmp_path / "gone.xml")
    settle()

    assert [each.sentence for each in failures] == ["phone_log_missing"]
    assert button(page, "选择文件…").isVisible()


def test_a_file_that_breaks_off_cannot_be_taken(
    qtbot: QtBot, page: ImportPage, tmp_path: Path, controllers: Controllers
) -> None:
    path = tmp_path / "broken.xml"
    path.write_text(f"<calls>{phone_call('95188', 1)}<call number=", encoding="utf-8")
    with qtbot.waitSignal(controllers.imports.request_failed):
        page.open_file(path)
    settle()

    assert not page._preview._take.isEnabled()


def test_a_long_import_can_be_cancelled_and_says_that_nothing_is_stored(
    qtbot: QtBot, page: ImportPage, tmp_path: Path, controllers: Controllers, engine: Engine
) -> None:
    calls = [phone_call("+8695188", minutes) for minutes in range(8_000)]
    path = phone_log(tmp_path / "long.xml", calls)
    with qtbot.waitSignal(controllers.imports.previewed, timeout=30_000):
        page.open_file(path)
    click(page, "导入 8000 通来电")
    with qtbot.waitSignal(controllers.imports.progressed, timeout=10_000):
        pass
    dialog = page._progress
    assert dialog is not None
    assert dialog.isModal()

    with qtbot.waitSignal(controllers.imports.cancelled):
        dialog.reject()
    with qtbot.waitSignal(controllers.imports.previewed, timeout=30_000):
        pass

    assert "一通也没有存下" in read(page)
    assert _numbers(engine) == []
    assert page._progress is None
    assert button(page, "导入 8000 通来电").isEnabled()


def test_imports_of_the_past_can_be_looked_back_at_and_taken_back(
    qtbot: QtBot, page: ImportPage, open_file: Open, file: Path, engine: Engine
) -> None:
    open_file(file)
    with qtbot.waitSignal(page.look_back_requested):
        click(page, "导入 3 通来电")
    settle()

    with qtbot.waitSignal(page.look_back_requested) as wish:
        click(page, "看看从前的来电：calls-1.xml")
    assert wish.args == [1]
    click(page, "撤销这次导入：calls-1.xml")
    assert "它带来的 3 通来电会从记录里删掉" in read(page)
    click(page, "撤销导入")

    qtbot.waitUntil(lambda: "撤销了：删掉 3 通来电。" in read(page))
    assert "撤销了" in read(page._past)
    assert _numbers(engine) == []


def test_a_file_this_program_wrote_is_restored(
    qtbot: QtBot, page: ImportPage, engine: Engine, tmp_path: Path
) -> None:
    path = tmp_path / "all.json"
    engine.exports.save_json(path)
    page.open_file(path)

    qtbot.waitUntil(lambda: "本程序导出的文件" in read(page))


def test_the_file_on_the_page_survives_a_change_of_language(
    qtbot: QtBot, page: ImportPage, open_file: Open, file: Path, controllers: Controllers
) -> None:
    open_file(file)
    other = ImportPage(controllers.imports, controllers.calls)
    qtbot.addWidget(other)
    other.show()

    with qtbot.waitSignal(controllers.imports.previewed):
        other.resume(page.draft())

    assert "calls-1.xml" in read(other)


def test_a_name_that_hides_something_shows_it(
    page: ImportPage, open_file: Open, tmp_path: Path
) -> None:
    open_file(phone_log(tmp_path / "a\u202elmx.exe.xml", [phone_call("95188", 1)]))

    assert "[U+202E]" in read(page)


def test_escape_and_the_cross_mean_to_cancel(qtbot: QtBot) -> None:
    dialog = ProgressDialog("calls.xml")
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.waitActive(dialog)
    settle()

    with qtbot.waitSignal(dialog.cancel_requested):
        press(Qt.Key.Key_Escape)
    with qtbot.waitSignal(dialog.cancel_requested):
        dialog.close()
    assert dialog.isVisible()
    dialog.end()
    assert not dialog.isVisible()


def test_who_closes_every_window_ends_the_import_and_is_not_held_up(
    qtbot: QtBot, page: ImportPage, open_file: Open, engine: Engine, tmp_path: Path
) -> None:
    open_file(phone_log(tmp_path / "long.xml", [phone_call("95188", at) for at in range(8_000)]))
    click(page, "导入 8000 通来电")
    [dialog] = page.window().findChildren(ProgressDialog)

    assert dialog.close()
    settle()

    assert not page.window().findChildren(ProgressDialog)
    assert "已取消。这个文件里的来电一通也没有存下。" in read(page)
    assert _numbers(engine) == []
