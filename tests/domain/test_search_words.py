"""What counts as found: Chinese, English, pinyin and initials, whatever way they are typed."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from callassist.bundled.search_files import load_readings
from callassist.domain.search_words import Query, SearchText, Way

READINGS = load_readings()


def found(typed: str, text: str) -> tuple[Way, list[str]] | None:
    """How a typed phrase is found in a text, and the parts of the text it stands for."""
    query = Query.parse(typed, READINGS)
    assert query is not None
    hits = SearchText.of(text, READINGS).find_word(query.phrase)
    return (hits.way, [text[begin:end] for begin, end in hits.hits]) if hits else None


@pytest.mark.parametrize(
    ("typed", "text", "part"),
    [
        ("码", "说出了验证码", "码"),
        ("验证", "说出了验证码", "验证"),
        ("驗證碼", "说出了验证码", "验证码"),
        ("验证码", "說出了驗證碼", "驗證碼"),
        ("安全賬戶", "沒有安全帳戶", "安全帳戶"),
        ("接着", "接著打電話", "接著"),
        ("SAFE", "a safe account", "safe"),
        ("ｓａｆｅ　ａｃｃｏｕｎｔ", "a Safe Account", "Safe Account"),
        ("app", "装 App 以后", "App"),
        ("ＡＰＰ", "装Ａｐｐ以后", "Ａｐｐ"),
        ("9518", "拨 95188。", "9518"),
        ("９５１８８", "拨 95188。", "95188"),
        ("400-669-5588", "拨 4006695588。", "4006695588"),
        ("don’t", "They don't ask", "don't"),
        ("4.2", "见 4.2 节", "4.2"),
        ("“安全账户”？", "没有安全账户", "安全账户"),
    ],
)
def test_it_is_found_as_it_stands(typed: str, text: str, part: str) -> None:
    assert found(typed, text) == (Way.DIRECT, [part])


@pytest.mark.parametrize(
    ("typed", "way"),
    [
        ("yanzhengma", Way.PINYIN),
        ("YanZhengMa", Way.PINYIN),
        ("yan zheng ma", Way.PINYIN),
        ("yan'zheng'ma", Way.PINYIN),
        ("ｙａｎｚｈｅｎｇｍａ", Way.PINYIN),
        ("yanzhengm", Way.UNFINISHED),
        ("yzm", Way.INITIALS),
        ("YZM", Way.INITIALS),
        ("y z m", Way.INITIALS),
    ],
)
@pytest.mark.parametrize("text", ["说出了验证码。", "說出了驗證碼。"])
def test_it_is_found_by_pinyin(typed: str, way: Way, text: str) -> None:
    assert found(typed, text) == (way, [text[3:6]])


@pytest.mark.parametrize("size", range(2, 9))
def test_pinyin_finds_while_it_is_typed(size: int) -> None:
    hit = found("yanzheng"[:size], "说出了验证码")

    assert hit is not None
    assert hit[1][0].startswith("验")


@pytest.mark.parametrize(
    ("typed", "text"),
    [
        ("anzheng", "验证码"),
        ("engma", "验证码"),
        ("zm", "验，证，码"),
        ("yanzheng", "验，证"),
        ("m", "密码"),
        ("count", "account"),
        ("ode", "code"),
        ("8", "95188"),
    ],
)
def test_it_is_not_found_in_the_middle_of_a_syllable_or_word(typed: str, text: str) -> None:
    assert found(typed, text) is None


@pytest.mark.parametrize(
    ("typed", "text", "part"),
    [
        ("yinhang", "网商银行", "银行"),
        ("chongqing", "重庆银行", "重庆"),
        ("zhongyao", "很重要", "重要"),
        ("changan", "长安银行", "长安"),
        ("xiamen", "厦门银行", "厦门"),
        ("lvse", "绿色的", "绿色"),
        ("luse", "绿色的", "绿色"),
        ("lüse", "绿色的", "绿色"),
        ("nver", "女儿", "女儿"),
        ("xian", "在西安", "西安"),
        ("xi'an", "在西安", "西安"),
        ("pingmu", "螢幕，屏幕", "屏幕"),
        ("zhanghu", "您的帳戶", "帳戶"),
        ("tiaogao", "调高额度", "调高"),
        ("diaocha", "涉案调查", "调查"),
    ],
)
def test_characters_with_several_readings_are_read_as_in_their_word(
    typed: str, text: str, part: str
) -> None:
    assert found(typed, text) == (Way.PINYIN, [part])


@pytest.mark.parametrize("typed", ["", " ", "？！", "——", "\u200b", "\x00\x1b", "\ud800", "😀"])
def test_there_is_nothing_to_search_for(typed: str) -> None:
    assert Query.parse(typed, READINGS) is None


@pytest.mark.parametrize(
    ("typed", "digits"),
    [("95188", "95188"), ("400-669-5588", "4006695588"), ("95 188", "95188"), ("95188 银行", "")],
)
def test_only_digits_are_a_number(typed: str, digits: str) -> None:
    query = Query.parse(typed, READINGS)

    assert query is not None
    assert query.digits == digits


anything = st.text(st.characters(exclude_categories=()), max_size=60)


@given(anything)
def test_both_forms_of_a_text_keep_the_place_of_every_character(text: str) -> None:
    forms = SearchText.of(text, READINGS)

    assert len(forms.folded) == len(text)
    if forms.syllables:
        assert len([each for each in forms.syllables if not each.islower()]) == len(text)


@given(anything, st.integers(0, 60), st.integers(1, 10))
def test_every_part_of_a_text_is_found_in_it(text: str, begin: int, size: int) -> None:
    part = "".join(each for each in text[begin : begin + size] if "一" <= each <= "鿿")

    if part and part in text:
        hit = found(part, text)
        assert hit is not None
        assert READINGS.fold(hit[1][0]) == READINGS.fold(part)


@given(st.text("验证码密银行重庆", min_size=1, max_size=8), st.data())
def test_what_is_read_is_found_by_its_reading_up_to_any_letter(
    text: str, data: st.DataObject
) -> None:
    letters = SearchText.of(text, READINGS).syllables.lower()
    end = data.draw(st.integers(2, len(letters)))

    hit = found(letters[:end], text)

    assert hit is not None
    assert hit[0] in (Way.PINYIN, Way.UNFINISHED)
