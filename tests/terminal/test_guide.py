"""`guide`: the contents, one topic or place, and the search, for a person and for a script."""

import json
import subprocess
import sys
from collections.abc import Iterator

import pytest
from wcwidth import width

from callassist.bundled.guidance_files import load_guidance
from callassist.bundled.texts import LANGUAGES, load_texts
from callassist.domain.guidance import TopicGroup
from callassist.terminal.reading_columns import filled, running_text
from terminal.in_process import Run
from terminal.program import Program

TOPICS = [topic.id for topic in load_guidance("zh_CN").topics]
NOT_FIRST = "，。、：；？！”’）》」』"
NOT_LAST = "“‘（《「『"

TOPIC_KEYS = {"id", "group", "title", "summary", "date", "order", "places", "sources"}
SOURCE_KEYS = {"id", "name", "date", "url", "copy"}

each_language = pytest.mark.parametrize("language", LANGUAGES)


def _pages(run: Run, language: str) -> Iterator[str]:
    """Everything `guide` shows in a language: the contents, each topic, a search."""
    for words in ((), *((topic,) for topic in TOPICS), ("--search", "a"), ("--search", "银行")):
        answer = run("guide", *words, "--lang", language)
        assert (answer.status, answer.err) == (0, b""), words
        yield answer.text


@each_language
def test_no_line_is_wider_than_the_terminal_or_begins_with_punctuation(
    run: Run, language: str
) -> None:
    lines = [line for page in _pages(run, language) for line in page.splitlines()]

    assert [line for line in lines if width(line, ambiguous_width=2) > 80] == []
    assert [line for line in lines if line.strip() and line.strip()[0] in NOT_FIRST] == []
    assert [line for line in lines if line and line[-1] in NOT_LAST] == []
    assert [line for line in lines if line != line.rstrip()] == []


@each_language
def test_no_mark_of_the_files_is_left_in_what_is_shown(run: Run, language: str) -> None:
    pages = "\n".join(_pages(run, language))

    assert [sign for sign in ("{", "}", "](", "**", "topic:", "\n> ") if sign in pages] == []


@each_language
def test_the_contents_name_every_topic_and_how_to_read_it(run: Run, language: str) -> None:
    text = run("guide", "--lang", language).text

    lines = text.splitlines()
    for topic in load_guidance(language).topics:
        assert any(line.startswith(f"{topic.id} ") for line in lines)
        assert topic.title.split()[0] in text
    for group in TopicGroup:
        assert load_texts(language).word(f"topic_group.{group}") in lines
    assert f"callassist guide {TOPICS[0]}" in text
    assert "callassist guide --search" in text


def test_every_group_has_a_short_word() -> None:
    for language in LANGUAGES:
        words = [load_texts(language).word(f"topic_group.{group}") for group in TopicGroup]
        assert len(set(words)) == len(words)
        assert max(width(word) for word in words) <= 26


@each_language
def test_the_contents_as_json(run: Run, language: str) -> None:
    topics = run("guide", "--lang", language, "--json").document["topics"]

    assert [topic["id"] for topic in topics] == TOPICS
    for topic in topics:
        assert set(topic) == TOPIC_KEYS
        assert topic["places"]
        assert topic["title"]
        assert topic["summary"]
        assert all(set(source) == SOURCE_KEYS for source in topic["sources"])


@each_language
@pytest.mark.parametrize("topic", ["number", "article_4", "variant_guarantee", "first_aid_code"])
def test_a_topic_as_json(run: Run, topic: str, language: str) -> None:
    document = run("guide", topic, "--lang", language, "--json").document["topic"]

    assert set(document) == {*TOPIC_KEYS, "sections"}
    assert [place for each in document["sections"] for place in each["places"]] == document[
        "places"
    ]
    known = {source["id"] for source in document["sources"]}
    for section in document["sections"]:
        assert set(section) == {"title", "places", "text", "sources"}
        assert section["text"]
        assert "**" not in section["text"]
        assert set(section["sources"]) <= known


@pytest.mark.parametrize("reference", ["4.2", "A4", "article_4#4.2", " 4.2 "])
def test_a_place_shows_its_part_under_the_topic(run: Run, reference: str) -> None:
    answer = run("guide", reference, "--lang", "zh_CN")
    document = run("guide", reference, "--json", "--lang", "zh_CN").document["topic"]

    lines = answer.text.splitlines()
    assert lines[0] == "四、接到电话以后怎么应对"
    assert "4.2 自己打电话核实" in lines
    assert "4.3" not in answer.text
    assert document["id"] == "article_4"
    assert [each["places"][0] for each in document["sections"]] == ["4.2"]


def test_what_tells_how_to_use_the_program_names_no_sources(run: Run) -> None:
    text = run("guide", "use_call", "--lang", "en").text

    assert " ".join(text.split()).endswith("then do what it says.")
    assert "Sources" not in text


def test_a_place_ends_with_its_own_sources_and_its_date(run: Run) -> None:
    lines = run("guide", "lookalike", "--lang", "en").text.splitlines()

    sources = lines[lines.index("Sources") :]
    assert "  https://m.4fhk.cn/content/2015-01/27/content_158453.htm" in sources
    assert not [line for line in sources if "12321" in line]
    assert "Facts gathered up to 2026-11-22." in sources


def test_a_forged_number_is_never_shown_without_its_word(run: Run) -> None:
    for language, word in (("zh_CN", "（假）"), ("zh_TW", "（假）"), ("en", " (fake)")):
        shown = run("guide", "D2", "--lang", language).text
        told = json.dumps(
            run("guide", "D2", "--lang", language, "--json").document, ensure_ascii=False
        )
        for text in (shown.replace("\n", " " if language == "en" else ""), told):
            assert text.count("+8695588") == text.count(f"+8695588{word}") == 1


def test_a_link_shows_what_to_type_and_that_leads_on(run: Run) -> None:
    text = run("guide", "D2", "--lang", "zh_CN").text

    assert "人在境外 [abroad]" in text
    assert "callassist guide abroad" in text
    assert run("guide", "abroad", "--lang", "zh_CN").status == 0


def test_a_talk_is_set_in_and_its_long_lines_hang_under_the_words(run: Run) -> None:
    lines = run("guide", "variant_guarantee", "--lang", "en").text.splitlines()

    first = next(number for number, line in enumerate(lines) if "Douyin service here" in line)
    assert lines[first].startswith("    Caller: Douyin")
    assert lines[first + 1].startswith("            it costs")
    assert lines[first + 2].startswith("    You: ")


@each_language
def test_an_unknown_place_is_told_calmly(run: Run, language: str) -> None:
    for reference in ("no_such_topic", "number#B1", "", "\x1b[2J", "１"):
        answer = run("guide", reference, "--lang", language)

        assert answer.has_failed_plainly(1)
        assert "callassist guide" in answer.complaint
        assert "\x1b" not in answer.complaint


def test_a_topic_and_a_search_at_once_are_wrong_usage(run: Run) -> None:
    assert run("guide", "number", "--search", "码").has_failed_plainly(2)


@each_language
@pytest.mark.parametrize(
    ("typed", "topic"),
    [
        ("验证码", "first_aid_code"),
        ("码", "first_aid_code"),
        ("屏幕", "first_aid_control"),
        ("百万保障", "variant_guarantee"),
        ("yzm", "first_aid_code"),
        ("anquanzhanghu", "variant_police"),
        ("safe account", "variant_police"),
        ("網商銀行", "mybank"),
    ],
)
def test_a_search_finds_the_topic_among_the_first_three(
    run: Run, typed: str, topic: str, language: str
) -> None:
    document = run("guide", "--search", typed, "--lang", language, "--json").document

    assert document["query"] == typed
    assert topic in [result.get("topic") for result in document["results"][:3]]


def test_a_search_as_json(run: Run) -> None:
    results = run("guide", "--search", "支付宝", "--lang", "zh_CN", "--json").document["results"]

    by_kind = {result["kind"]: result for result in results[::-1]}
    assert set(by_kind["guidance"]) == {"kind", "reference", "topic", "title", "extract", "hits"}
    assert by_kind["directory"] == {
        "kind": "directory",
        "number": "95188",
        "organisation": "alipay",
        "title": "支付宝",
        "extract": "95188 · 客服热线",
    }
    marked = [r for r in results if r["kind"] == "guidance" and r["hits"]]
    assert marked
    for result in marked:
        assert {result["extract"][begin:end] for begin, end in result["hits"]} == {"支付宝"}


def test_a_search_for_a_person(run: Run) -> None:
    lines = run("guide", "--search", "yzm", "--lang", "zh_CN").text.splitlines()

    assert lines[0] == "1. 说出了验证码 [first_aid_code]"
    assert "验证码" in lines[1]
    assert lines[-1] == "看一篇：callassist guide first_aid_code"


@each_language
@pytest.mark.parametrize("typed", ["猫咪爱吃鱼", "", "\x1b[\x9b", "x" * 500, "？"])
def test_a_search_without_a_result_is_no_failure(run: Run, typed: str, language: str) -> None:
    answer = run("guide", "--search", typed, "--lang", language)

    assert (answer.status, answer.err) == (0, b"")
    assert all(width(line, ambiguous_width=2) <= 80 for line in answer.text.splitlines())
    assert "\x1b" not in answer.text
    assert load_texts(language).sentence("guide.nothing_found", text="\0").split("\0")[1][:4] in (
        answer.text.replace("\n", "" if language != "en" else " ")
    )


def test_the_program_itself_answers(program: Program) -> None:
    assert [topic["id"] for topic in program.json("guide")["topics"]] == TOPICS
    assert program.json("guide", "--search", "95188")["results"][0]["number"] == "95188"
    answer = program.run("guide", "first_aid_money")
    assert (answer.status, answer.err) == (0, b"")
    assert answer.text.startswith("Money was sent\n==============\n")
    assert not program.folder.exists()


@pytest.mark.parametrize("words", [(), ("number",), ("--search", "码")], ids=" ".join)
def test_reading_loads_neither_qt_nor_the_store(program: Program, words: tuple[str, ...]) -> None:
    command = [sys.executable, "-X", "importtime", *program.command("guide", *words)[1:]]
    done = subprocess.run(command, env=program.environment(), capture_output=True, check=False)
    told = [line for line in done.stderr.decode().splitlines() if line.startswith("import time:")]
    imported = {line.rpartition("|")[2].strip() for line in told}

    assert "callassist.terminal.reading_columns" in imported
    assert not {name for name in imported if name.startswith(("PySide6", "shiboken6"))}
    assert not imported & {
        *("sqlite3", "sqlite_utils", "phonenumbers", "fsrs", "pypinyin", "opencc", "socket"),
        "callassist.store.database",
    }


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        ("甲" * 41, ["甲" * 40, "甲"]),
        ("甲" * 40 + "。", ["甲" * 39, "甲。"]),
        ("甲" * 39 + "“乙”", ["甲" * 39, "“乙”"]),
        ("甲" * 39 + " App 好", ["甲" * 39, "App 好"]),
        ("- " + "甲" * 40, ["- " + "甲" * 39, "  甲"]),
        ("12. " + "甲" * 40, ["12. " + "甲" * 38, "    甲甲"]),
        ("> 对方：" + "甲" * 36, ["    对方：" + "甲" * 35, "          甲"]),
        ("x" * 90, ["x" * 80, "x" * 10]),
        ("a" * 40 + " " + "b" * 40, ["a" * 40, "b" * 40]),
        ("", []),
        ("一\n\n二", ["一", "", "二"]),
    ],
)
def test_text_is_set_in_eighty_columns(text: str, lines: list[str]) -> None:
    assert running_text(text) == lines


def test_a_line_has_what_stands_before_it() -> None:
    assert filled("甲" * 41, "1. ", "| ") == ["1. " + "甲" * 38, "| " + "甲" * 3]
