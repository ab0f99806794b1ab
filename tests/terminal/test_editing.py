"""`edit` changes what its options say and nothing else, and takes it back."""

from collections.abc import Callable

import pytest

from terminal.in_process import Run

Logged = Callable[..., int]


def document(run: Run, *words: str) -> dict[str, object]:
    answer = run(*words, "--json")
    assert answer.status == 0, answer.complaint
    told: dict[str, object] = answer.document
    return told


def call_of(run: Run, call_id: int) -> dict[str, object]:
    call = document(run, "show", str(call_id))["call"]
    assert isinstance(call, dict)
    return call


@pytest.fixture
def full(logged: Logged) -> int:
    """A call with something in every part."""
    return logged(
        *("--number", "+86 95188", "--claimed", "mybank", "--purpose", "risk_alert"),
        *("--asked", "otp", "--given", "card_number", "--situation", "given", "--connected"),
        *("--abroad", "--at", "2026-11-20T10:00:00+08:00", "--note", "first"),
    )


@pytest.mark.parametrize(
    ("words", "changed"),
    [
        (("--number", "95533"), {"number": "95533"}),
        (("--hidden", "--claimed", "icbc"), {"number": "", "hidden": True, "claimed": "icbc"}),
        (("--claimed", "unknown"), {"claimed": "unknown"}),
        (("--purpose", "service"), {"purpose": "service"}),
        (("--asked", "transfer,otp"), {"asked": ["otp", "transfer"]}),
        (("--asked", ""), {"asked": []}),
        (("--given", "otp"), {"given": ["otp"]}),
        (("--situation", "ended"), {"situation": "ended"}),
        (("--no-connected",), {"connected": False}),
        (("--no-abroad",), {"abroad": False}),
        (("--at", "2026-11-21T09:30:00+08:00"), {"received_at": "2026-11-21T09:30:00+08:00"}),
        (("--note", ""), {"note": ""}),
    ],
)
def test_only_what_is_told_changes(
    run: Run, full: int, words: tuple[str, ...], changed: dict[str, object]
) -> None:
    told = (
        *("number", "hidden", "claimed", "purpose", "asked", "given", "situation"),
        *("connected", "abroad", "received_at", "note", "id", "logged_at"),
    )
    before = call_of(run, full)

    document(run, "edit", str(full), *words)

    after = call_of(run, full)
    assert {name: after[name] for name in told} == {name: before[name] for name in told} | changed


def test_the_answer_says_the_level_before_and_after(run: Run, logged: Logged) -> None:
    call_id = logged("--number", "95188", "--claimed", "mybank")

    answer = document(run, "edit", str(call_id), "--asked", "otp")

    assert (answer["level_before"], answer["level"]) == ("low", "high")
    assert answer["new_steps"]
    assert answer["edit"] == 1


def test_a_person_reads_the_change_and_the_advice(run: Run, logged: Logged) -> None:
    call_id = logged("--number", "95188", "--claimed", "mybank")

    text = run("edit", str(call_id), "--asked", "otp", "--lang", "zh_CN").text

    assert f"已改 {call_id}。" in text
    assert "→" in text
    assert "现在这样做" in text


def test_undo_takes_the_last_change_back(run: Run, full: int) -> None:
    before = call_of(run, full)
    document(run, "edit", str(full), "--note", "second", "--number", "95533")

    answer = document(run, "edit", str(full), "--undo")

    assert answer["undone"] == 1
    assert call_of(run, full) == before
    assert run("edit", str(full), "--undo").has_failed_plainly(1)


def test_a_number_given_to_a_hidden_call_was_shown(run: Run, logged: Logged) -> None:
    call_id = logged("--hidden")

    document(run, "edit", str(call_id), "--number", "95188")

    assert call_of(run, call_id)["hidden"] is False


@pytest.mark.parametrize(
    "words",
    [
        (),
        ("--undo", "--note", "x"),
        ("--number", "95188", "--hidden"),
        ("--number", ""),
        ("--no-hidden",),
        ("--asked", "money"),
        ("--claimed", "nobody_knows"),
        ("--at", "yesterday"),
    ],
)
def test_what_makes_no_sense_is_wrong_usage_and_changes_nothing(
    run: Run, logged: Logged, words: tuple[str, ...]
) -> None:
    call_id = logged("--hidden", "--note", "first")
    before = call_of(run, call_id)

    assert run("edit", str(call_id), *words).has_failed_plainly(2)

    assert call_of(run, call_id) == before


def test_a_call_that_is_not_there_cannot_be_changed(run: Run) -> None:
    assert run("edit", "7", "--note", "x").has_failed_plainly(1)
    assert run("edit", "7", "--undo").has_failed_plainly(1)


def test_a_secret_in_a_changed_note_is_masked(run: Run, full: int) -> None:
    answer = document(run, "edit", str(full), "--note", "验证码 482913")

    assert answer["masked"] == ["code"]
    assert "482913" not in str(call_of(run, full)["note"])


# what `show` says of the others


def test_show_tells_of_the_same_number_and_forgery(run: Run, logged: Logged) -> None:
    first = logged("--number", "+86 95188", "--claimed", "mybank")
    second = logged("--number", "0095188", "--claimed", "icbc")
    third = logged("--number", "+8695188")

    related = document(run, "show", str(third))["related"]

    assert related == {
        "same_number": {"calls": 2, "others": [first]},
        "family": {
            "number": "95188",
            "calls": 3,
            "displays": 2,
            "names": 2,
            "at_least": False,
            "others": [second],
        },
    }
    text = run("show", str(third), "--lang", "zh_CN").text
    assert "这个号码一共记过 2 次" in text
    assert "同一种冒充（都像 95188）：3 次来电，2 种写法" in text


def test_show_says_nothing_of_others_where_there_are_none(run: Run, logged: Logged) -> None:
    call_id = logged("--hidden")

    assert document(run, "show", str(call_id))["related"] == {"same_number": None, "family": None}
    assert "一共记过" not in run("show", str(call_id), "--lang", "zh_CN").text
