"""What is taken along comes back: the same log from JSON, a table no spreadsheet runs."""

import csv
import io
import json
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from callassist.bundled.export_schema import PARTS, check_of, schema
from callassist.domain.account_checks import CheckOutcome
from callassist.domain.assessment import Level
from callassist.domain.call_filter import CallFilter
from callassist.domain.calls import Given, Request
from callassist.domain.drill_run import Grade
from callassist.domain.errors import CallAssistError
from callassist.domain.json_shape import shape_of
from callassist.domain.practice import PracticeResult
from callassist.domain.schedules import Rhythm, Schedule
from callassist.domain.spreadsheet_text import as_text, as_told
from callassist.services.calls_file import is_calls_file
from callassist.services.engine import Engine
from callassist.services.export_desk import MOST_LISTED
from callassist.services.restore_desk import Restored
from callassist.settings import SettingsFile
from callassist.store.practice_log import PracticeLog
from services.made_reports import LOOKALIKE, Desk, made_desk
from store.made_calls import BANK, BEIJING, SetClock, ended
from store.other_connection import other_connection

Document = Any
"""Whatever JSON describes."""
NewEngine = Callable[[], Engine]


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    """A log with something in every part of the document."""
    with made_desk(tmp_path) as desk:
        engine = desk.engine
        engine.edits.edit(desk.hidden, replace(LOOKALIKE, note="再想起来的", is_abroad=True))
        result = PracticeResult(
            drill_id="f01", done_at=desk.clock.now(), grade=Grade.MISSED, slips=("1.a",)
        )
        PracticeLog(engine._store).add(result)
        today = desk.clock.now().date()
        schedule = Schedule(rhythm=Rhythm.MONTHLY, starts_on=today, number=today.day)
        check = engine.checks.add(
            "工资卡", schedule, organisation_id="icbc", own_points=("看短信",)
        )
        desk.clock.advance(days=1)
        engine.checks.finish(check.id, CheckOutcome.FINE, ("balance",))
        engine.added_numbers.add("139 1234 5678", "王经理", "柜台\n二楼")
        engine.added_numbers.add("+8695188", "别人给的", is_agreed=True)
        yield desk


@pytest.fixture
def new_engine(tmp_path: Path) -> Iterator[NewEngine]:
    made: list[Engine] = []

    def make() -> Engine:
        folder = tmp_path / f"other{len(made)}"
        made.append(Engine(SettingsFile(folder), "zh_CN", SetClock()))
        return made[-1]

    yield make
    for engine in made:
        engine.close()


def exported(engine: Engine, path: Path) -> Document:
    engine.exports.save_json(path)
    return json.loads(path.read_bytes())


def facts(engine: Engine, path: Path) -> Document:
    """A document but for the moment it was made."""
    return exported(engine, path) | {"exported_at": None}


def restored(engine: Engine, path: Path, document: Document) -> Restored:
    path.write_text(json.dumps(document), "utf-8")
    return engine.restores.restore(path)


# the document


def test_the_document_is_what_its_schema_says(desk: Desk, tmp_path: Path) -> None:
    document = exported(desk.engine, tmp_path / "calls.json")

    assert shape_of(schema())(document)
    assert {name: len(document[name]) for name in PARTS} == {
        "imports": 0,
        "practice": 1,
        "calls": 3,
        "account_checks": 4,
        "added_numbers": 2,
    }
    for name in PARTS:
        assert all(map(check_of(name), document[name]))
    assert is_calls_file(tmp_path / "calls.json")


def test_every_call_stands_on_a_line_of_its_own(desk: Desk, tmp_path: Path) -> None:
    desk.engine.exports.save_json(tmp_path / "calls.json")

    lines = (tmp_path / "calls.json").read_text("utf-8").splitlines()
    assert sum(line.startswith('{"id":') for line in lines) == 3


def test_a_filtered_document_holds_those_calls_alone(desk: Desk, tmp_path: Path) -> None:
    path = tmp_path / "calls.json"

    count = desk.engine.exports.save_json(path, CallFilter(level=Level.CRITICAL))

    document = json.loads(path.read_bytes())
    assert count == 1
    assert [each["id"] for each in document["calls"]] == [desk.abroad]
    assert document["account_checks"] == document["practice"] == document["added_numbers"] == []


def test_calls_are_found_by_words_as_in_the_log(desk: Desk, tmp_path: Path) -> None:
    count = desk.engine.exports.save_json(tmp_path / "a.json", CallFilter(text="网商银行"))

    assert count == desk.engine.calls.count(CallFilter(text="网商银行")) == 2


def test_a_folder_that_is_gone_is_told_and_an_old_file_stays(desk: Desk, tmp_path: Path) -> None:
    with pytest.raises(CallAssistError, match="folder_gone"):
        desk.engine.exports.save_json(tmp_path / "gone" / "calls.json")
    path = tmp_path / "calls.json"
    path.write_text("old")
    desk.engine.close()
    (desk.engine.folder / "callassist.sqlite3").write_bytes(b"no database" * 100)
    with pytest.raises(CallAssistError, match="database_damaged"):
        desk.engine.exports.save_json(path)

    assert path.read_text() == "old"
    assert [each.name for each in tmp_path.iterdir() if each.name.startswith(".calls")] == []


# there and back


def test_an_empty_folder_gets_an_equal_log(
    desk: Desk, new_engine: NewEngine, tmp_path: Path
) -> None:
    before = facts(desk.engine, tmp_path / "a.json")
    other = new_engine()

    done = other.restores.restore(tmp_path / "a.json")

    assert done == Restored(calls=3, known=0, judged_anew=0, checks=4, practice=1, numbers=2)
    assert facts(other, tmp_path / "b.json") == before
    assert other.log.changed_rows() == []
    assert other.log.has_index_in_step()
    story, original = other.calls.story(desk.lookalike), desk.engine.calls.story(desk.lookalike)
    assert story == original


def test_an_edit_can_be_undone_in_the_other_folder(
    desk: Desk, new_engine: NewEngine, tmp_path: Path
) -> None:
    desk.engine.exports.save_json(tmp_path / "a.json")
    other = new_engine()
    other.restores.restore(tmp_path / "a.json")

    (edit,) = other.edits.edits_of(desk.hidden)
    other.edits.undo(edit.id, desk.hidden)

    assert other.calls.find(desk.hidden).ended.is_hidden


def test_a_file_that_was_laid_out_anew_is_read_too(
    desk: Desk, new_engine: NewEngine, tmp_path: Path
) -> None:
    document = exported(desk.engine, tmp_path / "a.json")
    (tmp_path / "b.json").write_text("\ufeff" + json.dumps(document, indent=2), "utf-8")

    assert new_engine().restores.restore(tmp_path / "b.json").calls == 3


@pytest.mark.parametrize("is_in_our_lines", [True, False])
def test_a_file_of_the_first_schema_is_read_without_added_numbers(
    desk: Desk, new_engine: NewEngine, tmp_path: Path, is_in_our_lines: bool
) -> None:
    path, other = tmp_path / "a.json", new_engine()
    desk.engine.exports.save_json(path)
    text = path.read_text("utf-8").replace('"schema":2', '"schema":1')
    text = text[: text.index(',"added_numbers"')].removesuffix("]") + "]}\n"
    path.write_text(text if is_in_our_lines else json.dumps(json.loads(text), indent=1), "utf-8")

    done = other.restores.restore(path)

    assert (done.calls, done.checks, done.numbers) == (3, 4, 0)


def test_an_added_number_is_read_anew_and_proves_no_more_than_before(
    desk: Desk, new_engine: NewEngine, tmp_path: Path
) -> None:
    """What a file says of a number is a name; how it is compared follows from the number."""
    document, other = exported(desk.engine, tmp_path / "a.json"), new_engine()
    moment = document["added_numbers"][0]["added_at"]
    document["added_numbers"] = [
        {"number": "*95588", "name": "工行官方", "note": "密码是abc123", "added_at": moment},
        {"number": "95588", "name": "工行", "note": "", "added_at": moment},
        {"number": "95588 ", "name": "又一个", "note": "", "added_at": moment},
    ]

    assert restored(other, tmp_path / "b.json", document).numbers == 2
    assert [each.name for each in other.added_names.beside("95588")] == ["工行"]
    assert other.added_numbers.numbers()[0].note == "密码是••••"


def test_twice_is_once(desk: Desk, new_engine: NewEngine, tmp_path: Path) -> None:
    desk.engine.exports.save_json(tmp_path / "a.json")
    other = new_engine()
    other.restores.restore(tmp_path / "a.json")
    before = facts(other, tmp_path / "b.json")

    assert other.restores.restore(tmp_path / "a.json") == Restored(known=3)
    assert facts(other, tmp_path / "b.json") == before


def test_a_log_that_has_calls_keeps_them_and_gets_the_others_behind(
    desk: Desk, new_engine: NewEngine, tmp_path: Path
) -> None:
    desk.engine.exports.save_json(tmp_path / "a.json")
    other = new_engine()
    own = other.calls.take(ended("95588", note="自己的")).call

    assert other.restores.restore(tmp_path / "a.json").calls == 3

    assert other.calls.find(own.id) == own
    found = other.calls.calls(CallFilter(digits="8695188"))
    assert len(found) == 2
    assert own.id not in {each.id for each in found}
    first = min(found, key=lambda each: each.logged_at)
    assert other.log.callback_of(first.id) is not None
    assert len(other.log.plan_of(first.id)) > 3
    followed = {each.call_id for each in other.checks._log.every() if each.call_id}
    assert followed <= {each.id for each in other.calls.calls(CallFilter())}


def test_calls_of_one_moment_keep_their_order(
    desk: Desk, new_engine: NewEngine, tmp_path: Path
) -> None:
    for number in ("1", "2", "3", "4"):
        desk.engine.calls.take(ended(f"1381234567{number}"))
    desk.engine.exports.save_json(tmp_path / "a.json")
    other = new_engine()

    other.restores.restore(tmp_path / "a.json")

    everything = CallFilter()
    assert [each.id for each in other.calls.calls(everything)] == [
        each.id for each in desk.engine.calls.calls(everything)
    ]


def test_a_damaged_call_does_not_become_whole(
    desk: Desk, new_engine: NewEngine, tmp_path: Path
) -> None:
    with other_connection(desk.engine.folder) as other:
        other.execute("update call set level = 'low', number_text = '1' where id = 1")
        other.execute("update plan_step set dial = '[\"1\"]' where call_id = 2")
    before = facts(desk.engine, tmp_path / "a.json")
    engine = new_engine()

    engine.restores.restore(tmp_path / "a.json")

    assert not engine.calls.find(1).is_intact
    assert facts(engine, tmp_path / "b.json") == before
    assert {call for _, call in engine.log.changed_rows()} == {1, 2}


def test_deleted_calls_stay_behind(desk: Desk, new_engine: NewEngine, tmp_path: Path) -> None:
    desk.engine.calls.delete(desk.lookalike)
    desk.engine.exports.save_json(tmp_path / "a.json")
    other = new_engine()

    assert other.restores.restore(tmp_path / "a.json").calls == 2
    assert other.log.find(desk.lookalike) is None


@settings(max_examples=25, deadline=None)
@given(
    number=st.text(max_size=40),
    note=st.text(max_size=200),
    requests=st.sets(st.sampled_from(Request)),
    gifts=st.sets(st.sampled_from(Given)),
    seconds=st.integers(0, 4_000_000_000),
)
def test_any_call_comes_back(
    tmp_path_factory: pytest.TempPathFactory,
    number: str,
    note: str,
    requests: set[Request],
    gifts: set[Given],
    seconds: int,
) -> None:
    folder = tmp_path_factory.mktemp("calls")
    clock = SetClock()
    one = Engine(SettingsFile(folder / "one"), "en", clock)
    two = Engine(SettingsFile(folder / "two"), "en", clock)
    told = ended(
        number,
        note=note,
        claim=BANK,
        requests=frozenset(requests),
        given=frozenset(gifts),
        received_at=datetime.fromtimestamp(seconds, BEIJING),
    )
    one.calls.take(told)
    before = facts(one, folder / "a.json")

    two.restores.restore(folder / "a.json")

    assert facts(two, folder / "b.json") == before
    one.close()
    two.close()


# what a file claims


def forged(desk: Desk, tmp_path: Path, **changes: object) -> Document:
    document = exported(desk.engine, tmp_path / "a.json")
    (call,) = [each for each in document["calls"] if each["id"] == desk.lookalike]
    call.update(changes)
    return document


def verdict(**changes: object) -> Document:
    return {
        "class": "listed",
        "detail": None,
        "claim": "matches",
        "reasons": [["listed", {"number": "95188", "organisations": ["mybank"]}]],
        "imitates": None,
        "list_version": 1,
        "list_edition": "2026-11",
    } | changes


@pytest.mark.parametrize(
    "changes",
    [
        {"verdict": verdict()},
        {"verdict": verdict(**{"class": "lookalike"})},
        {"verdict": verdict(reasons=[["nonsense", {}]])},
        {"verdict": verdict(reasons=[["listed", {}]])},
        {"verdict": verdict(**{"class": "friend"})},
        {"verdict": {}},
        {"level": "low", "rule": "R11"},
        {"level": "low"},
        {"rule": "R99"},
    ],
)
def test_a_file_cannot_make_a_call_look_better(
    desk: Desk, new_engine: NewEngine, tmp_path: Path, changes: dict[str, object]
) -> None:
    other = new_engine()

    done = restored(other, tmp_path / "b.json", forged(desk, tmp_path, **changes))

    assert done.judged_anew == 1
    call, original = other.calls.find(desk.lookalike), desk.engine.calls.find(desk.lookalike)
    assert (call.verdict, call.level, call.rule) == (
        original.verdict,
        original.level,
        original.rule,
    )


def test_an_older_verdict_that_is_no_milder_stays(
    desk: Desk, new_engine: NewEngine, tmp_path: Path
) -> None:
    document = forged(desk, tmp_path)
    for call in document["calls"]:
        call["verdict"] |= {"list_version": 0, "list_edition": "2025-01"}
    other = new_engine()

    assert restored(other, tmp_path / "b.json", document).judged_anew == 0
    assert other.calls.find(desk.lookalike).verdict.list_edition == "2025-01"


def test_a_file_cannot_bring_a_number_to_dial(
    desk: Desk, new_engine: NewEngine, tmp_path: Path
) -> None:
    document = forged(desk, tmp_path)
    call = next(each for each in document["calls"] if each["id"] == desk.lookalike)
    call["callback"]["dial"] = "13800138000"
    for step in call["plan"]:
        step["dial"] = ["13800138000", "95188"]
    other = new_engine()

    restored(other, tmp_path / "b.json", document)

    callback = other.log.callback_of(desk.lookalike)
    assert callback is not None
    assert callback.dial is None
    assert {each.dial for each in other.log.plan_of(desk.lookalike)} == {("95188",)}


def test_a_secret_in_a_note_is_masked(desk: Desk, new_engine: NewEngine, tmp_path: Path) -> None:
    other = new_engine()

    restored(other, tmp_path / "b.json", forged(desk, tmp_path, note="验证码是 483920"))

    assert "483920" not in other.calls.find(desk.lookalike).ended.note


# hostile files


BREAKS: dict[str, Callable[[Document], object]] = {
    "an id twice": lambda told: told["calls"].append(
        told["calls"][0] | {"number": "2", "plan": [], "callback": None}
    ),
    "a month that is none": lambda told: told["calls"][-1].update(
        received_at="2026-13-01T00:00:00+08:00"
    ),
    "a field of our own file": lambda told: told["calls"][-1].update(row_sum="x"),
    "a step twice": lambda told: told["calls"][0]["plan"].extend(told["calls"][0]["plan"]),
    "an import that is not there": lambda told: told["calls"][0].update({"import": 7}),
    "an added number without a name": lambda told: told["added_numbers"][0].update(name=" "),
    "an added number without digits": lambda told: told["added_numbers"][0].update(number="无"),
    "another schema": lambda told: told.update(schema=3),
    "a way out of the folder": lambda told: told["calls"][1]["attachments"][0].update(
        kept_as="../../etc/passwd"
    ),
    "a rule that is none": lambda told: told["account_checks"][0].update(rule="FREQ=SECONDLY"),
    "an id that is no number": lambda told: told["calls"][0].update(id=True),
}


@pytest.mark.parametrize("how", BREAKS)
def test_a_broken_file_is_told_and_brings_nothing(
    desk: Desk, new_engine: NewEngine, tmp_path: Path, how: str
) -> None:
    document = exported(desk.engine, tmp_path / "a.json")
    BREAKS[how](document)
    other = new_engine()

    with pytest.raises(CallAssistError, match="calls_file_broken"):
        restored(other, tmp_path / "b.json", document)

    assert other.calls.count(CallFilter()) == 0
    assert facts(other, tmp_path / "c.json")["practice"] == []


@pytest.mark.parametrize("cut", [0.1, 0.5, 0.9, 0.99])
def test_a_file_that_breaks_off_is_told(
    desk: Desk, new_engine: NewEngine, tmp_path: Path, cut: float
) -> None:
    exported(desk.engine, tmp_path / "a.json")
    content = (tmp_path / "a.json").read_bytes()
    (tmp_path / "a.json").write_bytes(content[: int(len(content) * cut)])
    other = new_engine()

    with pytest.raises(CallAssistError, match="calls_file_broken"):
        other.restores.restore(tmp_path / "a.json")

    assert other.calls.count(CallFilter()) == 0


@pytest.mark.parametrize(
    "content",
    [b"", b"[]", b"null", b"\xff\xfe\x00", b"[" * 100_000, b'{"document":"callassist-calls"}'],
)
def test_what_is_no_such_document_is_told(
    new_engine: NewEngine, tmp_path: Path, content: bytes
) -> None:
    (tmp_path / "a.json").write_bytes(content)

    with pytest.raises(CallAssistError, match="calls_file_broken"):
        new_engine().restores.restore(tmp_path / "a.json")


def test_a_folder_and_a_missing_file_are_told(new_engine: NewEngine, tmp_path: Path) -> None:
    for path in (tmp_path, tmp_path / "gone.json"):
        with pytest.raises(CallAssistError, match="calls_file_unreadable"):
            new_engine().restores.restore(path)
        assert not is_calls_file(path)


@settings(max_examples=60, deadline=None)
@given(data=st.data())
def test_no_mutated_file_does_more_than_fail(
    tmp_path_factory: pytest.TempPathFactory, data: st.DataObject
) -> None:
    folder = tmp_path_factory.mktemp("mutated")
    with made_desk(folder) as desk:
        path = folder / "a.json"
        desk.engine.exports.save_json(path)
        content = bytearray(path.read_bytes())
        for _ in range(data.draw(st.integers(1, 4))):
            place = data.draw(st.integers(0, len(content) - 1))
            content[place] = data.draw(st.integers(0, 255))
        path.write_bytes(content)
        other = Engine(SettingsFile(folder / "other"), "zh_CN", SetClock())
        try:
            other.restores.restore(path)
        except CallAssistError:
            assert other.calls.count(CallFilter()) == 0
        for call in other.calls.calls(CallFilter()):
            other.wording.number_reasons(call.verdict.reasons)
            other.reports.document(other.reports.report([call.id]), other.wording)
        other.close()


# the table


def read_csv(path: Path) -> list[list[str]]:
    content = path.read_bytes()
    assert content.startswith(b"\xef\xbb\xbf")
    return list(csv.reader(io.StringIO(content.decode("utf-8-sig"), newline="")))


def test_a_table_has_a_line_for_each_call(desk: Desk, tmp_path: Path) -> None:
    path = tmp_path / "calls.csv"

    assert desk.engine.exports.save_csv(path, desk.engine.wording) == 3

    heads, *lines = read_csv(path)
    assert len(lines) == 3
    assert {len(line) for line in lines} == {len(heads)}
    number = heads.index("来电显示")
    assert [line[number] for line in lines] == ["13812345678", "'+86 95188", "'+86 95188"]
    assert as_told(lines[1][number]) == "+86 95188"
    assert b"\r\n" in path.read_bytes()


def test_a_note_that_is_a_formula_stays_a_text(desk: Desk, tmp_path: Path) -> None:
    note = '=HYPERLINK("http://x.example","95188")\n二'
    desk.engine.calls.take(
        ended("=1+1", note=note, received_at=desk.clock.now() + timedelta(days=1))
    )
    desk.engine.exports.save_csv(tmp_path / "calls.csv", desk.engine.wording)

    heads, *_, line = read_csv(tmp_path / "calls.csv")

    assert line[heads.index("来电显示")] == "'=1+1"
    assert line[heads.index("备注")] == f"'{note}"


@given(st.text(max_size=30))
def test_no_cell_is_a_formula_and_every_cell_can_be_told_back(cell: str) -> None:
    shown = as_text(cell)

    assert as_told(shown) == cell
    assert not shown.lstrip().startswith(("=", "+", "-", "@", "＝", "＋", "－", "＠"))


@pytest.mark.parametrize("number", ["057195188", "0086955", "13812345678901", "+8695188"])
def test_a_number_a_spreadsheet_would_change_is_a_text(number: str) -> None:
    assert as_text(number) == f"'{number}"


# the list for paper


def test_a_list_has_the_newest_call_first(desk: Desk) -> None:
    document = desk.engine.exports.listed(desk.engine.wording)

    assert document.overview is not None
    assert [line[1] for line in document.overview.lines] == [
        "2026-11-22 15:42",
        "2026-11-22 15:42",
        "2026-11-21 08:05",
    ]


def test_a_list_that_is_too_long_is_refused(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    assert MOST_LISTED == 1000
    monkeypatch.setattr("callassist.services.export_desk.MOST_LISTED", 2)

    with pytest.raises(CallAssistError, match="export_too_many"):
        desk.engine.exports.listed(desk.engine.wording)
