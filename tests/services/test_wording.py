"""Everything the engine can say has its words in three languages, filled in and readable."""

import json
import re
from datetime import datetime, timedelta, timezone
from functools import cache

import pytest

from callassist import resources
from callassist.bundled.texts import LANGUAGES, load_texts
from callassist.domain.advice import Verdict, advise
from callassist.domain.calls import EndedCall, Given, Request
from callassist.domain.claims import Claim, ClaimedRole
from callassist.domain.directory import Entry
from callassist.domain.number_check import check_hidden, check_number
from callassist.domain.numbers import PhoneNumber
from callassist.domain.verdict import CheckContext, NumberCheck, Reason
from callassist.services.call_desk import CallDesk
from callassist.services.wording import Wording
from store.made_calls import BANK, BEIJING, NOON, directory, ended

NOBODY = Claim.nobody()
ICBC = Claim(ClaimedRole.OTHER_BANK, "icbc")
POLICE = Claim(ClaimedRole.POLICE_COURT, None)

EVERY_KIND_OF_NUMBER = (
    *(
        "95188",
        "９５１８８",
        "95\u200b188",
        "\u202e95188",
        "95188转3",
        "网商银行 95188",
        "95188/95588",
    ),
    *(
        "+8695188",
        "+95188",
        "0095188",
        "40095588",
        "0571-95188",
        "95518",
        "955880",
        "9558",
        "95688",
    ),
    *("59588", "951883", "4006695599", "0571-4006695599", "96110", "0571-96110", "110", "0755110"),
    *("17012345678", "13812345678", "+8613812345678", "0571-88888888", "+85221234567", "+999123"),
    *("1065795555", "17401234567", "1349123456", "17406123456", "1440123456789", "13491234567"),
    *("1252013812345678", "1795113812345678", "88888888", "12345", "95099", "*21*13812345678#"),
    *(
        "",
        "  ",
        "未知",
        "无数字",
        "1",
        "9" * 30,
        "9" * 300,
        "95188八",
        "O95188",
        "95188♥",
        "♥95188",
    ),
    *(
        "1064812345678",
        "1069012345",
        "10086",
        "12306",
        "4001234567",
        "8001234567",
        "96123",
        "952345",
    ),
    *("008613812345678", "861381234567", "8657188888888", "+8657188888888", "00571-95188"),
)
NO_REASON_OF_A_NUMBER = re.compile(r"R\d+|(?:asked|given|rule)\..+|directory_unavailable")


@cache
def _checks() -> tuple[NumberCheck, ...]:
    """The verdict on every kind of number and every entry, whoever was claimed, at home or not."""
    overseas = [entry.number for entry in directory().entries]
    numbers = [*EVERY_KIND_OF_NUMBER, *overseas]
    return (
        check_hidden(),
        *(
            check_number(
                PhoneNumber.parse(number), CheckContext(directory(), claim, is_abroad, banks)
            )
            for number in numbers
            for claim in (NOBODY, BANK, ICBC, POLICE)
            for is_abroad in (False, True)
            for banks in (frozenset[str](), frozenset({"icbc"}))
        ),
    )


@cache
def _reasons() -> dict[str, Reason]:
    """One reason of every code the checker gave."""
    reasons = {reason.code: reason for check in _checks() for reason in check.reasons}
    entry = next(entry for entry in directory().entries if entry.digits == "95188")
    reasons.setdefault("owner_single_source", Reason("owner_single_source", _one_owner(entry)))
    moment = {"judged_at": "2026-11-23T17:00:00+08:00", "edition": directory().edition}
    return reasons | {"judged_later": Reason("judged_later", moment)}


def _one_owner(entry: Entry) -> dict[str, str]:
    return {"organisation": entry.organisation_ids[0]}


def _codes_of_numbers() -> set[str]:
    codes = json.loads(resources.read_text("texts/zh_CN/reasons.json"))
    return {code for code in codes if not NO_REASON_OF_A_NUMBER.fullmatch(code)}


@pytest.fixture(params=LANGUAGES)
def wording(request: pytest.FixtureRequest) -> Wording:
    return Wording(load_texts(request.param), directory())


def _is_sentence(text: str, language: str) -> bool:
    return text.endswith((".", "?") if language == "en" else ("。", "？")) and "{" not in text


def test_the_numbers_of_these_tests_bring_out_every_reason_there_is() -> None:
    assert set(_reasons()) == _codes_of_numbers()


def test_every_reason_the_checker_gives_can_be_said(wording: Wording) -> None:
    for check in _checks():
        for sentence in wording.number_reasons(check.reasons):
            assert _is_sentence(sentence, wording.language), sentence


@pytest.mark.parametrize("code", sorted(_codes_of_numbers()))
def test_no_sentence_shows_an_id_in_place_of_a_name(wording: Wording, code: str) -> None:
    sentence = wording.reason(_reasons()[code])

    assert not re.search(r"\b(?:mybank|icbc|alipay|police_court|other_bank)\b", sentence), sentence


def test_a_stored_reason_says_the_same_as_a_fresh_one(desk: CallDesk, wording: Wording) -> None:
    for number in EVERY_KIND_OF_NUMBER:
        outcome = desk.take(ended(number, claim=BANK))
        stored = desk.find(outcome.call.id).verdict

        assert wording.number_reasons(stored.reasons) == wording.number_reasons(
            outcome.advice.check.reasons
        )


@pytest.mark.parametrize("role", ClaimedRole)
def test_every_claim_has_a_name(wording: Wording, role: ClaimedRole) -> None:
    assert wording.claim(Claim(role, None)) != role.value


def test_a_claimed_organisation_is_called_by_its_name(wording: Wording) -> None:
    name = "MYbank" if wording.language == "en" else "网商银行"

    assert name in wording.claim(BANK)
    assert name in wording.owners(_entry("95188"))


def _entry(digits: str) -> Entry:
    entry = directory().entry_for(digits)
    assert entry is not None
    return entry


def test_an_organisation_of_a_later_list_is_called_by_its_id(wording: Wording) -> None:
    assert wording.organisation("bank_of_2030") == "bank_of_2030"


@pytest.mark.parametrize(
    "call",
    [
        ended("95188", claim=BANK),
        ended("+8695188", requests=frozenset(Request), given=frozenset(Given)),
        ended("", is_hidden=True, requests=frozenset({Request.OTP})),
        ended("17012345678", claim=POLICE, requests=frozenset({Request.CLICK_LINK})),
    ],
)
def test_level_and_reasons_of_a_call_can_be_said(wording: Wording, call: EndedCall) -> None:
    advice = advise(call, directory())

    said = [wording.level_line(advice.assessment), *wording.call_reasons(advice.assessment)]

    assert len(said) == 2 + len(call.requests) + len(call.given)
    assert all(_is_sentence(sentence, wording.language) for sentence in said)


def test_only_somebody_who_gave_something_is_comforted(wording: Wording) -> None:
    assert wording.comfort(advise(ended("95188"), directory())) is None

    comfort = wording.comfort(advise(ended("1", given=frozenset({Given.OTP})), directory()))

    assert comfort is not None
    assert _is_sentence(comfort, wording.language)


def test_the_badge_of_a_lookalike_names_the_number_it_imitates(wording: Wording) -> None:
    check = check_number(PhoneNumber.parse("+8695188"), CheckContext(directory()))

    assert wording.badge(Verdict.of(check, directory())).endswith(" 95188")


def test_no_badge_calls_anything_by_its_code(wording: Wording) -> None:
    for check in _checks():
        badge = wording.badge(Verdict.of(check, directory()))
        assert badge
        assert "_" not in badge


def test_places_are_named_in_the_language(wording: Wording) -> None:
    check = check_number(PhoneNumber.parse("+85221234567"), CheckContext(directory()))

    region = wording.region(check)

    assert region is not None
    assert region.isascii() is (wording.language == "en")
    assert wording.region(check_hidden()) is None


@pytest.mark.parametrize(
    ("moment", "said"),
    [
        (NOON - timedelta(hours=11), ("今天 01:00", "today 01:00")),
        (NOON - timedelta(hours=13), ("昨天 23:00", "yesterday 23:00")),
        (NOON + timedelta(hours=12), ("明天 00:00", "tomorrow 00:00")),
        (NOON - timedelta(days=5), ("11-18 12:00", "11-18 12:00")),
        (NOON - timedelta(days=400), ("2025-10-19 12:00", "2025-10-19 12:00")),
        (NOON.astimezone(timezone.utc), ("今天 12:00", "today 12:00")),  # noqa: UP017
        (datetime.min.replace(tzinfo=BEIJING), None),
        (datetime.max.replace(tzinfo=timezone(-timedelta(hours=12))), None),
    ],
)
def test_a_moment_is_told_as_one_says_it(moment: datetime, said: tuple[str, str] | None) -> None:
    chinese, english = (Wording(load_texts(each), directory()) for each in ("zh_CN", "en"))

    told = (chinese.moment(moment, NOON), english.moment(moment, NOON))

    assert all(told) if said is None else told == said
