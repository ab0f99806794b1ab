"""Rows made fast are the same rows: their checksums are those of the slow way."""

from hypothesis import given
from hypothesis import strategies as st

from callassist.store.row_sums import COLUMN, is_intact, row_sum
from callassist.store.sealed_rows import RowTemplate

_TEXTS = st.text(st.characters(codec="utf-8"), max_size=20)
_VALUES = st.one_of(st.none(), st.integers(-(2**63), 2**63 - 1), _TEXTS)


@given(
    fixed=st.dictionaries(st.sampled_from("bdfh"), _VALUES),
    varying=st.dictionaries(st.sampled_from("acegi"), _VALUES, min_size=1),
)
def test_a_row_made_from_a_template_has_the_checksum_of_any_row(
    fixed: dict[str, object], varying: dict[str, str | int | None]
) -> None:
    template = RowTemplate("call", fixed, tuple(varying))

    sealed = dict(zip(template.columns, template.sealed(tuple(varying.values())), strict=True))

    row = {**fixed, **varying}
    assert sealed == {**row, COLUMN: row_sum("call", row)}
    assert is_intact("call", sealed)
    assert not is_intact("plan_step", sealed)


def test_a_template_serves_many_rows() -> None:
    template = RowTemplate("call", {"number": "95188"}, ("id", "name"))

    rows = [template.sealed((1, "a")), template.sealed((2, "账户"))]

    assert [row[:3] for row in rows] == [(1, "a", "95188"), (2, "账户", "95188")]
    assert rows[0][-1] != rows[1][-1]
