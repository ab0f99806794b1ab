import re
from pathlib import Path

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QTextBlock, QTextCharFormat, QTextDocument, QTextTable
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from callassist.bundled.guidance_files import load_guidance
from callassist.bundled.texts import load_texts
from callassist.domain.guidance import Topic
from callassist.domain.guidance_text import Marks, render
from callassist.services.wording import Wording
from callassist.ui.guidance.article_document import article_document, place_position
from callassist.ui.guidance.article_look import paper_look, screen_look
from callassist.ui.guidance.article_paper import ArticlePaper
from callassist.ui.guidance.article_pieces import Piece, PieceKind, pieces_of
from callassist.ui.guidance.article_view import ArticleView
from callassist.ui.paper import questions
from store.made_calls import directory
from ui.paper.read_pdf import folded, text_of

LANGUAGES = ("zh_CN", "zh_TW", "en")


def topic(topic_id: str, language: str = "zh_CN") -> Topic:
    found = load_guidance(language).topic(topic_id)
    assert found is not None
    return found


def wording(language: str = "zh_CN") -> Wording:
    return Wording(load_texts(language), directory())


def shown(topic_id: str, language: str = "zh_CN") -> QTextDocument:
    return article_document(topic(topic_id, language), wording(language), screen_look(100))


def spans(document: QTextDocument) -> list[tuple[str, QTextCharFormat]]:
    """Each run of words with its format."""
    found = []
    block = document.begin()
    while block.isValid():
        for span in block.textFormats():
            words = block.text()[span.start : span.start + span.length]
            found.append((words, QTextCharFormat(span.format)))
        block = block.next()
    return found


def links(document: QTextDocument) -> list[tuple[str, str]]:
    return [(words, form.anchorHref()) for words, form in spans(document) if form.isAnchor()]


def bare(text: str) -> str:
    """The words without blanks, and without what stands before a line of a list or a talk."""
    return re.sub(r"\s", "", re.sub(r"^(- |[0-9]+\. |> )", "", text, flags=re.MULTILINE))


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.usefixtures("qapp")
def test_article_has_every_word_of_its_topic_and_no_mark(language: str) -> None:
    forgery = load_texts(language).word("guide.forgery")
    said = Marks(forgery=lambda number: forgery.format(number=number))
    for each in load_guidance(language).topics:
        document = article_document(each, wording(language), screen_look(100))
        text = bare(document.toPlainText())
        for section in each.sections:
            assert bare(section.title) in text
            assert bare(render(section.text, said)) in text
        for mark in ("**", "{dial", "{forgery", "](topic", "\ue000", "\ue001"):
            assert mark not in text


@pytest.mark.usefixtures("qapp")
def test_characters_that_mean_something_in_markdown_are_only_characters() -> None:
    assert pieces_of("1 * 2 * 3 _a_ <b> #c ~d~ `e` &amp;") == [
        Piece(PieceKind.WORDS, "1 * 2 * 3 _a_ <b> #c ~d~ `e` &amp;")
    ]


def test_number_inside_strong_words_is_strong_and_can_be_dialled() -> None:
    assert pieces_of("**马上打 {dial:110}。** 说清时间") == [
        Piece(PieceKind.WORDS, "马上打 ", is_strong=True),
        Piece(PieceKind.DIAL, "110", is_strong=True),
        Piece(PieceKind.WORDS, "。", is_strong=True),
        Piece(PieceKind.WORDS, "说清时间"),
    ]


def test_blank_between_strong_english_and_the_rest_stays() -> None:
    assert [piece.words for piece in pieces_of("**Hang up.** Then call.")] == [
        "Hang up.",
        " Then call.",
    ]


@pytest.mark.usefixtures("qapp")
def test_each_line_of_a_talk_is_a_line_of_its_own_in_one_block() -> None:
    document = shown("variant_limit")
    (table,) = (
        frame for frame in document.rootFrame().childFrames() if isinstance(frame, QTextTable)
    )
    block = table.firstCursorPosition().block()
    last = table.lastCursorPosition().block()
    lines = [block.text()]
    while block != last:
        block = block.next()
        lines.append(block.text())
    assert lines[0] == "对方：信用卡中心的，您的额度可以提到五万。"
    assert len(lines) == 8
    assert all(line.startswith(("对方：", "您：")) for line in lines)


@pytest.mark.usefixtures("qapp")
def test_forgery_is_struck_through_and_said_to_be_one_and_no_link() -> None:
    document = shown("number")
    struck = [words for words, form in spans(document) if form.fontStrikeOut()]
    assert "00095588" in struck
    assert "+8695588" in struck
    assert "00095588（假）" in document.toPlainText()
    assert not set(struck) & {words for words, _href in links(document)}
    assert "00095588 (fake)" in shown("number", "en").toPlainText()


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.usefixtures("qapp")
def test_every_link_leads_to_a_place_or_to_a_number_of_the_directory(language: str) -> None:
    guidance = load_guidance(language)
    for each in guidance.topics:
        document = article_document(each, wording(language), screen_look(100))
        for words, address in links(document):
            kind, _, target = address.partition(":")
            if kind == "dial":
                assert words == target
                assert directory().entry_for(target.replace("-", "")) is not None
            else:
                assert kind == "topic"
                assert guidance.find(target) is not None


@pytest.mark.usefixtures("qapp")
def test_what_tells_how_to_use_the_program_names_no_sources() -> None:
    text = shown("use_call").toPlainText()
    assert text.endswith("先断网，再照着做。")


@pytest.mark.usefixtures("qapp")
def test_sources_stand_at_the_end_with_day_copy_and_address_and_cannot_be_opened() -> None:
    document = shown("variant_limit")
    *_, sources = document.toPlainText().partition("\n来源\n")
    assert "泉州警方，当地报纸刊登（转载） · 2020-06-22" in sources
    assert "https://finance.china.com.cn/consume/20141225/2870723.shtml" in sources
    assert sources.count("转载") == len(topic("variant_limit").sources)
    assert sources.endswith("这一篇里的事实，2026-11-22 核对过一遍。")
    assert not [address for _words, address in links(document) if "http" in address]


@pytest.mark.usefixtures("qapp")
def test_place_with_several_names_is_found_by_each_and_an_unknown_one_by_none() -> None:
    document = shown("number")
    position = place_position(document, "lookalike")
    assert position is not None
    assert place_position(document, "D2") == position
    assert document.findBlock(position).text() == "很像，但不是"
    assert place_position(document, "D") is None


@pytest.mark.usefixtures("qapp")
def test_headings_are_larger_than_the_text_and_known_as_headings() -> None:
    document = shown("number")

    def size(block: QTextBlock) -> float:
        (first, *_others) = block.textFormats()
        return float(first.format.fontPointSize())

    head = document.begin()
    summary = head.next()
    heading = summary.next()
    assert [each.blockFormat().headingLevel() for each in (head, summary, heading)] == [1, 0, 2]
    assert size(head) > size(heading) > size(summary)


@pytest.mark.usefixtures("qapp")
def test_reading_size_scales_all_of_the_text() -> None:
    def sizes(percent: int) -> list[float]:
        document = article_document(topic("number"), wording(), screen_look(percent))
        return [form.fontPointSize() for _words, form in spans(document)]

    assert sizes(200) == pytest.approx([2 * size for size in sizes(100)])


def test_view_loads_nothing_whatever_it_is_asked_for(qtbot: QtBot, tmp_path: Path) -> None:
    picture = tmp_path / "picture.png"
    picture.write_bytes(b"x")
    view = ArticleView()
    qtbot.addWidget(view)
    document = shown("number")
    view.show_article(document, "x")
    image = QTextDocument.ResourceType.ImageResource.value
    assert document.resource(image, QUrl.fromLocalFile(str(picture))) == b""


def test_link_out_of_the_guidance_leads_nowhere(qtbot: QtBot) -> None:
    view = ArticleView()
    qtbot.addWidget(view)
    asked: list[str] = []
    view.reference_requested.connect(asked.append)
    view.number_requested.connect(asked.append)
    view.anchorClicked.emit(QUrl("https://example.org/"))
    assert asked == []
    assert not view.openLinks()


@pytest.mark.usefixtures("qapp")
def test_on_paper_nothing_can_be_clicked_and_every_word_is_there() -> None:
    paper = article_document(topic("variant_limit"), wording(), paper_look())
    assert links(paper) == []
    assert paper.toPlainText() == shown("variant_limit").toPlainText()


def test_article_is_saved_as_a_pdf_with_its_talk_and_its_sources(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "article.pdf"
    monkeypatch.setattr(questions, "file_to_save", lambda _parent, _name: path)
    view = ArticleView()
    qtbot.addWidget(view)
    assert ArticlePaper(topic("variant_limit"), wording()).save(view)
    text = text_of(path.read_bytes())
    for words in ("给您提额", "信用卡中心的，您的额度可以提到五万。", "核对过一遍"):
        assert folded(words) in text


def test_article_without_a_place_to_save_is_not_saved(
    qapp: QApplication, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(questions, "file_to_save", lambda _parent, _name: None)
    view = ArticleView()
    qtbot.addWidget(view)
    assert not ArticlePaper(topic("variant_limit"), wording()).save(view)
