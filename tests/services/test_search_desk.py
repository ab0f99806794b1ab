"""The search over guidance and directory, with the content as it is shipped."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from callassist.bundled.directory_file import load_directory
from callassist.bundled.guidance_files import load_guidance
from callassist.bundled.texts import LANGUAGES
from callassist.domain.search import DirectoryHit, GuidanceHit
from callassist.services.search_desk import SearchDesk
from domain.made_guidance import brackets

DESK = SearchDesk(load_directory())

each_language = pytest.mark.parametrize("language", LANGUAGES)


def _guidance(text: str, language: str) -> list[GuidanceHit]:
    return [hit for hit in DESK.search(text, language) if isinstance(hit, GuidanceHit)]


def _numbers(text: str, language: str) -> list[DirectoryHit]:
    return [hit for hit in DESK.search(text, language) if isinstance(hit, DirectoryHit)]


@each_language
@pytest.mark.parametrize(
    ("typed", "topic"),
    [
        ("验证码", "first_aid_code"),
        ("驗證碼", "first_aid_code"),
        ("码", "first_aid_code"),
        ("屏幕", "first_aid_control"),
        ("螢幕", "first_aid_control"),
        ("百万保障", "variant_guarantee"),
        ("百萬保障", "variant_guarantee"),
        ("yzm", "first_aid_code"),
        ("yanzhengma", "first_aid_code"),
        ("yanzheng", "first_aid_code"),
        ("yanzh", "first_aid_code"),
        ("yan zheng ma", "first_aid_code"),
        ("anquanzhanghu", "variant_police"),
        ("aqzh", "variant_police"),
        ("safe account", "variant_police"),
        ("SAFE ACCOUNT", "variant_police"),
        ("ｓａｆｅ ａｃｃｏｕｎｔ", "variant_police"),
        ("安全账户", "variant_police"),
        ("網商銀行", "mybank"),
        ("网商银行", "mybank"),
        ("wangshangyinhang", "mybank"),
        ("MYbank", "mybank"),
        ("号码", "number"),
        ("刷单", "scam_click_farming"),
        ("shuadan", "scam_click_farming"),
        ("screen", "first_aid_control"),
    ],
)
def test_the_expected_topic_is_among_the_first_three(typed: str, topic: str, language: str) -> None:
    first = DESK.search(typed, language)[:3]

    assert topic in [hit.topic_id for hit in first if isinstance(hit, GuidanceHit)]


@pytest.mark.parametrize("typed", ["safe account", "百万保障", "yzm", "網商銀行", "屏幕"])
def test_the_same_is_found_whatever_the_language_of_the_window(typed: str) -> None:
    found = [{hit.topic_id for hit in _guidance(typed, language)} for language in LANGUAGES]

    assert found[0]
    assert found[0] == found[1] == found[2]


@each_language
def test_hits_are_shown_in_the_language_of_the_window(language: str) -> None:
    guidance = load_guidance(language)

    for hit in _guidance("safe account", language):
        spot = guidance.find(hit.reference)
        assert spot is not None
        is_article = spot.topic.group == "article"
        assert hit.title.text == (spot.title if is_article else spot.topic.title)


@each_language
@pytest.mark.parametrize("typed", ["银行", "a", "yi", "安全 账户", "bank code", "1", "95188"])
def test_every_hit_leads_to_a_place_and_marks_what_is_there(typed: str, language: str) -> None:
    hits = DESK.search(typed, language)

    assert hits
    references = [hit.reference for hit in hits if isinstance(hit, GuidanceHit)]
    assert len(set(references)) == len(references)
    assert all(load_guidance(language).find(each) for each in references)
    for marked in [each for hit in hits for each in (hit.title, hit.extract)]:
        assert "\n" not in marked.text
        places = [place for hit in marked.hits for place in hit]
        assert places == sorted(set(places))
        assert all(0 <= place <= len(marked.text) for place in places)


@each_language
def test_a_topic_is_one_hit_but_for_the_article(language: str) -> None:
    topics = [hit.topic_id for hit in _guidance("银行", language)]

    assert {each for each in topics if topics.count(each) > 1} <= {f"article_{n}" for n in range(7)}


def test_extracts_have_their_length() -> None:
    for language, most in (("zh_CN", 90), ("zh_TW", 90), ("en", 140)):
        for hit in _guidance("码" if language != "en" else "code", language):
            assert 0 < len(hit.extract.text) <= most


@each_language
def test_a_number_is_shown_for_each_of_its_owners_and_comes_first(language: str) -> None:
    hits = DESK.search("95188", language)

    owners = [hit.organisation_id for hit in hits[:4] if isinstance(hit, DirectoryHit)]
    assert owners == ["mybank", "alipay", "ant_group", "huabei_jiebei"]
    assert all(isinstance(hit, DirectoryHit) and hit.digits == "95188" for hit in hits[:4])
    assert _guidance("95188", language)


@pytest.mark.parametrize(
    ("language", "shown"),
    [
        ("zh_CN", ("网商银行", "[95188] · 客服热线")),
        ("zh_TW", ("网商银行", "[95188] · 客服專線")),
        ("en", ("MYbank (Zhejiang E-Commerce Bank)", "[95188] · Customer hotline")),
    ],
)
def test_a_number_says_whose_it_is_and_what_for(language: str, shown: tuple[str, str]) -> None:
    hit = DESK.search("95188", language)[0]

    assert (brackets(hit.title), brackets(hit.extract)) == shown


@pytest.mark.parametrize(
    ("typed", "number"),
    [
        ("95588", "95588"),
        ("９５５８８", "95588"),
        ("4006695566", "4006695566"),
        ("400-669-5566", "4006695566"),
        ("400 669 5566", "4006695566"),
    ],
)
def test_a_number_is_found_however_it_is_grouped(typed: str, number: str) -> None:
    hit = DESK.search(typed, "zh_CN")[0]

    assert isinstance(hit, DirectoryHit)
    assert hit.digits == number
    marked = "".join(hit.extract.text[begin:end] for begin, end in hit.extract.hits)
    assert marked.replace("-", "") == number


def test_a_number_that_only_contains_the_digits_of_another_is_not_that_one() -> None:
    for typed in ("+8695188", "095188", "951883", "0571-95188"):
        assert "95188" not in [hit.digits for hit in _numbers(typed, "zh_CN")]


def test_one_digit_is_no_number_yet() -> None:
    assert _numbers("9", "zh_CN") == []
    assert _numbers("95", "zh_CN") != []


@pytest.mark.parametrize(
    ("typed", "organisation"),
    [
        ("工商银行", "icbc"),
        ("工商銀行", "icbc"),
        ("工行", "icbc"),
        ("icbc", "icbc"),
        ("Industrial and Comm", "icbc"),
        ("gongshangyinhang", "icbc"),
        ("zggsyh", "icbc"),
        ("支付宝", "alipay"),
        ("支付", "alipay"),
        ("zhifubao", "alipay"),
        ("Alipay", "alipay"),
    ],
)
@each_language
def test_an_organisation_is_found_by_its_names(
    typed: str, organisation: str, language: str
) -> None:
    assert organisation in [hit.organisation_id for hit in _numbers(typed, language)[:3]]


@each_language
def test_an_organisation_that_is_named_comes_before_the_guidance(language: str) -> None:
    for typed in ("支付宝", "zhifubao", "Alip"):
        assert isinstance(DESK.search(typed, language)[0], DirectoryHit)
    for typed in ("银行", "验证码", "yzm", "商", "中", "zh", "a"):
        assert isinstance(DESK.search(typed, language)[0], GuidanceHit)


@each_language
def test_a_name_many_share_leaves_room_for_the_guidance(language: str) -> None:
    kinds = [isinstance(hit, GuidanceHit) for hit in DESK.search("中国", language)]

    assert kinds[:5] == [False] * 5
    assert any(kinds)


def test_a_number_that_one_source_names_says_so() -> None:
    single = next(each for each in load_directory().entries if not each.is_confirmed)

    hit = DESK.search(single.digits, "zh_CN")[0]

    assert hit.extract.text.endswith("只有一处来源")


def test_no_more_than_asked_for() -> None:
    assert len(DESK.search("银行", "zh_CN")) == 50
    assert len(DESK.search("银行", "zh_CN", limit=3)) == 3
    assert len(DESK.search("95", "zh_CN", limit=3)) == 3


@pytest.mark.parametrize("typed", ["", "  ", "？", "猫咪爱吃鱼", "zzzzqq", "12345678901234"])
def test_nothing_is_found_where_there_is_nothing(typed: str) -> None:
    assert DESK.search(typed, "zh_CN") == []
    assert DESK.hits_in("说出了验证码", typed) == ()


@pytest.mark.parametrize(
    ("text", "wanted", "parts"),
    [
        ("说出了验证码，验证码", "验证码", ["验证码", "验证码"]),
        ("說出了驗證碼", "验证码", ["驗證碼"]),
        ("說出了驗證碼", "yanzhengma", ["驗證碼"]),
        ("說出了驗證碼", "yzm", ["驗證碼"]),
        ("A Safe Account", "safe account", ["Safe Account"]),
        ("safe, my account", "safe account", ["safe", "account"]),
        ("安全的账户", "安全 账户", ["安全", "账户"]),
        ("安全的", "安全 账户", ["安全"]),
        ("哈哈哈", "哈", ["哈哈哈"]),
        ("", "哈", []),
    ],
)
def test_hits_are_found_in_any_shown_text(text: str, wanted: str, parts: list[str]) -> None:
    assert [text[begin:end] for begin, end in DESK.hits_in(text, wanted)] == parts


anything = st.text(st.characters(exclude_categories=()), max_size=300)
typed_words = st.text("验證码 yzm'-.95１Ａ\n\x00\u200b\ud800ü（", max_size=40)


@given(anything | typed_words, st.sampled_from(LANGUAGES))
def test_no_text_makes_a_search_fail(typed: str, language: str) -> None:
    assert len(DESK.search(typed, language)) <= 50


@given(anything | typed_words, anything | typed_words)
def test_no_text_makes_marking_fail(text: str, wanted: str) -> None:
    places = [place for hit in DESK.hits_in(text, wanted) for place in hit]

    assert places == sorted(set(places))
    assert all(0 <= place <= len(text) for place in places)


def test_a_very_long_text_is_searched_by_its_beginning() -> None:
    assert DESK.search("验证码" + " " * 100_000 + "x", "zh_CN") == DESK.search("验证码", "zh_CN")


@pytest.mark.parametrize(
    ("question", "topic"),
    [
        ("验证码给了骗子怎么办", "first_aid_code"),
        ("我把卡号告诉别人了", "first_aid_card"),
        ("对方让我共享屏幕", "first_aid_control"),
        ("妈妈被骗了钱", "first_aid_money"),
        ("我把卡號告訴別人了", "first_aid_card"),
    ],
)
def test_a_whole_question_finds_what_comes_nearest(question: str, topic: str) -> None:
    first = DESK.search(question, "zh_CN")[0]

    assert isinstance(first, GuidanceHit)
    assert first.topic_id == topic


def test_what_shares_nothing_with_any_text_finds_nothing() -> None:
    assert DESK.search("龘靐齉爩", "zh_CN") == []
