"""Whatever stands after `--map` is understood or refused, never a crash."""

from hypothesis import example, given
from hypothesis import strategies as st

from callassist.domain.errors import WrongUsageError
from callassist.terminal.import_arguments import COLUMNS, ColumnWords, column_words

_NAMES = st.sampled_from([*COLUMNS, "time_format", "header", "delimiter", "encoding", "x"])
_PART = st.tuples(_NAMES, st.text(max_size=12)).map("=".join)


@given(st.one_of(st.text(), st.lists(_PART, max_size=6).map(",".join)))
@example("number=1,time=2,time_format=%b %d, %Y")
@example("number=²")
def test_any_words_are_understood_or_refused(text: str) -> None:
    try:
        told = column_words(text)
    except WrongUsageError:
        return
    assert told.columns.keys() <= set(COLUMNS)
    assert all(column >= 0 for column in told.columns.values())
    assert len(set(told.columns.values())) == len(told.columns)


def test_everything_can_be_told() -> None:
    text = "number=2,time=1,type=3,header=no,delimiter=tab,encoding=gb18030,time_format=%H, %M"
    assert column_words(text) == ColumnWords(
        columns={"number": 1, "time": 0, "type": 2},
        time_format="%H, %M",
        has_header=False,
        delimiter="\t",
        encoding="gb18030",
    )
