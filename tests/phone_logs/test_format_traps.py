"""What is known to go wrong with each format, by name."""

from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from callassist.domain.errors import CallAssistError
from callassist.domain.phone_log import (
    ColumnMapping,
    PhoneCall,
    PhoneCallType,
    PhoneRecord,
    ReadingChoices,
    ReadingProgress,
    UnreadableLine,
    UnreadableReason,
)
from callassist.phone_logs.registry import reader_for
from phone_logs.read_samples import BEIJING, HERE, beijing, database, read, sample, written

LOGGER = (
    "name,duration,number,phone_account_id,call_type,formatted_number,sim_display_name,timestamp,"
    "cached_number_label,cached_number_type,cached_matched_number\n"
)
CHINA_MOBILE = "类型,对方号码,开始时间,通话时长,通话时长2,通话地点,费用,产品,备注\n"
FRITZBOX = "sep=;\nTyp;Datum;Name;Rufnummer;Nebenstelle;Eigene Rufnummer;Dauer\n"


def the_call(records: list[PhoneRecord]) -> PhoneCall:
    """The only record, which is a call."""
    [record] = records
    assert isinstance(record, PhoneCall)
    return record


# SMS Backup & Restore


@pytest.mark.parametrize("name", ["&#55357;&#56832;", "&#xD83D;&#xDE00;", "&#0;&#11;"])
def test_half_characters_of_old_backups_do_not_stop_the_file(tmp_path: Path, name: str) -> None:
    text = f"<calls><call number='95188' date='1795000000000' contact_name='{name}x'/></calls>"

    assert the_call(read(written(tmp_path / "a.xml", text))).name == "\ufffd\ufffdx"


def test_half_characters_may_lie_across_the_pieces_of_a_file(tmp_path: Path) -> None:
    call = "<call number='95188' date='1795000000000' contact_name='&#55357;'/>"
    calls = call * 3000

    found = read(written(tmp_path / "a.xml", f"<calls>{calls}</calls>"))

    assert {record.name for record in found if isinstance(record, PhoneCall)} == {"\ufffd"}
    assert len(found) == 3000


def test_a_picture_beside_the_calls_may_be_large(tmp_path: Path) -> None:
    picture = f"<mms><parts><part data='{'A' * 8_000_000}'/></parts></mms>"
    call = "<call number='95188' date='1795000000000' type='1'/>"

    assert len(read(written(tmp_path / "a.xml", f"<smses>{picture}{call}</smses>"))) == 1


def test_depth_without_end_is_refused(tmp_path: Path) -> None:
    path = written(tmp_path / "a.xml", "<calls>" + "<a>" * 50_000)

    with pytest.raises(CallAssistError, match="phone_log_broken"):
        read(path)


# Lists as CSV


def test_a_quote_that_never_closes_swallows_no_calls(tmp_path: Path) -> None:
    path = written(
        tmp_path / "a.csv", LOGGER + '"Bob,1,95188,,CallType.missed,,,1795000000000\n' * 2
    )

    with pytest.raises(CallAssistError, match="phone_log_broken"):
        read(path)


def test_a_quote_that_opens_and_never_closes_costs_its_line_only(tmp_path: Path) -> None:
    good = "Bob,1,95188,,CallType.missed,,,1795000000000,,,\n"
    quoted = good.replace("Bob", '"Bob"')

    for others in (good * 3 + quoted, good * 50, quoted * 50):
        found = read(written(tmp_path / "a.csv", LOGGER + '"' + good + others))

        assert found[0] == UnreadableLine(2, UnreadableReason.NOT_A_CALL)
        assert [record.place for record in found] == list(range(2, len(found) + 2))
        assert all(isinstance(record, PhoneCall) for record in found[1:])
        assert len(found) == others.count("\n") + 1


def test_a_stray_quote_costs_its_line_only(tmp_path: Path) -> None:
    bad = '"Bob" Smith,1,95188,,CallType.missed,,,1795000000000,,,\n'
    good = "Bob,1,95188,,CallType.missed,,,1795000000000,,,\n"

    found = read(written(tmp_path / "a.csv", LOGGER + bad + good))

    assert found[0] == UnreadableLine(2, UnreadableReason.NOT_A_CALL)
    assert isinstance(found[1], PhoneCall)
    assert found[1].place == 3


def test_a_name_of_two_lines_is_one_call_at_its_first_line(tmp_path: Path) -> None:
    row = '"Bob\nSmith",1,95188,,CallType.missed,,,1795000000000,,,\n'

    found = read(written(tmp_path / "a.csv", LOGGER + row * 2))

    assert [record.place for record in found] == [2, 4]


@pytest.mark.parametrize("mark", ["\u2028", "\x0b", "\x0c", "\x85", "\x1c"])
def test_what_only_python_takes_for_a_line_end_is_part_of_a_name(tmp_path: Path, mark: str) -> None:
    row = f"Bob{mark}Smith,1,95188,,CallType.missed,,,1795000000000,,,\n"

    assert the_call(read(written(tmp_path / "a.csv", LOGGER + row))).name == f"Bob{mark}Smith"


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_every_line_end_is_known(tmp_path: Path, end: str) -> None:
    text = LOGGER + "Bob,1,95188,,CallType.missed,,,1795000000000,,,\n" * 2

    found = read(written(tmp_path / "a.csv", text.replace("\n", end)))

    assert [record.place for record in found] == [2, 3]


def test_a_comma_elsewhere_than_in_the_name_shifts_nothing(tmp_path: Path) -> None:
    row = ",12,95588,8986001,CallType.outgoing,955 88,SIM 1,1795000600000,Home, first,2,\n"

    call = the_call(read(written(tmp_path / "a.csv", LOGGER + row)))

    assert (call.number_text, call.received_ms) == ("95588", 1795000600000)


def test_a_bill_may_have_titles_above_and_columns_in_any_order(tmp_path: Path) -> None:
    text = (
        "中国移动通信客户详单\n客户:*某\n\n通话时长,开始时间,对方号码,通话类型\n"
        "00:00:09,2026/11/20 09:30:00,95188,被叫\n"
    )

    call = the_call(read(written(tmp_path / "a.csv", text.encode("gbk"))))

    assert call == (5, "95188", PhoneCallType.INCOMING, beijing(9, 30), 9, "")


def test_a_file_that_turns_chinese_late_is_read_in_its_encoding(tmp_path: Path) -> None:
    plain = "被叫,95188,2026-11-20 09:30:05,00:00:09,,,,,\n".encode("gbk")
    head = b"type,number,time\n" + b"1,95188,2026-11-20 09:30\n" * 5000
    path = written(tmp_path / "a.csv", head + plain)
    mapping = ColumnMapping(number=1, time=2, time_format="%Y-%m-%d %H:%M")

    found = read(path, "mapped_csv", ReadingChoices(mapping=mapping, zone=BEIJING))

    assert len(found) == 5001


def test_other_columns_than_the_format_has_are_told(tmp_path: Path) -> None:
    with pytest.raises(CallAssistError, match="phone_log_other_columns"):
        read(sample("fritzbox.csv"), "china_mobile_csv")


def test_local_times_are_those_of_the_zone_and_its_summer(tmp_path: Path) -> None:
    rows = "1;01.07.26 09:30;;1;F;9;0:05\n1;01.12.26 09:30;;1;F;9;0:05\n"
    zone = ZoneInfo("Europe/Berlin")

    found = read(written(tmp_path / "a.csv", FRITZBOX + rows), None, ReadingChoices(zone=zone))

    times = [record.received_ms for record in found if isinstance(record, PhoneCall)]
    told = [datetime.fromtimestamp(time / 1000, ZoneInfo("UTC")).hour for time in times]
    assert told == [7, 8]


def test_without_a_zone_times_are_those_of_this_computer(tmp_path: Path) -> None:
    path = written(tmp_path / "a.csv", FRITZBOX + "1;01.07.26 09:30;;1;F;9;0:05\n")

    call = the_call(read(path, None, ReadingChoices()))

    assert call.received_ms == datetime(2026, 7, 1, 9, 30).astimezone().timestamp() * 1000


# Arrays as JSON


def test_an_array_may_be_many_times_what_is_held(tmp_path: Path) -> None:
    record = '{"date": "1795000000000", "number": "95188", "duration": "1", "type": "1"}'
    path = written(tmp_path / "a.json", "[" + ",\n".join([record] * 20_000) + "]")
    progress = ReadingProgress()

    places = [record.place for record in reader_for(path).read(path, HERE, progress)]

    assert places == list(range(1, 20_001))
    assert progress.read == progress.total == path.stat().st_size


def test_a_record_may_lie_across_every_border_between_pieces(tmp_path: Path) -> None:
    record = '{"date": 1795000000000, "number": "妈妈", "duration": 12, "type": 1}'
    for shift in range(0, 90, 7):
        padding = " " * (64 * 1024 - shift)
        path = written(tmp_path / "a.json", f"[{record},{padding}{record} , {record}]")
        assert len(read(path)) == 3


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ('{"date": "1", "duration": "1", "type": "1"}', "phone_log_unknown"),
        ('[{"date": "1", "duration": "1", "type": "1"}', "phone_log_record_broken"),
        ('[{"date": "1", "duration": "1", "type": "1"}] x', "phone_log_record_broken"),
        ('[{"date": "1", "duration": "1", "type": "1"},]', "phone_log_record_broken"),
        ('[{"date": "1", "duration": "1", "type": "1"} {}]', "phone_log_record_broken"),
        ("[{'date': 1, \"duration\": 2}]", "phone_log_record_broken"),
        ("[" * 100_000, "phone_log_record_broken"),
        ('[{"a":' * 100_000, "phone_log_record_broken"),
        ("[" + "9" * 5000 + "]", "phone_log_record_broken"),
        ('["' + "9" * 3_000_000, "phone_log_record_too_long"),
        ('["\xff', "phone_log_record_broken"),
    ],
    ids=[
        *("object", "cut off", "more behind", "comma", "no comma", "no json", "deep lists"),
        *("deep objects", "long number", "long text", "cut in a text"),
    ],
)
def test_a_broken_array_is_refused(tmp_path: Path, text: str, sentence: str) -> None:
    with pytest.raises(CallAssistError, match=sentence):
        read(written(tmp_path / "a.json", text), "sms_import_export_json")


@pytest.mark.parametrize("date", ["NaN", "Infinity", "-1e999", "true", "[]", "{}", '"9e9"', '""'])
def test_a_date_that_is_none_costs_its_record_only(tmp_path: Path, date: str) -> None:
    text = f'[{{"date": {date}, "number": "1", "duration": 1, "type": 1}}]'

    [record] = read(written(tmp_path / "a.json", text))

    assert record == UnreadableLine(1, UnreadableReason.NO_TIME)


# NCID


def test_the_day_comes_first_where_the_person_says_so() -> None:
    found = read(sample("cidcall.log"), None, ReadingChoices(is_day_first=True, zone=BEIJING))

    assert [each for each in found if isinstance(each, PhoneCall)] == [
        (16, "95588", PhoneCallType.INCOMING, beijing(11, 8), None, "DAY FIRST")
    ]


@pytest.mark.parametrize(
    ("date", "time"), [("1120202", "0930"), ("1112026", "0930"), ("11202026", "930"), ("", "")]
)
def test_a_date_that_lost_a_figure_is_no_other_date(tmp_path: Path, date: str, time: str) -> None:
    line = f"CID: *DATE*{date}*TIME*{time}*LINE*a*NMBR*1*MESG*NONE*NAME*x*\n"

    assert read(written(tmp_path / "a.log", line)) == [UnreadableLine(1, UnreadableReason.NO_TIME)]


def test_a_callers_name_cannot_put_another_number_in(tmp_path: Path) -> None:
    line = "CID: *DATE*11202026*TIME*1109*LINE*a*NMBR*1*MESG*NONE*NAME*x*NMBR*95188*NAME*ICBC*\n"

    call = the_call(read(written(tmp_path / "a.log", line)))

    assert (call.number_text, call.name) == ("1", "x")


def test_an_end_belongs_to_the_last_call_of_its_line_and_number(tmp_path: Path) -> None:
    call = "CID: *DATE*11202026*TIME*11{:02}*LINE*{}*NMBR*{}*MESG*NONE*NAME*x*\n"
    end = (
        "END: *HTYPE*BYE*DATE*11202026*TIME*1101*SCALL*11/20/2026 11:01:00*"
        "ECALL*11/20/2026 11:01:30*CTYPE*IN*LINE*a*NMBR*1*NAME*x*\n"
    )
    lines = [call.format(1, "a", 1), call.format(2, "b", 1), call.format(3, "a", 2), end]

    found = read(written(tmp_path / "a.log", "".join(lines)))

    lengths = [record.duration_seconds for record in found if isinstance(record, PhoneCall)]
    assert lengths == [30, None, None]


def test_many_open_calls_are_not_held_for_ever(tmp_path: Path) -> None:
    line = "CID: *DATE*11202026*TIME*1109*LINE*a*NMBR*1*MESG*NONE*NAME*x*\n"
    path = written(tmp_path / "a.log", line * 500)
    progress = ReadingProgress()

    found = reader_for(path).read(path, HERE, progress)

    assert [record.place for record in found] == list(range(1, 501))


# SQLite


def test_a_database_is_not_written_to_and_nothing_appears_beside_it(tmp_path: Path) -> None:
    folder = tmp_path / "backup #1 %41 ?x"
    folder.mkdir()
    path = database(folder / "CallHistory.storedata", "iphone.sql")
    before = path.read_bytes()

    assert len(read(path)) == 10
    assert path.read_bytes() == before
    assert list(folder.iterdir()) == [path]


@pytest.mark.parametrize("ending", ["-wal", "-journal"])
def test_calls_that_wait_beside_the_database_are_not_left_out_silently(
    tmp_path: Path, ending: str
) -> None:
    path = database(tmp_path / "records.db", "gnome_calls.sql")
    written(tmp_path / f"records.db{ending}", b"x" * 100)

    with pytest.raises(CallAssistError, match="phone_log_unfinished") as caught:
        read(path)

    assert caught.value.values["beside"] == f"records.db{ending}"


@pytest.mark.parametrize(
    "script",
    [
        "create view calls as select 1 as target, 1 as inbound, 1 as start",
        "create table calls (target, inbound)",
        "create table calls (x, target as (x), inbound as (x), start as (hex(zeroblob(9999999))))",
        "create table other (x)",
        "create virtual table calls using fts5(target, inbound, start)",
    ],
    ids=["view", "column missing", "generated", "no table", "virtual"],
)
def test_only_a_plain_table_is_read(tmp_path: Path, script: str) -> None:
    import sqlite3
    from contextlib import closing

    path = tmp_path / "records.db"
    with closing(sqlite3.connect(path)) as connection:
        connection.executescript(script)

    with pytest.raises(CallAssistError, match="phone_log_no_table"):
        read(path, "gnome_calls")


def test_a_giant_value_is_refused(tmp_path: Path) -> None:
    import sqlite3
    from contextlib import closing

    path = database(tmp_path / "records.db", "gnome_calls.sql")
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("update calls set target = hex(zeroblob(2000000)) where id = 2")
        connection.commit()

    with pytest.raises(CallAssistError, match="phone_log_database_broken"):
        read(path)


def test_a_cut_off_database_is_refused(tmp_path: Path) -> None:
    path = database(tmp_path / "records.db", "gnome_calls.sql")
    path.write_bytes(path.read_bytes()[:5000])

    with pytest.raises(CallAssistError, match="phone_log_database_broken"):
        read(path)


@pytest.mark.parametrize("damage", [b"CREATE TABL\x80", b"CREATE \xff\xff\xff\xff\xff"])
def test_a_damaged_schema_is_refused(tmp_path: Path, damage: bytes) -> None:
    path = database(tmp_path / "records.db", "gnome_calls.sql")
    path.write_bytes(path.read_bytes().replace(b"CREATE TABLE", damage))

    with pytest.raises(CallAssistError, match="phone_log_"):
        read(path)


# Any table


def test_any_table_is_read_as_the_person_says() -> None:
    mapping = ColumnMapping(
        number=0,
        time=1,
        time_format="%d/%m/%Y %H:%M",
        type=2,
        types=(("未接来电", PhoneCallType.MISSED), ("已接来电", PhoneCallType.INCOMING)),
        duration=3,
        name=4,
        delimiter=";",
        encoding="gb18030",
    )

    found = read(
        sample("any_table.csv"), "mapped_csv", ReadingChoices(mapping=mapping, zone=BEIJING)
    )

    assert found == [
        PhoneCall(2, "95188", PhoneCallType.INCOMING, beijing(9, 30), 65, ""),
        PhoneCall(3, "13812345678", PhoneCallType.MISSED, beijing(10, 0), None, "妈妈"),
        PhoneCall(4, "", PhoneCallType.UNKNOWN, beijing(10, 30, day=21), 0, ""),
        PhoneCall(5, "10086", PhoneCallType.UNKNOWN, beijing(11, 0, day=21), 123, ""),
        UnreadableLine(6, UnreadableReason.NO_TIME),
        UnreadableLine(7, UnreadableReason.TOO_FEW_FIELDS),
    ]


def test_a_table_without_a_mapping_is_asked_about(tmp_path: Path) -> None:
    with pytest.raises(CallAssistError, match="phone_log_no_mapping"):
        read(sample("any_table.csv"), "mapped_csv")


@pytest.mark.parametrize("time_format", ["%", "%Y %Y", "%Q", "", "unix_s", "unix_ms", "(?P<x"])
def test_no_format_of_a_time_ends_in_a_crash(time_format: str) -> None:
    mapping = ColumnMapping(number=0, time=1, time_format=time_format, delimiter=";")

    found = read(sample("any_table.csv"), "mapped_csv", ReadingChoices(mapping=mapping))

    assert {type(record) for record in found} == {UnreadableLine}
