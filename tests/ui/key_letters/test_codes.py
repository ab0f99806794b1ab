from hypothesis import given
from hypothesis import strategies as st

from callassist.ui.key_letters.codes import codes_for


@given(st.integers(min_value=0, max_value=26 * 26))
def test_no_code_begins_another_and_there_are_enough(count: int) -> None:
    codes = codes_for(count)

    assert len(codes) == len(set(codes)) == count
    assert [
        (one, other) for one in codes for other in codes if one != other and other.startswith(one)
    ] == []


def test_one_letter_is_enough_for_a_usual_page() -> None:
    assert codes_for(26)[-1] == "Z"
    assert [code for code in codes_for(40) if len(code) == 1] == list("ABCDEFGHIJKLMNOPQRSTUVWXY")
