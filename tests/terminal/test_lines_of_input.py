"""`check -` and `log -`: a line in, a line out, whatever the line is."""

import json
import subprocess
from pathlib import Path

import pytest

from callassist.services.note_masking import MASK
from terminal.in_process import Run
from terminal.program import Program


def _classes(run: Run, stdin: bytes) -> list[tuple[str, str]]:
    answer = run("check", "-", "--json", stdin=stdin)
    assert (answer.status, answer.err) == (0, b"")
    return [(document["input"], document["class"]) for document in answer.documents]


def test_every_line_is_checked_in_its_place(run: Run) -> None:
    assert _classes(run, "95188\n+8695188\n９５１８８\n95188转3\n".encode()) == [
        ("95188", "listed"),
        ("+8695188", "lookalike"),
        ("９５１８８", "listed"),
        ("95188转3", "listed"),
    ]


def test_the_last_line_needs_no_end(run: Run) -> None:
    assert _classes(run, b"95188") == [("95188", "listed")]
    assert _classes(run, b"95188\n") == [("95188", "listed")]
    assert _classes(run, b"") == []


def test_an_empty_line_is_answered_like_any_other(run: Run) -> None:
    assert _classes(run, b"\n95188\n\n") == [("", "hidden"), ("95188", "listed"), ("", "hidden")]


@pytest.mark.parametrize("separator", ["\r", "\x0b", "\x0c", "\x1c", "\x85", "\u2028", "\u2029"])
def test_only_a_line_feed_ends_a_line(run: Run, separator: str) -> None:
    """Other signs that Python calls ends of a line belong to the text of the line."""
    text = f"95188{separator}17012345678"

    answers = _classes(run, text.encode() + b"\n95588\n")

    assert [each for each, _ in answers] == [text, "95588"]
    assert answers[0][1] != "listed"


def test_a_line_ending_of_windows_does_not_change_the_verdict(run: Run) -> None:
    assert _classes(run, b"95188\r\n+8695188\r\n") == [
        ("95188\r", "listed"),
        ("+8695188\r", "lookalike"),
    ]


@pytest.mark.parametrize(
    "line", [b"\xff\xfe95188", b"95188\xff", b"\xc3\x28", b"\x80" * 50, b"951\x0088"]
)
def test_bytes_that_are_no_text_are_never_listed(run: Run, line: bytes) -> None:
    answers = _classes(run, line + b"\n95188\n")

    assert len(answers) == 2
    assert answers[0][1] != "listed"
    assert answers[1] == ("95188", "listed")


def test_a_line_of_a_million_characters_is_answered(run: Run) -> None:
    assert [each for _, each in _classes(run, b"9" * 1_000_000 + b"\n95188\n")] == [
        "invalid",
        "listed",
    ]


def test_claim_and_place_hold_for_every_line(run: Run) -> None:
    answer = run(
        "check", "-", "--claimed", "mybank", "--abroad", "--json", stdin=b"+8695188\n95189\n"
    )

    assert [each["class"] for each in answer.documents] == ["listed", "lookalike"]


def test_in_words_every_line_gets_one_line(run: Run) -> None:
    lines = run("check", "-", stdin=b"95188\n\n\x1b[31m\n").text.splitlines()

    assert len(lines) == 3
    assert [line.count("\t") for line in lines] == [1, 1, 1]
    assert lines[0].startswith("95188\t")


def test_a_call_a_line_is_stored_and_answered(run: Run) -> None:
    calls = [
        {"number": "95188", "claimed": "mybank", "at": "2026-11-23T15:42:00+08:00"},
        {"hidden": True, "asked": ["otp", "transfer"], "situation": "ongoing"},
        {
            "number": "17012345678",
            "given": "otp,password",
            "note": "密码是abc123",
            "connected": True,
        },
        {"number": "+8695188", "abroad": True, "purpose": "refund_cancel", "claimed": None},
    ]
    stdin = b"".join(json.dumps(call).encode() + b"\n" for call in calls)

    answer = run("log", "-", stdin=stdin)

    assert (answer.status, answer.err) == (0, b"")
    assert [document["call"]["id"] for document in answer.documents] == [1, 2, 3, 4]
    first, second, third, fourth = (document["call"] for document in answer.documents)
    assert (first["claimed"], first["received_at"]) == ("mybank", "2026-11-23T15:42:00+08:00")
    assert (second["hidden"], second["asked"]) == (True, ["otp", "transfer"])
    assert (third["given"], third["note"]) == (["otp", "password"], f"密码是{MASK}")
    assert (fourth["abroad"], fourth["purpose"]) == (True, "refund_cancel")
    assert run("calls", "--json").document["total"] == 4


BAD_LINES = (
    b"{",
    b"[]",
    b"95188",
    b"null",
    b'"95188"',
    b"{}",
    b'{"number": 95188}',
    b'{"number": "1", "hidden": true}',
    b'{"hidden": false}',
    b'{"number": "1", "hidden": "yes"}',
    b'{"number": "1", "asked": "money"}',
    b'{"number": "1", "asked": [1]}',
    b'{"number": "1", "asked": {"otp": true}}',
    b'{"number": "1", "claimed": "nobody_knows"}',
    b'{"number": "1", "purpose": "fun"}',
    b'{"number": "1", "situation": "dreaming"}',
    b'{"number": "1", "at": "yesterday"}',
    b'{"number": "1", "colour": "green"}',
    b'{"number": "1", "note": 5}',
    b'{"number": "\xff"}',
    b"\xff\xfe",
    b"[" * 100_000,
    b'{"a":' * 50_000,
    b"1" * 10_000,
)


@pytest.mark.parametrize("line", BAD_LINES, ids=[line[:30].decode("latin-1") for line in BAD_LINES])
def test_a_bad_line_is_answered_and_the_others_are_stored(run: Run, line: bytes) -> None:
    good = b'{"number": "95188"}'

    answer = run("log", "-", stdin=good + b"\n" + line + b"\n" + good + b"\n")

    assert (answer.status, answer.err) == (1, b"")
    first, bad, last = answer.documents
    assert (first["call"]["id"], last["call"]["id"]) == (1, 2)
    assert bad["line"] == 2
    assert bad["error"]["text"]
    assert run("calls", "--json").document["total"] == 2


def test_lines_without_anything_are_no_calls(run: Run) -> None:
    answer = run("log", "-", stdin=b'\n  \r\n{"number": "95188"}\r\n\n')

    assert (answer.status, len(answer.documents)) == (0, 1)


@pytest.mark.parametrize(
    ("written", "stored"),
    [
        ("\\ud800", "\ufffd"),
        ("\\ud83d\\ude00", "😀"),
        ("a\\u0000b", "a\0b"),
        ("\\u202e\\u200b", "\u202e\u200b"),
        ("{number} {0} %s", "{number} {0} %s"),
    ],
)
def test_strange_characters_in_a_note_are_kept_or_replaced(
    run: Run, written: str, stored: str
) -> None:
    answer = run("log", "-", stdin=f'{{"number": "95188", "note": "{written}"}}\n'.encode())

    assert answer.documents[0]["call"]["note"] == stored
    assert run("show", "1", "--json").document["call"]["note"] == stored


@pytest.mark.parametrize(
    "at", ["0001-01-01T00:00+14:00", "9999-12-31T23:59:59-12:00", "1970-01-01"]
)
def test_a_call_of_any_year_can_be_stored_and_shown(run: Run, at: str) -> None:
    assert run("log", "--number", "95188", "--at", at).status == 0

    for words in (("calls",), ("show", "1"), ("due",), ("callback", "1", "--remind-at", at)):
        answer = run(*words)
        assert (answer.status, answer.err) == (0, b"")


def test_each_call_is_acknowledged_before_the_next_line_is_read(
    program: Program, tmp_path: Path
) -> None:
    """A script that waits for the answer of each call gets it, and the call is in the file."""
    writer = subprocess.Popen(
        program.command("log", "-"),
        env=program.environment(),
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
    )
    assert writer.stdin is not None
    assert writer.stdout is not None
    with writer:
        for number in (1, 2, 3):
            writer.stdin.write(b'{"number": "95188"}\n')
            writer.stdin.flush()
            assert json.loads(writer.stdout.readline())["call"]["id"] == number
            assert program.json("calls")["total"] == number
        writer.stdin.close()

    assert writer.returncode == 0
