"""What the search of the guidance puts first, and how it shows what it found."""

import pytest

from callassist.domain.guidance import TopicGroup
from domain.made_guidance import brackets, index, references, search, section, topic


def test_the_better_the_place_the_earlier_the_topic() -> None:
    made = index(
        zh_CN=[
            topic("a", "别的", "", section("A1", "怎么办", "不说密码")),
            topic("b", "别的", "要的是密码"),
            topic("c", "别的", "", section("C1", "不问密码", "")),
            topic("d", "说出了密码"),
            topic("e", "“密码”怎么改"),
            topic("f", "一、密码"),
        ]
    )

    assert references(made, "密码") == ["f", "e", "d", "c#C1", "b", "a#A1"]


def test_the_persons_own_language_comes_before_others_at_the_same_place() -> None:
    made = index(
        zh_CN=[topic("a", "App 一"), topic("b", "二")],
        en=[topic("a", "One"), topic("b", "App two")],
    )

    assert references(made, "app", "zh_CN") == ["a", "b"]
    assert references(made, "app", "en") == ["b", "a"]


def test_as_it_stands_comes_before_pinyin_and_pinyin_before_initials() -> None:
    made = index(
        zh_CN=[
            topic("a", "说大班课"),
            topic("b", "说办"),
            topic("c", "说 dabanke"),
            topic("d", "不知"),
        ],
    )

    assert references(made, "dabanke") == ["c", "a"]
    assert references(made, "dbk") == ["a"]
    assert references(made, "ban") == ["a", "b"]


def test_of_equals_the_one_with_more_hits_comes_first_then_the_order_of_the_contents() -> None:
    made = index(
        zh_CN=[
            topic("a", "甲", "银行"),
            topic("b", "乙", "银行，银行"),
            topic("c", "丙", "银行"),
        ]
    )

    assert references(made, "银行") == ["b", "a", "c"]


def test_words_that_stand_together_come_before_words_that_stand_apart() -> None:
    apart = section("A1", "安全", "账户安全")
    made = index(
        zh_CN=[
            topic("a", "安全", "", apart),
            topic("b", "别的", "", section("B1", "没有安全账户", "")),
            topic("c", "只有安全"),
        ]
    )

    assert references(made, "安全 账户") == ["b#B1", "a#A1"]


def test_a_topic_is_one_hit_but_a_section_of_the_article_is_one_for_itself() -> None:
    one, two = section("1.1", "1.1 网商银行的背景", "银行"), section("1.2", "1.2 服务", "网商银行")
    made = index(
        zh_CN=[
            topic("article", "一、这是谁", "说网商银行", one, two, group=TopicGroup.ARTICLE),
            topic("bank", "别的", "", section("C1", "网商银行", ""), section("C2", "", "网商银行")),
        ]
    )

    hits = search(made, "网商银行")

    assert [hit.reference for hit in hits] == ["article#1.1", "bank#C1", "article", "article#1.2"]
    assert [brackets(hit.title) for hit in hits] == [
        "1.1 [网商银行]的背景",
        "别的",
        "一、这是谁",
        "1.2 服务",
    ]


def test_a_hit_opens_at_its_best_part_and_shows_its_heading_if_that_has_it() -> None:
    made = index(
        zh_CN=[
            topic(
                "a",
                "别的",
                "一句话",
                section("A1", "开头", "验证码，验证码，验证码"),
                section("A2", "不要验证码", "它是钥匙。"),
            )
        ]
    )

    (hit,) = search(made, "验证码")

    assert (hit.reference, brackets(hit.extract)) == ("a#A2", "不要[验证码] · 它是钥匙。")


def test_a_topic_found_by_its_title_opens_at_its_top() -> None:
    made = index(zh_CN=[topic("a", "验证码", "一句话", section("A1", "开头", "说了验证码。"))])

    (hit,) = search(made, "yzm")

    assert (hit.reference, brackets(hit.title)) == ("a", "[验证码]")
    assert brackets(hit.extract) == "说了[验证码]。"


def test_what_only_another_language_says_is_shown_by_the_summary_without_marks() -> None:
    made = index(
        zh_CN=[topic("a", "题目", "一句话", section("A1", "开头", "正文"))],
        en=[topic("a", "Title", "One line", section("A1", "Beginning", "It has no safe account."))],
    )

    (hit,) = search(made, "safe account", "zh_CN")

    assert (hit.reference, brackets(hit.title), brackets(hit.extract)) == ("a#A1", "题目", "一句话")


def test_a_heading_in_another_language_is_shown_by_the_same_heading() -> None:
    made = index(
        zh_CN=[topic("a", "题目", "一句话", section("A1", "没有安全账户", "对方这样叫它。"))],
        en=[topic("a", "Title", "One line", section("A1", 'No "safe account"', "They say so."))],
    )

    (hit,) = search(made, "safe account", "zh_CN")

    assert brackets(hit.extract) == "没有安全账户 · 对方这样叫它。"


def test_pinyin_does_not_get_between_english_words() -> None:
    made = index(
        zh_CN=[topic("a", "班级"), topic("b", "别的")],
        en=[topic("a", "Class"), topic("b", "Ban them")],
    )

    assert references(made, "ban", "en") == ["b"]
    assert references(made, "ban", "zh_CN") == ["a", "b"]
    assert references(made, "banji", "en") == ["a"]


@pytest.mark.parametrize(
    ("typed", "shown"),
    [
        ("繁體", "說了[繁体]字"),
        ("fanti", "說了[繁体]字"),
        ("ft", "說了[繁体]字"),
        ("說了", "[說了]繁体字"),
        ("说了", "[說了]繁体字"),
    ],
)
def test_hits_are_marked_in_the_text_as_it_is_written(typed: str, shown: str) -> None:
    (hit,) = search(index(zh_TW=[topic("a", "說了繁体字")]), typed, "zh_TW")

    assert brackets(hit.title) == shown


def test_no_extract_shows_a_forged_number_without_its_mark() -> None:
    text = "警方见过 {forgery:+8695588}、{forgery:00095588}，自己打 {dial:95588}。"
    made = index(zh_CN=[topic("a", "别的", "", section("A1", "开头", text))])

    for typed in ("95588", "8695588", "警方"):
        (hit,) = search(made, typed)
        assert "+8695588（假）" in hit.extract.text
        assert "00095588（假）" in hit.extract.text


def test_marks_of_lines_and_words_are_not_part_of_what_is_found() -> None:
    text = "> 对方：**转**账\n> 您：不\n\n- [看这里](topic:b#B1)\n1. 挂断"
    made = index(zh_CN=[topic("a", "别的", "", section("A1", "开头", text))])

    (hit,) = search(made, "转账")

    assert brackets(hit.extract) == "对方：[转账] 您：不 看这里 挂断"
    assert references(made, "topic") == []
