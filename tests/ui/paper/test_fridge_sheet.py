from itertools import combinations

import pytest
import segno
from PySide6.QtCore import QMarginsF, QRectF, QSize
from PySide6.QtGui import QFontDatabase, QPagedPaintDevice, QPageLayout, QPageSize

from callassist.bundled.texts import LANGUAGES
from callassist.ui.paper.fridge_layout import (
    CODE_MODULES,
    LEAST_MODULE,
    PAPER,
    Bar,
    Code,
    Frame,
    Item,
    Writing,
    fridge_layout,
)
from callassist.ui.paper.fridge_sheet import paint_sheet, sheet_picture
from callassist.ui.paper.output import pdf_bytes
from callassist.ui.paper.sheet_words import NumberWords, SheetWords
from ui.paper.conftest import MakeWords
from ui.paper.read_pdf import folded, pages_of

COUNTS = (0, 1, 2, 3, 4, 6, 7, 12, 14)

pytestmark = pytest.mark.usefixtures("qapp")
each_sheet = pytest.mark.parametrize(
    ("language", "count"), [(language, count) for language in LANGUAGES for count in COUNTS]
)


def solid(items: list[Item]) -> list[QRectF]:
    return [each.place for each in items if not isinstance(each, Frame)]


def pdf_of(words: SheetWords) -> bytes:
    return pdf_bytes(words.title, lambda device: paint_sheet(words, device))


def all_words(words: SheetWords) -> list[str]:
    lines = [*words.banks, *words.help_lines]
    numbers = [part for line in lines for part in (line.name, line.number) if part]
    told = [words.title, words.say, *words.sayings, words.banks_heading, words.help_heading]
    told += [words.person, words.person_number, words.checked, words.scan]
    return [*told, *numbers, *([words.left_out] if words.left_out else [])]


@each_sheet
def test_nothing_overlaps_and_all_is_on_the_paper(
    words_of: MakeWords, language: str, count: int
) -> None:
    places = solid(fridge_layout(words_of(language, count)))
    printable = PAPER.adjusted(8, 8, -8, -8)
    assert [place for place in places if not printable.contains(place)] == []
    touching = [(a, b) for a, b in combinations(places, 2) if a.intersects(b)]
    assert touching == []


@each_sheet
def test_what_is_said_stands_inside_its_frame(
    words_of: MakeWords, language: str, count: int
) -> None:
    items = fridge_layout(words_of(language, count))
    (frame,) = [each.place for each in items if isinstance(each, Frame)]
    for place in solid(items):
        assert frame.contains(place) or not frame.intersects(place)


@each_sheet
def test_every_code_is_large_enough_to_scan(words_of: MakeWords, language: str, count: int) -> None:
    codes = [each for each in fridge_layout(words_of(language, count)) if isinstance(each, Code)]
    assert len(codes) >= 2
    assert all(code.place.width() / CODE_MODULES >= LEAST_MODULE - 1e-9 for code in codes)


@each_sheet
def test_every_word_comes_out_of_the_pdf_again(
    words_of: MakeWords, language: str, count: int
) -> None:
    if not QFontDatabase.families(QFontDatabase.WritingSystem.SimplifiedChinese):
        pytest.skip("no Chinese face is installed")
    words = words_of(language, count)
    (page,) = pages_of(pdf_of(words))
    assert [each for each in all_words(words) if folded(each) not in page] == []


@pytest.mark.parametrize("count", [1, 2, 3, 4, 6])
@pytest.mark.parametrize("language", LANGUAGES)
def test_short_numbers_are_at_least_40_points_high(
    words_of: MakeWords, language: str, count: int
) -> None:
    words = words_of(language, count)
    written = [each for each in fridge_layout(words) if isinstance(each, Writing)]
    numbers = {line.number for line in (*words.banks, *words.help_lines)}
    sizes = {each.words: each.block.points for each in written if each.words in numbers}
    assert {number for number, size in sizes.items() if len(number) <= 5 and size < 40} == set()
    assert len(sizes) == len([number for number in numbers if number])


def test_more_banks_are_set_smaller_in_two_columns(words_of: MakeWords) -> None:
    lefts, sizes = [], []
    for count in (3, 12):
        words = words_of("zh_CN", count)
        numbers = {line.number for line in words.banks} - {None}
        shown = [e for e in fridge_layout(words) if isinstance(e, Writing) and e.words in numbers]
        lefts.append(len({round(each.place.left()) for each in shown}))
        sizes.append(max(each.block.points for each in shown))
    assert lefts == [1, 2]
    assert sizes[0] > sizes[1]


def test_without_banks_there_is_room_to_write_a_number(words_of: MakeWords) -> None:
    words = words_of("zh_CN", 0)
    items = fridge_layout(words)
    labels = [e.place for e in items if isinstance(e, Writing) and e.words == words.card_back]
    lines = [each.place for each in items if isinstance(each, Bar)]
    assert labels
    for label in labels:
        beside = [bar for bar in lines if abs(bar.bottom() - label.bottom()) < 2]
        assert any(bar.left() > label.right() and bar.width() > 80 for bar in beside)


def test_a_very_long_name_shrinks_and_stays_in_its_place() -> None:
    name = "The Very Long Named Rural Commercial Cooperative Bank of the Northern Provinces, " * 2
    number = NumberWords(name.strip(), "400 696 2999", "tel:4006962999")
    words = SheetWords(
        language="en",
        title="Hang up. Then call the official number yourself.",
        say="Say this on the phone",
        sayings=("One.", "Two.", "Three.", "Four."),
        banks_heading="My banks",
        banks=(number,) * 12,
        card_back="See the back of the card:",
        left_out="No room for 3 more: see the back of the card.",
        help_heading="Help",
        help_lines=(number, number),
        scan="Scan a square to dial",
        person="Not sure? First call",
        person_number="Phone",
        checked="Numbers from the published list.",
    )
    places = solid(fridge_layout(words))
    assert [(a, b) for a, b in combinations(places, 2) if a.intersects(b)] == []


@pytest.mark.parametrize("count", [0, 3, 12])
def test_the_codes_in_the_picture_are_those_of_the_numbers(words_of: MakeWords, count: int) -> None:
    words = words_of("zh_CN", count)
    dots = 10  # to the millimetre
    picture = sheet_picture(words, QSize(2100, 2970))
    codes = [each for each in fridge_layout(words) if isinstance(each, Code)]
    wanted = [line.dial for line in (*words.banks, *words.help_lines) if line.dial]
    assert sorted(code.content for code in codes) == sorted(wanted)
    for code in codes:
        bordered = segno.make(code.content, error="m", micro=False, boost_error=False)
        rows = list(bordered.matrix_iter(border=4))
        module = code.place.width() / len(rows) * dots
        for y, row in enumerate(rows):
            for x, is_dark in enumerate(row):
                left = code.place.left() * dots + (x + 0.5) * module
                top = code.place.top() * dots + (y + 0.5) * module
                assert picture.pixelColor(int(left), int(top)).value() == (0 if is_dark else 255)


def test_the_page_is_black_and_white(words_of: MakeWords) -> None:
    picture = sheet_picture(words_of("zh_CN", 3), QSize(420, 594))
    points = ((x, y) for x in range(picture.width()) for y in range(picture.height()))
    assert all(picture.pixelColor(x, y).hsvSaturation() == 0 for x, y in points)


def test_smaller_paper_gets_the_whole_page(words_of: MakeWords) -> None:
    words = words_of("zh_CN", 6)

    def paint(device: QPagedPaintDevice) -> None:
        small = QPageLayout(
            QPageSize(QPageSize.PageSizeId.A5), QPageLayout.Orientation.Portrait, QMarginsF()
        )
        device.setPageLayout(small)
        paint_sheet(words, device)

    (page,) = pages_of(pdf_bytes("一页", paint))
    assert folded(words.person) in page


def test_words_read_aloud_hold_every_number_and_sentence(words_of: MakeWords) -> None:
    words = words_of("en", 14)
    spoken = words.spoken()
    assert [each for each in all_words(words) if each != words.scan and each not in spoken] == []
