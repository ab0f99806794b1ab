"""A call can be written down without any list: stored unjudged, and judged once there is one."""

from datetime import timedelta
from pathlib import Path

import pytest

from callassist.domain.assessment import Level
from callassist.domain.call_filter import CallFilter
from callassist.domain.calls import EndedCall, Given, Request, Situation
from callassist.domain.claims import Claim, ClaimedRole
from callassist.domain.directory import Directory
from callassist.domain.history import Detail
from callassist.domain.numbering_plan import NumberClass
from callassist.services.call_desk import CallDesk
from callassist.services.edit_desk import EditDesk
from callassist.services.engine import Engine
from callassist.services.judging_desk import JudgingDesk
from callassist.settings import SettingsFile
from callassist.store.call_log import CallLog
from callassist.store.edit_log import EditLog
from store.made_calls import BANK, FULL, SetClock, directory, ended

ICBC = Claim(ClaimedRole.OTHER_BANK, "icbc")


@pytest.fixture
def blind(log: CallLog, clock: SetClock) -> CallDesk:
    """The desk of a program whose list cannot be read."""
    return CallDesk(Directory.unreadable(), log, clock)


class Judging:
    """The desks once there is a list again."""

    def __init__(self, desk: CallDesk) -> None:
        self.noted: list[tuple[str, dict[str, Detail]]] = []
        self.edits = EditDesk(desk, EditLog(desk.log._store))
        self.desk = JudgingDesk(desk, self.edits)
        self.desk.note = self._note

    def _note(self, action: str, /, **details: Detail) -> None:
        self.noted.append((action, details))

    def judge(self) -> int:
        return sum(1 for _ in self.desk.judge())


@pytest.fixture
def judging(desk: CallDesk) -> Judging:
    return Judging(desk)


CALLS = [
    FULL,
    ended("95188", claim=BANK),
    ended("+8695188"),
    ended("13812345678", requests=frozenset({Request.OTP})),
    ended("", is_hidden=True),
    ended("what is this"),
]


@pytest.mark.parametrize("call", CALLS, ids=[call.number_text or "-" for call in CALLS])
def test_a_call_is_stored_without_a_list_and_never_called_listed(
    blind: CallDesk, call: EndedCall
) -> None:
    outcome = blind.take(call)

    stored = blind.find(outcome.call.id)
    assert stored == outcome.call
    assert stored.ended.number_text == call.number_text
    assert stored.verdict.number_class is NumberClass.UNJUDGED
    assert stored.is_unjudged
    assert (stored.verdict.list_version, stored.verdict.list_edition) == (0, "")
    assert [reason.code for reason in stored.verdict.reasons] == ["directory_unavailable"]
    assert stored.level in (Level.HIGH, Level.CRITICAL)


def test_the_rule_that_always_holds_is_what_it_says(blind: CallDesk) -> None:
    outcome = blind.take(ended("95188", claim=BANK, situation=Situation.ONGOING))

    steps = [entry.step_id for entry in outcome.plan]
    assert steps[0] == "A03", "hang up"
    assert "V02" in steps, "the number on the back of the card"
    assert "V01" not in steps, "a hotline named without a list would be invented"
    assert "R01" not in steps, "nothing is known against the caller"
    assert {number for entry in outcome.plan for number in entry.dial} == set()
    assert outcome.callback is not None
    assert outcome.callback.dial is None


def test_what_was_given_counts_without_a_list(blind: CallDesk, desk: CallDesk) -> None:
    call = ended("13812345678", given=frozenset({Given.OTP}))

    assert blind.take(call).call.rule == desk.take(call).call.rule == "R1"


def test_with_a_list_the_call_is_judged_as_if_it_had_been_there(
    blind: CallDesk, desk: CallDesk, judging: Judging, clock: SetClock
) -> None:
    for call in CALLS:
        blind.take(call)
    clock.advance(hours=5)

    assert judging.judge() == len(CALLS)

    for call, stored in zip(CALLS, desk.calls(CallFilter(oldest_first=True)), strict=True):
        advice = desk.advise(call)
        assert stored.ended.number_text == call.number_text
        assert not stored.is_unjudged
        assert stored.verdict.number_class is advice.check.number_class
        assert (stored.level, stored.rule) == (advice.assessment.level, advice.assessment.rule)
        assert stored.verdict.reasons[:-1] == advice.check.reasons
        assert stored.verdict.list_version == directory().version
        plan = [entry.step_id for entry in desk.log.plan_of(stored.id)]
        assert plan == [each.step.id for each in advice.steps]


def test_the_record_tells_when_it_was_judged_and_by_which_list(
    blind: CallDesk, desk: CallDesk, judging: Judging, clock: SetClock
) -> None:
    call_id = blind.take(ended("95188", claim=BANK)).call.id
    clock.advance(hours=5)

    judging.judge()

    later = desk.find(call_id).verdict.reasons[-1]
    assert later.code == "judged_later"
    assert later.values == {
        "judged_at": clock.now().isoformat(),
        "edition": directory().edition,
    }
    assert judging.noted == [("calls_judged", {"calls": 1, "version": directory().version})]


def test_the_promise_gets_the_published_number_and_keeps_its_time(
    blind: CallDesk, desk: CallDesk, judging: Judging, clock: SetClock
) -> None:
    outcome = blind.take(ended("0571-95188", claim=ICBC))
    clock.advance(hours=5)

    judging.judge()

    promise = desk.log.callback_of(outcome.call.id)
    assert promise is not None
    assert promise.dial == "95588"
    assert promise.due_at == clock.now() - timedelta(hours=5)


def test_nothing_is_judged_while_there_is_no_list(blind: CallDesk, clock: SetClock) -> None:
    call_id = blind.take(ended("95188")).call.id
    judging = Judging(blind)

    assert judging.desk.waiting() == 1
    assert judging.judge() == 0

    assert blind.find(call_id).is_unjudged
    assert judging.noted == []


def test_a_call_that_was_judged_is_left_alone(desk: CallDesk, judging: Judging) -> None:
    call = desk.take(ended("95188", claim=BANK)).call

    assert judging.judge() == 0

    assert desk.find(call.id) == call
    assert judging.noted == []


def test_a_damaged_row_is_left_alone_and_ends_nothing(
    blind: CallDesk, desk: CallDesk, judging: Judging
) -> None:
    damaged = blind.take(ended("95188")).call.id
    good = blind.take(ended("95588")).call.id
    store = desk.log._store
    with store.transaction():
        store.write("update call set note = 'other' where id = ?", damaged)

    assert judging.judge() == 1

    assert not desk.find(damaged).is_intact
    assert not desk.find(good).is_unjudged


def test_more_can_be_told_of_an_unjudged_call_and_it_stays_one(
    blind: CallDesk, desk: CallDesk, judging: Judging
) -> None:
    call_id = blind.take(ended("95188")).call.id

    Judging(blind).edits.edit(call_id, ended("95188", requests=frozenset({Request.OTP})))

    assert desk.find(call_id).is_unjudged
    assert judging.judge() == 1
    assert desk.find(call_id).rule == "R4"


def test_an_edit_taken_back_after_the_judging_does_not_unjudge(
    blind: CallDesk, desk: CallDesk, judging: Judging
) -> None:
    call_id = blind.take(ended("95188", claim=BANK)).call.id
    edit_id = Judging(blind).edits.edit(call_id, ended("95188", note="more")).edit_id
    judging.judge()

    judging.edits.undo(edit_id, call_id)

    call = desk.find(call_id)
    assert (call.ended.note, call.is_unjudged) == ("", False)


def test_the_sums_and_the_index_follow(blind: CallDesk, desk: CallDesk, judging: Judging) -> None:
    for number in ("95188", "+8695188", "13812345678"):
        blind.take(ended(number))

    assert desk.count(CallFilter(number_class=NumberClass.UNJUDGED)) == 3
    assert desk.log.has_index_in_step()

    judging.judge()

    assert desk.count(CallFilter(number_class=NumberClass.UNJUDGED)) == 0
    assert desk.log.has_index_in_step()
    assert desk.log.changed_rows() == []


# taken along


def engine_of(folder: Path, clock: SetClock) -> Engine:
    return Engine(SettingsFile(folder), "zh_CN", clock)


def test_exported_and_taken_in_again_it_is_the_same(
    tmp_path: Path, clock: SetClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    ours, theirs = (engine_of(tmp_path / name, clock) for name in ("ours", "theirs"))
    with monkeypatch.context() as patch:
        patch.setattr("callassist.services.list_in_use._bundled", lambda: None)
        ours.calls.take(ended("95188", claim=BANK))
        ours.calls.take(ended("+8695188"))
    ours.forget_directory()
    clock.advance(hours=1)
    next(ours.judging.judge())
    ours.exports.save_json(tmp_path / "calls.json")

    theirs.restores.restore(tmp_path / "calls.json")

    before, after = (engine.calls.calls(CallFilter(oldest_first=True)) for engine in (ours, theirs))
    assert [call.is_unjudged for call in before] == [False, True]
    assert after == before
    assert sum(1 for _ in theirs.judging.judge()) == 1
    assert [call.is_unjudged for call in theirs.calls.calls(CallFilter())] == [False, False]
    for engine in (ours, theirs):
        assert engine.log.changed_rows() == []
        engine.close()


def test_a_file_cannot_make_a_call_listed_where_there_is_no_list(
    tmp_path: Path, clock: SetClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    ours, theirs = (engine_of(tmp_path / name, clock) for name in ("ours", "theirs"))
    ours.calls.take(ended("95188", claim=BANK))
    ours.exports.save_json(tmp_path / "calls.json")
    monkeypatch.setattr("callassist.services.list_in_use._bundled", lambda: None)

    theirs.restores.restore(tmp_path / "calls.json")

    (call,) = theirs.calls.calls(CallFilter())
    assert call.is_unjudged
    for engine in (ours, theirs):
        engine.close()
