"""The strict reader of JSON: it reads what the usual one reads, or refuses; it never stumbles."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from callassist.domain.strict_json import DEEPEST, RepeatedKeyError, StrictJsonError, strict_json

PLAIN = st.recursive(
    st.none()
    | st.booleans()
    | st.integers(-(10**15), 10**15)
    | st.floats(allow_nan=False, allow_infinity=False, width=32)
    | st.text(st.characters(exclude_categories=["Cs"])),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=5), inner),
    max_leaves=12,
)


@given(PLAIN)
def test_plain_values_are_read_as_they_are(value: object) -> None:
    text = json.dumps(value, ensure_ascii=False).encode("utf-8", errors="replace")

    try:
        read = strict_json(text)
    except StrictJsonError:
        assert text.count(b"[") + text.count(b"{") > DEEPEST
    else:
        assert read == json.loads(text)


@given(st.binary())
def test_bytes_are_read_like_the_usual_reader_or_refused(content: bytes) -> None:
    try:
        value = strict_json(content)
    except StrictJsonError:
        return
    assert value == json.loads(content)


@given(st.text(alphabet='[]{}",:0123456789eE+-.truefalsn \\ud8', max_size=60))
def test_what_looks_like_json_is_read_or_refused(text: str) -> None:
    try:
        value = strict_json(text.encode())
    except StrictJsonError:
        return
    assert json.dumps(value, sort_keys=True) == json.dumps(json.loads(text), sort_keys=True)


@given(st.dictionaries(st.text("abc", max_size=2), st.integers(0, 9), min_size=1))
def test_a_repeated_key_is_refused_wherever_it_stands(members: dict[str, int]) -> None:
    key = next(iter(members))
    inner = json.dumps(members)[:-1] + f', "{key}": 1}}'

    for text in (inner, f"[{inner}]", f'{{"x": {inner}}}'):
        with pytest.raises(RepeatedKeyError):
            strict_json(text.encode())


@pytest.mark.parametrize(
    "content",
    [
        b"NaN",
        b"-Infinity",
        b"1e999",
        b"9" * 5_000,
        b"0." + b"1" * 5_000,
        b"[" * 200_000,
        b"[" * 200_000 + b"]" * 200_000,
        b'{"a":' * 100_000 + b"1" + b"}" * 100_000,
        b"[" * (DEEPEST + 1) + b"]" * (DEEPEST + 1),
        b"\xef\xbb\xbf{}",
        "{}".encode("utf-16"),
        b'"\\ud800"',
        b'"\x00"',
        b'"\xff"',
        b"{} {}",
        b"",
    ],
)
def test_what_can_be_read_in_two_ways_or_not_at_all_is_refused(content: bytes) -> None:
    with pytest.raises(StrictJsonError):
        strict_json(content)


def test_a_refusal_does_not_carry_the_text_along() -> None:
    with pytest.raises(StrictJsonError) as caught:
        strict_json(b'{"secret": "1234",}')

    assert "1234" not in repr(caught.value)
    assert caught.value.__cause__ is None
