"""The command `numbers`, and the names under the answers about a number."""

import io
import json
from pathlib import Path

import pytest

from callassist.store.file_name import FILE_NAME
from terminal.in_process import Run

MOBILE = "139 1234 5678"


def test_a_number_is_added_and_listed_apart_from_the_official_ones(run: Run) -> None:
    added = run("numbers", "add", MOBILE, "Mr Wang", "--note", "second floor")
    answer = run("numbers")

    assert added.status == 0
    assert "Added as number 1." in added.text
    assert "not official numbers" in answer.text
    assert "139 1234 5678  Mr Wang  20" in answer.text
    assert "      second floor" in answer.text
    assert run("directory", "--json").document["entries"] > 500
    assert run("directory", "show", MOBILE).status == 1


def test_the_name_stands_below_the_verdict_of_check_and_advise(run: Run) -> None:
    run("numbers", "add", MOBILE, "Mr Wang")

    for words in (("check", "+86 13912345678"), ("advise", "--number", MOBILE)):
        lines = run(*words).text.splitlines()
        label = next(
            at for at, line in enumerate(lines) if line.startswith("Added by you: Mr Wang")
        )
        assert label > lines.index("Why")
        assert "can be forged" in lines[label]


def test_scripts_find_the_name_beside_the_verdict_and_no_part_of_it(run: Run) -> None:
    before = run("check", "95533", "--json").document
    assert before["added_by_you"] == []
    run("numbers", "add", "95533", "My bank", "--json")
    after = run("check", "95533", "--json").document

    (name,) = after.pop("added_by_you")
    before.pop("added_by_you")
    assert after == before
    assert (name["id"], name["number"], name["name"]) == (1, "95533", "My bank")


def test_lines_of_input_have_their_names_too(run: Run) -> None:
    run("numbers", "add", "+8695188", "Alipay", "--yes", "--json")

    answer = run("check", "-", "--json", stdin=b"95188\n+86 95188\n")

    lines = [json.loads(line) for line in answer.out.splitlines()]
    assert [[each["name"] for each in line["added_by_you"]] for line in lines] == [[], ["Alipay"]]
    assert [line["class"] for line in lines] == ["listed", "lookalike"]


def test_a_stored_call_shows_the_name_and_a_withheld_one_none(run: Run) -> None:
    run("numbers", "add", MOBILE, "Mr Wang")
    run("log", "--number", MOBILE)
    run("log", "--hidden")

    assert "Added by you: Mr Wang" in run("show", "1").text
    assert [each["name"] for each in run("show", "1", "--json").document["added_by_you"]] == [
        "Mr Wang"
    ]
    assert run("show", "2", "--json").document["added_by_you"] == []


def test_checking_makes_no_data_file(run: Run, tmp_path: Path) -> None:
    assert run("check", "95188").status == 0
    assert run("numbers").status == 0

    assert not (tmp_path / "data" / FILE_NAME).exists()


def test_a_damaged_data_file_leaves_the_check_as_it_is(run: Run, tmp_path: Path) -> None:
    run("numbers", "add", MOBILE, "Mr Wang")
    (tmp_path / "data" / FILE_NAME).write_bytes(b"no database" * 100)

    answer = run("check", MOBILE, "--json")

    assert answer.status == 0
    assert answer.document["class"] == "mobile"
    assert answer.document["added_by_you"] == []
    assert run("numbers").status == 1


def test_a_number_that_looks_official_is_added_only_with_consent(run: Run) -> None:
    refused = run("numbers", "add", "+8695188", "Alipay")

    assert refused.status == 1
    assert "95188" in refused.text
    assert "scammers ask people to save such numbers" in refused.text
    assert "--yes" in refused.complaint
    assert run("numbers", "add", "+8695188", "Alipay", "--yes").status == 0
    shown = run("check", "+8695188").text
    assert "the warning above still holds" in shown


@pytest.mark.parametrize(("said", "is_added"), [(b"\n", False), (b"n\n", False), (b"y\n", True)])
def test_in_a_terminal_the_usual_answer_is_no(
    run: Run, monkeypatch: pytest.MonkeyPatch, said: bytes, is_added: bool
) -> None:
    class Typed(io.TextIOWrapper):
        """Bytes that come from a terminal."""

        def isatty(self) -> bool:
            return True

    with monkeypatch.context() as patched:
        patched.setattr("terminal.in_process.io.TextIOWrapper", Typed)
        answer = run("numbers", "add", "+8695188", "Alipay", stdin=said)

    assert "Add it all the same? [y/N]" in answer.complaint
    assert (answer.status == 0) is is_added
    assert len(run("numbers", "--json").document["numbers"]) == is_added


def test_a_number_is_renamed_removed_and_restored(run: Run) -> None:
    run("numbers", "add", MOBILE, "Mr Wang")
    assert run("numbers", "rename", "1", "Ms Li", "--note", "new").status == 0
    removed = run("numbers", "remove", "1")

    assert "it can be restored until" in removed.text
    document = run("numbers", "--json").document
    assert document["numbers"] == []
    assert [each["name"] for each in document["removed"]] == ["Ms Li"]
    assert "Removed recently" in run("numbers", "list").text
    assert run("numbers", "restore", "1", "--json").document == {"restored": 1}
    assert run("check", MOBILE, "--json").document["added_by_you"][0]["note"] == "new"


def test_for_good_is_for_good(run: Run, tmp_path: Path) -> None:
    run("numbers", "add", MOBILE, "GONEFORGOOD")

    assert run("numbers", "remove", "1", "--for-good").status == 0

    assert run("numbers", "restore", "1").has_failed_plainly(1)
    assert b"GONEFORGOOD" not in (tmp_path / "data" / FILE_NAME).read_bytes()


@pytest.mark.parametrize(
    "words",
    [
        ("add", "95188 95588", "two"),
        ("add", "no number", "none"),
        ("add", "", "withheld"),
        ("add", "13912345678", " "),
        ("add", "6222 0212 3456 7890 128", "my card"),
        ("rename", "9", "x"),
        ("remove", "9"),
    ],
)
def test_what_cannot_be_done_is_said_in_a_sentence(run: Run, words: tuple[str, ...]) -> None:
    assert run("numbers", *words).has_failed_plainly(1)


def test_a_secret_in_the_note_is_masked_and_said(run: Run) -> None:
    answer = run("numbers", "add", MOBILE, "Mr Wang", "--note", "密码是abc123")

    assert "was masked" in answer.text
    assert "abc123" not in run("numbers").text


def test_a_name_cannot_steer_the_terminal(run: Run) -> None:
    run("numbers", "add", MOBILE, "a\x1b[31m\u202eb")

    assert b"\x1b" not in run("check", MOBILE).out
    assert "\u202e" not in run("check", MOBILE).text
