"""A log into which every text from outside came hostile: no command passes any of it on alive."""

import json
import shutil
import unicodedata
from pathlib import Path

import pytest

from callassist.bundled.texts import LANGUAGES
from hostile_texts import CONTROLS, HIDDEN, HOSTILE_TEXTS, MARKUP, WRITTEN_TEXTS, file_name_of
from services.hostile_folder import fill, hostile_backup
from terminal.in_process import Run

_STEERING = {"Cc", "Cf", "Zl", "Zp", "Cs", "Co", "Cn"}


@pytest.fixture(scope="module")
def filled(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("hostile") / "data"
    fill(folder)
    return folder


@pytest.fixture(autouse=True)
def data(tmp_path: Path, filled: Path) -> None:
    shutil.copytree(filled, tmp_path / "data")


def steering(output: bytes) -> set[str]:
    """What of an output a terminal would not simply show."""
    text = output.decode("utf-8")
    return {each for each in text if each not in "\n\t" and _steers(each)}


def _steers(character: str) -> bool:
    return unicodedata.category(character) in _STEERING


def check(run: Run, *words: str, stdin: bytes = b"", statuses: tuple[int, ...] = (0,)) -> None:
    """Whatever is said, in words and as JSON, can be read and steers nothing."""
    answer = run(*words, stdin=stdin)
    assert steering(answer.out + answer.err) == set(), words
    assert answer.status in statuses, (words, answer.complaint)
    document = run(*words, "--json", stdin=stdin)
    assert steering(document.out + document.err) == set(), words
    for line in document.out.splitlines():
        json.loads(line)


LISTS = (
    ("calls",),
    ("calls", "--deleted"),
    ("due",),
    ("checks",),
    ("figures",),
    ("directory",),
    ("guide",),
    ("history",),
    ("doctor",),
    ("import", "--list"),
    ("backup",),
)


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_list_steers_the_terminal(run: Run, language: str) -> None:
    for words in LISTS:
        check(run, *words, "--lang", language, statuses=(0, 1, 2))


@pytest.mark.parametrize("share", [15, pytest.param(1, marks=pytest.mark.torture("U4"))])
def test_no_call_steers_the_terminal(run: Run, share: int) -> None:
    for call_id in range(1, len(HOSTILE_TEXTS) + 1, share):
        for command in ("show", "steps", "callback", "report", "attach"):
            check(run, command, str(call_id))


@pytest.mark.parametrize("share", [15, pytest.param(1, marks=pytest.mark.torture("U4"))])
def test_nothing_that_is_asked_steers_the_terminal(run: Run, share: int) -> None:
    for text in [each.replace("\0", "") for each in WRITTEN_TEXTS[::share]]:
        word = text[:2_000]
        for words in (
            ("check", f"--claimed={word}", "95188"),
            ("check", "--", word),
            ("advise", f"--number={word}"),
            ("calls", f"--search={word}"),
            ("guide", f"--search={word}"),
            ("guide", "--", word),
            ("directory", "show", "--", word),
            ("log", f"--number={word}", f"--note={word}"),
            ("log", "--number=1", f"--at={word}"),
            ("checks", "add", f"--name={word}"),
            ("import", "--", word),
            ("show", "--", word),
            ("--", word),
        ):
            check(run, *words, statuses=(0, 1, 2))


def test_no_line_of_input_steers_the_terminal(run: Run) -> None:
    lines = b"".join(text.encode() + b"\n" for text in WRITTEN_TEXTS)
    check(run, "check", "-", stdin=lines)
    documents = [{"number": text, "note": text} for text in WRITTEN_TEXTS]
    check(run, "log", "-", stdin=b"".join(json.dumps(each).encode() + b"\n" for each in documents))


@pytest.mark.parametrize("share", [11, pytest.param(1, marks=pytest.mark.torture("U4"))])
def test_no_name_of_a_file_steers_the_terminal(run: Run, tmp_path: Path, share: int) -> None:
    for text in [*MARKUP, *HIDDEN, *CONTROLS][::share]:
        path = tmp_path / file_name_of(text)
        path.write_text(text.encode("utf-8", "replace").decode())
        check(run, "attach", "1", str(path), statuses=(0, 1))
        check(run, "import", str(path), "--yes", statuses=(1, 2))
        check(run, "export", str(path), statuses=(1, 2))
        check(run, "restore", str(path), statuses=(1, 2))
        check(run, "attach", "1", str(tmp_path / "gone" / path.name), statuses=(1,))
        table = path.with_suffix(".csv")
        check(run, "export", str(table), statuses=(0,))
        hostile_backup(path.with_suffix(".xml"), WRITTEN_TEXTS[::7])
        check(run, "import", str(path.with_suffix(".xml")), "--dry-run")


def test_json_says_every_character_all_the_same(run: Run) -> None:
    for call_id in range(1, len(HOSTILE_TEXTS) + 1, 7):
        kept = run("show", str(call_id), "--json").document["call"]["number"]
        assert kept == HOSTILE_TEXTS[call_id - 1] or "\ufffd" in kept
