from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from callassist.domain.links import number_of_link, path_of_link


@pytest.mark.parametrize(
    ("link", "number"),
    [
        ("tel:95188", "95188"),
        ("TEL:+86-571-95188", "+86-571-95188"),
        ("tel:+8695188;ext=3;phone-context=+86", "+8695188"),
        ("tel:%2B86%2095188", "+86 95188"),
        ("tel://95188", "95188"),
        ("tel:", None),
        ("tel:;ext=1", None),
        ("https://example.com/tel:95188", None),
        ("95188", None),
        ("", None),
    ],
)
def test_the_number_is_read_as_the_link_writes_it(link: str, number: str | None) -> None:
    assert number_of_link(link) == number


@pytest.mark.parametrize(
    ("link", "path"),
    [
        ("file:///home/a/b.callist", "/home/a/b.callist"),
        ("file:/home/a", "/home/a"),
        ("FILE://localhost/a%20b/%E5%8F%B7.xml", "/a b/号.xml"),
        ("file://elsewhere/a", None),
        ("/home/a", None),
        ("https://example.com/file:///a", None),
    ],
)
def test_a_file_is_one_of_this_computer(link: str, path: str | None) -> None:
    assert path_of_link(link) == path


@given(st.text())
def test_whatever_is_escaped_comes_back(text: str) -> None:
    path = Path("/", text.replace("\0", ""))

    assert path_of_link(path.as_uri()) == str(path)


@given(st.text())
def test_whatever_a_link_says_is_short_and_without_parameters(text: str) -> None:
    number = number_of_link(f"tel:{text}")

    assert number is None or 0 < len(number) <= 100


@given(st.text())
def test_no_other_text_is_taken_for_a_link(text: str) -> None:
    if not text.lower().startswith("tel:"):
        assert number_of_link(text) is None
