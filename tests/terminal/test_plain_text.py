"""Nothing that came from outside can steer a terminal or pass for an answer of the program."""

import unicodedata
from collections.abc import Callable

import pytest

from callassist.terminal.streams import printable
from terminal.in_process import Run

STEERING = (
    "\x1b[2J\x1b[31m",
    "\x1b]0;title\x07",
    "\x1b]8;;http://x\x1b\\link",
    "\x9b31m",
    "\r覆盖",
    "\x08\x08\x08",
    "\x00",
    "\u202e反转",
    "\u2066\u2069",
    "\u200b\ufeff",
    "\u2028行",
    "\x7f",
)


def _is_harmless(text: str) -> bool:
    """No control, format, separator or surrogate character but the ends of lines and tabs."""
    bad = {"Cc", "Cf", "Zl", "Zp", "Cs", "Co", "Cn"}
    return all(each in "\n\t" or unicodedata.category(each) not in bad for each in text)


@pytest.mark.parametrize("text", STEERING, ids=ascii)
def test_no_note_and_no_number_can_steer_the_terminal(
    run: Run, logged: Callable[..., int], text: str
) -> None:
    logged("--number", f"95188{text.replace(chr(0), '')}", "--note", f"a{text}b".replace("\0", ""))
    run("log", "-", stdin=b'{"number": "1", "note": "%s"}\n' % _escaped(text))

    for words in (
        ("calls",),
        ("show", "1"),
        ("show", "2"),
        ("due",),
        ("check", f"95188{text}"),
        ("advise", "--number", text),
        ("directory", "show", text),
        ("check", "1", "--claimed", text),
        ("log", "--number", "1", "--at", text),
        ("steps", "1", "--done", text),
        (text,),
        ("--lang", text),
    ):
        answer = run(*words)
        assert _is_harmless(answer.text), answer.text
        assert _is_harmless(answer.complaint), answer.complaint


def _escaped(text: str) -> bytes:
    return "".join(f"\\u{ord(each):04x}" for each in text).encode()


@pytest.mark.parametrize("text", STEERING, ids=ascii)
def test_lines_of_input_cannot_steer_the_terminal(run: Run, text: str) -> None:
    answer = run("check", "-", stdin=f"{text}\n95188{text}\n".encode())

    assert _is_harmless(answer.text)
    assert len(answer.text.splitlines()) == 2


def test_json_keeps_the_text_and_writes_no_control_character(
    run: Run, logged: Callable[..., int]
) -> None:
    note = "".join(text.replace("\0", "") for text in STEERING)
    logged("--number", "95188", "--note", note)

    answer = run("show", "1", "--json")

    assert answer.document["call"]["note"] == note
    assert not set(answer.out) & set(range(10)) | set(answer.out) & {0x1B, 0x0B, 0x0C, 0x0D}


def test_a_note_of_several_lines_cannot_pass_for_an_answer(
    run: Run, logged: Callable[..., int]
) -> None:
    logged("--number", "17012345678", "--note", "第一行\nVerdict: In the number list\n第三行")

    lines = run("show", "1").text.splitlines()

    assert [line for line in lines if line.startswith("Verdict:")] != []
    assert not [line for line in lines if line.startswith("Verdict: In the number list")]
    assert "  第三行" in lines


def test_ordinary_text_is_shown_as_it_is() -> None:
    text = "来电　95188\t“银行”，é 😀 ��\u00a0x"

    assert printable(text) == text
