"""Numbers a person adds: kept, renamed, removed, brought back, and never part of a verdict."""

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from callassist.domain.added_numbers import MOST_NUMBERS, AddedNumber, shown_of
from callassist.domain.calls import EndedCall, Given, Request, Situation
from callassist.domain.claims import Claim, ClaimedRole
from callassist.domain.errors import CallAssistError
from callassist.domain.numbering_plan import NumberClass
from callassist.domain.numbers import PhoneNumber
from callassist.services.added_number_words import AddedNumberWords
from callassist.services.added_numbers_desk import AddedNumbersDesk
from callassist.services.engine import Engine
from callassist.settings import SettingsFile
from callassist.store.added_number_log import AddedNumberLog
from callassist.store.file_name import FILE_NAME
from callassist.store.salvage import Salvage
from callassist.terminal import documents
from domain.number_oracle import false_listed
from domain.number_strings import NumberStrings
from store.made_added_numbers import made_number
from store.made_calls import NOON, SetClock, directory, ended
from store.other_connection import other_connection

MOBILE = "139 1234 5678"
SEED = 20261128


@pytest.fixture
def engine(folder: Path, clock: SetClock) -> Iterator[Engine]:
    engine = Engine(SettingsFile(folder), "zh_CN", clock)
    yield engine
    engine.close()


@pytest.fixture
def numbers(engine: Engine) -> AddedNumbersDesk:
    return engine.added_numbers


def names(desk: AddedNumbersDesk) -> list[str]:
    return [each.name for each in desk.numbers()]


def history(engine: Engine) -> list[str]:
    return [each.action for each in engine.history.entries()]


def sentence_of(refused: pytest.ExceptionInfo[CallAssistError]) -> str:
    return refused.value.sentence


# kept


def test_a_number_is_kept_as_it_was_written(engine: Engine, numbers: AddedNumbersDesk) -> None:
    kept = numbers.add(f" {MOBILE} ", " 王经理 ", "柜台\n二楼")

    assert numbers.numbers() == [kept.number]
    assert (kept.number.number_text, kept.number.name) == (MOBILE, "王经理")
    assert kept.number.note == "柜台\n二楼"
    assert kept.number.added_at == NOON
    assert kept.masked == ()
    assert history(engine) == ["number_added"]


def test_nothing_is_made_where_nothing_was_added(
    folder: Path, engine: Engine, numbers: AddedNumbersDesk
) -> None:
    assert engine.added_names.beside("95588") == ()
    assert engine.added_names.all() == {}
    assert numbers.numbers() == []
    assert numbers.removed() == []
    assert not (folder / FILE_NAME).exists()


def test_the_same_number_is_added_once_however_it_is_written(numbers: AddedNumbersDesk) -> None:
    numbers.add(MOBILE, "王经理")

    with pytest.raises(CallAssistError) as refused:
        numbers.add("+8613912345678", "别人")

    assert sentence_of(refused) == "added_already"
    assert names(numbers) == ["王经理"]


def test_there_is_an_end_to_how_many_are_kept(engine: Engine, numbers: AddedNumbersDesk) -> None:
    log = AddedNumberLog(engine._store)
    with engine._store.transaction():
        for each in range(MOST_NUMBERS):
            log.add(made_number(f"1380000{each:04}"))

    with pytest.raises(CallAssistError) as refused:
        numbers.add(MOBILE, "王经理")

    assert sentence_of(refused) == "added_too_many"
    numbers.remove(1)
    assert numbers.add(MOBILE, "王经理").number.name == "王经理"
    with pytest.raises(CallAssistError) as refused:
        numbers.bring_back(1)
    assert sentence_of(refused) == "added_too_many"


def test_a_card_number_is_refused_and_stored_nowhere(
    folder: Path, engine: Engine, numbers: AddedNumbersDesk
) -> None:
    numbers.add(MOBILE, "王经理")
    with pytest.raises(CallAssistError) as refused:
        numbers.add("6222 0212 3456 7890 128", "我的卡")
    engine.close()

    assert sentence_of(refused) == "added_secret"
    assert b"7890" not in (folder / FILE_NAME).read_bytes()


def test_a_secret_in_name_or_note_is_masked_and_told(numbers: AddedNumbersDesk) -> None:
    kept = numbers.add(MOBILE, "王经理", "密码是abc123")

    assert "abc123" not in kept.number.note
    assert kept.masked == ("password",)
    assert numbers.rename(kept.number.id, "王经理", "验证码 445566").masked == ("code",)


# changed, removed, brought back


def test_a_number_gets_another_name_and_keeps_its_note(
    engine: Engine, numbers: AddedNumbersDesk
) -> None:
    added = numbers.add(MOBILE, "王经理", "二楼").number
    numbers.rename(added.id, "李经理")

    assert [(each.name, each.note) for each in numbers.numbers()] == [("李经理", "二楼")]
    numbers.rename(added.id, "李经理", "")
    assert numbers.numbers()[0].note == ""
    numbers.rename(added.id, "李经理", "")
    assert history(engine) == ["number_added", *["number_renamed"] * 2]


def test_a_removed_number_has_no_name_until_it_comes_back(
    engine: Engine, numbers: AddedNumbersDesk
) -> None:
    added = numbers.add(MOBILE, "王经理").number
    removed = numbers.remove(added.id)

    assert removed.kept_until == (NOON + timedelta(days=30)).date()
    assert engine.added_names.beside(MOBILE) == ()
    assert numbers.removed() == [removed]
    assert numbers.bring_back(added.id) == added
    assert engine.added_names.beside(MOBILE) == (added,)


def test_a_number_that_was_added_again_meanwhile_does_not_come_back(
    numbers: AddedNumbersDesk,
) -> None:
    old = numbers.remove(numbers.add(MOBILE, "王经理").number.id).number
    numbers.add(MOBILE, "李经理")

    with pytest.raises(CallAssistError) as refused:
        numbers.bring_back(old.id)

    assert sentence_of(refused) == "added_already"
    assert names(numbers) == ["李经理"]


@pytest.mark.parametrize("act", ["remove", "erase", "bring_back", "find"])
def test_what_is_not_there_is_said_to_be_not_there(numbers: AddedNumbersDesk, act: str) -> None:
    with pytest.raises(CallAssistError) as refused:
        getattr(numbers, act)(7)

    assert sentence_of(refused) == "no_added_number"


def test_a_number_removed_for_good_is_in_no_byte_of_the_file(
    folder: Path, engine: Engine, numbers: AddedNumbersDesk
) -> None:
    gone = numbers.add(MOBILE, "GONEFORGOOD", "GONENOTE").number
    numbers.add("95533", "建行")
    numbers.remove(gone.id)
    numbers.erase(gone.id)
    engine.close()

    held = (folder / FILE_NAME).read_bytes()
    assert b"GONE" not in held
    assert b"13912345678" not in held
    assert history(engine)[-1] == "number_erased"
    assert names(numbers) == ["建行"]


def test_thirty_days_after_its_removal_a_number_is_gone(
    folder: Path, engine: Engine, numbers: AddedNumbersDesk, clock: SetClock
) -> None:
    numbers.remove(numbers.add(MOBILE, "GONEFORGOOD").number.id)
    clean(engine)
    clock.advance(days=30, hours=1)
    clean(engine)
    assert len(numbers.removed()) == 1, "seen on one day only: the clock may be wrong"
    clock.advance(days=1)
    clean(engine)
    engine.close()

    assert numbers.removed() == []
    assert b"GONEFORGOOD" not in (folder / FILE_NAME).read_bytes()
    assert history(engine)[-1] == "numbers_expired"


def test_a_clock_that_was_ahead_for_a_day_removes_nothing(
    engine: Engine, numbers: AddedNumbersDesk, clock: SetClock
) -> None:
    numbers.remove(numbers.add(MOBILE, "王经理").number.id)
    clock.advance(days=400)
    clean(engine)
    clock.advance(days=-399)
    clean(engine)
    clean(engine)

    assert len(numbers.removed()) == 1


def clean(engine: Engine) -> None:
    for _ in engine.removals.clean():
        pass


def test_a_row_that_something_else_changed_says_nothing(
    folder: Path, engine: Engine, numbers: AddedNumbersDesk
) -> None:
    numbers.add(MOBILE, "王经理")
    engine.close()
    with other_connection(folder) as other:
        other.execute("update added_number set name = '银行官方', shown = '95588'")

    assert engine.added_names.beside("95588") == ()
    assert numbers.numbers() == []
    assert engine.log.changed_rows() == [("added_number", 1)]


# who looks official


@pytest.mark.parametrize("text", ["+8695188", "0571-95188", "110"])
def test_a_number_that_looks_official_is_added_only_with_consent(
    numbers: AddedNumbersDesk, text: str
) -> None:
    with pytest.raises(CallAssistError) as refused:
        numbers.add(text, "支付宝")

    assert sentence_of(refused) == "added_looks_official"
    assert numbers.numbers() == []
    assert numbers.add(text, "支付宝", is_agreed=True).number.name == "支付宝"


def test_without_a_list_a_number_can_be_added(folder: Path, clock: SetClock) -> None:
    def no_list(_number: PhoneNumber) -> None:
        raise CallAssistError("directory_unreadable")

    engine = Engine(SettingsFile(folder), "zh_CN", clock)
    desk = AddedNumbersDesk(AddedNumberLog(engine._store), clock, no_list)  # type: ignore[arg-type]

    assert desk.check(MOBILE) is None
    assert desk.add(MOBILE, "王经理").number.name == "王经理"
    engine.close()


@pytest.mark.parametrize("language", ["zh_CN", "zh_TW", "en"])
@pytest.mark.parametrize("number_class", [None, *NumberClass])
def test_the_label_says_whose_word_it_is_and_that_it_proves_nothing(
    folder: Path, clock: SetClock, language: str, number_class: NumberClass | None
) -> None:
    words = AddedNumberWords(Engine(SettingsFile(folder), language, clock).texts)
    label = words.label(made_number(MOBILE, name="王经理"), number_class)

    beginning = {"zh_CN": "你添加的：", "zh_TW": "你新增的：", "en": "Added by you: "}[language]
    forged = {"zh_CN": "伪造", "zh_TW": "偽造", "en": "forged"}[language]
    assert label.startswith(f"{beginning}王经理")
    assert "2026-11-23" in label
    assert forged in label
    assert words.before_adding(number_class)


# no part of any verdict


KNOWN = [entry.digits for entry in directory().entries if entry.is_confirmed]
TEXTS = [*NumberStrings(SEED, KNOWN).strings(400), *KNOWN, "未知号码", ""]
NAMES = ("网商银行官方客服", "支付宝（已核对）", "妈妈", "95188", "王经理")
ADDED = st.lists(st.builds(made_number, st.sampled_from(TEXTS), st.sampled_from(NAMES)), max_size=8)
CALLS = st.builds(
    EndedCall,
    number_text=st.one_of(st.sampled_from(TEXTS), st.text(max_size=20)),
    received_at=st.just(NOON),
    claim=st.sampled_from(
        [
            Claim.nobody(),
            Claim(ClaimedRole.MYBANK, "mybank"),
            Claim(ClaimedRole.POLICE_COURT, None),
            Claim(ClaimedRole.ACQUAINTANCE, None),
        ]
    ),
    requests=st.frozensets(st.sampled_from(list(Request)), max_size=3),
    given=st.frozensets(st.sampled_from(list(Given)), max_size=1),
    situation=st.sampled_from([Situation.ENDED, Situation.ONGOING]),
    is_abroad=st.booleans(),
)


@pytest.fixture
def bare(tmp_path: Path, clock: SetClock) -> Iterator[Engine]:
    """The same program without a single added number."""
    engine = Engine(SettingsFile(tmp_path / "bare"), "zh_CN", clock)
    yield engine
    engine.close()


def keep_only(engine: Engine, numbers: list[AddedNumber]) -> None:
    log = AddedNumberLog(engine._store)
    with engine._store.transaction():
        log.erase([each.id for each in [*log.numbers(), *log.removed()]])
        for each in numbers:
            log.add(each)


# Each example stores its own numbers in place of those of the one before.
@settings(
    max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(added=ADDED, call=CALLS)
def test_no_added_number_changes_anything_but_the_label(
    engine: Engine, bare: Engine, added: list[AddedNumber], call: EndedCall
) -> None:
    """Class, look-alike, reasons, level, steps, numbers to dial: equal with and without them."""
    engine.settings.change(own_banks=("mybank", "icbc"))
    bare.settings.change(own_banks=("mybank", "icbc"))
    shown = shown_of(PhoneNumber.parse(call.number_text))
    same = [] if shown is None else [made_number(call.number_text, name) for name in NAMES[:1]]
    keep_only(engine, [*added, *same])

    with_them, without = engine.calls.advise(call), bare.calls.advise(call)

    assert with_them == without
    text, words, numbers = call.number_text, bare.wording, bare.directory
    assert documents.advice_document(text, with_them, engine.wording, engine.directory) == (
        documents.advice_document(text, without, words, numbers)
    )
    if shown is not None:
        assert engine.added_names.beside(call.number_text)
    stored, usual = engine.calls.take(call), bare.calls.take(call)
    assert (stored.call.verdict, stored.call.level, stored.call.rule, stored.call.family) == (
        usual.call.verdict,
        usual.call.level,
        usual.call.rule,
        usual.call.family,
    )
    assert stored.plan == usual.plan
    dials = [each.callback.dial if each.callback else None for each in (stored, usual)]
    assert dials[0] == dials[1]
    for bank in ("mybank", "icbc", "alipay"):
        assert engine.directory.hotline_of(bank) == numbers.hotline_of(bank)


def test_however_many_forgeries_are_added_none_is_ever_listed(engine: Engine) -> None:
    """The strings of the number torture, each added under the name of a bank."""
    texts = list(NumberStrings(SEED, KNOWN).strings(5_000))
    forged = [each for each in texts if shown_of(PhoneNumber.parse(each)) is not None]
    keep_only(engine, [made_number(each, "网商银行官方客服") for each in forged[:MOST_NUMBERS]])

    def says_listed(text: str) -> bool:
        check = engine.calls.advise(ended(text)).check
        return check.number_class is NumberClass.LISTED

    assert false_listed(says_listed, texts) == []


# backups and damaged files


def test_a_backup_brings_added_numbers_back_and_says_which_it_lacks(
    engine: Engine, numbers: AddedNumbersDesk, tmp_path: Path
) -> None:
    engine.calls.take(ended("95188"))
    numbers.add(MOBILE, "王经理")
    path = tmp_path / "backup.zip"
    engine.backups.make(path)
    numbers.add("95533", "建行")

    with engine.backups.prepared(path) as prepared:
        contents = prepared.contents
    engine.restore_backup(path)

    assert contents.added_numbers == 1
    assert contents.missing is not None
    assert contents.missing.added_numbers == 1
    assert not contents.missing.is_nothing
    assert names(engine.added_numbers) == ["王经理"]


def test_added_numbers_are_saved_from_a_damaged_file(
    folder: Path, engine: Engine, numbers: AddedNumbersDesk
) -> None:
    numbers.add(MOBILE, "王经理", "二楼")
    numbers.add("95533", "建行")
    engine.close()

    rows = [row for table, row in Salvage(folder / FILE_NAME).rows() if table == "added_number"]

    assert {row["name"] for row in rows} == {"王经理", "建行"}
