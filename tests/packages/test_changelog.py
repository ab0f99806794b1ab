"""The changelog is read, and a release takes what is new in it."""

import re
from datetime import date

import pytest

from callassist.bundled.texts import LANGUAGES
from changelog import BEFORE_ANY, PATHS, UNRELEASED, Release, release_epoch, releases, unreleased
from commands import NotAsExpectedError
from release import with_release

WRITTEN = """# Changelog

What people will notice.

## Unreleased

### Added

- Reports can be read aloud with `report --aloud`.

## 0.2.0 - 2026-12-24

### Fixed

- The **window** opens on small screens.
- Nothing else.

## 0.1.0 - 2026-12-01

### Added

- Everything.
"""
DAY = date(2027, 1, 2)


def test_releases_are_read_with_what_they_brought() -> None:
    assert releases(WRITTEN) == [
        Release(
            "0.2.0",
            date(2026, 12, 24),
            ("The window opens on small screens.", "Nothing else."),
        ),
        Release("0.1.0", date(2026, 12, 1), ("Everything.",)),
    ]
    assert unreleased(WRITTEN) == ("Reports can be read aloud with report --aloud.",)


def test_a_release_counts_from_the_beginning_of_its_day() -> None:
    assert releases(WRITTEN)[1].epoch == 1796083200


def test_our_own_changelog_can_be_read() -> None:
    known = releases()
    assert known or unreleased()
    assert release_epoch() == (known[0].epoch if known else BEFORE_ANY)


def test_there_is_a_changelog_in_each_language() -> None:
    assert {*PATHS} == {*UNRELEASED} == {*LANGUAGES}


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_tells_the_same_changes_in_the_same_order(language: str) -> None:
    def told(of: str) -> list[tuple[str, list[set[str]]]]:
        parts = [("", unreleased(language=of))]
        parts += [(f"{each.version} {each.day}", each.changes) for each in releases(language=of)]
        return [
            (name, [_never_translated(change) for change in changes]) for name, changes in parts
        ]

    assert told(language) == told("en")


def _never_translated(change: str) -> set[str]:
    """What a change calls by a name that is the same in every language."""
    return {*re.findall(r"--[a-z]+|[A-Z]{3,}|\b[a-z]+_[a-z_]+\b|\b\d{3,}\b|F9", change, re.ASCII)}


def test_what_is_new_belongs_to_the_release() -> None:
    made = with_release(WRITTEN, "0.3.0", DAY)

    assert releases(made)[0] == Release(
        "0.3.0", DAY, ("Reports can be read aloud with report --aloud.",)
    )
    assert releases(made)[1:] == releases(WRITTEN)
    assert unreleased(made) == ()


def test_each_language_has_its_own_word_for_what_is_new() -> None:
    written = WRITTEN.replace(UNRELEASED["en"], UNRELEASED["zh_TW"])

    made = with_release(written, "0.3.0", DAY, "zh_TW")

    assert releases(made, "zh_TW")[0].version == "0.3.0"
    assert unreleased(made, "zh_TW") == ()


def test_a_release_that_is_made_again_keeps_its_day() -> None:
    made = with_release(WRITTEN, "0.3.0", DAY)

    assert with_release(made, "0.3.0", date(2027, 5, 5)) == made


@pytest.mark.parametrize("version", ["0.2.0", "0.1.9", "0.0.99"])
def test_a_release_is_newer_than_the_last(version: str) -> None:
    with pytest.raises(NotAsExpectedError):
        with_release(WRITTEN, version, DAY)


def test_versions_are_compared_as_numbers() -> None:
    made = with_release(WRITTEN.replace("0.2.0", "0.9.0"), "0.10.0", DAY)

    assert releases(made)[0].version == "0.10.0"


def test_there_is_no_release_of_nothing() -> None:
    nothing_new = WRITTEN.replace("- Reports can be read aloud with `report --aloud`.\n", "")

    with pytest.raises(NotAsExpectedError):
        with_release(nothing_new, "0.3.0", DAY)
