"""Looking back at an import: the dangerous calls first, grouped, and what to call back about."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest

from callassist.domain.advice import WeekCount
from callassist.domain.callbacks import Outcome
from callassist.domain.calls import Given
from callassist.domain.errors import CallAssistError
from callassist.domain.look_back import LookBack
from callassist.domain.numbering_plan import NumberClass
from callassist.services import look_back_desk
from callassist.services.engine import Engine
from callassist.settings import SettingsFile
from services.made_phone_logs import phone_call, phone_log
from store.made_calls import SetClock

FORGED = "+8695188"
DAY = 24 * 60
"""Minutes."""


@pytest.fixture
def engine(tmp_path: Path, clock: SetClock) -> Iterator[Engine]:
    engine = Engine(SettingsFile(tmp_path / "engine"), "zh_CN", clock)
    yield engine
    engine.close()


Take = Callable[..., int]


@pytest.fixture
def take(engine: Engine, tmp_path: Path) -> Take:
    """Imports these calls, and tells the id of the import."""

    def take(*calls: str) -> int:
        job = engine.imports.open(phone_log(tmp_path / "calls.xml", calls))
        for _ in job.take():
            pass
        assert job.done is not None
        return job.done.id

    return take


def _called(found: LookBack) -> list[str]:
    return [each.call.ended.number_text for each in found.answered]


def test_calls_that_imitate_one_number_are_one_group_however_it_is_written(
    engine: Engine, take: Take
) -> None:
    import_id = take(phone_call(FORGED, 1), phone_call("+86 95188", 2), phone_call("0095188", 3))

    [suspect] = engine.look_back.look_back(import_id).suspects

    assert (suspect.number_class, suspect.family) == (NumberClass.LOOKALIKE, "95188")
    assert (suspect.calls, suspect.number) == (3, "0095188")
    # A blank between the digits makes no other display.
    assert [(each.number_text, each.calls) for each in suspect.displays] == [
        ("0095188", 1),
        ("+86 95188", 2),
    ]


def test_the_most_dangerous_come_first_and_ordinary_numbers_not_at_all(
    engine: Engine, take: Take
) -> None:
    import_id = take(
        phone_call("13812345678", 1),
        phone_call("95188", 2),
        phone_call("17012345678", 3),
        phone_call("057195188", 4),
        phone_call("+442079460958", 5),
        phone_call("", 6),
        phone_call("4006695599", 7),
        phone_call(FORGED, 8),
    )

    found = engine.look_back.look_back(import_id)

    assert [each.number_class for each in found.suspects] == [
        NumberClass.LOOKALIKE,
        NumberClass.INBOUND_ONLY,
        NumberClass.INTERNATIONAL,
        NumberClass.AREA_PREFIXED,
        NumberClass.VIRTUAL_OPERATOR,
        NumberClass.HIDDEN,
    ]
    assert found.calls == 8


def test_in_a_class_the_number_that_called_most_comes_first(engine: Engine, take: Take) -> None:
    often = [phone_call("17012345678", minutes) for minutes in (1, 2, 3)]
    import_id = take(phone_call("17087654321", 9), *often)

    suspects = engine.look_back.look_back(import_id).suspects

    assert [(each.number, each.calls) for each in suspects] == [
        ("17012345678", 3),
        ("17087654321", 1),
    ]


def test_only_the_calls_of_this_import_count(engine: Engine, take: Take) -> None:
    first = take(phone_call(FORGED, 1))
    second = take(phone_call(FORGED, 2), phone_call(FORGED, 3))

    assert engine.look_back.look_back(first).suspects[0].calls == 1
    assert engine.look_back.look_back(second).suspects[0].calls == 2


def test_the_name_in_the_phone_and_the_claim_of_the_person_count_as_names(
    engine: Engine, take: Take
) -> None:
    import_id = take(
        phone_call(FORGED, 1, name="支付宝客服"),
        phone_call(FORGED, 2, name="中国工商银行"),
        phone_call(FORGED, 3, name="老张"),
        phone_call(FORGED, 4),
    )
    assert engine.look_back.look_back(import_id).suspects[0].names == 2

    suspect = engine.look_back.look_back(import_id).suspects[0]
    call = engine.calls.find(suspect.latest_id)
    claim = engine.directory.claim_for("police_court")
    assert claim is not None
    engine.edits.edit(call.id, replace(call.ended, claim=claim))

    assert engine.look_back.look_back(import_id).suspects[0].names == 3


def test_organisations_are_told_whose_numbers_were_imitated(engine: Engine, take: Take) -> None:
    import_id = take(phone_call(FORGED, 1), phone_call("0095188", 2), phone_call("+8695588", 3))

    imitated = engine.look_back.look_back(import_id).imitated

    by_id = {each.organisation_id: each for each in imitated}
    assert by_id["icbc"].numbers == ("95588",)
    assert by_id["mybank"].suspect.calls == 2
    assert imitated[0].suspect.calls == 2


def test_answered_forgeries_of_the_last_days_are_to_be_called_back_about(
    engine: Engine, take: Take
) -> None:
    import_id = take(
        phone_call(FORGED, -DAY, duration=30),
        phone_call("0095188", -2 * DAY, duration=0),
        phone_call("0095588", -3 * DAY, kind=3),
        phone_call("4006695599", -4 * DAY, duration=9),
        phone_call("057195188", -DAY, duration=30),
        phone_call("13812345678", -DAY, duration=30),
    )

    found = engine.look_back.look_back(import_id)

    assert _called(found) == [FORGED, "4006695599"]
    assert all(each.is_recent for each in found.answered)


def test_earlier_ones_are_known_but_not_of_today(engine: Engine, take: Take) -> None:
    import_id = take(phone_call(FORGED, -8 * DAY, duration=30))

    [answered] = engine.look_back.look_back(import_id).answered

    assert not answered.is_recent
    assert answered.suspect.family == "95188"


def test_a_call_in_which_something_was_given_is_of_today_however_old(
    engine: Engine, take: Take
) -> None:
    import_id = take(phone_call(FORGED, -90 * DAY, kind=3, duration=0))
    call_id = engine.look_back.look_back(import_id).suspects[0].latest_id
    call = engine.calls.find(call_id)

    engine.edits.edit(call_id, replace(call.ended, given=frozenset({Given.OTP})))

    [answered] = engine.look_back.look_back(import_id).answered
    assert answered.is_recent


@pytest.mark.parametrize("outcome", list(Outcome))
def test_what_was_called_back_about_is_settled_unless_nobody_was_reached(
    engine: Engine, take: Take, outcome: Outcome
) -> None:
    import_id = take(phone_call(FORGED, -DAY, duration=30))
    [answered] = engine.look_back.look_back(import_id).answered
    engine.edits.take_up(answered.call.id)

    engine.callbacks.record(answered.call.id, outcome)

    found = engine.look_back.look_back(import_id).answered
    assert len(found) == int(outcome is Outcome.NOT_REACHED)


def test_the_number_to_call_back_on_comes_from_the_list(engine: Engine, take: Take) -> None:
    import_id = take(phone_call(FORGED, 1), phone_call("17012345678", 2))
    forged, virtual = engine.look_back.look_back(import_id).suspects

    assert engine.look_back.dial_for(forged.latest_id) == "95188"
    assert engine.look_back.dial_for(virtual.latest_id) is None


def test_weeks_begin_on_monday_by_the_clock_of_the_person(engine: Engine, take: Take) -> None:
    # Noon is that of Monday, 23 November, in Beijing.
    sunday_late, monday_early = -12 * 60 - 1, -12 * 60
    import_id = take(
        phone_call("13812345678", sunday_late),
        phone_call(FORGED, monday_early),
        phone_call("13812345678", -21 * DAY),
    )

    weeks = engine.look_back.look_back(import_id).weeks

    assert weeks == (
        WeekCount(date(2026, 11, 2), 1, 0),
        WeekCount(date(2026, 11, 9), 0, 0),
        WeekCount(date(2026, 11, 16), 1, 0),
        WeekCount(date(2026, 11, 23), 1, 1),
    )


def test_a_log_of_many_years_shows_its_last_two(engine: Engine, take: Take) -> None:
    import_id = take(phone_call("13812345678", 0), phone_call("13812345678", -4_000 * DAY))

    weeks = engine.look_back.look_back(import_id).weeks

    assert len(weeks) == 104
    assert weeks[-1].monday == date(2026, 11, 23)


def test_nothing_suspicious_is_an_empty_answer(engine: Engine, take: Take) -> None:
    found = engine.look_back.look_back(take(phone_call("13812345678", 1)))

    assert (found.suspects, found.imitated, found.answered) == ((), (), ())


def test_more_displays_than_can_be_looked_at_are_said_to_be_cut(
    engine: Engine, take: Take, monkeypatch: pytest.MonkeyPatch
) -> None:
    import_id = take(phone_call(FORGED, 1), phone_call("17012345678", 2))
    assert not engine.look_back.look_back(import_id).is_cut
    monkeypatch.setattr(look_back_desk, "_MOST_DISPLAYS", 1)

    found = engine.look_back.look_back(import_id)

    assert found.is_cut
    assert [each.family for each in found.suspects] == ["95188"]


def test_an_undone_import_tells_what_went_and_what_stays(engine: Engine, take: Take) -> None:
    import_id = take(phone_call(FORGED, 1), phone_call("0095188", 2), phone_call("95188", 3))
    kept = engine.look_back.look_back(import_id).suspects[0].latest_id
    engine.edits.take_up(kept)

    undone = engine.look_back.undo(import_id)

    assert (undone.removed, undone.kept) == (2, 1)
    found = engine.look_back.look_back(import_id)
    assert found.done.undone_at is not None
    assert [each.latest_id for each in found.suspects] == [kept]


def test_a_deleted_call_is_not_looked_back_at(engine: Engine, take: Take) -> None:
    import_id = take(phone_call(FORGED, -DAY), phone_call("0095188", -2 * DAY))
    engine.calls.delete(engine.look_back.look_back(import_id).suspects[0].latest_id)

    found = engine.look_back.look_back(import_id)

    assert (found.calls, found.suspects[0].calls, len(found.answered)) == (1, 1, 1)
    assert sum(week.total for week in found.weeks) == 1


@pytest.mark.parametrize("act", ["look_back", "undo"])
def test_an_import_that_is_not_there_is_told(engine: Engine, act: str) -> None:
    with pytest.raises(CallAssistError) as told:
        getattr(engine.look_back, act)(7)
    assert told.value.sentence == "no_import"


def test_the_last_days_end_when_the_clock_goes_on(
    engine: Engine, take: Take, clock: SetClock
) -> None:
    import_id = take(phone_call(FORGED, 0, duration=30))
    clock.moment += timedelta(days=7)
    assert engine.look_back.look_back(import_id).answered[0].is_recent
    clock.moment += timedelta(minutes=1)
    assert not engine.look_back.look_back(import_id).answered[0].is_recent
