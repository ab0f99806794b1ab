"""What a person says about a table decides how it is read, and nothing else does."""

from pathlib import Path

import pytest

from callassist.domain.errors import CallAssistError
from callassist.domain.phone_log import PhoneCall, PhoneCallType, ReadingChoices, ReadingProgress
from callassist.phone_logs.mapped_csv import MappedCsv
from callassist.phone_logs.mapping import guess_csv
from callassist.services.mapping_draft import MappingDraft
from store.made_calls import BEIJING

TABLE = """编号,对方,什么时候,怎样,多久
1,95188,03/04/2026 12:30,打进来,00:35
2,+8695188,05/04/2026 08:00,打出去,01:00
"""


@pytest.fixture
def table(tmp_path: Path) -> Path:
    path = tmp_path / "table.csv"
    path.write_text(TABLE, encoding="utf-8")
    return path


@pytest.fixture
def draft(table: Path) -> MappingDraft:
    draft = MappingDraft(table, guess_csv(table))
    for column, role in ((1, "number"), (2, "time"), (3, "type"), (4, "duration")):
        draft.set_role(column, role)  # type: ignore[arg-type]
    draft.set_header(True)
    return draft


def _calls(draft: MappingDraft) -> list[PhoneCall]:
    choices = ReadingChoices(mapping=draft.mapping(), zone=BEIJING)
    records = MappedCsv().read(draft.path, choices, ReadingProgress())
    return [record for record in records if isinstance(record, PhoneCall)]


def test_the_table_is_read_as_it_was_told(draft: MappingDraft) -> None:
    draft.set_type("打进来", PhoneCallType.INCOMING)
    draft.set_time_format("%d/%m/%Y %H:%M")

    first, second = _calls(draft)

    assert (first.number_text, first.type, first.duration_seconds) == (
        "95188",
        PhoneCallType.INCOMING,
        35,
    )
    assert second.type is PhoneCallType.UNKNOWN


def test_the_first_time_shows_what_each_way_to_read_it_means(draft: MappingDraft) -> None:
    told = {each.time_format: each.moment for each in draft.time_examples}

    assert {each.text for each in draft.time_examples} == {"03/04/2026 12:30"}
    assert (told["%d/%m/%Y %H:%M"].month, told["%m/%d/%Y %H:%M"].month) == (4, 3)


def test_the_words_of_the_type_column_are_shown_with_what_is_known_of_them(
    draft: MappingDraft,
) -> None:
    assert dict(draft.type_words) == {
        "打进来": PhoneCallType.UNKNOWN,
        "打出去": PhoneCallType.UNKNOWN,
    }
    draft.set_type("打出去", PhoneCallType.OUTGOING)
    assert dict(draft.type_words)["打出去"] is PhoneCallType.OUTGOING


def test_a_word_that_only_comes_late_in_the_file_is_shown_too(table: Path) -> None:
    rows = "".join(f"{at},95188,03/04/2026 12:30,来电,1\n" for at in range(100))
    table.write_text(f"{TABLE}{rows}9,95188,03/04/2026 12:30,响一声,1\n", encoding="utf-8")
    draft = MappingDraft(table, guess_csv(table))
    draft.set_role(3, "type")

    words = dict(draft.type_words)

    assert words["响一声"] is PhoneCallType.UNKNOWN
    assert words["来电"] is PhoneCallType.INCOMING


def test_one_column_only_can_be_the_number(draft: MappingDraft) -> None:
    draft.set_role(0, "number")

    assert draft.role_of(0) == "number"
    assert draft.role_of(1) is None


def test_a_column_can_be_taken_back(draft: MappingDraft) -> None:
    draft.set_role(3, None)

    assert draft.type_words == ()
    mapping = draft.mapping()
    assert mapping is not None
    assert mapping.type is None


def test_number_and_time_are_needed(draft: MappingDraft) -> None:
    draft.set_role(1, None)
    assert (draft.missing, draft.mapping()) == (("number",), None)
    draft.set_role(2, None)
    assert draft.missing == ("number", "time")


def test_a_time_column_without_times_is_missing_too(draft: MappingDraft) -> None:
    draft.set_role(3, "time")

    assert draft.missing == ("time",)
    assert draft.mapping() is None


def test_without_a_header_the_first_row_is_a_call(draft: MappingDraft, table: Path) -> None:
    table.write_text(TABLE.partition("\n")[2], encoding="utf-8")
    draft = MappingDraft(table, guess_csv(table))
    draft.set_role(1, "number")
    draft.set_role(2, "time")
    draft.set_header(False)

    assert (draft.names, len(draft.rows), len(_calls(draft))) == ((), 2, 2)


def test_another_delimiter_and_encoding_are_read_anew(tmp_path: Path) -> None:
    path = tmp_path / "table.csv"
    path.write_bytes("姓名;號碼;時間\n張三;95188;2026-11-23 12:00\n".encode("big5"))
    draft = MappingDraft(path, guess_csv(path))

    draft.read_as(";", "big5")

    assert draft.rows == (("張三", "95188", "2026-11-23 12:00"),)
    assert (draft.delimiter, draft.encoding, draft.missing) == (";", "big5", ())


def test_an_encoding_that_does_not_fit_is_told_and_changes_nothing(draft: MappingDraft) -> None:
    before = draft.rows
    with pytest.raises(CallAssistError) as told:
        draft.read_as(",", "ascii")
    assert told.value.sentence == "phone_log_encoding"
    assert (draft.rows, draft.encoding) == (before, "utf-8")


def test_a_first_row_that_is_no_call_names_the_columns_whatever_its_words(table: Path) -> None:
    assert MappingDraft(table, guess_csv(table)).has_header
    table.write_text(TABLE.partition("\n")[2], encoding="utf-8")
    assert not MappingDraft(table, guess_csv(table)).has_header
