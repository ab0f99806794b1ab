"""`--json`: exactly one document on standard output, with what the contract promises, no more."""

import json
import re
from collections.abc import Callable

import pytest

from callassist.bundled.texts import LANGUAGES
from terminal.in_process import Run

CHECK_KEYS = {
    *("input", "number", "class", "detail", "claim", "entry", "imitates", "region", "reasons"),
    "directory",
}
ENTRY_KEYS = {
    *("organisations", "number", "purpose", "can_call_out", "standing", "verified_on", "sources"),
}
STEP_KEYS = {"id", "text", "why", "rests_on", "dial"}

EVERY_COMMAND = (
    ("check", "95188"),
    ("check", "--hidden"),
    ("check", "+8695188", "--claimed", "mybank", "--abroad"),
    ("check", "没有号码"),
    ("advise", "--number", "17012345678", "--asked", "otp,transfer", "--given", "otp"),
    ("advise", "--hidden", "--situation", "ongoing"),
    ("advise", "--class", "lookalike", "--claimed", "other_bank"),
    ("log", "--number", "95188", "--note", "备注\n第二行\x1b[31m"),
    ("log", "--hidden", "--at", "2026-11-23T15:42"),
    ("calls",),
    ("calls", "--search", "没有", "--level", "low", "--since", "2026-11-01", "--limit", "3"),
    ("show", "1"),
    ("steps", "1"),
    ("steps", "1", "--done", "V03"),
    ("steps", "1", "--skip", "V03"),
    ("steps", "1", "--reopen", "V03"),
    ("callback", "1"),
    ("callback", "1", "--outcome", "not_reached"),
    ("callback", "1", "--remind-at", "2030-01-01T09:00"),
    ("due",),
    ("directory",),
    ("directory", "show", "95188"),
    ("directory", "verify"),
    ("doctor",),
    ("guide",),
    ("guide", "4.2"),
    ("guide", "--search", "验证码"),
    ("delete", "1"),
    ("delete", "1", "--restore"),
)


@pytest.fixture
def filled(run: Run) -> Run:
    """The program with one call in its log, whose call-back is due."""
    assert run("log", "--number", "95188", "--claimed", "mybank").status == 0
    return run


@pytest.mark.parametrize("words", EVERY_COMMAND, ids=" ".join)
def test_every_command_prints_one_document_and_nothing_else(
    filled: Run, words: tuple[str, ...]
) -> None:
    if words[-1] == "--restore":
        filled("delete", "1")

    answer = filled(*words, "--json")

    assert (answer.status, answer.err) == (0, b"")
    assert isinstance(answer.document, dict)


@pytest.mark.parametrize("words", EVERY_COMMAND, ids=" ".join)
def test_every_command_answers_in_words_without_json(filled: Run, words: tuple[str, ...]) -> None:
    if words[-1] == "--restore":
        filled("delete", "1")

    answer = filled(*words)

    assert (answer.status, answer.err) == (0, b"")
    assert answer.text.endswith("\n")
    assert not re.search(r"\b(?:None|NumberClass|datetime|\{|\})", answer.text)


def test_check_tells_everything_about_a_listed_number(run: Run) -> None:
    document = run("check", "95188", "--claimed", "mybank", "--json").document

    assert set(document) == CHECK_KEYS | {"added_by_you"}
    assert (document["class"], document["claim"]) == ("listed", "matches")
    assert (document["input"], document["number"]) == ("95188", "95188")
    assert set(document["entry"]) == ENTRY_KEYS
    assert len(document["entry"]["organisations"]) == 4
    assert re.fullmatch(r"\d{4}-\d\d-\d\d", document["entry"]["verified_on"])
    assert document["entry"]["sources"]
    assert all(set(reason) == {"code", "text"} for reason in document["reasons"])
    assert document["directory"]["entries"] > 500


def test_check_tells_what_a_lookalike_imitates_and_where_it_differs(run: Run) -> None:
    document = run("check", "+8695188", "--json").document

    assert set(document) == CHECK_KEYS | {"added_by_you"}
    assert document["entry"] is None
    assert document["imitates"]["number"] == "95188"
    assert document["imitates"]["difference"] == "international_prefix"
    assert "mybank" in document["imitates"]["organisations"]


def test_check_keeps_the_text_as_it_was_typed(run: Run) -> None:
    document = run("check", "９５１８８\u200b", "--json").document

    assert (document["input"], document["number"]) == ("９５１８８\u200b", "95188")
    assert document["class"] == "listed"
    assert {"digits_folded", "invisible_marks_removed"} <= {
        reason["code"] for reason in document["reasons"]
    }


def test_advise_tells_level_rule_line_and_steps(run: Run) -> None:
    document = run("advise", "--number", "95188", "--given", "otp", "--json").document

    assert {"check", "level", "rule", "line", "steps"} <= set(document)
    assert set(document["check"]) == CHECK_KEYS
    assert (document["level"], document["rule"]) == ("critical", "R1")
    assert all(set(step) == STEP_KEYS for step in document["steps"])
    assert run("calls", "--json").document["calls"] == []


def test_advise_takes_a_class_in_place_of_a_number(run: Run) -> None:
    listed = run("advise", "--class", "listed", "--claimed", "mybank", "--json").document

    assert (listed["check"]["class"], listed["check"]["claim"]) == ("listed", "matches")
    assert (listed["level"], listed["rule"]) == ("low", "R11")
    assert run("advise", "--class", "lookalike", "--json").document["rule"] == "R6"


def test_log_tells_the_stored_call_its_plan_and_its_promise(run: Run) -> None:
    words = ("--number", "95188", "--claimed", "mybank", "--at", "2026-11-23T15:42:00+08:00")
    document = run("log", *words, "--note", "密码是abc123", "--json").document

    assert {"call", "level", "rule", "steps", "callback"} <= set(document)
    assert document["call"]["id"] == 1
    assert document["call"]["received_at"] == "2026-11-23T15:42:00+08:00"
    assert document["call"]["note"] == "密码是••••"
    assert document["masked"] == ["password"]
    assert set(document["callback"]) >= {"due_at", "dial"}
    assert document["callback"]["dial"] == "95188"
    assert set(document["steps"][0]) >= STEP_KEYS


def test_show_tells_the_same_as_log_did(run: Run) -> None:
    logged = run("log", "--number", "+8695188", "--asked", "otp", "--note", "x", "--json").document

    shown = run("show", "1", "--json").document

    same = ("call", "level", "rule", "steps", "callback")
    assert [shown[key] for key in same] == [logged[key] for key in same]


def test_calls_are_listed_newest_first_and_counted(run: Run, logged: Callable[..., int]) -> None:
    old = logged("--number", "95588", "--at", "2026-11-01T10:00")
    new = logged("--number", "+8695188", "--at", "2026-11-20T10:00", "--claimed", "icbc")

    def listed(*words: str) -> list[int]:
        return [call["id"] for call in run("calls", *words, "--json").document["calls"]]

    assert listed() == [new, old]
    assert listed("--limit", "1") == [new]
    assert run("calls", "--limit", "1", "--json").document["total"] == 2
    assert listed("--search", "955") == [old]
    assert listed("--search", "工商") == [new]
    assert listed("--level", "high") == [new]
    assert listed("--since", "2026-11-10") == [new]


def test_a_deleted_call_comes_back(run: Run, logged: Callable[..., int]) -> None:
    identifier = str(logged("--number", "95188"))

    assert run("delete", identifier, "--json").document == {"deleted": 1}
    assert run("calls", "--json").document["total"] == 0
    assert run("due", "--json").document == {"due": []}
    assert run("delete", identifier, "--restore", "--json").document == {"restored": 1}
    assert run("calls", "--json").document["total"] == 1


def test_a_tick_is_kept(run: Run, logged: Callable[..., int]) -> None:
    identifier = str(logged("--number", "95188"))

    def states(*words: str) -> dict[str, str]:
        steps = run("steps", identifier, *words, "--json").document["steps"]
        return {step["id"]: step["state"] for step in steps}

    before = states()
    assert set(before.values()) == {"open"}
    assert states("--done", "V03") == before | {"V03": "done"}
    assert states() == before | {"V03": "done"}
    assert states("--reopen", "V03") == before


def test_a_callback_is_due_until_it_has_an_outcome(run: Run, logged: Callable[..., int]) -> None:
    identifier = str(logged("--number", "95188"))

    def due() -> list[int]:
        return [each["call"]["id"] for each in run("due", "--json").document["due"]]

    assert due() == [1]
    later = run("callback", identifier, "--remind-at", "2100-01-01T09:00+08:00", "--json").document
    assert later["callback"]["due_at"] == "2100-01-01T09:00:00+08:00"
    assert due() == []
    run("callback", identifier, "--remind-at", "2020-01-01")
    assert due() == [1]
    ended = run("callback", identifier, "--outcome", "not_bank", "--json").document
    assert ended["callback"]["outcome"] == "not_bank"
    assert due() == []


def test_the_directory_tells_its_version_and_an_entry_its_sources(run: Run) -> None:
    directory = run("directory", "--json").document
    entry = run("directory", "show", "0551-96588", "--json").document["entry"]

    assert directory["confirmed"] + directory["single_source"] == directory["entries"]
    assert set(entry) == ENTRY_KEYS
    assert entry["number"] == "0551-96588"


def test_a_person_is_told_each_source_once_the_best_first(run: Run) -> None:
    text = run("--lang", "en", "directory", "show", "95188").text
    sources = text.splitlines()[text.splitlines().index("Sources") + 1 :]

    assert len(sources) == len(set(sources)) > 3
    assert sources[0].startswith("  The public contact list vCards")
    assert sources[-1].endswith("(weak)")


def test_the_doctor_tells_whether_all_is_well(filled: Run) -> None:
    document = filled("doctor", "--json").document

    assert document["well"] is True
    assert all({"code", "problem", "text"} == set(each) for each in document["findings"])


@pytest.mark.parametrize("language", LANGUAGES)
def test_only_words_differ_between_languages(filled: Run, language: str) -> None:
    def without_words(value: object) -> object:
        if isinstance(value, dict):
            words = {"text", "why", "line", "comfort", "region", "name"}
            return {key: without_words(each) for key, each in value.items() if key not in words}
        return [without_words(each) for each in value] if isinstance(value, list) else value

    for words in (
        ("check", "+85221234567"),
        ("show", "1"),
        ("due",),
        ("directory", "show", "95188"),
    ):
        own = filled("--lang", language, *words, "--json").document
        english = filled("--lang", "en", *words, "--json").document
        assert without_words(own) == without_words(english)


def test_json_is_utf8_and_holds_chinese_as_it_is(run: Run) -> None:
    out = run("--lang", "zh_CN", "check", "95188", "--json").out

    assert "号码表".encode() in out
    assert json.loads(out.decode("utf-8"))
