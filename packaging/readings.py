"""Keeps resources/search/readings.json: how characters fold into each other and how they are read.

Made with pypinyin and OpenCC, which the program itself never needs.
"""

import argparse
import json
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path

from opencc import OpenCC
from pypinyin import lazy_pinyin
from pypinyin.seg.mmseg import seg

ROOT = Path(__file__).resolve().parent.parent
FILE = ROOT / "resources" / "search" / "readings.json"

RANGES = ((0x3400, 0x9FFF), (0xF900, 0xFAFF))
"""The Chinese characters a keyboard can be expected to give."""

WRITTEN_TWO_WAYS = {"帳": "账", "帐": "账", "著": "着"}
"""Spellings that live side by side; OpenCC keeps them apart because each is right somewhere."""

READ_ALONE = dict(
    zip("长重还行得地调", ["chang", "zhong", "hai", "xing", "de", "di", "tiao"], strict=True)
)
"""How a character with several readings is most often read where it is a word of its own."""

CUT_WRONGLY = frozenset({"了事", "人参", "咱家", "打的", "没入", "谁都"})
"""Words of the dictionary that here are the end of one word and the beginning of the next."""


def simplified_forms() -> dict[str, str]:
    """Return the simplified form of each character that has another one."""
    convert = OpenCC("t2s").convert
    characters = [chr(code) for low, high in RANGES for code in range(low, high + 1)]
    forms = {each: convert(each) for each in characters}
    kept = {each: form for each, form in forms.items() if form != each and ord(form) <= 0xFFFF}
    return kept | WRITTEN_TWO_WAYS


def content(forms: dict[str, str]) -> list[str]:
    """Return every text a person can search, in simplified characters."""
    table = str.maketrans(forms)
    return [text.translate(table) for text in _texts()]


def _texts() -> Iterator[str]:
    resources = ROOT / "resources"
    for language in ("zh_CN", "zh_TW"):
        for path in sorted((resources / "guidance" / language).glob("*.md")):
            yield path.read_text(encoding="utf-8")
        for path in sorted((resources / "drills" / language).glob("*.json")):
            yield json.loads(path.read_text(encoding="utf-8"))["title"]
    organisations = json.loads((resources / "directory" / "organisations.json").read_bytes())
    yield from (each["name_zh"] for each in organisations.values())


def single_readings(texts: Iterable[str]) -> dict[str, str]:
    """Return how each character of the texts, and of GB2312, is read where it stands alone."""
    reserve = (
        bytes((0xA0 + row, 0xA0 + cell)).decode("gb2312", errors="ignore")
        for row in range(16, 88)
        for cell in range(1, 95)
    )
    wanted = {each for text in (*texts, *reserve) for each in text if _is_chinese(each)}
    return {each: READ_ALONE.get(each) or lazy_pinyin(each)[0] for each in sorted(wanted)}


def _is_chinese(character: str) -> bool:
    return any(low <= ord(character) <= high for low, high in RANGES)


def words_read_otherwise(texts: Iterable[str], readings: dict[str, str]) -> dict[str, str]:
    """Return the words of the texts that are not read as their characters are one by one."""
    words = {word for text in texts for word in seg.cut(text) if len(word) > 1}
    words -= CUT_WRONGLY
    chinese = sorted(word for word in words if all(each in readings for each in word))
    read = {word: lazy_pinyin(word) for word in chinese}
    return {
        word: " ".join(syllables)
        for word, syllables in read.items()
        if syllables != [readings[each] for each in word]
    }


def table() -> str:
    """Return the file as it should be for the present content."""
    forms = simplified_forms()
    texts = content(forms)
    readings = single_readings(texts)
    syllables: dict[str, str] = {}
    for character, syllable in readings.items():
        syllables[syllable] = syllables.get(syllable, "") + character
    document = {
        "simplified": {"from": "".join(forms), "to": "".join(forms.values())},
        "syllables": dict(sorted(syllables.items())),
        "words": words_read_otherwise(texts, readings),
    }
    return json.dumps(document, ensure_ascii=False, indent=1) + "\n"


def main() -> int:
    """Do what the command line names; return the exit status."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("command", choices=["update", "check"])
    if parser.parse_args().command == "update":
        FILE.parent.mkdir(parents=True, exist_ok=True)
        FILE.write_text(table(), encoding="utf-8")
    elif not FILE.exists() or FILE.read_text(encoding="utf-8") != table():
        print(f"{FILE.name} is older than the content: run make readings", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
