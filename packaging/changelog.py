"""Reads the changelogs: what each release brought, for those who want it in another form.

There is one for each language, with the same releases and as many changes in each.
"""

import re
from dataclasses import dataclass
from datetime import UTC, date, datetime, time
from pathlib import Path

_ROOT = Path(__file__).resolve().parent.parent
PATHS = {
    "en": _ROOT / "CHANGELOG.md",
    "zh_CN": _ROOT / "CHANGELOG.zh_CN.md",
    "zh_TW": _ROOT / "CHANGELOG.zh_TW.md",
}
"""The changelog in each language."""
UNRELEASED = {"en": "## Unreleased", "zh_CN": "## 未发布", "zh_TW": "## 未發布"}
"""The heading of what no release has yet, in each language."""
BEFORE_ANY = 1577836800
"""The moment (Unix time) that stands in packages of a program that was not released yet."""

_RELEASE = re.compile(r"## (?P<version>\d+\.\d+\.\d+) - (?P<day>\d{4}-\d\d-\d\d)")


@dataclass(frozen=True)
class Release:
    """One release."""

    version: str
    day: date
    changes: tuple[str, ...]
    """What people will notice, a sentence or several each, in plain text."""

    @property
    def epoch(self) -> int:
        """The moment that stands in its packages: the beginning of its day, in Unix time."""
        return int(datetime.combine(self.day, time(), UTC).timestamp())


def releases(text: str | None = None, language: str = "en") -> list[Release]:
    """The releases, the newest first; `text` is that of the file unless another one is given."""
    written = PATHS[language].read_text(encoding="utf-8") if text is None else text
    found: list[Release] = []
    for part in re.split(r"^(?=## )", written, flags=re.MULTILINE):
        heading = _RELEASE.match(part)
        if heading is not None:
            day = date.fromisoformat(heading["day"])
            found.append(Release(heading["version"], day, _changes(part)))
    return found


def unreleased(text: str | None = None, language: str = "en") -> tuple[str, ...]:
    """What no release has yet."""
    written = PATHS[language].read_text(encoding="utf-8") if text is None else text
    parts = re.split(r"^(?=## )", written, flags=re.MULTILINE)
    return _changes(next((part for part in parts if part.startswith(UNRELEASED[language])), ""))


def release_epoch() -> int:
    """The moment of the newest release, which is that of all files in packages made from here."""
    return next((release.epoch for release in releases()), BEFORE_ANY)


def _changes(part: str) -> tuple[str, ...]:
    lines = (line for line in part.splitlines() if line.startswith("- "))
    return tuple(line.removeprefix("- ").replace("`", "").replace("**", "") for line in lines)
