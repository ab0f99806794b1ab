"""What software centres show: words, releases and pictures, as their rules want them."""

import re
import shutil
import subprocess
from collections import Counter
from datetime import date
from pathlib import Path

import pytest
from lxml import etree

import share_files
from callassist.bundled.texts import LANGUAGES
from changelog import Release, unreleased
from gallery import VIEWS
from metainfo import IDENTIFIER, PICTURES, metainfo

LANG = "{http://www.w3.org/XML/1998/namespace}lang"
ADDRESS = "https://pictures.example.org/callassist/"
RELEASED = {
    language: [
        Release("0.2.0", date(2026, 12, 24), (f"One & two {language}.", "Three <four>.")),
        Release("0.1.0", date(2026, 12, 1), unreleased(language=language) or ("Everything.",)),
    ]
    for language in LANGUAGES
}
NONE: dict[str, list[Release]] = {language: [] for language in LANGUAGES}


def component(written: bytes) -> etree._Element:
    return etree.fromstring(written)


def test_releases_are_those_of_the_changelog() -> None:
    releases = component(metainfo(RELEASED, "")).find("releases")

    assert releases is not None
    told = [(each.get("version"), each.get("date")) for each in releases]
    assert told == [("0.2.0", "2026-12-24"), ("0.1.0", "2026-12-01")]
    changes = [(each.get(LANG, "en"), each.text) for each in releases[0].iter("li")]
    assert changes[: len(LANGUAGES)] == [(each, f"One & two {each}.") for each in LANGUAGES]
    assert changes[len(LANGUAGES) :] == [(each, "Three <four>.") for each in LANGUAGES]


def test_without_an_address_there_are_no_pictures(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("CALLASSIST_PICTURES", raising=False)

    assert component(metainfo(NONE)).find("screenshots") is None


def test_each_picture_is_there_in_each_language() -> None:
    screenshots = component(metainfo(RELEASED, ADDRESS)).findall("screenshots/screenshot")

    assert [each.get("type") for each in screenshots] == ["default", *[None] * (len(PICTURES) - 1)]
    for view, screenshot in zip(PICTURES, screenshots, strict=True):
        images = {image.get(LANG, "en"): image.text for image in screenshot.iter("image")}
        assert images == {
            language: f"https://pictures.example.org/callassist/{view}-{language}.png"
            for language in LANGUAGES
        }
        captions = [each.get(LANG, "en") for each in screenshot.iter("caption")]
        assert Counter(captions) == Counter(LANGUAGES)


def test_every_picture_is_a_view_that_is_painted() -> None:
    assert {*PICTURES} <= {view.name for view in VIEWS}


def test_every_word_is_there_in_each_language() -> None:
    # What stands beside each other in one element belongs together: as many in each language.
    for parent in component(metainfo(RELEASED, ADDRESS)).iter():
        words: dict[str, Counter[str]] = {}
        for each in parent:
            if each.tag in ("name", "summary", "p", "li", "caption"):
                words.setdefault(str(each.tag), Counter())[each.get(LANG, "en")] += 1
        for counted in words.values():
            assert counted.keys() == {*LANGUAGES}
            assert len(set(counted.values())) == 1


def test_no_word_promises_what_nobody_can() -> None:
    written = metainfo(RELEASED, ADDRESS).decode()

    assert not re.search(r"安全|放心|已验证|已驗證|\b(safe|genuine|verified)\b", written)


@pytest.mark.parametrize("address", ["", ADDRESS])
def test_it_keeps_the_rules_of_appstream(tmp_path: Path, address: str) -> None:
    validator = shutil.which("appstreamcli")
    if validator is None:
        pytest.skip("appstreamcli is not installed")
    path = tmp_path / f"{IDENTIFIER}.metainfo.xml"
    path.write_bytes(metainfo(RELEASED, address))
    done = subprocess.run(
        [validator, "validate", "--no-net", "--no-color", path],
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout
    # That the name is in a domain nobody can own is said, and is meant.
    told = re.findall(r"^[EWI]: \S+ (\S+)", done.stdout, re.MULTILINE)
    assert {*told} <= {"cid-maybe-not-rdns"}


def test_it_is_among_what_a_system_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(share_files, "FOLDER", tmp_path / "share")
    share_files.build()

    assert (tmp_path / "share" / "metainfo" / f"{IDENTIFIER}.metainfo.xml").exists()
