"""The words of the window, in the code and in every translation, never call anything safe."""

import ast
import re
from pathlib import Path
from xml.etree import ElementTree

import pytest

import callassist
from resources.test_texts_data import ALLOWED_SAFE, SAFE_WORDS

ROOT = Path(callassist.__file__).parents[1]
TRANSLATIONS = sorted((ROOT / "resources" / "translations").glob("*.ts"))


DENIED = re.compile("也不等[于於]是真的")
"""That a number is not in the list makes it neither forged nor genuine."""


def says_safe(text: str) -> str | None:
    found = SAFE_WORDS.search(DENIED.sub("", ALLOWED_SAFE.sub("", text)))
    return found[0] if found else None


def words_in(path: Path) -> list[str]:
    """Sources and translations of a file, plural forms included."""
    root = ElementTree.parse(path).getroot()  # noqa: S314 - our own file
    return [text for each in root.iter() for text in [each.text or ""] if text.strip()]


def test_there_are_translations() -> None:
    assert len(TRANSLATIONS) >= 2


@pytest.mark.parametrize("path", TRANSLATIONS, ids=lambda path: path.name)
def test_no_translation_says_safe(path: Path) -> None:
    assert {text: word for text in words_in(path) if (word := says_safe(text))} == {}


def test_english_words_have_the_marks_of_english_texts() -> None:
    path = next(path for path in TRANSLATIONS if path.stem.endswith("_en"))
    root = ElementTree.parse(path).getroot()  # noqa: S314 - our own file
    translated = [text for each in root.iter("translation") for text in each.itertext()]
    assert [text for text in translated if re.search("[“”‘’，。]", text)] == []


def test_no_word_of_the_window_says_safe() -> None:
    found: dict[str, str] = {}
    for path in sorted((ROOT / "callassist" / "ui").rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            match node:
                case ast.Call(func=ast.Attribute(attr="tr" | "translate"), args=words):
                    for word in words:
                        if isinstance(word, ast.Constant) and isinstance(word.value, str):
                            said = says_safe(word.value)
                            found |= {f"{path.name}: {word.value}": said} if said else {}
    assert found == {}


def test_a_word_that_says_safe_would_be_noticed() -> None:
    assert says_safe("这个号码可以放心接")
    assert says_safe("A genuine caller")
    assert says_safe("转到“安全账户”") is None
