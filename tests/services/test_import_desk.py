"""An import stores what is new, judged as every call is, and can be taken back as a whole."""

from dataclasses import replace
from pathlib import Path

import pytest

from callassist.domain.assessment import Level
from callassist.domain.call_filter import CallFilter
from callassist.domain.errors import CallAssistError
from callassist.domain.numbering_plan import NumberClass
from callassist.domain.phone_import import ImportCounts
from callassist.domain.phone_log import PhoneCallType, UnreadableLine, UnreadableReason
from callassist.services.call_desk import CallDesk
from callassist.services.edit_desk import EditDesk
from callassist.services.import_desk import ImportDesk, ImportJob
from callassist.store.call_log import CallLog
from callassist.store.database import Store
from callassist.store.edit_log import EditLog
from callassist.store.import_log import ImportLog
from services.made_phone_logs import phone_call, phone_log
from store.made_calls import BEIJING, NOON, SetClock, directory, ended

FORGED, MOBILE = "+8695188", "13812345678"
ALL_TYPES = frozenset(PhoneCallType)


@pytest.fixture
def imports(store: Store, clock: SetClock) -> ImportDesk:
    return ImportDesk(ImportLog(store), directory(), clock, zone=BEIJING)


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """Six calls: three that came in, one missed, one made, one of them twice; and a bad line."""
    return phone_log(
        tmp_path / "calls-1.xml",
        [
            phone_call(FORGED, 1, duration=35, name="风控"),
            phone_call(MOBILE, 2, kind=3, duration=0),
            phone_call("10086", 3, kind=2),
            phone_call("", 4),
            phone_call(FORGED, 1, duration=35, name="风控"),
            phone_call("95188", 5),
            '<call number="1" type="1" date="never" />',
        ],
    )


def _taken(job: ImportJob, types: frozenset[PhoneCallType] | None = None) -> ImportCounts:
    for _ in job.take() if types is None else job.take(types):
        pass
    assert job.done is not None
    return job.counts


def _previewed(job: ImportJob) -> ImportCounts:
    for _ in job.preview():
        pass
    return job.counts


def test_calls_that_came_in_are_stored_and_judged_as_every_call(
    imports: ImportDesk, log: CallLog, file: Path
) -> None:
    counts = _taken(imports.open(file))

    assert (counts.read, counts.new, counts.duplicates) == (7, 4, 1)
    assert (counts.left_out, counts.unreadable, counts.lookalikes) == (1, 1, 1)
    assert counts.bad_lines == [UnreadableLine(7, UnreadableReason.NO_TIME)]
    listed = log.page(CallFilter())
    assert [call.ended.number_text for call in listed] == ["95188", "", MOBILE, FORGED]
    forged = listed[-1]
    assert (forged.level, forged.verdict.number_class) == (Level.HIGH, NumberClass.LOOKALIKE)
    assert forged.family == "95188"
    assert forged.source is not None
    assert (forged.source.type, forged.source.duration_seconds) == (PhoneCallType.INCOMING, 35)
    assert forged.source.name == "风控"
    assert listed[1].ended.is_hidden
    assert log.changed_rows() == []
    assert log.has_index_in_step()


def test_a_number_with_words_in_it_and_a_name_are_taken_in_and_out_of_the_index(
    imports: ImportDesk, log: CallLog, tmp_path: Path
) -> None:
    job = imports.open(phone_log(tmp_path / "calls.xml", [phone_call("某平台", 1, name="风控")]))
    _taken(job)

    assert log.has_index_in_step()
    assert len(log.page(CallFilter(text="平台"))) == len(log.page(CallFilter(text="控"))) == 1
    assert log.page(CallFilter(text="平台风控")) == []
    assert job.done is not None
    imports.undo(job.done.id)
    assert log.page(CallFilter(text="平台")) == log.page(CallFilter(text="风控")) == []
    assert log.has_index_in_step()


def test_an_imported_call_says_what_the_same_call_written_down_would(
    imports: ImportDesk, desk: CallDesk, log: CallLog, file: Path
) -> None:
    _taken(imports.open(file))
    for call in log.page(CallFilter()):
        told = replace(call.ended, received_at=NOON)
        written = desk.take(told).call
        assert (written.verdict, written.level, written.rule) == (
            call.verdict,
            call.level,
            call.rule,
        )
        assert written.ended == told


def test_an_import_plans_nothing_and_promises_nothing(
    imports: ImportDesk, log: CallLog, file: Path
) -> None:
    _taken(imports.open(file))

    assert log.open_callbacks() == []
    assert all(log.plan_of(call.id) == () for call in log.page(CallFilter()))


def test_a_preview_says_what_an_import_does_and_stores_nothing(
    imports: ImportDesk, log: CallLog, file: Path
) -> None:
    previewed = _previewed(imports.open(file))

    assert log.count(CallFilter()) == 0
    assert previewed == _taken(imports.open(file))
    assert previewed.types == {
        PhoneCallType.INCOMING: 4,
        PhoneCallType.MISSED: 1,
        PhoneCallType.OUTGOING: 1,
    }


def test_the_same_file_again_brings_nothing_new(
    imports: ImportDesk, log: CallLog, file: Path
) -> None:
    _taken(imports.open(file))

    assert _previewed(imports.open(file)).new == 0
    again = _taken(imports.open(file))

    assert (again.new, again.duplicates) == (0, 5)
    assert log.count(CallFilter()) == 4


def test_the_same_call_told_by_another_phone_to_the_second_is_the_same(
    imports: ImportDesk, tmp_path: Path
) -> None:
    _taken(imports.open(phone_log(tmp_path / "a.xml", [phone_call(FORGED, 1.005)])))

    to_the_second = phone_log(tmp_path / "b.xml", [phone_call(FORGED, 1)])

    assert _taken(imports.open(to_the_second)).duplicates == 1


@pytest.mark.parametrize(
    "other",
    [phone_call("95588", 1), phone_call(FORGED, 1, kind=3), phone_call(FORGED, 1.1)],
    ids=["another number", "another type", "another time"],
)
def test_another_number_type_or_time_is_another_call(
    imports: ImportDesk, log: CallLog, tmp_path: Path, other: str
) -> None:
    path = phone_log(tmp_path / "a.xml", [phone_call(FORGED, 1), other])

    assert _previewed(imports.open(path)).new == 2
    assert _taken(imports.open(path)).new == 2
    assert log.has_index_in_step()


def test_other_types_are_taken_when_they_are_wanted(
    imports: ImportDesk, log: CallLog, file: Path
) -> None:
    counts = _taken(imports.open(file), ALL_TYPES)

    assert (counts.new, counts.left_out) == (5, 0)
    assert "10086" in [call.ended.number_text for call in log.page(CallFilter())]


def test_calls_of_one_moment_get_places_side_by_side(
    imports: ImportDesk, log: CallLog, tmp_path: Path
) -> None:
    numbers = [f"138{number:08}" for number in range(1_200)]
    path = phone_log(tmp_path / "a.xml", [phone_call(number) for number in numbers])

    counts = _taken(imports.open(path))

    assert (counts.new, counts.unreadable) == (1_000, 200)
    assert {line.reason for line in counts.bad_lines} == {UnreadableReason.TOO_MANY_AT_ONCE}
    assert log.count(CallFilter()) == 1_000
    assert log.has_index_in_step()


def _many(path: Path, number: int = 3_000) -> Path:
    return phone_log(path, (phone_call(MOBILE, minutes) for minutes in range(number)))


def test_a_cancelled_import_leaves_nothing(
    imports: ImportDesk, log: CallLog, tmp_path: Path
) -> None:
    job = imports.open(_many(tmp_path / "a.xml"))
    steps = job.take()
    fractions = [next(steps).fraction for _ in range(4)]

    steps.close()

    assert fractions == sorted(fractions)
    assert 0 < fractions[-1] < 1
    assert job.done is None
    assert log.count(CallFilter()) == 0
    assert imports.imports() == []
    assert log.has_index_in_step()


def test_a_file_that_breaks_off_leaves_nothing(
    imports: ImportDesk, log: CallLog, tmp_path: Path
) -> None:
    path = _many(tmp_path / "a.xml")
    content = path.read_bytes()
    path.write_bytes(content[: len(content) - 50])

    with pytest.raises(CallAssistError, match="phone_log_broken"):
        _taken(imports.open(path))

    assert log.count(CallFilter()) == 0
    assert imports.imports() == []
    assert log.has_index_in_step()


def test_the_descending_file_of_a_phone_is_listed_in_order(
    imports: ImportDesk, log: CallLog, tmp_path: Path
) -> None:
    calls = [phone_call(MOBILE, minutes) for minutes in range(2_500, 0, -1)]

    _taken(imports.open(phone_log(tmp_path / "a.xml", calls)))

    moments = [call.ended.received_at for call in log.page(CallFilter())]
    assert moments == sorted(moments, reverse=True)
    assert len(moments) == 2_500
    assert log.has_index_in_step()


def test_an_import_is_kept_with_its_counts(
    imports: ImportDesk, log: CallLog, file: Path, clock: SetClock
) -> None:
    counts = _taken(imports.open(file))

    [kept] = imports.imports()

    assert (kept.file_name, kept.format_id) == ("calls-1.xml", "sms_backup_restore")
    assert (kept.done_at, kept.counts, kept.undone_at) == (clock.now(), counts, None)
    assert log.count(CallFilter(import_id=kept.id)) == 4


def test_an_import_is_taken_back_as_a_whole(
    imports: ImportDesk, desk: CallDesk, log: CallLog, file: Path, clock: SetClock
) -> None:
    mine = desk.take(ended("95588")).call
    _taken(imports.open(file))
    [kept] = imports.imports()

    assert imports.undo(kept.id) == 4

    assert [call.id for call in log.page(CallFilter())] == [mine.id]
    assert imports.imports()[0].undone_at == clock.now()
    assert log.has_index_in_step()
    assert log.changed_rows() == []
    with pytest.raises(CallAssistError, match="no_import"):
        imports.undo(kept.id)


def test_what_somebody_has_added_to_stays_when_the_import_is_taken_back(
    imports: ImportDesk, desk: CallDesk, store: Store, log: CallLog, file: Path
) -> None:
    _taken(imports.open(file))
    [forged] = log.page(CallFilter(family="95188"))
    EditDesk(desk, EditLog(store)).take_up(forged.id)

    assert imports.undo(imports.imports()[0].id) == 3

    assert [call.id for call in log.page(CallFilter())] == [forged.id]
    assert log.has_index_in_step()


def test_an_import_can_be_done_again_after_it_was_taken_back(
    imports: ImportDesk, log: CallLog, file: Path
) -> None:
    _taken(imports.open(file))
    imports.undo(imports.imports()[0].id)

    assert _taken(imports.open(file)).new == 4
    assert [each.id for each in imports.imports()] == [2, 1]
    assert log.has_index_in_step()


def test_an_import_into_a_long_log_is_taken_back_call_by_call(
    imports: ImportDesk, log: CallLog, file: Path, tmp_path: Path
) -> None:
    _taken(imports.open(_many(tmp_path / "many.xml", 300)))
    _taken(imports.open(file))

    assert imports.undo(2) == 4

    assert log.count(CallFilter()) == 300
    assert log.has_index_in_step()


def test_the_sums_are_right_where_there_are_more_numbers_than_are_remembered(
    imports: ImportDesk, log: CallLog, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("callassist.services.imported_rows._KEPT", 7)
    calls = (phone_call(f"138{number:08}", number) for number in range(2_000))

    _taken(imports.open(phone_log(tmp_path / "many.xml", calls)))

    assert log.tally.total() == 2_000
    assert log.has_index_in_step()
