import errno
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QPointF, Qt, QTimer
from PySide6.QtGui import QPagedPaintDevice, QPainter
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from callassist import __version__
from callassist.domain.errors import CallAssistError
from callassist.services import saved_file
from callassist.ui.paper import questions
from callassist.ui.paper.output import pdf_bytes, print_pages, save_pdf
from callassist.ui.paper.questions import NoPrinterWindow, suggested_path
from ui.accessibility_tree import tree_of
from ui.paper.read_pdf import about, text_of

pytestmark = pytest.mark.usefixtures("qapp")

Choose = Callable[[Path | None], None]


def paint(device: QPagedPaintDevice) -> None:
    painter = QPainter(device)
    painter.drawText(QPointF(300, 600), "95188")
    painter.end()


@pytest.fixture
def choose(monkeypatch: pytest.MonkeyPatch) -> Choose:
    """Answer the question where the PDF is to lie."""

    def answer(path: Path | None) -> None:
        monkeypatch.setattr(questions, "file_to_save", lambda _parent, _name: path)

    return answer


def test_a_pdf_lies_where_the_person_wants_it(tmp_path: Path, choose: Choose) -> None:
    choose(tmp_path / "一页.pdf")
    assert save_pdf(None, "一页", "冰箱上的一页", paint)
    assert text_of((tmp_path / "一页.pdf").read_bytes()) == "95188"
    assert [each.name for each in tmp_path.iterdir() if each.is_file()] == ["一页.pdf"]


def test_nothing_is_written_if_the_person_leaves_the_question(choose: Choose) -> None:
    choose(None)

    def never(_device: QPagedPaintDevice) -> None:
        raise AssertionError("painted")

    assert not save_pdf(None, "一页", "一页", never)


def test_a_pdf_tells_nothing_about_the_person(tmp_path: Path) -> None:
    told = about(pdf_bytes("冰箱上的一页", paint))
    assert told.pop("/Title") == "冰箱上的一页"
    assert told.pop("/Creator") == f"callassist {__version__}"
    assert told.pop("/Author", "") == ""
    assert set(told) <= {"/Producer", "/CreationDate", "/ModDate", "/Trapped"}
    assert str(tmp_path).encode() not in pdf_bytes("一页", paint)


def test_a_failure_leaves_the_old_file(
    tmp_path: Path, choose: Choose, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "一页.pdf"
    path.write_bytes(b"old")
    choose(path)

    def full(_handle: int) -> None:
        raise OSError(errno.ENOSPC, "full")

    monkeypatch.setattr("os.fsync", full)
    with pytest.raises(CallAssistError, match="disk_full"):
        save_pdf(None, "一页", "一页", paint)
    assert path.read_bytes() == b"old"
    assert [each.name for each in tmp_path.iterdir() if each.is_file()] == ["一页.pdf"]


@pytest.mark.parametrize(
    ("code", "sentence"),
    [
        (errno.ENOSPC, "disk_full"),
        (errno.EDQUOT, "disk_full"),
        (errno.EACCES, "read_only"),
        (errno.EROFS, "read_only"),
        (errno.EIO, "not_written"),
    ],
)
def test_each_failure_is_told_in_its_own_sentence(
    tmp_path: Path, choose: Choose, monkeypatch: pytest.MonkeyPatch, code: int, sentence: str
) -> None:
    def fail(_path: Path, _content: bytes) -> None:
        raise OSError(code, "no")

    monkeypatch.setattr(saved_file, "replace_file", fail)
    choose(tmp_path / "一页.pdf")
    with pytest.raises(CallAssistError) as told:
        save_pdf(None, "一页", "一页", paint)
    assert told.value.sentence == sentence


def test_a_folder_that_is_gone_is_told(tmp_path: Path, choose: Choose) -> None:
    choose(tmp_path / "gone" / "一页.pdf")
    with pytest.raises(CallAssistError) as told:
        save_pdf(None, "一页", "一页", paint)
    assert (told.value.sentence, told.value.values["path"]) == (
        "folder_gone",
        str(tmp_path / "gone"),
    )


def test_a_folder_cannot_be_overwritten(tmp_path: Path, choose: Choose) -> None:
    (tmp_path / "folder.pdf").mkdir()
    choose(tmp_path / "folder.pdf")
    with pytest.raises(CallAssistError, match="not_written"):
        save_pdf(None, "一页", "一页", paint)


def test_a_link_stays_a_link(tmp_path: Path, choose: Choose) -> None:
    (tmp_path / "real.pdf").write_bytes(b"old")
    (tmp_path / "link.pdf").symlink_to(tmp_path / "real.pdf")
    choose(tmp_path / "link.pdf")
    assert save_pdf(None, "一页", "一页", paint)
    assert (tmp_path / "link.pdf").is_symlink()
    assert text_of((tmp_path / "real.pdf").read_bytes()) == "95188"


@pytest.mark.parametrize(
    ("name", "file"),
    [
        ("冰箱上的一页", "冰箱上的一页.pdf"),
        ("110/96110: 该打给谁？", "110 96110 该打给谁？.pdf"),
        ("..", "callassist.pdf"),
        ("长" * 300, "长" * 60 + ".pdf"),
    ],
)
def test_the_suggested_name_is_one_a_file_may_have(name: str, file: str) -> None:
    assert suggested_path(name).name == file


def test_the_suggested_folder_is_there() -> None:
    assert suggested_path("一页").parent.is_dir()


# printing


def test_without_a_printer_a_pdf_is_offered_and_written(
    tmp_path: Path, choose: Choose, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(questions, "has_printer", lambda: False)
    monkeypatch.setattr(questions, "wants_pdf_instead", lambda _parent: True)
    choose(tmp_path / "一页.pdf")
    assert print_pages(None, "一页", paint)
    assert (tmp_path / "一页.pdf").exists()


def test_without_a_printer_nothing_is_written_that_nobody_wants(
    tmp_path: Path, choose: Choose, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(questions, "has_printer", lambda: False)
    monkeypatch.setattr(questions, "wants_pdf_instead", lambda _parent: False)
    choose(tmp_path / "一页.pdf")
    assert not print_pages(None, "一页", paint)
    assert not (tmp_path / "一页.pdf").exists()


def test_the_chosen_printer_gets_the_pages(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    paper = tmp_path / "printed.pdf"

    def into_a_file(_parent: QWidget | None, printer: QPrinter) -> bool:
        printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        printer.setOutputFileName(str(paper))
        return True

    monkeypatch.setattr(questions, "has_printer", lambda: True)
    monkeypatch.setattr(questions, "printer_to_use", into_a_file)
    assert print_pages(None, "一页", paint)
    assert text_of(paper.read_bytes()) == "95188"


def test_nothing_is_printed_if_the_person_leaves_the_question(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(questions, "has_printer", lambda: True)
    monkeypatch.setattr(questions, "printer_to_use", lambda _parent, _printer: False)

    def never(_device: QPagedPaintDevice) -> None:
        raise AssertionError("painted")

    assert not print_pages(None, "一页", never)


@pytest.mark.parametrize(
    ("key", "is_wanted"), [(Qt.Key.Key_Return, True), (Qt.Key.Key_Escape, False)]
)
def test_the_offer_is_answered_by_one_key(qtbot: QtBot, key: Qt.Key, is_wanted: bool) -> None:
    window = NoPrinterWindow()
    qtbot.addWidget(window)
    window.show()
    qtbot.waitActive(window)
    QTest.keyClick(window.focusWidget(), key)
    assert (window.result() == NoPrinterWindow.DialogCode.Accepted) is is_wanted
    assert not window.isVisible()


def test_the_offer_says_in_one_sentence_what_can_be_done(qtbot: QtBot) -> None:
    window = NoPrinterWindow()
    qtbot.addWidget(window)
    window.show()
    told = tree_of(window)
    assert "这台电脑没有连打印机。可以先存为 PDF，拿到别处打印。" in told
    assert "先不打印" in told


@pytest.mark.parametrize("is_wanted", [True, False])
def test_the_question_where_the_pdf_is_to_lie_has_a_name_ready(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, is_wanted: bool
) -> None:
    monkeypatch.setattr(questions, "suggested_path", lambda name: tmp_path / f"{name}.pdf")

    def answer() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, QFileDialog)
        dialog.done(QFileDialog.DialogCode.Accepted if is_wanted else 0)

    QTimer.singleShot(0, answer)
    chosen = questions.file_to_save(None, "冰箱上的一页")
    assert chosen == (tmp_path / "冰箱上的一页.pdf" if is_wanted else None)
