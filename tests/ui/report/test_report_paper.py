"""The PDF of a report says what the report says, and can be searched and copied."""

import pytest
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import QApplication

from callassist.bundled.texts import LANGUAGES
from callassist.domain.calls import Given, Request
from callassist.services.report_document import ReportDocument
from callassist.ui.paper.output import pdf_bytes
from callassist.ui.report.report_paper import ReportPaper
from callassist.ui.theme import Theme, apply_theme
from services.made_reports import Desk
from store.made_calls import BANK, ended
from ui.paper.read_pdf import about, folded, pages_of

pytestmark = pytest.mark.usefixtures("qapp")


@pytest.fixture
def chinese_face(qapp: QApplication) -> None:
    if not QFontDatabase.families(QFontDatabase.WritingSystem.SimplifiedChinese):
        pytest.skip("no Chinese face is installed")


def pdf_of(document: ReportDocument) -> bytes:
    return pdf_bytes(document.title, ReportPaper(document).paint)


def body_of(document: ReportDocument) -> str:
    """Everything on the pages but their heads, each of which must be there."""
    pages = pages_of(pdf_of(document))
    body = ""
    for number, page in enumerate(pages, start=1):
        words = document.page.format(page=number, pages=len(pages))
        for head in (document.title, f"{document.made} · {words}"):
            assert folded(head) in page
            page = page.replace(folded(head), "", 1)  # noqa: PLW2901 - the rest of the same page
        body += page
    return body


@pytest.mark.usefixtures("chinese_face")
@pytest.mark.parametrize("is_masked", [False, True])
@pytest.mark.parametrize("language", LANGUAGES)
def test_the_text_of_the_pdf_is_that_of_the_report(
    qapp: QApplication, desk: Desk, language: str, *, is_masked: bool
) -> None:
    apply_theme(qapp, Theme(language=language))
    for ids in ((desk.lookalike,), desk.ids):
        document = desk.document(*ids, language=language, masked=is_masked)

        assert body_of(document) == folded("".join(document.words()))


@pytest.mark.usefixtures("chinese_face")
def test_a_very_long_note_comes_out_whole_and_once(desk: Desk) -> None:
    note = "".join(f"第{number}句，他又打来催我转账，说账户有风险。" for number in range(300))
    call = desk.engine.calls.take(
        ended(
            "0" * 300,
            claim=BANK,
            note=note,
            requests=frozenset(Request),
            given=frozenset(Given),
        )
    )
    document = desk.document(call.call.id)

    assert body_of(document) == folded("".join(document.words()))


def test_the_pdf_tells_nothing_about_the_person(desk: Desk) -> None:
    told = about(pdf_of(desk.document(desk.lookalike)))

    assert told["/Title"] == "可疑来电记录"
    assert told.get("/Author", "") == ""
