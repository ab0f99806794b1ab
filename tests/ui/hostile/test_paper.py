"""What goes to paper and into pictures holds characters: no links, no commands, no private name."""

import getpass
import io
import re
import unicodedata
from pathlib import Path
from xml.etree import ElementTree

import pytest
from pypdf import PdfReader

from callassist.domain.call_filter import CallFilter
from callassist.domain.fridge_page import fridge_sheet
from callassist.domain.time_cut import Cut, Unit
from callassist.services.engine import Engine
from callassist.services.figure_words import FigureWords
from callassist.ui.charts.chart_file import svg_bytes
from callassist.ui.paper.fridge_sheet import paint_sheet
from callassist.ui.paper.output import pdf_bytes
from callassist.ui.paper.sheet_words import sheet_words
from callassist.ui.report.report_paper import ReportPaper
from hostile_texts import HOSTILE_TEXTS
from services.hostile_folder import OWN_BANKS

pytestmark = pytest.mark.usefixtures("qapp")

_ALIVE = (
    *("/URI", "/JavaScript", "/JS", "/AA", "/OpenAction", "/EmbeddedFile", "/Launch"),
    *("/AcroForm", "/RichMedia", "/GoToR", "/SubmitForm"),
)


_SHAPED = re.compile(r"[\u0300-\u036f\u0590-\u08ff\u20d0-\u20ff]")
"""Of letters that are drawn joined or piled up a PDF does not say which characters they were."""


def check_pdf(pdf: bytes, home: Path, text: str = "") -> None:
    reader = PdfReader(io.BytesIO(pdf))
    everything = " ".join(
        str(reader.get_object(number)) for number in range(1, len(reader.xref[0]) + 1)
    )
    assert [each for each in _ALIVE if each in everything] == []
    assert not any(page.annotations for page in reader.pages)
    words = "".join(page.extract_text() for page in reader.pages)
    assert words.strip()
    assert _SHAPED.search(text) or {each for each in words if _is_control(each)} == set()
    told = " ".join(str(value) for value in (reader.metadata or {}).values())
    xmp = pdf[pdf.find(b"<?xpacket begin") : pdf.find(b"<?xpacket end")].decode()
    for private in (str(home), str(Path.home()), "/home", "/root", f">{getpass.getuser()}<"):
        assert private not in told + xmp


def _is_control(character: str) -> bool:
    return character != "\n" and unicodedata.category(character) in ("Cc", "Cs", "Zl", "Zp")


@pytest.mark.parametrize("share", [21, pytest.param(1, marks=pytest.mark.torture("X3"))])
def test_the_pdf_of_a_report_is_nothing_but_paper(
    engine: Engine, tmp_path: Path, share: int
) -> None:
    calls = engine.calls.calls(CallFilter(oldest_first=True))
    logged = [call.id for call in calls if call.source is None]
    assert len(logged) == len(HOSTILE_TEXTS)
    for call_id in logged[::share]:
        report = engine.reports.report((call_id,), is_masked=False)
        document = engine.reports.document(report, engine.wording)
        check_pdf(
            pdf_bytes(document.title, ReportPaper(document).paint),
            tmp_path,
            "".join(document.words()),
        )


def test_the_list_of_all_calls_is_nothing_but_paper(engine: Engine, tmp_path: Path) -> None:
    document = engine.exports.listed(engine.wording)
    words = "".join(document.words())
    check_pdf(pdf_bytes(document.title, ReportPaper(document).paint), tmp_path, words)


def test_the_page_for_the_fridge_is_nothing_but_paper(engine: Engine, tmp_path: Path) -> None:
    words = sheet_words(fridge_sheet(OWN_BANKS, engine.directory), engine.wording)
    check_pdf(pdf_bytes(words.title, lambda device: paint_sheet(words, device)), tmp_path)


_SVG = "{http://www.w3.org/2000/svg}"
_DRAWN = {"svg", "title", "desc", "defs", "g", "path", "text", "rect", "polyline", "line", "circle"}
_DRAWN |= {"ellipse", "polygon", "pattern", "image", "linearGradient", "stop"}


def test_a_picture_is_drawn_and_loads_nothing(engine: Engine) -> None:
    tables = FigureWords(engine.wording).tables(engine.figures.figures(Cut(Unit.MONTH)))
    for table in filter(lambda each: each.total, tables.values()):
        picture = ElementTree.fromstring(svg_bytes(table, "<b>脚注</b> &amp; <script/>"))  # noqa: S314 - our own
        tags = {each.tag.removeprefix(_SVG) for each in picture.iter()}
        assert tags <= _DRAWN
        links = [key for element in picture.iter() for key in element.attrib if "href" in key]
        assert links == []
