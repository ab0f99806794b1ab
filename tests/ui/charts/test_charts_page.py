"""The page of pictures: chosen and read by keyboard, told as a table, saved as a file."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QHelpEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QToolTip
from pytestqt.qtbot import QtBot

from callassist.domain.time_cut import Span, Unit
from callassist.services.engine import Engine
from callassist.services.figure_words import Picture
from callassist.ui.charts.charts_page import ChartsPage
from callassist.ui.controllers.figures_controller import FiguresController
from callassist.ui.theme import Theme, apply_theme
from store.made_calls import SetClock
from ui.pages.hands import click, press, read, settle

Show = Callable[[Engine], ChartsPage]


@pytest.fixture
def show(qtbot: QtBot) -> Show:
    def show(engine: Engine) -> ChartsPage:
        page = ChartsPage(FiguresController(lambda: engine))
        qtbot.addWidget(page)
        page.resize(968, 900)
        page.show()
        qtbot.waitActive(page)
        page.take_keyboard()
        settle()
        return page

    return show


def shown_rows(page: ChartsPage) -> list[list[str]]:
    model = page._figures.model()
    return [
        [str(model.index(row, column).data()) for column in range(model.columnCount())]
        for row in range(model.rowCount())
    ]


def test_an_empty_log_says_what_to_do(engine: Engine, show: Show) -> None:
    page = show(engine)

    for picture in Picture:
        page.show_picture(picture)
        settle()
        assert not page._view.isVisible()
        assert not page._save.isVisible()
        assert "还没有" in page._note.text()


@pytest.mark.parametrize("picture", Picture)
def test_the_table_has_the_figures_of_the_picture(
    filled: Engine, show: Show, picture: Picture
) -> None:
    page = show(filled)
    page.show_picture(picture)

    table = page._tables[picture]
    assert page._view.isVisible()
    assert page._view.accessibleName() == table.title
    assert shown_rows(page) == [
        [name, str(sum(counts)), *map(str, counts)] for name, counts in table.rows
    ]
    heads = page._figures.model()
    assert heads.headerData(1, Qt.Orientation.Horizontal) == "合计"
    assert heads.headerData(2, Qt.Orientation.Horizontal) == table.heads[1]


def test_a_picture_is_chosen_by_keyboard(filled: Engine, show: Show) -> None:
    page = show(filled)

    press(Qt.Key.Key_Right)
    press(Qt.Key.Key_Right)
    press(Qt.Key.Key_Space)

    assert page.picture is Picture.CLASSES
    assert "都是些什么号码" in read(page)
    assert not page._units.isVisible()


def test_the_arrow_keys_read_bar_by_bar(filled: Engine, show: Show) -> None:
    page = show(filled)
    view = page._view
    last = view.accessibleDescription()

    QTest.keyClick(view, Qt.Key.Key_Home)
    first = view.accessibleDescription()
    QTest.keyClick(view, Qt.Key.Key_Right)
    second = view.accessibleDescription()
    QTest.keyClick(view, Qt.Key.Key_End)

    assert first.startswith("2026-10-19：")
    assert second.startswith("2026-10-26：")
    assert view.accessibleDescription() == last
    assert last == "2026-11-23：共 2；低 1；高 1"


def test_the_arrow_keys_walk_through_the_week(filled: Engine, show: Show) -> None:
    page = show(filled)
    page.show_picture(Picture.HOURS)
    view = page._view

    QTest.keyClick(view, Qt.Key.Key_Home)
    assert view.accessibleDescription() == "周一：0 点 0"
    for _ in range(12):
        QTest.keyClick(view, Qt.Key.Key_Right)
    QTest.keyClick(view, Qt.Key.Key_Up)
    noon = int(page._tables[Picture.HOURS].rows[0][1][12])
    assert view.accessibleDescription() == f"周一：12 点 {noon}"
    QTest.keyClick(view, Qt.Key.Key_Down)
    assert view.accessibleDescription().startswith("周二：12 点")


def test_the_mouse_is_told_what_it_points_at(filled: Engine, show: Show, qtbot: QtBot) -> None:
    page = show(filled)
    view = page._view
    point = QPoint(view.width() - 30, view.height() // 2)

    event = QHelpEvent(QHelpEvent.Type.ToolTip, point, view.mapToGlobal(point))
    QApplication.sendEvent(view, event)

    assert QToolTip.text() == view.words_of(5)
    QToolTip.hideText()
    qtbot.waitUntil(lambda: not QToolTip.isVisible())


def test_a_month_is_a_bar_if_that_is_wanted(filled: Engine, show: Show) -> None:
    page = show(filled)

    click(page, "一个月")

    assert [row[:2] for row in shown_rows(page)] == [["2026年10月", "2"], ["2026年11月", "3"]]


def test_what_is_older_is_found_under_all(clock: SetClock, filled: Engine, show: Show) -> None:
    clock.advance(days=200)
    page = show(filled)
    assert page._note.text() == "这段时间里没有。选“全部”可以看更早的。"

    click(page, "全部")

    assert sum(int(row[1]) for row in shown_rows(page)) == 5


def test_ten_years_of_weeks_are_shown_as_quarters_and_say_so(ten_years: Engine, show: Show) -> None:
    page = show(ten_years)
    page.show_picture(Picture.OVER_TIME, Unit.WEEK, Span.ALL)

    assert "一个季度" in page._note.text()
    assert page._note.isVisible()
    assert len(shown_rows(page)) == 41
    assert shown_rows(page)[-1][0] == "2026年第4季度"


def test_a_narrow_page_gathers_more(ten_years: Engine, show: Show) -> None:
    page = show(ten_years)
    page.show_picture(Picture.OVER_TIME, Unit.WEEK, Span.YEAR)
    settle()
    assert len(shown_rows(page)) == 53

    page.resize(420, 900)
    settle()

    assert len(shown_rows(page)) == 13


def test_large_text_gathers_more(ten_years: Engine, show: Show, qapp: QApplication) -> None:
    apply_theme(qapp, Theme(text_percent=200))
    page = show(ten_years)

    page.show_picture(Picture.OVER_TIME, Unit.WEEK, Span.YEAR)
    settle()

    assert len(shown_rows(page)) == 13
    page.show_picture(Picture.HOURS)
    settle()
    assert page._view.height() > 24 * 30


def test_a_picture_is_saved_where_the_person_wants_it(
    filled: Engine, show: Show, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = show(filled)
    for ending, act in zip(("png", "svg"), page._save.choices.actions(), strict=True):
        path = tmp_path / f"picture.{ending}"
        monkeypatch.setattr(
            "callassist.ui.charts.charts_page.ask_for_place", lambda *_, path=path: path
        )
        act.trigger()
        assert path.stat().st_size > 1_000
        assert path.name in page._saved.text().replace("\u200b", "")
        assert page._saved.isVisible()


def test_who_does_not_save_after_all_is_told_nothing(
    filled: Engine, show: Show, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = show(filled)
    monkeypatch.setattr("callassist.ui.charts.charts_page.ask_for_place", lambda *_: None)

    page.save_png()

    assert not page._saved.isVisible()


def test_a_place_that_cannot_be_written_is_told(
    filled: Engine, qtbot: QtBot, tmp_path: Path
) -> None:
    controller = FiguresController(lambda: filled)

    with qtbot.waitSignal(controller.request_failed) as told:
        assert not controller.save(tmp_path / "gone" / "picture.png", b"")

    assert told.args is not None
    assert told.args[0].sentence == "folder_gone"


def test_the_way_back_leads_to_the_log(filled: Engine, show: Show, qtbot: QtBot) -> None:
    page = show(filled)

    with qtbot.waitSignal(page.call_log_requested):
        click(page, "回到来电记录")


def test_large_text_does_not_push_the_page_out_of_the_window(
    filled: Engine, show: Show, qapp: QApplication
) -> None:
    apply_theme(qapp, Theme(text_percent=200))
    page = show(filled)

    for picture in Picture:
        page.show_picture(picture)
        assert page.minimumSizeHint().width() <= 700, picture
