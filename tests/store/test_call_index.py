"""Index and sums say what the calls say, whatever has happened to them."""

from collections import Counter
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from callassist.domain.assessment import Level
from callassist.domain.call_filter import CallbackStanding, CallFilter
from callassist.domain.callbacks import Outcome
from callassist.domain.claims import ClaimedRole
from callassist.domain.numbering_plan import NumberClass
from callassist.store.call_log import CallLog
from callassist.store.call_tokens import NOTHING, number_words, question_of, text_words
from callassist.store.database import Store
from store.made_calls import FULL, NOON, ended, promise, put
from store.other_connection import other_connection


def _found(log: CallLog, **wanted: object) -> list[int]:
    fitting = CallFilter(**wanted)  # type: ignore[arg-type]
    found = [call.id for call in log.page(fitting)]
    assert log.count(fitting) == len(found)
    return sorted(found)


def test_a_number_is_its_triples_between_two_edges() -> None:
    assert number_words("95188") == "x95 951 518 188 88x"
    assert number_words("9") == "x9x"
    assert number_words("") == ""


def test_a_text_is_its_words_and_every_other_character_with_the_one_after_it() -> None:
    assert text_words("Ab1 账_") == "ab1 _8d26_5f _5f_"
    assert text_words("账户app") == "_8d26_6237 _6237_ app"
    assert text_words("ＡＢ") == text_words("ab")
    assert text_words("") == ""


@settings(max_examples=200, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data(), number=st.text("0123456789", min_size=2, max_size=18))
def test_any_part_of_at_least_two_digits_finds_its_number(
    log: CallLog, data: st.DataObject, number: str
) -> None:
    call = put(log, ended(number))
    start = data.draw(st.integers(0, len(number) - 2))
    end = data.draw(st.integers(start + 2, len(number)))

    assert call.id in _found(log, text=number[start:end])


@settings(max_examples=200, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data(), note=st.text("账户异常，𠮷！。 a1%_\\'\"", min_size=1, max_size=20))
def test_any_part_of_a_chinese_note_finds_it(log: CallLog, data: st.DataObject, note: str) -> None:
    call = put(log, ended("1", note=note))
    start = data.draw(st.integers(0, len(note) - 1))
    end = data.draw(st.integers(start + 1, len(note)))
    begins_within_a_word = start > 0 and {note[start - 1], note[start]} <= {"a", "1"}

    if note[start:end].strip() and not begins_within_a_word:
        assert call.id in _found(log, text=note[start:end])


@settings(max_examples=200, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    note=st.text("账户异，常a", min_size=1, max_size=8),
    wanted=st.text("账户异，常a", min_size=1, max_size=3),
)
def test_only_a_note_with_the_characters_in_that_order_is_found(
    log: CallLog, note: str, wanted: str
) -> None:
    call = put(log, ended("1", note=note))

    if wanted not in note:
        assert call.id not in _found(log, text=wanted)


def test_two_texts_of_a_call_are_not_read_as_one(log: CallLog) -> None:
    put(log, ended("某平台", note="要转账"))

    assert len(_found(log, text="转账")) == len(_found(log, text="平台")) == 1
    assert _found(log, text="账某") == []


def test_only_numbers_with_all_the_digits_in_that_order_are_found(log: CallLog) -> None:
    put(log, ended("95188"))

    for text in ("9588", "81", "951880", "0951", "88 95"):
        assert _found(log, text=text) == []


def test_exact_digits_are_no_part_of_a_longer_number(log: CallLog) -> None:
    call = put(log, ended("95188"))
    put(log, ended("951888"))
    put(log, ended("095188"))

    assert _found(log, digits="95188") == [call.id]


def test_a_phrase_longer_than_any_number_is_not_asked_for() -> None:
    assert question_of(CallFilter(digits="9" * 65)) == NOTHING
    assert question_of(CallFilter(digits="9" * 64)) != NOTHING


def test_every_filter_finds_what_it_names(log: CallLog) -> None:
    forged = put(log, replace(FULL, is_abroad=False), promise())
    plain = put(log, ended("13812345678"))

    assert _found(log, level=Level.CRITICAL) == [forged.id]
    assert _found(log, number_class=NumberClass.MOBILE) == [plain.id]
    assert _found(log, role=ClaimedRole.MYBANK) == [forged.id]
    assert _found(log, organisation="mybank") == [forged.id]
    assert _found(log, standing=CallbackStanding.OPEN) == [forged.id]
    assert _found(log, standing=CallbackStanding.NONE) == [plain.id]
    assert _found(log, role=ClaimedRole.UNKNOWN) == [plain.id]
    assert _found(log, role=ClaimedRole.UNKNOWN, text="95188") == []
    assert _found(log, family="95188") == [forged.id]
    assert _found(log, level=Level.CRITICAL, number_class=NumberClass.MOBILE) == []
    assert _found(log, role=ClaimedRole.MYBANK, text="95188", since=NOON) == [forged.id]
    assert _found(log, until=NOON) == []


@pytest.mark.parametrize("wanted", [{}, {"text": "95"}])
def test_the_oldest_can_come_first(log: CallLog, wanted: dict[str, str]) -> None:
    calls = [put(log, ended("95188", received_at=NOON + timedelta(hours=h))) for h in (2, 0, 1)]
    ids = [calls[1].id, calls[2].id, calls[0].id]

    rising = CallFilter(oldest_first=True, **wanted)  # type: ignore[arg-type]

    assert [call.id for call in log.page(rising)] == ids
    assert [call.id for call in log.page(CallFilter(**wanted))] == ids[::-1]  # type: ignore[arg-type]


_CHANGES = st.lists(
    st.sampled_from(["add", "add_promised", "delete", "restore", "level", "answer", "edit"]),
    max_size=12,
)


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(changes=_CHANGES, data=st.data())
def test_index_and_sums_follow_every_change(
    log: CallLog, changes: list[str], data: st.DataObject
) -> None:
    for call in log.page(CallFilter()):
        log.set_deleted(call.id, NOON)
    for change in changes:
        _do(log, change, data)

    assert log.has_index_in_step()
    listed = log.page(CallFilter())
    levels = Counter(call.level for call in listed)
    assert {level: log.count(CallFilter(level=level)) for level in Level} == {
        level: levels[level] for level in Level
    }


def _do(log: CallLog, change: str, data: st.DataObject) -> None:
    if change.startswith("add"):
        put(log, ended(), promise() if change == "add_promised" else None)
        return
    ids = [call.id for call in log.page(CallFilter())]
    if not ids:
        return
    call_id = ids[data.draw(st.integers(0, 11)) % len(ids)]
    match change:
        case "delete":
            log.set_deleted(call_id, NOON)
        case "restore":
            log.set_deleted(call_id, NOON)
            log.set_deleted(call_id, None)
        case "level":
            log.put_level(call_id, data.draw(st.sampled_from(list(Level))))
        case "answer":
            outcome = data.draw(st.sampled_from(list(Outcome)))
            log.put_callback(promise(call_id=call_id, outcome=outcome))
        case "edit":
            moment = NOON + timedelta(minutes=data.draw(st.integers(-3, 3)))
            log.change(call_id, {"received_at": moment.isoformat(), "note": "改了"})


def test_calls_of_the_same_moment_keep_the_order_they_were_written_down_in(log: CallLog) -> None:
    ids = [put(log, ended()).id for _ in range(200)]

    assert [call.id for call in log.page(CallFilter())] == ids[::-1]


def test_a_call_that_comes_back_finds_its_place_taken_and_another_beside_it(log: CallLog) -> None:
    first = put(log, ended())
    log.set_deleted(first.id, NOON)
    second = put(log, ended())

    log.set_deleted(first.id, None)

    assert _found(log) == [first.id, second.id]
    assert log.has_index_in_step()


def test_a_change_of_a_damaged_call_does_not_leave_its_old_words_behind(
    folder: Path, log: CallLog, store: Store
) -> None:
    call = put(log, ended("1", note="旧的"))
    store.close()
    with other_connection(folder) as other:
        other.execute("update call set note = '别人写的' where id = ?", (call.id,))

    log.set_deleted(call.id, NOON)

    assert _found(log, text="旧的") == []
    assert log.has_index_in_step()


@pytest.mark.parametrize(
    "statement",
    [
        "update tally set calls = calls + 1 where kind = 'class'",
        "insert into call_index (call_index) values ('delete-all')",
        "insert into call_index (rowid, numbers, words, marks) values (5, 'x95', '', '')",
    ],
)
def test_an_index_that_says_something_else_is_noticed_and_can_be_made_anew(
    folder: Path, log: CallLog, store: Store, statement: str
) -> None:
    put(log, ended())
    store.close()
    with other_connection(folder) as other:
        other.execute(statement)

    assert not log.has_index_in_step()
    log.rebuild_index()
    assert log.has_index_in_step()
