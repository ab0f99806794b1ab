import pytest
from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontDatabase,
    QImage,
    QPagedPaintDevice,
    QPainter,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextListFormat,
)

from callassist.bundled.guidance_files import load_guidance
from callassist.bundled.texts import LANGUAGES, load_texts
from callassist.domain.guidance_text import plain
from callassist.services.wording import Wording
from callassist.ui.guidance.article_document import article_document
from callassist.ui.guidance.article_look import paper_look
from callassist.ui.paper import document_paper
from callassist.ui.paper.document_paper import paint_document
from callassist.ui.paper.output import pdf_bytes
from callassist.ui.paper.sheet_of_paper import whole_sheet
from store.made_calls import directory
from ui.paper.read_pdf import folded, pages_of, text_of

pytestmark = pytest.mark.usefixtures("qapp")

SENTENCE = "自己打官方电话问，人民银行也这样说。"


@pytest.fixture
def survives() -> None:
    if not QFontDatabase.families(QFontDatabase.WritingSystem.SimplifiedChinese):
        pytest.skip("no Chinese face is installed")


def with_headings(parts: int, lines: int) -> QTextDocument:
    """Headings that must stay with what follows, after a varying number of lines."""
    document = QTextDocument()
    document.setDefaultFont(QFont(["Sans"], 24))
    cursor = QTextCursor(document)
    heading = QTextBlockFormat()
    heading.setHeadingLevel(2)
    for part in range(parts):
        cursor.insertBlock(heading)
        cursor.insertText(f"标题{part}号")
        for line in range(lines):
            cursor.insertBlock(QTextBlockFormat())
            cursor.insertText(f"第{part}段{line}行。{SENTENCE}")
    return document


def pdf_of(document: QTextDocument, title: str = "该打给谁") -> bytes:
    return pdf_bytes(title, lambda device: paint_document(document, title, device))


@pytest.mark.usefixtures("survives")
def test_every_page_has_its_number_and_the_title() -> None:
    pages = pages_of(pdf_of(with_headings(20, 5)))
    assert len(pages) >= 3
    for number, page in enumerate(pages, 1):
        assert folded(f"第 {number} 页，共 {len(pages)} 页") in page
        assert folded("该打给谁 · 来电守护") in page


@pytest.mark.usefixtures("survives")
def test_every_line_comes_out_again_and_only_once() -> None:
    text = text_of(pdf_of(with_headings(12, 5)))
    for part in range(12):
        for line in range(5):
            assert text.count(folded(f"第{part}段{line}行。{SENTENCE}")) == 1


@pytest.mark.usefixtures("survives")
@pytest.mark.parametrize("is_list", [False, True])
def test_a_paragraph_on_two_pages_comes_out_only_once(is_list: bool) -> None:
    document = QTextDocument()
    document.setDefaultFont(QFont(["Sans"], 24))
    cursor = QTextCursor(document)
    if is_list:
        cursor.insertList(QTextListFormat.Style.ListDecimal)
    for part in range(30):
        cursor.insertText("".join(f"（{part}之{n}）{SENTENCE}" for n in range(8)))
        cursor.insertBlock()

    pages = pages_of(pdf_of(document))
    feet = [
        f"第{number}页,共{len(pages)}页该打给谁·来电守护" for number in range(1, len(pages) + 1)
    ]
    text = "".join(page.replace(foot, "") for page, foot in zip(pages, feet, strict=True))

    assert len(pages) > 2
    for part in range(30):
        for n in range(8):
            assert text.count(f"({part}之{n}){folded(SENTENCE)}") == 1


@pytest.mark.usefixtures("survives")
@pytest.mark.parametrize("lines", range(1, 9))
def test_no_heading_ends_a_page(lines: int) -> None:
    pages = pages_of(pdf_of(with_headings(30, lines)))
    assert len(pages) > 1
    for page in pages:
        body = page.replace(folded("该打给谁 · 来电守护"), "")
        body = body.split(folded("第 "), 1)[-1] if body.startswith("第") else body
        for part in range(30):
            if f"标题{part}号" in page:
                assert f"第{part}段0行" in page


def test_body_text_has_twelve_points_whatever_the_screen_has() -> None:
    sizes: set[float] = set()
    document = with_headings(1, 1)

    def look(device: QPagedPaintDevice) -> None:
        size = whole_sheet(device).size()
        paper = document_paper._on_paper(document, device, size)
        sizes.add(paper.defaultFont().pointSizeF())
        sizes.add(paper.lastBlock().charFormat().font().pointSizeF())

    pdf_bytes("一页", look)
    assert sizes <= {12.0, 24.0}
    assert 12.0 in sizes


def test_sizes_stay_in_proportion() -> None:
    document = QTextDocument()
    document.setDefaultFont(QFont(["Sans"], 24))
    large = QTextCharFormat()
    large.setFontPointSize(48)
    QTextCursor(document).insertText("大", large)
    found: list[float] = []

    def look(device: QPagedPaintDevice) -> None:
        size = whole_sheet(device).size()
        paper = document_paper._on_paper(document, device, size)
        found.append(next(document_paper._fragments(paper)).charFormat().fontPointSize())

    pdf_bytes("一页", look)
    assert found == [24.0]


def test_links_and_colours_are_black_on_paper_and_stay_on_the_screen() -> None:
    document = QTextDocument()
    link = QTextCharFormat()
    link.setAnchor(True)
    link.setAnchorHref("topic:never#B1")
    link.setForeground(QColor("#14606B"))
    link.setBackground(QColor("#FFF6E5"))
    link.setFontUnderline(True)
    QTextCursor(document).insertText("看这里", link)
    found: list[QTextCharFormat] = []

    def look(device: QPagedPaintDevice) -> None:
        size = whole_sheet(device).size()
        paper = document_paper._on_paper(document, device, size)
        found.append(next(document_paper._fragments(paper)).charFormat())

    pdf_bytes("一页", look)
    assert found[0].foreground().color() == QColor("black")
    assert found[0].background().style() == Qt.BrushStyle.NoBrush
    assert not found[0].fontUnderline()
    shown = next(document_paper._fragments(document)).charFormat()
    assert shown.foreground().color() == QColor("#14606B")
    assert shown.fontUnderline()


@pytest.mark.usefixtures("survives")
def test_strong_words_come_out_once_and_where_they_stand() -> None:
    document = QTextDocument()
    cursor, strong = QTextCursor(document), QTextCharFormat()
    strong.setFontWeight(QFont.Weight.Bold)
    cursor.insertText("一次停 ", QTextCharFormat())
    cursor.insertText("48 小时", strong)
    cursor.insertText("，从停住那一刻算起。", QTextCharFormat())
    text = text_of(pdf_of(document))
    assert folded("一次停 48 小时，从停住那一刻算起。") in text
    assert text.count("小时") == 1


def test_strong_words_stand_out() -> None:
    ink = {weight: _ink_of("挂断", weight) for weight in (QFont.Weight.Normal, QFont.Weight.Bold)}
    assert ink[QFont.Weight.Bold] > ink[QFont.Weight.Normal] * 1.1


@pytest.mark.parametrize("style", [QTextListFormat.Style.ListDecimal, None])
def test_strong_words_of_a_list_stand_where_plain_ones_would(
    style: QTextListFormat.Style | None,
) -> None:
    places = []
    for weight in (QFont.Weight.Normal, QFont.Weight.Bold):
        document, form = QTextDocument(), QTextCharFormat()
        form.setFontWeight(weight)
        cursor = QTextCursor(document)
        if style is not None:
            cursor.insertList(style)
        cursor.insertText("马上打电话", form)
        picture = _picture_of(document)
        columns = [
            x
            for x in range(picture.width())
            if any(picture.pixelColor(x, y).value() < 128 for y in range(picture.height()))
        ]
        places.append((columns[0], columns[-1]))

    assert places[1] == pytest.approx(places[0], abs=4)


def _ink_of(words: str, weight: QFont.Weight) -> int:
    """How much of a picture of the page is dark."""
    document, strong = QTextDocument(), QTextCharFormat()
    strong.setFontWeight(weight)
    QTextCursor(document).insertText(words, strong)
    picture = _picture_of(document)
    points = ((x, y) for x in range(picture.width()) for y in range(picture.height()))
    return sum(255 - picture.pixelColor(x, y).value() for x, y in points)


def _picture_of(document: QTextDocument) -> QImage:
    """The top left corner of the first page, as it is printed."""
    picture = QImage(QSize(600, 300), QImage.Format.Format_Grayscale8)

    def look(device: QPagedPaintDevice) -> None:
        size = whole_sheet(device).size()
        paper = document_paper._on_paper(document, device, size)
        picture.fill(QColor("white"))
        painter = QPainter(picture)
        document_paper._paint_page(painter, paper, QRectF(0, 0, size.width(), size.height()), 0)
        painter.end()

    pdf_bytes("一页", look)
    return picture


def test_an_empty_document_is_one_page() -> None:
    assert len(pages_of(pdf_of(QTextDocument()))) == 1


@pytest.mark.usefixtures("survives")
@pytest.mark.parametrize("language", LANGUAGES)
def test_an_article_of_the_guidance_comes_out_whole(language: str) -> None:
    wording = Wording(load_texts(language), directory())
    topic = load_guidance(language).topic("whom_to_call")
    assert topic is not None
    text = text_of(pdf_of(article_document(topic, wording, paper_look()), topic.title))
    for section in topic.sections:
        assert folded(section.title) in text
        for line in filter(None, section.text.split("\n")):
            words = folded(plain(line).lstrip("-> 0123456789."))
            # A line may be cut by the foot of a page.
            half = len(words) // 2
            assert words[:half] in text or words[half:] in text, line


def test_a_picture_of_the_page_has_no_colour() -> None:
    wording = Wording(load_texts("zh_CN"), directory())
    topic = load_guidance("zh_CN").topic("never")
    assert topic is not None
    document = article_document(topic, wording, paper_look())
    colours: set[int] = set()

    def look(device: QPagedPaintDevice) -> None:
        size = whole_sheet(device).size()
        paper = document_paper._on_paper(document, device, size)
        picture = QImage(QSize(600, 800), QImage.Format.Format_RGB32)
        picture.fill(QColor("white"))
        painter = QPainter(picture)
        painter.scale(600 / size.width(), 600 / size.width())
        paper.drawContents(painter)
        painter.end()
        points = ((x, y) for x in range(0, 600, 2) for y in range(0, 800, 2))
        colours.update(picture.pixelColor(x, y).hsvSaturation() for x, y in points)

    pdf_bytes("一页", look)
    assert colours == {0}


@pytest.mark.usefixtures("survives")
def test_every_article_goes_to_paper_to_its_last_line() -> None:
    wording = Wording(load_texts("zh_CN"), directory())
    lost = []
    for topic in load_guidance("zh_CN").topics:
        document = article_document(topic, wording, paper_look())
        pages = pages_of(pdf_of(document, topic.title))
        last_line = folded(document.lastBlock().text())
        headings = [section.title for section in topic.sections]
        if last_line not in pages[-1]:
            lost.append(topic.id)
        lost += [title for title in headings if folded(title) not in "".join(pages)]
    assert lost == []
