"""How easily the guidance reads: the school grade of the English, the sentences of the Chinese."""

import json
import re
import sys
import warnings
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from statistics import median

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from callassist.bundled.guidance_files import load_guidance  # noqa: E402
from callassist.domain.guidance_text import is_talk, plain  # noqa: E402

with warnings.catch_warnings():
    # textstat 0.7.4 still asks setuptools where its files are.
    warnings.simplefilter("ignore")
    import textstat

_ITEM = re.compile(r"^(?:- |\d+\. |> )+")
_ENDS = re.compile(r"[。！？；：\n]+")
_TEXTS = ROOT / "resources" / "texts"


@cache
def english() -> dict[str, str]:
    """The words of every topic, and of the steps, by name; an item without an end gets one."""
    texts = {
        topic.id: "\n".join(_ended(line) for line in _lines(topic.summary, topic.text))
        for topic in load_guidance("en").topics
    }
    return texts | {"steps": "\n".join(_ended(line) for line in _steps("en"))}


def _ended(line: str) -> str:
    return line if line.endswith((".", "?", "!", ":")) else f"{line}."


def grade(text: str) -> float:
    """The school grade (Flesch-Kincaid) an English text asks for."""
    return float(textstat.flesch_kincaid_grade(text))


def sentence_lengths(language: str) -> dict[str, list[int]]:
    """The characters of every sentence of a Chinese text, by topic."""
    lengths = {
        topic.id: [
            len(sentence)
            for line in _lines(topic.summary, topic.text)
            for sentence in _ENDS.split(line)
            if sentence.strip()
        ]
        for topic in load_guidance(language).topics
    }
    return lengths | {"steps": [len(line) for line in _steps(language)]}


def _lines(*texts: str) -> Iterator[str]:
    """The lines people read, without the marks of lists and talks."""
    for text in texts:
        for line in text.splitlines():
            words = plain(_ITEM.sub("", line)).strip()
            if not words:
                continue
            yield words.partition("：")[2] or words if is_talk(line) else words


def _steps(language: str) -> list[str]:
    path = _TEXTS / language / "steps.json"
    steps: dict[str, dict[str, str]] = json.loads(path.read_text(encoding="utf-8"))
    return [words for step in steps.values() for words in step.values()]


def main() -> int:
    """Prints the figures of every topic, the hardest first, and of all together."""
    texts = english()
    grades = {name: grade(text) for name, text in texts.items()}
    print(f"en: grade {grade(chr(10).join(texts.values())):.1f} over all (Flesch-Kincaid)")
    for name, value in sorted(grades.items(), key=lambda each: -each[1])[:8]:
        print(f"    {value:5.1f}  {name}")
    for language in ("zh_CN", "zh_TW"):
        lengths = sentence_lengths(language)
        every = [length for topic in lengths.values() for length in topic]
        print(
            f"{language}: sentences of {median(every):.0f} characters (median), "
            f"longest {max(every)}, {len(every)} sentences"
        )
        for name, values in sorted(lengths.items(), key=lambda each: -median(each[1]))[:5]:
            print(f"    {median(values):5.1f}  {name}")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
