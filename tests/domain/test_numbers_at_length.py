"""The number check at length: ten million strings, long ones, the same answer every time."""

import ast
import re._parser as sre_parse  # type: ignore[import-not-found]
import secrets
import time
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import callassist
from callassist.domain.numbering_plan import NumberClass
from domain.builders import check, shipped
from domain.number_oracle import false_listed, may_be_listed
from domain.number_strings import NumberStrings
from hostile_texts import HOSTILE_TEXTS

TEN_MILLIONS = 10_000_000


def says_listed(text: str) -> bool:
    return check(text).number_class is NumberClass.LISTED


def test_no_hostile_text_is_listed_that_the_oracle_refuses() -> None:
    assert false_listed(says_listed, HOSTILE_TEXTS) == []


@pytest.mark.parametrize(
    "text",
    [
        # Found among ten million strings of seed 2292386948.
        *("12\u202d315\nx02\u200e0) 95\ufe0f574", "/95558(,1101", "95311p\n1\u200d20"),
        # And among those of seed 20261128.
        *("9 5528-#01", "95188-#1", "95188.,3", "95188 -转3", "95188-转人工"),
        *("95188\n转3", "95188转\n3", "95188,\n3", "95188(转3", "95188 (\n,3", "95588\nx1"),
        # And by making up texts led by coverage.
        "95188\n#",
    ],
)
def test_no_menu_begins_in_another_line_or_behind_a_bracket(text: str) -> None:
    assert not says_listed(text) or may_be_listed(text)


@pytest.mark.parametrize("text", ["95188转3", "95188 转 3", "95188,3", "95311p120", "95188　转3"])
def test_a_menu_in_the_same_line_is_still_split_off(text: str) -> None:
    assert says_listed(text)


@pytest.mark.torture("N1")
def test_none_of_ten_million_strings_is_wrongly_listed() -> None:
    seed = secrets.randbits(32)
    strings = NumberStrings(seed, [entry.digits for entry in shipped().entries])
    slowest, wrong, listed, begin = 0.0, [], 0, time.perf_counter()
    for text in strings.strings(TEN_MILLIONS):
        before = time.thread_time()
        is_listed = says_listed(text)
        slowest = max(slowest, time.thread_time() - before)
        listed += is_listed
        if is_listed:
            wrong += false_listed(lambda _text: True, [text])
    took = time.perf_counter() - begin
    print(
        f"seed {seed}: {TEN_MILLIONS:,} strings, {listed:,} listed, {len(wrong)} wrongly,"
        f" {TEN_MILLIONS / took:,.0f} a second, the slowest {slowest * 1000:.1f} ms of work"
    )
    assert wrong == [], wrong[:5]


# no text takes long: no pattern goes back and forth over what it has read


def _patterns() -> dict[str, str]:
    """Every pattern of the number check that is written out as one."""
    found = {}
    for name in ("numbers", "folding", "number_rules", "number_verdicts", "lookalikes"):
        path = Path(callassist.__file__).parent / "domain" / f"{name}.py"
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            match node:
                case ast.Call(
                    func=ast.Attribute(attr="compile"), args=[ast.Constant(value=str(pattern))]
                ):
                    found[f"{name}:{node.lineno}"] = pattern
    return found


def _repeats(parsed: Any, *, is_inside: bool = False) -> bool:  # noqa: ANN401 - of no public type
    """Whether something that repeats without end stands inside something that does."""
    for kind, value in parsed:
        name, inside = str(kind), is_inside
        inner: tuple[Any, ...] = ()
        if name in ("MAX_REPEAT", "MIN_REPEAT"):
            is_endless = value[1] == sre_parse.MAXREPEAT
            if is_endless and is_inside:
                return True
            inner, inside = (value[2],), is_inside or is_endless
        elif name == "SUBPATTERN":
            inner = (value[-1],)
        elif name == "BRANCH":
            inner = tuple(value[1])
        if any(_repeats(each, is_inside=inside) for each in inner):
            return True
    return False


def test_no_pattern_of_the_number_check_repeats_inside_a_repetition() -> None:
    nested = {
        place: pattern
        for place, pattern in _patterns().items()
        if _repeats(sre_parse.parse(pattern))
    }
    assert nested == {}


def test_a_nested_repetition_would_be_noticed() -> None:
    assert _repeats(sre_parse.parse(r"(?:a+)+b"))
    assert not _repeats(sre_parse.parse(r"(?:ab){1,3}c+"))


# the same answer every time


texts = st.one_of(
    st.sampled_from(HOSTILE_TEXTS),
    st.text(max_size=25),
    st.text("0123456789+-()转* /、\u202e\u200b９", max_size=20),
)


def same_answer(text: str, between: str) -> None:
    before = check(text)
    check(between)
    assert check(text) == before


@given(texts, texts)
@settings(max_examples=500)
def test_an_answer_depends_on_nothing_that_was_asked_before(text: str, between: str) -> None:
    same_answer(text, between)


@pytest.mark.torture("N7")
@given(texts, texts)
@settings(max_examples=10_000)
def test_ten_thousand_answers_depend_on_nothing_else(text: str, between: str) -> None:
    same_answer(text, between)
