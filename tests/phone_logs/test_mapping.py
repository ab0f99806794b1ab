"""What the columns of an unknown table seem to be."""

import time
from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from callassist.domain.errors import CallAssistError
from callassist.domain.phone_log import PhoneCall, PhoneCallType, ReadingChoices
from callassist.phone_logs.mapping import guess_columns, guess_csv, guess_delimiter, types_of
from callassist.phone_logs.time_formats import formats_of
from phone_logs.read_samples import BEIJING, beijing, read, sample, written


def guess(*rows: str) -> dict[str, int]:
    """Which column is what, in rows parted by commas."""
    found = guess_columns([tuple(row.split(",")) for row in rows], ",", "utf-8")
    return {str(role): place for role, place in found.columns.items()}


def test_a_table_is_guessed_and_read_as_guessed() -> None:
    found = guess_csv(sample("any_table.csv"))

    assert (found.delimiter, found.encoding, found.has_header) == (";", "gb18030", True)
    assert found.columns == {"number": 0, "time": 1, "type": 2, "duration": 3, "name": 4}
    assert found.time_formats == ("%d/%m/%Y %H:%M",)
    assert found.rows[0] == ("来电号码", "日期时间", "状态", "通话时长", "联系人")
    choices = ReadingChoices(mapping=found.mapping, zone=BEIJING)
    first, _, third, *_ = read(sample("any_table.csv"), "mapped_csv", choices)
    assert first == PhoneCall(2, "95188", PhoneCallType.INCOMING, beijing(9, 30), 65, "")
    assert isinstance(third, PhoneCall)
    assert third.type is PhoneCallType.REJECTED


@pytest.mark.parametrize(
    ("name", "columns"),
    [
        ("logger.csv", {"time": 7, "number": 2, "type": 4, "duration": 1, "name": 0}),
        ("china_mobile_gbk.csv", {"time": 2, "number": 1, "type": 0, "duration": 3}),
        ("fritzbox.csv", {"time": 1, "number": 3, "type": 0, "duration": 7, "name": 2}),
        ("extractor.csv", {"time": 1, "number": 4, "type": 2, "duration": 5, "name": 3}),
    ],
)
def test_tables_of_known_kinds_would_be_guessed_too(name: str, columns: dict[str, int]) -> None:
    found = guess_csv(sample(name))

    assert found.columns == columns
    assert found.mapping is not None


def test_columns_are_found_by_content_where_nothing_names_them() -> None:
    found = guess("被叫,95188,2026-11-20 09:30:05,12", "主叫,13812345678,2026-11-20 10:30:05,0")

    assert found == {"type": 0, "number": 1, "time": 2, "duration": 3}


def test_a_first_row_with_a_number_names_no_columns() -> None:
    rows = [("95188", "2026-11-20 09:30:05"), ("95588", "2026-11-20 09:31:05")]

    found = guess_columns(rows, ",", "utf-8")

    assert not found.has_header
    assert found.mapping is not None
    assert not found.mapping.has_header


def test_the_callers_number_is_preferred_to_ones_own() -> None:
    rows = "本机号码,对方号码,时间", "13800000000,95188,2026-11-20 09:30"

    assert guess(*rows)["number"] == 1


def test_a_word_over_the_wrong_content_is_not_believed() -> None:
    rows = "时间,号码,开始", "00:05,95188,2026-11-20 09:30", "00:06,95588,2026-11-20 10:30"

    assert guess(*rows) == {"time": 2, "number": 1}


@pytest.mark.parametrize("row", ["a,b,c", "95188,x,y", "2026-11-20 09:30,x,y"])
def test_where_number_or_time_is_missing_nothing_is_mapped(row: str) -> None:
    assert guess_columns([tuple(row.split(","))], ",", "utf-8").mapping is None


def test_words_that_come_later_in_the_file_are_understood_too(tmp_path: Path) -> None:
    rows = "号码,时间,类型\n" + "95188,2026-11-20 09:30,已接\n" * 30 + "95188,2026-11-21 09:30,拒接"
    path = written(tmp_path / "a.csv", rows)

    last = read(path, "mapped_csv", ReadingChoices(mapping=guess_csv(path).mapping))[-1]

    assert isinstance(last, PhoneCall)
    assert last.type is PhoneCallType.REJECTED


def test_numbers_of_a_type_column_are_androids_only_if_all_are() -> None:
    assert types_of(["1", "3"]) == (("1", PhoneCallType.INCOMING), ("3", PhoneCallType.MISSED))
    assert types_of(["1", "Missed"]) == (("Missed", PhoneCallType.MISSED),)


# Day and month


@pytest.mark.parametrize(
    ("times", "formats"),
    [
        (["20/11/2026 09:30"], ["%d/%m/%Y %H:%M"]),
        (["11/20/2026 09:30"], ["%m/%d/%Y %H:%M"]),
        (["05/06/2026 09:30", "20/06/2026 09:30"], ["%d/%m/%Y %H:%M"]),
        (["05/06/2026 09:30", "06/20/2026 09:30"], ["%m/%d/%Y %H:%M"]),
        (["05/06/2026 09:30"], ["%d/%m/%Y %H:%M", "%m/%d/%Y %H:%M"]),
        (
            ["02/05/2026 09:30", "03/04/2026 09:30", "04/06/2026 09:30"],
            ["%m/%d/%Y %H:%M", "%d/%m/%Y %H:%M"],
        ),
        (["2026-11-20T09:30:05+08:00", "2026-11-20T09:30:05Z"], ["%Y-%m-%dT%H:%M:%S%z"]),
        (["2026年11月20日 09:30"], ["%Y年%m月%d日 %H:%M"]),
        (["20261120093005"], ["%Y%m%d%H%M%S"]),
        (["1795000000"], ["unix_s"]),
        (["1795000000123"], ["unix_ms"]),
        (["11/20/2026 09:30:05 PM"], ["%m/%d/%Y %I:%M:%S %p"]),
        (["13812345678", "19912345678"], []),
        (["95188"], []),
        (["", " "], []),
        (["00:05:32"], []),
        (["2026-11-20 09:30", "合计", "2026-11-21 09:30"], ["%Y-%m-%d %H:%M"]),
    ],
)
def test_the_forms_of_a_time_are_those_all_rows_allow(times: list[str], formats: list[str]) -> None:
    found = formats_of(times)

    assert list(found) == formats


# Anything


def test_what_is_no_table_is_told(tmp_path: Path) -> None:
    with pytest.raises(CallAssistError, match="phone_log_unknown"):
        guess_csv(written(tmp_path / "a.txt", "Dear diary\ntoday I was called\n"))
    with pytest.raises(CallAssistError, match="phone_log_empty"):
        guess_csv(written(tmp_path / "a.csv", ""))


def test_what_is_shown_of_a_giant_table_is_bounded(tmp_path: Path) -> None:
    path = written(tmp_path / "a.csv", ",".join(["x" * 1000] * 500) + "\n1,2\n")

    found = guess_csv(path)

    assert {len(cell) for cell in found.rows[0]} == {200}
    assert len(found.rows[0]) == 200


@pytest.mark.parametrize("delimiter", [",", ";", "\t", "|"])
def test_the_mark_between_columns_is_found(delimiter: str) -> None:
    rows = [delimiter.join(("a, b", "c", "d")), delimiter.join(("1, 2", "3", "4"))]

    assert guess_delimiter(rows) == delimiter


@settings(deadline=None)
@given(st.lists(st.lists(st.text(max_size=20), max_size=5).map(tuple), max_size=25))
def test_any_rows_are_guessed_without_a_crash(rows: list[tuple[str, ...]]) -> None:
    found = guess_columns(rows, ",", "utf-8")

    assert len(set(found.columns.values())) == len(found.columns)
    assert found.mapping is None or {"number", "time"} <= set(found.columns)


_NUMBERS = st.from_regex(r"(1[3-9][0-9]{9}|0571-?[0-9]{8}|95[0-9]{3})", fullmatch=True)
_TIMES = st.integers(1_000_000_000, 2_000_000_000).map(
    lambda seconds: datetime.fromtimestamp(seconds, UTC).strftime("%Y-%m-%d %H:%M:%S")
)


@settings(deadline=None)
@given(
    st.lists(
        st.tuples(_NUMBERS, _TIMES, st.sampled_from(["主叫", "被叫"])), min_size=1, max_size=20
    ),
    st.permutations([0, 1, 2]),
)
def test_number_time_and_type_are_found_in_any_order(
    rows: list[tuple[str, str, str]], order: list[int]
) -> None:
    shuffled = [tuple(row[place] for place in order) for row in rows]

    found = guess_columns(shuffled, ",", "utf-8").columns

    assert [found[role] for role in ("number", "time", "type")] == [
        order.index(place) for place in range(3)
    ]


def test_a_wide_table_is_guessed_quickly(tmp_path: Path) -> None:
    row = ",".join(f"{place}x-{place}:1 2/3" for place in range(150))
    path = written(tmp_path / "a.csv", f"{row}\n" * 30)
    begun = time.perf_counter()

    guess_csv(path)

    assert time.perf_counter() - begun < 5
